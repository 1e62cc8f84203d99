"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_abs"}> ({
  ^bb0(%arg98: f32):
    %64 = "wasmssa.abs"(%arg98) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_add"}> ({
  ^bb0(%arg96: f32, %arg97: f32):
    %63 = "wasmssa.add"(%arg96, %arg97) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_and"}> ({
  ^bb0(%arg94: f32, %arg95: f32):
    %62 = "wasmssa.and"(%arg94, %arg95) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_block_return"}> ({
    "wasmssa.block_return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_block_return_full"}> ({
  ^bb0(%arg92: f32, %arg93: f32):
    "wasmssa.block_return"(%arg92, %arg93) : (f32, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_call"}> ({
    "wasmssa.call"() <{callee = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_call_full"}> ({
  ^bb0(%arg90: f32, %arg91: f32):
    %61 = "wasmssa.call"(%arg90, %arg91) <{callee = @other}> : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_ceil"}> ({
  ^bb0(%arg89: f32):
    %60 = "wasmssa.ceil"(%arg89) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_clz"}> ({
  ^bb0(%arg88: i32):
    %59 = "wasmssa.clz"(%arg88) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_const"}> ({
    %58 = "wasmssa.const"() <{value = 1 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_convert_s"}> ({
  ^bb0(%arg87: i32):
    %57 = "wasmssa.convert_s"(%arg87) : (i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_convert_u"}> ({
  ^bb0(%arg86: i32):
    %56 = "wasmssa.convert_u"(%arg86) : (i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_copysign"}> ({
  ^bb0(%arg84: f32, %arg85: f32):
    %55 = "wasmssa.copysign"(%arg84, %arg85) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_ctz"}> ({
  ^bb0(%arg83: i32):
    %54 = "wasmssa.ctz"(%arg83) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_demote"}> ({
  ^bb0(%arg82: f32):
    %53 = "wasmssa.demote"(%arg82) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_div"}> ({
  ^bb0(%arg80: f32, %arg81: f32):
    %52 = "wasmssa.div"(%arg80, %arg81) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_div_si"}> ({
  ^bb0(%arg78: i32, %arg79: i32):
    %51 = "wasmssa.div_si"(%arg78, %arg79) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_div_ui"}> ({
  ^bb0(%arg76: i32, %arg77: i32):
    %50 = "wasmssa.div_ui"(%arg76, %arg77) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_eq"}> ({
  ^bb0(%arg74: f32, %arg75: f32):
    %49 = "wasmssa.eq"(%arg74, %arg75) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_eqz"}> ({
  ^bb0(%arg73: i32):
    %48 = "wasmssa.eqz"(%arg73) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_extend"}> ({
  ^bb0(%arg72: i32):
    %47 = "wasmssa.extend"(%arg72) <{bitsToTake = 1 : i32}> : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_extend_i32_s"}> ({
  ^bb0(%arg71: i32):
    %46 = "wasmssa.extend_i32_s"(%arg71) : (i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_extend_i32_u"}> ({
  ^bb0(%arg70: i32):
    %45 = "wasmssa.extend_i32_u"(%arg70) : (i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_floor"}> ({
  ^bb0(%arg69: f32):
    %44 = "wasmssa.floor"(%arg69) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_ge"}> ({
  ^bb0(%arg67: f32, %arg68: f32):
    %43 = "wasmssa.ge"(%arg67, %arg68) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_ge_si"}> ({
  ^bb0(%arg65: i32, %arg66: i32):
    %42 = "wasmssa.ge_si"(%arg65, %arg66) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_ge_ui"}> ({
  ^bb0(%arg63: i32, %arg64: i32):
    %41 = "wasmssa.ge_ui"(%arg63, %arg64) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_global_get"}> ({
    %40 = "wasmssa.global_get"() <{global = @other}> : () -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_gt"}> ({
  ^bb0(%arg61: f32, %arg62: f32):
    %39 = "wasmssa.gt"(%arg61, %arg62) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_gt_si"}> ({
  ^bb0(%arg59: i32, %arg60: i32):
    %38 = "wasmssa.gt_si"(%arg59, %arg60) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_gt_ui"}> ({
  ^bb0(%arg57: i32, %arg58: i32):
    %37 = "wasmssa.gt_ui"(%arg57, %arg58) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_import_func"}> ({
    "wasmssa.import_func"() <{importName = "name", moduleName = "name", sym_name = "name", type = () -> ()}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_import_global"}> ({
    "wasmssa.import_global"() <{importName = "name", moduleName = "name", sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_import_global_full"}> ({
    "wasmssa.import_global"() <{importName = "name", isMutable, moduleName = "name", sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_le"}> ({
  ^bb0(%arg55: f32, %arg56: f32):
    %36 = "wasmssa.le"(%arg55, %arg56) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_le_si"}> ({
  ^bb0(%arg53: i32, %arg54: i32):
    %35 = "wasmssa.le_si"(%arg53, %arg54) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_le_ui"}> ({
  ^bb0(%arg51: i32, %arg52: i32):
    %34 = "wasmssa.le_ui"(%arg51, %arg52) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_local"}> ({
    %33 = "wasmssa.local"() <{type = f32}> : () -> !wasmssa<local ref to f32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!wasmssa<local ref to i32>) -> (), sym_name = "wasmssa_local_get"}> ({
  ^bb0(%arg50: !wasmssa<local ref to i32>):
    %32 = "wasmssa.local_get"(%arg50) : (!wasmssa<local ref to i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!wasmssa<local ref to i32>, f32) -> (), sym_name = "wasmssa_local_set"}> ({
  ^bb0(%arg48: !wasmssa<local ref to i32>, %arg49: f32):
    "wasmssa.local_set"(%arg48, %arg49) : (!wasmssa<local ref to i32>, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!wasmssa<local ref to i32>, f32) -> (), sym_name = "wasmssa_local_tee"}> ({
  ^bb0(%arg46: !wasmssa<local ref to i32>, %arg47: f32):
    %31 = "wasmssa.local_tee"(%arg46, %arg47) : (!wasmssa<local ref to i32>, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_lt"}> ({
  ^bb0(%arg44: f32, %arg45: f32):
    %30 = "wasmssa.lt"(%arg44, %arg45) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_lt_si"}> ({
  ^bb0(%arg42: i32, %arg43: i32):
    %29 = "wasmssa.lt_si"(%arg42, %arg43) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_lt_ui"}> ({
  ^bb0(%arg40: i32, %arg41: i32):
    %28 = "wasmssa.lt_ui"(%arg40, %arg41) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_max"}> ({
  ^bb0(%arg38: f32, %arg39: f32):
    %27 = "wasmssa.max"(%arg38, %arg39) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_memory"}> ({
    "wasmssa.memory"() <{limits = f32, sym_name = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_memory_full"}> ({
    "wasmssa.memory"() <{exported, limits = f32, sym_name = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_min"}> ({
  ^bb0(%arg36: f32, %arg37: f32):
    %26 = "wasmssa.min"(%arg36, %arg37) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_mul"}> ({
  ^bb0(%arg34: f32, %arg35: f32):
    %25 = "wasmssa.mul"(%arg34, %arg35) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_ne"}> ({
  ^bb0(%arg32: f32, %arg33: f32):
    %24 = "wasmssa.ne"(%arg32, %arg33) : (f32, f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_neg"}> ({
  ^bb0(%arg31: f32):
    %23 = "wasmssa.neg"(%arg31) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_or"}> ({
  ^bb0(%arg29: f32, %arg30: f32):
    %22 = "wasmssa.or"(%arg29, %arg30) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_popcnt"}> ({
  ^bb0(%arg28: i32):
    %21 = "wasmssa.popcnt"(%arg28) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_promote"}> ({
  ^bb0(%arg27: f32):
    %20 = "wasmssa.promote"(%arg27) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_reinterpret"}> ({
  ^bb0(%arg26: f32):
    %19 = "wasmssa.reinterpret"(%arg26) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_rem_si"}> ({
  ^bb0(%arg24: i32, %arg25: i32):
    %18 = "wasmssa.rem_si"(%arg24, %arg25) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_rem_ui"}> ({
  ^bb0(%arg22: i32, %arg23: i32):
    %17 = "wasmssa.rem_ui"(%arg22, %arg23) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_return"}> ({
    "wasmssa.return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_return_full"}> ({
  ^bb0(%arg20: f32, %arg21: f32):
    "wasmssa.return"(%arg20, %arg21) : (f32, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_rotl"}> ({
  ^bb0(%arg18: i32, %arg19: i32):
    %16 = "wasmssa.rotl"(%arg18, %arg19) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_rotr"}> ({
  ^bb0(%arg16: i32, %arg17: i32):
    %15 = "wasmssa.rotr"(%arg16, %arg17) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_shl"}> ({
  ^bb0(%arg14: i32, %arg15: i32):
    %14 = "wasmssa.shl"(%arg14, %arg15) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_shr_s"}> ({
  ^bb0(%arg12: i32, %arg13: i32):
    %13 = "wasmssa.shr_s"(%arg12, %arg13) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "wasmssa_shr_u"}> ({
  ^bb0(%arg10: i32, %arg11: i32):
    %12 = "wasmssa.shr_u"(%arg10, %arg11) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_sqrt"}> ({
  ^bb0(%arg9: f32):
    %11 = "wasmssa.sqrt"(%arg9) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_sub"}> ({
  ^bb0(%arg7: f32, %arg8: f32):
    %10 = "wasmssa.sub"(%arg7, %arg8) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_table"}> ({
    "wasmssa.table"() <{sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "wasmssa_table_full"}> ({
    "wasmssa.table"() <{exported, sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "wasmssa_trunc"}> ({
  ^bb0(%arg6: f32):
    %9 = "wasmssa.trunc"(%arg6) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "wasmssa_wrap"}> ({
  ^bb0(%arg5: i32):
    %8 = "wasmssa.wrap"(%arg5) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "wasmssa_xor"}> ({
  ^bb0(%arg3: f32, %arg4: f32):
    %7 = "wasmssa.xor"(%arg3, %arg4) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "wasmssa.import_global"() <{importName = "a", isMutable, moduleName = "m", sym_name = "imported", type = i32}> : () -> ()
  "wasmssa.import_global"() <{importName = "b", moduleName = "m", sym_name = "other", type = f32}> : () -> ()
  "wasmssa.import_func"() <{importName = "f", moduleName = "m", sym_name = "far", type = (i32) -> i32}> : () -> ()
  "wasmssa.memory"() <{limits = !wasmssa<limit[0: 65536]>, sym_name = "plain"}> : () -> ()
  "wasmssa.memory"() <{exported, limits = !wasmssa<limit[1:]>, sym_name = "mem"}> : () -> ()
  "wasmssa.global"() <{exported, isMutable, sym_name = "counter", type = i32}> ({
    %6 = "wasmssa.const"() <{value = 1 : i32}> : () -> i32
    "wasmssa.return"(%6) : (i32) -> ()
  }) : () -> ()
  "wasmssa.func"() <{exported, functionType = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: !wasmssa<local ref to i32>):
    %0 = "wasmssa.local_get"(%arg0) : (!wasmssa<local ref to i32>) -> i32
    %1 = "wasmssa.local"() <{type = f32}> : () -> !wasmssa<local ref to f32>
    %2 = "wasmssa.local_get"(%1) : (!wasmssa<local ref to f32>) -> f32
    "wasmssa.local_set"(%1, %2) : (!wasmssa<local ref to f32>, f32) -> ()
    %3 = "wasmssa.local_tee"(%arg0, %0) : (!wasmssa<local ref to i32>, i32) -> i32
    "wasmssa.block"(%0)[^bb1] ({
    ^bb0(%arg2: i32):
      "wasmssa.branch_if"(%arg2, %arg2)[^bb1] <{exitLevel = 0 : ui32}> : (i32, i32) -> ()
    ^bb1:  // pred: ^bb0
      "wasmssa.block_return"(%arg2) : (i32) -> ()
    }) : (i32) -> ()
  ^bb1(%4: i32):  // pred: ^bb0
    "wasmssa.if"(%4)[^bb2] ({
      "wasmssa.block_return"() : () -> ()
    }, {
      "wasmssa.block_return"() : () -> ()
    }) : (i32) -> ()
  ^bb2:  // pred: ^bb1
    "wasmssa.if"(%4, %4)[^bb3] ({
    ^bb0(%arg1: i32):
      "wasmssa.block_return"() : () -> ()
    }, {
    }) : (i32, i32) -> ()
  ^bb3:  // pred: ^bb2
    %5 = "wasmssa.call"(%0) <{callee = @far}> : (i32) -> i32
    "wasmssa.return"(%5) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

