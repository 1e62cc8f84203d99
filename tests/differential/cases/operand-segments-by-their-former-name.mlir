// options: bufferize-function-boundaries

func.func @f(%x: f32, %t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "linalg.fill"(%x, %t) ({
  ^bb0(%a: f32, %b: f32):
    "linalg.yield"(%a) : (f32) -> ()
  }) {operand_segment_sizes = array<i32: 1, 1>} : (f32, tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
