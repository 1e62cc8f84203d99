func.func @transfers(%t: tensor<8xf32>, %i: index, %f: f32, %m: vector<4xi1>, %p: vector<4xindex>) -> (tensor<8xf32>, vector<4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %read = vector.transfer_read %t_buffer_1[%i], %f {in_bounds = [true]} : memref<8xf32, strided<[?], offset: ?>>, vector<4xf32>
  %gathered = vector.gather %t_buffer_0[%i] [%p], %m, %read : memref<8xf32, strided<[?], offset: ?>>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  %written = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %written : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  vector.transfer_write %gathered, %written[%i] : vector<4xf32>, memref<8xf32>
  vector.mask %m { vector.transfer_write %read, %written[%i] : vector<4xf32>, memref<8xf32> } : vector<4xi1>
  %masked = bufferization.to_tensor %written : memref<8xf32> to tensor<8xf32>
  return %masked, %gathered : tensor<8xf32>, vector<4xf32>
}

// -----

func.func @assume(%t: tensor<8xf32>, %w: !shape.witness, %i: index, %f: f32) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %r_buffer = shape.assuming %w -> (memref<8xf32>) {
    %x = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
    memref.copy %t_buffer, %x : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
    memref.store %f, %x[%i] : memref<8xf32>
    shape.assuming_yield %x : memref<8xf32>
  }
  %r = bufferization.to_tensor %r_buffer : memref<8xf32> to tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

memref.global "private" @state : memref<4xi32> = dense<4>
memref.global "public" constant @table : memref<2xi32> = dense<[1, 2]>

func.func @globals(%i: index, %t: tensor<4xi32>) -> (i32, tensor<2xi32>) {
  %0 = memref.get_global @state : memref<4xi32>
  %buffer = memref.get_global @table : memref<2xi32>
  %1 = bufferization.to_tensor %buffer : memref<2xi32> to tensor<2xi32>
  %e = memref.load %0[%i] : memref<4xi32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4xi32>
  %global = memref.get_global @state : memref<4xi32>
  memref.copy %alloc, %global : memref<4xi32> to memref<4xi32>
  return %e, %1 : i32, tensor<2xi32>
}

// -----

func.func @scatters(%t: tensor<8xf32>, %u: tensor<?x8xf32>, %i: index, %m: vector<4xi1>, %p: vector<4xi32>, %v: vector<4xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<?x8xf32>) {
  %u_buffer = bufferization.to_buffer %u : tensor<?x8xf32> to memref<?x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %copied_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %copied_buffer : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  vector.scatter %copied_buffer[%i] [%p], %m, %v : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  %copied = bufferization.to_tensor %copied_buffer : memref<8xf32> to tensor<8xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u_buffer, %c0 : memref<?x8xf32, strided<[?, ?], offset: ?>>
  %buffer = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x8xf32>
  memref.copy %u_buffer, %buffer : memref<?x8xf32, strided<[?, ?], offset: ?>> to memref<?x8xf32>
  vector.scatter %buffer[%i, %i] [%p], %m, %v : memref<?x8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  %0 = bufferization.to_tensor %buffer : memref<?x8xf32> to tensor<?x8xf32>
  return %t, %copied, %0 : tensor<8xf32>, tensor<8xf32>, tensor<?x8xf32>
}
