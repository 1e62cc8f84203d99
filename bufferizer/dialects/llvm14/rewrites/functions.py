"""How functions and returns are written in terms of buffers, whichever dialect they are of.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/ModuleBufferization.cpp of LLVM 14. Function boundaries are
rewritten after all bodies there; what comes out is the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import CONSUMED_ATTRIBUTES, ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.model import Refusal, Relation
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.functions import (
    argument_attribute,
    argument_types,
    has_body,
    has_tensor_signature,
    layout_attribute,
    result_types,
)
from bufferizer.ir.layouts import is_cast_possible, strided_layout, with_layout
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, TensorType, Type, is_tensor

BODILESS = "cannot bufferize bodiless function that returns a tensor"


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
        inputs = [boundary_type(operation, index, rewriter) for index in range(len(argument_types(operation)))]
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
                elif type_ != argument.type:
                    _cast_argument(argument, type_, rewriter)
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
    _write_type(argument, type_, rewriter)
    cast = Buffer(rewriter.fresh(f"{argument.name}_cast"), general)
    rewriter.lead(argument.block, f"{cast} = memref.cast {name} : {type_} to {general}")
    rewriter.replace(argument, cast)


def _cast_argument(argument: BlockArgument, type_: Type, rewriter: ComprehensiveRewriter) -> None:
    """Let an argument that is a memref as written come in with another layout."""
    name = rewriter.fresh(f"{argument.name}_buffer")
    rewriter.edit(argument.span, name)
    _write_type(argument, type_, rewriter)
    rewriter.lead(argument.block, f"{argument.name} = memref.cast {name} : {type_} to {argument.type}")
    assert isinstance(argument.type, MemRefType) and isinstance(type_, MemRefType)
    is_strided = strided_layout(type_) is not None and strided_layout(argument.type) is not None
    if argument.uses and not (is_strided and is_cast_possible(type_, argument.type)):
        what = f"operand type '{type_}' and result type '{argument.type}' are cast incompatible"
        rewriter.refuse_in_the_end(argument.block.parent_operation, f"'memref.cast' op {what}")


def _write_type(argument: BlockArgument, type_: Type, rewriter: ComprehensiveRewriter) -> None:
    """Edit the type of an argument that is written with it in the block, too, as in the generic form."""
    if argument.type_span is not None:
        rewriter.edit(argument.type_span, str(type_))


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
    buffer = before_casts(own or rewriter.buffer(operand))
    if not boundary_rules(rewriter.options.semantics).returns_allocations_only:
        return buffer
    for candidate in (buffer, *map(before_casts, _equivalent_buffers(value, rewriter))):
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


def before_casts(buffer: Buffer) -> Buffer:
    """Return what a buffer is a cast of, if it is one."""
    while buffer.cast_of is not None:
        buffer = buffer.cast_of
    return buffer


def boundary_type(function: Operation, index: int, rewriter: ComprehensiveRewriter) -> Type:
    """Return the type of an argument, with the layout that ``linalg.buffer_layout`` asks for (layoutPostProcessing)."""
    given = argument_types(function)[index]
    if not is_tensor(given) and not isinstance(given, MemRefType):
        return given
    general = given if isinstance(given, MemRefType) else rewriter.converted(given)
    wanted = argument_attribute(function, index, layout_attribute(function))
    if not isinstance(general, MemRefType) or not isinstance(wanted, AffineMapAttribute):
        return general
    type_ = with_layout(general, wanted)
    return general if _is_same_layout(type_, general) else type_


def _is_same_layout(first: MemRefType, second: MemRefType) -> bool:
    layout, other = strided_layout(first), strided_layout(second)
    return layout is not None and layout == other


class Return(ComprehensiveRewrite):
    """A return is rewritten with its function."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Leave it to the function."""
