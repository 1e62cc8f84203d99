// options: bufferize-function-boundaries allow-return-allocs-from-loops
// The loop yields what is a copy of its own already: the compiler knows no aliases of it.
func.func @f0(%x: f32, %i: index, %b: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %v12 = arith.constant dense<1.0> : tensor<2x8xf32>
  %v19 = tensor.extract_slice %v12[0, %c1] [%c4, 8] [1, 1] : tensor<2x8xf32> to tensor<?x8xf32>
  %v26:2 = scf.for %k22 = %c0 to %c8 step %c1 iter_args(%a20 = %v12, %a21 = %v19) -> (tensor<2x8xf32>, tensor<?x8xf32>) {
    scf.yield %a20, %v19 : tensor<2x8xf32>, tensor<?x8xf32>
  }
  %v28 = tensor.insert %x into %v19[%c4, %i] : tensor<?x8xf32>
  return
}
