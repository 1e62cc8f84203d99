// options: semantics=llvm14 allow-return-memref
// The memory of what is written in place is that of what it is written into, and copied to an allocation behind that.
func private @f(%m: memref<?xf32>) {
  return
}
func @g(%t: tensor<?xf32> {linalg.inplaceable = true}, %x: f32, %i: index) {
  %0 = tensor.insert %x into %t[%i] : tensor<?xf32>
  %1 = tensor.insert %x into %0[%i] : tensor<?xf32>
  %2 = bufferization.to_memref %1 : memref<?xf32>
  call @f(%2) : (memref<?xf32>) -> ()
  return
}
