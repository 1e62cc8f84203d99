// options: semantics=llvm14 allow-return-memref
// Nobody uses what the loop makes, so that it is gone before anybody says that it cannot be bufferized.
func @f(%b: i1, %t: tensor<?xf32>) -> tensor<?xf32> {
  %0 = tensor.cast %t : tensor<?xf32> to tensor<32xf32>
  %1 = scf.while (%a = %0) : (tensor<32xf32>) -> tensor<32xf32> {
    scf.condition(%b) %a : tensor<32xf32>
  } do {
  ^bb0(%c: tensor<32xf32>):
    scf.yield %c : tensor<32xf32>
  }
  return %t : tensor<?xf32>
}
