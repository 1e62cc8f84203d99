"""How tensor ops are written in terms of buffers by the rules of LLVM 14.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.rewrites.generate import Generate
from bufferizer.dialects.llvm14.rewrites.linalg import InitTensor
from bufferizer.dialects.llvm14.rewrites.pad import Pad
from bufferizer.dialects.llvm14.rewrites.subviews import subview
from bufferizer.dialects.rewrites.slices import Slice
from bufferizer.dialects.rewrites.tensor import Dim, Extract, Insert, Rank, store_elements
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.static_values import constant_integer, mixed_operands
from bufferizer.ir.types import MemRefType, TensorType


class Cast(ComprehensiveRewrite):
    """``tensor.cast``: a ``memref.cast``."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Cast to the operand's layout with the result's shape."""
        source, result = rewriter.buffer(operation.operands[0]), operation.results[0]
        type_ = rewriter.converted(result.type)
        if isinstance(source.type, MemRefType) and isinstance(result.type, TensorType):
            type_ = MemRefType(result.type.shape, result.type.element, source.type.layout, source.type.memory_space)
        rewriter.replace(result, rewriter.cast(source, type_, rewriter.name_for(result, "cast")))


class ExtractSlice(ComprehensiveRewrite):
    """``tensor.extract_slice``: ``memref.subview``; out of place, the part alone is copied."""

    def may_copy(self, operand: OpOperand) -> bool:
        """It is the result that is copied."""
        return False

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Take a subview."""
        source, result = operation.operands[0], operation.results[0]
        assert isinstance(result.type, TensorType)
        part = Slice.of(operation, rewriter)
        buffer = rewriter.buffer_of(rewriter.state.value_of(source))
        copy = None
        if not rewriter.state.is_in_place(source):
            copy = rewriter.allocate_for(result, _sizes(operation, part, rewriter))
        name = rewriter.name_for(result, "subview") if copy is None else None
        view = subview(buffer, part, len(result.type.shape), rewriter, name)
        if copy is not None:
            rewriter.copy(view, copy)
        rewriter.replace(result, copy or view)


def _sizes(slice_: Operation, part: Slice, rewriter: ComprehensiveRewriter) -> list[str]:
    """Return the sizes that a slice's copy is allocated with.

    A size that is a constant 1 counts as a dropped dimension where the type does not say 1, too, and its own size is
    that of the next one then (ExtractSliceOp::getDroppedDims, reifyResultShapes):

        %c1 = arith.constant 1 : index
        %0 = tensor.extract_slice %t[0, 0] [%c1, 2] [1, 1] : tensor<4x8xf32> to tensor<?x2xf32>    // alloc(%c2)
    """
    shape = slice_.results[0].type.shape if isinstance(slice_.results[0].type, TensorType) else ()
    kept: list[int | str] = []
    for entry, size in zip(part.sizes, mixed_operands(slice_, "static_sizes", "sizes")):
        known = constant_integer(size if isinstance(size, int) else rewriter.state.value_of(size))
        if known != 1 or shape[len(kept) : len(kept) + 1] == (1,):
            kept.append(entry)
    dynamic = [number for number, size in enumerate(shape) if size is None]
    if any(number >= len(kept) for number in dynamic):  # The compiler reads past the end of its list.
        return [size for size in part.sizes if isinstance(size, str)]
    entries = [kept[number] for number in dynamic]
    return [entry if isinstance(entry, str) else rewriter.constant_index(entry) for entry in entries]


class FromElements(ComprehensiveRewrite):
    """``tensor.from_elements``: a new buffer with each element stored."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Allocate and store."""
        result = operation.results[0]
        buffer = rewriter.allocate_here(result, ())
        rewriter.replace(result, buffer)
        store_elements([rewriter.name(operand) for operand in operation.operands], buffer, rewriter)


class InsertSlice(ComprehensiveRewrite):
    """``tensor.insert_slice``: a copy into a subview of the destination."""

    takes_over_operands = True

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Take the subview and copy."""
        source, destination = operation.operands[:2]
        if not isinstance(source.type, TensorType):
            raise NotRewritable
        buffer = rewriter.buffer(destination)
        part = subview(buffer, Slice.of(operation, rewriter), len(source.type.shape), rewriter)
        rewriter.copy(rewriter.buffer(source), part)
        rewriter.replace(operation.results[0], Buffer(buffer.name, buffer.type, buffer.cast_of))


REWRITES: dict[str, BufferRewrite] = {
    "tensor.cast": Cast(),
    "tensor.dim": Dim(),
    "tensor.empty": InitTensor(),
    "tensor.extract": Extract(),
    "tensor.extract_slice": ExtractSlice(),
    "tensor.from_elements": FromElements(),
    "tensor.generate": Generate(),
    "tensor.insert": Insert(),
    "tensor.insert_slice": InsertSlice(),
    "tensor.pad": Pad(),
    "tensor.rank": Rank(),
}
