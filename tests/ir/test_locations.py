"""Locations of operations and arguments, and as attributes: which there are, and what the compiler says of others."""

from __future__ import annotations

import pytest

from tests.compiler import MlirOpt
from tests.ir.test_refused_text import findings

ALIASES = '#known = loc("x")\n#number = 3 : i32\n'
PLACES = {
    "operation": f"{ALIASES}func.func @f(%a: i32) {{\n  %0 = arith.addi %a, %a : i32 loc(LOCATION)\n  return\n}}\n",
    "generic": f'{ALIASES}func.func @f() {{\n  "x.y"() : () -> () loc(LOCATION)\n  return\n}}\n',
    "argument": f"{ALIASES}func.func @f(%a: i32 loc(LOCATION), %b: i32) {{\n  return\n}}\n",
    "block": f"{ALIASES}func.func @f(%a: i32) {{\n  cf.br ^b(%a : i32)\n^b(%b: i32 loc(LOCATION)):\n  return\n}}\n",
    "module": f"{ALIASES}module {{\n}} loc(LOCATION)\n",
    "generic module": f'{ALIASES}"builtin.module"() ({{\n}}) {{x.y}} : () -> () loc(LOCATION)\n',
    "alias": f"{ALIASES}#other = loc(LOCATION)\n",
    "attribute": f"{ALIASES}func.func private @f() attributes {{x.y = loc(LOCATION), x.z}}\n",
}
RIGHT = [
    "unknown",
    '"name"',
    '"name"("child":1:2)',
    '"file":1',
    '"file":1:2',
    '"file":0x10:2',
    '"file":1:2 to 3:4',
    '"file":1:2 to :4',
    'callsite("callee" at callsite(#known at "file":1:2))',
    "fused[]",
    'fused<"metadata">["a", "b":1:2]',
    "#known",
]
WRONG = [
    "",
    "1",
    "@name",
    "unknwn",
    "unknown unknown",
    "loc(unknown)",
    '"name" "other"',
    '"name"()',
    '"file":',
    '"file":line',
    '"file":-1:2',
    '"file":1:',
    '"file":4294967296:2',
    '"file":1:4294967296',
    '"file":1:2 to',
    '"file":1:2 to 3',
    '"file":1:2 to x:4',
    '"file":1:2 to 3:',
    'callsite "callee"',
    'callsite("callee" "caller")',
    'callsite("callee" at)',
    "fused",
    'fused["a" "b"]',
    'fused["a",]',
    'fused<>["a"]',
]


@pytest.mark.parametrize("place", PLACES)
def test_locations_are_read(place: str, mlir_opt: MlirOpt) -> None:
    for location in RIGHT:
        text = PLACES[place].replace("LOCATION", location)
        assert findings(text) == mlir_opt.errors(text) == set(), location


@pytest.mark.parametrize("place", PLACES)
def test_the_compiler_says_the_same_of_others(place: str, mlir_opt: MlirOpt) -> None:
    for location in WRONG:
        text = PLACES[place].replace("LOCATION", location)
        assert findings(text) == mlir_opt.errors(text), location


@pytest.mark.parametrize("place", ["operation", "generic", "argument", "block", "module", "generic module"])
@pytest.mark.parametrize("alias", ["#nowhere", "#number"])
def test_aliases_must_be_of_locations(place: str, alias: str, mlir_opt: MlirOpt) -> None:
    text = PLACES[place].replace("LOCATION", alias)
    assert findings(text) == mlir_opt.errors(text) != set()


@pytest.mark.parametrize("place", ["operation", "generic", "argument", "block"])
@pytest.mark.parametrize("location", ['"a"("b"', 'callsite("a" at "b"', 'fused["a"', 'fused<"x"["a"]'])
def test_brackets_may_be_left_open(place: str, location: str, mlir_opt: MlirOpt) -> None:
    text = PLACES[place].replace("LOCATION", location)
    assert findings(text) == mlir_opt.errors(text)
