// options: bufferize-function-boundaries
// A loop may run one region after the other, which matters as one of what is read stands outside of the loop.
func.func @f(%i: index, %b: i1, %f: f32, %t: tensor<4xf32>, %u: tensor<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  cf.br ^next
^next:
  scf.for %k = %c0 to %i step %c1 {
    scf.if %b {
      %w = bufferization.materialize_in_destination %u in %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    } else {
      %new = linalg.fill ins(%f : f32) outs(%u : tensor<4xf32>) -> tensor<4xf32>
      %one = arith.select %b, %t, %new : tensor<4xf32>
      %r = scf.execute_region -> tensor<4xf32> {
        scf.yield %one : tensor<4xf32>
      }
      %e = tensor.extract %r[%c0] : tensor<4xf32>
      vector.print %e : f32
    }
  }
  return
}
