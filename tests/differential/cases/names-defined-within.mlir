// options: copy-before-write
// A region may define the name of its op's result. A copy that takes the result's place comes before the region.
#sum = {
  indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> ()>],
  iterator_types = ["reduction"]
}
func.func @f(%a: tensor<?xf32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = linalg.generic #sum ins(%a : tensor<?xf32>) outs(%b : tensor<f32>) {
  ^bb0(%x: f32, %y: f32):
    %0 = arith.addf %x, %y : f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  return %0 : tensor<f32>
}
func.func @g(%n: index) -> tensor<?xindex> {
  %0 = tensor.generate %n {
  ^bb0(%i: index):
    %0:2 = arith.addui_extended %i, %n : index, i1
    tensor.yield %0#0 : index
  } : tensor<?xindex>
  return %0 : tensor<?xindex>
}
func.func @h(%n: index, %p: i1) -> tensor<?xf32> {
  %0 = scf.if %p -> tensor<?xf32> {
    %0 = tensor.empty(%n) : tensor<?xf32>
    scf.yield %0 : tensor<?xf32>
  } else {
    %0 = bufferization.alloc_tensor(%n) : tensor<?xf32>
    scf.yield %0 : tensor<?xf32>
  }
  return %0 : tensor<?xf32>
}
