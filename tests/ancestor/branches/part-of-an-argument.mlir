// error 6: buffer result #0 not produced by an alloc
// agrees: 13

func @f(%a: tensor<4xf32>, %i: index) -> tensor<2xf32> {
  %0 = tensor.extract_slice %a[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %0 : tensor<2xf32>
}
