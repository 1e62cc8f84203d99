// options: semantics=llvm14
// The second insertion is not asked whether its result may share memory with %t2 by way of the other branch.
func @f0(%x: f32, %i: index, %b: i1, %t2: tensor<4x8xf32> {linalg.inplaceable = false}) -> (f32) {
  %c0 = arith.constant 0 : index
  %v29 = scf.if %b -> (tensor<4x8xf32>) {
    scf.yield %t2 : tensor<4x8xf32>
  } else {
    %v24 = tensor.insert %x into %t2[%c0, %c0] : tensor<4x8xf32>
    %v28 = tensor.insert %x into %v24[%c0, %i] : tensor<4x8xf32>
    scf.yield %v28 : tensor<4x8xf32>
  }
  %v32 = tensor.extract %v29[%c0, %c0] : tensor<4x8xf32>
  return %v32 : f32
}
