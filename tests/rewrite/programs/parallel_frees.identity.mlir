// What frees the source of a parallel insertion waits for the copy.
func.func @freed_two(%d: memref<8xf32>, %d2: memref<8xf32>, %x: f32) -> (memref<8xf32>, memref<8xf32>) {
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %e2 = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %subview = memref.subview %d[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e : memref<1xf32>
    %subview_0 = memref.subview %d2[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e2, %subview_0 : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e2 : memref<1xf32>
  }
  return %d, %d2 : memref<8xf32>, memref<8xf32>
}

func.func @freed_once(%d: memref<8xf32>, %d2: memref<8xf32>, %x: f32) -> (memref<8xf32>, memref<8xf32>) {
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %subview = memref.subview %d[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    %subview_0 = memref.subview %d2[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview_0 : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e : memref<1xf32>
  }
  return %d, %d2 : memref<8xf32>, memref<8xf32>
}
