// options: allow-unknown-ops
// The copy is made at the place of the block argument.
func.func @f0(%i: index,
   %t2: tensor<4x8xf32, 1>,
   %t3: tensor<4x8xf32>,
   %b: i1) -> tensor<4x8xf32> {
  cf.br ^bb1(
     %t3 : tensor<4x8xf32>)
^bb1(
   %p: tensor<4x8xf32>):
  %m = bufferization.to_buffer %p read_only
     : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>, 3>
  "test.use"(%m) : (memref<4x8xf32, strided<[?, ?], offset: ?>, 3>) -> ()
  return %p : tensor<4x8xf32>
}
