"""How tensor.pad is written in terms of buffers by LLVM 14.

Before its analysis the pass makes an init_tensor, a fill and an insert_slice of it (GeneralizePadOpPattern); here they
are written at once.
"""

from __future__ import annotations

from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import NotRewritable
from bufferizer.dialects.llvm14.rewrites.subviews import subview
from bufferizer.dialects.rewrites.slices import Entry, Slice
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.static_values import mixed_values
from bufferizer.ir.types import TensorType


class Pad(ComprehensiveRewrite):
    """``tensor.pad``: a new buffer filled with one value, and the source copied into it."""

    def fails(self, operation: Operation) -> bool:
        """Tell whether the value differs from place to place, which is not written yet."""
        return padding_value(operation) is None

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Allocate, fill, copy."""
        source, result = operation.operands[0], operation.results[0]
        value = padding_value(operation)
        if value is None or not isinstance(result.type, TensorType) or not isinstance(source.type, TensorType):
            raise NotRewritable
        low, high = _padding(operation, "low", rewriter), _padding(operation, "high", rewriter)
        given = rewriter.buffer_of(source.value)
        extents: list[Entry] = [
            rewriter.dimension(given, number) if size is None else size for number, size in enumerate(source.type.shape)
        ]
        sizes = [
            _sum([extents[number], low[number], high[number]], rewriter)
            for number, size in enumerate(result.type.shape)
            if size is None
        ]
        target = rewriter.allocate_for(result, sizes)
        rewriter.emit(_fill(operation, rewriter.name(value), str(value.type), target.name, str(target.type)))
        part = Slice(tuple(low), tuple(extents), (1,) * len(extents))
        rewriter.copy(given, subview(target, part, len(extents), rewriter))
        rewriter.replace(result, target)


def padding_value(operation: Operation) -> Value | None:
    """Return the value that is the same everywhere; None where it is computed from the place."""
    body = operation.regions[0].entry if operation.regions else None
    if body is None or body.terminator is None or not body.terminator.operands:
        return None
    value = body.terminator.operands[0].value
    owner = value.defining_operation
    is_constant = owner is not None and owner.name in ("arith.constant", "std.constant")
    return value if value.parent_block is not body or is_constant else None


def _padding(operation: Operation, side: str, rewriter: ComprehensiveRewriter) -> list[Entry]:
    return [
        rewriter.name(entry) if isinstance(entry, Value) else entry
        for entry in mixed_values(operation, f"static_{side}", side)
    ]


def _sum(terms: list[Entry], rewriter: ComprehensiveRewriter) -> str:
    total = _name(terms[0], rewriter)
    for term in terms[1:]:
        if term != 0:
            sum_ = rewriter.fresh("size")
            rewriter.emit(f"{sum_} = arith.addi {total}, {_name(term, rewriter)} : index")
            total = sum_
    return total


def _name(entry: Entry, rewriter: ComprehensiveRewriter) -> str:
    return entry if isinstance(entry, str) else rewriter.constant_index(entry)


def _fill(operation: Operation, value: str, type_: str, target: str, target_type: str) -> str:
    if any(ancestor.name == "builtin.func" for ancestor in operation.ancestors()):
        return f"linalg.fill({value}, {target}) : {type_}, {target_type}"
    return f"linalg.fill ins({value} : {type_}) outs({target} : {target_type})"
