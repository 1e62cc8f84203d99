func.func @smt_and() {
  %0 = smt.and 
  return
}

func.func @smt_and_full(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.and %arg0, %arg1
  return
}

func.func @smt_assert(%arg0: !smt.bool) {
  smt.assert %arg0
  return
}

func.func @smt_bv_add(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.add %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_and(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.and %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_ashr(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.ashr %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_cmp(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.cmp uge %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_concat(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.concat %arg0, %arg1 : !smt.bv<4>, !smt.bv<4>
  return
}

func.func @smt_bv_extract(%arg0: !smt.bv<4>) {
  %0 = smt.bv.extract %arg0 from 2 : (!smt.bv<4>) -> !smt.bv<4>
  return
}

func.func @smt_bv_lshr(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.lshr %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_mul(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.mul %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_neg(%arg0: !smt.bv<4>) {
  %0 = smt.bv.neg %arg0 : !smt.bv<4>
  return
}

func.func @smt_bv_not(%arg0: !smt.bv<4>) {
  %0 = smt.bv.not %arg0 : !smt.bv<4>
  return
}

func.func @smt_bv_or(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.or %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_repeat(%arg0: !smt.bv<4>) {
  %0 = smt.bv.repeat 1 times %arg0 : !smt.bv<4>
  return
}

func.func @smt_bv_sdiv(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.sdiv %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_shl(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.shl %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_smod(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.smod %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_srem(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.srem %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_udiv(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.udiv %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_urem(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.urem %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv_xor(%arg0: !smt.bv<4>, %arg1: !smt.bv<4>) {
  %0 = smt.bv.xor %arg0, %arg1 : !smt.bv<4>
  return
}

func.func @smt_bv2int(%arg0: !smt.bv<4>) {
  %0 = smt.bv2int %arg0 : !smt.bv<4>
  return
}

func.func @smt_bv2int_full(%arg0: !smt.bv<4>) {
  %0 = smt.bv2int %arg0 signed : !smt.bv<4>
  return
}

func.func @smt_constant() {
  %true = smt.constant true
  return
}

func.func @smt_declare_fun() {
  %0 = smt.declare_fun : i32
  return
}

func.func @smt_declare_fun_full() {
  %name = smt.declare_fun "name" : i32
  return
}

func.func @smt_distinct_full(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.distinct %arg0, %arg1 : !smt.int
  return
}

func.func @smt_eq_full(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.eq %arg0, %arg1 : !smt.int
  return
}

func.func @smt_implies(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.implies %arg0, %arg1
  return
}

func.func @smt_int_abs(%arg0: !smt.int) {
  %0 = smt.int.abs %arg0
  return
}

func.func @smt_int_add() {
  %0 = smt.int.add 
  return
}

func.func @smt_int_add_full(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.add %arg0, %arg1
  return
}

func.func @smt_int_cmp(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.cmp ge %arg0, %arg1
  return
}

func.func @smt_int_constant() {
  %c1 = smt.int.constant 1
  return
}

func.func @smt_int_div(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.div %arg0, %arg1
  return
}

func.func @smt_int_mod(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.mod %arg0, %arg1
  return
}

func.func @smt_int_mul() {
  %0 = smt.int.mul 
  return
}

func.func @smt_int_mul_full(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.mul %arg0, %arg1
  return
}

func.func @smt_int_sub(%arg0: !smt.int, %arg1: !smt.int) {
  %0 = smt.int.sub %arg0, %arg1
  return
}

func.func @smt_int2bv(%arg0: !smt.int) {
  %0 = smt.int2bv %arg0 : !smt.bv<4>
  return
}

func.func @smt_ite(%arg0: !smt.bool, %arg1: i32, %arg2: i32) {
  %0 = smt.ite %arg0, %arg1, %arg2 : i32
  return
}

func.func @smt_not(%arg0: !smt.bool) {
  %0 = smt.not %arg0
  return
}

func.func @smt_or() {
  %0 = smt.or 
  return
}

func.func @smt_or_full(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.or %arg0, %arg1
  return
}

func.func @smt_pop() {
  smt.pop 2
  return
}

func.func @smt_push() {
  smt.push 2
  return
}

func.func @smt_reset() {
  smt.reset
  return
}

func.func @smt_set_logic() {
  smt.set_logic "name"
  return
}

func.func @smt_xor() {
  %0 = smt.xor 
  return
}

func.func @smt_xor_full(%arg0: !smt.bool, %arg1: !smt.bool) {
  %0 = smt.xor %arg0, %arg1
  return
}

func.func @smt_yield() {
  smt.yield
  return
}

func.func @smt_yield_full(%arg0: i32, %arg1: i32) {
  smt.yield %arg0, %arg1 : i32, i32
  return
}

func.func @terms(%a: !smt.array<[!smt.int -> !smt.bv<4>]>, %f: !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>, %i: !smt.int, %b: !smt.bool,
                 %v: !smt.bv<4>) {
  %0 = smt.array.select %a[%i] : !smt.array<[!smt.int -> !smt.bv<4>]>
  %1 = smt.array.store %a[%i], %v : !smt.array<[!smt.int -> !smt.bv<4>]>
  %2 = smt.array.broadcast %v : !smt.array<[!smt.int -> !smt.bv<4>]>
  %3 = smt.apply_func %f(%i, %b) : !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>
  %4 = smt.bv.concat %v, %v : !smt.bv<4>, !smt.bv<4>
  %5 = smt.bv.constant #smt.bv<-5> : !smt.bv<4>
  %6 = smt.bv.repeat 3 times %v : !smt.bv<4>
  %7 = smt.eq %v, %v, %v {note} : !smt.bv<4>
  %8 = smt.distinct %i, %i : !smt.int
  %9 = smt.int.constant -123
  %10 = smt.constant true
  return
}
func.func @regions(%x: i32) {
  %0 = smt.solver(%x) : (i32) -> i32 {
  ^bb0(%y: i32):
    %1 = smt.check sat {
      smt.yield %y : i32
    } unknown {
      smt.yield %y : i32
    } unsat {
      smt.yield %y : i32
    } -> i32
    smt.check sat {
    } unknown {
    } unsat {
    }
    %2 = smt.forall ["a", "b"] no_pattern weight 2 {
    ^bb0(%a: !smt.int, %b: !smt.int):
      %3 = smt.eq %a, %b : !smt.int
      smt.yield %3 : !smt.bool
    }
    %4 = smt.exists {
    ^bb0(%a: !smt.int):
      %5 = smt.constant true
      smt.yield %5 : !smt.bool
    } patterns {
    ^bb0(%a: !smt.int):
      %6 = smt.eq %a, %a : !smt.int
      smt.yield %6 : !smt.bool
    }
    smt.yield %1 : i32
  }
  return
}
