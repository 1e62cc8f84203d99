"""What the linalg dialect's verifiers refuse: how maps, shapes, results and bodies fit together.

Sources: mlir/lib/Dialect/Linalg/IR/LinalgInterfaces.cpp (verifyStructuredOpInterface),
mlir/lib/Interfaces/DestinationStyleOpInterface.cpp, mlir/lib/Dialect/Linalg/IR/LinalgOps.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence

from bufferizer.dialects.rewrites.linalg_loops import STRUCTURED, Loops, operand_loops
from bufferizer.dialects.verifiers import linalg_winograd
from bufferizer.dialects.verifiers.checks import Table, differ, in_turn
from bufferizer.dialects.verifiers.linalg_indices import computed_indices, convolution, uncovered_loops, written_maps
from bufferizer.dialects.verifiers.linalg_layouts import contract, pack, softmax, unpack
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, StringAttribute
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.static_values import DYNAMIC, integers
from bufferizer.ir.types import UNKNOWN, ComplexType, MemRefType, Shape, TensorType, Type, VectorType, element_type
from bufferizer.ir.verification import op_error


def _outputs(operation: Operation) -> Sequence[OpOperand]:
    for name in ("outputs", "inits", "init", "output"):
        if operation.group(name):
            return operation.group(name)
    return ()


def _results(operation: Operation) -> Iterator[str]:
    """Check that there is a result for each tensor written to, of its type."""
    if any(operand.type == UNKNOWN for operand in operation.operands):
        return
    tensors = [operand for operand in _outputs(operation) if isinstance(operand.type, TensorType)]
    if len(operation.results) != len(tensors):
        counts = f"({len(operation.results)}) to be equal to the number of output tensors ({len(tensors)})"
        yield op_error(operation, f"expected the number of tensor results {counts}")
    for operand, result in zip(tensors, operation.results):
        if differ(operand.type, result.type):
            types = f"('{operand.type}') to match type of corresponding result ('{result.type}')"
            yield op_error(operation, f"expected type of operand #{operand.index} {types}")
    if any(isinstance(it.type, MemRefType) for it in operation.operands) and any(
        isinstance(it.type, TensorType) for it in operation.operands
    ):
        yield op_error(operation, "expected to have pure tensor or buffer semantics")


def _maps(operation: Operation) -> Iterator[str]:
    """Check the indexing maps that are written against the operands and the loops."""
    attribute = operation.attribute("indexing_maps")
    if not isinstance(attribute, ArrayAttribute):
        return
    maps = [entry.map for entry in attribute.elements if isinstance(entry, AffineMapAttribute)]
    count = len(operation.operands)
    if len(maps) != len(attribute.elements):
        return
    if len(maps) != count:
        counts = f"({len(maps)}) to be equal to the number of input/output operands ({count})"
        yield op_error(operation, f"expected the number of indexing_map {counts}")
    iterators = operation.attribute("iterator_types")
    if isinstance(iterators, ArrayAttribute):
        loops = len(iterators.elements)
        for number, map_ in enumerate(maps):
            if map_.symbols:
                yield op_error(operation, f"unexpected symbols in indexing_map #{number}")
            if map_.dimensions != loops:
                counts = f"to have {loops} dim(s) to match the number of loops"
                yield op_error(operation, f"expected indexing_map #{number} {counts}")


def _shapes(operation: Operation) -> Iterator[str]:
    """Check the ranks, and the sizes where those of all loops are known, by what the operands' dimensions run over."""
    loops = operand_loops(operation)
    shapes = [shape_of(operand.type) for operand in operation.operands]
    if len(loops) != len(shapes):
        return
    for number, (own, shape) in enumerate(zip(loops, shapes)):
        if shape is not None and len(own) != len(shape):
            ranks = f"({len(shape)}) to match the result rank of indexing_map ({len(own)})"
            yield op_error(operation, f"expected operand #{number} rank {ranks}")
    yield from uncovered_loops(operation)
    yield from sizes_of_loops(operation, loops, shapes)


