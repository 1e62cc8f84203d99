// Two layers of a network: product, bias, activation. One buffer is allocated, for the values between the layers; each
// layer works in place from the fill to the activation. The bias is a constant, a global in read-only memory.

#row_column = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
#elementwise = {
  indexing_maps = [#row_column],
  iterator_types = ["parallel", "parallel"]
}

module @mlp {
  // x * w + b, then max(x, 0).
  func.func private @dense_layer(%x: tensor<4x8xf32>, %w: tensor<8x8xf32>, %b: tensor<8xf32>,
                                 %into: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %zero = arith.constant 0.0 : f32
    %init = linalg.fill ins(%zero : f32) outs(%into : tensor<4x8xf32>) -> tensor<4x8xf32>
    %product = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x8xf32>)
                             outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
    %biased = linalg.generic {
      indexing_maps = [#column, #row_column],
      iterator_types = ["parallel", "parallel"]
    } ins(%b : tensor<8xf32>) outs(%product : tensor<4x8xf32>) {
    ^bb0(%bias: f32, %value: f32):
      %sum = arith.addf %value, %bias : f32
      linalg.yield %sum : f32
    } -> tensor<4x8xf32>
    %activated = linalg.generic #elementwise outs(%biased : tensor<4x8xf32>) {
    ^bb0(%value: f32):
      %positive = arith.maximumf %value, %zero : f32
      linalg.yield %positive : f32
    } -> tensor<4x8xf32>
    return %activated : tensor<4x8xf32>
  }

  func.func @forward(%x: tensor<4x8xf32>, %w0: tensor<8x8xf32>, %w1: tensor<8x8xf32>,
                     %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %bias = arith.constant dense<0.125> : tensor<8xf32>
    %scratch = tensor.empty() : tensor<4x8xf32>
    %hidden = call @dense_layer(%x, %w0, %bias, %scratch)
      : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    %result = call @dense_layer(%hidden, %w1, %bias, %out)
      : (tensor<4x8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    return %result : tensor<4x8xf32>
  }
}
