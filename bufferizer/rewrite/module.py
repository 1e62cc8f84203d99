"""Rewrites a module: decides on copies everywhere, then rewrites its functions, callees first.

Source: OneShotModuleBufferize.cpp (runOneShotModuleBufferize, bufferizeModuleOp).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bufferizer.analysis.correspondence import correspondence
from bufferizer.analysis.function import is_analysed
from bufferizer.analysis.module import FunctionAnalysis, ModuleAnalysis, callees
from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import (
    argument_types,
    has_body,
    is_function,
    is_symbol_table,
    result_types,
    return_operations,
    symbol_name,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import is_program, members_of, program_of
from bufferizer.ir.types import FunctionType, MemRefType
from bufferizer.kept import Kept
from bufferizer.rewrite.constants import Constants
from bufferizer.rewrite.copies import plan_copies
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.foresight import certain_signature
from bufferizer.rewrite.module_state import ModuleState, is_unnamed, name_constants, name_constants_of
from bufferizer.rewrite.one_by_one import OneByOneRewriter
from bufferizer.rewrite.one_shot import OneShotRewriter
from bufferizer.rewrite.op_text import signature_edits
from bufferizer.rewrite.operation_rewriter import Refused
from bufferizer.rewrite.selection import Rewrites, Selection, without_return
from bufferizer.rewrite.source import Source, sources_of
from bufferizer.rewrite.symbol_uses import NewSymbols, changes_results, first_broken_use, is_memory, names_what_changes
from bufferizer.syntax.edition import Edition


@dataclass(frozen=True, slots=True)
class ModuleRewrite:
    """A module rewritten: edits to the texts of its top-level operations, and lines to put before the first of them.

    Where there are ``refusals`` the module cannot be bufferized, and there are no edits. They are what the compiler
    would say of each operation by itself; it stops at the first.
    """

    edits: Mapping[Operation, Sequence[Edit]]
    globals: Sequence[str] = ()
    refusals: Sequence[Refusal] = ()


def rewrite_module(
    operations: Sequence[Operation],
    texts: Mapping[Operation, str],
    analysis: ModuleAnalysis,
    rewrites: Rewrites,
    options: BufferizationOptions,
) -> ModuleRewrite:
    """Rewrite the top-level operations of a module; ``texts`` holds the segment each one stands in.

    An operation is rewritten again only if it, or what it sees of the functions it calls, has changed.
    """
    rewritten: dict[Operation, Rewritten] = {}
    wrong: dict[Operation, list[Callee]] = {}
    refusals: list[Refusal] = []
    entries = _order(operations, analysis, options)
    sources = sources_of([entry.operation for entry in entries], texts)
    for entry in entries:
        called = [
            Callee(name, callee, rewritten[callee].signature if callee in rewritten else None)
            for name in callees(entry.operation)
            if (callee := analysis.named.get(name)) is not None
        ]
        own = rewrite_top_level(entry, sources[entry.operation], rewrites, options, called)
        rewritten[entry.operation] = own
        wrong[entry.operation] = [callee for callee in called if callee.may_not_fit()]
        refusals.extend(own.refusals)
    if not refusals:
        refusals = _verify(operations, analysis, rewritten, wrong, Selection(rewrites, options))
    if any(map(is_unnamed, refusals)):
        refusals = named_refusals(operations, rewritten, options)
    if refusals:
        return ModuleRewrite({}, refusals=refusals)
    constants = _constants(operations, options)
    edits: dict[Operation, Sequence[Edit]] = {}
    for operation, own, symbols in _named(rewritten, constants, options):
        edits.update(zip(members_of(operation), _kept_named.of(own, symbols) if symbols else own.edits))
    return ModuleRewrite(edits, constants.lines)


def named_refusals(
    operations: Sequence[Operation], rewritten: Mapping[Operation, Rewritten], options: BufferizationOptions
) -> list[Refusal]:
    """Return the refusals of a module's operations, with the names that constants have in it.

    ``rewritten`` are all of them, by `rewrite_top_level`, in the compiler's order.
    """
    named = _named(rewritten, _constants(operations, options), options)
    return [name_constants_of(refusal, symbols) for _, own, symbols in named for refusal in own.refusals]


def _constants(operations: Sequence[Operation], options: BufferizationOptions) -> Constants:
    counts_on = options.semantics.release is not Edition.LLVM14
    return Constants(options.alignment, operations, counts_on=counts_on)


def _named(
    rewritten: Mapping[Operation, Rewritten], constants: Constants, options: BufferizationOptions
) -> Iterator[tuple[Operation, Rewritten, list[str]]]:
    """Yield what operations are rewritten to, with the symbols of the constants that each wants, in their order."""
    for operation, own in rewritten.items():
        yield operation, own, _symbols(own.constants, constants, options)
        if any(own.edits):
            constants.add_rewritten(operation)


def _verify(
    operations: Sequence[Operation],
    analysis: ModuleAnalysis,
    rewritten: Mapping[Operation, Rewritten],
    wrong: Mapping[Operation, list[Callee]],
    selection: Selection,
) -> list[Refusal]:
    """Return what the verifier says of the rewritten module's symbols. Unlike the pass, it does not go on.

    ``wrong`` are the functions whose calls may have other types than they (`Callee.may_not_fit`), by caller.
    """
    is_nested = any(entry.is_nested for entry in analysis.functions)
    changed = partial(names_what_changes, is_nested=is_nested)
    users = [root for root in operations if wrong.get(program_of(root)) or changed(root)]
    if not users:
        return []

    def signature(name: str) -> FunctionType | None:
        function = analysis.named.get(name)
        return rewritten[function].signature if function is not None and function in rewritten else None

    memory = frozenset(symbol_name(it) for it in operations if is_memory(it, selection))
    symbols = NewSymbols(signature, memory.__contains__)
    late = [{callee.name for callee in wrong.get(program_of(root), ()) if callee.signature is None} for root in users]
    refusal = first_broken_use([*zip(users, late)], symbols, selection.options)
    return [refusal] if refusal is not None else []


def _symbols(
    wanted: Sequence[tuple[MemRefType, str]], constants: Constants, options: BufferizationOptions
) -> list[str]:
    """Return the symbols of the constants that an operation wants. LLVM 14 makes those of its last op first."""
    if options.semantics.release is Edition.LLVM14:
        return [constants.symbol_for(*constant) for constant in reversed(wanted)][::-1]
    return [constants.symbol_for(*constant) for constant in wanted]


@dataclass(frozen=True, slots=True, eq=False)
class Callee:
    """A function as its callers see it: two are the same to them if their signatures are."""

    name: str
    operation: Operation
    signature: FunctionType | None

    def may_not_fit(self) -> bool:
        """Tell whether calls may have other types than the function in the end: see `first_broken_use`."""
        return self.signature is None or changes_results(self.operation, self.signature)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Callee) or self.name != other.name:
            return False
        if self.signature is None or other.signature is None:
            return self.signature is other.signature and self.operation is other.operation
        return self.signature == other.signature

    def __hash__(self) -> int:
        return hash(self.name)


# What an operation is rewritten by besides its text and what was found out about it: how ops are rewritten, the
# options, and the functions it calls.
_Given = tuple[Rewrites, BufferizationOptions, list[Callee]]


@dataclass(frozen=True, slots=True, eq=False)
class Rewritten:
    """A top-level operation or a program rewritten. ``signature`` is its new type if it is a function.

    ``edits`` are those to the segment of each member; there are none where it is refused.
    """

    edits: Sequence[Sequence[Edit]] = ()
    constants: Sequence[tuple[MemRefType, str]] = ()
    signature: FunctionType | None = None
    refusals: Sequence[Refusal] = ()


def rewrite_top_level(
    entry: FunctionAnalysis, source: Source, rewrites: Rewrites, options: BufferizationOptions, called: list[Callee]
) -> Rewritten:
    """Rewrite one operation, or a program, given the functions that it calls."""
    return _kept.of(entry, (source, (rewrites, options, called)))


def rewrite_outcome(
    entry: FunctionAnalysis,
    source: Source,
    rewrites: Rewrites,
    options: BufferizationOptions,
    called: list[Callee],
    before: FunctionAnalysis | None = None,
) -> Rewritten:
    """Return the signature and the refusals that `rewrite_top_level` finds, by rewriting only where that is needed.

    ``before`` is about the operation as it was before an edit.
    """
    given = (rewrites, options, called)
    # It is the same for all operations that are alike.
    there = (rewrites, options, _called_there(called, entry.names))
    signature = _certain.of(entry.like or entry, there, partial(_certain_again, before=before) if before else None)
    return Rewritten(signature=signature) if signature is not None else _kept.of(entry, (source, given))


def _called_there(called: list[Callee], names: Mapping[str, str]) -> list[Callee]:
    """Return functions called by what they are called in an operation whose symbols have these names here."""
    if not names:
        return called
    there = {name: other for other, name in names.items()}
    return [Callee(there.get(callee.name, callee.name), callee.operation, callee.signature) for callee in called]


def _certain_again(entry: FunctionAnalysis, given: _Given, before: FunctionAnalysis) -> FunctionType | None:
    was_certain = not before.names and _certain.known(before.like or before, given) is not None
    known = correspondence(before.operation, entry.operation).unchanged_parts if was_certain else ()
    return _certain_alone(entry, given, known)


def _certain_alone(entry: FunctionAnalysis, given: _Given, certain: Collection[Operation] = ()) -> FunctionType | None:
    try:
        return certain_signature(entry, _state_of(given), certain)
    finally:
        entry.state.forget_answers()


def _state_of(given: _Given) -> ModuleState:
    rewrites, options, called = given
    signatures = {callee.operation: callee.signature for callee in called if callee.signature is not None}
    named = {callee.name: callee.operation for callee in called}
    return ModuleState(Selection(rewrites, options), options, named, signatures)


def _rewrite_alone(entry: FunctionAnalysis, source_and_given: tuple[Source, _Given]) -> Rewritten:
    source, given = source_and_given
    module = _state_of(given)
    try:
        edits = _rewrite(entry, source, module)
    except (NotRewritable, Refused) as failure:
        signature = module.signatures.get(entry.operation)
        return Rewritten(constants=module.constants.wanted, signature=signature, refusals=failure.refusals)
    finally:
        entry.state.forget_answers()
    return Rewritten(edits, module.constants.wanted, module.signatures.get(entry.operation))


def _name_constants(rewritten: Rewritten, symbols: list[str]) -> Sequence[Sequence[Edit]]:
    return [name_constants(edits, symbols) for edits in rewritten.edits]


_kept: Kept[FunctionAnalysis, tuple[Source, _Given], Rewritten] = Kept(_rewrite_alone)
_certain: Kept[FunctionAnalysis, _Given, FunctionType | None] = Kept(_certain_alone)
_kept_named: Kept[Rewritten, list[str], Sequence[Sequence[Edit]]] = Kept(_name_constants)


def is_left_alone(operation: Operation, options: BufferizationOptions) -> bool:
    """Tell whether a module's operation is not rewritten with it: a module in it and the like."""
    return options.bufferize_function_boundaries and is_symbol_table(operation)