def sizes_of_loops(operation: Operation, loops: Sequence[Loops], shapes: Sequence[Shape | None]) -> Iterator[str]:
    """Check the sizes of operands, of which ``loops`` run over the dimensions, where those of all loops are known."""
    extents = loop_extents(loops, shapes)
    if extents is None:
        return
    maps = written_maps(operation)
    for number, (own, shape) in enumerate(zip(loops, shapes)):
        indices = computed_indices(operation, maps, number, loops)
        reach = indices.reach(extents) if indices is not None else []
        for dimension, (loop, size) in enumerate(zip(own, shape or ())):
            if not size:
                continue
            reached = reach[dimension] if loop is None and dimension < len(reach) else None
            if indices is not None and reached is not None and reached[0] < 0:
                yield op_error(operation, f"unexpected result less than 0 at expression #{dimension} in {indices.map}")
            expected = extents.get(loop) if loop is not None else None
            where = f"operand #{number} has shape's dimension #{dimension} to be"
            if expected is not None and expected != size:
                yield op_error(operation, f"inferred input/output {where} {expected}, but found {size}")
            elif reached is not None and reached[1] >= size:
                limit = f"greater than or equal to {reached[1] + 1}, but found {size}"
                yield op_error(operation, f"inferred input/output {where} {limit}")


def iterated_type(type_: Type) -> Type:
    """Return the type of which a body gets one at a time: of a vector that is no element, the vector itself."""
    return type_ if isinstance(type_, ComplexType | VectorType) else element_type(type_)


def shape_of(type_: Type) -> Shape | None:
    """Return the shape of an operand, that of a scalar if it is none; None where it is not known."""
    if isinstance(type_, TensorType | MemRefType):
        return type_.shape
    return None if type_ == UNKNOWN else ()


def loop_extents(loops: Sequence[Loops], shapes: Sequence[Shape | None]) -> dict[Hashable, int] | None:
    """Return how far each loop runs, by the first dimension that runs over it; None where not all is known."""
    extents: dict[Hashable, int] = {}
    for own, shape in zip(loops, shapes):
        if shape is None:
            return None
        for loop, size in zip(own, shape):
            if loop is not None and loop not in extents:
                if size is None:
                    return None
                extents[loop] = size
    return extents


def body_arguments(operation: Operation) -> Iterator[str]:
    """Check the body of ``linalg.generic``: an argument for each operand, of its element type."""
    body = operation.regions[0].entry if operation.regions else None
    if body is None:
        return
    if not body.operations:
        yield op_error(operation, "expects a non-empty block")
    if len(body.arguments) != len(operation.operands):
        yield op_error(
            operation, "expected as many non-induction variable region arguments as the number of input/output operands"
        )
    for index, (argument, operand) in enumerate(zip(body.arguments, operation.operands)):
        element = iterated_type(operand.type)
        if differ(argument.type, element):
            types = f"('{argument.type}') to match element or self type of the corresponding operand ('{element}')"
            yield op_error(operation, f"expected type of bb argument #{index} {types}")


_WITH_BODY = ("linalg.generic", "linalg.map", "linalg.reduce")


def _yield(operation: Operation) -> Iterator[str]:
    """Check what the body of ``linalg.generic`` yields."""
    around = operation.parent_operation
    if around is not None and around.dialect in ("tensor", "scf") and len(around.regions) == 1:
        yield op_error(operation, "expected parent op with LinalgOp interface")
    if around is None or around.name not in _WITH_BODY or operation.implicit:
        return
    outputs = _outputs(around)
    if len(operation.operands) != len(outputs):
        counts = f"({len(operation.operands)}) to match the number of inits / outs operands of the enclosing LinalgOp"
        yield op_error(operation, f"expected number of yield values {counts} ({len(outputs)})")
    yield from yielded_elements(operation, outputs)


