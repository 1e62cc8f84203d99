// options: dialect-filter=tensor
// A bufferization.to_tensor of the program keeps its attributes where a copy of it stays.
func.func @f(%m: memref<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %t = bufferization.to_tensor %m restrict : memref<8xf32> to tensor<8xf32>
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %e = tensor.extract %t[%i] : tensor<8xf32>
  return %a, %e : tensor<8xf32>, f32
}
