"""Places in an operation's own text that are not spans of its parts: its result list, the arrow before result types."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import count
from typing import NamedTuple

from bufferizer.ir.functions import written_function_type
from bufferizer.ir.operation import Block, Operation, Region
from bufferizer.ir.scanning import STRING, attribute_end, balanced_end, skip_space
from bufferizer.ir.types import FunctionType, Type
from bufferizer.rewrite.edits import without_comments
from bufferizer.text import Span

_SPACE = r"(?:\s|//[^\n]*\n)*"
_ARROW = re.compile(rf"->{_SPACE}(\({_SPACE})?\Z")
_LAST_NUMBER = re.compile(r"\d+\s*>\Z")
_CLOSE = re.compile(rf"{_SPACE}\)")
_KEYWORD = re.compile(r"\s*(\battributes\s*)?\Z")


def result_list(operation: Operation) -> Span:
    """Return the span of ``%a, %b = `` with the blank behind it, empty where an op has no results."""
    return Span(operation.span.start, operation.name_span.start) if operation.results else _empty(operation)


def _empty(operation: Operation) -> Span:
    return Span(operation.span.start, operation.span.start)


def result_types(operation: Operation, text: str) -> Span | None:
    """Return the span of `` -> (types)`` with the blank before it, None where the types are not written like that."""
    spans = [span for span in operation.result_type_spans if span is not None]
    if not spans:
        return None
    arrow = _ARROW.search(text, operation.name_span.end, spans[0].start)
    if arrow is None:
        return None
    end = spans[-1].end
    if arrow.group(1):
        close = _CLOSE.match(text, end)
        end = close.end() if close else end
    start = arrow.start()
    while text[start - 1] in " \t":
        start -= 1
    return Span(start, end)


def without_operands(operation: Operation, first: int, text: str) -> list[tuple[Span, str]]:
    """Return what to change for an op in generic form to lose its operands from one on, the whole last segment."""
    if first >= len(operation.operands):
        return []
    edits = []
    for spans in ([operand.span for operand in operation.operands], operation.operand_type_spans):
        written = [span for span in spans if span is not None]
        if len(written) == len(operation.operands):
            start = written[first - 1].end if first else written[0].start
            edits.append((Span(start, written[-1].end), ""))
    segments = _attribute_value(operation, text, "operandSegmentSizes")
    if segments is not None:
        edits.append((segments, _LAST_NUMBER.sub("0>", text[segments.start : segments.end])))
    return edits


def arguments_from(block: Block, first: int, text: str) -> Span | None:
    """Return the span of a block's arguments from one on, with the comma before them; None if there are none."""
    dropped = block.arguments[first:]
    if not dropped or dropped[-1].type_span is None:
        return None
    start = dropped[0].span.start
    if first:
        start = text.rindex(",", 0, start)
    end = skip_space(text, dropped[-1].type_span.end, block.span.end)
    if text.startswith("loc", end):
        return Span(start, attribute_end(text, end, block.span.end) or end)
    return Span(start, dropped[-1].type_span.end)


def signature_edits(
    function: Operation, text: str, inputs: Sequence[Type], results: Sequence[Type], consumed: Collection[str]
) -> list[tuple[Span, str]]:
    """Return what to change in a function's signature, custom or generic form, for it to have other types.

    Attributes of arguments that only the bufferization asks for, the ``consumed`` ones, go away. A function whose type
    cannot be read stays as it is.
    """
    if written_function_type(function) is None:
        return []
    if function.syntax.generic:
        place = _attribute_value(function, text, "function_type") or _attribute_value(function, text, "type")
        edits = [(place, str(FunctionType(tuple(inputs), tuple(results))))] if place is not None else []
        attributes = _attribute_value(function, text, "arg_attrs")
        if attributes is not None and _has_body(function):
            edits.extend(_without_consumed_in_list(attributes, text, consumed))
        return edits
    arguments, returned = _signature(function, text)
    edits = [(argument.type, str(type_)) for argument, type_ in zip(arguments, inputs)]
    if len(results) == len(returned):
        edits.extend((result.type, str(type_)) for result, type_ in zip(returned, results))
    else:
        edits.append(_other_results(function, text, results))
    if _has_body(function):
        for argument in arguments:
            edits.extend(_without_consumed_attributes(argument.rest, text, consumed))
    return edits


