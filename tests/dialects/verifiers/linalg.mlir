// 3: 'linalg.matmul' op inferred input/output operand #2 has shape's dimension #1 to be 16, but found 17
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x17xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x17xf32>) -> tensor<4x17xf32>
  return
}
// -----
// 3: 'linalg.matmul' op inferred input/output operand #1 has shape's dimension #0 to be 8, but found 9
func.func @f(%a: tensor<4x8xf32>, %b: tensor<9x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<9x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: 'linalg.matmul' op expected operand #1 rank (1) to match the result rank of indexing_map (2)
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 4: custom op 'linalg.matmul' [parseNamedStructuredOpRegion] ods-gen generated region expects 3 args, got 2
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul ins(%a : tensor<4x8xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: cannot name an operation with no results
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>)
  return
}
// -----
// 3: 'linalg.matmul' op expected the number of tensor results (1) to be equal to the number of output tensors (0)
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: memref<4x16xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : memref<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: 'linalg.matmul' op expected to have pure tensor or buffer semantics
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: memref<4x16xf32>) {
  linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : memref<4x16xf32>)
  return
}
// -----
// 3: 'linalg.matmul' op expected type of operand #2 ('tensor<4x16xf32>') to match type of corresponding result ('tensor<4x17xf32>')
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x17xf32>
  return
}
// -----
// 3: 'linalg.matmul' op expected the number of indexing_map (2) to be equal to the number of input/output operands (3)
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: 'linalg.add' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  %0 = linalg.add ins(%a, %b : tensor<4xf32>, tensor<5xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 4: custom op 'linalg.add' [parseNamedStructuredOpRegion] ods-gen generated region expects 3 args, got 2
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.add ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.fill' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func.func @f(%a: tensor<4xf32>, %x: f32) {
  %0 = linalg.fill ins(%x : f32) outs(%a : tensor<4xf32>) -> tensor<5xf32>
  return
}
// -----
// 3: 'linalg.fill' op expected fill value type ('i32') to match output element type ('f32')
func.func @f(%a: tensor<4xf32>, %x: i32) {
  %0 = linalg.fill ins(%x : i32) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: expected op with scalar input
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.fill ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.transpose' op dim(result, 0) = 8 doesn't match dim(input, permutation[0]) = 4
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) {
  %0 = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%b : tensor<8x4xf32>) permutation = [0, 1]
  return
}
// -----
// 3: 'linalg.transpose' op permutation is not valid
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) {
  %0 = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%b : tensor<8x4xf32>) permutation = [1]
  return
}
// -----
// 3: 'linalg.transpose' op input rank 2 does not match init rank 1
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%b : tensor<8xf32>) permutation = [1, 0]
  return
}
// -----
// 3: 'linalg.transpose' op permutation is not valid
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) {
  %0 = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%b : tensor<8x4xf32>) permutation = [1, 1]
  return
}
// -----
// 3: 'linalg.broadcast' op dimension 0 is out of range. expected range: [0, 1], got: 2
func.func @f(%a: tensor<4xf32>, %b: tensor<4x8xf32>) {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x8xf32>) dimensions = [2]
  return
}
// -----
// 3: 'linalg.broadcast' op input rank plus added dimensions does not match init rank. input rank: 1, dimensions size: 0, init rank: 2
func.func @f(%a: tensor<4xf32>, %b: tensor<4x8xf32>) {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x8xf32>) dimensions = []
  return
}
// -----
// 3: 'linalg.broadcast' op input dim 0 should match init dim 1. input: 4, init: 8
func.func @f(%a: tensor<4xf32>, %b: tensor<4x8xf32>) {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x8xf32>) dimensions = [0]
  return
}
// -----
// 3: 'linalg.broadcast' op input rank plus added dimensions does not match init rank. input rank: 1, dimensions size: 2, init rank: 2
func.func @f(%a: tensor<4xf32>, %b: tensor<4x8xf32>) {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x8xf32>) dimensions = [1, 1]
  return
}
// -----
// 3: 'linalg.reduce' op dimensions for reduction should be in the range [0, 1].
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [2] (%x: f32, %y: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.reduce' op init dimensions [4] doesn't match input dimensions after reduction [8]
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [0] (%x: f32, %y: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.reduce' op number of dimensions after reduction 0 doesn't match the init rank 1
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [0, 1] (%x: f32, %y: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.reduce' op mismatching number of operands and block arguments
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [1] (%x: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.reduce' op input element type 'f32' does not match corresponding block argument type 'f64'
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [1] (%x: f64, %y: f32) {
    linalg.yield %y : f32
  }
  return
}
// -----
// 4: 'linalg.yield' op expected number of yield values (2) to match the number of inits / outs operands of the enclosing LinalgOp (1)
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.reduce ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) dimensions = [1] (%x: f32, %y: f32) {
    linalg.yield %y, %y : f32, f32
  }
  return
}
// -----
// 4: 'linalg.yield' op expected number of yield values (2) to match the number of inits / outs operands of the enclosing LinalgOp (1)
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) (%x: f32, %o: f32) {
    linalg.yield %x, %x : f32, f32
  }
  return
}
// -----
// 3: 'linalg.map' op expected element type of input 'f32' to match bbArg type 'f64'
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) (%x: f64, %o: f32) {
    linalg.yield %o : f32
  }
  return
}
// -----
// 3: 'linalg.map' op expects number of operands to match the arity of mapper, but got: 2 and 1
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) (%x: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.map' op expected shape of input (4) to match shape of output (5)
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  %0 = linalg.map ins(%a : tensor<4xf32>) outs(%b : tensor<5xf32>) (%x: f32, %o: f32) {
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.generic' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<5xf32>
  return
}
// -----
// 3: 'linalg.generic' op expected the number of indexing_map (1) to be equal to the number of input/output operands (2)
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op expected indexing_map #0 to have 2 dim(s) to match the number of loops
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel", "parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: custom op 'linalg.generic' unexpected iterator_type (foo)
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["foo"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op invalid indexing maps are non-invertible: ((d0) -> (0, 0))
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (0)>, affine_map<(i) -> (0)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op inferred input/output operand #0 has shape's dimension #0 to be greater than or equal to 5, but found 4
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i + 1)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op inferred input/output operand #0 has shape's dimension #0 to be greater than or equal to 7, but found 4
func.func @f(%a: tensor<4xf32>, %b: tensor<6xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i + j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>], iterator_types = ["parallel", "parallel"]} ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op unexpected symbols in indexing_map #0
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i)[s] -> (i)>, affine_map<(i)[s] -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op expected as many non-induction variable region arguments as the number of input/output operands
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.generic' op expected type of bb argument #0 ('f64') to match element or self type of the corresponding operand ('f32')
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f64, %y: f32):
    linalg.yield %y : f32
  } -> tensor<4xf32>
  return
}
// -----
// 3: cannot name an operation with no results
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.softmax' op incorrect dimension specified
func.func @f(%a: tensor<4x?xf32>, %b: tensor<4xf32>) {
  %0 = linalg.softmax dimension(2) ins(%a : tensor<4x?xf32>) outs(%a : tensor<4x?xf32>) -> tensor<4x?xf32>
  return
}
// -----
// 3: 'linalg.softmax' op incompatible output shape
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4x9xf32>) {
  %0 = linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%b : tensor<4x9xf32>) -> tensor<4x9xf32>
  return
}
// -----
// 3: 'linalg.softmax' op incompatible output shape
func.func @f(%a: tensor<4x8xf32>, %b: tensor<4xf32>) {
  %0 = linalg.softmax dimension(1) ins(%a : tensor<4x8xf32>) outs(%b : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: invalid inner_dims_pos vector
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [2] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8x2xf32>
  return
}
// -----
// 3: invalid inner_dims_pos vector
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0, 0] inner_tiles = [2, 2] into %b : tensor<4x8xf32> -> tensor<2x8x2xf32>
  return
}
// -----
// 3: mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x3xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8x3xf32>
  return
}
// -----
// 3: 'linalg.pack' op invalid tile factor or output size provided. Only full tiles are supported when padding_value is not set
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x3xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [3] into %b : tensor<4x8xf32> -> tensor<2x8x3xf32>
  return
}
// -----
// 3: expected 'tensor<2x8x2xf32>' for the packed domain value, got 'tensor<1x8x2xf32>'
func.func @f(%a: tensor<4x8xf32>, %b: tensor<1x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<1x8x2xf32>
  return
}
// -----
// 3: invalid zero tile factor
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [0] into %b : tensor<4x8xf32> -> tensor<2x8x2xf32>
  return
}
// -----
// 3: tiling factors must equal the number of dimensions to tile
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2, 2] into %b : tensor<4x8xf32> -> tensor<2x8x2xf32>
  return
}
// -----
// 3: invalid outer_dims_perm vector
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a outer_dims_perm = [0, 0] inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8x2xf32>
  return
}
// -----
// 3: packed rank != (unpacked rank + num tiling factors), got 2 != 3
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8xf32>
  return
}
// -----
// 3: 'linalg.pack' op expected padding_value has 'f32' but got: 'f64'
func.func @f(%a: tensor<5x8xf32>, %b: tensor<3x8x2xf32>, %p: f64) {
  %0 = linalg.pack %a padding_value(%p : f64) inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<5x8xf32> -> tensor<3x8x2xf32>
  return
}
// -----
// 3: mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.unpack %b inner_dims_pos = [0] inner_tiles = [4] into %a : tensor<2x8x2xf32> -> tensor<4x8xf32>
  return
}
// -----
// 3: expected 'tensor<5x8x2xf32>' for the packed domain value, got 'tensor<2x8x2xf32>'
func.func @f(%a: tensor<9x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.unpack %b inner_dims_pos = [0] inner_tiles = [2] into %a : tensor<2x8x2xf32> -> tensor<9x8xf32>
  return
}
// -----
// 3: invalid inner_dims_pos vector
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.unpack %b inner_dims_pos = [3] inner_tiles = [2] into %a : tensor<2x8x2xf32> -> tensor<4x8xf32>
  return
}
// -----
// 3: use of value '%b' expects different type than prior uses: 'tensor<2x8x4xf32>' vs 'tensor<2x8x2xf32>'
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8x4xf32>
  return
}
// -----
// 3: iteration space dim at index 0 is neither a contracting dim nor of parallel iteration type
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: provided affine_map is not a projected permutation
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k + 1)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: provided affine_map is not a projected permutation
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: iteration spaces of provided affine_maps differ
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n) -> (m, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: 'linalg.contract' op inferred input/output operand #1 has shape's dimension #0 to be 8, but found 9
func.func @f(%a: tensor<4x8xf32>, %b: tensor<9x16xf32>, %c: tensor<4x16xf32>) {
  %0 = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>] ins(%a, %b : tensor<4x8xf32>, tensor<9x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}
// -----
// 3: 'linalg.elementwise' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  %0 = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%a, %b : tensor<4xf32>, tensor<5xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: custom op 'linalg.elementwise' expected 'kind'
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.elementwise ins(%a : tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.copy' op inferred input/output operand #1 has shape's dimension #0 to be 4, but found 5
func.func @f(%a: tensor<4xf32>, %b: tensor<5xf32>) {
  %0 = linalg.copy ins(%a : tensor<4xf32>) outs(%b : tensor<5xf32>) -> tensor<5xf32>
  return
}
// -----
// 3: 'linalg.conv_2d_nhwc_hwcf' op inferred input/output operand #0 has shape's dimension #1 to be greater than or equal to 9, but found 8
func.func @f(%a: tensor<1x8x8x4xf32>, %f: tensor<3x3x4x8xf32>, %o: tensor<1x7x6x8xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf ins(%a, %f : tensor<1x8x8x4xf32>, tensor<3x3x4x8xf32>) outs(%o : tensor<1x7x6x8xf32>) -> tensor<1x7x6x8xf32>
  return
}
// -----
// 3: custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'strides' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]
func.func @f(%a: tensor<1x8x8x4xf32>, %f: tensor<3x3x4x8xf32>, %o: tensor<1x6x6x8xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<3xi64>} ins(%a, %f : tensor<1x8x8x4xf32>, tensor<3x3x4x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  return
}
// -----
// 3: custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'strides' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]
func.func @f(%a: tensor<1x8x8x4xf32>, %f: tensor<3x3x4x8xf32>, %o: tensor<1x6x6x8xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf {strides = dense<2.0> : tensor<2xf32>} ins(%a, %f : tensor<1x8x8x4xf32>, tensor<3x3x4x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  return
}
// -----
// 3: custom op 'linalg.conv_2d_nhwc_hwcf' 'linalg.conv_2d_nhwc_hwcf' op attribute 'dilations' failed to satisfy constraint: 64-bit signless int elements attribute of shape [2]
func.func @f(%a: tensor<1x8x8x4xf32>, %f: tensor<3x3x4x8xf32>, %o: tensor<1x6x6x8xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf {dilations = 1} ins(%a, %f : tensor<1x8x8x4xf32>, tensor<3x3x4x8xf32>) outs(%o : tensor<1x6x6x8xf32>) -> tensor<1x6x6x8xf32>
  return
}
// -----
// 3: 'linalg.yield' op must be the last operation in the parent block
func.func @f(%x: f32) {
  linalg.yield %x : f32
  return
}
// -----
// 3: 'linalg.index' op expected parent op with LinalgOp interface
func.func @f() {
  %0 = linalg.index 0 : index
  return
}
// -----
// 5: 'linalg.index' op expected dim (1) to be lower than the number of loops (1) of the enclosing LinalgOp
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%a : tensor<4xf32>) {
  ^bb0(%y: f32):
    %1 = linalg.index 1 : index
    linalg.yield %y : f32
  } -> tensor<4xf32>
  return
}
// -----
// 5: custom op 'linalg.index' invalid kind of type specified: expected builtin.index, but found 'i32'
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%a : tensor<4xf32>) {
  ^bb0(%y: f32):
    %1 = linalg.index 0 : i32
    linalg.yield %y : f32
  } -> tensor<4xf32>
  return
}
// -----
// 5: 'linalg.yield' op expected number of yield values (0) to match the number of inits / outs operands of the enclosing LinalgOp (1)
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%a : tensor<4xf32>) {
  ^bb0(%y: f32):
    linalg.yield
  } -> tensor<4xf32>
  return
}
// -----
// 6: 'linalg.yield' op type of yield operand 1 ('i32') doesn't match the element type of the enclosing linalg.generic op ('f32')
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%a : tensor<4xf32>) {
  ^bb0(%y: f32):
    %z = arith.fptosi %y : f32 to i32
    linalg.yield %z : i32
  } -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.dot' op expected operand #2 rank (1) to match the result rank of indexing_map (0)
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.dot ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 4: custom op 'linalg.exp' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 3
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.exp ins(%a, %a : tensor<4xf32>, tensor<4xf32>) outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 4: custom op 'linalg.exp' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 1
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.exp ins(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 4: custom op 'linalg.exp' [parseNamedStructuredOpRegion] ods-gen generated region expects 2 args, got 1
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.exp outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: custom op 'linalg.foo' is unknown
func.func @f(%a: tensor<4xf32>) {
  %0 = linalg.foo outs(%a : tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: expected op with scalar input
func.func @f(%a: memref<4xf32>) {
  linalg.fill ins(%a : memref<4xf32>) outs(%a : memref<4xf32>)
  return
}
// -----
// 3: 'linalg.copy' op operand #1 must be variadic of shaped of any type values, but got 'i32'
func.func @f(%a: i32) {
  linalg.copy ins(%a : i32) outs(%a : i32)
  return
}
// -----
// 3: 'linalg.winograd_filter_transform' op expect filter height either equals to r or 1
func.func @f(%f: tensor<4x5x3x2xf32>, %o: tensor<4x4x2x4xf32>) {
  %0 = linalg.winograd_filter_transform fmr(F_2_3) ins(%f : tensor<4x5x3x2xf32>) outs(%o : tensor<4x4x2x4xf32>) -> tensor<4x4x2x4xf32>
  return
}
// -----
// 3: 'linalg.winograd_filter_transform' op expect filter width either equals to r or 1
func.func @f(%f: tensor<4x3x2x2xf32>, %o: tensor<4x4x2x4xf32>) {
  %0 = linalg.winograd_filter_transform fmr(F_2_3) ins(%f : tensor<4x3x2x2xf32>) outs(%o : tensor<4x4x2x4xf32>) -> tensor<4x4x2x4xf32>
  return
}
// -----
// 3: 'linalg.winograd_filter_transform' op expect either filter height or width equals to r
func.func @f(%f: tensor<4x1x1x2xf32>, %o: tensor<1x1x2x4xf32>) {
  %0 = linalg.winograd_filter_transform fmr(F_2_3) ins(%f : tensor<4x1x1x2xf32>) outs(%o : tensor<1x1x2x4xf32>) -> tensor<1x1x2x4xf32>
  return
}
// -----
// 3: 'linalg.winograd_filter_transform' op the output shape is not expected
func.func @f(%f: tensor<4x3x3x2xf32>, %o: tensor<4x4x4x2xf32>) {
  %0 = linalg.winograd_filter_transform fmr(F_2_3) ins(%f : tensor<4x3x3x2xf32>) outs(%o : tensor<4x4x4x2xf32>) -> tensor<4x4x4x2xf32>
  return
}
// -----
// 3: 'linalg.winograd_input_transform' op the output shape is not expected
func.func @f(%f: tensor<3x10x8x2xf32>, %o: tensor<4x4x3x3x3x2xf32>) {
  %0 = linalg.winograd_input_transform fmr(F_2_3) ins(%f : tensor<3x10x8x2xf32>) outs(%o : tensor<4x4x3x3x3x2xf32>) -> tensor<4x4x3x3x3x2xf32>
  return
}
// -----
// 3: 'linalg.winograd_output_transform' op expect input height equals to input tile size
func.func @f(%f: tensor<5x4x4x3x3x2xf32>, %o: tensor<3x8x6x2xf32>) {
  %0 = linalg.winograd_output_transform fmr(F_2_3) ins(%f : tensor<5x4x4x3x3x2xf32>) outs(%o : tensor<3x8x6x2xf32>) -> tensor<3x8x6x2xf32>
  return
}
// -----
// 3: 'linalg.winograd_output_transform' op the output shape is not expected
func.func @f(%f: tensor<4x4x4x3x3x2xf32>, %o: tensor<3x8x7x2xf32>) {
  %0 = linalg.winograd_output_transform fmr(F_2_3) ins(%f : tensor<4x4x4x3x3x2xf32>) outs(%o : tensor<3x8x7x2xf32>) -> tensor<3x8x7x2xf32>
  return
}
// -----
// 3: unexpected loop dimension for convolution op
func.func @f(%a: tensor<1x8x8x4xf32>, %b: tensor<3x3x4x16xf32>, %c: tensor<1x6x6x16xf32>) {
  %0 = linalg.conv_2d_nhwc_hwcf {dilations = dense<0> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a, %b : tensor<1x8x8x4xf32>, tensor<3x3x4x16xf32>) outs(%c : tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
  return
}
// -----
// 3: unexpected input index map for convolutions
func.func @f(%a: tensor<?x?x?xf32>, %b: tensor<?xf32>, %c: tensor<?x?x?xf32>) {
  %0 = linalg.pooling_ncw_sum {dilations = dense<0> : tensor<1xi64>, strides = dense<2> : tensor<1xi64>} ins(%a, %b : tensor<?x?x?xf32>, tensor<?xf32>) outs(%c : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return
}
// -----
// 3: 'linalg.depthwise_conv_3d_ndhwc_dhwcm' op unexpected result less than 0 at expression #2 in (d0, d1, d2, d3, d4, d5, d6, d7, d8) -> (d0, d1 + d5, d2 * -2 + d6, d3 + d7, d8)
func.func @f(%a: tensor<1x8x8x8x4xf32>, %b: tensor<3x3x3x4x2xf32>, %c: tensor<1x6x6x6x4x2xf32>) {
  %0 = linalg.depthwise_conv_3d_ndhwc_dhwcm {dilations = dense<1> : tensor<3xi64>, strides = dense<[1, -2, 1]> : tensor<3xi64>} ins(%a, %b : tensor<1x8x8x8x4xf32>, tensor<3x3x3x4x2xf32>) outs(%c : tensor<1x6x6x6x4x2xf32>) -> tensor<1x6x6x6x4x2xf32>
  return
}
// -----
// 3: 'linalg.depthwise_conv_1d_ncw_cw' op unexpected result less than 0 at expression #2 in (d0, d1, d2, d3) -> (d0, d2, d1 - d3)
func.func @f(%a: tensor<1x4x8xf32>, %b: tensor<4x3xf32>, %c: tensor<1x4x2xf32>) {
  %0 = linalg.depthwise_conv_1d_ncw_cw {dilations = dense<-1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a, %b : tensor<1x4x8xf32>, tensor<4x3xf32>) outs(%c : tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
  return
}
// -----
// 3: floating point value not valid for specified type
func.func @f(%a: tensor<2x4xf32>) {
  %0 = linalg.softmax dimension(1.5) ins(%a : tensor<2x4xf32>) outs(%a : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}
// -----
// 3: 'linalg.softmax' op incorrect dimension specified
func.func @f(%a: tensor<2x4xf32>) {
  %0 = linalg.softmax dimension(-1) ins(%a : tensor<2x4xf32>) outs(%a : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}
// -----
// 3: expected attribute name
func.func @f(%a: tensor<2x4xf32>) {
  %0 = linalg.softmax {a = 1, } dimension(1) ins(%a : tensor<2x4xf32>) outs(%a : tensor<2x4xf32>) -> tensor<2x4xf32>
  return
}
