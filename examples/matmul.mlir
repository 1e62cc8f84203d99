// A tiled matrix product, in place: slices become views, and the product of two tiles is added to the buffer of %c
// itself. Nothing is allocated. What remains of insert_slice is a copy of a view onto itself, which mlir-opt removes
// with --cse --canonicalize.

#tile_size = affine_map<(d0)[s0] -> (8, s0 - d0)>

func.func @matmul(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %c: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %tile = arith.constant 8 : index
  %rows = tensor.dim %a, %c0 : tensor<?x?xf32>
  %inner = tensor.dim %a, %c1 : tensor<?x?xf32>
  %columns = tensor.dim %b, %c1 : tensor<?x?xf32>

  %product = scf.for %i = %c0 to %rows step %tile iter_args(%c_i = %c) -> (tensor<?x?xf32>) {
    %height = affine.min #tile_size(%i)[%rows]
    %a_tile = tensor.extract_slice %a[%i, 0] [%height, %inner] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>

    %stripe = scf.for %j = %c0 to %columns step %tile iter_args(%c_ij = %c_i) -> (tensor<?x?xf32>) {
      %width = affine.min #tile_size(%j)[%columns]
      %b_tile = tensor.extract_slice %b[0, %j] [%inner, %width] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
      %c_tile = tensor.extract_slice %c_ij[%i, %j] [%height, %width] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>

      // c += a * b, on one tile.
      %sum = linalg.matmul ins(%a_tile, %b_tile : tensor<?x?xf32>, tensor<?x?xf32>)
                           outs(%c_tile : tensor<?x?xf32>) -> tensor<?x?xf32>
      %updated = tensor.insert_slice %sum into %c_ij[%i, %j] [%height, %width] [1, 1]
          : tensor<?x?xf32> into tensor<?x?xf32>
      scf.yield %updated : tensor<?x?xf32>
    }
    scf.yield %stripe : tensor<?x?xf32>
  }
  return %product : tensor<?x?xf32>
}