def yielded_elements(operation: Operation, outputs: Sequence[OpOperand]) -> Iterator[str]:
    """Check that what a body yields are elements of the outputs."""
    for operand, output in zip(operation.operands, outputs):
        element = iterated_type(output.type)
        if differ(operand.type, element):
            types = f"('{operand.type}') doesn't match the element type of the enclosing linalg.generic op"
            yield op_error(operation, f"type of yield operand {operand.index + 1} {types} ('{element}')")


def index_of_loop(operation: Operation) -> Iterator[str]:
    """Check that ``linalg.index`` asks for a loop there is."""
    around = operation.parent_operation
    if around is not None and around.dialect != "linalg":
        yield op_error(operation, "expected parent op with LinalgOp interface")
    iterators = around.attribute("iterator_types") if around is not None else None
    dimension = operation.attributes.get("dim", "").partition(":")[0].strip()
    if isinstance(iterators, ArrayAttribute) and dimension.isdecimal() and int(dimension) >= len(iterators.elements):
        counts = f"({dimension}) to be lower than the number of loops ({len(iterators.elements)})"
        yield op_error(operation, f"expected dim {counts} of the enclosing LinalgOp")


def _map(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    if body is not None:
        arity = len(body.arguments)
        if arity != len(operation.operands):
            counts = f"but got: {len(operation.operands)} and {arity}"
            yield op_error(operation, f"expects number of operands to match the arity of mapper, {counts}")
        for argument, operand in zip(body.arguments, operation.group("inputs")):
            element = iterated_type(operand.type)
            if differ(argument.type, element):
                yield op_error(
                    operation, f"expected element type of input '{element}' to match bbArg type '{argument.type}'"
                )
    init = shape_of(_outputs(operation)[0].type)
    for operand in operation.group("inputs"):
        shape = shape_of(operand.type)
        if init is not None and shape is not None and shape != init:
            shapes = f"({_listed(shape)}) to match shape of output ({_listed(init)})"
            yield op_error(operation, f"expected shape of input {shapes}")


def _listed(shape: Shape) -> str:
    return ", ".join(str(size if size is not None else DYNAMIC) for size in shape)


def _transpose(operation: Operation) -> Iterator[str]:
    source, target = (shape_of(operand.type) for operand in operation.operands[:2])
    permutation = integers(operation, "permutation")
    if source is None or target is None or permutation is None:
        return
    if sorted(permutation) != list(range(len(permutation))):
        yield op_error(operation, "permutation is not valid")
    elif len(source) != len(target):
        yield op_error(operation, f"input rank {len(source)} does not match init rank {len(target)}")
    elif len(source) != len(permutation):
        sizes = f"{len(permutation)} does not match the argument rank {len(source)}"
        yield op_error(operation, f"size of permutation {sizes}")
    for number, position in enumerate(permutation):
        given, wanted = target[number], source[position]
        if given != wanted:
            dimension = f"dim(input, permutation[{number}]) = {_listed((wanted,))}"
            yield op_error(operation, f"dim(result, {number}) = {_listed((given,))} doesn't match {dimension}")


def _broadcast(operation: Operation) -> Iterator[str]:
    source, target = (shape_of(operand.type) for operand in operation.operands[:2])
    added = integers(operation, "dimensions")
    if source is None or target is None or added is None:
        return
    if len(source) + len(added) != len(target):
        ranks = f"input rank: {len(source)}, dimensions size: {len(added)}, init rank: {len(target)}"
        yield op_error(operation, f"input rank plus added dimensions does not match init rank. {ranks}")
    for number, dimension in enumerate(added):
        if not 0 <= dimension < len(target):
            limits = f"expected range: [0, {len(target) - 1}], got: {dimension}"
            yield op_error(operation, f"dimension {number} is out of range. {limits}")
    kept = [dimension for dimension in range(len(target)) if dimension not in added]
    for number, dimension in enumerate(kept):
        given, wanted = source[number], target[dimension]
        if given != wanted:
            sizes = f"input: {_listed((given,))}, init: {_listed((wanted,))}"
            yield op_error(operation, f"input dim {number} should match init dim {dimension}. {sizes}")


def _reduce(operation: Operation) -> Iterator[str]:
    source, target = shape_of(operation.group("inputs")[0].type), shape_of(operation.group("inits")[0].type)
    dropped = integers(operation, "dimensions")
    if source is None or target is None or dropped is None:
        return
    if not all(0 <= dimension < len(source) for dimension in dropped):
        yield op_error(operation, f"dimensions for reduction should be in the range [0, {len(source) - 1}].")
    if len(source) - len(dropped) != len(target):
        ranks = f"{len(source) - len(dropped)} doesn't match the init rank {len(target)}"
        yield op_error(operation, f"number of dimensions after reduction {ranks}")
    left = tuple(size for dimension, size in enumerate(source) if dimension not in dropped)
    if len(left) == len(target) and left != target:
        shapes = f"[{_listed(target)}] doesn't match input dimensions after reduction [{_listed(left)}]"
        yield op_error(operation, f"init dimensions {shapes}")
    yield from _reduction_body(operation)


def _reduction_body(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    if body is None:
        return
    if len(body.arguments) != len(operation.operands):
        yield op_error(operation, "mismatching number of operands and block arguments")
    inputs = len(operation.group("inputs"))
    for argument, operand in zip(body.arguments, operation.operands):
        element, kind = iterated_type(operand.type), "input" if operand.index < inputs else "output"
        if differ(argument.type, element):
            types = f"'{element}' does not match corresponding block argument type '{argument.type}'"
            yield op_error(operation, f"{kind} element type {types}")


def _fill(operation: Operation) -> Iterator[str]:
    value, target = operation.operands[0].type, operation.operands[-1].type
    if isinstance(value, TensorType | MemRefType):
        yield "expected op with scalar input"
    elif differ(value, iterated_type(target)) and isinstance(target, TensorType | MemRefType):
        types = f"('{value}') to match output element type ('{target.element}')"
        yield op_error(operation, f"expected fill value type {types}")


_ITERATOR = re.compile(r"#linalg\.iterator_type<|>$")


def _iterators(operation: Operation) -> Iterator[str]:
    """Check the words for iterators, which the op's parser refuses if it does not know them."""
    iterators = operation.attribute("iterator_types")
    for word in iterators.elements if isinstance(iterators, ArrayAttribute) and not operation.syntax.generic else ():
        name = word.value if isinstance(word, StringAttribute) else _ITERATOR.sub("", getattr(word, "text", "parallel"))
        if name not in ("parallel", "reduction", "window"):
            yield f"custom op '{operation.name}' unexpected iterator_type ({name})"


_STRUCTURED = in_turn(_results, _maps, _shapes)
_CONVOLUTION = re.compile(r"(?:depthwise_)?conv_|pooling_")


VERIFIERS: Table = {
    **linalg_winograd.VERIFIERS,
    **{f"linalg.{name}": _STRUCTURED for name in STRUCTURED},
    **{f"linalg.{name}": in_turn(_STRUCTURED, convolution) for name in STRUCTURED if _CONVOLUTION.match(name)},
    "linalg.contract": in_turn(_results, contract, _maps, _shapes),
    "linalg.fill": in_turn(_STRUCTURED, _fill),
    "linalg.pack": pack,
    "linalg.unpack": unpack,
    "linalg.broadcast": in_turn(_results, _broadcast),
    "linalg.generic": in_turn(_iterators, _STRUCTURED, body_arguments),
    "linalg.index": index_of_loop,
    "linalg.map": in_turn(_results, _map),
    "linalg.reduce": in_turn(_results, _reduce),
    "linalg.softmax": in_turn(_results, softmax),
    "linalg.transpose": in_turn(_results, _transpose),
    "linalg.yield": _yield,
}
