// options: allow-unknown-ops
// What a loop carries is at the place of what it begins as, or of the loop (scf.while).
func.func @f0(%i: index,
   %t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %k = %c0 to %i step %c1
   iter_args(
     %p = %t) -> tensor<4x8xf32> {
    %m = bufferization.to_buffer %p read_only
     : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>, 3>
    "test.use"(%m) : (memref<4x8xf32, strided<[?, ?], offset: ?>, 3>) -> ()
    scf.yield %p : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}
