// options: no-bufferize-function-boundaries copy-before-write

func.func @f(%s: tensor<8xf32>, %t: tensor<f32>, %x: f32) -> (tensor<8xf32>, tensor<f32>, tensor<f32>) {
  %true = shape.const_witness true
  %r:2 = shape.assuming %true -> (tensor<8xf32>, tensor<f32>) {
    shape.assuming_yield %s, %t : tensor<8xf32>, tensor<f32>
  }
  %w = tensor.insert %x into %r#1[] : tensor<f32>
  return %r#0, %r#1, %w : tensor<8xf32>, tensor<f32>, tensor<f32>
}
