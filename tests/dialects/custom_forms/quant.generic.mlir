"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf32>, tensor<?x!quant.uniform<i8:f32, 2.000000e+00>>, tensor<?xi8>) -> (), sym_name = "casts"}> ({
  ^bb0(%arg0: tensor<?xf32>, %arg1: tensor<?x!quant.uniform<i8:f32, 2.000000e+00>>, %arg2: tensor<?xi8>):
    %0 = "quant.qcast"(%arg0) : (tensor<?xf32>) -> tensor<?x!quant.uniform<i8:f32, 2.000000e+00>>
    %1 = "quant.dcast"(%arg1) {attribute} : (tensor<?x!quant.uniform<i8:f32, 2.000000e+00>>) -> tensor<?xf32>
    %2 = "quant.scast"(%arg2) : (tensor<?xi8>) -> tensor<?x!quant.uniform<i8:f32, 2.000000e+00>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

