// options: semantics=llvm14 allow-return-memref allow-unknown-ops
// What the loop is given is made tensors again in it, the last one first.
func @h(%t: tensor<?xf32> {linalg.inplaceable = false}, %u: tensor<?xf32> {linalg.inplaceable = false}, %x: f32, %i: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0:2 = linalg.tiled_loop (%k) = (%c0) to (%i) step (%c1) outs (%o = %t: tensor<?xf32>, %p = %u: tensor<?xf32>) {
    %1 = tensor.insert %x into %o[%i] : tensor<?xf32>
    "test.foo"(%o, %p, %1) : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> ()
    linalg.yield %1, %p : tensor<?xf32>, tensor<?xf32>
  }
  return
}
