func.func @access(%t: tensor<?xf32>, %i: index, %f: f32) -> (tensor<?xf32>, f32, index) {
  %t_buffer = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %size = memref.dim %t_buffer_1, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %old = memref.load %t_buffer_0[%i] : memref<?xf32, strided<[?], offset: ?>>  // before the write
  %c0_0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer, %c0_0 : memref<?xf32, strided<[?], offset: ?>>
  %new_buffer = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %t_buffer, %new_buffer : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  memref.store %f, %new_buffer[%i] : memref<?xf32>
  %new = bufferization.to_tensor %new_buffer : memref<?xf32> to tensor<?xf32>
  return %new, %old, %size : tensor<?xf32>, f32, index
}

// -----

func.func @copied(%t: tensor<?x4xf32>, %i: index, %f: f32) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer, %c0 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %new_buffer = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x4xf32>
  memref.copy %t_buffer, %new_buffer : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32>
  memref.store %f, %new_buffer[%i, %i] : memref<?x4xf32>
  %new = bufferization.to_tensor %new_buffer : memref<?x4xf32> to tensor<?x4xf32>
  return %t, %new : tensor<?x4xf32>, tensor<?x4xf32>
}

// -----

func.func @views(%t: tensor<8x?xf32>, %i: index, %n: index) -> (tensor<4x?xf32>, tensor<?xf32>, tensor<2x4x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<8x?xf32> to memref<8x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<8x?xf32> to memref<8x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<8x?xf32> to memref<8x?xf32, strided<[?, ?], offset: ?>>
  %part_buffer = memref.subview %t_buffer_1[0, %i] [4, %n] [1, 2] : memref<8x?xf32, strided<[?, ?], offset: ?>> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %part_buffer, %c1 : memref<4x?xf32, strided<[?, ?], offset: ?>>
  %part_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<4x?xf32>
  memref.copy %part_buffer, %part_buffer_0 : memref<4x?xf32, strided<[?, ?], offset: ?>> to memref<4x?xf32>
  %part = bufferization.to_tensor %part_buffer_0 : memref<4x?xf32> to tensor<4x?xf32>
  %row_buffer = memref.subview %t_buffer_0[%i, 0] [1, %n] [1, 1] : memref<8x?xf32, strided<[?, ?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim_0 = memref.dim %row_buffer, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %row_buffer_0 = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %row_buffer, %row_buffer_0 : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  %row = bufferization.to_tensor %row_buffer_0 : memref<?xf32> to tensor<?xf32>
  %expanded_buffer = memref.expand_shape %t_buffer [[0, 1], [2]] output_shape [2, 4, %n] : memref<8x?xf32, strided<[?, ?], offset: ?>> into memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>>
  %c2 = arith.constant 2 : index
  %dim_1 = memref.dim %expanded_buffer, %c2 : memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>>
  %expanded_buffer_0 = memref.alloc(%dim_1) {alignment = 64 : i64} : memref<2x4x?xf32>
  memref.copy %expanded_buffer, %expanded_buffer_0 : memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>> to memref<2x4x?xf32>
  %expanded = bufferization.to_tensor %expanded_buffer_0 : memref<2x4x?xf32> to tensor<2x4x?xf32>
  return %part, %row, %expanded : tensor<4x?xf32>, tensor<?xf32>, tensor<2x4x?xf32>
}

// -----

func.func @collapse(%t: tensor<2x4x?xf32>, %u: tensor<1x8xf32>, %s: tensor<1x1xf32>, %f: f32, %i: index)
    -> (tensor<8x?xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<2x4x?xf32> to memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>>
  %s_buffer = bufferization.to_buffer %s : tensor<1x1xf32> to memref<1x1xf32, strided<[?, ?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<1x8xf32> to memref<1x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<2x4x?xf32> to memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>>
  %c2 = arith.constant 2 : index
  %dim_0 = memref.dim %t_buffer, %c2 : memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>>
  %alloc = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<2x4x?xf32>
  memref.copy %t_buffer, %alloc : memref<2x4x?xf32, strided<[?, ?, ?], offset: ?>> to memref<2x4x?xf32>
  %copied_buffer = memref.collapse_shape %alloc [[0, 1], [2]] : memref<2x4x?xf32> into memref<8x?xf32>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %copied_buffer, %c1 : memref<8x?xf32>
  %copied_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<8x?xf32>
  memref.copy %copied_buffer, %copied_buffer_0 : memref<8x?xf32> to memref<8x?xf32>
  %copied = bufferization.to_tensor %copied_buffer_0 : memref<8x?xf32> to tensor<8x?xf32>
  %unit_buffer = memref.collapse_shape %u_buffer [[0, 1]] : memref<1x8xf32, strided<[?, ?], offset: ?>> into memref<8xf32, strided<[?], offset: ?>>
  %unit_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %unit_buffer, %unit_buffer_0 : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %unit = bufferization.to_tensor %unit_buffer_0 : memref<8xf32> to tensor<8xf32>
  %scalar_buffer = memref.collapse_shape %s_buffer [] : memref<1x1xf32, strided<[?, ?], offset: ?>> into memref<f32, strided<[], offset: ?>>
  %scalar_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<f32>
  memref.copy %scalar_buffer, %scalar_buffer_0 : memref<f32, strided<[], offset: ?>> to memref<f32>
  %scalar = bufferization.to_tensor %scalar_buffer_0 : memref<f32> to tensor<f32>
  %new = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  linalg.fill ins(%f : f32) outs(%new : memref<2x4xf32>)
  %flat_buffer = memref.collapse_shape %new [[0, 1]] : memref<2x4xf32> into memref<8xf32>
  %flat = bufferization.to_tensor %flat_buffer : memref<8xf32> to tensor<8xf32>
  return %copied, %unit, %scalar, %flat : tensor<8x?xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
}

// -----

func.func @casts(%t: tensor<8xf32>, %u: tensor<*xf32>, %shape: tensor<2xindex>)
    -> (tensor<?xf32>, tensor<8xf32>, index, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %shape_buffer = bufferization.to_buffer %shape : tensor<2xindex> to memref<2xindex, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<*xf32> to memref<*xf32>
  %u_buffer_0 = bufferization.to_buffer %u : tensor<*xf32> to memref<*xf32>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %wider_buffer = memref.cast %t_buffer_1 : memref<8xf32, strided<[?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %wider_buffer, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %wider_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %wider_buffer, %wider_buffer_0 : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  %wider = bufferization.to_tensor %wider_buffer_0 : memref<?xf32> to tensor<?xf32>
  %ranked_buffer = memref.cast %u_buffer_0 : memref<*xf32> to memref<8xf32, strided<[?], offset: ?>>
  %ranked = bufferization.to_tensor %ranked_buffer : memref<8xf32, strided<[?], offset: ?>> to tensor<8xf32>
  %rank = memref.rank %u_buffer : memref<*xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %reshaped_buffer = memref.reshape %alloc(%shape_buffer) : (memref<8xf32>, memref<2xindex, strided<[?], offset: ?>>) -> memref<?x?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %reshaped_buffer, %c0_0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_1 = memref.dim %reshaped_buffer, %c1 : memref<?x?xf32>
  %reshaped_buffer_0 = memref.alloc(%dim_0, %dim_1) {alignment = 64 : i64} : memref<?x?xf32>
  memref.copy %reshaped_buffer, %reshaped_buffer_0 : memref<?x?xf32> to memref<?x?xf32>
  %reshaped = bufferization.to_tensor %reshaped_buffer_0 : memref<?x?xf32> to tensor<?x?xf32>
  return %wider, %ranked, %rank, %reshaped : tensor<?xf32>, tensor<8xf32>, index, tensor<?x?xf32>
}

// -----

func.func @new(%f: f32, %n: index) -> (tensor<2x2xf32>, tensor<f32>, tensor<?xindex>, tensor<3x?xf32>) {
  %elements_buffer = memref.alloc() {alignment = 64 : i64} : memref<2x2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  memref.store %f, %elements_buffer[%c0, %c0] : memref<2x2xf32>
  memref.store %f, %elements_buffer[%c0, %c1] : memref<2x2xf32>
  memref.store %f, %elements_buffer[%c1, %c0] : memref<2x2xf32>
  memref.store %f, %elements_buffer[%c1, %c1] : memref<2x2xf32>
  %elements = bufferization.to_tensor %elements_buffer : memref<2x2xf32> to tensor<2x2xf32>
  %one_buffer = memref.alloc() {alignment = 64 : i64} : memref<f32>
  memref.store %f, %one_buffer[] : memref<f32>
  %one = bufferization.to_tensor %one_buffer : memref<f32> to tensor<f32>
  %computed_buffer = memref.alloc(%n) {alignment = 64 : i64} : memref<?xindex>
  linalg.map outs(%computed_buffer : memref<?xindex>) (%init: index) {
  %k = linalg.index 0 : index
    // Twice its position.
    %twice = arith.addi %k, %k : index
    linalg.yield %twice : index
  }
  %computed = bufferization.to_tensor %computed_buffer : memref<?xindex> to tensor<?xindex>
  %splat_buffer = memref.alloc(%n) {alignment = 64 : i64} : memref<3x?xf32>
  linalg.map outs(%splat_buffer : memref<3x?xf32>) (%init_0: f32) {
    linalg.yield %f : f32
  }
  %splat = bufferization.to_tensor %splat_buffer : memref<3x?xf32> to tensor<3x?xf32>
  return %elements, %one, %computed, %splat : tensor<2x2xf32>, tensor<f32>, tensor<?xindex>, tensor<3x?xf32>
}

// -----

func.func @pads(%t: tensor<?x4xf32>, %i: index, %f: f32) -> (tensor<?x?xf32>, tensor<8x9xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_2 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_3 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_4 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %t_buffer_5 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer_5, %c0 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t_buffer_4, %c1 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer_3, %c0_0 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1 + 1)>()[%dim_1, %i]
  %size_0 = affine.apply affine_map<()[s0] -> (s0 + 6)>()[%i]
  %dynamic_buffer = memref.alloc(%size, %size_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.map outs(%dynamic_buffer : memref<?x?xf32>) (%init: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
    linalg.yield %f : f32
  }
  %c0_1 = arith.constant 0 : index
  %dim_2 = memref.dim %t_buffer_2, %c0_1 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %subview = memref.subview %dynamic_buffer[%i, 2] [%dim_2, 4] [1, 1] : memref<?x?xf32> to memref<?x4xf32, strided<[?, 1], offset: ?>>
  memref.copy %t_buffer_1, %subview : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32, strided<[?, 1], offset: ?>>
  %dynamic = bufferization.to_tensor %dynamic_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %static_buffer = memref.alloc() {alignment = 64 : i64} : memref<8x9xf32>
  linalg.map outs(%static_buffer : memref<8x9xf32>) (%init_0: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
    linalg.yield %f : f32
  }
  %c0_2 = arith.constant 0 : index
  %dim_3 = memref.dim %t_buffer_0, %c0_2 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %subview_0 = memref.subview %static_buffer[0, 2] [%dim_3, 4] [1, 1] : memref<8x9xf32> to memref<?x4xf32, strided<[9, 1], offset: 2>>
  memref.copy %t_buffer, %subview_0 : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32, strided<[9, 1], offset: 2>>
  %static = bufferization.to_tensor %static_buffer : memref<8x9xf32> to tensor<8x9xf32>
  return %dynamic, %static : tensor<?x?xf32>, tensor<8x9xf32>
}

// -----

func.func @put_together(%t: tensor<?x4xf32>, %u: tensor<?x?xf32>, %v: tensor<3x4xf32>, %d: tensor<?xf32>, %s: tensor<8xf32>, %i: index)
    -> (tensor<?x4xf32>, tensor<?xf32>) {
  %u_buffer = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %s_buffer = bufferization.to_buffer %s : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %d_buffer = bufferization.to_buffer %d : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %v_buffer = bufferization.to_buffer %v : tensor<3x4xf32> to memref<3x4xf32, strided<[?, ?], offset: ?>>
  %u_buffer_0 = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0_2 = arith.constant 0 : index
  %dim_2 = memref.dim %t_buffer, %c0_2 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0_3 = arith.constant 0 : index
  %dim_3 = memref.dim %u_buffer, %c0_3 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_1 = affine.apply affine_map<()[s0, s1] -> (s0 + s1 + 3)>()[%dim_2, %dim_3]
  %joined_buffer = memref.alloc(%size_1) {alignment = 64 : i64} : memref<?x4xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer_0, %c0 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %subview = memref.subview %joined_buffer[0, 0] [%dim, 4] [1, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1]>>
  memref.copy %t_buffer_0, %subview : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32, strided<[4, 1]>>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %u_buffer_0, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %subview_0 = memref.subview %joined_buffer[%dim, 0] [%dim_0, 4] [1, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  memref.copy %u_buffer_0, %subview_0 : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim, %dim_0]
  %subview_1 = memref.subview %joined_buffer[%size, 0] [3, 4] [1, 1] : memref<?x4xf32> to memref<3x4xf32, strided<[4, 1], offset: ?>>
  memref.copy %v_buffer, %subview_1 : memref<3x4xf32, strided<[?, ?], offset: ?>> to memref<3x4xf32, strided<[4, 1], offset: ?>>
  %size_0 = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%size]
  %joined = bufferization.to_tensor %joined_buffer : memref<?x4xf32> to tensor<?x4xf32>
  %c0_1 = arith.constant 0 : index
  %dim_1 = memref.dim %d_buffer, %c0_1 : memref<?xf32, strided<[?], offset: ?>>
  %put_buffer = memref.alloc(%dim_1) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %d_buffer, %put_buffer : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  %subview_2 = memref.subview %put_buffer[%i] [8] [1] : memref<?xf32> to memref<8xf32, strided<[1], offset: ?>>
  memref.copy %s_buffer, %subview_2 : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32, strided<[1], offset: ?>>
  %put = bufferization.to_tensor %put_buffer : memref<?xf32> to tensor<?xf32>
  return %joined, %put : tensor<?x4xf32>, tensor<?xf32>
}
