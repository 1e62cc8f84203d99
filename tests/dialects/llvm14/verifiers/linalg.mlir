// 3: 'linalg.generic' op expects regions to end with 'linalg.yield', found 'arith.mulf'
func @last(%m: memref<6xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<6xf32>) {
  ^bb0(%x: f32):
    %y = arith.mulf %x, %x : f32
  }
  return
}
// -----
// 3: 'linalg.generic' op expects to have 1 region with 1 block
func @body(%m: memref<6xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%m : memref<6xf32>) {
  }
  return
}
// -----
// 3: 'linalg.generic' op expected indexing_map #0 to have 2 dim(s) to match the number of loops
func @loops(%t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel", "parallel"]} outs(%t : tensor<6xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 3: 'linalg.generic' op expected indexing_map #0 to have 0 dim(s) to match the number of loops
func @kind(%t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["sideways"]} outs(%t : tensor<6xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 3: 'linalg.matvec' op expected operand rank (2) to match the result rank of indexing_map #1 (1)
func @rank(%a: memref<5x7xf32>, %v: memref<7x1xf32>, %r: memref<5xf32>) {
  linalg.matvec ins(%a, %v : memref<5x7xf32>, memref<7x1xf32>) outs(%r : memref<5xf32>)
  return
}
// -----
// 3: 'linalg.matvec' op inferred input/output operand #1 has shape's dimension #0 to be 7, but found 6
func @size(%a: tensor<5x7xf32>, %v: tensor<6xf32>, %r: tensor<5xf32>) -> tensor<5xf32> {
  %0 = linalg.matvec ins(%a, %v : tensor<5x7xf32>, tensor<6xf32>) outs(%r : tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: 'linalg.conv_1d' op inferred input/output operand #0 has shape's dimension #0 to be greater than or equal to 9, but found 8
func @window(%a: tensor<8xf32>, %w: tensor<3xf32>, %r: tensor<7xf32>) -> tensor<7xf32> {
  %0 = linalg.conv_1d ins(%a, %w : tensor<8xf32>, tensor<3xf32>) outs(%r : tensor<7xf32>) -> tensor<7xf32>
  return %0 : tensor<7xf32>
}
// -----
// 3: 'linalg.fill' op expected the number of results (0) to be equal to the number of output tensors (1)
func @results(%f: f32, %t: tensor<?xf32>) {
  linalg.fill(%f, %t) : f32, tensor<?xf32>
  return
}
// -----
// 3: 'linalg.fill' op expected type of operand #1 ('tensor<?xf32>') to match type of corresponding result ('tensor<9xf32>')
func @result(%f: f32, %t: tensor<?xf32>) -> tensor<9xf32> {
  %0 = linalg.fill(%f, %t) : f32, tensor<?xf32> -> tensor<9xf32>
  return %0 : tensor<9xf32>
}
// -----
// 3: 'linalg.generic' op unexpected output tensor expression in indexing map #0 a.k.a 'd0' is function of reduction iterator 'd0'
func @reduced(%t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["reduction"]} outs(%t : tensor<6xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 3: 'linalg.generic' op expected the shape-to-loops map to be non-null
func @uncovered(%s: tensor<3xf32>, %t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1 * 2)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%s : tensor<3xf32>) outs(%t : tensor<6xf32>) {
  ^bb0(%y: f32, %x: f32):
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 3: 'linalg.generic' op unexpected result less than 0 at expression #0 in (d0) -> (-d0 + 4)
func @backwards(%s: tensor<6xf32>, %t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (4 - d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%s : tensor<6xf32>) outs(%t : tensor<6xf32>) {
  ^bb0(%y: f32, %x: f32):
    linalg.yield %y : f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 5: 'linalg.yield' op expected number of yield values (1) to match the number of operands of the enclosing LinalgOp (2)
func @count(%t: tensor<6xf32>) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%t : tensor<6xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x, %x : f32, f32
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 5: 'linalg.yield' op type of yield operand 1 ('i8') doesn't match the element type of the enclosing linalg.generic op ('f32')
func @element(%t: tensor<6xf32>, %i: i8) -> tensor<6xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%t : tensor<6xf32>) {
  ^bb0(%x: f32):
    linalg.yield %i : i8
  } -> tensor<6xf32>
  return %0 : tensor<6xf32>
}
// -----
// 3: 'linalg.yield' op expected parent op with LinalgOp interface
func @outside(%f: f32) {
  linalg.yield %f : f32
}
// -----
// 3: expected 3 sizes values
func @sizes(%n: index) {
  %0 = linalg.init_tensor [%n, 3] : tensor<?x3x3xf32>
  return
}
// -----
// 3: specified type 'tensor<?x3xf32>' does not match the inferred type 'tensor<3x?xf32>'
func @inferred(%n: index) {
  %0 = linalg.init_tensor [3, %n] : tensor<?x3xf32>
  return
}
// -----
// 4: 'linalg.yield' op expected number of tensor output args = 1 to match the number of yield operands = 0
func @tiled(%t: tensor<6xf32>, %a: index, %b: index, %c: index) {
  %0 = linalg.tiled_loop (%i) = (%a) to (%b) step (%c) outs (%u = %t: tensor<6xf32>) {
    linalg.yield
  }
  return
}
// -----
// 4: 'linalg.yield' op expected yield operand 0 with type = 'tensor<?xf32>' to match output arg type = 'tensor<6xf32>'
func @tiled_type(%t: tensor<6xf32>, %u: tensor<?xf32>, %a: index, %b: index, %c: index) {
  %0 = linalg.tiled_loop (%i) = (%a) to (%b) step (%c) outs (%v = %t: tensor<6xf32>) {
    linalg.yield %u : tensor<?xf32>
  }
  return
}
// -----
// 3: expected 1 sizes values
func @f(%a: tensor<4xf32>) {
  %0 = linalg.init_tensor [4, 5] : tensor<4xf32>
  return
}
// -----
// 3: specified type 'tensor<4x5xf32>' does not match the inferred type 'tensor<4x?xf32>'
func @f(%a: index) {
  %0 = linalg.init_tensor [4, %a] : tensor<4x5xf32>
  return
}
// -----
// 3: specified type 'tensor<?xf32>' does not match the inferred type 'tensor<5xf32>'
func @f(%a: index) {
  %0 = linalg.init_tensor [5] : tensor<?xf32>
  return
}
// -----
// 3: 'linalg.fill' op operand #0 must be complex-type or floating-point or signless integer or vector of any type values, but got 'index'
func @f(%a: index, %b: tensor<4xf32>) {
  %0 = linalg.fill(%a, %b) : index, tensor<4xf32> -> tensor<4xf32>
  return
}
// -----
// 3: 'linalg.fill' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func @f(%a: f32, %b: tensor<4xf32>) {
  %0 = linalg.fill(%a, %b) : f32, tensor<4xf32> -> tensor<5xf32>
  return
}
// -----
// 3: 'linalg.fill' op expected the number of results (1) to be equal to the number of output tensors (0)
func @f(%a: f32, %b: memref<4xf32>) {
  %0 = linalg.fill(%a, %b) : f32, memref<4xf32> -> tensor<4xf32>
  return
}
// -----
// 3: custom op 'linalg.copy' is unknown
func @f(%a: memref<4xf32>, %b: memref<5xf32>) {
  linalg.copy(%a, %b) : memref<4xf32>, memref<5xf32>
  return
}
// -----
// 3: 'linalg.matmul' op inferred input/output operand #1 has shape's dimension #0 to be 5, but found 6
func @f(%a: memref<4x5xf32>, %b: memref<6x7xf32>, %c: memref<4x7xf32>) {
  linalg.matmul ins(%a, %b : memref<4x5xf32>, memref<6x7xf32>) outs(%c : memref<4x7xf32>)
  return
}
// -----
// 3: 'linalg.matmul' op expected operand rank (1) to match the result rank of indexing_map #1 (2)
func @f(%a: memref<4x5xf32>, %b: memref<5xf32>, %c: memref<4x7xf32>) {
  linalg.matmul ins(%a, %b : memref<4x5xf32>, memref<5xf32>) outs(%c : memref<4x7xf32>)
  return
}
// -----
// 3: 'linalg.matmul' op expected the number of results (0) to be equal to the number of output tensors (1)
func @f(%a: tensor<4x5xf32>, %b: tensor<5x7xf32>, %c: tensor<4x7xf32>) {
  linalg.matmul ins(%a, %b : tensor<4x5xf32>, tensor<5x7xf32>) outs(%c : tensor<4x7xf32>)
  return
}
// -----
// 3: 'linalg.matmul' op expected type of operand #2 ('tensor<4x7xf32>') to match type of corresponding result ('tensor<4x8xf32>')
func @f(%a: tensor<4x5xf32>, %b: tensor<5x7xf32>, %c: tensor<4x7xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x5xf32>, tensor<5x7xf32>) outs(%c : tensor<4x7xf32>) -> tensor<4x8xf32>
  return
}
// -----
// 4: custom op 'linalg.matmul' [parseNamedStructuredOpRegion] ods-gen generated region expects 3 args, got 2
func @f(%a: tensor<4x5xf32>, %c: tensor<4x7xf32>) {
  %0 = linalg.matmul ins(%a : tensor<4x5xf32>) outs(%c : tensor<4x7xf32>) -> tensor<4x7xf32>
  return
}
// -----
// 3: incorrect shape for indexing map required attribute 'dilations'
func @f(%a: memref<1x8x8x3xf32>, %k: memref<3x3x3x4xf32>, %o: memref<1x6x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<2xi64>} ins(%a, %k : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%o : memref<1x6x6x4xf32>)
  return
}
// -----
// 3: incorrect element type for indexing map required attribute 'strides'
func @f(%a: memref<1x8x8x3xf32>, %k: memref<3x3x3x4xf32>, %o: memref<1x6x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1.0> : tensor<2xf32>} ins(%a, %k : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%o : memref<1x6x6x4xf32>)
  return
}
// -----
// 3: 'linalg.conv_2d_nhwc_hwcf' op inferred input/output operand #0 has shape's dimension #1 to be greater than or equal to 13, but found 8
func @f(%a: memref<1x8x8x3xf32>, %k: memref<3x3x3x4xf32>, %o: memref<1x6x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%a, %k : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%o : memref<1x6x6x4xf32>)
  return
}
// -----
// 3: missing indexing map required attribute 'strides'
func @f(%a: memref<1x8x8x3xf32>, %k: memref<3x3x3x4xf32>, %o: memref<1x6x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = [1, 1]} ins(%a, %k : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%o : memref<1x6x6x4xf32>)
  return
}
// -----
// 3: 'linalg.conv_2d_nhwc_hwcf' op inferred input/output operand #0 has shape's dimension #1 to be greater than or equal to 9, but found 8
func @f(%a: memref<1x8x8x3xf32>, %k: memref<3x3x3x4xf32>, %o: memref<1x7x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a, %k : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%o : memref<1x7x6x4xf32>)
  return
}
// -----
// 3: 'linalg.generic' op expected the number of indexing_map (1) to be equal to the number of input/output operands (2)
func @f(%a: memref<4xf32>, %b: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.generic' op expected as many non-induction variable region arguments as the number of input/output operands
func @f(%a: memref<4xf32>, %b: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  }
  return
}
// -----
// 3: 'linalg.generic' op expected type of bb argument #0 ('i32') to match element or self type of the corresponding operand ('f32')
func @f(%a: memref<4xf32>, %b: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: i32, %y: f32):
    linalg.yield %y : f32
  }
  return
}
// -----
// 5: 'linalg.yield' op type of yield operand 1 ('i32') doesn't match the element type of the enclosing linalg.generic op ('f32')
func @f(%a: memref<4xf32>, %b: memref<4xf32>, %z: i32) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %z : i32
  }
  return
}
// -----
// 5: 'linalg.index' op expected dim (1) to be lower than the number of loops (1) of the enclosing LinalgOp
func @f(%a: memref<4xf32>, %b: memref<4xf32>, %z: i32) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    %0 = linalg.index 1 : index
    linalg.yield %y : f32
  }
  return
}
// -----
// 3: 'linalg.index' op expected parent op with LinalgOp interface
func @f() {
  %0 = linalg.index 0 : index
  return
}
// -----
// 3: 'linalg.generic' op expects regions to end with 'linalg.yield', found 'arith.addf'
func @f(%a: memref<4xf32>, %b: memref<4xf32>, %z: i32) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : memref<4xf32>) outs(%b : memref<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    %0 = arith.addf %x, %y : f32
  }
  return
}
// -----
// 3: 'linalg.generic' op expected type of operand #1 ('tensor<4xf32>') to match type of corresponding result ('tensor<5xf32>')
func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<5xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<5xf32>
  return %0 : tensor<5xf32>
}
// -----
// 3: custom op 'linalg.tiled_loop' expected 1 operands
func @f(%n: index, %a: tensor<8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.tiled_loop (%i) = (%n, %n) to (%n) step (%n) ins(%x = %a: tensor<8xf32>) outs(%y = %b: tensor<8xf32>) {
    linalg.yield %y : tensor<8xf32>
  }
  return
}
// -----
// 3: expected ']'
func @f(%n: index, %a: tensor<8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.tiled_loop (%i) = (%n) to (%n) step (%n) ins(%x = %a: tensor<8xf32>) outs(%y = %b: tensor<8xf32>) iterators["parallel", "reduction"] {
    linalg.yield %y : tensor<8xf32>
  }
  return
}
// -----
// 4: 'linalg.yield' op expected number of tensor output args = 1 to match the number of yield operands = 2
func @f(%n: index, %a: tensor<8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.tiled_loop (%i) = (%n) to (%n) step (%n) ins(%x = %a: tensor<8xf32>) outs(%y = %b: tensor<8xf32>) {
    linalg.yield %y, %y : tensor<8xf32>, tensor<8xf32>
  }
  return
}
// -----
// 5: 'linalg.yield' op expected yield operand 0 with type = 'tensor<?xf32>' to match output arg type = 'tensor<8xf32>'
func @f(%n: index, %a: tensor<8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.tiled_loop (%i) = (%n) to (%n) step (%n) ins(%x = %a: tensor<8xf32>) outs(%y = %b: tensor<8xf32>) {
    %c = tensor.cast %y : tensor<8xf32> to tensor<?xf32>
    linalg.yield %c : tensor<?xf32>
  }
  return
}
// -----
// 3: 'linalg.tiled_loop' op expected output arg 0 with type = 'tensor<8xf32>' to match region arg 2 type = 'tensor<?xf32>'
func @f(%n: index, %a: tensor<8xf32>, %b: tensor<8xf32>) {
  "linalg.tiled_loop"(%n, %n, %n, %a, %b) ({
  ^bb0(%i: index, %x: tensor<8xf32>, %y: tensor<?xf32>):
    linalg.yield %b : tensor<8xf32>
  }) {iterator_types = ["parallel"], operand_segment_sizes = dense<[1, 1, 1, 1, 1]> : vector<5xi32>} : (index, index, index, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return
}
// -----
// 4: 'linalg.yield' op expected number of tensor output args = 0 to match the number of yield operands = 1
func @f(%n: index, %a: tensor<8xf32>, %b: memref<8xf32>) {
  linalg.tiled_loop (%i) = (%n) to (%n) step (%n) ins(%x = %a: tensor<8xf32>) outs(%y = %b: memref<8xf32>) {
    linalg.yield %x : tensor<8xf32>
  }
  return
}
// -----
// 3: custom op 'linalg.pad_tensor' is unknown
func @f(%a: tensor<4x8xf32>) {
  %0 = linalg.pad_tensor %a low[1, 2] high[2] {
  ^bb0(%i: index, %j: index):
    %c = arith.constant 0.0 : f32
    linalg.yield %c : f32
  } : tensor<4x8xf32> to tensor<7x12xf32>
  return
}
// -----
// 3: 'linalg.generic' op expected operand rank (0) to match the result rank of indexing_map #1 (1)
func @f(%a: tensor<8xf32>, %b: tensor<f32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["reduction"]} ins(%a : tensor<8xf32>) outs(%b : tensor<f32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<f32>
  return
}
// -----
// 3: 'linalg.generic' op inferred input/output operand #1 has shape's dimension #0 to be 8, but found 9
func @f(%a: tensor<8xf32>, %b: tensor<9xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%a : tensor<8xf32>) outs(%b : tensor<9xf32>) {
  ^bb0(%x: f32, %y: f32):
    linalg.yield %x : f32
  } -> tensor<9xf32>
  return
}
// -----
// 3: unregistered operation 'linalg.tensor_collapse_shape' found in dialect ('linalg') that does not allow unknown operations
func @f(%a: tensor<8xf32>) {
  %0 = "linalg.tensor_collapse_shape"(%a) : (tensor<8xf32>) -> tensor<8xf32>
  return
}
// -----
// 3: 'linalg.fill_rng_2d' op expected operand rank (1) to match the result rank of indexing_map #3 (2)
func @f(%a: f32, %b: tensor<8xf32>) {
  %0 = linalg.fill_rng_2d ins(%a, %a, %a : f32, f32, f32) outs(%b : tensor<8xf32>) -> tensor<8xf32>
  return
}
// -----
// 3: 'linalg.dot' op expected operand rank (1) to match the result rank of indexing_map #2 (0)
func @f(%a: tensor<8xf32>, %b: tensor<8xf32>) {
  %0 = linalg.dot ins(%a, %b : tensor<8xf32>, tensor<8xf32>) outs(%b : tensor<8xf32>) -> tensor<8xf32>
  return
}
