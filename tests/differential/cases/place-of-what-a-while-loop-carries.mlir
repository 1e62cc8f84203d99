// options: allow-unknown-ops
// What a loop carries is at the place of what it begins as, or of the loop (scf.while).
func.func @f0(%i: index,
   %t: tensor<4x8xf32>, %b: i1) -> tensor<4x8xf32> {
  %r = scf.while (
     %p = %t) : (tensor<4x8xf32>) -> tensor<4x8xf32> {
    %m = bufferization.to_buffer %p read_only
     : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>, 3>
    "test.use"(%m) : (memref<4x8xf32, strided<[?, ?], offset: ?>, 3>) -> ()
    scf.condition(%b) %p : tensor<4x8xf32>
  } do {
  ^bb0(%q: tensor<4x8xf32>):
    scf.yield %q : tensor<4x8xf32>
  }
  return %r : tensor<4x8xf32>
}
