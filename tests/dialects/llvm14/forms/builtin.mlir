#layout = affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>
!buffer = type memref<?xf32, #layout>

func private @arguments(i32 {test.flag}, tensor<4xf32> {linalg.buffer_layout = #layout, linalg.inplaceable = true}) -> (i32 {test.flag}, f32)
func nested @nothing() attributes {test.flag} {
  return
}
builtin.func @buffers(%a: !buffer, %b: memref<2x3xf32, offset: ?, strides: [?, 1]>, %c: memref<2x3xf32, offset: 7, strides: [30, 1]>, %d: memref<?x?xf32, offset: 0, strides: [?, ?], 3>, %e: memref<2xf32, offset: 0, strides: [1]>) {
  return
}
module @named attributes {test.flag} {
  func @inside(%i: index) -> !buffer {
    %0 = builtin.unrealized_conversion_cast %i : index to !buffer
    return %0 : !buffer
  }
}
