// options: allow-return-allocs-from-loops no-bufferize-function-boundaries must-infer-memory-space dialect-filter=cf,scf
// The buffer of what is yielded is asked for before the type that it is cast to; both fail.
func.func @f(%t: tensor<?xf32>, %i: index, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%a = %t) -> tensor<?xf32> {
    %0 = tensor.insert_slice %a into %a[%k] [%n] [1] : tensor<?xf32> into tensor<?xf32>
    scf.yield %0 : tensor<?xf32>
  }
  return
}
