#identity = affine_map<(d0) -> (d0)>
func.func @two_fills(%t: tensor<?xf32>, %n: index, %i: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %empty = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %same_buffer = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t_buffer_0 : memref<?xf32, strided<[?], offset: ?>>) outs(%same_buffer : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %element = memref.load %t_buffer_1[%i] : memref<?xf32, strided<[?], offset: ?>>
    linalg.yield %element : f32
  }
  %same = bufferization.to_tensor %same_buffer : memref<?xf32> to tensor<?xf32>
  linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t_buffer : memref<?xf32, strided<[?], offset: ?>>) outs(%empty : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  %other = bufferization.to_tensor %empty : memref<?xf32> to tensor<?xf32>
  return %same, %other : tensor<?xf32>, tensor<?xf32>
}

// -----

func.func @named(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %c: tensor<4x2xf32>, %f: f32) -> (tensor<4x2xf32>, tensor<2x4xf32>) {
  %b_buffer = bufferization.to_buffer %b : tensor<8x2xf32> to memref<8x2xf32, strided<[?, ?], offset: ?>>
  %a_buffer = bufferization.to_buffer %a : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %zero = memref.alloc() {alignment = 64 : i64} : memref<4x2xf32>
  linalg.fill ins(%f : f32) outs(%zero : memref<4x2xf32>)
  linalg.matmul ins(%a_buffer, %b_buffer : memref<4x8xf32, strided<[?, ?], offset: ?>>, memref<8x2xf32, strided<[?, ?], offset: ?>>) outs(%zero : memref<4x2xf32>)
  %product = bufferization.to_tensor %zero : memref<4x2xf32> to tensor<4x2xf32>
  %empty = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  linalg.transpose ins(%zero : memref<4x2xf32>) outs(%empty : memref<2x4xf32>) permutation = [1, 0]
  %turned = bufferization.to_tensor %empty : memref<2x4xf32> to tensor<2x4xf32>
  return %product, %turned : tensor<4x2xf32>, tensor<2x4xf32>
}

// -----

func.func @short_forms(%a: tensor<8xf32>, %b: tensor<8xf32>, %c: tensor<8x3xf32>) -> (tensor<8xf32>, tensor<8x3xf32>, tensor<8xf32>, tensor<8xf32>) {
  %b_buffer = bufferization.to_buffer %b : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %b_buffer_0 = bufferization.to_buffer %b : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %b_buffer_1 = bufferization.to_buffer %b : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %a_buffer = bufferization.to_buffer %a : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %sum_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  linalg.map { arith.addf } ins(%a_buffer, %b_buffer_1 : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>) outs(%sum_buffer : memref<8xf32>)
  %sum = bufferization.to_tensor %sum_buffer : memref<8xf32> to tensor<8xf32>
  %wide_buffer = memref.alloc() {alignment = 64 : i64} : memref<8x3xf32>
  linalg.broadcast ins(%b_buffer_0 : memref<8xf32, strided<[?], offset: ?>>) outs(%wide_buffer : memref<8x3xf32>) dimensions = [1]
  %wide = bufferization.to_tensor %wide_buffer : memref<8x3xf32> to tensor<8x3xf32>
  %reduced_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %b_buffer, %reduced_buffer : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  linalg.reduce { arith.addf } ins(%wide_buffer : memref<8x3xf32>) outs(%reduced_buffer : memref<8xf32>) dimensions = [1]
  %reduced = bufferization.to_tensor %reduced_buffer : memref<8xf32> to tensor<8xf32>
  %soft_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  linalg.softmax dimension(0) ins(%sum_buffer : memref<8xf32>) outs(%soft_buffer : memref<8xf32>)
  %soft = bufferization.to_tensor %soft_buffer : memref<8xf32> to tensor<8xf32>
  return %sum, %wide, %reduced, %soft : tensor<8xf32>, tensor<8x3xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @generic_form(%a: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  "linalg.fill"(%f, %buffer) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%in: f32, %out: f32):
    "linalg.yield"(%in) : (f32) -> ()
  }) : (f32, memref<8xf32>) -> ()
  %0 = bufferization.to_tensor %buffer : memref<8xf32> to tensor<8xf32>
  "func.return"(%0) : (tensor<8xf32>) -> ()
}
