// options: semantics=llvm14
// What control never reaches is gone before returns are counted.
func @f(%t: tensor<4xf32>, %x: f32, %i: index) -> tensor<4xf32> {
  %0 = tensor.insert %x into %t[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
^bb1:
  %1 = tensor.insert %x into %t[%i] : tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @g(%t: tensor<4xf32>, %x: f32, %i: index) {
  br ^bb2
^bb1(%j: index):
  %1 = tensor.insert %x into %t[%j] : tensor<4xf32>
  %r = tensor.extract %1[%i] : tensor<4xf32>
  "use"(%r) : (f32) -> ()
  br ^bb2
^bb2:
  %2 = tensor.insert %x into %t[%i] : tensor<4xf32>
  %q = tensor.extract %2[%i] : tensor<4xf32>
  "use"(%q) : (f32) -> ()
  return
}
