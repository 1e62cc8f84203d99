// agrees: 14

func @f(%a: tensor<4xf32> {linalg.inplaceable = false}, %n: index, %s: index, %f: f32) {
  scf.for %i = %s to %n step %s {
    %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
    "test.use"(%i) : (index) -> ()
    %1 = tensor.extract %0[%i] : tensor<4xf32>
    "test.use"(%1) : (f32) -> ()
  }
  return
}
