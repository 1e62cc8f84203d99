func.func @emitc_add(%arg0: i32, %arg1: i32) {
  %0 = emitc.add %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_address_of(%arg0: !emitc.lvalue<i32>) {
  %0 = emitc.address_of %arg0 : !emitc.lvalue<i32>
  return
}

func.func @emitc_apply(%arg0: !emitc.lvalue<i32>) {
  %0 = emitc.apply "name"(%arg0) : (!emitc.lvalue<i32>) -> i32
  return
}

func.func @emitc_assign(%arg0: !emitc.lvalue<i32>, %arg1: i32) {
  emitc.assign %arg1 : i32 to %arg0 : <i32>
  return
}

func.func @emitc_bitwise_and(%arg0: i32, %arg1: i32) {
  %0 = emitc.bitwise_and %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_bitwise_left_shift(%arg0: i32, %arg1: i32) {
  %0 = emitc.bitwise_left_shift %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_bitwise_not(%arg0: i32) {
  %0 = emitc.bitwise_not %arg0 : (i32) -> i32
  return
}

func.func @emitc_bitwise_or(%arg0: i32, %arg1: i32) {
  %0 = emitc.bitwise_or %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_bitwise_right_shift(%arg0: i32, %arg1: i32) {
  %0 = emitc.bitwise_right_shift %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_bitwise_xor(%arg0: i32, %arg1: i32) {
  %0 = emitc.bitwise_xor %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_call() {
  emitc.call @other() : () -> ()
  return
}

func.func @emitc_call_opaque() {
  emitc.call_opaque "name"() : () -> ()
  return
}

func.func @emitc_call_opaque_full(%arg0: i32, %arg1: i32) {
  %0 = emitc.call_opaque "name"(%arg0, %arg1) {args = [1, 2], template_args = [1, 2]} : (i32, i32) -> i32
  return
}

func.func @emitc_cast(%arg0: i32) {
  %0 = emitc.cast %arg0 : i32 to i32
  return
}

func.func @emitc_cmp(%arg0: i32, %arg1: i32) {
  %0 = emitc.cmp three_way, %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_conditional(%arg0: i1, %arg1: i32, %arg2: i32) {
  %0 = emitc.conditional %arg0, %arg1, %arg2 : i32
  return
}

func.func @emitc_declare_func() {
  emitc.declare_func @other
  return
}

func.func @emitc_dereference(%arg0: !emitc.ptr<i32>) {
  %0 = emitc.dereference %arg0 : !emitc.ptr<i32>
  return
}

func.func @emitc_div(%arg0: f32, %arg1: f32) {
  %0 = emitc.div %arg0, %arg1 : (f32, f32) -> f32
  return
}

func.func @emitc_field() {
  emitc.field @name : f32
  return
}

func.func @emitc_field_full() {
  emitc.field @name : f32 = 1.000000e+00
  return
}

func.func @emitc_get_field() {
  %0 = emitc.get_field @other : i32
  return
}

func.func @emitc_get_global() {
  %0 = emitc.get_global @other : !emitc.array<4xf32>
  return
}

func.func @emitc_global() {
  emitc.global @name : f32
  return
}

func.func @emitc_global_full() {
  emitc.global extern static const @name : f32 = 1.000000e+00
  return
}

func.func @emitc_include() {
  emitc.include "name"
  return
}

func.func @emitc_include_full() {
  emitc.include <"name">
  return
}

func.func @emitc_literal() {
  %0 = emitc.literal "name" : i32
  return
}

func.func @emitc_load(%arg0: !emitc.lvalue<i32>) {
  %0 = emitc.load %arg0 : <i32>
  return
}

func.func @emitc_logical_and(%arg0: i32, %arg1: i32) {
  %0 = emitc.logical_and %arg0, %arg1 : i32, i32
  return
}

func.func @emitc_logical_not(%arg0: i32) {
  %0 = emitc.logical_not %arg0 : i32
  return
}

func.func @emitc_logical_or(%arg0: i32, %arg1: i32) {
  %0 = emitc.logical_or %arg0, %arg1 : i32, i32
  return
}

func.func @emitc_mul(%arg0: f32, %arg1: f32) {
  %0 = emitc.mul %arg0, %arg1 : (f32, f32) -> f32
  return
}

func.func @emitc_rem(%arg0: i32, %arg1: i32) {
  %0 = emitc.rem %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_return() {
  emitc.return
  return
}

func.func @emitc_return_full(%arg0: i32) {
  emitc.return %arg0 : i32
  return
}

func.func @emitc_sub(%arg0: i32, %arg1: i32) {
  %0 = emitc.sub %arg0, %arg1 : (i32, i32) -> i32
  return
}

func.func @emitc_subscript(%arg0: !emitc.ptr<i32>) {
  %0 = emitc.subscript %arg0[] : (!emitc.ptr<i32>) -> !emitc.lvalue<i32>
  return
}

func.func @emitc_subscript_full(%arg0: !emitc.ptr<i32>, %arg1: i32, %arg2: i32) {
  %0 = emitc.subscript %arg0[%arg1, %arg2] : (!emitc.ptr<i32>, i32, i32) -> !emitc.lvalue<i32>
  return
}

func.func @emitc_unary_minus(%arg0: i32) {
  %0 = emitc.unary_minus %arg0 : (i32) -> i32
  return
}

func.func @emitc_unary_plus(%arg0: i32) {
  %0 = emitc.unary_plus %arg0 : (i32) -> i32
  return
}

func.func @emitc_verbatim() {
  emitc.verbatim "name"
  return
}

func.func @emitc_verbatim_full(%arg0: !emitc.lvalue<i32>, %arg1: !emitc.lvalue<i32>) {
  emitc.verbatim "name" args %arg0, %arg1 : !emitc.lvalue<i32>, !emitc.lvalue<i32>
  return
}

func.func @emitc_yield() {
  emitc.yield
  return
}

func.func @emitc_yield_full(%arg0: i32) {
  emitc.yield %arg0 : i32
  return
}

emitc.include <"stdio.h">
emitc.include "mine.h"
emitc.global static const @g : !emitc.array<2xf32> = dense<0.000000e+00>
emitc.global extern @h : i32
emitc.global @i : i32 = #emitc.opaque<"x">
emitc.class final @C {
  emitc.field @a : f32 = 1.0
  emitc.field @b : !emitc.array<1xf32> {note}
}
emitc.file "one.c" {
  emitc.func private @declared(i32) attributes {specifiers = ["static"]}
  emitc.func @defined(%x: i32) -> i32 {
    emitc.return %x : i32
  }
}
func.func @regions(%a: i32, %b: i32, %c: i1, %i: index) {
  emitc.do {
    emitc.verbatim "work();"
  } while {
    %0 = emitc.expression : () -> i1 {
      %1 = literal "true" : i1
      yield %1 : i1
    }
    emitc.yield %0 : i1
  }
  %0 = emitc.expression %a, %b noinline : (i32, i32) -> i32 {
    %1 = add %a, %b : (i32, i32) -> i32
    yield %1 : i32
  }
  emitc.if %c {
    emitc.verbatim "{};" args %a : i32
  } {note}
  emitc.if %c {
  } else {
    emitc.yield
  }
  emitc.for %k = %i to %i step %i {
    %2 = emitc.add %k, %i : (index, index) -> index
  } {note}
  emitc.for %k = %a to %b step %a : i32 {
  }
  emitc.switch %a : i32 {note}
  case 1 {
    emitc.yield
  }
  case 2 {
  }
  default {
    emitc.yield
  }
  return
}
func.func @places(%l: !emitc.lvalue<f32>, %p: !emitc.ptr<f32>) {
  %0 = emitc.address_of %l : !emitc.lvalue<f32>
  %1 = emitc.dereference %p : !emitc.ptr<f32>
  %2 = emitc.load %1 : <f32>
  emitc.assign %2 : f32 to %1 : <f32>
  return
}
emitc.func @short(%a: i32, %c: i1, %x: index) -> i32 {
  %0 = add %a, %a : (i32, i32) -> i32
  if %c {
    verbatim "x"
    call_opaque "foo"() : () -> ()
  } else {
    verbatim "y"
  }
  for %i = %a to %a step %a : i32 {
    call_opaque "foo"() : () -> ()
  }
  do {
    verbatim "x"
  } while {
    %1 = expression %c : (i1) -> i1 {
      %2 = logical_not %c : i1
      yield %2 : i1
    }
    yield %1 : i1
  }
  scf.for %i = %x
      to %x
      step %x {
  }
  return %0 : i32
}
emitc.file "main.c" {
  include <"stdio.h">
  global extern @counter : i32
  func private @outside()
    attributes {specifiers = ["extern"]}
  func @inside() {
    call @outside() : () -> ()
    return
  }
}
func.func @ends_short(%c: i1) {
  emitc.if %c {
    func.call @ends_short(%c) : (i1) -> ()
  } else {
    verbatim "x"
    verbatim "y"
  }
  return
}
