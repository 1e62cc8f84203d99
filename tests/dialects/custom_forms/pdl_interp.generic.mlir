"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_apply_rewrite"}> ({
    "pdl_interp.apply_rewrite"() <{name = "name"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "pdl_interp_apply_rewrite_full"}> ({
  ^bb0(%arg21: i32, %arg22: i32):
    %18 = "pdl_interp.apply_rewrite"(%arg21, %arg22) <{name = "name"}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_continue"}> ({
    "pdl_interp.continue"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_create_attribute"}> ({
    %17 = "pdl_interp.create_attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, !pdl.attribute, !pdl.attribute, i32, i32) -> (), sym_name = "pdl_interp_create_operation_full"}> ({
  ^bb0(%arg15: i32, %arg16: i32, %arg17: !pdl.attribute, %arg18: !pdl.attribute, %arg19: i32, %arg20: i32):
    %16 = "pdl_interp.create_operation"(%arg15, %arg16, %arg17, %arg18) <{inferredResultTypes, inputAttributeNames = ["a", "b"], name = "name", operandSegmentSizes = array<i32: 2, 2, 0>}> : (i32, i32, !pdl.attribute, !pdl.attribute) -> !pdl.operation
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_create_type"}> ({
    %15 = "pdl_interp.create_type"() <{value = f32}> : () -> !pdl.type
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_create_types"}> ({
    %14 = "pdl_interp.create_types"() <{value = [1, 2]}> : () -> !pdl.range<type>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_interp_erase"}> ({
  ^bb0(%arg14: !pdl.operation):
    "pdl_interp.erase"(%arg14) : (!pdl.operation) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "pdl_interp_finalize"}> ({
    "pdl_interp.finalize"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_interp_get_attribute"}> ({
  ^bb0(%arg13: !pdl.operation):
    %13 = "pdl_interp.get_attribute"(%arg13) <{name = "name"}> : (!pdl.operation) -> !pdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.attribute) -> (), sym_name = "pdl_interp_get_attribute_type"}> ({
  ^bb0(%arg12: !pdl.attribute):
    %12 = "pdl_interp.get_attribute_type"(%arg12) : (!pdl.attribute) -> !pdl.type
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_interp_get_operand"}> ({
  ^bb0(%arg11: !pdl.operation):
    %11 = "pdl_interp.get_operand"(%arg11) <{index = 2 : i32}> : (!pdl.operation) -> !pdl.value
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_interp_get_result"}> ({
  ^bb0(%arg10: !pdl.operation):
    %10 = "pdl_interp.get_result"(%arg10) <{index = 2 : i32}> : (!pdl.operation) -> !pdl.value
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_interp_replace"}> ({
  ^bb0(%arg9: !pdl.operation):
    "pdl_interp.replace"(%arg9) : (!pdl.operation) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pdl.operation, i32, i32) -> (), sym_name = "pdl_interp_replace_full"}> ({
  ^bb0(%arg6: !pdl.operation, %arg7: i32, %arg8: i32):
    "pdl_interp.replace"(%arg6, %arg7, %arg8) : (!pdl.operation, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "patterns"}> ({
    "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "matcher"}> ({
    ^bb0(%arg4: !pdl.operation):
      %3 = "pdl_interp.get_operand"(%arg4) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %4 = "pdl_interp.get_value_type"(%3) : (!pdl.value) -> !pdl.type
      %5 = "pdl_interp.get_users"(%3) : (!pdl.value) -> !pdl.range<operation>
      %6 = "pdl_interp.extract"(%5) <{index = 0 : i32}> : (!pdl.range<operation>) -> !pdl.operation
      %7 = "pdl_interp.get_operands"(%arg4) : (!pdl.operation) -> !pdl.range<value>
      %8 = "pdl_interp.get_value_type"(%7) : (!pdl.range<value>) -> !pdl.range<type>
      %9 = "pdl_interp.get_attribute"(%arg4) <{name = "name"}> : (!pdl.operation) -> !pdl.attribute
      "pdl_interp.is_not_null"(%3)[^bb1, ^bb6] : (!pdl.value) -> ()
    ^bb1:  // pred: ^bb0
      "pdl_interp.foreach"(%5)[^bb2] ({
      ^bb0(%arg5: !pdl.operation):
        "pdl_interp.continue"() : () -> ()
      }) {note} : (!pdl.range<operation>) -> ()
    ^bb2:  // pred: ^bb1
      "pdl_interp.switch_operand_count"(%arg4)[^bb6, ^bb3, ^bb6] <{caseValues = dense<[0, 1]> : vector<2xi32>}> : (!pdl.operation) -> ()
    ^bb3:  // pred: ^bb2
      "pdl_interp.switch_types"(%8)[^bb6, ^bb4, ^bb6] <{caseValues = [[i32], [i64]]}> : (!pdl.range<type>) -> ()
    ^bb4:  // pred: ^bb3
      "pdl_interp.switch_operation_name"(%arg4)[^bb6, ^bb5, ^bb6] <{caseValues = ["a.b", "c.d"]}> : (!pdl.operation) -> ()
    ^bb5:  // pred: ^bb4
      "pdl_interp.record_match"(%arg4, %3, %arg4)[^bb6] <{benefit = 1 : i16, generatedOps = ["a.b"], operandSegmentSizes = array<i32: 2, 1>, rewriter = @rewriters::@success, rootKind = "c.d"}> : (!pdl.operation, !pdl.value, !pdl.operation) -> ()
    ^bb6:  // 8 preds: ^bb0, ^bb2, ^bb2, ^bb3, ^bb3, ^bb4, ^bb4, ^bb5
      "pdl_interp.finalize"() : () -> ()
    }) : () -> ()
    "builtin.module"() <{sym_name = "rewriters"}> ({
      "pdl_interp.func"() <{function_type = (!pdl.operation, !pdl.value, !pdl.attribute, !pdl.type) -> (), sym_name = "success"}> ({
      ^bb0(%arg0: !pdl.operation, %arg1: !pdl.value, %arg2: !pdl.attribute, %arg3: !pdl.type):
        %0 = "pdl_interp.create_operation"(%arg1, %arg2, %arg2, %arg3) <{inputAttributeNames = ["x", "y"], name = "a.b", operandSegmentSizes = array<i32: 1, 2, 1>}> : (!pdl.value, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
        %1 = "pdl_interp.create_operation"() <{inferredResultTypes, inputAttributeNames = [], name = "a.b", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
        %2 = "pdl_interp.create_operation"(%arg2) <{inputAttributeNames = ["x"], name = "a.b", operandSegmentSizes = array<i32: 0, 1, 0>}> : (!pdl.attribute) -> !pdl.operation
        "pdl_interp.replace"(%arg0, %arg1) : (!pdl.operation, !pdl.value) -> ()
        "pdl_interp.finalize"() : () -> ()
      }) : () -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

