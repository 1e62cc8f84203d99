// options: semantics=llvm14 allow-return-memref
// A to_memref of an argument is a cast at the front, whether that may fail or not; the last argument's comes first.
func private @g(%m: memref<?xf32>, %n: memref<4x8xf32>) {
  return
}
func @f(%s: tensor<?xf32>, %t: tensor<?xf32>, %u: tensor<4x8xf32> {linalg.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}) {
  %0 = bufferization.to_memref %t : memref<?xf32>
  %2 = bufferization.to_memref %s : memref<?xf32>
  %1 = bufferization.to_memref %u : memref<4x8xf32>
  call @g(%0, %1) : (memref<?xf32>, memref<4x8xf32>) -> ()
  call @g(%2, %1) : (memref<?xf32>, memref<4x8xf32>) -> ()
  return
}
