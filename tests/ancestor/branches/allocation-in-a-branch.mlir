
func @f(%a: tensor<4xf32>, %c: i1, %i: index, %f: f32) {
  scf.if %c {
    %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
    %1 = tensor.extract %0[%i] : tensor<4xf32>
    "test.use"(%1) : (f32) -> ()
  }
  return
}
