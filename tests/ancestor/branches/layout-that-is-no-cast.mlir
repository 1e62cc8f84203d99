// error 4: 'memref.cast' op operand type 'memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>' and result type 'memref<4x4xf32>' are cast incompatible
// agrees: 14

func @f(%m: memref<4x4xf32> {linalg.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %x: f32) {
  linalg.fill(%x, %m) : f32, memref<4x4xf32>
  return
}
