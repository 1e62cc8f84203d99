func.func @wasmssa_abs(%arg0: f32) {
  %0 = wasmssa.abs %arg0 : f32
  return
}

func.func @wasmssa_add(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.add %arg0 %arg1 : f32
  return
}

func.func @wasmssa_and(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.and %arg0 %arg1 : f32
  return
}

func.func @wasmssa_block_return() {
  wasmssa.block_return
  return
}

func.func @wasmssa_block_return_full(%arg0: f32, %arg1: f32) {
  wasmssa.block_return %arg0, %arg1 : f32, f32
  return
}

func.func @wasmssa_call() {
  wasmssa.call @other : () -> ()
  return
}

func.func @wasmssa_call_full(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.call @other(%arg0, %arg1) : (f32, f32) -> f32
  return
}

func.func @wasmssa_ceil(%arg0: f32) {
  %0 = wasmssa.ceil %arg0 : f32
  return
}

func.func @wasmssa_clz(%arg0: i32) {
  %0 = wasmssa.clz %arg0 : i32
  return
}

func.func @wasmssa_const() {
  %0 = wasmssa.const 1 : i32
  return
}

func.func @wasmssa_convert_s(%arg0: i32) {
  %0 = wasmssa.convert_s %arg0 : i32 to f32
  return
}

func.func @wasmssa_convert_u(%arg0: i32) {
  %0 = wasmssa.convert_u %arg0 : i32 to f32
  return
}

func.func @wasmssa_copysign(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.copysign %arg0 %arg1 : f32
  return
}

func.func @wasmssa_ctz(%arg0: i32) {
  %0 = wasmssa.ctz %arg0 : i32
  return
}

func.func @wasmssa_demote(%arg0: f32) {
  %0 = wasmssa.demote %arg0 : f32 to f32
  return
}

func.func @wasmssa_div(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.div %arg0 %arg1 : f32
  return
}

func.func @wasmssa_div_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.div_si %arg0 %arg1 : i32
  return
}

func.func @wasmssa_div_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.div_ui %arg0 %arg1 : i32
  return
}

