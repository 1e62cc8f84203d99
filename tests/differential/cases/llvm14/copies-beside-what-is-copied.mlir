// options: semantics=llvm14 allow-return-memref
// A copy of known size stands where what is copied is from, even if a parallel loop takes it.
func private @g(tensor<8xf32>)
func @f(%x: f32, %t: tensor<8xf32> {linalg.inplaceable = false}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  scf.parallel (%k) = (%c0) to (%c4) step (%c1) {
    %0 = tensor.insert %x into %t[%c0] : tensor<8xf32>
    call @g(%0) : (tensor<8xf32>) -> ()
    %1 = linalg.init_tensor [8] : tensor<8xf32>
    %2 = linalg.fill(%x, %1) : f32, tensor<8xf32> -> tensor<8xf32>
    call @g(%2) : (tensor<8xf32>) -> ()
  }
  return
}
