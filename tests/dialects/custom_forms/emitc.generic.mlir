"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_add"}> ({
  ^bb0(%arg59: i32, %arg60: i32):
    %36 = "emitc.add"(%arg59, %arg60) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_address_of"}> ({
  ^bb0(%arg58: !emitc.lvalue<i32>):
    %35 = "emitc.address_of"(%arg58) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_apply"}> ({
  ^bb0(%arg57: !emitc.lvalue<i32>):
    %34 = "emitc.apply"(%arg57) <{applicableOperator = "name"}> : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, i32) -> (), sym_name = "emitc_assign"}> ({
  ^bb0(%arg55: !emitc.lvalue<i32>, %arg56: i32):
    "emitc.assign"(%arg55, %arg56) : (!emitc.lvalue<i32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_and"}> ({
  ^bb0(%arg53: i32, %arg54: i32):
    %33 = "emitc.bitwise_and"(%arg53, %arg54) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_left_shift"}> ({
  ^bb0(%arg51: i32, %arg52: i32):
    %32 = "emitc.bitwise_left_shift"(%arg51, %arg52) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_bitwise_not"}> ({
  ^bb0(%arg50: i32):
    %31 = "emitc.bitwise_not"(%arg50) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_or"}> ({
  ^bb0(%arg48: i32, %arg49: i32):
    %30 = "emitc.bitwise_or"(%arg48, %arg49) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_right_shift"}> ({
  ^bb0(%arg46: i32, %arg47: i32):
    %29 = "emitc.bitwise_right_shift"(%arg46, %arg47) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_xor"}> ({
  ^bb0(%arg44: i32, %arg45: i32):
    %28 = "emitc.bitwise_xor"(%arg44, %arg45) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_call"}> ({
    "emitc.call"() <{callee = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_call_opaque"}> ({
    "emitc.call_opaque"() <{callee = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_call_opaque_full"}> ({
  ^bb0(%arg42: i32, %arg43: i32):
    %27 = "emitc.call_opaque"(%arg42, %arg43) <{args = [1, 2], callee = "name", template_args = [1, 2]}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_cast"}> ({
  ^bb0(%arg41: i32):
    %26 = "emitc.cast"(%arg41) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_cmp"}> ({
  ^bb0(%arg39: i32, %arg40: i32):
    %25 = "emitc.cmp"(%arg39, %arg40) <{predicate = 6 : i64}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1, i32, i32) -> (), sym_name = "emitc_conditional"}> ({
  ^bb0(%arg36: i1, %arg37: i32, %arg38: i32):
    %24 = "emitc.conditional"(%arg36, %arg37, %arg38) : (i1, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_declare_func"}> ({
    "emitc.declare_func"() <{sym_name = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_dereference"}> ({
  ^bb0(%arg35: !emitc.ptr<i32>):
    %23 = "emitc.dereference"(%arg35) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_div"}> ({
  ^bb0(%arg33: f32, %arg34: f32):
    %22 = "emitc.div"(%arg33, %arg34) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_field"}> ({
    "emitc.field"() <{sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_field_full"}> ({
    "emitc.field"() <{initial_value = 1.000000e+00 : f32, sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_get_field"}> ({
    %21 = "emitc.get_field"() <{field_name = @other}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_get_global"}> ({
    %20 = "emitc.get_global"() <{name = @other}> : () -> !emitc.array<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_global"}> ({
    "emitc.global"() <{sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_global_full"}> ({
    "emitc.global"() <{const_specifier, extern_specifier, initial_value = 1.000000e+00 : f32, static_specifier, sym_name = "name", type = f32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_include"}> ({
    "emitc.include"() <{include = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_include_full"}> ({
    "emitc.include"() <{include = "name", is_standard_include}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_literal"}> ({
    %19 = "emitc.literal"() <{value = "name"}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_load"}> ({
  ^bb0(%arg32: !emitc.lvalue<i32>):
    %18 = "emitc.load"(%arg32) : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_and"}> ({
  ^bb0(%arg30: i32, %arg31: i32):
    %17 = "emitc.logical_and"(%arg30, %arg31) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_logical_not"}> ({
  ^bb0(%arg29: i32):
    %16 = "emitc.logical_not"(%arg29) : (i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_or"}> ({
  ^bb0(%arg27: i32, %arg28: i32):
    %15 = "emitc.logical_or"(%arg27, %arg28) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_mul"}> ({
  ^bb0(%arg25: f32, %arg26: f32):
    %14 = "emitc.mul"(%arg25, %arg26) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_rem"}> ({
  ^bb0(%arg23: i32, %arg24: i32):
    %13 = "emitc.rem"(%arg23, %arg24) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_return"}> ({
    "emitc.return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_return_full"}> ({
  ^bb0(%arg22: i32):
    "emitc.return"(%arg22) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_sub"}> ({
  ^bb0(%arg20: i32, %arg21: i32):
    %12 = "emitc.sub"(%arg20, %arg21) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_subscript"}> ({
  ^bb0(%arg19: !emitc.ptr<i32>):
    %11 = "emitc.subscript"(%arg19) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>, i32, i32) -> (), sym_name = "emitc_subscript_full"}> ({
  ^bb0(%arg16: !emitc.ptr<i32>, %arg17: i32, %arg18: i32):
    %10 = "emitc.subscript"(%arg16, %arg17, %arg18) : (!emitc.ptr<i32>, i32, i32) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_minus"}> ({
  ^bb0(%arg15: i32):
    %9 = "emitc.unary_minus"(%arg15) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_plus"}> ({
  ^bb0(%arg14: i32):
    %8 = "emitc.unary_plus"(%arg14) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_verbatim"}> ({
    "emitc.verbatim"() <{value = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> (), sym_name = "emitc_verbatim_full"}> ({
  ^bb0(%arg12: !emitc.lvalue<i32>, %arg13: !emitc.lvalue<i32>):
    "emitc.verbatim"(%arg12, %arg13) <{value = "name"}> : (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_yield"}> ({
    "emitc.yield"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_yield_full"}> ({
  ^bb0(%arg11: i32):
    "emitc.yield"(%arg11) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "emitc.include"() <{include = "stdio.h", is_standard_include}> : () -> ()
  "emitc.include"() <{include = "mine.h"}> : () -> ()
  "emitc.global"() <{const_specifier, initial_value = dense<0.000000e+00> : tensor<2xf32>, static_specifier, sym_name = "g", type = !emitc.array<2xf32>}> : () -> ()
  "emitc.global"() <{extern_specifier, sym_name = "h", type = i32}> : () -> ()
  "emitc.global"() <{initial_value = #emitc.opaque<"x">, sym_name = "i", type = i32}> : () -> ()
  "emitc.class"() <{final_specifier, sym_name = "C"}> ({
    "emitc.field"() <{initial_value = 1.000000e+00 : f32, sym_name = "a", type = f32}> : () -> ()
    "emitc.field"() <{sym_name = "b", type = !emitc.array<1xf32>}> {note} : () -> ()
  }) : () -> ()
  "emitc.file"() <{id = "one.c"}> ({
    "emitc.func"() <{function_type = (i32) -> (), specifiers = ["static"], sym_name = "declared"}> ({
    }) {sym_visibility = "private"} : () -> ()
    "emitc.func"() <{function_type = (i32) -> i32, sym_name = "defined"}> ({
    ^bb0(%arg10: i32):
      "emitc.return"(%arg10) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i1, index) -> (), sym_name = "regions"}> ({
  ^bb0(%arg2: i32, %arg3: i32, %arg4: i1, %arg5: index):
    "emitc.do"() ({
      "emitc.verbatim"() <{value = "work();"}> : () -> ()
    }, {
      %6 = "emitc.expression"() ({
        %7 = "emitc.literal"() <{value = "true"}> : () -> i1
        "emitc.yield"(%7) : (i1) -> ()
      }) : () -> i1
      "emitc.yield"(%6) : (i1) -> ()
    }) : () -> ()
    %3 = "emitc.expression"(%arg2, %arg3) <{do_not_inline}> ({
    ^bb0(%arg8: i32, %arg9: i32):
      %5 = "emitc.add"(%arg8, %arg9) : (i32, i32) -> i32
      "emitc.yield"(%5) : (i32) -> ()
    }) : (i32, i32) -> i32
    "emitc.if"(%arg4) ({
      "emitc.verbatim"(%arg2) <{value = "{};"}> : (i32) -> ()
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i1) -> ()
    "emitc.if"(%arg4) ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg5, %arg5, %arg5) ({
    ^bb0(%arg7: index):
      %4 = "emitc.add"(%arg7, %arg5) : (index, index) -> index
      "emitc.yield"() : () -> ()
    }) {note} : (index, index, index) -> ()
    "emitc.for"(%arg2, %arg3, %arg2) ({
    ^bb0(%arg6: i32):
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "emitc.switch"(%arg2) <{cases = array<i64: 1, 2>}> ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<f32>, !emitc.ptr<f32>) -> (), sym_name = "places"}> ({
  ^bb0(%arg0: !emitc.lvalue<f32>, %arg1: !emitc.ptr<f32>):
    %0 = "emitc.address_of"(%arg0) : (!emitc.lvalue<f32>) -> !emitc.ptr<f32>
    %1 = "emitc.dereference"(%arg1) : (!emitc.ptr<f32>) -> !emitc.lvalue<f32>
    %2 = "emitc.load"(%1) : (!emitc.lvalue<f32>) -> f32
    "emitc.assign"(%1, %2) : (!emitc.lvalue<f32>, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

