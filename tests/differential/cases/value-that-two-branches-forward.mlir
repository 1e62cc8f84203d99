// options: bufferize-function-boundaries
// One way to the block argument meets the value that the other has met: there the search for the slice ends.
func.func public @f0(%x: f32, %i: index, %b: i1, %t1: tensor<2x4xf32>) -> (f32) {
  %c0 = arith.constant 0 : index
  %all = linalg.fill ins(%x : f32) outs(%t1 : tensor<2x4xf32>) -> tensor<2x4xf32>
  cf.br ^bb1
  ^bb1:
  %slice = tensor.extract_slice %all[0, %c0] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
  %filled = linalg.fill ins(%x : f32) outs(%slice : tensor<2x2xf32>) -> tensor<2x2xf32>
  %other = tensor.insert %x into %filled[%i, %i] : tensor<2x2xf32>
  %back = tensor.insert_slice %other into %all[0, %c0] [2, 2] [1, 1] : tensor<2x2xf32> into tensor<2x4xf32>
  %same = scf.execute_region -> (tensor<2x2xf32>) {
    cf.cond_br %b, ^bb1(%filled : tensor<2x2xf32>), ^bb2(%filled : tensor<2x2xf32>)
    ^bb1(%p18: tensor<2x2xf32>):
    cf.br ^bb2(%p18 : tensor<2x2xf32>)
    ^bb2(%p19: tensor<2x2xf32>):
    scf.yield %p19 : tensor<2x2xf32>
  }
  %again = tensor.insert %x into %same[%i, %i] : tensor<2x2xf32>
  cf.cond_br %b, ^bb1, ^bb2
  ^bb2:
  return %x : f32
}
