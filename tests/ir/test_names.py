"""Names, scopes and blocks: what they mean, and what is said where they mean nothing."""

from __future__ import annotations

import pytest

from bufferizer.document import read_document
from bufferizer.ir.types import UNKNOWN
from tests.ir.reading import operation, operations, problems


def in_function(body: str) -> str:
    return f"func.func @f(%a: i32, %c: i1) {{\n{body}\n  return\n}}\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "%0 = arith.addi %a, %b : i32",
            [(2, "%b", "undefined-value", "use of undeclared SSA value name")],
        ),
        (
            "%0 = arith.addi %a, %a : i64",
            [
                (2, "%a", "type-mismatch", "use of value '%a' expects different type than prior uses: 'i64' vs 'i32'"),
            ],
        ),
        (
            "%0 = arith.addi %a, %a : i32\n%0 = arith.addi %a, %a : i32",
            [(3, "%0", "redefined-value", "redefinition of SSA value '%0'")],
        ),
        (
            "%0 = arith.addi %1, %a : i32\n%1 = arith.addi %a, %a : i32",
            [(2, "arith.addi", "undominated-use", "operand #0 does not dominate this use")],
        ),
        (
            '"x.y"(%0) : (i64) -> ()\n%0 = arith.addi %a, %a : i32',
            [
                (3, "%0", "type-mismatch", "definition of SSA value '%0#0' has type 'i32'"),
            ],
        ),
        ("cf.br ^nowhere\n^bb1:", [(2, "^nowhere", "unknown-block", "reference to an undefined block")]),
        ("cf.br ^bb1\n^bb1:\ncf.br ^bb1\n^bb1:", [(5, "^bb1", "redefined-block", "redefinition of block '^bb1'")]),
        (
            "cf.cond_br %c, ^bb1, ^bb2\n^bb1:\n%0 = arith.addi %a, %a : i32\ncf.br ^bb2\n^bb2:\n"
            "%1 = arith.addi %0, %0 : i32",
            [
                (7, "arith.addi", "undominated-use", "operand #0 does not dominate this use"),
            ],
        ),
        (
            "%x, %y = arith.addi %a, %a : i32",
            [(2, "%x, %y", "result-count", "operation defines 1 results but was provided 2 to bind")],
        ),
        ("%x = cf.br ^bb1\n^bb1:", [(2, "%x", "result-count", "cannot name an operation with no results")]),
        ("arith.foo %a : i32", [(2, "arith.foo", "unknown-operation", "custom op 'arith.foo' is unknown")]),
        ("%0 = tensor.empty() : tensor<4xfoo>", [(2, "foo", "bad-type", "expected non-function type")]),
        ("%0 = tensor.empty() : !t", [(2, "!t", "undefined-alias", "undefined symbol alias id 't'")]),
        ("%0 = tensor.empty( : tensor<4xf32>", [(2, ":", "unclosed-bracket", "expected ')'")]),
        (
            '%0 = "x.y"(%a, %a) : (i32) -> i32',
            [(2, "(", "operand-count", "expected 2 operand types but had 1")],
        ),
        (
            "cf.br ^bb1(%a, %a : i32)\n^bb1(%b: i32, %d: i32):",
            [
                (
                    2,
                    "%a",
                    "operand-count",
                    "custom op 'cf.br' number of operands and types do not match: got 2 operands and 1 types",
                )
            ],
        ),
    ],
)
def test_problems_with_exact_ranges(body: str, expected: list[tuple[int, str, str, str]]) -> None:
    assert problems(in_function(body)) == expected


@pytest.mark.parametrize(
    ("attribute", "unknown"),
    [
        ("#device.of<[#host], 4>", []),
        ('!device.ref<!host, "#a", tensor<4x!b>>', []),
        ("[#device.of<#host>, #host]", ["#host"]),
        ("#device.of", []),
        ("tensor<4xf32, #host>", ["#host"]),
        ("!llvm.struct<(i32, !host)>", ["!host"]),
    ],
)
def test_bodies_of_unregistered_dialects_are_nobodys_to_read(attribute: str, unknown: list[str]) -> None:
    found = problems(f'"x.y"() {{a = {attribute}}} : () -> ()\n')
    assert [place for _, place, code, _ in found if code == "undefined-alias"] == unknown


def test_types_in_the_list_of_an_unknown_operation_may_stand_in_another_order() -> None:
    head = "func.func @f(%a: i1, %m: memref<i32>) {\n"
    assert problems(f"{head}  other.read if(%a) %m : memref<i32>, i32\n  return\n}}\n") == []
    message = "use of value '%a' expects different type than prior uses: 'i32' vs 'i1'"
    ordered = f"{head}  other.read if(%a) %m : (i32, memref<i32>) -> ()\n  return\n}}\n"
    assert problems(ordered) == [(2, "%a", "type-mismatch", message)]


def test_arguments_defined_twice() -> None:
    message = "region entry argument '%a' is already in use"
    assert problems("func.func @f(%a: i32, %a: i32) {\n  return\n}\n") == [(1, "%a", "redefined-value", message)]


