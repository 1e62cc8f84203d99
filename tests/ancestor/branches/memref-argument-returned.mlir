// error 5: buffer result #0 not produced by an alloc

func @f(%m: memref<4xf32>) -> tensor<4xf32> {
  %0 = bufferization.to_tensor %m : memref<4xf32>
  return %0 : tensor<4xf32>
}
