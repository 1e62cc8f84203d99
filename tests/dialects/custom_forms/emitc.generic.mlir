"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_add"}> ({
  ^bb0(%arg66: i32, %arg67: i32):
    %39 = "emitc.add"(%arg66, %arg67) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_address_of"}> ({
  ^bb0(%arg65: !emitc.lvalue<i32>):
    %38 = "emitc.address_of"(%arg65) : (!emitc.lvalue<i32>) -> !emitc.ptr<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_apply"}> ({
  ^bb0(%arg64: !emitc.lvalue<i32>):
    %37 = "emitc.apply"(%arg64) <{applicableOperator = "name"}> : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, i32) -> (), sym_name = "emitc_assign"}> ({
  ^bb0(%arg62: !emitc.lvalue<i32>, %arg63: i32):
    "emitc.assign"(%arg62, %arg63) : (!emitc.lvalue<i32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_and"}> ({
  ^bb0(%arg60: i32, %arg61: i32):
    %36 = "emitc.bitwise_and"(%arg60, %arg61) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_left_shift"}> ({
  ^bb0(%arg58: i32, %arg59: i32):
    %35 = "emitc.bitwise_left_shift"(%arg58, %arg59) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_bitwise_not"}> ({
  ^bb0(%arg57: i32):
    %34 = "emitc.bitwise_not"(%arg57) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_or"}> ({
  ^bb0(%arg55: i32, %arg56: i32):
    %33 = "emitc.bitwise_or"(%arg55, %arg56) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_right_shift"}> ({
  ^bb0(%arg53: i32, %arg54: i32):
    %32 = "emitc.bitwise_right_shift"(%arg53, %arg54) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_bitwise_xor"}> ({
  ^bb0(%arg51: i32, %arg52: i32):
    %31 = "emitc.bitwise_xor"(%arg51, %arg52) : (i32, i32) -> i32
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
  ^bb0(%arg49: i32, %arg50: i32):
    %30 = "emitc.call_opaque"(%arg49, %arg50) <{args = [1, 2], callee = "name", template_args = [1, 2]}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_cast"}> ({
  ^bb0(%arg48: i32):
    %29 = "emitc.cast"(%arg48) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_cmp"}> ({
  ^bb0(%arg46: i32, %arg47: i32):
    %28 = "emitc.cmp"(%arg46, %arg47) <{predicate = 6 : i64}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1, i32, i32) -> (), sym_name = "emitc_conditional"}> ({
  ^bb0(%arg43: i1, %arg44: i32, %arg45: i32):
    %27 = "emitc.conditional"(%arg43, %arg44, %arg45) : (i1, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_declare_func"}> ({
    "emitc.declare_func"() <{sym_name = @other}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_dereference"}> ({
  ^bb0(%arg42: !emitc.ptr<i32>):
    %26 = "emitc.dereference"(%arg42) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_div"}> ({
  ^bb0(%arg40: f32, %arg41: f32):
    %25 = "emitc.div"(%arg40, %arg41) : (f32, f32) -> f32
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
    %24 = "emitc.get_field"() <{field_name = @other}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_get_global"}> ({
    %23 = "emitc.get_global"() <{name = @other}> : () -> !emitc.array<4xf32>
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
    %22 = "emitc.literal"() <{value = "name"}> : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>) -> (), sym_name = "emitc_load"}> ({
  ^bb0(%arg39: !emitc.lvalue<i32>):
    %21 = "emitc.load"(%arg39) : (!emitc.lvalue<i32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_and"}> ({
  ^bb0(%arg37: i32, %arg38: i32):
    %20 = "emitc.logical_and"(%arg37, %arg38) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_logical_not"}> ({
  ^bb0(%arg36: i32):
    %19 = "emitc.logical_not"(%arg36) : (i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_logical_or"}> ({
  ^bb0(%arg34: i32, %arg35: i32):
    %18 = "emitc.logical_or"(%arg34, %arg35) : (i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "emitc_mul"}> ({
  ^bb0(%arg32: f32, %arg33: f32):
    %17 = "emitc.mul"(%arg32, %arg33) : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_rem"}> ({
  ^bb0(%arg30: i32, %arg31: i32):
    %16 = "emitc.rem"(%arg30, %arg31) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_return"}> ({
    "emitc.return"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_return_full"}> ({
  ^bb0(%arg29: i32):
    "emitc.return"(%arg29) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "emitc_sub"}> ({
  ^bb0(%arg27: i32, %arg28: i32):
    %15 = "emitc.sub"(%arg27, %arg28) : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>) -> (), sym_name = "emitc_subscript"}> ({
  ^bb0(%arg26: !emitc.ptr<i32>):
    %14 = "emitc.subscript"(%arg26) : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.ptr<i32>, i32, i32) -> (), sym_name = "emitc_subscript_full"}> ({
  ^bb0(%arg23: !emitc.ptr<i32>, %arg24: i32, %arg25: i32):
    %13 = "emitc.subscript"(%arg23, %arg24, %arg25) : (!emitc.ptr<i32>, i32, i32) -> !emitc.lvalue<i32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_minus"}> ({
  ^bb0(%arg22: i32):
    %12 = "emitc.unary_minus"(%arg22) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_unary_plus"}> ({
  ^bb0(%arg21: i32):
    %11 = "emitc.unary_plus"(%arg21) : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_verbatim"}> ({
    "emitc.verbatim"() <{value = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> (), sym_name = "emitc_verbatim_full"}> ({
  ^bb0(%arg19: !emitc.lvalue<i32>, %arg20: !emitc.lvalue<i32>):
    "emitc.verbatim"(%arg19, %arg20) <{value = "name"}> : (!emitc.lvalue<i32>, !emitc.lvalue<i32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "emitc_yield"}> ({
    "emitc.yield"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "emitc_yield_full"}> ({
  ^bb0(%arg18: i32):
    "emitc.yield"(%arg18) : (i32) -> ()
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
    ^bb0(%arg17: i32):
      "emitc.return"(%arg17) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i1, index) -> (), sym_name = "regions"}> ({
  ^bb0(%arg9: i32, %arg10: i32, %arg11: i1, %arg12: index):
    "emitc.do"() ({
      "emitc.verbatim"() <{value = "work();"}> : () -> ()
    }, {
      %9 = "emitc.expression"() ({
        %10 = "emitc.literal"() <{value = "true"}> : () -> i1
        "emitc.yield"(%10) : (i1) -> ()
      }) : () -> i1
      "emitc.yield"(%9) : (i1) -> ()
    }) : () -> ()
    %6 = "emitc.expression"(%arg9, %arg10) <{do_not_inline}> ({
    ^bb0(%arg15: i32, %arg16: i32):
      %8 = "emitc.add"(%arg15, %arg16) : (i32, i32) -> i32
      "emitc.yield"(%8) : (i32) -> ()
    }) : (i32, i32) -> i32
    "emitc.if"(%arg11) ({
      "emitc.verbatim"(%arg9) <{value = "{};"}> : (i32) -> ()
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i1) -> ()
    "emitc.if"(%arg11) ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg12, %arg12, %arg12) ({
    ^bb0(%arg14: index):
      %7 = "emitc.add"(%arg14, %arg12) : (index, index) -> index
      "emitc.yield"() : () -> ()
    }) {note} : (index, index, index) -> ()
    "emitc.for"(%arg9, %arg10, %arg9) ({
    ^bb0(%arg13: i32):
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "emitc.switch"(%arg9) <{cases = array<i64: 1, 2>}> ({
      "emitc.yield"() : () -> ()
    }, {
      "emitc.yield"() : () -> ()
    }, {
    }) {note} : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!emitc.lvalue<f32>, !emitc.ptr<f32>) -> (), sym_name = "places"}> ({
  ^bb0(%arg7: !emitc.lvalue<f32>, %arg8: !emitc.ptr<f32>):
    %3 = "emitc.address_of"(%arg7) : (!emitc.lvalue<f32>) -> !emitc.ptr<f32>
    %4 = "emitc.dereference"(%arg8) : (!emitc.ptr<f32>) -> !emitc.lvalue<f32>
    %5 = "emitc.load"(%4) : (!emitc.lvalue<f32>) -> f32
    "emitc.assign"(%4, %5) : (!emitc.lvalue<f32>, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "emitc.func"() <{function_type = (i32, i1, index) -> i32, sym_name = "short"}> ({
  ^bb0(%arg1: i32, %arg2: i1, %arg3: index):
    %0 = "emitc.add"(%arg1, %arg1) : (i32, i32) -> i32
    "emitc.if"(%arg2) ({
      "emitc.verbatim"() <{value = "x"}> : () -> ()
      "emitc.call_opaque"() <{callee = "foo"}> : () -> ()
      "emitc.yield"() : () -> ()
    }, {
      "emitc.verbatim"() <{value = "y"}> : () -> ()
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "emitc.for"(%arg1, %arg1, %arg1) ({
    ^bb0(%arg6: i32):
      "emitc.call_opaque"() <{callee = "foo"}> : () -> ()
      "emitc.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "emitc.do"() ({
      "emitc.verbatim"() <{value = "x"}> : () -> ()
    }, {
      %1 = "emitc.expression"(%arg2) ({
      ^bb0(%arg5: i1):
        %2 = "emitc.logical_not"(%arg5) : (i1) -> i1
        "emitc.yield"(%2) : (i1) -> ()
      }) : (i1) -> i1
      "emitc.yield"(%1) : (i1) -> ()
    }) : () -> ()
    "scf.for"(%arg3, %arg3, %arg3) ({
    ^bb0(%arg4: index):
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "emitc.return"(%0) : (i32) -> ()
  }) : () -> ()
  "emitc.file"() <{id = "main.c"}> ({
    "emitc.include"() <{include = "stdio.h", is_standard_include}> : () -> ()
    "emitc.global"() <{extern_specifier, sym_name = "counter", type = i32}> : () -> ()
    "emitc.func"() <{function_type = () -> (), specifiers = ["extern"], sym_name = "outside"}> ({
    }) {sym_visibility = "private"} : () -> ()
    "emitc.func"() <{function_type = () -> (), sym_name = "inside"}> ({
      "emitc.call"() <{callee = @outside}> : () -> ()
      "emitc.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1) -> (), sym_name = "ends_short"}> ({
  ^bb0(%arg0: i1):
    "emitc.if"(%arg0) ({
      "func.call"(%arg0) <{callee = @ends_short}> : (i1) -> ()
      "emitc.yield"() : () -> ()
    }, {
      "emitc.verbatim"() <{value = "x"}> : () -> ()
      "emitc.verbatim"() <{value = "y"}> : () -> ()
      "emitc.yield"() : () -> ()
    }) : (i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

