"""How scf loops are written in terms of buffers.

Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType, NotRewritable
from bufferizer.buffer_model.copies import is_result_copied
from bufferizer.buffer_model.model import Located, Refusal, parent_region
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.layouts import fully_dynamic
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import Type, is_tensor
from bufferizer.text import Span


class For(BufferRewrite):
    """``scf.for``: buffers are carried instead of tensors."""

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If as much is yielded as is carried in."""
        entry = operation.regions[0].entry if operation.regions else None
        terminator = entry.terminator if entry is not None else None
        count = len(operation.results)
        return (
            entry is not None
            and terminator is not None
            and len(terminator.operands) == len(operation.group("initArgs")) == len(entry.arguments) - 1 == count
        )

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type carried; the body's argument and the result have the same."""
        operation = _owner(value)
        body = _entry(operation.regions[0])
        if isinstance(value, OpResult):
            return types.value_type(body.arguments[value.index + 1], invocation)
        assert isinstance(value, BlockArgument)
        initial = operation.group("initArgs")[value.index - 1]
        return _carried_type(value, initial, _terminator(body).operands[value.index - 1], types, invocation)

    def copied_before_terminator(self, operation: Operation, state: AnalysisState) -> list[OpOperand]:
        """Copy what is yielded if it may be the memory of another tensor than the argument of its own position.

        What is a copy by then the compiler knows no aliases of, and copies no more.
        """
        if state.options.copy_before_write:
            return []
        region = operation.regions[0]
        body = _entry(region)
        return [
            operand
            for operand, argument in zip(_terminator(body).operands, body.arguments[1:])
            if is_tensor(argument.type)
            and state.is_in_place(operand)
            and not is_result_copied(operand.value, state)
            and _aliases_from_outside(operand.value, region, argument, state)
        ]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast what is carried in, edit the types."""
        own = rewriter.types.own_type
        body = _entry(operation.regions[0])
        initial = operation.group("initArgs")
        _ask_for_buffers(initial, rewriter)
        types = [own(result) if is_tensor(result.type) else result.type for result in operation.results]
        places = _carry_in(initial, types, rewriter)
        rewriter.edit_operands(operand for operand in operation.operands if operand not in initial)
        rewriter.edit_result_types(operation, types)
        _retype(body.arguments[1:], types, places, rewriter)


class While(BufferRewrite):
    """``scf.while``: two regions carry buffers to each other."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """What goes into the first region; the second one and the results get what the condition passes on."""
        operation = _owner(value)
        before, after = (_entry(region) for region in operation.regions)
        if isinstance(value, BlockArgument) and value.block is before:
            yielded = _terminator(after).operands[value.index]
            return _carried_type(value, operation.operands[value.index], yielded, types, invocation)
        assert isinstance(value, BlockArgument | OpResult)
        return types.operand_type(_terminator(before).operands[value.index + 1], invocation)

    def copied_before_terminator(self, operation: Operation, state: AnalysisState) -> list[OpOperand]:
        """Copy what the condition passes on, unless it is the same buffer in every iteration."""
        if state.options.copy_before_write:
            return []
        before, after = (_entry(region) for region in operation.regions)
        same = _same_buffers(before, _terminator(before).operands[1:], state)
        same &= _same_buffers(after, _terminator(after).operands, state)
        passed = enumerate(_terminator(before).operands[1:])
        return [operand for index, operand in passed if is_tensor(operand.type) and index not in same]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast what is carried in, edit the types."""
        own = rewriter.types.own_type
        before, after = (_entry(region) for region in operation.regions)
        _ask_for_buffers(operation.operands, rewriter)
        given = [own(value) if is_tensor(value.type) else value.type for value in before.arguments]
        passed = [own(value) if is_tensor(value.type) else value.type for value in after.arguments]
        _carry_in(operation.operands, given, rewriter)
        _retype(before.arguments, given, repeat(operation), rewriter)
        _retype(after.arguments, passed, repeat(operation), rewriter)
        rewriter.edit_result_types(operation, passed)
        rewriter.drop_discardable(operation)


