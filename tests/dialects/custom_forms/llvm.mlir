module {
llvm.mlir.global internal constant @str("abc\00") {addr_space = 0 : i32} : !llvm.array<4 x i8>
llvm.mlir.global external thread_local @ext() : i64
llvm.mlir.global private unnamed_addr @init(42 : i64) {alignment = 8 : i64} : i64
llvm.mlir.global @region() : i32 {
  %0 = llvm.mlir.constant(1 : i32) : i32
  llvm.return %0 : i32
}
llvm.func @malloc(i64) -> !llvm.ptr
llvm.func @printf(!llvm.ptr, ...) -> i32
llvm.func internal fastcc @f(%a: i32 {llvm.noundef}, %p: !llvm.ptr) -> (i32 {llvm.noundef}) attributes {no_inline} {
  %0 = llvm.add %a, %a overflow<nsw, nuw> : i32
  %asm = llvm.inline_asm asm_dialect = intel "mov $0, $1", "=r,r" %a : (i32) -> i32
  %tail = llvm.inline_asm is_align_stack tail_call_kind = <tail> "nop", "=r,r" %a : (i32) -> i32
  %1 = llvm.icmp "eq" %a, %0 : i32
  %v = llvm.mlir.undef : vector<4xf32>
  %2 = llvm.fcmp "oeq" %v, %v {fastmathFlags = #llvm.fastmath<fast>} : vector<4xf32>
  %3 = llvm.alloca %a x f32 {alignment = 4 : i64} : (i32) -> !llvm.ptr
  %4 = llvm.getelementptr inbounds %p[%a, 1] : (!llvm.ptr, i32) -> !llvm.ptr, !llvm.struct<(i32, f32)>
  %5 = llvm.load %p atomic syncscope("x") acquire {alignment = 4 : i64} : !llvm.ptr -> i32
  llvm.store volatile %a, %p : i32, !llvm.ptr
  %6 = llvm.mlir.undef : !llvm.struct<(i32, array<3 x f32>)>
  %7 = llvm.extractvalue %6[1, 2] : !llvm.struct<(i32, array<3 x f32>)>
  %8 = llvm.insertvalue %7, %6[1, 0] : !llvm.struct<(i32, array<3 x f32>)>
  %9 = llvm.call @f(%a, %p) : (i32, !llvm.ptr) -> i32
  %10 = llvm.call tail @printf(%p, %a) vararg(!llvm.func<i32 (ptr, ...)>) : (!llvm.ptr, i32) -> i32
  %11 = llvm.call %p(%a) : !llvm.ptr, (i32) -> i32
  %12 = llvm.cmpxchg %p, %a, %a acq_rel monotonic : !llvm.ptr, i32
  %13 = llvm.atomicrmw add %p, %a monotonic : !llvm.ptr, i32
  %14 = llvm.shufflevector %v, %v [0, 1] : vector<4xf32>
  %15 = llvm.mlir.addressof @str : !llvm.ptr
  %16 = llvm.intr.fabs(%v) : (vector<4xf32>) -> vector<4xf32>
  "llvm.intr.memcpy"(%p, %p, %a) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i32) -> ()
  llvm.cond_br %1, ^a(%a : i32), ^b
^a(%x: i32):
  llvm.switch %x : i32, ^b [
    1: ^a(%x : i32),
    2: ^b
  ]
^b:
  llvm.br ^c(%a : i32)
^c(%y : i32):
  llvm.return %y : i32
}
}
