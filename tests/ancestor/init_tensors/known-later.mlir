// The slice is taken where all that it is made of is known, which is later than the new tensor was made.

func @later2(%t: tensor<?xf32> {linalg.inplaceable = true}, %sz: index, %f: f32, %i: index) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%sz] : tensor<?xf32>
  %t2 = tensor.insert %f into %t[%i] : tensor<?xf32>
  %c1 = arith.constant 1 : index
  %j = arith.addi %i, %c1 : index
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = tensor.insert_slice %1 into %t2[%j] [%sz] [1] : tensor<?xf32> into tensor<?xf32>
  return %2 : tensor<?xf32>
}
