module {
  func.func @f(%arg0: tensor<8xf32>, %arg1: index, %arg2: f32, %arg3: tensor<?xf32>, %arg4: i1) -> (tensor<8xf32>, tensor<8xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense<1.000000e+00> : tensor<8xf32>
    %0:2 = scf.for %arg5 = %c0 to %arg1 step %c1 iter_args(%arg6 = %arg0, %arg7 = %arg0) -> (tensor<8xf32>, tensor<8xf32>) {
      %2 = linalg.fill ins(%arg2 : f32) outs(%arg6 : tensor<8xf32>) -> tensor<8xf32>
      scf.yield %2, %arg7 : tensor<8xf32>, tensor<8xf32>
    }
    %1 = scf.if %arg4 -> (tensor<8xf32>) {
      scf.yield %cst : tensor<8xf32>
    } else {
      scf.yield %0#1 : tensor<8xf32>
    }
    return %1, %0#0 : tensor<8xf32>, tensor<8xf32>
  }
}
