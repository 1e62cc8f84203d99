// error 6: buffer result #0 not produced by an alloc
// error 9: call to FuncOp that returns non-equivalent tensors not supported

func @callee(%a: tensor<4xf32>, %i: index) -> tensor<2xf32> {
  %0 = tensor.extract_slice %a[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %0 : tensor<2xf32>
}
func @f(%a: tensor<4xf32>, %i: index) {
  %0 = call @callee(%a, %i) : (tensor<4xf32>, index) -> tensor<2xf32>
  return
}
