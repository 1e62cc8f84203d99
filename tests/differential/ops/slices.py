"""Parts of tensors: taken out, changed, put back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.differential.builder import BIT, FLOAT, INDEX, Builder, Shape, Weighted, shape_of, tensor_of
from tests.differential.ops.structured import filling
from tests.differential.program import Value

NAME = re.compile(r"%\w+(?:#\d+)?")
# Values that are equal to another one, of which the compiler knows most to be so.
EQUAL = (
    "arith.addi {0}, %c0 : index",
    "arith.muli {0}, %c1 : index",
    "arith.select {1}, {0}, {0} : index",
    "affine.apply affine_map<(d0) -> (d0 floordiv 4 * 4 + d0 mod 4)>({0})",
    "scf.if {1} -> (index) {{\n  scf.yield {0} : index\n}} else {{\n  scf.yield {0} : index\n}}",
    "arith.maxsi {0}, {0} : index",
)


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a tensor: its offsets, sizes and strides as written, and its type."""

    text: str
    type: str


def random_slice(b: Builder, shape: Shape) -> Slice:
    """Return a part that fits into a tensor of that shape; unit dimensions may be dropped."""
    offsets, sizes, strides = [], [], []
    result: Shape = []
    for extent in shape:
        limit = extent if extent is not None else 4
        if b.chance(b.language.dynamic_slices):
            size, text = None, b.size()
        else:
            size = b.draw.one_of([s for s in (1, 2, 4, limit) if s <= limit])
            text = str(size)
        stride = 2 if size is not None and 2 * size <= limit and b.chance(0.1) else 1
        room = limit - (size or 1) * stride
        offsets.append(b.scalar(INDEX).name if b.chance(0.4) else str(b.draw.between(0, max(room, 0))))
        sizes.append(text)
        strides.append(str(stride))
        if not (size == 1 and b.chance(0.5)):
            result.append(size)
    if not result:
        result = [1]
    return Slice(f"[{', '.join(offsets)}] [{', '.join(sizes)}] [{', '.join(strides)}]", tensor_of(result))


def said_again(b: Builder, part: Slice) -> Slice:
    """Return the same part, with other values for some of its offsets and sizes, which are equal to them."""

    def again(found: re.Match[str]) -> str:
        if not b.chance(0.5):
            return found[0]
        return b.op(b.draw.one_of(EQUAL).format(found[0], b.scalar(BIT)), INDEX)[0].name

    return Slice(NAME.sub(again, part.text), part.type)


def take_slice(b: Builder, source: Value, part: Slice) -> Value:
    """Add an extract_slice."""
    return b.op(f"tensor.extract_slice {source}{part.text} : {source.type} to {part.type}", part.type, of=(source,))[0]


def put_slice(b: Builder, source: Value, dest: Value, part: Slice) -> Value:
    """Add an insert_slice."""
    text = f"tensor.insert_slice {source} into {dest}{part.text} : {source.type} into {dest.type}"
    return b.op(text, dest.type, into=dest)[0]


def extract_slice(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    take_slice(b, source, random_slice(b, shape_of(source.type)))
    return True


def insert_slice(b: Builder) -> bool:
    dest = b.tensor(lambda shape: len(shape) > 0)
    if dest is None:
        return False
    for _ in range(6):
        part = random_slice(b, shape_of(dest.type))
        source = b.of_type(part.type)
        if source is not None:
            put_slice(b, source, dest, part)
            return True
    return False


def slice_round_trip(b: Builder) -> bool:
    """Take a slice out, write into it, and put it back: to the same place as a rule, elsewhere now and then."""
    whole = b.tensor(lambda shape: len(shape) > 0)
    if whole is None:
        return False
    part = random_slice(b, shape_of(whole.type))
    current = take_slice(b, whole, part)
    for _ in range(b.draw.between(0, 2)):
        current = _written(b, current)
    dest = whole
    if b.chance(0.2):
        dest = b.of_type(whole.type) or whole
    if b.chance(0.15):
        other = random_slice(b, shape_of(whole.type))
        part = other if other.type == part.type else part
    elif b.language.says_again and b.chance(0.3):
        part = said_again(b, part)
    put_slice(b, current, dest, part)
    return True


def new_part(b: Builder) -> bool:
    """Fill a new tensor and insert it: what init-tensor-elimination is for. The new one may be made long before."""
    whole = b.tensor(lambda shape: len(shape) > 0)
    if whole is None:
        return False
    part = random_slice(b, shape_of(whole.type))
    current = b.empty(part.type)
    dest = _written(b, whole) if b.chance(0.3) else whole
    for _ in range(b.draw.between(0, 2)):
        current = _written(b, current)
    inserted = put_slice(b, current, dest, part)
    if b.chance(0.15):
        _written(b, inserted)
        _written(b, current)
    return True


def _written(b: Builder, value: Value) -> Value:
    if b.chance(0.5):
        return b.op(*filling(b, value), into=value)[0]
    text = f"tensor.insert {b.scalar(FLOAT)} into {value}[{b.indices(value)}] : {value.type}"
    return b.op(text, value.type, into=value)[0]


WEIGHTED: Weighted = [(6, extract_slice), (6, insert_slice), (12, slice_round_trip)]
