"""What is shown for the thing under the cursor: a function's buffers, a value's buffer, an operation's decisions."""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule, innermost_operation
from bufferizer.ide.buffers import buffer_of
from bufferizer.ide.decisions import Decision, decisions_of, is_in_text
from bufferizer.ide.definition import block_at, find_symbol, use_at, value_at
from bufferizer.ide.results import HoverText
from bufferizer.ide.signatures import ArgumentFacts, FunctionFacts, ResultFacts, function_facts
from bufferizer.ide.tokens import Token, name_at
from bufferizer.ir.functions import function_type, has_body, is_function, symbol_name
from bufferizer.ir.operation import Block, Operation, Value
from bufferizer.ir.program import top_level
from bufferizer.ir.types import FunctionType, is_tensor
from bufferizer.text import LineIndex, Span

# While another thread analyses a slow module, a hover waits this long and then shows what the text alone says.
PATIENCE = 0.5
SHOWN_ALIASES = 8


def hover_at(analysed: AnalysedDocument, offset: int) -> HoverText | None:
    """Return what to show at ``offset``; None where nothing stands that there is anything to say of."""
    segment = analysed.document.segment_at(offset)
    if segment is None:
        return None
    segment = analysed.as_analysed(segment)
    token = name_at(segment.text, offset - segment.start)
    if token is not None:
        return _of_name(analysed, segment, token, offset)
    operation = innermost_operation(segment, offset)
    if operation is None or not operation.name_span.contains(offset - segment.start):
        return None
    span = operation.name_span.shift(segment.start)
    module = analysed.module_of(segment)
    if module is None:
        return None
    if is_function(operation):
        return HoverText(span, _function(module, operation))
    return HoverText(span, _operation(analysed, module, operation))


def _of_name(analysed: AnalysedDocument, segment: ReadSegment, token: Token, offset: int) -> HoverText | None:
    span = token.span.shift(segment.start)
    module = analysed.module_of(segment)
    section = analysed.section_of(segment)
    if module is None or section is None:
        return None
    if token.kind == "value":
        value = value_at(segment, offset)
        return HoverText(span, _value(analysed, module, segment, value, offset)) if value is not None else None
    if token.kind == "block":
        block = block_at(segment, offset, token)
        return HoverText(span, _block(module, block)) if block is not None else None
    if token.kind == "alias":
        value_text = section.aliases.definitions.get(token.text)
        return HoverText(span, _code(f"{token.text} = {value_text}")) if value_text is not None else None
    if token.kind == "symbol":
        found = find_symbol(token, segment, section)
        if found is None:
            return None
        home = analysed.document.segment_at(found[0].start)
        owner = analysed.module_of(home) if home is not None else None
        if is_function(found[1]) and owner is not None:
            return HoverText(span, _function(owner, found[1]))
        return HoverText(span, _code(_first_line(analysed, found[0])))
    return None


# -- Functions


def _function(module: AnalysedModule, function: Operation) -> str:
    written = function_type(function)
    analysis = _analysis(module, function)
    if analysis is None or analysis.operation is not function:
        return _code(_declaration(function, written))
    facts = function_facts(module, analysis)
    parts = [_code(_declaration(function, facts.signature or written))]
    if facts.signature is not None and facts.signature != written:
        parts.append(f"bufferized; as written: `{written}`")
    parts += _argument_lines(facts) + _result_lines(facts)
    if analysis.summary is None and function in module.facts.analysis.get().circular:
        parts.append("Part of a recursion: callers assume that it reads and writes every argument.")
    for refusal in analysis.refusals:
        parts.append(f"**Not bufferizable**: {refusal.message}")
    return "\n\n".join(parts)


