"""The signature of the function that is being called at the cursor."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bufferizer.document import Symbol
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.definition import symbols_at
from bufferizer.ir.functions import function_type, has_body, is_function
from bufferizer.ir.types import FunctionType, is_tensor
from bufferizer.text import QUOTED

# While another thread analyses the module, the signature is shown without what the function does to its arguments.
PATIENCE = 0.2

_CALL = re.compile(
    rf"""
    {QUOTED} | //[^\n]*
    | \bcall\s+(?P<path> @(?:[\w$.]+|"[^"\n]*") (?:\s*::\s*@(?:[\w$.]+|"[^"\n]*"))* )\s*(?P<open>\()
    """,
    re.ASCII | re.VERBOSE,
)
_NAME = re.compile(r'@([\w$.]+|"[^"\n]*")')
_PIECES = re.compile(rf"{QUOTED}?|//[^\n]*|->|[()\[\]{{}}<>,]")
_TYPES = re.compile(r"[^()\n]*\)\s*:\s*(?P<open>\()")
# A call is looked for in this much text before the cursor.
_NEAR = 2000


@dataclass(frozen=True, slots=True)
class ParameterHelp:
    """A parameter: where its text stands in the signature's label, and what the function does to its buffer."""

    start: int
    end: int
    documentation: str = ""


@dataclass(frozen=True, slots=True)
class SignatureHelp:
    """A function's signature, and which of its parameters the cursor is at."""

    label: str
    parameters: tuple[ParameterHelp, ...]
    active: int


def signature_at(analysed: AnalysedDocument, offset: int) -> SignatureHelp | None:
    """Return the signature of the function called at ``offset``: in the list of its operands, or of their types."""
    segment = analysed.document.segment_at(offset)
    section = analysed.section_of(segment) if segment is not None else None
    if segment is None or section is None:
        return None
    position = offset - segment.start
    call = _call_at(segment.text, position)
    if call is None:
        return None
    match, active = call
    path = [name.strip('"') for name in _NAME.findall(match["path"])]
    symbol = symbols_at(segment, match.start(), section, path[:-1]).get(path[-1])
    if symbol is None or not is_function(symbol.operation):
        return None
    return _signature(analysed, symbol, active)


def _call_at(text: str, position: int) -> tuple[re.Match[str], int] | None:
    """Return the call whose operands or operand types a position is in, and the number of the operand it is at."""
    start = text.rfind("\n", 0, max(0, position - _NEAR)) + 1
    for match in reversed([match for match in _CALL.finditer(text, start, position) if match["path"]]):
        types = _TYPES.match(text, match.end())
        for opening in (match.end(), types.end() if types is not None and types.end() <= position else None):
            if opening is not None:
                active = _commas(text, opening, position)
                if active is not None:
                    return match, active
    return None


def _commas(text: str, start: int, end: int) -> int | None:
    """Return the number of commas between a bracket and a position behind it; None if it is closed before that."""
    depth = commas = 0
    for match in _PIECES.finditer(text, start, end):
        token = match.group()
        if token in "([{<":
            depth += 1
        elif token in ")]}>":
            depth -= 1
            if depth < 0:
                return None
        elif token == "," and depth == 0:
            commas += 1
    return commas


def _signature(analysed: AnalysedDocument, symbol: Symbol, active: int) -> SignatureHelp:
    function = symbol.operation
    type_ = function_type(function)
    entry = function.regions[0].entry if has_body(function) else None
    names = [argument.name for argument in entry.arguments] if entry is not None else []
    effects = _effects(analysed, symbol)
    label = f"@{symbol.name}("
    parameters = []
    for index, input_ in enumerate(type_.inputs):
        text = f"{names[index]}: {input_}" if index < len(names) else str(input_)
        label += ", " if index else ""
        effect = effects[index] if index < len(effects) and is_tensor(input_) else ""
        parameters.append(ParameterHelp(len(label), len(label) + len(text), effect))
        label += text
    label += ")"
    if type_.results:
        label += " -> " + str(FunctionType((), type_.results)).removeprefix("() -> ")
    return SignatureHelp(label, tuple(parameters), active)


def _effects(analysed: AnalysedDocument, symbol: Symbol) -> list[str]:
    """Return what the function does to the buffer of each argument; nothing where it cannot be told soon."""
    module = analysed.module_of(symbol.segment)
    analysis = module.analysis_of(symbol.operation, PATIENCE) if module is not None else None
    summary = analysis.summary if analysis is not None else None
    if summary is None:
        return []
    count = len(function_type(symbol.operation).inputs)
    returned = {argument: result for result, argument in summary.equivalent}
    effects = []
    for index in range(count):
        words = [word for word, known in (("read", summary.read), ("written", summary.written)) if index in known]
        words += [f"returned as result #{returned[index]}"] if index in returned else []
        effects.append(" · ".join(words) or "neither read nor written")
    return effects
