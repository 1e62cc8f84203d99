// options: no-bufferize-function-boundaries must-infer-memory-space dialect-filter=cf,scf
// The loop carries a copy that stays a tensor: it is that of which no memory space is known, and not %t.
func.func @f(%t: tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %r = scf.for %i = %c0 to %c8 step %c1 iter_args(%a = %t) -> tensor<8xf32> {
    scf.yield %a : tensor<8xf32>
  }
  return
}