func.func @wasmssa_eq(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.eq %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_eqz(%arg0: i32) {
  %0 = wasmssa.eqz %arg0 : i32 -> i32
  return
}

func.func @wasmssa_extend(%arg0: i32) {
  %0 = wasmssa.extend 1 : i32 low bits from %arg0 : i32
  return
}

func.func @wasmssa_extend_i32_s(%arg0: i32) {
  %0 = wasmssa.extend_i32_s %arg0 to i64
  return
}

func.func @wasmssa_extend_i32_u(%arg0: i32) {
  %0 = wasmssa.extend_i32_u %arg0 to i64
  return
}

func.func @wasmssa_floor(%arg0: f32) {
  %0 = wasmssa.floor %arg0 : f32
  return
}

func.func @wasmssa_ge(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.ge %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_ge_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.ge_si %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_ge_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.ge_ui %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_global_get() {
  %0 = wasmssa.global_get @other : f32
  return
}

func.func @wasmssa_gt(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.gt %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_gt_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.gt_si %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_gt_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.gt_ui %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_import_func() {
  wasmssa.import_func "name" from "name" as @name {type = () -> ()}
  return
}

func.func @wasmssa_import_global() {
  wasmssa.import_global "name" from "name" as @name : f32
  return
}

func.func @wasmssa_import_global_full() {
  wasmssa.import_global "name" from "name" as @name mutable : f32
  return
}

func.func @wasmssa_le(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.le %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_le_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.le_si %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_le_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.le_ui %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_local() {
  %0 = wasmssa.local of type f32
  return
}

func.func @wasmssa_local_get(%arg0: !wasmssa<local ref to i32>) {
  %0 = wasmssa.local_get %arg0 :  ref to i32
  return
}

func.func @wasmssa_local_set(%arg0: !wasmssa<local ref to i32>, %arg1: f32) {
  wasmssa.local_set %arg0 :  ref to i32 to %arg1 : f32
  return
}

func.func @wasmssa_local_tee(%arg0: !wasmssa<local ref to i32>, %arg1: f32) {
  %0 = wasmssa.local_tee %arg0 :  ref to i32 to %arg1 : f32
  return
}

func.func @wasmssa_lt(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.lt %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_lt_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.lt_si %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_lt_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.lt_ui %arg0 %arg1 : i32 -> i32
  return
}

func.func @wasmssa_max(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.max %arg0 %arg1 : f32
  return
}

func.func @wasmssa_memory() {
  wasmssa.memory @name f32
  return
}

func.func @wasmssa_memory_full() {
  wasmssa.memory exported @name f32
  return
}

func.func @wasmssa_min(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.min %arg0 %arg1 : f32
  return
}

func.func @wasmssa_mul(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.mul %arg0 %arg1 : f32
  return
}

func.func @wasmssa_ne(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.ne %arg0 %arg1 : f32 -> i32
  return
}

func.func @wasmssa_neg(%arg0: f32) {
  %0 = wasmssa.neg %arg0 : f32
  return
}

func.func @wasmssa_or(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.or %arg0 %arg1 : f32
  return
}

func.func @wasmssa_popcnt(%arg0: i32) {
  %0 = wasmssa.popcnt %arg0 : i32
  return
}

func.func @wasmssa_promote(%arg0: f32) {
  %0 = wasmssa.promote %arg0 : f32 to f32
  return
}

func.func @wasmssa_reinterpret(%arg0: f32) {
  %0 = wasmssa.reinterpret %arg0 : f32 as f32
  return
}

func.func @wasmssa_rem_si(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rem_si %arg0 %arg1 : i32
  return
}

func.func @wasmssa_rem_ui(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rem_ui %arg0 %arg1 : i32
  return
}

func.func @wasmssa_return() {
  wasmssa.return
  return
}

func.func @wasmssa_return_full(%arg0: f32, %arg1: f32) {
  wasmssa.return %arg0, %arg1 : f32, f32
  return
}

func.func @wasmssa_rotl(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rotl %arg0 by %arg1 bits : i32
  return
}

func.func @wasmssa_rotr(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.rotr %arg0 by %arg1 bits : i32
  return
}

func.func @wasmssa_shl(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.shl %arg0 by %arg1 bits : i32
  return
}

func.func @wasmssa_shr_s(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.shr_s %arg0 by %arg1 bits : i32
  return
}

func.func @wasmssa_shr_u(%arg0: i32, %arg1: i32) {
  %0 = wasmssa.shr_u %arg0 by %arg1 bits : i32
  return
}

func.func @wasmssa_sqrt(%arg0: f32) {
  %0 = wasmssa.sqrt %arg0 : f32
  return
}

func.func @wasmssa_sub(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.sub %arg0 %arg1 : f32
  return
}

func.func @wasmssa_table() {
  wasmssa.table @name f32
  return
}

func.func @wasmssa_table_full() {
  wasmssa.table exported @name f32
  return
}

func.func @wasmssa_trunc(%arg0: f32) {
  %0 = wasmssa.trunc %arg0 : f32
  return
}

func.func @wasmssa_wrap(%arg0: i32) {
  %0 = wasmssa.wrap %arg0 : i32 to i32
  return
}

func.func @wasmssa_xor(%arg0: f32, %arg1: f32) {
  %0 = wasmssa.xor %arg0 %arg1 : f32
  return
}

wasmssa.import_global "a" from "m" as @imported mutable : i32
wasmssa.import_global "b" from "m" as @other : f32
wasmssa.import_func "f" from "m" as @far {type = (i32) -> i32}
wasmssa.memory @plain !wasmssa<limit[0: 65536]>
wasmssa.memory exported @mem !wasmssa<limit[1:]>
wasmssa.global exported @counter i32 mutable : {
  %0 = wasmssa.const 1 : i32
  wasmssa.return %0 : i32
}
wasmssa.func exported @f(%arg0: !wasmssa<local ref to i32>) -> i32 {
  %0 = wasmssa.local_get %arg0 : ref to i32
  %1 = wasmssa.local of type f32
  %2 = wasmssa.local_get %1 : ref to f32
  wasmssa.local_set %1 : ref to f32 to %2 : f32
  %3 = wasmssa.local_tee %arg0 : ref to i32 to %0 : i32
  wasmssa.block(%0) : i32 : {
  ^bb0(%x: i32):
    wasmssa.branch_if %x to level 0 with args(%x : i32) else ^bb1
  ^bb1:
    wasmssa.block_return %x : i32
  }> ^bb1
^bb1(%4: i32):
  wasmssa.if %4 : {
    wasmssa.block_return
  } else {
    wasmssa.block_return
  }> ^bb2
^bb2:
  wasmssa.if %4(%4) : i32 : {
  ^bb0(%x: i32):
    wasmssa.block_return
  } > ^bb3
^bb3:
  %5 = wasmssa.call @far(%0) : (i32) -> i32
  wasmssa.return %5 : i32
}
