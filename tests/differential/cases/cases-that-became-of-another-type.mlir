// options: dialect-filter=tensor,scf,func
// The same with more regions, of which the default one comes first.
func.func @f(%x: f32, %k: index, %n: index, %t: tensor<?xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>}) {
  %r = scf.index_switch %k -> tensor<?xf32>
  case 0 {
    %0 = linalg.fill ins(%x : f32) outs(%t : tensor<?xf32>) -> tensor<?xf32>
    %1 = tensor.insert_slice %0 into %t[0] [%n] [1] : tensor<?xf32> into tensor<?xf32>
    scf.yield %1 : tensor<?xf32>
  }
  default {
    scf.yield %t : tensor<?xf32>
  }
  return
}
