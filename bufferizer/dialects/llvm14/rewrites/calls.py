"""How calls are written in terms of buffers, whichever dialect they are of.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/ModuleBufferization.cpp of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.hoisting import ArgumentSize, ArgumentValue, KnownSize, Size
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.tensors import has_tensors
from bufferizer.dialects.llvm14.rewrites.functions import BODILESS, before_casts, boundary_type
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.functions import argument_attribute, argument_types, has_body, has_tensor_signature, layout_attribute
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.types import MemRefType, Type, UnrankedMemRefType, is_tensor

NOT_EQUIVALENT = "call to FuncOp that returns non-equivalent tensors not supported"


class Call(ComprehensiveRewrite):
    """A direct call: results that are arguments' buffers are those, and no other tensor may be returned."""

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the types: memrefs, too, may have to be of another layout."""
        return has_tensors(operation) or any(isinstance(operand.type, MemRefType) for operand in operation.operands)

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Pass buffers of the callee's types."""
        callee = rewriter.callee_of(operation)
        if not has_tensors(operation) and (callee is None or not _changes_layouts(operation, callee, rewriter)):
            rewriter.leave()
            return
        if callee is None:
            raise NotRewritable
        written: dict[Size, str] = {}
        allocated = [
            (hoisted, rewriter.allocate_of(hoisted.type, _written_sizes(hoisted.sizes, operation, rewriter, written)))
            for hoisted in rewriter.hoisted_by(operation)
        ]
        given = {result: buffer for hoisted, buffer in allocated for result in hoisted.results}
        kept = [result for result in operation.results if not is_tensor(result.type)]
        forgotten = bool(kept) and not has_body(callee) and has_tensor_signature(callee)
        if forgotten:
            rewriter.refuse_in_the_end(operation, f"'{operation.name}' op incorrect number of results for callee")
        passed = _replace_results(operation, callee, given, rewriter)
        for operand in operation.operands:
            if is_tensor(operand.type) and operand not in passed:
                passed[operand] = rewriter.buffer(operand)
        arguments = [_argument(operand, passed.get(operand), callee, rewriter) for operand in operation.operands]
        names, types = [name for name, _ in arguments], [str(type_) for _, type_ in arguments]
        names.extend(buffer.name for _, buffer in allocated)
        types.extend(str(buffer.type) for _, buffer in allocated)
        _emit_call(operation, [] if forgotten else kept, names, types, rewriter)
        if forgotten:
            _make_up(kept, rewriter)


def _replace_results(
    call: Operation, callee: Operation, given: Mapping[int, Buffer], rewriter: ComprehensiveRewriter
) -> dict[OpOperand, Buffer]:
    """Let the tensors that a call returns be buffers: those it is ``given`` for them, or of arguments.

    Returns what is passed for these arguments. Each result costs a copy where the operand is copied; what the function
    gets is the last one.
    """
    summary = rewriter.state.summary_of_callee(call)
    same = dict(summary.equivalent) if summary is not None else {}
    passed: dict[OpOperand, Buffer] = {}
    for result in filter(lambda it: is_tensor(it.type), call.results):
        if result.index in given:
            rewriter.replace(result, given[result.index])
        elif not has_body(callee) and boundary_rules(rewriter.options.semantics).calls_check_bodies:
            raise rewriter.refuse(call, BODILESS)
        elif result.index not in same:
            refusals = [Refusal(call, NOT_EQUIVALENT, "call-returns-new-tensor")]
            if rewriter.options.allow_unknown_ops:
                refusals.append(_mismatch(call, callee, rewriter))
            raise NotRewritable(*refusals)
        else:
            operand = call.operands[same[result.index]]
            passed[operand] = rewriter.another_buffer(operand)
            rewriter.replace(result, passed[operand])
    return passed


def _argument(
    operand: OpOperand, buffer: Buffer | None, callee: Operation, rewriter: ComprehensiveRewriter
) -> tuple[str, Type]:
    """Return the name and the type of what is passed; ``buffer`` is that of a tensor."""
    if buffer is not None:
        passed = _passed_on(buffer, callee, operand.index, rewriter)
        return passed.name, passed.type
    name, type_ = rewriter.name(operand), boundary_type(callee, operand.index, rewriter)
    if isinstance(operand.type, MemRefType) and isinstance(type_, MemRefType):
        name = rewriter.cast(Buffer(name, operand.type), type_).name
    return name, type_


def _changes_layouts(call: Operation, callee: Operation, rewriter: ComprehensiveRewriter) -> bool:
    """Tell whether an argument of the callee that is a memref as written is of another layout than what is passed."""
    return any(
        isinstance(operand.type, MemRefType) and boundary_type(callee, operand.index, rewriter) != operand.type
        for operand in call.operands
    )


