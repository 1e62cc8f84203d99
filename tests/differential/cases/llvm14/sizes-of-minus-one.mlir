// options: semantics=llvm14 allow-return-memref
// A size of -1 becomes part of the type, where it stands for a size that is not known.
func @f() -> tensor<?xf32> {
  %size = arith.constant -1 : index
  %0 = linalg.init_tensor [%size] : tensor<?xf32>
  return %0 : tensor<?xf32>
}