class Condition(BufferRewrite):
    """``scf.condition``: what is passed on is cast to the type of the second region's arguments."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        loop = operation.parent_operation
        if loop is None or len(loop.regions) != 2:
            raise NotRewritable
        after = _entry(loop.regions[1])
        rewriter.edit_operands(operation.operands[:1])
        for operand, argument in zip(operation.operands[1:], after.arguments):
            carry_in(operand, argument, rewriter)
        rewriter.drop_discardable(operation)


class Forall(BufferRewrite):
    """``scf.forall``: the iterations share the buffers; nothing is carried, and there are no results."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type of the shared output."""
        operation = _owner(value)
        outputs = operation.group("outputs")
        assert isinstance(value, BlockArgument | OpResult)
        shared = len(_entry(operation.regions[0]).arguments) - len(outputs)
        index = value.index if isinstance(value, OpResult) else value.index - shared
        return types.operand_type(outputs[index], invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Let the body use the buffers from outside."""
        region = operation.regions[0]
        outputs = operation.group("outputs")
        body = _entry(region)
        shared = len(body.arguments) - len(outputs)
        rewriter.edit_operands(operand for operand in operation.operands if operand not in outputs)
        if operation.syntax.generic:
            rewriter.drop_results(operation)
            rewriter.drop_operands(operation, len(operation.operands) - len(outputs))
            rewriter.drop_arguments(body, shared)
        else:
            _drop_shared_outputs(operation, body.arguments[shared:], rewriter)
        buffers = [rewriter.buffer(operand) for operand in outputs]
        for argument, buffer in zip(body.arguments[shared:], buffers):
            rewriter.replace(argument, buffer)
        for result, buffer in zip(operation.results, buffers):
            rewriter.replace(result, buffer)
        combining = _terminator(body)
        for left in (nested for nested in _nested(combining) if rewriter.stays(nested)):
            with rewriter.at(left):
                rewriter.invalidate(left, f"'{left.name}' op may only insert into an output block argument")
        if all(nested.name == "tensor.parallel_insert_slice" for nested in _nested(combining)):
            rewriter.erase(combining)
            if operation.syntax.generic:  # only the custom form implies the terminator
                with rewriter.at(combining):
                    rewriter.emit(f"{combining.name} {{\n}}")


def _drop_shared_outputs(operation: Operation, arguments: Sequence[BlockArgument], rewriter: Rewriter) -> None:
    """Delete the results, and ``shared_outs(...) -> (...)`` of the custom form."""
    start, end = operation.name_span.end, operation.regions[0].span.start
    shared = rewriter.text(Span(start, arguments[0].span.start)).rfind("shared_outs") if arguments else -1
    if shared < 0:
        raise NotRewritable
    rewriter.edit(Span(start + shared, end), "")
    rewriter.edit(Span(operation.span.start, operation.name_span.start), "")


def _owner(value: Value) -> Operation:
    if isinstance(value, OpResult):
        return value.owner
    assert isinstance(value, BlockArgument)
    return value.block.parent_operation


def _entry(region: Region) -> Block:
    if region.entry is None:
        raise NotRewritable
    return region.entry


def _terminator(block: Block) -> Operation:
    if block.terminator is None:
        raise NotRewritable
    return block.terminator


def _nested(operation: Operation) -> list[Operation]:
    return [nested for nested in operation.walk() if nested is not operation]


def _carried_type(
    argument: BlockArgument,
    initial: OpOperand,
    yielded: OpOperand,
    types: BufferTypes,
    invocation: Invocation,
) -> BufferType:
    """Return the type a loop carries (computeLoopRegionIterArgBufferType).

    That is what goes in and is yielded, or fully dynamic if those differ. What is yielded is usually made of the
    argument itself, so that this asks for its own answer; the second time the answer is what goes in.
    """
    first = types.operand_type(initial, invocation)
    if types.times_asked(argument, invocation) >= 2:
        return first
    last = types.operand_type(yielded, invocation)
    if first == last:
        return first
    if first.memory_space != last.memory_space:
        operation = argument.block.parent_operation
        message = "init_arg and yielded value bufferize to inconsistent memory spaces"
        raise NotRewritable(Refusal(operation, f"'{operation.name}' op {message}"))
    return fully_dynamic(argument.type, last.memory_space)


def _aliases_from_outside(value: Value, region: Region, own: BlockArgument, state: AnalysisState) -> bool:
    """Tell whether a value may be memory that comes from outside of a region, but for one argument's."""
    for alias in state.aliases(value):
        inside = parent_region(alias)
        if alias is own:
            continue
        if isinstance(alias, BlockArgument) and inside is region:
            return True
        if not _is_within(inside, region):
            return True
    return False


def _is_within(region: Region | None, other: Region) -> bool:
    while region is not None and region is not other:
        block = region.owner.parent
        region = block.region if block is not None else None
    return region is other


def _same_buffers(block: Block, passed: Sequence[OpOperand], state: AnalysisState) -> set[int]:
    return {
        index
        for index, (argument, operand) in enumerate(zip(block.arguments, passed))
        if is_tensor(argument.type) and is_tensor(operand.type) and state.are_equivalent(argument, operand.value)
    }


def _ask_for_buffers(operands: Sequence[OpOperand], rewriter: Rewriter) -> None:
    """Ask for the buffers of tensors, as the compiler does before it asks for types: either may fail (getBuffers)."""
    for operand in operands:
        if is_tensor(operand.type):
            rewriter.buffer(operand)


def carry_in(operand: OpOperand, target: Value, rewriter: Rewriter) -> None:
    """Edit an operand, cast to the type of the value that takes it."""
    if not is_tensor(operand.type):
        rewriter.edit_operands([operand])
        return
    rewriter.buffer(operand)
    rewriter.edit_operand(operand, rewriter.cast_operand(operand, rewriter.types.value_type(target)))


def _carry_in(operands: Sequence[OpOperand], types: Sequence[Type], rewriter: Rewriter) -> list[Located | None]:
    """Edit operands, cast to the types of the values that take them. Return the places that the buffers have."""
    places: list[Located | None] = []
    for operand, type_ in zip(operands, types):
        if is_tensor(operand.type):
            assert isinstance(type_, BufferType)
            buffer = rewriter.cast_operand(operand, type_)
            rewriter.edit_operand(operand, buffer)
            places.append(rewriter.maker(buffer))
        else:
            rewriter.edit_operands([operand])
            places.append(None)
    return places


def _retype(
    arguments: Sequence[BlockArgument], types: Sequence[Type], places: Iterable[Located | None], rewriter: Rewriter
) -> None:
    """Edit the types of arguments, which are new values at these places to the compiler."""
    for argument, type_, place in zip(arguments, types, places):
        if is_tensor(argument.type):
            assert isinstance(type_, BufferType)
            rewriter.retype_argument(argument, type_, place)
