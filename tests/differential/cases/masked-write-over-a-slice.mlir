// options: analysis-heuristic=top-down
// The write covers just the slice that is filled, which is not read then.
func.func @f(%x: f32, %n: index, %t: tensor<8xf32>, %v: vector<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %s = tensor.extract_slice %t[0] [8] [1] : tensor<8xf32> to tensor<8xf32>
  %m = vector.create_mask %n : vector<8xi1>
  %f = linalg.fill ins(%x : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32>
  %w = vector.mask %m { vector.transfer_write %v, %t[%c0] : vector<8xf32>, tensor<8xf32> } : vector<8xi1> -> tensor<8xf32>
  return %w : tensor<8xf32>
}
