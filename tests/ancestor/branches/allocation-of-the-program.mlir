// options: allow-return-memref

func @f() -> tensor<4xf32> {
  %0 = memref.alloc() : memref<4xf32>
  %1 = bufferization.to_tensor %0 : memref<4xf32>
  return %1 : tensor<4xf32>
}
