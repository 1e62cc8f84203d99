#accesses = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]
#trait = {indexing_maps = #accesses, iterator_types = ["parallel"]}

func @structured(%t: tensor<4xf32>, %m: memref<4xf32>, %x: f32, %a: tensor<4x4xf32>, %i: tensor<4x4xi8>, %s: i32) {
  %0 = linalg.generic #trait ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) attrs = {test.flag} {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4xf32>
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<4xf32>) {
  ^bb0(%out: f32):
    %j = linalg.index 0 : index
    linalg.yield %out : f32
  }
  %1 = linalg.fill(%x, %t) : f32, tensor<4xf32> -> tensor<4xf32>
  linalg.fill(%x, %m) {test.flag} : f32, memref<4xf32>
  %2 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = linalg.matmul_unsigned {test.flag} ins(%i, %i : tensor<4x4xi8>, tensor<4x4xi8>) outs(%i : tensor<4x4xi8>) -> tensor<4x4xi8>
  return
}

func @sizes(%n: index) -> tensor<?x4xf32> {
  %0 = linalg.init_tensor [%n, 4] : tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

func @loops(%c: index, %t: tensor<8xf32>, %m: memref<8xf32>) -> tensor<8xf32> {
  %0 = linalg.tiled_loop (%i) = (%c) to (%c) step (%c) ins (%in = %m: memref<8xf32>)
      outs (%out = %t: tensor<8xf32>, %buffer = %m: memref<8xf32>) iterators["reduction"] distribution["block_x"] {
    linalg.yield %out : tensor<8xf32>
  } {test.flag}
  linalg.tiled_loop (%i, %j) = (%c, %c) to (%c, %c) step (%c, %c) outs (%out = %m: memref<8xf32>) {
    linalg.yield
  }
  return %0 : tensor<8xf32>
}
