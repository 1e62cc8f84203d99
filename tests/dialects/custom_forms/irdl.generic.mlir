"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "irdl_all_of"}> ({
    %23 = "irdl.all_of"() : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_all_of_full"}> ({
  ^bb0(%arg10: !irdl.attribute, %arg11: !irdl.attribute):
    %22 = "irdl.all_of"(%arg10, %arg11) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_any"}> ({
    %21 = "irdl.any"() : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_any_of"}> ({
    %20 = "irdl.any_of"() : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_any_of_full"}> ({
  ^bb0(%arg8: !irdl.attribute, %arg9: !irdl.attribute):
    %19 = "irdl.any_of"(%arg8, %arg9) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_attributes_full"}> ({
  ^bb0(%arg6: !irdl.attribute, %arg7: !irdl.attribute):
    "irdl.attributes"(%arg6, %arg7) <{attributeValueNames = ["a", "b"]}> : (!irdl.attribute, !irdl.attribute) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_base"}> ({
    %18 = "irdl.base"() : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_base_full"}> ({
    %17 = "irdl.base"() <{base_name = "name", base_ref = @other}> : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_c_pred"}> ({
    %16 = "irdl.c_pred"() <{pred = "name"}> : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_is"}> ({
    %15 = "irdl.is"() <{expected = 1 : i32}> : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_parameters"}> ({
    "irdl.parameters"() <{names = []}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_parameters_full"}> ({
  ^bb0(%arg4: !irdl.attribute, %arg5: !irdl.attribute):
    "irdl.parameters"(%arg4, %arg5) <{names = ["a", "b"]}> : (!irdl.attribute, !irdl.attribute) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_parametric"}> ({
    %14 = "irdl.parametric"() <{base_type = @other}> : () -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_parametric_full"}> ({
  ^bb0(%arg2: !irdl.attribute, %arg3: !irdl.attribute):
    %13 = "irdl.parametric"(%arg2, %arg3) <{base_type = @other}> : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_region"}> ({
    %12 = "irdl.region"() : () -> !irdl.region
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!irdl.attribute, !irdl.attribute) -> (), sym_name = "irdl_region_full"}> ({
  ^bb0(%arg0: !irdl.attribute, %arg1: !irdl.attribute):
    %11 = "irdl.region"(%arg0, %arg1) <{constrainedArguments, numberOfBlocks = 2 : i32}> : (!irdl.attribute, !irdl.attribute) -> !irdl.region
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "irdl_regions"}> ({
    "irdl.regions"() <{names = []}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "irdl.dialect"() <{sym_name = "cmath"}> ({
    "irdl.attribute"() <{sym_name = "nothing"}> ({
    ^bb0:
    }) : () -> ()
    "irdl.type"() <{sym_name = "complex"}> ({
      %6 = "irdl.is"() <{expected = f32}> : () -> !irdl.attribute
      %7 = "irdl.base"() <{base_name = "!builtin.integer"}> : () -> !irdl.attribute
      %8 = "irdl.base"() <{base_ref = @cmath::@complex}> : () -> !irdl.attribute
      %9 = "irdl.any_of"(%6, %7) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
      %10 = "irdl.all_of"(%9, %8) : (!irdl.attribute, !irdl.attribute) -> !irdl.attribute
      "irdl.parameters"(%10) <{names = ["elem"]}> : (!irdl.attribute) -> ()
    }) {note} : () -> ()
    "irdl.operation"() <{sym_name = "mul"}> ({
      %0 = "irdl.any"() : () -> !irdl.attribute
      %1 = "irdl.parametric"(%0) <{base_type = @cmath::@complex}> : (!irdl.attribute) -> !irdl.attribute
      %2 = "irdl.c_pred"() <{pred = "$_self.isInteger()"}> : () -> !irdl.attribute
      "irdl.operands"(%1, %1, %2) <{names = ["lhs", "rhs", "third"], variadicity = #irdl<variadicity_array[ single,  variadic,  optional]>}> : (!irdl.attribute, !irdl.attribute, !irdl.attribute) -> ()
      "irdl.results"(%1) <{names = ["res"], variadicity = #irdl<variadicity_array[ single]>}> : (!irdl.attribute) -> ()
      "irdl.attributes"(%0, %2) <{attributeValueNames = ["first", "second"]}> : (!irdl.attribute, !irdl.attribute) -> ()
      "irdl.attributes"() <{attributeValueNames = []}> : () -> ()
      %3 = "irdl.region"() : () -> !irdl.region
      %4 = "irdl.region"(%0, %1) <{constrainedArguments, numberOfBlocks = 3 : i32}> : (!irdl.attribute, !irdl.attribute) -> !irdl.region
      %5 = "irdl.region"() <{constrainedArguments}> : () -> !irdl.region
      "irdl.regions"(%3, %4) <{names = ["body", "other"]}> : (!irdl.region, !irdl.region) -> ()
    }) : () -> ()
  }) : () -> ()
  "irdl.dialect"() <{sym_name = "without_bodies"}> ({
    "irdl.type"() <{sym_name = "type"}> ({
    ^bb0:
    }) : () -> ()
    "irdl.attribute"() <{sym_name = "attribute"}> ({
    ^bb0:
    }) : () -> ()
    "irdl.operation"() <{sym_name = "operation"}> ({
    ^bb0:
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