def _order(
    operations: Sequence[Operation], analysis: ModuleAnalysis, options: BufferizationOptions
) -> list[FunctionAnalysis]:
    """Return what is to be rewritten in the compiler's order."""
    entries = [entry for entry in analysis.functions if not is_left_alone(entry.operation, options)]
    if not options.bufferize_function_boundaries:
        place = {operation: number for number, operation in enumerate(operations)}
        entries.sort(key=lambda entry: place[entry.members[0]])
    return entries


def _rewrite(entry: FunctionAnalysis, source: Source, module: ModuleState) -> list[list[Edit]]:
    """Return the edits to the segment of each member. Raises what is caught where this is called."""
    operation = entry.operation
    if entry.refusals:
        raise Refused(entry.refusals)
    if module.options.semantics.release is Edition.LLVM14:
        # Few want this, and importing it takes a tenth of the time that the program needs to start.
        from bufferizer.rewrite.llvm14.cleaned_up import rewrite_comprehensively

        return [rewrite_comprehensively(entry, source, module)]
    is_boundary = module.options.bufferize_function_boundaries and is_function(operation)
    # What is returned is looked for by analyzeModuleOp, which does not run where all is copied, or look at functions
    # that are filtered out.
    is_asked_for = is_analysed(operation, module.options)
    if is_boundary and is_asked_for and has_body(operation) and not return_operations(operation):
        raise NotRewritable(without_return(operation))
    edits = _one_shot_edits(entry, source, module) if module.selection.concerns(operation) else [[]]
    stays = is_boundary and operation not in module.signatures
    return [[*edits[0], *_without_attributes(operation, source.of(operation))]] if stays else edits


def _one_shot_edits(entry: FunctionAnalysis, source: Source, module: ModuleState) -> list[list[Edit]]:
    operation = entry.operation
    plan = plan_copies(entry, module.selection.rewrite_named)
    are_alone = is_program(operation) and module.options.bufferize_function_boundaries
    rewriter = (OneByOneRewriter if are_alone else OneShotRewriter)(operation, source, entry.state, plan, module)
    edits = rewriter.run()
    left = rewriter.first_left()
    if left is not None:
        raise NotRewritable(left)
    rewriter.check()
    return [
        [*module.constants.edits_inside(member, source.of(member)), *own]
        for member, own in zip(entry.members, edits, strict=True)
    ]


def _without_attributes(function: Operation, text: str) -> list[Edit]:
    """Return the edits of a function whose types stay: what only the bufferization asks for goes away nevertheless."""
    types = argument_types(function), result_types(function)
    signature = signature_edits(function, text, *types, OneShotRewriter.consumed)
    return [Edit(span, new) for span, new in signature if new != text[span.start : span.end]]
