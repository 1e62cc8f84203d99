// options: dialect-filter=tensor,scf,func

func.func @f(%i: index, %m: memref<4x8xf32, 1>) {
  %t = bufferization.to_tensor %m restrict : memref<4x8xf32, 1> to tensor<4x8xf32>
  %0 = tensor.extract_slice %t[0, 0] [%i, 1] [1, 1] : tensor<4x8xf32> to tensor<?x1xf32>
  return
}