def _declaration(function: Operation, type_: FunctionType) -> str:
    """Return a function's first line with the given type and the names of its arguments."""
    entry = function.regions[0].entry if has_body(function) else None
    names = [argument.name for argument in entry.arguments] if entry is not None else []
    inputs = [
        f"{names[index]}: {input_}" if index < len(names) else str(input_) for index, input_ in enumerate(type_.inputs)
    ]
    results = str(FunctionType((), type_.results)).removeprefix("() -> ")
    arrow = f" -> {results}" if type_.results else ""
    return f"{function.name.removeprefix('builtin.')} @{symbol_name(function)}({', '.join(inputs)}){arrow}"


def _argument_lines(facts: FunctionFacts) -> list[str]:
    lines = [
        f"- {_argument_name(argument, index)} {_badges(argument, index, facts)}"
        for index, argument in enumerate(facts.arguments)
        if is_tensor(argument.type)
    ]
    return ["\n".join(["Arguments:", "", *lines])] if lines else []


def _argument_name(argument: ArgumentFacts, index: int) -> str:
    return f"`{argument.name}`" if argument.name else f"#{index}"


def _badges(argument: ArgumentFacts, index: int, facts: FunctionFacts) -> str:
    if argument.read is None or argument.written is None:
        return "unknown"
    badges = ["**read**"] if argument.read else []
    badges += ["**written**"] if argument.written else []
    returned = [number for number, result in enumerate(facts.results) if result.equivalent == index]
    badges += [f"**returned** as result #{number}" for number in returned]
    return " · ".join(badges) or "neither read nor written"


def _result_lines(facts: FunctionFacts) -> list[str]:
    lines = [
        f"- #{index} {_origin(result, facts)}" for index, result in enumerate(facts.results) if is_tensor(result.type)
    ]
    return ["\n".join(["Results:", "", *lines])] if lines else []


def _origin(result: ResultFacts, facts: FunctionFacts) -> str:
    def named(index: int) -> str:
        return _argument_name(facts.arguments[index], index) if index < len(facts.arguments) else f"#{index}"

    if result.equivalent is not None:
        return f"is the buffer of argument {named(result.equivalent)}"
    if result.aliasing:
        return f"may share memory with {', '.join(map(named, result.aliasing))}"
    return "is a fresh allocation: the caller owns it" if result.allocation else "comes from elsewhere"


# -- Values


def _value(analysed: AnalysedDocument, module: AnalysedModule, segment: ReadSegment, value: Value, offset: int) -> str:
    parts = [_code(f"{value.name} : {value.type}")]
    operation = innermost_operation(segment, offset)
    if not is_tensor(value.type) or operation is None:
        return parts[0]
    analysis = _analysis(module, operation)
    if analysis is None or type(value) is Value:
        return parts[0]
    state = analysis.state
    buffer = buffer_of(module, analysis, value)
    if buffer is not None:
        parts[0] = _code(f"{value.name} : {buffer}")
        parts.append(f"bufferized; as written: `{value.type}`")
    same = _names(entry for entry in state.equivalents(value) if entry is not value)
    shared = _names(
        entry for entry in state.aliases(value) if entry is not value and not state.are_equivalent(entry, value)
    )
    if same:
        parts.append(f"Same buffer as {same}.")
    if shared:
        parts.append(f"May share memory with {shared}.")
    if not same and not shared:
        parts.append("A buffer of its own.")
    use = use_at(operation, offset - segment.start)
    if use is not None:
        for decision in decisions_of(operation, analysis):
            if decision.operand is use:
                parts.append(_sentence(decision) + _places(analysed, module, decision))
    return "\n\n".join(parts)


def _names(values: Iterable[Value]) -> str:
    names = [f"`{value.name}`" for value in values if value.name and is_in_text(value)]
    more = len(names) - SHOWN_ALIASES
    return ", ".join(names[:SHOWN_ALIASES]) + (f" and {more} more" if more > 0 else "")


# -- Blocks


