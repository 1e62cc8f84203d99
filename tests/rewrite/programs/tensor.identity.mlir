func.func @access(%t: memref<?xf32>, %i: index, %f: f32) -> (memref<?xf32>, f32, index) {
  %c0 = arith.constant 0 : index
  %size = memref.dim %t, %c0 : memref<?xf32>
  %old = memref.load %t[%i] : memref<?xf32>  // before the write
  memref.store %f, %t[%i] : memref<?xf32>
  return %t, %old, %size : memref<?xf32>, f32, index
}

// -----

func.func @copied(%t: memref<?x4xf32>, %i: index, %f: f32) -> (memref<?x4xf32>, memref<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x4xf32>
  %new = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x4xf32>
  memref.copy %t, %new : memref<?x4xf32> to memref<?x4xf32>
  memref.store %f, %new[%i, %i] : memref<?x4xf32>
  return %t, %new : memref<?x4xf32>, memref<?x4xf32>
}

// -----

func.func @views(%t: memref<8x?xf32>, %i: index, %n: index) -> (memref<4x?xf32>, memref<?xf32>, memref<2x4x?xf32>) {
  %part = memref.subview %t[0, %i] [4, %n] [1, 2] : memref<8x?xf32> to memref<4x?xf32, strided<[?, 2], offset: ?>>
  %row = memref.subview %t[%i, 0] [1, %n] [1, 1] : memref<8x?xf32> to memref<?xf32, strided<[1], offset: ?>>
  %expanded = memref.expand_shape %t [[0, 1], [2]] output_shape [2, 4, %n] : memref<8x?xf32> into memref<2x4x?xf32>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %part, %c1 : memref<4x?xf32, strided<[?, 2], offset: ?>>
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<4x?xf32>
  memref.copy %part, %alloc : memref<4x?xf32, strided<[?, 2], offset: ?>> to memref<4x?xf32>
  %c0 = arith.constant 0 : index
  %dim_0 = memref.dim %row, %c0 : memref<?xf32, strided<[1], offset: ?>>
  %alloc_0 = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %row, %alloc_0 : memref<?xf32, strided<[1], offset: ?>> to memref<?xf32>
  return %alloc, %alloc_0, %expanded : memref<4x?xf32>, memref<?xf32>, memref<2x4x?xf32>
}

// -----

func.func @collapse(%t: memref<2x4x?xf32>, %u: memref<1x8xf32>, %s: memref<1x1xf32>, %f: f32, %i: index)
    -> (memref<8x?xf32>, memref<8xf32>, memref<f32>, memref<8xf32>) {
  %copied = memref.collapse_shape %t [[0, 1], [2]] : memref<2x4x?xf32> into memref<8x?xf32>
  %unit = memref.collapse_shape %u [[0, 1]] : memref<1x8xf32> into memref<8xf32>
  %scalar = memref.collapse_shape %s [] : memref<1x1xf32> into memref<f32>
  %new = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  linalg.fill ins(%f : f32) outs(%new : memref<2x4xf32>)
  %flat = memref.collapse_shape %new [[0, 1]] : memref<2x4xf32> into memref<8xf32>
  return %copied, %unit, %scalar, %flat : memref<8x?xf32>, memref<8xf32>, memref<f32>, memref<8xf32>
}

// -----

func.func @casts(%t: memref<8xf32>, %u: memref<*xf32>, %shape: memref<2xindex>)
    -> (memref<?xf32>, memref<8xf32>, index, memref<?x?xf32>) {
  %wider = memref.cast %t : memref<8xf32> to memref<?xf32>
  %ranked = memref.cast %u : memref<*xf32> to memref<8xf32, strided<[?], offset: ?>>
  %rank = memref.rank %u : memref<*xf32>
  %reshaped = memref.reshape %t(%shape) : (memref<8xf32>, memref<2xindex>) -> memref<?x?xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %ranked, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  return %wider, %alloc, %rank, %reshaped : memref<?xf32>, memref<8xf32>, index, memref<?x?xf32>
}

// -----