def test_related_places_point_at_the_definition() -> None:
    text = in_function("%0 = arith.addi %a, %a : i32\n%0 = arith.addi %a, %a : i32")
    ((segment, diagnostic),) = read_document(text).diagnostics()
    (related,) = diagnostic.related
    start = segment.start + related.place.span.start
    assert related.message == "previously defined here"
    assert text[:start].count("\n") == 1


def test_names_end_with_their_region() -> None:
    text = in_function("scf.if %c {\n%0 = arith.addi %a, %a : i32\n}\n" * 2 + '"x.y"(%0) : (i32) -> ()')
    assert problems(text) == [(8, "%0", "undefined-value", "use of undeclared SSA value name")]


def test_functions_see_nothing_of_what_is_around_them() -> None:
    text = '%0 = "x.y"() : () -> i32\nfunc.func @f() {\n  "x.z"(%0) : (i32) -> ()\n  return\n}\n'
    assert [problem[2] for problem in problems(text)] == ["undefined-value"]


def test_graph_regions_have_no_order() -> None:
    assert problems('module {\n"x.y"(%0) : (i32) -> ()\n%0 = "x.z"() : () -> i32\n}\n') == []


def test_results_of_one_name_are_numbered() -> None:
    text = in_function('%r:2 = "x.y"() : () -> (i32, i64)\n"x.z"(%r#1, %r, %r#0) : (i64, i32, i32) -> ()')
    assert problems(text) == []
    user = operation(text, "x.z")
    assert [operand.value.name for operand in user.operands] == ["%r#1", "%r#0", "%r#0"]
    assert problems(in_function('%r:2 = "x.y"() : () -> (i32, i64)\n"x.z"(%r#2) : (i64) -> ()'))[0][1] == "%r#2"


def test_uses_before_definitions_are_settled() -> None:
    text = (
        'func.func @f() {\n  cf.br ^bb2\n^bb1:\n  "x.z"(%0) : (i32) -> ()\n  return\n'
        '^bb2:\n  %0 = "x.y"() : () -> i32\n  cf.br ^bb1\n}\n'
    )
    assert problems(text) == []
    user, definition = operation(text, "x.z"), operation(text, "x.y")
    assert user.operands[0].value.defining_operation is not None
    assert user.operands[0].value.name == definition.results[0].name


def test_successors_know_what_they_forward() -> None:
    text = in_function(
        "cf.switch %a : i32, [\n default: ^bb1(%a : i32),\n 1: ^bb2,\n 2: ^bb1(%a : i32)\n]\n"
        "^bb1(%b: i32):\ncf.br ^bb2\n^bb2:"
    )
    assert problems(text) == []
    switch = operation(text, "cf.switch")
    assert [(s.label, s.operands.start, s.operands.stop) for s in switch.successors] == [
        ("^bb1", 1, 2),
        ("^bb2", 2, 2),
        ("^bb1", 2, 3),
    ]
    assert switch.successors[0].block is operation(text, "func.func").regions[0].blocks[1]


def test_default_dialects() -> None:
    assert [found.name for found in operations("module {\n  func.func @f() {\n    return\n  }\n}\n")] == [
        "builtin.module",
        "func.func",
        "func.return",
    ]
    text = in_function("scf.if %c {\n  call @f() : () -> ()\n}")
    assert problems(text)[0][3] == "Dialect `' not found for custom op 'call'  (tried '.call' as well)"
    # Of emitc's operations that hold others, this one has no default dialect.
    text = "emitc.class @c {\n  emitc.field @a : i32\n  field @b : i32\n}\n"
    assert problems(text)[0][3] == "Dialect `' not found for custom op 'field'  (tried '.field' as well)"
    generic = in_function('"x.y"() ({\n  call @f(%a, %c) : (i32, i1) -> ()\n}) : () -> ()')
    assert problems(generic) == []


def test_unknown_operations_keep_what_can_be_known() -> None:
    text = in_function(
        "%0 = my.op %a[%c] {x = 1} : (i32, i1) -> tensor<4xf32>\nmy.loop %i = %a {\n  my.use %i : index\n}"
    )
    assert problems(text) == []
    first = operation(text, "my.op")
    assert not first.readable
    assert [str(operand.type) for operand in first.operands] == ["i32", "i1"]
    assert str(first.results[0].type) == "tensor<4xf32>"
    loop = operation(text, "my.loop")
    assert [operand.value.name for operand in loop.operands] == ["%a"]
    assert [argument.name for argument in loop.regions[0].blocks[0].arguments] == ["%i"]


def test_types_of_unknown_operations_may_be_followed_by_sizes() -> None:
    body = "  %0 = store.load %m[%i] : !store.ref<tensor<?xf32>>{%i}, index -> tensor<?xf32>{%i}\n  return\n"
    load = operation(f"func.func @f(%m: !store.ref<tensor<?xf32>>, %i: index) {{\n{body}}}\n", "store.load")
    assert [operand.value.name for operand in load.operands] == ["%m", "%i", "%i", "%i"]
    assert str(load.results[0].type) == "tensor<?xf32>"


