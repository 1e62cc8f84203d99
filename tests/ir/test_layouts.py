"""The layouts of views: what MLIR infers, and nothing where the numbers do not belong together."""

from __future__ import annotations

from bufferizer.ir.layouts import subview_type
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import MemRefType


def memref(text: str) -> MemRefType:
    type_ = parse_type(text)
    assert isinstance(type_, MemRefType)
    return type_


def test_subviews() -> None:
    source = memref("memref<8x4xf32>")
    assert str(subview_type(source, [2, None], [3, 2], [2, 1], (3, 2))) == "memref<3x2xf32, strided<[8, 1], offset: ?>>"
    assert str(subview_type(source, [2, 1], [1, 2], [1, 1], (2,))) == "memref<2xf32, strided<[1], offset: 9>>"


def test_no_subview_of_another_rank() -> None:
    source = memref("memref<8xf32>")
    assert subview_type(source, [0, 0], [1, 1], [1, 1], (1, 1)) is None
    assert subview_type(source, [0], [1, 1], [1, 1], (1, 1)) is None
