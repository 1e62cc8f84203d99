// options: semantics=llvm14 allow-return-memref
// The verifier would refuse results of @g, but comes after what never runs is gone.
func private @g(tensor<4xf32>) -> f32
func @in_a_branch(%t: tensor<4xf32>, %b: i1) {
  scf.if %b {
    scf.if %b {
    } else {
      %0 = call @g(%t) : (tensor<4xf32>) -> f32
      "use"(%0) : (f32) -> ()
      %1 = call @g(%t) : (tensor<4xf32>) -> f32
    }
  }
  return
}
func @in_a_block(%t: tensor<4xf32>) {
  %false = arith.constant false
  cond_br %false, ^bb1, ^bb2
^bb1:
  %0 = call @g(%t) : (tensor<4xf32>) -> f32
  br ^bb2
^bb2:
  return
}
