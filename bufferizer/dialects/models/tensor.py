"""What tensor ops do to buffers. Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.index_values.equality import are_all_equal
from bufferizer.dialects.models.presets import Allocates, DestinationStyle, InsertsPart, ReadOnly, View
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import TensorType
from bufferizer.kept import kept_by_arguments


class Empty(NoBuffers):
    """``tensor.empty``: a buffer whose contents nobody has defined yet."""

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """The contents are undefined."""
        return False

    def allocates(self, value: Value) -> bool:
        """The result is a new buffer."""
        return True


class Reshape(View):
    """``tensor.reshape``: a view of the source; the shape operand is read."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Only the shape's contents are looked at."""
        return operand.index == 1


class InsertSlice(InsertsPart):
    """``tensor.insert_slice``: the destination keeps what the slice does not cover."""

    def __init__(self) -> None:
        super().__init__("dest")

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is not read if the slice covers all of it."""
        return operand.index == 0 or not _covers_destination(operand.owner)

    def is_same_part(self, slice_: Operation, insertion: Operation) -> bool:
        """Their offsets, sizes and strides are the same."""
        return _are_same_part(slice_, insertion)


class ParallelInsertSlice(InsertSlice):
    """``tensor.parallel_insert_slice``: like insert_slice, but without a result."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Only the source is read: the destination is the loop's, which has reads of its own."""
        return operand.index == 0

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is written."""
        return operand.index == 1

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """There is no result."""
        return []


def _written_part(operation: Operation) -> tuple[str | None, ...]:
    find = operation.attributes.get
    return find("static_offsets"), find("static_sizes"), find("static_strides")


def _are_same_part(first: Operation, second: Operation) -> bool:
    # Most slices are written with numbers alone, and in one way.
    if len(first.operands) == 1 and len(second.operands) == 2 and _written_part(first) == _written_part(second):
        return True
    one, other = _static_slice(first), _static_slice(second)
    if one is not None and other is not None:
        return one == other
    return all(map(are_all_equal, slice_operands(second), slice_operands(first)))


@kept_by_arguments(1024)
def _static_slice(operation: Operation) -> tuple[tuple[StaticOrValue, ...], ...] | None:
    """Return offsets, sizes and strides if all are known."""
    part = slice_operands(operation)
    return part if all(isinstance(entry, int) for entries in part for entry in entries) else None


@kept_by_arguments(1024)
def slice_operands(operation: Operation) -> tuple[tuple[StaticOrValue, ...], ...]:
    """Return offsets, sizes and strides, ints where they are static."""
    return (
        mixed_values(operation, "static_offsets", "offsets"),
        mixed_values(operation, "static_sizes", "sizes"),
        mixed_values(operation, "static_strides", "strides"),
    )


def _covers_destination(operation: Operation) -> bool:
    destination = operation.operands[1].type
    # A size that is dynamic is not known to be that of the destination, whose size is dynamic, too.
    if not isinstance(destination, TensorType) or None in destination.shape:
        return False
    if _static(operation, "sizes") != destination.shape:  # hardly any slice is as large as what it is put into
        return False
    return set(_static(operation, "offsets")) <= {0} and set(_static(operation, "strides")) <= {1}


def _static(operation: Operation, group: str) -> tuple[int | None, ...]:
    return tuple(map(constant_integer, mixed_values(operation, f"static_{group}", group)))


MODELS: dict[str, BufferModel] = {
    "tensor.cast": View(),
    "tensor.collapse_shape": View(reads_source=True),  # a layout that cannot be collapsed is copied
    "tensor.concat": Allocates(),
    "tensor.dim": NoBuffers(),  # reads the tensor's size, not its contents
    "tensor.empty": Empty(),
    "tensor.expand_shape": View(),
    "tensor.extract": ReadOnly(),
    "tensor.extract_slice": View(Relation.UNKNOWN),
    "tensor.from_elements": Allocates(),
    "tensor.generate": Allocates(),
    "tensor.insert": DestinationStyle("dest"),
    "tensor.insert_slice": InsertSlice(),
    "tensor.pad": Allocates(),
    "tensor.parallel_insert_slice": ParallelInsertSlice(),
    "tensor.rank": NoBuffers(),
    "tensor.reshape": Reshape(),
    "tensor.splat": Allocates(),
}
