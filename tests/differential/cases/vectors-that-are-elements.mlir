// options: bufferize-function-boundaries
// A vector beside tensors is an element of theirs; a body gets it whole.
func.func @filled(%v: vector<2x4xf32>, %t: tensor<4xvector<2x4xf32>>) -> tensor<4xvector<2x4xf32>> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%v : vector<2x4xf32>) outs(%t : tensor<4xvector<2x4xf32>>) {
  ^bb0(%in: vector<2x4xf32>, %out: vector<2x4xf32>):
    linalg.yield %in : vector<2x4xf32>
  } -> tensor<4xvector<2x4xf32>>
  %1 = linalg.fill ins(%v : vector<2x4xf32>) outs(%0 : tensor<4xvector<2x4xf32>>) -> tensor<4xvector<2x4xf32>>
  return %1 : tensor<4xvector<2x4xf32>>
}
