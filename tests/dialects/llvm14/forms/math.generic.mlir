"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: tensor<4xf32>):
    %0 = "math.abs"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %1 = "math.atan"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %2 = "math.ceil"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %3 = "math.cos"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %4 = "math.erf"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %5 = "math.exp"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %6 = "math.exp2"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %7 = "math.expm1"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %8 = "math.floor"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %9 = "math.log"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %10 = "math.log10"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %11 = "math.log1p"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %12 = "math.log2"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %13 = "math.rsqrt"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %14 = "math.sin"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %15 = "math.sqrt"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %16 = "math.tanh"(%arg2) : (tensor<4xf32>) -> tensor<4xf32>
    %17 = "math.ctlz"(%arg0) : (i32) -> i32
    %18 = "math.ctpop"(%arg0) : (i32) -> i32
    %19 = "math.cttz"(%arg0) : (i32) -> i32
    %20 = "math.atan2"(%arg1, %arg1) : (f32, f32) -> f32
    %21 = "math.copysign"(%arg1, %arg1) : (f32, f32) -> f32
    %22 = "math.powf"(%arg1, %arg1) : (f32, f32) -> f32
    %23 = "math.fma"(%arg1, %arg1, %arg1) : (f32, f32, f32) -> f32
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (i32, f32, tensor<4xf32>) -> ()} : () -> ()
}) : () -> ()
