// options: semantics=llvm14 allow-return-memref analysis-fuzzer-seed=7
// The copy for the first call asks for a size, which folds to %n: the cast it was asked of is not kept for that.
func private @g(tensor<?xf32>)
func @f(%n: index) {
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  call @g(%0) : (tensor<?xf32>) -> ()
  call @g(%0) : (tensor<?xf32>) -> ()
  return
}
