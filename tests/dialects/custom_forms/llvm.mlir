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
  %bundled = llvm.call @f(%a, %p) ["deopt"(%a : i32), "align"(%p, %a : !llvm.ptr, i32), "empty"()] : (i32, !llvm.ptr) -> i32
  %called = llvm.call_intrinsic "llvm.x"(%a) ["deopt"(%a : i32)] : (i32) -> i32
  %assumed = llvm.mlir.constant(true) : i1
  llvm.intr.assume %assumed ["align"(%p, %a : !llvm.ptr, i32)] : i1
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
func.func @llvm_intr_coro_align() {
  %0 = llvm.intr.coro.align : i32
  return
}

func.func @llvm_intr_coro_begin(%arg0: !llvm.token, %arg1: !llvm.ptr) {
  %0 = llvm.intr.coro.begin %arg0, %arg1 : (!llvm.token, !llvm.ptr) -> i32
  return
}

func.func @llvm_intr_coro_end(%arg0: !llvm.ptr, %arg1: i1, %arg2: !llvm.token) {
  %0 = llvm.intr.coro.end %arg0, %arg1, %arg2 : (!llvm.ptr, i1, !llvm.token) -> i32
  return
}

func.func @llvm_intr_coro_free(%arg0: !llvm.token, %arg1: !llvm.ptr) {
  %0 = llvm.intr.coro.free %arg0, %arg1 : (!llvm.token, !llvm.ptr) -> i32
  return
}

