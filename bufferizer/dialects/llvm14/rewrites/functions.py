"""How functions, calls and returns are written in terms of buffers, whichever dialect they are of.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/ModuleBufferization.cpp of LLVM 14. Function boundaries are
rewritten after all bodies there; what comes out is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.comprehensive import CONSUMED_ATTRIBUTES, ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.hoisting import ArgumentSize, ArgumentValue, KnownSize, Size
from bufferizer.buffer_model.model import Refusal, Relation
from bufferizer.buffer_model.rewriter import Buffer, NotRewritable
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.functions import (
    argument_attribute,
    argument_types,
    has_body,
    has_tensor_signature,
    layout_attribute,
    result_types,
)
from bufferizer.ir.layouts import strided_layout, with_layout
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, TensorType, Type, UnrankedMemRefType, is_tensor

BODILESS = "cannot bufferize bodiless function that returns a tensor"
NOT_EQUIVALENT = "call to FuncOp that returns non-equivalent tensors not supported"


class Function(ComprehensiveRewrite):
    """A function: arguments become memrefs, results are dropped where they are arguments' buffers."""

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the signature, types and attributes: those for bufferization go away from all functions."""
        return has_tensor_signature(operation) or any(
            argument_attribute(operation, index, name) is not None
            for index in range(len(argument_types(operation)))
            for name in CONSUMED_ATTRIBUTES
        )

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Rewrite the arguments, the body, the return, and at last the signature."""
        inputs = [_boundary_type(operation, index, rewriter) for index in range(len(argument_types(operation)))]
        results: list[Type] = list(result_types(operation))
        if not has_body(operation):
            if any(map(is_tensor, results)):
                raise rewriter.refuse(operation, BODILESS)
            results = []  # the compiler forgets them
        else:
            entry = operation.regions[0].entry
            assert entry is not None
            for argument, type_ in zip(entry.arguments, inputs):
                if is_tensor(argument.type):
                    _replace_argument(argument, type_, rewriter)
            rewriter.rewrite_region(operation.regions[0])
            results, further = _rewrite_return(operation, rewriter)
            inputs.extend(further)
        rewriter.edit_function_type(operation, inputs, results)


def _replace_argument(argument: BlockArgument, type_: Type, rewriter: ComprehensiveRewriter) -> None:
    """Make an argument a memref; one with a layout of its own is cast back to the most general one."""
    general = rewriter.converted(argument.type)
    if type_ == general:
        rewriter.retype_argument(argument, general)
        return
    name = argument.name
    if rewriter.has_tensor_uses(argument):
        name = rewriter.fresh(f"{argument.name}_buffer")
        rewriter.edit(argument.span, name)
    cast = Buffer(rewriter.fresh(f"{argument.name}_cast"), general)
    rewriter.lead(argument.block, f"{cast} = memref.cast {name} : {type_} to {general}")
    rewriter.replace(argument, cast)


def _rewrite_return(function: Operation, rewriter: ComprehensiveRewriter) -> tuple[list[Type], list[Type]]:
    """Return what is no argument's buffer, as it was before casts (bufferizeFuncOpBoundary).

    The types of what is returned come back, and of further arguments in place of what is not. There is one return.
    """
    dropped = rewriter.dropped_results
    types: list[Type] = []
    further: list[Type] = []
    for return_ in rewriter.state.returns_of(function):
        with rewriter.at(return_):
            names, types, further = [], [], []
            buffers = {
                operand: _returned_buffer(operand, rewriter)
                for operand in return_.operands
                if operand.index not in dropped and isinstance(operand.type, TensorType)
            }
            hoisted = rewriter.hoist([*buffers.items()])
            for operand in return_.operands:
                if operand.index in dropped:
                    continue
                if not isinstance(operand.type, TensorType):
                    names.append(rewriter.name(operand))
                    types.append(_returned_type(function, operand, rewriter))
                    continue
                buffer = buffers[operand]
                if buffer in hoisted:
                    continue
                names.append(buffer.name)
                types.append(buffer.type)
            written = rewriter.text(return_.name_span).strip('"')
            values = f" {', '.join(names)} : {', '.join(map(str, types))}" if names else ""
            rewriter.erase(return_)
            with rewriter.emitting_after():
                rewriter.emit(f"{written}{values}")
            further.extend(buffer.type for buffer in hoisted)
    return types, further


def _returned_type(function: Operation, operand: OpOperand, rewriter: ComprehensiveRewriter) -> Type:
    """Return the type of a result that is passed on as it is; what the compiler makes of unranked ones is not valid."""
    if not is_tensor(operand.type):
        return operand.type
    type_ = rewriter.converted(operand.type)
    if rewriter.options.allow_return_memref:
        name = function.attributes.get("sym_name", "").strip('"')
        message = (
            f"type of return operand {operand.index} ('{operand.type}') doesn't match function result type "
            f"('{type_}') in function @{name}"
        )
        raise rewriter.refuse(operand.owner, message)
    return type_


def _returned_buffer(operand: OpOperand, rewriter: ComprehensiveRewriter) -> Buffer:
    """Return what a function returns in place of a tensor, which may have to be an allocation's memref."""
    value = rewriter.state.value_of(operand)
    own = rewriter.own_buffer(value) if rewriter.state.is_in_place(operand) else None
    buffer = _before_casts(own or rewriter.buffer(operand))
    if not boundary_rules(rewriter.options.semantics).returns_allocations_only:
        return buffer
    for candidate in (buffer, *map(_before_casts, _equivalent_buffers(value, rewriter))):
        if rewriter.is_allocated(candidate):
            return candidate
    message = f"buffer result #{operand.index} not produced by an alloc"
    raise NotRewritable(Refusal(operand.owner, message, "result-not-allocated"))


