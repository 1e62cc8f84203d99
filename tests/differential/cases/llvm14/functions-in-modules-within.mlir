// options: semantics=llvm14
// The pass walks to all functions, at any depth. Each module has constants of its own.
func @beside(%i: index) -> f32 {
  %c = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = tensor.extract %c[%i] : tensor<4xf32>
  return %0 : f32
}
module {
  func @constant(%i: index) -> f32 {
    %c = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
    %0 = tensor.extract %c[%i] : tensor<4xf32>
    return %0 : f32
  }
  func @caller(%a: tensor<4xf32>, %i: index, %f: f32) -> f32 {
    %0 = call @writer(%a, %i, %f) : (tensor<4xf32>, index, f32) -> tensor<4xf32>
    %1 = tensor.extract %0[%i] : tensor<4xf32>
    %2 = tensor.extract %a[%i] : tensor<4xf32>
    %3 = arith.addf %1, %2 : f32
    return %3 : f32
  }
  func @writer(%a: tensor<4xf32>, %i: index, %f: f32) -> tensor<4xf32> {
    %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  module {
    func @deeper(%a: tensor<4xf32>, %i: index, %f: f32) -> f32 {
      %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
      %1 = tensor.extract %0[%i] : tensor<4xf32>
      %2 = tensor.extract %a[%i] : tensor<4xf32>
      %3 = arith.addf %1, %2 : f32
      return %3 : f32
    }
  }
}
