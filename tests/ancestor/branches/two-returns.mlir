// error 4: cannot bufferize a FuncOp with tensors and without a unique ReturnOp
// agrees: 14

func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  cond_br %c, ^first, ^second
^first:
  "test.use"(%c) : (i1) -> ()
  return %a : tensor<4xf32>
^second:
  return %b : tensor<4xf32>
}
