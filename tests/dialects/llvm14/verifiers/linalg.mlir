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
