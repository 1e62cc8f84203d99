// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// Each input is asked for by itself, and each costs a copy where the layout is not the one asked for.
func @matmul(%t: tensor<?x?xf32>, %n: index) -> tensor<?x?xf32> {
  %0 = tensor.extract_slice %t[0, 0] [%n, %n] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %1 = linalg.init_tensor [%n, %n] : tensor<?x?xf32>
  %2 = linalg.matmul ins(%0, %0 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}
func @generic(%t: tensor<8xf32>, %n: index) -> tensor<4xf32> {
  %0 = tensor.extract_slice %t[%n] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%0, %0 : tensor<4xf32>, tensor<4xf32>) outs(%0 : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %d = arith.addf %a, %b : f32
    linalg.yield %d : f32
  } -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
