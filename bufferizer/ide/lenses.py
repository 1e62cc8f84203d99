"""What stands above a function: what it is in buffers, and what that costs."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.document import ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.rewriting import bufferized_function, called_from, refusals_of
from bufferizer.ir.functions import function_type, has_body, has_tensor_signature, is_function
from bufferizer.ir.operation import Operation
from bufferizer.ir.places import name_place
from bufferizer.ir.program import program_of, top_level
from bufferizer.ir.types import ComplexType, FloatType, IndexType, IntegerType, MemRefType, Type
from bufferizer.text import Span

logger = logging.getLogger(__name__)
_TENSOR = "tensor"
# Floats whose names do not tell their width, in bits. Source: BuiltinTypes.td.
_FLOAT_BITS = {"bf16": 16, "tf32": 19}
_INDEX_BITS = 64
_FULLY_DYNAMIC = re.compile(r"strided<\[\?(?:, \?)*\], offset: \?>")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a bufferized function does with memory of its own.

    ``bytes`` are those of the allocations of known size; ``is_exact`` tells whether that is all of them. What is in a
    loop counts once.
    """

    allocations: int
    copies: int
    bytes: int
    is_exact: bool


def function_lenses(analysed: AnalysedDocument) -> tuple[Span, ...]:
    """Return where the functions that have to do with tensors are named. Analyses nothing."""
    return tuple(
        name_place(function).shift(segment.start)
        for section in analysed.document.sections
        for segment, function in _functions(section)
    )


def lens_title(analysed: AnalysedDocument, offset: int) -> str | None:
    """Return what to show above the function named at ``offset``; None where none is, or nothing is known of it."""
    segment = analysed.document.segment_at(offset)
    module = analysed.module_of(segment) if segment is not None else None
    if segment is None or module is None:
        return None
    function = next((it for it in segment.operations if _is_named_at(it, offset - segment.start)), None)
    analysis = module.analysis_of(function) if function is not None else None
    if function is None or analysis is None:
        return None
    try:
        bufferized = bufferized_function(module, function)
        is_refused = bufferized is None and _is_refused(module, function)
    except Exception:
        # What reads well may still be what the compiler's verifier refuses.
        logger.exception("The function %s cannot be rewritten", segment.text[slice(*name_place(function))])
        return None
    if bufferized is None:
        return "not bufferizable" if is_refused else None
    parts = []
    if has_tensor_signature(function):
        parts.append(_shortened(str(function_type(bufferized))))
    if has_body(function):
        parts += _cost_parts(cost_of(bufferized))
    options = module.facts.options
    parts.append(
        options.function_boundary_type_conversion.value
        if options.bufferize_function_boundaries
        else "boundaries not bufferized"
    )
    return " · ".join(parts)


def _shortened(signature: str) -> str:
    """Return a signature with `strided<?>` for fully dynamic layouts: a lens has one line, and a hover says it all."""
    return _FULLY_DYNAMIC.sub("strided<?>", signature)


def _is_refused(module: AnalysedModule, function: Operation) -> bool:
    """Tell whether the compiler would refuse a function, as far as the text of it and its callees can be relied on."""
    needed = called_from(function, module.facts.analysis.get())
    if not all(map(module.is_sound, needed)):
        return False
    return any(program_of(top_level(it.operation)) is function for it in refusals_of(module, needed))


def cost_of(bufferized: Operation) -> Cost:
    """Return what a function in buffers costs."""
    allocated = [operation for operation in bufferized.walk() if operation.name == "memref.alloc"]
    sizes = [byte_size(result.type) for operation in allocated for result in operation.results]
    copies = sum(operation.name == "memref.copy" for operation in bufferized.walk())
    known = [size for size in sizes if size is not None]
    return Cost(len(allocated), copies, sum(known), len(known) == len(allocated))


def byte_size(type_: Type) -> int | None:
    """Return the size of a memref in bytes; None where it is not static. Elements take whole bytes, ``index`` eight."""
    if not isinstance(type_, MemRefType):
        return None
    bits = _bits(type_.element)
    if bits is None:
        return None
    size = (bits + 7) // 8
    for dimension in type_.shape:
        if dimension is None:
            return None
        size *= dimension
    return size


def _bits(element: Type) -> int | None:
    if isinstance(element, IndexType):
        return _INDEX_BITS
    if isinstance(element, IntegerType):
        return element.width
    if isinstance(element, ComplexType):
        part = _bits(element.element)
        return 2 * part if part is not None else None
    if isinstance(element, FloatType):
        digits = element.name[1:].partition("E")[0]
        return _FLOAT_BITS.get(element.name) or (int(digits) if digits.isdecimal() else None)
    return None


def _cost_parts(cost: Cost) -> Iterator[str]:
    yield _counted(cost.allocations, "allocation", "allocations")
    yield _counted(cost.copies, "copy", "copies")
    if cost.allocations and (cost.bytes or cost.is_exact):
        yield f"{'' if cost.is_exact else 'at least '}{_counted(cost.bytes, 'byte', 'bytes')}"


def _counted(number: int, one: str, many: str) -> str:
    return f"{number or 'no'} {one if number == 1 else many}"


def tensor_words(section: Section) -> tuple[str, ...]:
    """Return the words of which one is in every text that has to do with tensors: that one, and aliases."""
    return (_TENSOR, *(name for name, value in section.aliases.definitions.items() if _TENSOR in value))


def _functions(section: Section) -> Iterator[tuple[ReadSegment, Operation]]:
    """Yield the functions in whose text a tensor type, or an alias of one, is mentioned."""
    words = tensor_words(section)
    for segment in section.segments:
        if any(word in segment.text for word in words):
            for operation in segment.operations:
                if is_function(operation):
                    yield segment, operation


def _is_named_at(operation: Operation, position: int) -> bool:
    return is_function(operation) and name_place(operation).start == position
