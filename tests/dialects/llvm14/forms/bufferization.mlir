func @f(%t: tensor<4x?xf32>, %m: memref<4x?xf32, offset: ?, strides: [?, 1]>, %u: memref<*xf32>) {
  %0 = bufferization.to_memref %t : memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>
  %1 = bufferization.to_tensor %m {test.flag} : memref<4x?xf32, offset: ?, strides: [?, 1]>
  %2 = bufferization.to_tensor %u : memref<*xf32>
  %3 = bufferization.clone %m : memref<4x?xf32, offset: ?, strides: [?, 1]> to memref<4x?xf32, offset: ?, strides: [?, 1]>
  return
}
