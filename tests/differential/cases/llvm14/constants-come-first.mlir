// options: semantics=llvm14 allow-return-memref
// The constant is at the front: the insertion comes between it and the yield that reads it.
func @f0(%x: f32, %i: index, %b: i1, %t1: tensor<4xf32> {linalg.inplaceable = true}, %t2: tensor<?xf32>, %t3: tensor<8xf32> {linalg.inplaceable = false}) -> (tensor<?xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %v74 = tensor.extract %t1[%i] : tensor<4xf32>
  %v78 = tensor.insert %v74 into %t1[%c0] : tensor<4xf32>
  %v83:2 = scf.if %b -> (tensor<4xf32>, tensor<?xf32>) {
    scf.yield %v78, %t2 : tensor<4xf32>, tensor<?xf32>
  } else {
    %v82 = arith.constant dense<2.5> : tensor<4xf32>
    scf.yield %v82, %t2 : tensor<4xf32>, tensor<?xf32>
  }
  return %v83#1, %t3 : tensor<?xf32>, tensor<8xf32>
}
