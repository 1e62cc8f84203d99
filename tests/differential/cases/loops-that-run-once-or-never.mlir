// options: analysis-heuristic=top-down
// Where a loop runs once, its counter is a number; where it never runs, its counter equals nothing.
func.func @f(%x: f32, %t: tensor<8xf32>, %u: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %k = %c0 to %c1 step %c1 iter_args(%a = %t) -> (tensor<8xf32>) {
    %s = tensor.extract_slice %a[%k] [4] [1] : tensor<8xf32> to tensor<4xf32>
    %w = linalg.fill ins(%x : f32) outs(%s : tensor<4xf32>) -> tensor<4xf32>
    %i = tensor.insert_slice %w into %a[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
    scf.yield %i : tensor<8xf32>
  }
  %q = scf.for %k = %c0 to %c0 step %c1 iter_args(%a = %u) -> (tensor<8xf32>) {
    %s = tensor.extract_slice %a[%k] [4] [1] : tensor<8xf32> to tensor<4xf32>
    %w = linalg.fill ins(%x : f32) outs(%s : tensor<4xf32>) -> tensor<4xf32>
    %i = tensor.insert_slice %w into %a[%k] [4] [1] : tensor<4xf32> into tensor<8xf32>
    scf.yield %i : tensor<8xf32>
  }
  return %r, %q : tensor<8xf32>, tensor<8xf32>
}
