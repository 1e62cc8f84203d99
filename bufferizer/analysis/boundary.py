"""What is risky about a function's boundary, though the compiler accepts it silently.

Comprehensive Bufferize refused most of this (ModuleBufferization.cpp of its time). One-Shot Bufferize lets it pass,
and users find out from leaks, wrong numbers and slow code. One function per rule; each yields diagnostics with stable
codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bufferizer.analysis.module import FunctionAnalysis, ModuleAnalysis, calls
from bufferizer.analysis.origins import Origin, Owner, origins_of_operand
from bufferizer.analysis.rules import ONE_SHOT, rules_of
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.options import BoundaryTypeConversion
from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.functions import (
    argument_access,
    argument_attribute,
    argument_types,
    has_body,
    has_tensor_signature,
    is_call,
    is_function,
    is_indirect_call,
    layout_attribute,
    result_types,
    return_operations,
    symbol_name,
    writable_attribute,
)
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, Value
from bufferizer.ir.places import definition_place, name_place, use_place
from bufferizer.ir.types import UnrankedTensorType, is_tensor
from bufferizer.kept import kept_by_arguments

# So many of the calls of a function are shown: there may be thousands.
CALLS_SHOWN = 8
Rule = Callable[[FunctionAnalysis, ModuleAnalysis], Iterator[Diagnostic]]


def check_boundaries(module: ModuleAnalysis) -> dict[Operation, Sequence[Diagnostic]]:
    """Return the findings of all rules by function. Places are relative to each function's own segment.

    Those of a function that others have no part in are kept with its analysis.
    """
    found: dict[Operation, Sequence[Diagnostic]] = {}
    in_circle = set(module.circular)
    for analysis in module.functions:
        if needs_check(analysis):
            is_alone = stands_alone(analysis.operation) and analysis.operation not in in_circle
            diagnostics = check_alone(analysis) if is_alone else check(analysis, module)
            if diagnostics:
                found[analysis.operation] = diagnostics
    return found


def needs_check(analysis: FunctionAnalysis) -> bool:
    """Tell whether there may be something to say of a function's boundary: whether it is bufferized."""
    return is_function(analysis.operation) and analysis.options.bufferize_function_boundaries


def stands_alone(function: Operation) -> bool:
    """Tell whether no rule asks for the rest of a function's module, if the function is in no circle of calls."""
    return has_body(function)


def _is_one_shot(analysis: FunctionAnalysis) -> bool:
    return rules_of(analysis.options.semantics) is ONE_SHOT


def check(analysis: FunctionAnalysis, module: ModuleAnalysis) -> list[Diagnostic]:
    """Return the findings of all rules for one function."""
    rules = RULES if _is_one_shot(analysis) else RULES_OF_14
    return [diagnostic for rule in rules for diagnostic in rule(analysis, module)]


@kept_by_arguments(8192)
def check_alone(analysis: FunctionAnalysis) -> Sequence[Diagnostic]:
    """Check a function with a body that is in no circle of calls: no rule asks for the rest of its module."""
    known = analysis.found_already(check_alone)
    return known if known is not None else check(analysis, ModuleAnalysis((analysis,), (), {}))


