// options: bufferize-function-boundaries allow-unknown-ops
// The fill writes a new buffer of the size of what is packed. What packs has no bufferization, so nobody asks there
// whether a memref has such elements, and the concatenation is refused.
func.func @f(%x: !quant.uniform<i8:f32, 0.5>, %t: tensor<?x?x!quant.uniform<i8:f32, 0.5>>, %u: tensor<?x?x2x4x!quant.uniform<i8:f32, 0.5>>, %v: tensor<4x!quant.uniform<i8:f32, 0.5>>) {
  %c = tensor.concat dim(0) %v, %v : (tensor<4x!quant.uniform<i8:f32, 0.5>>, tensor<4x!quant.uniform<i8:f32, 0.5>>) -> tensor<8x!quant.uniform<i8:f32, 0.5>>
  %p = linalg.pack %t padding_value(%x : !quant.uniform<i8:f32, 0.5>) inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %u : tensor<?x?x!quant.uniform<i8:f32, 0.5>> -> tensor<?x?x2x4x!quant.uniform<i8:f32, 0.5>>
  %f = linalg.fill ins(%x : !quant.uniform<i8:f32, 0.5>) outs(%p : tensor<?x?x2x4x!quant.uniform<i8:f32, 0.5>>) -> tensor<?x?x2x4x!quant.uniform<i8:f32, 0.5>>
  return
}
