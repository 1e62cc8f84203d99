"builtin.module"() ({
  "tosa.variable"() <{initial_value = dense<1.000000e+00> : tensor<4xf32>, sym_name = "initialized", type = f32, var_shape = dense<4> : tensor<1xindex>}> : () -> ()
  "tosa.variable"() <{sym_name = "dynamic", type = f32, var_shape = dense<[4, -1]> : tensor<2xindex>}> : () -> ()
  "tosa.variable"() <{sym_name = "scalar", type = f32, var_shape = dense<> : tensor<0xindex>}> : () -> ()
  "func.func"() <{function_type = (tensor<4xf32>, tensor<i1>, tensor<i32>, tensor<1xi8>, tensor<4x4xi8>, tensor<1xi32>, tensor<1x4x4x1xf32>, tensor<1xi8>, tensor<4xi32>) -> (), sym_name = "operations"}> ({
  ^bb0(%arg7: tensor<4xf32>, %arg8: tensor<i1>, %arg9: tensor<i32>, %arg10: tensor<1xi8>, %arg11: tensor<4x4xi8>, %arg12: tensor<1xi32>, %arg13: tensor<1x4x4x1xf32>, %arg14: tensor<1xi8>, %arg15: tensor<4xi32>):
    %4 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<4xf32>}> : () -> tensor<4xf32>
    %5 = "tosa.const_shape"() <{values = dense<1> : tensor<4xindex>}> : () -> !tosa.shape<4>
    %6 = "tosa.add"(%arg7, %arg7) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %7 = "tosa.concat"(%arg7, %arg7, %arg7) <{axis = 0 : i32}> : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<12xf32>
    %8:2 = "tosa.rfft2d"(%arg13) : (tensor<1x4x4x1xf32>) -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
    %9 = "tosa.clamp"(%arg7) <{max_val = 1.000000e+00 : f32, min_val = 0.000000e+00 : f32, nan_mode = #tosa.nan_mode<IGNORE>}> : (tensor<4xf32>) -> tensor<4xf32>
    %10 = "tosa.rescale"(%arg11, %arg12, %arg10, %arg10, %arg10) <{input_unsigned = false, output_unsigned = false, per_channel = false, rounding_mode = #tosa.rounding_mode<SINGLE_ROUND>, scale32 = true}> : (tensor<4x4xi8>, tensor<1xi32>, tensor<1xi8>, tensor<1xi8>, tensor<1xi8>) -> tensor<4x4xi8>
    %11 = "tosa.apply_scale"(%arg15, %arg15, %arg14) <{rounding_mode = #tosa.rounding_mode<DOUBLE_ROUND>}> : (tensor<4xi32>, tensor<4xi32>, tensor<1xi8>) -> tensor<4xi32>
    %12 = "tosa.max_pool2d"(%arg13) <{kernel = array<i64: 1, 1>, nan_mode = #tosa.nan_mode<PROPAGATE>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
    %13 = "tosa.resize"(%arg13, %5, %5, %5) <{mode = #tosa.resize_mode<BILINEAR>}> : (tensor<1x4x4x1xf32>, !tosa.shape<4>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x4x4x1xf32>
    %14 = "tosa.argmax"(%arg7) <{axis = 0 : i32, nan_mode = #tosa.nan_mode<PROPAGATE>}> : (tensor<4xf32>) -> tensor<i32>
    %15 = "tosa.variable_read"() <{name = "initialized"}> : () -> tensor<4xf32>
    "tosa.variable_write"(%arg7) <{name = "initialized"}> {attribute} : (tensor<4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<4xf32>, tensor<i1>, tensor<i32>) -> (), sym_name = "control_flow"}> ({
  ^bb0(%arg0: tensor<4xf32>, %arg1: tensor<i1>, %arg2: tensor<i32>):
    %0 = "tosa.cond_if"(%arg1, %arg0) ({
    ^bb0(%arg6: tensor<4xf32>):
      "tosa.yield"(%arg6) : (tensor<4xf32>) -> ()
    }, {
    ^bb0(%arg5: tensor<4xf32>):
      "tosa.yield"(%arg5) : (tensor<4xf32>) -> ()
    }) : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
    %1 = "tosa.cond_if"(%arg1) ({
      "tosa.yield"(%arg0) : (tensor<4xf32>) -> ()
    }, {
      "tosa.yield"(%arg0) : (tensor<4xf32>) -> ()
    }) {attribute} : (tensor<i1>) -> tensor<4xf32>
    %2 = "tosa.while_loop"(%arg2) ({
    ^bb0(%arg4: tensor<i32>):
      %3 = "tosa.greater_equal"(%arg4, %arg4) : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "tosa.yield"(%3) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg3: tensor<i32>):
      "tosa.yield"(%arg3) : (tensor<i32>) -> ()
    }) {attribute} : (tensor<i32>) -> tensor<i32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

