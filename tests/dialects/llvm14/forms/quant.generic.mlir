"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: tensor<4xf32>):
    %0 = "quant.qcast"(%arg0) : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.078431375324726104>>
    %1 = "quant.dcast"(%0) : (tensor<4x!quant.uniform<i8:f32, 0.078431375324726104>>) -> tensor<4xf32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (tensor<4xf32>) -> ()} : () -> ()
}) : () -> ()
