ml_program.global private mutable @state(dense<4> : tensor<4xi32>) : tensor<4xi32>
ml_program.global private @unknown(unit) : tensor<2xi32>
// -----
ml_program.global private mutable @grows(dense<4> : tensor<4xi32>) : tensor<?xi32>
// -----
ml_program.global private mutable @any(dense<4> : tensor<4xi32>) : tensor<*xi32>
// -----
ml_program.global private @shorter(dense<4> : tensor<3xi32>) : tensor<4xi32>
// -----
ml_program.global private @wider(dense<4> : tensor<4xi64>) : tensor<4xi32>
// -----
ml_program.global private @elsewhere(#ml_program.extern<tensor<4xi32>>) : tensor<4xi32>
func.func @f() -> tensor<4xi32> {
  %0 = ml_program.global_load @elsewhere : tensor<4xi32>
  return %0 : tensor<4xi32>
}
