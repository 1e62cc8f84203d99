"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: tensor<i1>, %arg1: tensor<4xf32>, %arg2: tensor<1x4x4xf32>):
    %0 = "tosa.add"(%arg1, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %1 = "tosa.matmul"(%arg2, %arg2) : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
    %2 = "tosa.cond_if"(%arg0, %arg1) ({
    ^bb0(%arg3: tensor<4xf32>):
      "tosa.yield"(%arg3) : (tensor<4xf32>) -> ()
    }, {
    ^bb0(%arg3: tensor<4xf32>):
      "tosa.yield"(%arg3) : (tensor<4xf32>) -> ()
    }) : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (tensor<i1>, tensor<4xf32>, tensor<1x4x4xf32>) -> ()} : () -> ()
}) : () -> ()
