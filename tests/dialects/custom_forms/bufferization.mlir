func.func @tensors(%t: tensor<?xf32>, %i: index, %m: memref<?xf32, 1>) {
  %0 = bufferization.alloc_tensor(%i) : tensor<?xf32>
  %1 = bufferization.alloc_tensor() copy(%t) {memory_space = 1 : i64} : tensor<?xf32>
  %2 = bufferization.alloc_tensor(%i) size_hint=%i {test.flag} : tensor<?xf32>
  %3 = bufferization.to_buffer %t read_only : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %4 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32>
  %5 = bufferization.to_tensor %m restrict writable : memref<?xf32, 1> to tensor<?xf32>
  %6 = bufferization.to_tensor %m {test.flag} : memref<?xf32, 1> to tensor<?xf32>
  %7 = bufferization.materialize_in_destination %t in %0 : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  bufferization.materialize_in_destination %t in restrict writable %4 : (tensor<?xf32>, memref<?xf32>) -> ()
  bufferization.dealloc_tensor %1 : tensor<?xf32>
  return
}
func.func @buffers(%m: memref<2xf32>, %n: memref<4xf32>, %c: i1) {
  %0 = bufferization.clone %m : memref<2xf32> to memref<2xf32>
  %1:2 = bufferization.dealloc (%m, %n : memref<2xf32>, memref<4xf32>) if (%c, %c)
    retain (%m, %n : memref<2xf32>, memref<4xf32>)
  bufferization.dealloc (%0 : memref<2xf32>) if (%c)
  %2 = bufferization.dealloc retain (%m : memref<2xf32>)
  bufferization.dealloc
  return
}
