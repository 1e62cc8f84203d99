// options: dialect-filter=scf,bufferization
// A forall without its tensor.parallel_insert_slice is not valid.
func.func @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  %r = scf.forall (%k) in (1) shared_outs(%o = %t) -> (tensor<8xf32>) {
    %s = tensor.extract_slice %o[%k] [1] [1] : tensor<8xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%k] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %r : tensor<8xf32>
}
