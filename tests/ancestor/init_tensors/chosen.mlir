// What is inserted may come from either branch, but both pass on the same new tensor.

func @branch(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32, %c: i1) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = scf.if %c -> tensor<5xf32> {
    %a = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
    scf.yield %a : tensor<5xf32>
  } else {
    scf.yield %0 : tensor<5xf32>
  }
  %2 = tensor.insert_slice %1 into %t[0] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