def _equivalent_buffers(value: Value, rewriter: ComprehensiveRewriter) -> Iterator[Buffer]:
    """Yield the buffers that are known to be a tensor's, be it as the copy of what an op was given.

    %1 = scf.for ... iter_args(%t = %0)    // of a copy of %0: the loop gives back what it took
    """
    for same in rewriter.state.equivalents(value):
        own = rewriter.own_buffer(same)
        if own is None:
            continue
        yield own
        if isinstance(same, OpResult) and same.parent_block is value.parent_block:
            for alias in rewriter.state.aliasing_operands(same):
                if alias.relation is Relation.EQUIVALENT and not rewriter.state.is_in_place(alias.operand):
                    yield rewriter.buffer(alias.operand)


def _before_casts(buffer: Buffer) -> Buffer:
    while buffer.cast_of is not None:
        buffer = buffer.cast_of
    return buffer


def _boundary_type(function: Operation, index: int, rewriter: ComprehensiveRewriter) -> Type:
    """Return the type of an argument, with the layout that ``linalg.buffer_layout`` asks for (layoutPostProcessing)."""
    given = argument_types(function)[index]
    if not is_tensor(given):
        return given
    general = rewriter.converted(given)
    wanted = argument_attribute(function, index, layout_attribute(function))
    if not isinstance(general, MemRefType) or not isinstance(wanted, AffineMapAttribute):
        return general
    type_ = with_layout(general, wanted)
    return general if _is_same_layout(type_, general) else type_


def _is_same_layout(first: MemRefType, second: MemRefType) -> bool:
    layout, other = strided_layout(first), strided_layout(second)
    return layout is not None and layout == other


class Call(ComprehensiveRewrite):
    """A direct call: results that are arguments' buffers are those, and no other tensor may be returned."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Pass buffers of the callee's types."""
        callee = rewriter.callee_of(operation)
        if callee is None:
            raise NotRewritable
        summary = rewriter.state.summary_of_callee(operation)
        same = dict(summary.equivalent) if summary is not None else {}
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
        passed: dict[OpOperand, Buffer] = {}
        for result in operation.results:
            if not is_tensor(result.type):
                continue
            if result.index in given:
                rewriter.replace(result, given[result.index])
            elif not has_body(callee) and boundary_rules(rewriter.options.semantics).calls_check_bodies:
                raise rewriter.refuse(operation, BODILESS)
            elif result.index not in same:
                refusals = [Refusal(operation, NOT_EQUIVALENT, "call-returns-new-tensor")]
                if rewriter.options.allow_unknown_ops:
                    refusals.append(_mismatch(operation, callee, rewriter))
                raise NotRewritable(*refusals)
            else:
                # Each result costs a copy where the operand is copied; what the function gets is the last one.
                operand = operation.operands[same[result.index]]
                passed[operand] = rewriter.another_buffer(operand)
                rewriter.replace(result, passed[operand])
        for operand in operation.operands:
            if is_tensor(operand.type) and operand not in passed:
                passed[operand] = rewriter.buffer(operand)
        names, types = [], []
        for operand in operation.operands:
            if is_tensor(operand.type):
                buffer = _passed_on(passed[operand], callee, operand.index, rewriter)
                names.append(buffer.name)
                types.append(str(buffer.type))
            else:
                names.append(rewriter.name(operand))
                types.append(str(operand.type))
        names.extend(buffer.name for _, buffer in allocated)
        types.extend(str(buffer.type) for _, buffer in allocated)
        _emit_call(operation, [] if forgotten else kept, names, types, rewriter)
        if forgotten:
            _make_up(kept, rewriter)


def _passed_on(buffer: Buffer, callee: Operation, index: int, rewriter: ComprehensiveRewriter) -> Buffer:
    """Return a buffer as an argument's type.

    Where ``linalg.buffer_layout`` asks for the identity, which is another map than strides make, the compiler casts
    whatever the type is; what is a cast already folds to one that stands here.
    """
    general = rewriter.converted(argument_types(callee)[index])
    wanted = _boundary_type(callee, index, rewriter)
    assert isinstance(wanted, MemRefType | UnrankedMemRefType)
    layout = argument_attribute(callee, index, layout_attribute(callee))
    is_cast_again = isinstance(layout, AffineMapAttribute) and layout.map.is_identity and layout.map.dimensions > 1
    source = _before_casts(buffer)
    if is_cast_again and isinstance(source.type, MemRefType) and (source.type != wanted or None not in wanted.shape):
        return rewriter.cast(source, wanted)
    return rewriter.cast(rewriter.cast(buffer, general), wanted)


def _mismatch(call: Operation, callee: Operation, rewriter: ComprehensiveRewriter) -> Refusal:
    """Return what the verifier says of a call that stays as it is while its callee is bufferized (CallOp::verify)."""
    for operand in call.operands:
        if is_tensor(operand.type):
            expected = _boundary_type(callee, operand.index, rewriter)
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
            return rewriter.dimension(Buffer(rewriter.name(operand), operand.type), size.dimension)
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


class Return(ComprehensiveRewrite):
    """A return is rewritten with its function."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Leave it to the function."""
