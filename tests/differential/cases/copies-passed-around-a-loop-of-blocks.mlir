// options: unknown-type-conversion=identity-layout-map no-analysis-func-filter=f
// What the inner loops begin with is copied, so that the types of what the blocks pass on do not lead back to themselves.
func.func @f(%x: f32, %b: i1, %t: tensor<f32>, %u: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %copied = bufferization.materialize_in_destination %t in %t : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %two:2 = linalg.generic {
    indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []
  } ins(%t : tensor<f32>) outs(%copied, %t : tensor<f32>, tensor<f32>) {
  ^bb0(%p: f32, %q: f32, %r: f32):
    linalg.yield %p, %q : f32, f32
  } -> (tensor<f32>, tensor<f32>)
  cf.br ^head(%copied, %copied : tensor<f32>, tensor<f32>)
^head(%first: tensor<f32>, %second: tensor<f32>):
  %padded = tensor.pad %u low[0] high[0] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<1xf32> to tensor<1xf32>
  %carried:2 = scf.for %k = %c0 to %c4 step %c1 iter_args(%a = %second, %c = %first) -> (tensor<f32>, tensor<f32>) {
    scf.yield %a, %c : tensor<f32>, tensor<f32>
  }
  cf.cond_br %b, ^body(%two#0, %carried#0 : tensor<f32>, tensor<f32>), ^after
^body(%third: tensor<f32>, %fourth: tensor<f32>):
  %inner:2 = scf.for %k = %c0 to %c4 step %c1 iter_args(%a = %carried#0, %c = %fourth) -> (tensor<f32>, tensor<f32>) {
    scf.yield %a, %c : tensor<f32>, tensor<f32>
  }
  cf.br ^head(%third, %fourth : tensor<f32>, tensor<f32>)
^after:
  return %u, %padded : tensor<1xf32>, tensor<1xf32>
}
