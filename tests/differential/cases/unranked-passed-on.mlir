// options: bufferize-function-boundaries
// What a condition passes on cannot be copied: that is said of what makes it.
func.func @f0(%t3: tensor<8xf32>, %b: i1) -> tensor<8xf32> {
  %v6 = tensor.cast %t3
     : tensor<8xf32> to tensor<*xf32>
  %v28 = scf.while (%a11 = %v6) : (tensor<*xf32>) -> tensor<*xf32> {
    scf.condition(%b) %v6 : tensor<*xf32>
  } do {
  ^bb0(%a27: tensor<*xf32>):
    scf.yield %a27 : tensor<*xf32>
  }
  return %t3 : tensor<8xf32>
}
