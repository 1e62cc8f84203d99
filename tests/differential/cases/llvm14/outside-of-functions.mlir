// options: semantics=llvm14 allow-return-memref

// The pass looks at functions alone.
%c0 = arith.constant 0 : index
%f = arith.constant 1.0 : f32
%t = "test.tensor"() : () -> tensor<4xf32>
%0 = tensor.insert %f into %t[%c0] : tensor<4xf32>
%1 = tensor.extract %t[%c0] : tensor<4xf32>
"test.use"(%0, %1) : (tensor<4xf32>, f32) -> ()
"test.isolated"() ({
^bb0(%a: tensor<4xf32>, %i: index):
  %2 = tensor.insert %f into %a[%i] : tensor<4xf32>
  "test.use"(%2, %a) : (tensor<4xf32>, tensor<4xf32>) -> ()
}) : () -> ()
func @f(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