def external_returns_tensor(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find functions without a body that return a tensor."""
    function = analysis.operation
    if not has_body(function) and any(map(is_tensor, result_types(function))):
        yield Diagnostic(
            "external-returns-tensor",
            Severity.WARNING,
            f"'@{symbol_name(function)}' has no body and returns a tensor: "
            "the layout of the returned buffer, and who frees it, are unknown",
            Place(name_place(function)),
        )


def result_from_elsewhere(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find results that are neither an argument's buffer nor a fresh allocation, where that is no error anyway.

    That nothing is known of an operation is an error by itself, unless unknown operations are allowed.
    """
    options = analysis.options
    if boundary_rules(options.semantics).returns_allocations_only:
        return
    for operand, origins in _returned_tensors(analysis):
        if _is_an_arguments_buffer(operand, analysis):
            continue
        foreign = [origin for origin in origins if origin.owner is not Owner.ALLOCATION]
        refused = not options.allow_unknown_ops and any(origin.owner is Owner.UNKNOWN for origin in foreign)
        if foreign and not refused:
            yield Diagnostic(
                "result-not-argument-or-allocation",
                Severity.WARNING,
                f"result #{operand.index} is neither an argument's buffer nor a fresh allocation: {_describe(foreign)}",
                Place(operand.span or operand.owner.name_span),
                tuple(Related("the buffer comes from here", Place(definition_place(it.value))) for it in foreign),
            )


def returned_allocation(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find results that are allocated in the function; not parts of allocations where these are refused.

    Under ``hoist-results`` callers allocate them, or an error says why they cannot.
    """
    state = analysis.state
    if state.options.hoist_results:
        return
    whole_only = boundary_rules(state.options.semantics).returns_allocations_only
    for operand, origins in _returned_tensors(analysis):
        if whole_only and not any(state.are_equivalent(origin.value, state.value_of(operand)) for origin in origins):
            continue
        if origins and all(origin.owner is Owner.ALLOCATION for origin in origins):
            yield Diagnostic(
                "returned-allocation",
                Severity.WARNING,
                f"result #{operand.index} is a fresh allocation: the caller owns it and must free it",
                Place(operand.span or operand.owner.name_span),
                tuple(Related("allocated here", Place(definition_place(origin.value))) for origin in origins),
            )


def argument_written(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find arguments of public functions that are written.

    Where the argument's buffer is, or may be, returned this is destination-passing style, and only worth a note.
    """
    function, summary = analysis.operation, analysis.summary
    says = writable_attribute(function)
    if summary is None or not has_body(function) or function.attributes.get("sym_visibility") == '"private"':
        return
    returned = {argument for _, argument in summary.equivalent}
    may_be_returned = {argument for _, arguments in summary.aliasing for argument in arguments}
    entry = function.regions[0].entry
    # Its type may tell of more arguments than it has.
    for argument in entry.arguments if entry is not None else ():
        index = argument.index
        said = argument_access(function, index) or argument_attribute(function, index, says)
        if index not in summary.written or said is not None:
            continue
        writes = _writes_to(argument, analysis)
        if writes and all(analysis.state.model_of(use.owner) is None for use in writes):
            continue  # by ops nobody knows, if at all: that they are not bufferized says more
        if index in returned:
            end = ", and returned"
        elif index in may_be_returned:
            end = ", and may be returned"
        else:
            end = ", and not returned: the caller may not expect it to change"
        yield Diagnostic(
            "argument-written",
            Severity.INFORMATION if index in may_be_returned else Severity.WARNING,
            f"the buffer of argument '{argument.name}' is overwritten{end}",
            Place(argument.span),
            tuple(Related("written here", Place(use_place(use))) for use in writes),
            (
                ("function", symbol_name(function)),
                ("argument", str(index)),
                *([("returned", "maybe")] if index in may_be_returned else []),
            ),
        )


def recursive_call(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find calls within a circle of functions that call each other."""
    for call in filter(is_call, calls(analysis.operation)):
        callee = module.callee_of(call)
        if callee is not None and callee in module.circular and analysis.operation in module.circular:
            yield Diagnostic(
                "recursive-call",
                Severity.WARNING,
                f"the call to '@{symbol_name(callee)}' is part of a recursion: "
                "the callee is assumed to read and write every argument, and to return any of them",
                Place(call.name_span),
                (Related("the function called", Place(name_place(callee), symbol_name(callee))),),
            )


def indirect_call(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find indirect calls that pass or return tensors."""
    for call in filter(is_indirect_call, calls(analysis.operation)):
        if any(is_tensor(value.type) for value in (*(operand.value for operand in call.operands), *call.results)):
            yield Diagnostic(
                "indirect-call",
                Severity.WARNING,
                "the function called is not known here: every tensor argument is assumed to be read and written, "
                "and the call cannot be bufferized",
                Place(call.name_span),
            )


def external_assumed_read_write(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find external functions whose arguments are assumed to be read and written for want of an attribute."""
    function = analysis.operation
    if has_body(function):
        return
    called = module.calls_of.get(symbol_name(function), [])
    unsaid = [
        index
        for index, type_ in enumerate(argument_types(function))
        if is_tensor(type_) and argument_access(function, index) is None
    ]
    if called and unsaid:
        numbers = ", ".join(f"#{index}" for index in unsaid)
        may_be_said = _is_one_shot(analysis)
        advice = "; say what it does with bufferization.access" if may_be_said else ""
        yield Diagnostic(
            "external-assumed-read-write",
            Severity.WARNING,
            f"'@{symbol_name(function)}' has no body: it is assumed to read and write tensor argument {numbers}, "
            f"so callers may have to copy{advice}",
            Place(name_place(function)),
            tuple(
                Related("called here", Place(call.name_span, symbol_name(caller.operation)))
                for caller, call in called[:CALLS_SHOWN]
            ),
            (("function", symbol_name(function)), ("arguments", ",".join(map(str, unsaid)))),
        )


def dynamic_layout(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find signatures that get fully dynamic layouts.

    ``infer-layout-map`` infers layouts of results only. An argument's layout is always fully dynamic, which matters
    most where code from elsewhere has to follow it: in external functions.
    """
    function, options = analysis.operation, analysis.options
    says = layout_attribute(function)
    choice = "identity-layout-map"
    is_dynamic = options.function_boundary_type_conversion is BoundaryTypeConversion.INFER
    if not _is_one_shot(analysis):
        is_dynamic, choice = options.fully_dynamic_layout_maps, "no-fully-dynamic-layout-maps"
    if not is_dynamic:
        return
    arguments = [
        index
        for index, type_ in enumerate(argument_types(function))
        if is_tensor(type_) and argument_attribute(function, index, says) is None
    ]
    arguments = [index for index in arguments if getattr(argument_types(function)[index], "shape", ())]
    external_results = not has_body(function) and any(map(is_tensor, result_types(function)))
    if not arguments and not external_results:
        return
    yield Diagnostic(
        "dynamic-layout-signature",
        Severity.HINT if has_body(function) else Severity.WARNING,
        f"the tensors in the signature of '@{symbol_name(function)}' become memrefs with a fully dynamic layout; "
        f"set {says} or choose {choice} if they are contiguous",
        Place(name_place(function)),
        (),
        (("function", symbol_name(function)),),
    )


def unranked_signature(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find unranked tensors in signatures."""
    function = analysis.operation
    types = (*argument_types(function), *result_types(function))
    if any(isinstance(type_, UnrankedTensorType) for type_ in types):
        yield Diagnostic(
            "unranked-signature",
            Severity.WARNING,
            f"'@{symbol_name(function)}' has an unranked tensor in its signature: it becomes an unranked memref, "
            "which cannot be copied",
            Place(name_place(function)),
        )


def several_returns(analysis: FunctionAnalysis, module: ModuleAnalysis) -> Iterator[Diagnostic]:
    """Find functions that return tensors in several places."""
    function = analysis.operation
    returns = return_operations(function)
    if len(returns) > 1 and any(map(is_tensor, result_types(function))):
        yield Diagnostic(
            "several-returns",
            Severity.WARNING,
            f"'@{symbol_name(function)}' returns tensors in {len(returns)} places: a result is known to be "
            "an argument's buffer only if all of them agree",
            Place(name_place(function)),
            tuple(Related("returns here", Place(return_.name_span)) for return_ in returns),
        )


RULES: tuple[Rule, ...] = (
    external_returns_tensor,
    result_from_elsewhere,
    returned_allocation,
    argument_written,
    recursive_call,
    indirect_call,
    external_assumed_read_write,
    dynamic_layout,
    unranked_signature,
    several_returns,
)
# What LLVM 14 refuses anyway is not told twice.
RULES_OF_14 = tuple(
    rule for rule in RULES if rule not in (external_returns_tensor, recursive_call, indirect_call, several_returns)
)


@kept_by_arguments(1)  # several rules ask for them in turn
def _returned_tensors(analysis: FunctionAnalysis) -> list[tuple[OpOperand, list[Origin]]]:
    returns = analysis.state.returns_of(analysis.operation) if has_tensor_signature(analysis.operation) else []
    operands = [operand for return_ in returns for operand in return_.operands if is_tensor(operand.type)]
    return [(operand, origins_of_operand(operand, analysis.state)) for operand in operands]


def _is_an_arguments_buffer(operand: OpOperand, analysis: FunctionAnalysis) -> bool:
    entry = analysis.operation.regions[0].entry
    same = analysis.state.equivalents(analysis.state.value_of(operand))
    return any(isinstance(value, BlockArgument) and value.block is entry for value in same)


def _describe(origins: list[Origin]) -> str:
    if all(origin.owner is Owner.ARGUMENT for origin in origins):
        names = ", ".join(sorted({f"'{origin.value.name}'" for origin in origins}))
        return f"it may be a part of, or one of several, arguments ({names})"
    if unknown := _makers(origins, Owner.UNKNOWN):
        return f"nothing is known of {unknown}"
    return f"it is memory that {_makers(origins, Owner.ELSEWHERE) or 'another region'} owns"


def _makers(origins: list[Origin], owner: Owner) -> str:
    operations = {origin.value.defining_operation for origin in origins if origin.owner is owner}
    return ", ".join(sorted(f"'{operation.name}'" for operation in operations if operation is not None))


def _writes_to(argument: Value, analysis: FunctionAnalysis) -> list[OpOperand]:
    state = analysis.state
    return [
        use for alias in state.aliases(argument) for use in alias.uses if state.is_in_place(use) and state.writes(use)
    ]
