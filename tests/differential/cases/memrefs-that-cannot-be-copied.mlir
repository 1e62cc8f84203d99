// What is wrong with a copy of a memref is said where the memref is from, and not where a tensor is made of it.
// options: bufferize-function-boundaries dialect-filter=scf,func
func.func @argument(%m: memref<4xf32, 1>) -> tensor<4xf32> {
  %0 = bufferization.to_tensor %m restrict writable : memref<4xf32, 1> to tensor<4xf32>
  return %0 : tensor<4xf32>
}

func.func @result() -> tensor<4xf32> {
  %m = memref.alloc() : memref<4xf32, 1>

  %0 = bufferization.to_tensor %m restrict writable : memref<4xf32, 1> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