def test_unknown_operations_may_have_clauses_and_end_with_their_types() -> None:
    text = in_function(
        '%0 = my.copy from(%a : i32) bounds(%c) -> tensor<4xf32> {name = "x"}\n%1 = my.two %0 -> i32, i1'
    )
    copy = operation(text, "my.copy")
    assert [operand.value.name for operand in copy.operands] == ["%a", "%c"]
    assert str(copy.results[0].type) == "tensor<4xf32>"
    assert operation(text, "my.two").results[0].type == UNKNOWN  # one result, and two types


def test_names_of_regions_may_begin_lines() -> None:
    text = "my.reduction @add : f32\ninit {\n^bb0(%a: f32):\n  my.yield %a : f32\n}\ncombiner {\n  my.end\n}\n"
    assert problems(text) == []
    assert len(operation(text, "my.reduction").regions) == 2


def test_unknown_types_are_not_guessed() -> None:
    text = in_function("%0 = my.op %a, %c : i32\n%1 = my.other %0")
    assert operation(text, "my.op").results[0].type == UNKNOWN
    assert problems(text) == []


def test_the_type_of_an_attribute_is_no_operands() -> None:
    body = "func.func @f(%a: i1) {\n  x.switch %a to dense<1> : vector<2xi32>(^bb1, ^bb1)\n^bb1:\n  return\n}"
    assert problems(body) == []


def test_a_typed_use_tells_the_type_of_an_unknown_value() -> None:
    text = in_function("%0 = my.op\n%1 = arith.addi %0, %a : i32")
    assert str(operation(text, "my.op").results[0].type) == "i32"


def test_deep_nesting_is_reported_and_not_followed() -> None:
    def nested(depth: int) -> str:
        return in_function('"x.y"() ({\n' * depth + "}) : () -> ()\n" * depth)

    assert problems(nested(250)) == []
    assert {problem[2] for problem in problems(nested(300))} == {"nested-too-deeply"}


def test_an_op_that_nobody_declared_uses_what_is_defined() -> None:
    assert problems(in_function("%0 = other.op %nowhere : i32")) == [
        (2, "%nowhere", "undefined-value", "use of undeclared SSA value name")
    ]


def test_an_op_that_nobody_declared_may_name_arguments_of_its_region() -> None:
    assert problems(in_function("other.loop %i = %a {\n  other.use %i : i32\n}")) == []


def test_a_symbol_that_nobody_declared_may_name_its_parameters() -> None:
    assert problems('other.extern private @outside(in %x: i32, %y "y" : !other.thing)\n') == []
    assert [found[1] for found in problems(in_function("other.call @outside(%nowhere) : i32"))] == ["%nowhere"]


def test_an_unknown_op_is_reported_once_with_all_it_holds() -> None:
    found = problems("funk @old(%a: i32) -> i32 {\n  return %a : i32\n}\n")
    assert [(problem[0], problem[2]) for problem in found] == [(1, "unknown-operation")]


@pytest.mark.parametrize("slip", ["tenso", "tensorr", "etnsor", "tensir"])
def test_a_slip_in_a_dialect_is_reported(slip: str) -> None:
    message = f"Dialect `{slip}' not found for custom op '{slip}.empty' "
    assert [found[3] for found in problems(in_function(f"%0 = {slip}.empty() : tensor<4xf32>"))] == [message]
    assert problems(in_function(f"%0 = {slip}.other() : tensor<4xf32>")) == []


def test_a_dialect_may_take_operations_that_it_does_not_have_in_generic_form() -> None:
    assert problems(in_function('"shape.other"() : () -> ()')) == []
    assert [found[2] for found in problems(in_function("shape.other"))] == ["unknown-operation"]
    assert [found[2] for found in problems(in_function('"tensor.other"() : () -> ()'))] == ["unknown-operation"]


def test_regions_of_undeclared_operations_share_the_names_between_them() -> None:
    text = """func.func @f(%a: i32) {
  %0 = other.while(%x = %a) : i32
   cond {
    %1 = other.test %x : i32
    other.yield %1 : i32
  } do {
    %1 = other.next %x : i32
    other.yield %1 : i32
  }
  other.define(%y = %a) {
    %z = other.use %y : i32
  } then {
    %y = other.make : i32
    other.yield %y : i32
  }
  return
}
"""
    assert problems(text) == []


def test_what_undotted_names_mean_in_undeclared_operations_is_unknown() -> None:
    text = "other.function @f() {\n  %0 = get_field @a : !other.thing\n  return\n}\n"
    assert problems(text) == []


@pytest.mark.parametrize("body", ["%0 = arith.addi %a, %a, %nowhere : i32", "%1 tensor.empty() : tensor<4xf32>"])
def test_values_behind_the_place_where_an_operation_is_given_up_are_not_looked_for(body: str) -> None:
    found = problems(in_function(f"%2 = arith.addi %a, %a : i32\n{body}"))
    assert [problem[2] for problem in found] == ["unreadable-operation"]


@pytest.mark.parametrize("name", ["tpu.yield", "emit.file", "gpux.wait", "linalgx.pack"])
def test_dialects_of_other_compilers_are_no_slips(name: str) -> None:
    assert problems(f"func.func @f() {{\n  {name}\n  return\n}}\n") == []
