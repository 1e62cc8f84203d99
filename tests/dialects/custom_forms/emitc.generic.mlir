"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_add"}> ({
  ^bb0(%arg62: i32, %arg63: i32):
    %37 = "emitc.add"(%arg62, %arg63) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_address_of"}> ({
  ^bb0(%arg61: !emitc.lvalue<i32>):
    %36 = "emitc.address_of"(%arg61) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_apply"}> ({
  ^bb0(%arg60: !emitc.lvalue<i32>):
    %35 = "emitc.apply"(%arg60) <{applicableOperator = "name"}> : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, i32) -> (), sym_name = "emitc_assign"}> ({
  ^bb0(%arg58: !emitc.lvalue<i32>, %arg59: i32):
    "emitc.assign"(%arg58, %arg59) : (!emitc.lvalue<i32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_and"}> ({
  ^bb0(%arg56: i32, %arg57: i32):
    %34 = "emitc.bitwise_and"(%arg56, %arg57) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_left_shift"}> ({
  ^bb0(%arg54: i32, %arg55: i32):
    %33 = "emitc.bitwise_left_shift"(%arg54, %arg55) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_bitwise_not"}> ({
  ^bb0(%arg53: i32):
    %32 = "emitc.bitwise_not"(%arg53) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_or"}> ({
  ^bb0(%arg51: i32, %arg52: i32):
    %31 = "emitc.bitwise_or"(%arg51, %arg52) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_right_shift"}> ({
  ^bb0(%arg49: i32, %arg50: i32):
    %30 = "emitc.bitwise_right_shift"(%arg49, %arg50) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_xor"}> ({
  ^bb0(%arg47: i32, %arg48: i32):
    %29 = "emitc.bitwise_xor"(%arg47, %arg48) : (i32, i32) -> i32
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
  ^bb0(%arg45: i32, %arg46: i32):
    %28 = "emitc.call_opaque"(%arg45, %arg46) <{args = [1, 2], callee = "name", template_args = [1, 2]}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_cast"}> ({
  ^bb0(%arg44: i32):
    %27 = "emitc.cast"(%arg44) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_cmp"}> ({
  ^bb0(%arg42: i32, %arg43: i32):
    %26 = "emitc.cmp"(%arg42, %arg43) <{predicate = 6 : i64}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1, i32, i32) -> (), sym_name = "emitc_conditional"}> ({
  ^bb0(%arg39: i1, %arg40: i32, %arg41: i32):
    %25 = "emitc.conditional"(%arg39, %arg40, %arg41) : (i1, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_declare_func"}> ({
    "emitc.declare_func"() <{sym_name = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_dereference"}> ({
  ^bb0(%arg38: !emitc.ptr<i32>):
    %24 = "emitc.dereference"(%arg38) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_div"}> ({
  ^bb0(%arg36: f32, %arg37: f32):
    %23 = "emitc.div"(%arg36, %arg37) : (f32, f32) -> f32
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
    %22 = "emitc.get_field"() <{field_name = @other}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_get_global"}> ({
    %21 = "emitc.get_global"() <{name = @other}> : () -> !emitc.array<4xf32>
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
    %20 = "emitc.literal"() <{value = "name"}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_load"}> ({
  ^bb0(%arg35: !emitc.lvalue<i32>):
    %19 = "emitc.load"(%arg35) : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_and"}> ({
  ^bb0(%arg33: i32, %arg34: i32):
    %18 = "emitc.logical_and"(%arg33, %arg34) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_logical_not"}> ({
  ^bb0(%arg32: i32):
    %17 = "emitc.logical_not"(%arg32) : (i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_or"}> ({
  ^bb0(%arg30: i32, %arg31: i32):
    %16 = "emitc.logical_or"(%arg30, %arg31) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_mul"}> ({
  ^bb0(%arg28: f32, %arg29: f32):
    %15 = "emitc.mul"(%arg28, %arg29) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_rem"}> ({
  ^bb0(%arg26: i32, %arg27: i32):
    %14 = "emitc.rem"(%arg26, %arg27) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_return"}> ({
    "emitc.return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_return_full"}> ({
  ^bb0(%arg25: i32):
    "emitc.return"(%arg25) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_sub"}> ({
  ^bb0(%arg23: i32, %arg24: i32):
    %13 = "emitc.sub"(%arg23, %arg24) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_subscript"}> ({
  ^bb0(%arg22: !emitc.ptr<i32>):
    %12 = "emitc.subscript"(%arg22) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>, i32, i32) -> (), sym_name = "emitc_subscript_full"}> ({
  ^bb0(%arg19: !emitc.ptr<i32>, %arg20: i32, %arg21: i32):
    %11 = "emitc.subscript"(%arg19, %arg20, %arg21) : (!emitc.ptr<i32>, i32, i32) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_minus"}> ({
  ^bb0(%arg18: i32):
    %10 = "emitc.unary_minus"(%arg18) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_plus"}> ({
  ^bb0(%arg17: i32):
    %9 = "emitc.unary_plus"(%arg17) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_verbatim"}> ({
    "emitc.verbatim"() <{value = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> (), sym_name = "emitc_verbatim_full"}> ({
  ^bb0(%arg15: !emitc.lvalue<i32>, %arg16: !emitc.lvalue<i32>):
    "emitc.verbatim"(%arg15, %arg16) <{value = "name"}> : (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_yield"}> ({
    "emitc.yield"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_yield_full"}> ({
  ^bb0(%arg14: i32):
    "emitc.yield"(%arg14) : (i32) -> ()
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
    ^bb0(%arg13: i32):
      "emitc.return"(%arg13) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i1, index) -> (), sym_name = "regions"}> ({
  ^bb0(%arg5: i32, %arg6: i32, %arg7: i1, %arg8: index):
    "emitc.do"() ({
      "emitc.verbatim"() <{value = "work();"}> : () -> ()
    }, {
      %7 = "emitc.expression"() ({
        %8 = "emitc.literal"() <{value = "true"}> : () -> i1
        "emitc.yield"(%8) : (i1) -> ()
      }) : () -> i1
      "emitc.yield"(%7) : (i1) -> ()
    }) : () -> ()
    %4 = "emitc.expression"(%arg5, %arg6) <{do_not_inline}> ({
    ^bb0(%arg11: i32, %arg12: i32):
      %6 = "emitc.add"(%arg11, %arg12) : (i32, i32) -> i32
      "emitc.yield"(%6) : (i32) -> ()
    }) : (i32, i32) -> i32
    "emitc.if"(%arg7) ({
      "emitc.verbatim"(%arg5) <{value = "{};"}> : (i32) -> ()
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i1) -> ()
    "emitc.if"(%arg7) ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg8, %arg8, %arg8) ({
    ^bb0(%arg10: index):
      %5 = "emitc.add"(%arg10, %arg8) : (index, index) -> index
      "emitc.yield"() : () -> ()
    }) {note} : (index, index, index) -> ()
    "emitc.for"(%arg5, %arg6, %arg5) ({
    ^bb0(%arg9: i32):
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "emitc.switch"(%arg5) <{cases = array<i64: 1, 2>}> ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<f32>, !emitc.ptr<f32>) -> (), sym_name = "places"}> ({
  ^bb0(%arg3: !emitc.lvalue<f32>, %arg4: !emitc.ptr<f32>):
    %1 = "emitc.address_of"(%arg3) : (!emitc.lvalue<f32>) -> !emitc.ptr<f32>
    %2 = "emitc.dereference"(%arg4) : (!emitc.ptr<f32>) -> !emitc.lvalue<f32>
    %3 = "emitc.load"(%2) : (!emitc.lvalue<f32>) -> f32
    "emitc.assign"(%2, %3) : (!emitc.lvalue<f32>, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "emitc.func"() <{function_type = (i32, i1) -> i32, sym_name = "short"}> ({
  ^bb0(%arg0: i32, %arg1: i1):
    %0 = "emitc.add"(%arg0, %arg0) : (i32, i32) -> i32
    "emitc.if"(%arg1) ({
      "emitc.verbatim"() <{value = "x"}> : () -> ()
      "emitc.call_opaque"() <{callee = "foo"}> : () -> ()
      "emitc.yield"() : () -> ()
    }, {
      "emitc.verbatim"() <{value = "y"}> : () -> ()
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg0, %arg0, %arg0) ({
    ^bb0(%arg2: i32):
      "emitc.call_opaque"() <{callee = "foo"}> : () -> ()
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "emitc.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

