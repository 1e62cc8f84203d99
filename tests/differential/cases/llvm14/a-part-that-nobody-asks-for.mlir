// options: semantics=llvm14 allow-return-memref init-tensor-elimination
// The slice that takes a new tensor's place goes with the insertion, of which only the size is asked for.
func @f(%x: f32, %t: tensor<?xf32>, %u: tensor<?xf32>) -> tensor<?xf32> {
  %c8 = arith.constant 8 : index
  %new = linalg.init_tensor [4] : tensor<4xf32>
  %0 = linalg.fill(%x, %t) : f32, tensor<?xf32> -> tensor<?xf32>
  %1 = tensor.insert_slice %new into %0[%c8] [4] [1] : tensor<4xf32> into tensor<?xf32>
  %2:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%t : tensor<?xf32>) outs(%u, %1 : tensor<?xf32>, tensor<?xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    linalg.yield %p, %q : f32, f32
  } -> (tensor<?xf32>, tensor<?xf32>)
  return %2#1 : tensor<?xf32>
}