func.func @new(%f: f32, %n: index) -> (memref<2x2xf32>, memref<f32>, memref<?xindex>, memref<3x?xf32>) {
  %elements = memref.alloc() {alignment = 64 : i64} : memref<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  memref.store %f, %elements[%c0, %c0] : memref<2x2xf32>
  memref.store %f, %elements[%c0, %c1] : memref<2x2xf32>
  memref.store %f, %elements[%c1, %c0] : memref<2x2xf32>
  memref.store %f, %elements[%c1, %c1] : memref<2x2xf32>
  %one = memref.alloc() {alignment = 64 : i64} : memref<f32>
  memref.store %f, %one[] : memref<f32>
  %computed = memref.alloc(%n) {alignment = 64 : i64} : memref<?xindex>
  linalg.map outs(%computed : memref<?xindex>) (%init: index) {
  %k = linalg.index 0 : index
    // Twice its position.
    %twice = arith.addi %k, %k : index
    linalg.yield %twice : index
  }
  %splat = memref.alloc(%n) {alignment = 64 : i64} : memref<3x?xf32>
  linalg.map outs(%splat : memref<3x?xf32>) (%init_0: f32) {
    linalg.yield %f : f32
  }
  return %elements, %one, %computed, %splat : memref<2x2xf32>, memref<f32>, memref<?xindex>, memref<3x?xf32>
}

// -----

func.func @pads(%t: memref<?x4xf32>, %i: index, %f: f32) -> (memref<?x?xf32>, memref<8x9xf32>) {
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x4xf32>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1 + 1)>()[%dim, %i]
  %size_0 = affine.apply affine_map<()[s0] -> (s0 + 6)>()[%i]
  %dynamic = memref.alloc(%size, %size_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.map outs(%dynamic : memref<?x?xf32>) (%init: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
    linalg.yield %f : f32
  }
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %t, %c0_0 : memref<?x4xf32>
  %subview = memref.subview %dynamic[%i, 2] [%dim_0, 4] [1, 1] : memref<?x?xf32> to memref<?x4xf32, strided<[?, 1], offset: ?>>
  memref.copy %t, %subview : memref<?x4xf32> to memref<?x4xf32, strided<[?, 1], offset: ?>>
  %static = memref.alloc() {alignment = 64 : i64} : memref<8x9xf32>
  linalg.map outs(%static : memref<8x9xf32>) (%init_0: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
    linalg.yield %f : f32
  }
  %c0_1 = arith.constant 0 : index
  %dim_1 = memref.dim %t, %c0_1 : memref<?x4xf32>
  %subview_0 = memref.subview %static[0, 2] [%dim_1, 4] [1, 1] : memref<8x9xf32> to memref<?x4xf32, strided<[9, 1], offset: 2>>
  memref.copy %t, %subview_0 : memref<?x4xf32> to memref<?x4xf32, strided<[9, 1], offset: 2>>
  return %dynamic, %static : memref<?x?xf32>, memref<8x9xf32>
}

// -----

func.func @put_together(%t: memref<?x4xf32>, %u: memref<?x?xf32>, %v: memref<3x4xf32>, %d: memref<?xf32>, %s: memref<8xf32>, %i: index)
    -> (memref<?x4xf32>, memref<?xf32>) {
  %c0_1 = arith.constant 0 : index
  %dim_1 = memref.dim %t, %c0_1 : memref<?x4xf32>
  %c0_2 = arith.constant 0 : index
  %dim_2 = memref.dim %u, %c0_2 : memref<?x?xf32>
  %size_1 = affine.apply affine_map<()[s0, s1] -> (s0 + s1 + 3)>()[%dim_1, %dim_2]
  %joined = memref.alloc(%size_1) {alignment = 64 : i64} : memref<?x4xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x4xf32>
  %subview = memref.subview %joined[0, 0] [%dim, 4] [1, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1]>>
  memref.copy %t, %subview : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1]>>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %u, %c0_0 : memref<?x?xf32>
  %subview_0 = memref.subview %joined[%dim, 0] [%dim_0, 4] [1, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  memref.copy %u, %subview_0 : memref<?x?xf32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim, %dim_0]
  %subview_1 = memref.subview %joined[%size, 0] [3, 4] [1, 1] : memref<?x4xf32> to memref<3x4xf32, strided<[4, 1], offset: ?>>
  memref.copy %v, %subview_1 : memref<3x4xf32> to memref<3x4xf32, strided<[4, 1], offset: ?>>
  %size_0 = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%size]
  %subview_2 = memref.subview %d[%i] [8] [1] : memref<?xf32> to memref<8xf32, strided<[1], offset: ?>>
  memref.copy %s, %subview_2 : memref<8xf32> to memref<8xf32, strided<[1], offset: ?>>
  return %joined, %d : memref<?x4xf32>, memref<?xf32>
}
