func.func @transfers(%t: memref<8xf32, strided<[?], offset: ?>>, %i: index, %f: f32, %m: vector<4xi1>, %p: vector<4xindex>) -> (memref<8xf32, strided<[?], offset: ?>>, vector<4xf32>) {
  %read = vector.transfer_read %t[%i], %f {in_bounds = [true]} : memref<8xf32, strided<[?], offset: ?>>, vector<4xf32>
  %gathered = vector.gather %t[%i] [%p], %m, %read : memref<8xf32, strided<[?], offset: ?>>, vector<4xindex>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  vector.transfer_write %gathered, %t[%i] : vector<4xf32>, memref<8xf32, strided<[?], offset: ?>>
  vector.mask %m { vector.transfer_write %read, %t[%i] : vector<4xf32>, memref<8xf32, strided<[?], offset: ?>> } : vector<4xi1>
  return %t, %gathered : memref<8xf32, strided<[?], offset: ?>>, vector<4xf32>
}

// -----

func.func @assume(%t: memref<8xf32, strided<[?], offset: ?>>, %w: !shape.witness, %i: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {
  %r = shape.assuming %w -> (memref<8xf32, strided<[?], offset: ?>>) {
    memref.store %f, %t[%i] : memref<8xf32, strided<[?], offset: ?>>
    shape.assuming_yield %t : memref<8xf32, strided<[?], offset: ?>>
  }
  return %r : memref<8xf32, strided<[?], offset: ?>>
}

// -----

memref.global "private" @state : memref<4xi32> = dense<4>
memref.global "public" constant @table : memref<2xi32> = dense<[1, 2]>

func.func @globals(%i: index, %t: memref<4xi32, strided<[?], offset: ?>>) -> (i32, memref<2xi32>) {
  %0 = memref.get_global @state : memref<4xi32>
  %1 = memref.get_global @table : memref<2xi32>
  %e = memref.load %0[%i] : memref<4xi32>
  %global = memref.get_global @state : memref<4xi32>
  memref.copy %t, %global : memref<4xi32, strided<[?], offset: ?>> to memref<4xi32>
  return %e, %1 : i32, memref<2xi32>
}

// -----

func.func @scatters(%t: memref<8xf32, strided<[?], offset: ?>>, %u: memref<?x8xf32, strided<[?, ?], offset: ?>>, %i: index, %m: vector<4xi1>, %p: vector<4xi32>, %v: vector<4xf32>) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, memref<?x8xf32, strided<[?, ?], offset: ?>>) {
  %copied = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t, %copied : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  vector.scatter %copied[%i] [%p], %m, %v : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  vector.scatter %u[%i, %i] [%p], %m, %v : memref<?x8xf32, strided<[?, ?], offset: ?>>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  return %t, %copied, %u : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, memref<?x8xf32, strided<[?, ?], offset: ?>>
}
