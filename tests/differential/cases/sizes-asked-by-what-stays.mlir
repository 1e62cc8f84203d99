// A tensor.dim that asks for the size of a copy, and may not be bufferized, reads what it asks: what is passed around
// a loop of blocks after that is copied with its contents.
// options: unknown-type-conversion=identity-layout-map dialect-filter=linalg,cf,ml_program
func.func @f2(%x: f32, %i: index, %b: i1, %t19: tensor<8xf32>, %t20: tensor<?xf32>, %t21: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  cf.br ^head(%t19, %t20 : tensor<8xf32>, tensor<?xf32>)
  ^head(%p24: tensor<8xf32>, %p25: tensor<?xf32>):
  cf.cond_br %b, ^body(%p24, %p25 : tensor<8xf32>, tensor<?xf32>), ^after
  ^body(%p26: tensor<8xf32>, %p27: tensor<?xf32>):
  cf.br ^head(%p26, %p27 : tensor<8xf32>, tensor<?xf32>)
  ^after:
  return %t19, %t19 : tensor<8xf32>, tensor<8xf32>
}
