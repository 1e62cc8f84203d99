// agrees: 14

func @f(%m: memref<4xf32> {linalg.buffer_layout = affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>}, %x: f32) {
  linalg.fill(%x, %m) : f32, memref<4xf32>
  return
}
func @g(%m: memref<4xf32>, %x: f32) {
  call @f(%m, %x) : (memref<4xf32>, f32) -> ()
  return
}
