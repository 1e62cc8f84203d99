// options: bufferize-function-boundaries dialect-filter=linalg,bufferization
// The size of an argument is a symbol of affine maps in a region, too, where the op that pads it stays as it is.
func.func @f0(%x: f32, %i: index, %b: i1, %t3: tensor<?x?xf32>)  {
  scf.if %b {
    %v5 = tensor.pad %t3 low[0, 0] high[%i, 0] {
    ^bb0(%p0: index, %p1: index):
      tensor.yield %x : f32
    } : tensor<?x?xf32> to tensor<?x?xf32>
    %v7 = linalg.fill ins(%x : f32) outs(%v5 : tensor<?x?xf32>) -> tensor<?x?xf32>
  }
  return
}
