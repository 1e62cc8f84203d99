// options: unknown-type-conversion=identity-layout-map dialect-filter=scf,func
// What is forwarded is copied behind the tensors made of %s and of %t, in this order.
func.func private @f(%b: i1, %t: tensor<4x8xf32>, %s: tensor<4x8xf32>) {
  cf.br ^bb1(%t : tensor<4x8xf32>)
^bb1(%p: tensor<4x8xf32>):
  cf.cond_br %b, ^bb1(%s : tensor<4x8xf32>), ^bb2(%t : tensor<4x8xf32>)
^bb2(%q: tensor<4x8xf32>):
  return
}
