"""A slip is reported where it was made, and costs no more than the operation or function it stands in."""

from __future__ import annotations

import pytest

from bufferizer.syntax.segments import split_segments
from bufferizer.syntax.tree import parse_segment
from tests.syntax.trees import names, problems

HEALTHY = (
    "func.func @healthy(%a: tensor<?xf32>) -> tensor<?xf32> {\n  %0 = test.op %a\n  return %0 : tensor<?xf32>\n}\n"
)

# A broken function, and its problems: code and message, and how the text goes on where they are.
BROKEN = {
    "parenthesis": (
        "func.func @f() {\n  %0 = test.a(%x, %y : i32\n  %1 = test.b\n  return\n}\n",
        [("unclosed-bracket", "unclosed '('", "(%x")],
    ),
    "parenthesis before the end of a block": (
        "func.func @f() {\n  return (%x\n}\n",
        [("unclosed-bracket", "unclosed '('", "(%x")],
    ),
    "parenthesis before an operation without results": (
        "func.func @f() {\n  %0 = test.a(%x\n  test.b %0\n  return\n}\n",
        [("unclosed-bracket", "unclosed '('", "(%x")],
    ),
    "square bracket": (
        "func.func @f() {\n  %0 = tensor.extract %t[%i : tensor<4xf32>\n  %1 = test.b\n  return\n}\n",
        [("unclosed-bracket", "unclosed '['", "[%i")],
    ),
    "dictionary": (
        "func.func @f() {\n  %0 = test.a {x = 1\n  %1 = test.b\n  return\n}\n",
        [("unclosed-bracket", "unclosed '{'", "{x")],
    ),
    "type": (
        "func.func @f() {\n  %0 = test.a : tensor<4xf32\n  %1 = test.b : tensor<4xf32>\n  return\n}\n",
        [("unclosed-bracket", "unclosed '<'", "<4xf32\n")],
    ),
    "type in a header": (
        "func.func @f(%a: tensor<4xf32, %b: tensor<4xf32>) -> f32 {\n  return %a : f32\n}\n",
        [("unclosed-bracket", "unclosed '<'", "<4xf32,")],
    ),
    "parenthesis in a header": (
        "func.func @f(%a: i32 -> i32 {\n  %0 = test.a\n  return %0 : i32\n}\n",
        [("unclosed-bracket", "unclosed '('", "(%a")],
    ),
    "string": (
        'func.func @f() {\n  %0 = test.a "abc : i32\n  %1 = test.b\n  return\n}\n',
        [("unclosed-string", "unclosed string", '"abc')],
    ),
    "body": (
        "func.func @f() {\n  %0 = test.a\n  return\n\n",
        [("unclosed-bracket", "unclosed '{'", "{\n  %0")],
    ),
    "body of a loop": (
        "func.func @f() {\n  scf.for %i = %a to %b step %c {\n    test.a\n  return\n}\n",
        [("unclosed-bracket", "unclosed '{'", "{\n  scf.for")],
    ),
    "brace too many": (
        "func.func @f() {\n  test.a\n  }\n  return\n}\n",
        [("unexpected-token", "unexpected '}'", "}\n")],
    ),
    "parenthesis too many": (
        "func.func @f() {\n  test.a %x)\n  return\n}\n",
        [("unexpected-token", "unexpected ')'", ")\n")],
    ),
    "nothing after the results": (
        "func.func @f() {\n  %0 =\n  %1 = test.b\n  return\n}\n",
        [("syntax-error", "expected an operation name after '='", "=\n")],
    ),
    "no MLIR": (
        "func.func @f() {\n  %0 = test.a ; %b\n  return\n}\n",
        [("unexpected-token", "unexpected ';'", ";")],
    ),
}


@pytest.mark.parametrize(("broken", "expected"), BROKEN.values(), ids=BROKEN)
def test_a_slip_is_reported_where_it_was_made(broken: str, expected: list[tuple[str, str, str]]) -> None:
    found = parse_segment(broken).problems
    assert [(problem.code, problem.message) for problem in found] == [(code, message) for code, message, _ in expected]
    for problem, (_, _, place) in zip(found, expected, strict=True):
        assert broken[problem.span.start :].startswith(place)


@pytest.mark.parametrize("broken", [broken for broken, _ in BROKEN.values()], ids=BROKEN)
def test_the_next_function_is_not_affected(broken: str) -> None:
    first, second = split_segments(broken + HEALTHY)
    assert second.text == HEALTHY
    assert names(first.text)[0] == "func.func"
    assert names(second.text) == ["func.func", "test.op", "return"]
    assert problems(second.text) == []


@pytest.mark.parametrize(
    "slip",
    [
        "test.a(%x",
        "test.a[%x",
        "test.a {x = ",
        'test.a "x',
        "test.a : tensor<4x",
        "test.a(%x, [%y, {z = <",
        "",
        "tes",
        "test.",
    ],
)
def test_the_next_operation_is_not_affected(slip: str) -> None:
    text = f"func.func @f() {{\n  %0 = {slip}\n  %1 = test.b %y : i32\n  return %1 : i32\n}}\n"
    (function,) = parse_segment(text).operations
    operations = function.regions[0].blocks[0].operations
    assert [operation.name for operation in operations[1:]] == ["test.b", "return"]
    assert text[operations[1].span.start : operations[1].span.end] == "%1 = test.b %y : i32"


def test_problems_are_in_the_order_of_the_text() -> None:
    assert problems('%0 = test.a "x\n%1 = test.b(\n%2 = test.c ; ;\n%3 =') == [
        ("unclosed-string", "unclosed string", '"x'),
        ("unclosed-bracket", "unclosed '('", "("),
        ("unexpected-token", "unexpected '; ;'", "; ;"),
        ("syntax-error", "expected an operation name after '='", "="),
    ]


def test_zeros_end_nothing() -> None:
    (function,) = parse_segment("func.func @f() {\0\n  test.a\0\n  return\n}\n\0").operations
    assert [operation.name for operation in function.regions[0].blocks[0].operations] == ["test.a", "return"]
    # What else there is to a text with zeros, it is read.
    assert parse_segment("A(\x7f(A[\x7f(\x7f[\x7f(\x0e(B(\x7f\0").operations
