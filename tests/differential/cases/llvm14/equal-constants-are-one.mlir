// options: semantics=llvm14
// What is made a memref of is a constant of the same value as the one that is read: the two are one by then.
func private @reads(%t: tensor<4x8xf32> {linalg.inplaceable = false}, %m: memref<4x8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract %t[%c0, %c0] : tensor<4x8xf32>
  memref.store %0, %m[%c0, %c0] : memref<4x8xf32>
  return %0 : f32
}

func @f() -> f32 {
  %a = arith.constant dense<2.5> : tensor<4x8xf32>
  %b = arith.constant dense<2.5> : tensor<4x8xf32>
  %m = bufferization.to_memref %b : memref<4x8xf32>
  %0 = call @reads(%a, %m) : (tensor<4x8xf32>, memref<4x8xf32>) -> f32
  return %0 : f32
}
