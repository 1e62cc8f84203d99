func private @slices(%m: memref<?xf32>, %a: tensor<8xf32>, %n: i32, %f: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %k = arith.index_cast %n : i32 to index
  %s = tensor.extract_slice %a[0] [%k] [1] : tensor<8xf32> to tensor<?xf32>
  %d = tensor.dim %s, %c0 : tensor<?xf32>
  %0 = linalg.init_tensor [%d] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %e = memref.dim %m, %c0 : memref<?xf32>
  %2 = linalg.init_tensor [%e] : tensor<?xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1, %3 : tensor<?xf32>, tensor<?xf32>
}
func @g(%m: memref<?xf32>, %a: tensor<8xf32>, %n: i32, %f: f32, %i: index) -> f32 {
  %0:2 = call @slices(%m, %a, %n, %f) : (memref<?xf32>, tensor<8xf32>, i32, f32) -> (tensor<?xf32>, tensor<?xf32>)
  %1 = tensor.extract %0#0[%i] : tensor<?xf32>
  return %1 : f32
}
