#identity = affine_map<(d0) -> (d0)>
func.func @two_fills(%t: memref<?xf32>, %n: index, %i: index) -> (memref<?xf32>, memref<?xf32>) {
  %empty = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %same = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t : memref<?xf32>) outs(%same : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %element = memref.load %t[%i] : memref<?xf32>
    linalg.yield %element : f32
  }
  linalg.generic {
      indexing_maps = [#identity, #identity], iterator_types = ["parallel"]
    } ins(%t : memref<?xf32>) outs(%empty : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return %same, %empty : memref<?xf32>, memref<?xf32>
}

// -----

func.func @named(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %c: memref<4x2xf32>, %f: f32) -> (memref<4x2xf32>, memref<2x4xf32>) {
  linalg.fill ins(%f : f32) outs(%c : memref<4x2xf32>)
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%c : memref<4x2xf32>)
  %empty = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  linalg.transpose ins(%c : memref<4x2xf32>) outs(%empty : memref<2x4xf32>) permutation = [1, 0]
  return %c, %empty : memref<4x2xf32>, memref<2x4xf32>
}

// -----

func.func @short_forms(%a: memref<8xf32>, %b: memref<8xf32>, %c: memref<8x3xf32>) -> (memref<8xf32>, memref<8x3xf32>, memref<8xf32>, memref<8xf32>) {
  %sum = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  linalg.map { arith.addf } ins(%a, %b : memref<8xf32>, memref<8xf32>) outs(%sum : memref<8xf32>)
  linalg.broadcast ins(%b : memref<8xf32>) outs(%c : memref<8x3xf32>) dimensions = [1]
  linalg.reduce { arith.addf } ins(%c : memref<8x3xf32>) outs(%b : memref<8xf32>) dimensions = [1]
  linalg.softmax dimension(0) ins(%sum : memref<8xf32>) outs(%a : memref<8xf32>)
  return %sum, %c, %b, %a : memref<8xf32>, memref<8x3xf32>, memref<8xf32>, memref<8xf32>
}

// -----

func.func @generic_form(%a: memref<8xf32>, %f: f32) -> memref<8xf32> {
  "linalg.fill"(%f, %a) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%in: f32, %out: f32):
    "linalg.yield"(%in) : (f32) -> ()
  }) : (f32, memref<8xf32>) -> ()
  "func.return"(%a) : (memref<8xf32>) -> ()
}
