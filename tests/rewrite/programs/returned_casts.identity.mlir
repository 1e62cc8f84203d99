func.func @callee(%a: memref<4xf32>) -> memref<?xf32> {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32>
  return %0 : memref<?xf32>
}
func.func @caller(%a: memref<4xf32>) {
  %0 = call @callee(%a) : (memref<4xf32>) -> memref<?xf32>
  return
}
// -----
func.func @callee(%a: memref<4xf32>, %t: memref<4xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32>
  %1 = memref.cast %t : memref<4xf32> to memref<?xf32>
  return %0, %1 : memref<?xf32>, memref<?xf32>
}
func.func @caller(%a: memref<4xf32>, %t: memref<4xf32>) -> memref<?xf32> {
  %0:2 = call @callee(%a, %t) : (memref<4xf32>, memref<4xf32>) -> (memref<?xf32>, memref<?xf32>)
  return %0#1 : memref<?xf32>
}
// -----
func.func @caller(%a: memref<4xf32>, %t: memref<4xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %0:2 = call @callee(%a, %t) : (memref<4xf32>, memref<4xf32>) -> (memref<?xf32>, memref<?xf32>)
  return %0#0, %0#1 : memref<?xf32>, memref<?xf32>
}
func.func private @callee(%a: memref<4xf32>, %t: memref<4xf32>) -> (memref<?xf32>, memref<?xf32>)
// -----
func.func @two(%a: memref<4xf32>, %b: memref<4xf32, strided<[2]>>, %c: i1) -> memref<?xf32, strided<[?], offset: ?>> {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32, strided<[?], offset: ?>>
  %1 = memref.cast %b : memref<4xf32, strided<[2]>> to memref<?xf32, strided<[?], offset: ?>>
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %0 : memref<?xf32, strided<[?], offset: ?>>
^bb2:
  return %1 : memref<?xf32, strided<[?], offset: ?>>
}
// -----
func.func @same(%a: memref<4xf32>, %b: memref<4xf32>, %c: i1) -> (memref<?xf32>, i1) {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32>
  %1 = memref.cast %b : memref<4xf32> to memref<?xf32>
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %0, %c : memref<?xf32>, i1
^bb2:
  return %1, %c : memref<?xf32>, i1
}
// -----
func.func @mixed(%a: memref<?xf32>, %b: memref<4xf32>, %c: i1) -> memref<?xf32> {
  %1 = memref.cast %b : memref<4xf32> to memref<?xf32>
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  return %a : memref<?xf32>
^bb2:
  return %1 : memref<?xf32>
}
// -----
module {
  module @inner {
    func.func @f(%b: memref<4xf32>) -> memref<?xf32> {
      %1 = memref.cast %b : memref<4xf32> to memref<?xf32>
      return %1 : memref<?xf32>
    }
  }
}
// -----
func.func @argcast(%a: memref<*xf32>) -> (memref<4xf32>, memref<*xf32>) {
  %0 = memref.cast %a : memref<*xf32> to memref<4xf32>
  %1 = memref.cast %0 : memref<4xf32> to memref<*xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %0, %alloc : memref<4xf32> to memref<4xf32>
  return %alloc, %1 : memref<4xf32>, memref<*xf32>
}
// -----
func.func @loop(%a: memref<4xf32>, %n: i32) -> memref<?xf32> {
  %0 = memref.cast %a : memref<4xf32> to memref<?xf32>
  %1 = call @loop(%a, %n) : (memref<4xf32>, i32) -> memref<?xf32>
  return %0 : memref<?xf32>
}
// -----
llvm.func @x()
func.func @ctor(%a: memref<4xf32>, %i: index) -> memref<?xf32, strided<[?], offset: ?>> {
  %f = memref.load %a[%i] : memref<4xf32>
  memref.store %f, %a[%i] : memref<4xf32>
  %cast = memref.cast %a : memref<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %0 = memref.cast %cast : memref<4xf32, strided<[?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  return %0 : memref<?xf32, strided<[?], offset: ?>>
}
// -----
// 'memref.cast' op operand type 'memref<*xi64>' and result type 'memref<*xi64, 1>' are cast incompatible
