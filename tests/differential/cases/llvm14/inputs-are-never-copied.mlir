// options: semantics=llvm14 allow-return-memref
// The input is out of place, but is asked for as it is: the new tensor stays.
func @f(%t: tensor<8xf32> {linalg.inplaceable = false}) -> tensor<8xf32> {
  %0 = linalg.init_tensor [8] : tensor<8xf32>
  %1:2 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%0 : tensor<8xf32>) outs(%0, %t : tensor<8xf32>, tensor<8xf32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    linalg.yield %p, %q : f32, f32
  } -> (tensor<8xf32>, tensor<8xf32>)
  return %1#1 : tensor<8xf32>
}
