"""What ops on tensors fold to in LLVM 14. Source: the ops' fold functions in TensorOps.cpp.

%0 = tensor.cast %t : tensor<4xf32> to tensor<4xf32>                     // %t
%1 = tensor.from_elements %c1, %c2 : tensor<2xindex>                     // a constant
%2 = tensor.extract %1[%c0] : tensor<2xindex>                            // the constant 1
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.analysis.llvm14.constant_folding import Known
from bufferizer.ir.constants import Constant, constant, element_count, is_same
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import INDEX, TensorType

Folded = Constant | int | Value | None
"""What an op folds to: a constant, an operand by its number, a value from further up; None for an op that stays."""


def fold_cast(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A cast to the type its operand has (foldCastInterfaceOp)."""
    same = bool(operation.operands and operation.results) and operation.operands[0].type == operation.results[0].type
    return 0 if same else None


def fold_dim(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A size that the type tells, or that the tensor was made with (DimOp::fold). Casts are looked through.

    The size is asked for before what made the tensor folds, and again behind that.
    """
    number = constant_integer(operands[1]) if len(operands) == 2 else None
    if number is None:
        return None
    size = size_of(operation.operands[0].value, number)
    if size is None:
        size = size_of(operands[0], number)
    return Constant(INDEX, (size,)) if isinstance(size, int) else size


def fold_rank(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """The number of dimensions, where the type tells it (RankOp::fold)."""
    type_ = operation.operands[0].type if operation.operands else None
    return Constant(INDEX, (len(type_.shape),)) if isinstance(type_, TensorType) else None


def size_of(tensor: Value, number: int) -> StaticOrValue | None:
    """Return the size of a dimension; None where only the tensor itself tells it, or there is no such dimension."""
    source = _without_casts(tensor)
    if not isinstance(source.type, TensorType) or not 0 <= number < len(source.type.shape):
        return None
    size = source.type.shape[number]
    return _dynamic_size(source.owner, number) if size is None and isinstance(source, OpResult) else size


def _without_casts(value: Value) -> Value:
    """Return what was cast to a type that tells no more (canFoldIntoConsumerOp)."""
    while isinstance(value, OpResult) and value.owner.name == "tensor.cast" and value.owner.operands:
        given, type_ = value.owner.operands[0].type, value.type
        if not isinstance(given, TensorType) or not isinstance(type_, TensorType):
            break
        if any(before is None and after is not None for before, after in zip(given.shape, type_.shape)):
            break
        value = value.owner.operands[0].value
    return value


def _dynamic_size(operation: Operation, number: int) -> Value | None:
    """Return the value given for a dynamic size of a tensor; not of a slice of reduced rank."""
    type_ = operation.results[0].type
    if not isinstance(type_, TensorType):
        return None
    if operation.name == "tensor.generate":
        given = sum(size is None for size in type_.shape[:number])
        return operation.operands[given].value if given < len(operation.operands) else None
    if operation.name != "tensor.extract_slice" or not operation.operands:
        return None
    sizes = mixed_values(operation, "static_sizes", "sizes")
    whole = operation.operands[0].type
    if not isinstance(whole, TensorType) or not len(whole.shape) == len(type_.shape) == len(sizes):
        return None
    size = sizes[number]
    return size if isinstance(size, Value) else None


def fold_extract_slice(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A slice that is the whole tensor (ExtractSliceOp::fold)."""
    return 0 if operation.operands and _is_whole(operation, operation.operands[0], known) else None


def fold_insert_slice(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A slice that overwrites the whole tensor, of known size (InsertSliceOp::fold)."""
    if len(operation.operands) < 2 or operation.operands[0].type != operation.operands[1].type:
        return None
    type_ = operation.operands[1].type
    is_static = isinstance(type_, TensorType) and None not in type_.shape
    return 0 if is_static and _is_whole(operation, operation.operands[1], known) else None


def _is_whole(operation: Operation, whole: OpOperand, known: Known) -> bool:
    """Tell whether a slice has no offsets, the sizes of the tensor, and strides of 1.

    A constant size of -1 is that of a dimension of unknown size, since types have that number in its place
    (foldIdentityOffsetSizeAndStrideOpInterface).
    """
    type_ = whole.type
    if not operation.results or operation.results[0].type != type_ or not isinstance(type_, TensorType):
        return False
    offsets, sizes, strides = (
        tuple(_integer(entry, known) for entry in mixed_values(operation, f"static_{name}", name))
        for name in ("offsets", "sizes", "strides")
    )
    shape = tuple(-1 if size is None else size for size in type_.shape)
    return set(offsets) <= {0} and sizes == shape and set(strides) <= {1}


def _integer(entry: StaticOrValue, known: Known) -> int | None:
    if not isinstance(entry, Value):
        return entry
    constant = known(entry)
    return None if constant is None else int(constant.at(0))


def fold_pad(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A pad of a tensor of known size by nothing (PadOp::fold).

    What is not to fold is an insertion first, which covers all there is, and folds (InsertSliceOp::fold) if it is known
    to begin at the front.
    """
    if not operation.operands or not operation.results:
        return None
    type_ = operation.results[0].type
    if not isinstance(type_, TensorType) or None in type_.shape or operation.operands[0].type != type_:
        return None
    front = set(map(constant_integer, mixed_values(operation, "static_low", "low")))
    return 0 if "nofold" not in operation.attributes or front <= {0} else None


def fold_extract(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """An element of a constant (ExtractOp::fold); of one whose elements are all the same, wherever it is."""
    source = known(operands[0]) if operands else None
    if source is None or not isinstance(source.type, TensorType) or not operation.results:
        return None
    position: int | None = 0
    if source.splat is None:
        position = _position(source.type.shape, list(map(known, operands[1:])))
    return None if position is None else Constant(operation.results[0].type, (source.at(position),))


def _position(shape: Sequence[int | None], indices: Sequence[Constant | None]) -> int | None:
    """Return the number of an element in row-major order; None where it is not known, or there is none."""
    position = 0
    for size, index in zip(shape, indices):
        number = None if index is None else int(index.at(0))
        if size is None or number is None or not 0 <= number < size:
            return None
        position = position * size + number
    return position if len(shape) == len(indices) else None


def fold_insert(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A number put into a constant that is that number everywhere (InsertOp::fold)."""
    if len(operands) < 2:
        return None
    element, target = known(operands[0]), known(operands[1])
    if element is None or target is None or target.splat is None or element.type != target.element_type:
        return None
    return 1 if is_same(element.at(0), target.splat) else None


def fold_from_elements(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A tensor all of whose elements are constants (FromElementsOp::fold)."""
    elements = list(map(known, operands))
    numbers = [element.at(0) for element in elements if element is not None]
    if len(operation.results) != 1 or not numbers or len(numbers) != len(elements):
        return None
    type_ = operation.results[0].type
    return constant(type_, numbers) if isinstance(type_, TensorType) and element_count(type_) == len(numbers) else None


def fold_reshape(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A constant in another shape (foldReshapeOp)."""
    given = known(operands[0]) if operands else None
    if given is None or len(operation.results) != 1:
        return None
    type_ = operation.results[0].type
    return Constant(type_, given.elements) if element_count(type_) == element_count(given.type) else None
