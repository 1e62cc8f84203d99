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
// 3: 'linalg.transpose' op permutation is not valid
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) {
  %0 = linalg.transpose ins(%a : tensor<4x8xf32>) outs(%b : tensor<8x4xf32>) permutation = [1, 1]
  return
}
// -----
// 3: 'linalg.broadcast' op input dim 0 should match init dim 1. input: 4, init: 8
func.func @f(%a: tensor<4xf32>, %b: tensor<4x8xf32>) {
  %0 = linalg.broadcast ins(%a : tensor<4xf32>) outs(%b : tensor<4x8xf32>) dimensions = [0]
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
// 3: use of value '%b' expects different type than prior uses: 'tensor<2x8x4xf32>' vs 'tensor<2x8x2xf32>'
func.func @f(%a: tensor<4x8xf32>, %b: tensor<2x8x2xf32>) {
  %0 = linalg.pack %a inner_dims_pos = [0] inner_tiles = [2] into %b : tensor<4x8xf32> -> tensor<2x8x4xf32>
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
// 3: 'linalg.yield' op must be the last operation in the parent block
func.func @f(%x: f32) {
  linalg.yield %x : f32
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
// 3: 'linalg.copy' op operand #1 must be variadic of shaped of any type values, but got 'i32'
func.func @f(%a: i32) {
  linalg.copy ins(%a : i32) outs(%a : i32)
  return
}
