// options: bufferize-function-boundaries dialect-filter=scf,func
// The verifier comes to the inner loop's insertions first.
func.func @f(%n: index, %t: tensor<4xf32>, %u: tensor<1xf32>) {
  %0 = scf.forall (%k) in (%n) shared_outs(%o = %t) -> (tensor<4xf32>) {
    %1 = scf.forall (%m) in (%n) shared_outs(%p = %t) -> (tensor<4xf32>) {
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %u into %p[%m] [1] [1] : tensor<1xf32> into tensor<4xf32>
      }
    }
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %u into %o[%k] [1] [1] : tensor<1xf32> into tensor<4xf32>
    }
  }
  return
}
