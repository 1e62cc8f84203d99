// options: semantics=llvm14 allow-return-memref
// The function does nothing with what it is given, which is copied with its contents nevertheless.
func private @f(%t: tensor<8xf32>) {
  return
}
func @g(%x: f32, %i: index, %b: i1) {
  %0 = arith.constant dense<1.0> : tensor<8xf32>
  %1 = tensor.insert %x into %0[%i] : tensor<8xf32>
  call @f(%0) : (tensor<8xf32>) -> ()
  %2 = scf.if %b -> (tensor<8xf32>) {
    call @f(%1) : (tensor<8xf32>) -> ()
    scf.yield %0 : tensor<8xf32>
  } else {
    %3 = tensor.insert %x into %1[%i] : tensor<8xf32>
    scf.yield %3 : tensor<8xf32>
  }
  return
}
