pdl.pattern @native : benefit(1) {
  %root = operation "op"
  apply_native_constraint "single"(%root : !pdl.operation)
  %r = apply_native_constraint "result"(%root : !pdl.operation) : !pdl.operation
  rewrite %root {
    %0, %1 = apply_native_rewrite "function"(%root : !pdl.operation) : !pdl.attribute, !pdl.type
    pdl.apply_native_rewrite "nothing"
    erase %root
  }
}

pdl.pattern : benefit(2) attributes {attribute} {
  %type = type
  %fixed = type : i32
  %types = types
  %fixed_types = types : [i32, i64]
  %any = operand
  %typed = operand : %type
  %operands = operands
  %typed_operands = operands : %types
  %attribute = attribute
  %typed_attribute = attribute : %type
  %value = attribute = 10
  %0 = operation
  %1 = pdl.operation "other"(%operands, %any : !pdl.range<value>, !pdl.value) {"name" = %attribute, "b" = %value}
      -> (%types, %fixed : !pdl.range<type>, !pdl.type)
  %2 = result 0 of %1
  %3 = results of %1
  %4 = results 1 of %1 -> !pdl.value
  rewrite %1 with "external"(%2, %type : !pdl.value, !pdl.type)
}

pdl.pattern @replace : benefit(1) {
  %t = types
  %0 = operation -> (%t : !pdl.range<type>)
  rewrite {
    %new = operation "new" -> (%t : !pdl.range<type>)
    %values = results of %new
    %value = result 0 of %new
    %r = range %value, %values : !pdl.value, !pdl.range<value>
    %e = range : !pdl.range<type>
    type : i32
    types
    replace %0 with (%values : !pdl.range<value>)
    replace %0 with %new
  }
}
