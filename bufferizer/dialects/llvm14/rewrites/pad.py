"""How tensor.pad is written in terms of buffers by LLVM 14.

Before its analysis the pass makes an init_tensor, a fill or a generate, and an insert_slice of it
(GeneralizePadOpPattern); here they are written at once.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.dialects.llvm14.rewrites.generate import generate
from bufferizer.dialects.llvm14.rewrites.subviews import subview
from bufferizer.dialects.rewrites.slices import Entry, Slice
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.padding import padding_value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import TensorType


class Pad(ComprehensiveRewrite):
    """``tensor.pad``: a new buffer filled with one value, or by a loop, and the source copied into it."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Allocate, fill, copy."""
        source, result = operation.operands[0], operation.results[0]
        if not isinstance(result.type, TensorType) or not isinstance(source.type, TensorType):
            raise NotRewritable
        value = padding_value(operation)
        low, high = _padding(operation, "low", rewriter), _padding(operation, "high", rewriter)
        extents = _Extents(rewriter.buffer_of(rewriter.state.value_of(source)), source.type, rewriter)
        sizes = [
            _sum([extents.of(number), low[number], high[number]], rewriter)
            for number, size in enumerate(result.type.shape)
            if size is None
        ]
        copied = None
        with rewriter.emitting_after():  # The insertion asks first: it is the last of the ops that the compiler made.
            if not _keeps_padding(result, rewriter):
                copy = rewriter.allocate_for(result, sizes)
                copied = copy, rewriter.cast(copy, rewriter.converted(result.type))
        filled = _given_padding(result, rewriter)
        if value is None:
            target = padded = generate(operation, sizes, rewriter)
        elif filled is not None:
            target = padded = filled
            rewriter.emit(_fill(operation, rewriter.name(value), str(value.type), target.name, str(target.type)))
        else:
            target = rewriter.allocate_for(result, sizes)
            padded = rewriter.cast(target, rewriter.converted(result.type))
            rewriter.emit(_fill(operation, rewriter.name(value), str(value.type), target.name, str(target.type)))
        with rewriter.emitting_after():
            if copied is not None:
                rewriter.copy(target, copied[0])
                target, padded = copied
            given = [extents.of(number) for number in range(len(source.type.shape))]
            part = Slice(tuple(low), tuple(given), (1,) * len(given))
            rewriter.copy(extents.buffer, subview(target, part, len(given), rewriter))
        rewriter.replace(result, padded)


class _Extents:
    """The sizes of a tensor; those not known are asked for when they are first needed."""

    def __init__(self, buffer: Buffer, type_: TensorType, rewriter: ComprehensiveRewriter) -> None:
        self.buffer = buffer
        self._rewriter = rewriter
        self._known: dict[int, Entry] = {number: size for number, size in enumerate(type_.shape) if size is not None}

    def of(self, number: int) -> Entry:
        """Return the size of a dimension."""
        if number not in self._known:
            self._known[number] = self._rewriter.dimension(self.buffer, number)
        return self._known[number]


def _given_padding(result: OpResult, rewriter: ComprehensiveRewriter) -> Buffer | None:
    """Return the slice that is filled in place of a new tensor (init-tensor-elimination), None if there is none."""
    paddings = (alias.operand.value for alias in rewriter.state.aliasing_operands(result))
    slices = (padding for padding in paddings if rewriter.own_buffer(padding) is not None)
    return next((rewriter.buffer_of(padding) for padding in slices), None)


def _keeps_padding(result: OpResult, rewriter: ComprehensiveRewriter) -> bool:
    """Tell whether the source is copied into the padding itself, not into a copy of it."""
    return all(rewriter.state.is_in_place(alias.operand) for alias in rewriter.state.aliasing_operands(result))


def _padding(operation: Operation, side: str, rewriter: ComprehensiveRewriter) -> list[Entry]:
    return [_entry(entry, rewriter) for entry in mixed_values(operation, f"static_{side}", side)]


def _entry(entry: StaticOrValue, rewriter: ComprehensiveRewriter) -> Entry:
    constant = constant_integer(entry)
    if constant is not None:
        return constant
    return rewriter.name(entry) if isinstance(entry, Value) else entry


def _sum(terms: list[Entry], rewriter: ComprehensiveRewriter) -> str:
    """Add up, from the left; what is known is added at once, and comes second otherwise (AddIOp::fold)."""
    total = terms[0]
    for term in terms[1:]:
        if isinstance(total, int) and isinstance(term, int):
            total += term
        elif term == 0 or total == 0:
            total = total if term == 0 else term
        else:
            left, right = (term, total) if isinstance(total, int) else (total, term)
            total = rewriter.add(str(left), _name(right, rewriter))
    return _name(total, rewriter)


def _name(entry: Entry, rewriter: ComprehensiveRewriter) -> str:
    return entry if isinstance(entry, str) else rewriter.constant_index(entry)


def _fill(operation: Operation, value: str, type_: str, target: str, target_type: str) -> str:
    if any(ancestor.name == "builtin.func" for ancestor in operation.ancestors()):
        return f"linalg.fill({value}, {target}) : {type_}, {target_type}"
    return f"linalg.fill ins({value} : {type_}) outs({target} : {target_type})"
