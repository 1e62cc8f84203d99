"""Braces that are never closed: what the compiler says, which comes where it misses them."""

from __future__ import annotations

import pytest

from tests.compiler import ERROR, MlirOpt
from tests.ir.reading import errors_in

FUNCTION = "func.func @{}(%a: f32) {{\n  %0 = arith.negf %a : f32\n  return\n"
OPEN, CLOSED = FUNCTION.format("f"), FUNCTION.format("g") + "}\n"


@pytest.mark.parametrize(
    "text",
    [
        OPEN,
        OPEN + "\n// the end\n",
        OPEN + CLOSED,
        OPEN + CLOSED.replace("%a", "%b"),
        OPEN + CLOSED.replace("%a", "%b").replace("%0", "%1"),
        OPEN + "func.func private @h(f32)\n\n#map = affine_map<() -> ()>\n",
        OPEN + "module {\n" + CLOSED + "}\n",
        "module {\n" + OPEN + CLOSED + "}\n",
        "module {\n" + CLOSED,
        "module @m {\nmodule {\n" + CLOSED + "}\n",
        'func.func @f(%c: i1) {\n  scf.if %c {\n    "x.y"() : () -> ()\n  return\n}\n',
        '"builtin.module"() ({\n' + OPEN + "}) : () -> ()\n",
    ],
)
def test_the_compiler_says_the_same(text: str, mlir_opt: MlirOpt) -> None:
    first = ERROR.search(mlir_opt.run(text).stderr)
    assert first is not None
    assert (int(first[1]), first[2]) in errors_in(text)


def test_the_brace_is_marked() -> None:
    assert (1, "unclosed '{'") in errors_in(OPEN)
