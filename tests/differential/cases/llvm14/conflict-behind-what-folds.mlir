// options: semantics=llvm14 allow-return-memref
// The choice is none, so that the memref is the first to be of a tensor that is written while it is read.
func @f(%b: i1, %i: index, %x: f32, %t: tensor<?xf32> {linalg.inplaceable = true}) -> (f32, tensor<?xf32>) {
  %0 = select %b, %t, %t : tensor<?xf32>
  %1 = bufferization.to_memref %0 : memref<?xf32>
  memref.store %x, %1[%i] : memref<?xf32>
  %2 = tensor.extract %0[%i] : tensor<?xf32>
  return %2, %t : f32, tensor<?xf32>
}
