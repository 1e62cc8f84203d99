// The tensor that is made of what a call outside of functions returns is there although nobody uses it.
// options: bufferize-function-boundaries

func.func private @f0(%t: tensor<?x?xf32>) -> (tensor<4x8xf32>, f32) {
  %x = arith.constant 1.0 : f32
  %c = tensor.cast %t : tensor<?x?xf32> to tensor<4x8xf32>
  return %c, %x : tensor<4x8xf32>, f32
}
%c8 = arith.constant 8 : index
%t = tensor.empty(%c8, %c8) : tensor<?x?xf32>
%r:2 = func.call @f0(%t) : (tensor<?x?xf32>) -> (tensor<4x8xf32>, f32)
