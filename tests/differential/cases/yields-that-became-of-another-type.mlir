// options: dialect-filter=tensor,scf,func
// What the second region yields is known to be fully dynamic only once linalg.fill is left, when the first is cast.
func.func @f(%x: f32, %b: i1, %n: index, %t: tensor<?xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>}) {
  %r = scf.if %b -> tensor<?xf32> {
    scf.yield %t : tensor<?xf32>
  } else {
    %0 = linalg.fill ins(%x : f32) outs(%t : tensor<?xf32>) -> tensor<?xf32>
    %1 = tensor.insert_slice %0 into %t[0] [%n] [1] : tensor<?xf32> into tensor<?xf32>
    scf.yield %1 : tensor<?xf32>
  }
  return
}
