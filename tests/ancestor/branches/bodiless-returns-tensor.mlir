// error 4: cannot bufferize bodiless function that returns a tensor
// agrees: 13 14

func private @f(tensor<4xf32>) -> tensor<4xf32>