func.func @llvm_intr_coro_id(%arg0: i32, %arg1: !llvm.ptr, %arg2: !llvm.ptr, %arg3: !llvm.ptr) {
  %0 = llvm.intr.coro.id %arg0, %arg1, %arg2, %arg3 : (i32, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> i32
  return
}

func.func @llvm_intr_coro_promise(%arg0: !llvm.ptr, %arg1: i32, %arg2: i1) {
  %0 = llvm.intr.coro.promise %arg0, %arg1, %arg2 : (!llvm.ptr, i32, i1) -> !llvm.ptr
  return
}

func.func @llvm_intr_coro_resume(%arg0: !llvm.ptr) {
  llvm.intr.coro.resume %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_coro_save(%arg0: !llvm.ptr) {
  %0 = llvm.intr.coro.save %arg0 : (!llvm.ptr) -> i32
  return
}

func.func @llvm_intr_coro_size() {
  %0 = llvm.intr.coro.size : i32
  return
}

func.func @llvm_intr_coro_suspend(%arg0: !llvm.token, %arg1: i1) {
  %0 = llvm.intr.coro.suspend %arg0, %arg1 : i32
  return
}

func.func @llvm_intr_debugtrap() {
  llvm.intr.debugtrap
  return
}

func.func @llvm_intr_eh_typeid_for(%arg0: !llvm.ptr) {
  %0 = llvm.intr.eh.typeid.for %arg0 : (!llvm.ptr) -> i32
  return
}

func.func @llvm_intr_expect(%arg0: i32, %arg1: i32) {
  %0 = llvm.intr.expect %arg0, %arg1 : i32
  return
}

func.func @llvm_intr_expect_with_probability(%arg0: i32, %arg1: i32) {
  %0 = llvm.intr.expect.with.probability %arg0, %arg1, 1.000000e+00 : i32
  return
}

func.func @llvm_intr_experimental_constrained_fpext(%arg0: i32) {
  %0 = llvm.intr.experimental.constrained.fpext %arg0 strict : i32 to i32
  return
}

func.func @llvm_intr_get_active_lane_mask(%arg0: i32, %arg1: i32) {
  %0 = llvm.intr.get.active.lane.mask %arg0, %arg1 : i32, i32 to i32
  return
}

func.func @llvm_intr_invariant_end(%arg0: !llvm.ptr, %arg1: !llvm.ptr) {
  llvm.intr.invariant.end %arg0, 2, %arg1 : !llvm.ptr
  return
}

func.func @llvm_intr_invariant_start(%arg0: !llvm.ptr) {
  %0 = llvm.intr.invariant.start 2, %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_launder_invariant_group(%arg0: !llvm.ptr) {
  %0 = llvm.intr.launder.invariant.group %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_lifetime_end(%arg0: !llvm.ptr) {
  llvm.intr.lifetime.end %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_lifetime_start(%arg0: !llvm.ptr) {
  llvm.intr.lifetime.start %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_masked_gather(%arg0: !llvm.ptr, %arg1: vector<4xf32>) {
  %0 = llvm.intr.masked.gather %arg0, %arg1 {alignment = 2 : i32} : (!llvm.ptr, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @llvm_intr_masked_gather_full(%arg0: !llvm.ptr, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: vector<4xf32>) {
  %0 = llvm.intr.masked.gather %arg0, %arg1, %arg2, %arg3 {alignment = 2 : i32} : (!llvm.ptr, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @llvm_intr_masked_load(%arg0: !llvm.ptr, %arg1: vector<4xf32>) {
  %0 = llvm.intr.masked.load %arg0, %arg1 {alignment = 2 : i32} : (!llvm.ptr, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @llvm_intr_masked_load_full(%arg0: !llvm.ptr, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = llvm.intr.masked.load %arg0, %arg1, %arg2 {alignment = 2 : i32, nontemporal} : (!llvm.ptr, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @llvm_intr_masked_scatter(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  llvm.intr.masked.scatter %arg0, %arg1, %arg2 {alignment = 2 : i32} : vector<4xf32>, vector<4xf32> into vector<4xf32>
  return
}

func.func @llvm_intr_masked_store(%arg0: vector<4xf32>, %arg1: !llvm.ptr, %arg2: vector<4xf32>) {
  llvm.intr.masked.store %arg0, %arg1, %arg2 {alignment = 2 : i32} : vector<4xf32>, vector<4xf32> into !llvm.ptr
  return
}

func.func @llvm_intr_matrix_column_major_load(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = llvm.intr.matrix.column.major.load %arg0, <stride = %arg1> {columns = 2 : i32, isVolatile = true, rows = 2 : i32} : vector<4xf32> from !llvm.ptr stride i32
  return
}

func.func @llvm_intr_matrix_column_major_store(%arg0: vector<4xf32>, %arg1: !llvm.ptr, %arg2: i32) {
  llvm.intr.matrix.column.major.store %arg0, %arg1, <stride = %arg2> {columns = 2 : i32, isVolatile = true, rows = 2 : i32} : vector<4xf32> to !llvm.ptr stride i32
  return
}

func.func @llvm_intr_matrix_multiply(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = llvm.intr.matrix.multiply %arg0, %arg1 {lhs_columns = 2 : i32, lhs_rows = 2 : i32, rhs_columns = 2 : i32} : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @llvm_intr_matrix_transpose(%arg0: vector<4xf32>) {
  %0 = llvm.intr.matrix.transpose %arg0 {columns = 2 : i32, rows = 2 : i32} : vector<4xf32> into vector<4xf32>
  return
}

func.func @llvm_intr_ptrmask(%arg0: !llvm.ptr, %arg1: vector<4xf32>) {
  %0 = llvm.intr.ptrmask %arg0, %arg1 : (!llvm.ptr, vector<4xf32>) -> !llvm.ptr
  return
}

func.func @llvm_intr_ssa_copy(%arg0: i32) {
  %0 = llvm.intr.ssa.copy %arg0 : i32
  return
}

func.func @llvm_intr_stackrestore(%arg0: !llvm.ptr) {
  llvm.intr.stackrestore %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_stacksave() {
  %0 = llvm.intr.stacksave : i32
  return
}

func.func @llvm_intr_stepvector() {
  %0 = llvm.intr.stepvector : vector<4xf32>
  return
}

func.func @llvm_intr_strip_invariant_group(%arg0: !llvm.ptr) {
  %0 = llvm.intr.strip.invariant.group %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_trap() {
  llvm.intr.trap
  return
}

func.func @llvm_intr_ubsantrap() {
  llvm.intr.ubsantrap <{failureKind = 2 : i8}>
  return
}

func.func @llvm_intr_vacopy(%arg0: !llvm.ptr, %arg1: !llvm.ptr) {
  llvm.intr.vacopy %arg1 to %arg0 : !llvm.ptr, !llvm.ptr
  return
}

func.func @llvm_intr_vaend(%arg0: !llvm.ptr) {
  llvm.intr.vaend %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_vastart(%arg0: !llvm.ptr) {
  llvm.intr.vastart %arg0 : !llvm.ptr
  return
}

func.func @llvm_intr_vector_extract(%arg0: vector<4xf32>) {
  %0 = llvm.intr.vector.extract %arg0[2] : vector<4xf32> from vector<4xf32>
  return
}

func.func @llvm_intr_vector_insert(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = llvm.intr.vector.insert %arg1, %arg0[2] : vector<4xf32> into vector<4xf32>
  return
}

func.func @llvm_mlir_global_dtors() {
  llvm.mlir.global_dtors dtors = [@other], priorities = [1, 2], data = [1, 2]
  return
}
