// options: allow-unknown-ops
// The copy is made at the place of the memref, which is no tensor's.
func.func @f0(%i: index) -> tensor<4x8xf32> {
  %t2 = memref.alloc() 
   : memref<4x8xf32, 1>
  %p = bufferization.to_tensor %t2
     restrict writable : memref<4x8xf32, 1> to tensor<4x8xf32>
  return
     %p : tensor<4x8xf32>
}
