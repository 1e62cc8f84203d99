// error 4: cannot bufferize a FuncOp with tensors and without a unique ReturnOp
// agrees: 13 14

func @f(%a: tensor<4xf32>) {
  br ^again
^again:
  br ^again
}
