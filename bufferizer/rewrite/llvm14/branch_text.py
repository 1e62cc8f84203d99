"""How branches and the headers of blocks are written where blocks have other arguments, or became others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.scanning import balanced_end, skip_space
from bufferizer.text import Span

Passed = Sequence[tuple[str, str]]  # names and types


def successor_edits(
    terminator: Operation, targets: Sequence[tuple[str, Passed]], text: str
) -> Iterator[tuple[Span, str]]:
    """Yield what to change in a branch in custom form for it to lead to these labels, and pass these values there."""
    for successor, (label, passed) in zip(terminator.successors, targets):
        end = _list_end(successor.span.end, terminator.span.end, text)
        listed = f"({_names(passed)} : {_types(passed)})" if passed else ""
        yield Span(successor.span.start, end), label + listed


def header_edit(block: Block, arguments: Passed, text: str) -> tuple[Span, str]:
    """Return what to change in the header of a block for it to have these arguments."""
    end = _list_end(block.label_span.end, block.span.end, text)
    listed = ", ".join(f"{name}: {type_}" for name, type_ in arguments)
    return Span(block.label_span.end, end), f"({listed})" if arguments else ""


def generic_branch(terminator: Operation, operands: Passed, targets: Sequence[tuple[str, Passed]]) -> str:
    """Return a branch in generic form with operands of its own, leading to labels with values passed there."""
    counts = [len(values) for _, values in targets]
    attributes = dict(terminator.attributes)
    if "case_values" in attributes:  # its cases share a group of operands
        attributes["case_operand_segments"] = f"dense<{counts[1:]}> : tensor<{len(counts) - 1}xi32>"
    if len(counts) > 1:
        groups = [len(operands), counts[0], sum(counts[1:])]
        attributes["operand_segment_sizes"] = f"dense<{groups}> : vector<3xi32>"
    written = ", ".join(name if value == "unit" else f"{name} = {value}" for name, value in attributes.items())
    listed = f" {{{written}}}" if attributes else ""
    labels = ", ".join(label for label, _ in targets)
    every = [*operands, *(value for _, values in targets for value in values)]
    return f'"{terminator.name}"({_names(every)})[{labels}]{listed} : ({_types(every)}) -> ()'


def _list_end(position: int, end: int, text: str) -> int:
    """Return where a list in parentheses ends that may stand at a position; the position where there is none."""
    start = skip_space(text, position, end)
    return (balanced_end(text, start, end) or position) if text.startswith("(", start) else position


def _names(values: Passed) -> str:
    return ", ".join(name for name, _ in values)


def _types(values: Passed) -> str:
    return ", ".join(type_ for _, type_ in values)