def _block(module: AnalysedModule, block: Block) -> str:
    """Return a block's header, with buffers for its arguments, and the blocks before and after it."""
    analysis = _analysis(module, block.parent_operation)
    buffers = {
        argument: buffer_of(module, analysis, argument)
        for argument in block.arguments
        if analysis is not None and is_tensor(argument.type)
    }
    arguments = [f"{argument.name}: {buffers.get(argument) or argument.type}" for argument in block.arguments]
    before = [other for other in block.region.blocks if block in _successors(other)]
    return "\n\n".join(
        [
            _code(f"{block.label}({', '.join(arguments)})" if arguments else str(block.label)),
            f"Predecessors: {_labels(before)}",
            f"Successors: {_labels(_successors(block))}",
        ]
    )


def _successors(block: Block) -> list[Block]:
    found = (successor.block for operation in block.operations for successor in operation.successors)
    return list(dict.fromkeys(other for other in found if other is not None))


def _labels(blocks: Iterable[Block]) -> str:
    return ", ".join(f"`{block.label}`" if block.label else "the entry block" for block in blocks) or "none"


# -- Operations

_UNKNOWN = "Nothing is known of what this operation does to buffers: it is taken to read and write them."
_UNREADABLE = "This operation cannot be read as it is written: it is taken to read and write its buffers."


def _operation(analysed: AnalysedDocument, module: AnalysedModule, operation: Operation) -> str:
    types = f"({', '.join(str(operand.type) for operand in operation.operands)})"
    parts = [_code(f"{operation.name} {types} -> ({', '.join(str(result.type) for result in operation.results)})")]
    analysis = _analysis(module, operation)
    if analysis is None:
        return parts[0]
    lines = [
        f"- `{decision.operand.value.name}` {_sentence(decision)}{_places(analysed, module, decision)}"
        for decision in decisions_of(operation, analysis)
    ]
    if analysis.state.model_of(operation) is None and _touches_tensors(operation):
        parts.append(_UNKNOWN if operation.readable else _UNREADABLE)
    slice_ = analysis.state.slices_for_inits.get(operation)
    if slice_ is not None:
        destination = slice_.source.value.name
        parts.append(f"Eliminated: the part of `{destination}` that it is inserted into takes its place.")
    if lines:
        parts.append("\n".join(lines))
    for refusal in analysis.refusals:
        if refusal.operation is operation:
            parts.append(f"**Not bufferizable**: {refusal.message}")
    return "\n\n".join(parts)


def _touches_tensors(operation: Operation) -> bool:
    return any(is_tensor(value.type) for value in (*(use.value for use in operation.operands), *operation.results))


def _sentence(decision: Decision) -> str:
    if decision.in_place:
        return "**in place**"
    what = "**copied**" if decision.copies else "**new buffer** (nothing is copied)"
    if not decision.is_carried_out:
        what = "**not in place**, but the compiler makes no copies in nested modules"
    return f"{what}: {decision.why}" if decision.why else what


def _places(analysed: AnalysedDocument, module: AnalysedModule, decision: Decision) -> str:
    """Return the places of a reason as a list with the lines they stand on."""
    if not decision.places:
        return ""
    lines = LineIndex(analysed.text)
    entries = []
    for place in decision.places:
        span = module.span_of(place.operation, place.span)
        if span is not None:
            line = lines.line_of(span.start)
            entries.append(f"  - {place.message}: line {line + 1}, `{_excerpt(lines.line_text(line))}`")
    return "\n" + "\n".join(entries)


def _excerpt(line: str) -> str:
    """Return as much of a line as tells it from others, without the comment behind it."""
    return _fit(line.partition(" //")[0].strip(), 56)


# -- What the others share


def _analysis(module: AnalysedModule, operation: Operation) -> FunctionAnalysis | None:
    return module.analysis_of(top_level(operation), PATIENCE)


def _code(text: str) -> str:
    return f"```mlir\n{text}\n```"


def _first_line(analysed: AnalysedDocument, span: Span) -> str:
    start = analysed.text.rfind("\n", 0, span.start) + 1
    return _fit(analysed.text[start:].split("\n", 1)[0].strip())


def _fit(line: str, length: int = 100) -> str:
    return line if len(line) <= length else f"{line[: length - 3]}..."
