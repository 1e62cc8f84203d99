// Where it is inserted is a number, although one that is computed: it is known everywhere.

func @folds(%t: tensor<?xf32> {linalg.inplaceable = true}, %sz: index, %f: f32) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%sz] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %c2 = arith.constant 2 : index
  %k = arith.muli %c2, %c2 : index
  %2 = tensor.insert_slice %1 into %t[%k] [%sz] [1] : tensor<?xf32> into tensor<?xf32>
  return %2 : tensor<?xf32>
}
