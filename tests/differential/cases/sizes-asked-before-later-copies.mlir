// options: allow-return-allocs-from-loops no-bufferize-function-boundaries must-infer-memory-space dialect-filter=cf,scf
// When the new tensor for the inner loop is made, what the outer one carries in is not copied yet: that is %t.
func.func @f(%t: tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %r = scf.for %i = %c0 to %c8 step %c1 iter_args(%a = %t) -> tensor<?xf32> {
    %0 = scf.for %j = %c0 to %c1 step %c1 iter_args(%b = %a) -> tensor<?xf32> {
      scf.yield %a : tensor<?xf32>
    }
    scf.yield %a : tensor<?xf32>
  }
  return
}
