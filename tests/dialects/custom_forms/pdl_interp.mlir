func.func @pdl_interp_apply_rewrite() {
  pdl_interp.apply_rewrite "name"
  return
}

func.func @pdl_interp_apply_rewrite_full(%arg0: i32, %arg1: i32) {
  %0 = pdl_interp.apply_rewrite "name"(%arg0, %arg1 : i32, i32) : i32
  return
}

func.func @pdl_interp_continue() {
  pdl_interp.continue
  return
}

func.func @pdl_interp_create_attribute() {
  %0 = pdl_interp.create_attribute 1 : i32
  return
}

func.func @pdl_interp_create_operation_full(%arg0: i32, %arg1: i32, %arg2: !pdl.attribute, %arg3: !pdl.attribute, %arg4: i32, %arg5: i32) {
  %0 = pdl_interp.create_operation "name"(%arg0, %arg1 : i32, i32) {"a" = %arg2, "b" = %arg3}  -> <inferred>
  return
}

func.func @pdl_interp_create_type() {
  %0 = pdl_interp.create_type f32
  return
}

func.func @pdl_interp_create_types() {
  %0 = pdl_interp.create_types [1, 2]
  return
}

func.func @pdl_interp_erase(%arg0: !pdl.operation) {
  pdl_interp.erase %arg0
  return
}

func.func @pdl_interp_finalize() {
  pdl_interp.finalize
  return
}

func.func @pdl_interp_get_attribute(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_attribute "name" of %arg0
  return
}

func.func @pdl_interp_get_attribute_type(%arg0: !pdl.attribute) {
  %0 = pdl_interp.get_attribute_type of %arg0
  return
}

func.func @pdl_interp_get_operand(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_operand 2 of %arg0
  return
}

func.func @pdl_interp_get_result(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_result 2 of %arg0
  return
}

func.func @pdl_interp_replace(%arg0: !pdl.operation) {
  pdl_interp.replace %arg0 with ()
  return
}

func.func @pdl_interp_replace_full(%arg0: !pdl.operation, %arg1: i32, %arg2: i32) {
  pdl_interp.replace %arg0 with (%arg1, %arg2 : i32, i32)
  return
}
module @patterns {
  pdl_interp.func @matcher(%root: !pdl.operation) {
    %0 = pdl_interp.get_operand 0 of %root
    %1 = pdl_interp.get_value_type of %0 : !pdl.type
    %2 = pdl_interp.get_users of %0 : !pdl.value
    %3 = pdl_interp.extract 0 of %2 : !pdl.operation
    %4 = pdl_interp.get_operands of %root : !pdl.range<value>
    %5 = pdl_interp.get_value_type of %4 : !pdl.range<type>
    %6 = pdl_interp.get_attribute "name" of %root
    pdl_interp.is_not_null %0 : !pdl.value -> ^bb1, ^end
  ^bb1:
    pdl_interp.foreach %op : !pdl.operation in %2 {
      pdl_interp.continue
    } {note} -> ^bb2
  ^bb2:
    pdl_interp.switch_operand_count of %root to dense<[0, 1]> : vector<2xi32>(^bb3, ^end) -> ^end
  ^bb3:
    pdl_interp.switch_types %5 to [[i32], [i64]](^bb4, ^end) -> ^end
  ^bb4:
    pdl_interp.switch_operation_name of %root to ["a.b", "c.d"](^bb5, ^end) -> ^end
  ^bb5:
    pdl_interp.record_match @rewriters::@success(%root, %0 : !pdl.operation, !pdl.value) : benefit(1), generatedOps(["a.b"]), loc([%root]), root("c.d") -> ^end
  ^end:
    pdl_interp.finalize
  }
  module @rewriters {
    pdl_interp.func @success(%root: !pdl.operation, %v: !pdl.value, %a: !pdl.attribute, %t: !pdl.type) {
      %0 = pdl_interp.create_operation "a.b"(%v : !pdl.value) {"x" = %a, "y" = %a} -> (%t : !pdl.type)
      %1 = pdl_interp.create_operation "a.b" -> <inferred>
      %2 = pdl_interp.create_operation "a.b" {"x" = %a}
      pdl_interp.replace %root with (%v : !pdl.value)
      pdl_interp.finalize
    }
  }
}
