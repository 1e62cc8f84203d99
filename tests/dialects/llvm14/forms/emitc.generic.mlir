"builtin.module"() ({
  "emitc.include"() {include = "header.h"} : () -> ()
  "emitc.include"() {include = "standard.h", is_standard_include} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: i32):
    %0 = "emitc.call"(%arg0) {args = [0 : index], callee = "function"} : (i32) -> i32
    "emitc.call"() {callee = "procedure"} : () -> ()
    %1 = "emitc.apply"(%arg0) {applicableOperator = "&"} : (i32) -> i32
    %2 = "emitc.constant"() {value = 1 : i32} : () -> i32
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (i32) -> ()} : () -> ()
}) : () -> ()
