// A slice and the write to it cannot both be in place: whichever is asked first is.
func.func @slices(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>) {
  %s0 = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %a = tensor.insert %x into %s0[%i] : tensor<4xf32>
  %s1 = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %b = tensor.insert %x into %s1[%i] : tensor<4xf32>
  %s2 = tensor.extract_slice %t[4] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %c = tensor.insert %x into %s2[%i] : tensor<4xf32>
  return %a, %b, %c, %t : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<8xf32>
}

// What is returned comes first, whatever stands below it.
func.func @returned(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  %s = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %w = linalg.fill ins(%x : f32) outs(%s : tensor<4xf32>) -> tensor<4xf32>
  %y = tensor.extract %w[%i] : tensor<4xf32>
  return %r, %y : tensor<8xf32>, f32
}
