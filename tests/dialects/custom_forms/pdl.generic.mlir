"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "native"}> ({
    %25 = "pdl.operation"() <{attributeValueNames = [], opName = "op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.apply_native_constraint"(%25) <{isNegated = false, name = "single"}> : (!pdl.operation) -> ()
    %26 = "pdl.apply_native_constraint"(%25) <{isNegated = false, name = "result"}> : (!pdl.operation) -> !pdl.operation
    "pdl.rewrite"(%25) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %27:2 = "pdl.apply_native_rewrite"(%25) <{name = "function"}> : (!pdl.operation) -> (!pdl.attribute, !pdl.type)
      "pdl.apply_native_rewrite"() <{name = "nothing"}> : () -> ()
      "pdl.erase"(%25) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 2 : i16}> ({
    %9 = "pdl.type"() : () -> !pdl.type
    %10 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %11 = "pdl.types"() : () -> !pdl.range<type>
    %12 = "pdl.types"() <{constantTypes = [i32, i64]}> : () -> !pdl.range<type>
    %13 = "pdl.operand"() : () -> !pdl.value
    %14 = "pdl.operand"(%9) : (!pdl.type) -> !pdl.value
    %15 = "pdl.operands"() : () -> !pdl.range<value>
    %16 = "pdl.operands"(%11) : (!pdl.range<type>) -> !pdl.range<value>
    %17 = "pdl.attribute"() : () -> !pdl.attribute
    %18 = "pdl.attribute"(%9) : (!pdl.type) -> !pdl.attribute
    %19 = "pdl.attribute"() <{value = 10 : i64}> : () -> !pdl.attribute
    %20 = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    %21 = "pdl.operation"(%15, %13, %17, %19, %11, %10) <{attributeValueNames = ["name", "b"], opName = "other", operandSegmentSizes = array<i32: 2, 2, 2>}> : (!pdl.range<value>, !pdl.value, !pdl.attribute, !pdl.attribute, !pdl.range<type>, !pdl.type) -> !pdl.operation
    %22 = "pdl.result"(%21) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    %23 = "pdl.results"(%21) : (!pdl.operation) -> !pdl.range<value>
    %24 = "pdl.results"(%21) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl.rewrite"(%21, %22, %9) <{name = "external", operandSegmentSizes = array<i32: 1, 2>}> ({
    }) : (!pdl.operation, !pdl.value, !pdl.type) -> ()
  }) {attribute} : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "replace"}> ({
    %0 = "pdl.types"() : () -> !pdl.range<type>
    %1 = "pdl.operation"(%0) <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 1>}> : (!pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      %2 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "new", operandSegmentSizes = array<i32: 0, 0, 1>}> : (!pdl.range<type>) -> !pdl.operation
      %3 = "pdl.results"(%2) : (!pdl.operation) -> !pdl.range<value>
      %4 = "pdl.result"(%2) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %5 = "pdl.range"(%4, %3) : (!pdl.value, !pdl.range<value>) -> !pdl.range<value>
      %6 = "pdl.range"() : () -> !pdl.range<type>
      %7 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %8 = "pdl.types"() : () -> !pdl.range<type>
      "pdl.replace"(%1, %3) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.range<value>) -> ()
      "pdl.replace"(%1, %2) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