def _passed_on(buffer: Buffer, callee: Operation, index: int, rewriter: ComprehensiveRewriter) -> Buffer:
    """Return a buffer as an argument's type.

    Where ``linalg.buffer_layout`` asks for the identity, which is another map than strides make, the compiler casts
    whatever the type is; what is a cast already folds to one that stands here.
    """
    general = rewriter.converted(argument_types(callee)[index])
    wanted = boundary_type(callee, index, rewriter)
    assert isinstance(wanted, MemRefType | UnrankedMemRefType)
    layout = argument_attribute(callee, index, layout_attribute(callee))
    is_cast_again = isinstance(layout, AffineMapAttribute) and layout.map.is_identity and layout.map.dimensions > 1
    source = before_casts(buffer)
    if is_cast_again and isinstance(source.type, MemRefType) and (source.type != wanted or None not in wanted.shape):
        return rewriter.cast(source, wanted)
    return rewriter.cast(rewriter.cast(buffer, general), wanted)


def _mismatch(call: Operation, callee: Operation, rewriter: ComprehensiveRewriter) -> Refusal:
    """Return what the verifier says of a call that stays as it is while its callee is bufferized (CallOp::verify)."""
    for operand in call.operands:
        if is_tensor(operand.type):
            expected = boundary_type(callee, operand.index, rewriter)
            return Refusal(
                call,
                f"'{call.name}' op operand type mismatch: expected operand type '{expected}', but provided "
                f"'{operand.type}' for operand number {operand.index}",
                "call-not-bufferized",
            )
    index = next(result.index for result in call.results if is_tensor(result.type))
    return Refusal(call, f"'{call.name}' op result type mismatch at index {index}", "call-not-bufferized")


def _written_sizes(
    sizes: Sequence[Size], call: Operation, rewriter: ComprehensiveRewriter, written: dict[Size, str]
) -> list[str]:
    """Return the names of sizes that are told in terms of the callee's arguments; each is ``written`` once."""
    for size in sizes:
        if size not in written:
            written[size] = _written_size(size, call, rewriter, written)
    return [written[size] for size in sizes]


def _written_size(size: Size, call: Operation, rewriter: ComprehensiveRewriter, written: dict[Size, str]) -> str:
    if isinstance(size, ArgumentValue):
        return rewriter.name(call.operands[size.argument])
    if isinstance(size, ArgumentSize):
        operand = call.operands[size.argument]
        if isinstance(operand.type, MemRefType):
            return rewriter.dimension(rewriter.memref(operand), size.dimension)
        return rewriter.dimension(rewriter.buffer_of(rewriter.state.value_of(operand)), size.dimension)
    if isinstance(size, KnownSize):
        if size.type == "index":
            return rewriter.constant_index(size.value)
        text = f"arith.constant {size.value} : {size.type}"
    else:
        operands = ", ".join(_written_sizes(size.operands, call, rewriter, written))
        text = f"{size.op} {operands} : {size.types}"
    name = rewriter.fresh("size")
    rewriter.emit(f"{name} = {text}")
    return name


def _emit_call(
    operation: Operation,
    kept: Sequence[OpResult],
    names: Sequence[str],
    types: Sequence[str],
    rewriter: ComprehensiveRewriter,
) -> None:
    results = ""
    if len(kept) == 1:
        name = kept[0].name if "#" not in kept[0].name else rewriter.fresh(kept[0].name)
        rewriter.rename(kept[0], name)
        results = f"{name} = "
    elif kept:
        name = rewriter.fresh("call")
        for number, result in enumerate(kept):
            rewriter.rename(result, f"{name}#{number}")
        results = f"{name}:{len(kept)} = "
    outcome = ", ".join(str(result.type) for result in kept)
    outcome = outcome if len(kept) == 1 else f"({outcome})"
    attributes = operation.place("attr-dict")
    extra = f" {rewriter.text(attributes)}" if attributes is not None and not operation.syntax.generic else ""
    written = rewriter.text(operation.name_span).strip('"')
    callee = operation.attributes.get("callee", "")
    rewriter.emit(f"{results}{written} {callee}({', '.join(names)}){extra} : ({', '.join(types)}) -> {outcome}")


def _make_up(results: Sequence[OpResult], rewriter: ComprehensiveRewriter) -> None:
    """Define results that a callee does not give any more, for a call that never runs and whatever uses them there."""
    for result in results:
        name = rewriter.fresh("never")
        rewriter.emit(f"{name} = builtin.unrealized_conversion_cast to {result.type}")
        rewriter.rename(result, name)
