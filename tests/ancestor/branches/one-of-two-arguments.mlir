// error 5: buffer result #1 not produced by an alloc

func @f(%c: i1, %a: tensor<4xf32>, %b: tensor<4xf32>) -> (i1, tensor<4xf32>) {
  %0 = select %c, %a, %b : tensor<4xf32>
  return %c, %0 : i1, tensor<4xf32>
}
