"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: f32, %arg3: f32):
    %0 = "llvm.add"(%arg0, %arg1) : (i32, i32) -> i32
    %1 = "llvm.and"(%arg0, %arg1) : (i32, i32) -> i32
    %2 = "llvm.ashr"(%arg0, %arg1) : (i32, i32) -> i32
    %3 = "llvm.fadd"(%arg2, %arg3) : (f32, f32) -> f32
    %4 = "llvm.fdiv"(%arg2, %arg3) : (f32, f32) -> f32
    %5 = "llvm.fmul"(%arg2, %arg3) : (f32, f32) -> f32
    %6 = "llvm.fneg"(%arg2) : (f32) -> f32
    %7 = "llvm.frem"(%arg2, %arg3) : (f32, f32) -> f32
    %8 = "llvm.fsub"(%arg2, %arg3) : (f32, f32) -> f32
    %9 = "llvm.lshr"(%arg0, %arg1) : (i32, i32) -> i32
    %10 = "llvm.mul"(%arg0, %arg1) : (i32, i32) -> i32
    %11 = "llvm.or"(%arg0, %arg1) : (i32, i32) -> i32
    %12 = "llvm.sdiv"(%arg0, %arg1) : (i32, i32) -> i32
    %13 = "llvm.shl"(%arg0, %arg1) : (i32, i32) -> i32
    %14 = "llvm.srem"(%arg0, %arg1) : (i32, i32) -> i32
    %15 = "llvm.sub"(%arg0, %arg1) : (i32, i32) -> i32
    %16 = "llvm.udiv"(%arg0, %arg1) : (i32, i32) -> i32
    %17 = "llvm.urem"(%arg0, %arg1) : (i32, i32) -> i32
    %18 = "llvm.xor"(%arg0, %arg1) : (i32, i32) -> i32
    %19 = "llvm.fcmp"(%arg2, %arg3) {predicate = 1 : i64} : (f32, f32) -> i1
    %20 = "llvm.icmp"(%arg0, %arg1) {predicate = 2 : i64} : (i32, i32) -> i1
    "std.return"() : () -> ()
  }) {sym_name = "arithmetic", type = (i32, i32, f32, f32) -> ()} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: f64):
    %0 = "llvm.bitcast"(%arg0) : (i32) -> f32
    %1 = "llvm.fpext"(%arg1) : (f32) -> f64
    %2 = "llvm.fptosi"(%arg1) : (f32) -> i32
    %3 = "llvm.fptoui"(%arg1) : (f32) -> i32
    %4 = "llvm.fptrunc"(%arg2) : (f64) -> f32
    %5 = "llvm.inttoptr"(%arg0) : (i32) -> !llvm.ptr<f32>
    %6 = "llvm.ptrtoint"(%5) : (!llvm.ptr<f32>) -> i32
    %7 = "llvm.sext"(%arg0) : (i32) -> i64
    %8 = "llvm.sitofp"(%arg0) : (i32) -> f32
    %9 = "llvm.trunc"(%7) : (i64) -> i32
    %10 = "llvm.uitofp"(%arg0) : (i32) -> f32
    %11 = "llvm.zext"(%arg0) : (i32) -> i64
    %12 = "llvm.mlir.undef"() : () -> f32
    "std.return"() : () -> ()
  }) {sym_name = "casts", type = (i32, f32, f64) -> ()} : () -> ()
  "builtin.func"() ({
    "llvm.unreachable"() : () -> ()
  }) {sym_name = "unreachable", type = () -> ()} : () -> ()
}) : () -> ()
