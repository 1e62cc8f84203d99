"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "native"}> ({
    %23 = "pdl.operation"() <{attributeValueNames = [], opName = "op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.apply_native_constraint"(%23) <{isNegated = false, name = "single"}> : (!pdl.operation) -> ()
    %24 = "pdl.apply_native_constraint"(%23) <{isNegated = false, name = "result"}> : (!pdl.operation) -> !pdl.operation
    "pdl.rewrite"(%23) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %25:2 = "pdl.apply_native_rewrite"(%23) <{name = "function"}> : (!pdl.operation) -> (!pdl.attribute, !pdl.type)
      "pdl.apply_native_rewrite"() <{name = "nothing"}> : () -> ()
      "pdl.erase"(%23) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 2 : i16}> ({
    %7 = "pdl.type"() : () -> !pdl.type
    %8 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %9 = "pdl.types"() : () -> !pdl.range<type>
    %10 = "pdl.types"() <{constantTypes = [i32, i64]}> : () -> !pdl.range<type>
    %11 = "pdl.operand"() : () -> !pdl.value
    %12 = "pdl.operand"(%7) : (!pdl.type) -> !pdl.value
    %13 = "pdl.operands"() : () -> !pdl.range<value>
    %14 = "pdl.operands"(%9) : (!pdl.range<type>) -> !pdl.range<value>
    %15 = "pdl.attribute"() : () -> !pdl.attribute
    %16 = "pdl.attribute"(%7) : (!pdl.type) -> !pdl.attribute
    %17 = "pdl.attribute"() <{value = 10 : i64}> : () -> !pdl.attribute
    %18 = "pdl.operation"() <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    %19 = "pdl.operation"(%13, %11, %15, %17, %9, %8) <{attributeValueNames = ["name", "b"], opName = "other", operandSegmentSizes = array<i32: 2, 2, 2>}> : (!pdl.range<value>, !pdl.value, !pdl.attribute, !pdl.attribute, !pdl.range<type>, !pdl.type) -> !pdl.operation
    %20 = "pdl.result"(%19) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    %21 = "pdl.results"(%19) : (!pdl.operation) -> !pdl.range<value>
    %22 = "pdl.results"(%19) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl.rewrite"(%19, %20, %7) <{name = "external", operandSegmentSizes = array<i32: 1, 2>}> ({
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
      "pdl.replace"(%1, %3) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.range<value>) -> ()
      "pdl.replace"(%1, %2) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()

