// options: bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map
// Memory spaces are numbers, not what is written; 0 of any type is the default one, which is none.
#space = 1 : i64
func.func @same(%b: i1, %m: memref<10xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = bufferization.to_tensor %m restrict : memref<10xf32, 1> to tensor<10xf32>
  %1 = bufferization.alloc_tensor() {memory_space = #space} : tensor<10xf32>
  %2 = bufferization.alloc_tensor() {memory_space = 0x1 : i64} : tensor<10xf32>
  %3 = arith.select %b, %0, %1 : tensor<10xf32>
  %4 = arith.select %b, %3, %2 : tensor<10xf32>
  %5 = tensor.extract %4[%c0] : tensor<10xf32>
  return %5 : f32
}
func.func @none() -> (tensor<10xf32>, tensor<10xf32>) {
  %0 = bufferization.alloc_tensor() {memory_space = 0 : ui64} : tensor<10xf32>
  %1 = bufferization.alloc_tensor() {memory_space = false} : tensor<10xf32>
  return %0, %1 : tensor<10xf32>, tensor<10xf32>
}
