"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "smt_and"}> ({
    %63 = "smt.and"() : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool, !smt.bool) -> (), sym_name = "smt_and_full"}> ({
  ^bb0(%arg78: !smt.bool, %arg79: !smt.bool):
    %62 = "smt.and"(%arg78, %arg79) : (!smt.bool, !smt.bool) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool) -> (), sym_name = "smt_assert"}> ({
  ^bb0(%arg77: !smt.bool):
    "smt.assert"(%arg77) : (!smt.bool) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_add"}> ({
  ^bb0(%arg75: !smt.bv<4>, %arg76: !smt.bv<4>):
    %61 = "smt.bv.add"(%arg75, %arg76) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_and"}> ({
  ^bb0(%arg73: !smt.bv<4>, %arg74: !smt.bv<4>):
    %60 = "smt.bv.and"(%arg73, %arg74) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_ashr"}> ({
  ^bb0(%arg71: !smt.bv<4>, %arg72: !smt.bv<4>):
    %59 = "smt.bv.ashr"(%arg71, %arg72) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_cmp"}> ({
  ^bb0(%arg69: !smt.bv<4>, %arg70: !smt.bv<4>):
    %58 = "smt.bv.cmp"(%arg69, %arg70) <{pred = 7 : i64}> : (!smt.bv<4>, !smt.bv<4>) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_concat"}> ({
  ^bb0(%arg67: !smt.bv<4>, %arg68: !smt.bv<4>):
    %57 = "smt.bv.concat"(%arg67, %arg68) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv_extract"}> ({
  ^bb0(%arg66: !smt.bv<4>):
    %56 = "smt.bv.extract"(%arg66) <{lowBit = 2 : i32}> : (!smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_lshr"}> ({
  ^bb0(%arg64: !smt.bv<4>, %arg65: !smt.bv<4>):
    %55 = "smt.bv.lshr"(%arg64, %arg65) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_mul"}> ({
  ^bb0(%arg62: !smt.bv<4>, %arg63: !smt.bv<4>):
    %54 = "smt.bv.mul"(%arg62, %arg63) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv_neg"}> ({
  ^bb0(%arg61: !smt.bv<4>):
    %53 = "smt.bv.neg"(%arg61) : (!smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv_not"}> ({
  ^bb0(%arg60: !smt.bv<4>):
    %52 = "smt.bv.not"(%arg60) : (!smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_or"}> ({
  ^bb0(%arg58: !smt.bv<4>, %arg59: !smt.bv<4>):
    %51 = "smt.bv.or"(%arg58, %arg59) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv_repeat"}> ({
  ^bb0(%arg57: !smt.bv<4>):
    %50 = "smt.bv.repeat"(%arg57) : (!smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_sdiv"}> ({
  ^bb0(%arg55: !smt.bv<4>, %arg56: !smt.bv<4>):
    %49 = "smt.bv.sdiv"(%arg55, %arg56) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_shl"}> ({
  ^bb0(%arg53: !smt.bv<4>, %arg54: !smt.bv<4>):
    %48 = "smt.bv.shl"(%arg53, %arg54) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_smod"}> ({
  ^bb0(%arg51: !smt.bv<4>, %arg52: !smt.bv<4>):
    %47 = "smt.bv.smod"(%arg51, %arg52) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_srem"}> ({
  ^bb0(%arg49: !smt.bv<4>, %arg50: !smt.bv<4>):
    %46 = "smt.bv.srem"(%arg49, %arg50) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_udiv"}> ({
  ^bb0(%arg47: !smt.bv<4>, %arg48: !smt.bv<4>):
    %45 = "smt.bv.udiv"(%arg47, %arg48) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_urem"}> ({
  ^bb0(%arg45: !smt.bv<4>, %arg46: !smt.bv<4>):
    %44 = "smt.bv.urem"(%arg45, %arg46) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>, !smt.bv<4>) -> (), sym_name = "smt_bv_xor"}> ({
  ^bb0(%arg43: !smt.bv<4>, %arg44: !smt.bv<4>):
    %43 = "smt.bv.xor"(%arg43, %arg44) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv2int"}> ({
  ^bb0(%arg42: !smt.bv<4>):
    %42 = "smt.bv2int"(%arg42) : (!smt.bv<4>) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bv<4>) -> (), sym_name = "smt_bv2int_full"}> ({
  ^bb0(%arg41: !smt.bv<4>):
    %41 = "smt.bv2int"(%arg41) <{is_signed}> : (!smt.bv<4>) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_constant"}> ({
    %40 = "smt.constant"() <{value = true}> : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_declare_fun"}> ({
    %39 = "smt.declare_fun"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_declare_fun_full"}> ({
    %38 = "smt.declare_fun"() <{namePrefix = "name"}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_distinct_full"}> ({
  ^bb0(%arg39: !smt.int, %arg40: !smt.int):
    %37 = "smt.distinct"(%arg39, %arg40) : (!smt.int, !smt.int) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_eq_full"}> ({
  ^bb0(%arg37: !smt.int, %arg38: !smt.int):
    %36 = "smt.eq"(%arg37, %arg38) : (!smt.int, !smt.int) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool, !smt.bool) -> (), sym_name = "smt_implies"}> ({
  ^bb0(%arg35: !smt.bool, %arg36: !smt.bool):
    %35 = "smt.implies"(%arg35, %arg36) : (!smt.bool, !smt.bool) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int) -> (), sym_name = "smt_int_abs"}> ({
  ^bb0(%arg34: !smt.int):
    %34 = "smt.int.abs"(%arg34) : (!smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_int_add"}> ({
    %33 = "smt.int.add"() : () -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_add_full"}> ({
  ^bb0(%arg32: !smt.int, %arg33: !smt.int):
    %32 = "smt.int.add"(%arg32, %arg33) : (!smt.int, !smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_cmp"}> ({
  ^bb0(%arg30: !smt.int, %arg31: !smt.int):
    %31 = "smt.int.cmp"(%arg30, %arg31) <{pred = 3 : i64}> : (!smt.int, !smt.int) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_int_constant"}> ({
    %30 = "smt.int.constant"() <{value = 1 : ui4}> : () -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_div"}> ({
  ^bb0(%arg28: !smt.int, %arg29: !smt.int):
    %29 = "smt.int.div"(%arg28, %arg29) : (!smt.int, !smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_mod"}> ({
  ^bb0(%arg26: !smt.int, %arg27: !smt.int):
    %28 = "smt.int.mod"(%arg26, %arg27) : (!smt.int, !smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_int_mul"}> ({
    %27 = "smt.int.mul"() : () -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_mul_full"}> ({
  ^bb0(%arg24: !smt.int, %arg25: !smt.int):
    %26 = "smt.int.mul"(%arg24, %arg25) : (!smt.int, !smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int, !smt.int) -> (), sym_name = "smt_int_sub"}> ({
  ^bb0(%arg22: !smt.int, %arg23: !smt.int):
    %25 = "smt.int.sub"(%arg22, %arg23) : (!smt.int, !smt.int) -> !smt.int
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.int) -> (), sym_name = "smt_int2bv"}> ({
  ^bb0(%arg21: !smt.int):
    %24 = "smt.int2bv"(%arg21) : (!smt.int) -> !smt.bv<4>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool, i32, i32) -> (), sym_name = "smt_ite"}> ({
  ^bb0(%arg18: !smt.bool, %arg19: i32, %arg20: i32):
    %23 = "smt.ite"(%arg18, %arg19, %arg20) : (!smt.bool, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool) -> (), sym_name = "smt_not"}> ({
  ^bb0(%arg17: !smt.bool):
    %22 = "smt.not"(%arg17) : (!smt.bool) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_or"}> ({
    %21 = "smt.or"() : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool, !smt.bool) -> (), sym_name = "smt_or_full"}> ({
  ^bb0(%arg15: !smt.bool, %arg16: !smt.bool):
    %20 = "smt.or"(%arg15, %arg16) : (!smt.bool, !smt.bool) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_pop"}> ({
    "smt.pop"() <{count = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_push"}> ({
    "smt.push"() <{count = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_reset"}> ({
    "smt.reset"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_set_logic"}> ({
    "smt.set_logic"() <{logic = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_xor"}> ({
    %19 = "smt.xor"() : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.bool, !smt.bool) -> (), sym_name = "smt_xor_full"}> ({
  ^bb0(%arg13: !smt.bool, %arg14: !smt.bool):
    %18 = "smt.xor"(%arg13, %arg14) : (!smt.bool, !smt.bool) -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "smt_yield"}> ({
    "smt.yield"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "smt_yield_full"}> ({
  ^bb0(%arg11: i32, %arg12: i32):
    "smt.yield"(%arg11, %arg12) : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!smt.array<[!smt.int -> !smt.bv<4>]>, !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>, !smt.int, !smt.bool, !smt.bv<4>) -> (), sym_name = "terms"}> ({
  ^bb0(%arg6: !smt.array<[!smt.int -> !smt.bv<4>]>, %arg7: !smt.func<(!smt.int, !smt.bool) !smt.bv<4>>, %arg8: !smt.int, %arg9: !smt.bool, %arg10: !smt.bv<4>):
    %7 = "smt.array.select"(%arg6, %arg8) : (!smt.array<[!smt.int -> !smt.bv<4>]>, !smt.int) -> !smt.bv<4>
    %8 = "smt.array.store"(%arg6, %arg8, %arg10) : (!smt.array<[!smt.int -> !smt.bv<4>]>, !smt.int, !smt.bv<4>) -> !smt.array<[!smt.int -> !smt.bv<4>]>
    %9 = "smt.array.broadcast"(%arg10) : (!smt.bv<4>) -> !smt.array<[!smt.int -> !smt.bv<4>]>
    %10 = "smt.apply_func"(%arg7, %arg8, %arg9) : (!smt.func<(!smt.int, !smt.bool) !smt.bv<4>>, !smt.int, !smt.bool) -> !smt.bv<4>
    %11 = "smt.bv.concat"(%arg10, %arg10) : (!smt.bv<4>, !smt.bv<4>) -> !smt.bv<8>
    %12 = "smt.bv.constant"() <{value = #smt.bv<-5> : !smt.bv<4>}> : () -> !smt.bv<4>
    %13 = "smt.bv.repeat"(%arg10) : (!smt.bv<4>) -> !smt.bv<12>
    %14 = "smt.eq"(%arg10, %arg10, %arg10) {note} : (!smt.bv<4>, !smt.bv<4>, !smt.bv<4>) -> !smt.bool
    %15 = "smt.distinct"(%arg8, %arg8) : (!smt.int, !smt.int) -> !smt.bool
    %16 = "smt.int.constant"() <{value = 3973 : ui12}> : () -> !smt.int
    %17 = "smt.constant"() <{value = true}> : () -> !smt.bool
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "regions"}> ({
  ^bb0(%arg0: i32):
    %0 = "smt.solver"(%arg0) ({
    ^bb0(%arg1: i32):
      %1 = "smt.check"() ({
        "smt.yield"(%arg1) : (i32) -> ()
      }, {
        "smt.yield"(%arg1) : (i32) -> ()
      }, {
        "smt.yield"(%arg1) : (i32) -> ()
      }) : () -> i32
      "smt.check"() ({
        "smt.yield"() : () -> ()
      }, {
        "smt.yield"() : () -> ()
      }, {
        "smt.yield"() : () -> ()
      }) : () -> ()
      %2 = "smt.forall"() <{boundVarNames = ["a", "b"], noPattern, weight = 2 : i32}> ({
      ^bb0(%arg4: !smt.int, %arg5: !smt.int):
        %6 = "smt.eq"(%arg4, %arg5) : (!smt.int, !smt.int) -> !smt.bool
        "smt.yield"(%6) : (!smt.bool) -> ()
      }) : () -> !smt.bool
      %3 = "smt.exists"() <{weight = 0 : i32}> ({
      ^bb0(%arg3: !smt.int):
        %5 = "smt.constant"() <{value = true}> : () -> !smt.bool
        "smt.yield"(%5) : (!smt.bool) -> ()
      }, {
      ^bb0(%arg2: !smt.int):
        %4 = "smt.eq"(%arg2, %arg2) : (!smt.int, !smt.int) -> !smt.bool
        "smt.yield"(%4) : (!smt.bool) -> ()
      }) : () -> !smt.bool
      "smt.yield"(%1) : (i32) -> ()
    }) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

