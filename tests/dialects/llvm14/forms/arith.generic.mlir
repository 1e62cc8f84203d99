"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: tensor<4xf32>):
    %0 = "arith.addi"(%arg0, %arg0) : (i32, i32) -> i32
    %1 = "arith.andi"(%arg0, %arg0) : (i32, i32) -> i32
    %2 = "arith.ceildivsi"(%arg0, %arg0) : (i32, i32) -> i32
    %3 = "arith.ceildivui"(%arg0, %arg0) : (i32, i32) -> i32
    %4 = "arith.divsi"(%arg0, %arg0) : (i32, i32) -> i32
    %5 = "arith.divui"(%arg0, %arg0) : (i32, i32) -> i32
    %6 = "arith.floordivsi"(%arg0, %arg0) : (i32, i32) -> i32
    %7 = "arith.maxsi"(%arg0, %arg0) : (i32, i32) -> i32
    %8 = "arith.maxui"(%arg0, %arg0) : (i32, i32) -> i32
    %9 = "arith.minsi"(%arg0, %arg0) : (i32, i32) -> i32
    %10 = "arith.minui"(%arg0, %arg0) : (i32, i32) -> i32
    %11 = "arith.muli"(%arg0, %arg0) : (i32, i32) -> i32
    %12 = "arith.ori"(%arg0, %arg0) : (i32, i32) -> i32
    %13 = "arith.remsi"(%arg0, %arg0) : (i32, i32) -> i32
    %14 = "arith.remui"(%arg0, %arg0) : (i32, i32) -> i32
    %15 = "arith.shli"(%arg0, %arg0) : (i32, i32) -> i32
    %16 = "arith.shrsi"(%arg0, %arg0) : (i32, i32) -> i32
    %17 = "arith.shrui"(%arg0, %arg0) : (i32, i32) -> i32
    %18 = "arith.subi"(%arg0, %arg0) : (i32, i32) -> i32
    %19 = "arith.xori"(%arg0, %arg0) : (i32, i32) -> i32
    %20 = "arith.addf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %21 = "arith.divf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %22 = "arith.maxf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %23 = "arith.minf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %24 = "arith.mulf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %25 = "arith.remf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %26 = "arith.subf"(%arg2, %arg2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %27 = "arith.negf"(%arg1) : (f32) -> f32
    %28 = "arith.cmpi"(%arg0, %arg0) {predicate = 2 : i64} : (i32, i32) -> i1
    %29 = "arith.cmpf"(%arg2, %arg2) {predicate = 1 : i64} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %30 = "arith.constant"() {value = 1 : i32} : () -> i32
    %31 = "arith.constant"() {value = dense<1.000000e+00> : tensor<2xf32>} : () -> tensor<2xf32>
    %32 = "arith.constant"() {value = true} : () -> i1
    %33 = "arith.constant"() {test.a, value = 4 : index} : () -> index
    %34 = "arith.bitcast"(%arg0) : (i32) -> f32
    %35 = "arith.extf"(%arg1) : (f32) -> f64
    %36 = "arith.extsi"(%arg0) : (i32) -> i64
    %37 = "arith.extui"(%arg0) : (i32) -> i64
    %38 = "arith.fptosi"(%arg1) : (f32) -> i32
    %39 = "arith.fptoui"(%arg1) : (f32) -> i32
    %40 = "arith.index_cast"(%arg0) : (i32) -> index
    %41 = "arith.sitofp"(%arg0) : (i32) -> f32
    %42 = "arith.uitofp"(%arg0) : (i32) -> f32
    %43 = "arith.trunci"(%arg0) : (i32) -> i8
    %44 = "arith.truncf"(%arg1) : (f32) -> f16
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (i32, f32, tensor<4xf32>) -> ()} : () -> ()
}) : () -> ()
