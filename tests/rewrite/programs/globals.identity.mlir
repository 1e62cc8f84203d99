memref.global "private" @state : memref<4xi32> = dense<4>
memref.global "private" constant @unknown : memref<2xi32> = uninitialized
// -----
// 'memref.global' op type should be static shaped memref, but got 'memref<?xi32>'
// -----
// 'memref.global' op attribute 'type' failed to satisfy constraint: memref type attribute
// -----
// 'memref.global' op initial value shape expected to be 4 but was 3
// -----
// 'memref.global' op initial value element expected to be of type 'i32', but was of type 'i64'
// -----
// 'memref.global' op initial value should be a unit or elements attribute, but got #ml_program.extern
