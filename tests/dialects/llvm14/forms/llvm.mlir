func @arithmetic(%a: i32, %b: i32, %x: f32, %y: f32) {
  %0 = llvm.add %a, %b : i32
  %1 = llvm.and %a, %b : i32
  %2 = llvm.ashr %a, %b : i32
  %3 = llvm.fadd %x, %y : f32
  %4 = llvm.fdiv %x, %y : f32
  %5 = llvm.fmul %x, %y : f32
  %6 = llvm.fneg %x : f32
  %7 = llvm.frem %x, %y : f32
  %8 = llvm.fsub %x, %y : f32
  %9 = llvm.lshr %a, %b : i32
  %10 = llvm.mul %a, %b : i32
  %11 = llvm.or %a, %b : i32
  %12 = llvm.sdiv %a, %b : i32
  %13 = llvm.shl %a, %b : i32
  %14 = llvm.srem %a, %b : i32
  %15 = llvm.sub %a, %b : i32
  %16 = llvm.udiv %a, %b : i32
  %17 = llvm.urem %a, %b : i32
  %18 = llvm.xor %a, %b : i32
  %19 = llvm.fcmp "oeq" %x, %y : f32
  %20 = llvm.icmp "slt" %a, %b : i32
  return
}
func @casts(%a: i32, %x: f32, %d: f64) {
  %0 = llvm.bitcast %a : i32 to f32
  %1 = llvm.fpext %x : f32 to f64
  %2 = llvm.fptosi %x : f32 to i32
  %3 = llvm.fptoui %x : f32 to i32
  %4 = llvm.fptrunc %d : f64 to f32
  %5 = llvm.inttoptr %a : i32 to !llvm.ptr<f32>
  %6 = llvm.ptrtoint %5 : !llvm.ptr<f32> to i32
  %7 = llvm.sext %a : i32 to i64
  %8 = llvm.sitofp %a : i32 to f32
  %9 = llvm.trunc %7 : i64 to i32
  %10 = llvm.uitofp %a : i32 to f32
  %11 = llvm.zext %a : i32 to i64
  %12 = llvm.mlir.undef : f32
  return
}
func @unreachable() {
  llvm.unreachable
}
