// options: allow-return-allocs-from-loops function-boundary-type-conversion=fully-dynamic-layout-map dialect-filter=arith,tensor
// A tensor.dim asks a result, not the copy that others use of it.
ml_program.global private mutable @g(dense<1.0> : tensor<f32>) : tensor<f32>
func.func private @f(%b: i1, %t: tensor<?x?xf32>) -> (tensor<?xf32>, index) {
  %c0 = arith.constant 0 : index
  %v = tensor.collapse_shape %t [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %l = ml_program.global_load @g : tensor<f32>
  cf.cond_br %b, ^bb1(%t : tensor<?x?xf32>), ^bb2(%l, %c0 : tensor<f32>, index)
^bb1(%p: tensor<?x?xf32>):
  %n = tensor.dim %v, %c0 : tensor<?xf32>
  cf.br ^bb2(%l, %n : tensor<f32>, index)
^bb2(%q: tensor<f32>, %m: index):
  return %v, %m : tensor<?xf32>, index
}
