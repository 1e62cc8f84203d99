// What frees the source of a parallel insertion waits for the copy.
func.func @freed_two(%d: memref<8xf32, strided<[?], offset: ?>>, %d2: memref<8xf32, strided<[?], offset: ?>>, %x: f32) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>) {
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %e2 = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %subview = memref.subview %d[%i] [1] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<1xf32, strided<[?], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[?], offset: ?>>
    memref.dealloc %e : memref<1xf32>
    %subview_0 = memref.subview %d2[%i] [1] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<1xf32, strided<[?], offset: ?>>
    memref.copy %e2, %subview_0 : memref<1xf32> to memref<1xf32, strided<[?], offset: ?>>
    memref.dealloc %e2 : memref<1xf32>
  }
  return %d, %d2 : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>
}

func.func @freed_once(%d: memref<8xf32, strided<[?], offset: ?>>, %d2: memref<8xf32, strided<[?], offset: ?>>, %x: f32) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>) {
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %subview = memref.subview %d[%i] [1] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<1xf32, strided<[?], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[?], offset: ?>>
    %subview_0 = memref.subview %d2[%i] [1] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<1xf32, strided<[?], offset: ?>>
    memref.copy %e, %subview_0 : memref<1xf32> to memref<1xf32, strided<[?], offset: ?>>
    memref.dealloc %e : memref<1xf32>
  }
  return %d, %d2 : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>
}
