// options: bufferize-function-boundaries

// Only functions of the module lose the casts of what they return.
"test.op"() ({
  func.func @inner(%a: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
    %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}) : () -> ()
