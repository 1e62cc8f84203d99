// options: allow-unknown-ops

// The parser wants names in functions to differ from those outside, above.
%alloc = "test.tensor"() : () -> tensor<?xf32>
%c0_0 = arith.constant 0 : index
%f = "test.number"() : () -> f32
%0 = tensor.insert %f into %alloc[%c0_0] : tensor<?xf32>
"test.use"(%0, %alloc) : (tensor<?xf32>, tensor<?xf32>) -> ()
func.func @between(%a: tensor<?xf32>, %i: index, %x: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  %w = tensor.insert %x into %a[%i] : tensor<?xf32>
  return %w, %a : tensor<?xf32>, tensor<?xf32>
}
%1 = tensor.insert %f into %0[%c0_0] : tensor<?xf32>
"test.use"(%0, %1) : (tensor<?xf32>, tensor<?xf32>) -> ()
