// options: copy-before-write no-bufferize-function-boundaries dialect-filter=arith,scf,linalg
// That an op was left is said before what the verifier would say.
func.func @f(%x: f32, %t: tensor<8xf32>, %s: tensor<?x?xf32>, %d: tensor<?x?x2x4xf32>) -> tensor<?x?x2x4xf32> {
  %r = scf.forall (%k) in (4) shared_outs(%o = %t) -> (tensor<8xf32>) {
    %p = tensor.extract_slice %o[%k] [1] [1] : tensor<8xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %p into %o[%k] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  %v = linalg.pack %s padding_value(%x : f32) inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<?x?xf32> -> tensor<?x?x2x4xf32>
  return %v : tensor<?x?x2x4xf32>
}
