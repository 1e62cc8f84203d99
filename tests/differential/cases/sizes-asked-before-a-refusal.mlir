// options: no-bufferize-function-boundaries must-infer-memory-space allow-unknown-ops
// Types of new buffers are asked for, and may not be found, before a mask further down refuses copies.
func.func @f(%t: tensor<8xf32>, %i: index, %m: vector<4xi1>, %v: vector<4xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %a = linalg.exp ins(%t : tensor<8xf32>) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  %w = vector.mask %m { vector.transfer_write %v, %a[%i] : vector<4xf32>, tensor<8xf32> } : vector<4xi1> -> tensor<8xf32>
  return %w, %a, %t : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
