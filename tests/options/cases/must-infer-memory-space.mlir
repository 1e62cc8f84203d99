func.func @said(%x: f32, %i: index) -> f32 {
  %a = bufferization.alloc_tensor() {memory_space = 1 : i64} : tensor<8xf32>
  %b = tensor.insert %x into %a[%i] : tensor<8xf32>
  %r = tensor.extract %b[%i] : tensor<8xf32>
  return %r : f32
}

func.func @unsaid(%x: f32, %i: index) -> f32 {
  %a = bufferization.alloc_tensor() : tensor<8xf32>
  %b = tensor.insert %x into %a[%i] : tensor<8xf32>
  %r = tensor.extract %b[%i] : tensor<8xf32>
  return %r : f32
}