def added_arguments(function: Operation, text: str, arguments: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """Yield what to change for a function with a body to have further arguments, which its type has already."""
    if function.syntax.generic:
        yield from _added_to_block(function.regions[0], text, arguments)
        attributes = _attribute_value(function, text, "arg_attrs")
        if attributes is not None:
            place = attributes.end - 1
            yield Span(place, place), ", {}" * len(arguments)
        return
    present, _ = _signature(function, text)
    place = present[-1].rest.end if present else text.index("(", _symbol_end(function, text)) + 1
    yield Span(place, place), ", ".join(["", *arguments] if present else arguments)


def _added_to_block(region: Region, text: str, arguments: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """Yield what to change for a region's first block to have further arguments; one without a label gets one."""
    block, written = region.blocks[0], ", ".join(arguments)
    if block.label is None:
        place = region.span.start + 1
        yield Span(place, place), f"\n^{_fresh_label(region)}({written}):"
    elif block.arguments and (last := block.arguments[-1].type_span) is not None:
        yield Span(last.end, last.end), f", {written}"
    else:
        place = text.index(block.label, block.span.start) + len(block.label)
        yield Span(place, place), f"({written})"


def _fresh_label(region: Region) -> str:
    taken = {block.label for block in region.blocks}
    return next(name for number in count() if f"^{(name := f'bb{number}')}" not in taken)


def _has_body(function: Operation) -> bool:
    return bool(function.regions and function.regions[0].blocks)


def _other_results(function: Operation, text: str, results: Sequence[Type]) -> tuple[Span, str]:
    """Return what to change for a function to have another number of results, whose attributes go away."""
    span = function.places["results"]
    if not results:
        return Span(len(text[: span.start].rstrip(" \t")), span.end), ""
    types = ", ".join(map(str, results))
    return span, f"-> {types}" if len(results) == 1 else f"-> ({types})"


def _without_consumed_in_list(attributes: Span, text: str, consumed: Collection[str]) -> Iterator[tuple[Span, str]]:
    """Yield what to change in ``[{...}, {...}]``, a dictionary for each argument."""
    position = attributes.start + 1
    while position < attributes.end and (opening := text.find("{", position, attributes.end)) >= 0:
        close = balanced_end(text, opening, attributes.end)
        if close is None:
            return
        for span, changed in _without_consumed_attributes(Span(opening, close), text, consumed):
            yield span, changed or "{}"
        position = close


def _attribute_value(operation: Operation, text: str, name: str) -> Span | None:
    """Return where the value of an attribute is written in generic form, outside of the regions."""
    regions = [region.span for region in operation.regions if region.span.end]
    start = operation.name_span.end
    for span in [*regions, Span(operation.span.end, operation.span.end)]:
        match = re.compile(rf"\b{name}\s*=\s*").search(text, start, span.start)
        if match is not None:
            end = attribute_end(text, match.end(), span.start)
            return Span(match.end(), end) if end is not None else None
        start = span.end
    return None


class _Written(NamedTuple):
    """An argument or result of a signature: its type, and what follows that up to the comma."""

    type: Span
    rest: Span


def _signature(function: Operation, text: str) -> tuple[list[_Written], list[_Written]]:
    """Return where a function's arguments and results are written.

    Source of the syntax: FunctionImplementation.cpp (parseFunctionSignatureWithArguments).
    """
    end = function.regions[0].span.start if function.regions and function.regions[0].span.end else function.span.end
    opening = text.find("(", _symbol_end(function, text))
    arguments = _listed(text, opening, end)
    close = balanced_end(text, opening, end)
    if close is None:
        return arguments, []
    arrow = skip_space(text, close, end)
    if not text.startswith("->", arrow):
        return arguments, []
    first = skip_space(text, arrow + 2, end)
    if text.startswith("(", first):
        return arguments, _listed(text, first, end)
    stop = attribute_end(text, first, end)
    return arguments, [_Written(Span(first, stop), Span(stop, stop))] if stop is not None else []


def _symbol_end(function: Operation, text: str) -> int:
    symbol = text.find("@", function.name_span.end)
    if text.startswith('@"', symbol):
        return text.index('"', symbol + 2) + 1
    return symbol


def _listed(text: str, opening: int, end: int) -> list[_Written]:
    """Read ``(%a: type {attributes} loc(...), type {attributes})``."""
    found: list[_Written] = []
    position = opening + 1
    while True:
        position = skip_space(text, position, end)
        if position >= end or text[position] == ")":
            return found
        if text[position] == "%":
            position = skip_space(text, text.index(":", position) + 1, end)
        stop = attribute_end(text, position, end)
        if stop is None:
            return found
        type_ = Span(position, stop)
        position = skip_space(text, stop, end)
        while position < end and text[position] not in ",)":
            after = attribute_end(text, position, end)
            if after is None:
                return found
            position = skip_space(text, after, end)
        found.append(_Written(type_, Span(stop, position)))
        position += 1 if text[position : position + 1] == "," else 0


def _without_consumed_attributes(rest: Span, text: str, consumed: Collection[str]) -> list[tuple[Span, str]]:
    opening = skip_space(text, rest.start, rest.end)
    if opening >= rest.end or text[opening] != "{":
        return []
    close = balanced_end(text, opening, rest.end)
    if close is None:
        return []
    return _with_entries(Span(opening, close), rest.start, text, lambda name: name not in consumed)


def without_discardable(operation: Operation, text: str, inherent: Collection[str]) -> list[tuple[Span, str]]:
    """Return what to change for an op to have no attributes but ``inherent`` ones in its attribute dictionary."""
    place = operation.place("attr-dict")
    if place is None:
        return []
    before = _KEYWORD.search(text, operation.name_span.end, place.start)
    return _with_entries(place, before.start() if before else place.start, text, lambda name: name in inherent)


def _with_entries(dictionary: Span, start: int, text: str, keeps: Callable[[str], bool]) -> list[tuple[Span, str]]:
    """Return what to change for a dictionary to keep some of its entries, none for all text from ``start`` to go."""
    entries = _split_entries(without_comments(text[dictionary.start + 1 : dictionary.end - 1]))
    kept = [entry for entry in entries if keeps(entry.partition("=")[0].strip())]
    if len(kept) == len(entries):
        return []
    if not kept:
        return [(Span(start, dictionary.end), "")]
    return [(dictionary, "{" + ", ".join(kept) + "}")]


def _split_entries(text: str) -> list[str]:
    """Split a dictionary's text at the commas between its entries."""
    entries = []
    position = start = 0
    while position < len(text):
        if text[position] in "([{<":
            position = balanced_end(text, position, len(text)) or len(text)
        elif text[position] == '"':
            match = STRING.match(text, position)
            position = match.end() if match else len(text)
        elif text[position] == ",":
            entries.append(text[start:position].strip())
            position = start = position + 1
        else:
            position += 1
    return [*entries, text[start:].strip()]
