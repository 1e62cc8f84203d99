// options: dialect-filter=tensor,func
// What collects the insertions of a forall that stays has an empty block, in generic form too.
func.func @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  %r = "scf.forall"(%t) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
  ^bb0(%k: index, %o: tensor<8xf32>):
    %s = tensor.extract_slice %o[%k] [2] [1] : tensor<8xf32> to tensor<2xf32>
    "scf.forall.in_parallel"() ({
      tensor.parallel_insert_slice %s into %o[%k] [2] [1] : tensor<2xf32> into tensor<8xf32>
    }) : () -> ()
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}
