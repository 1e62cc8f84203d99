"""What follows from the operations of one module."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from bufferizer.analysis.alike import Alike, Likeness
from bufferizer.analysis.boundary import check_boundaries
from bufferizer.analysis.correspondence import correspondence
from bufferizer.analysis.module import ModuleAnalysis, analyze_module, is_looked_at, orders_across
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.diagnostics import Diagnostic
from bufferizer.dialects.registry import Registry
from bufferizer.document import Module
from bufferizer.document.programs import together
from bufferizer.ide.left_out import is_left_out
from bufferizer.ide.nested_symbols import is_hidden_inside
from bufferizer.ir.lowered import Unchanged
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import program_of
from bufferizer.ir.symbol_verification import GLOBAL, Symbols, verify_symbol_uses
from bufferizer.ir.verification import verify
from bufferizer.kept import Kept
from bufferizer.once import Once
from bufferizer.rewrite.module import ModuleRewrite, rewrite_module


class ModuleFacts:
    """What follows from a module's operations, their dialects and the options, wherever in a document they stand.

    ``is_nested``: the module is in the one that the compiler is given. ``around`` is what it sees of those around it.
    """

    def __init__(
        self,
        module: Module,
        registry: Registry,
        options: BufferizationOptions,
        *,
        is_nested: bool,
        around: Around | None = None,
    ) -> None:
        self.registry = registry
        self.is_nested = is_nested
        self.section: Sequence[ModuleFacts] = (self,)  # what is known of it, and of all modules of its section
        self._starts = [member.start for member in module.members if member.operations]
        self._around = around
        self._written = module.operations  # whose identities say which module this is about
        # Those with operations: what else there is may be other text in another version.
        self.contents = together([member.content for member in module.members if member.operations])
        self.operations = tuple(operation for content in self.contents for operation in content.operations)
        self._contents = {operation: content for content in self.contents for operation in content.operations}
        self.texts = {operation: content.segment.text for operation, content in self._contents.items()}
        self.options = options
        self.rules = registry.rules(options.semantics.release)
        self.problems = Once(self._verify)
        self.analysis = Once(self._analyse)
        self.boundaries = Once(self._check_boundaries)
        self.rewriting = Once(self._rewrite)

    def _verify(self) -> Mapping[Operation, list[Diagnostic]]:
        of_symbols = verify_symbol_uses(self.operations, self._around.symbols if self._around is not None else None)
        found = {}
        for operation in self.operations:
            problems = verified(operation, self.registry)
            if problems or operation in of_symbols:
                found[operation] = [*problems, *of_symbols.get(operation, ())]
        return found

    def around_those_inside(self) -> Around:
        """Return what modules in this one see of it."""
        own = [operation for operation in self.operations if operation.name == GLOBAL]
        is_complete = all(operation.readable for operation in self.operations)
        is_hidden = partial(is_hidden_inside, rewrites=self.rules, options=self.options, is_nested=self.is_nested)
        seen, around = self._around or ((), None)
        symbols = Symbols.of([it for it in own if not is_hidden(it)], around)
        return Around((*own, is_complete, *seen), replace(symbols, is_complete=is_complete))

    def _analyse(self) -> ModuleAnalysis:
        if not is_looked_at(self.options, is_nested=self.is_nested):
            return ModuleAnalysis((), (), {})
        placed = (entry for facts in self.section for entry in facts.analysed_operations())
        return analyze_module(
            self.operations,
            self.rules.model,
            self.options,
            set(filter(self._is_left_out, self.operations)),
            orders=orders_across(placed, self.rules.model, self.options),
            is_nested=self.is_nested,
            alike=Alike(self._likeness),
        )

    def analysed_operations(self) -> Iterator[tuple[int, Operation]]:
        """Yield the operations that are analysed, each with the place of its segment."""
        for start, content in zip(self._starts, self.contents, strict=True):
            for operation in content.operations:
                if not self._is_left_out(operation):
                    yield start, operation

    def _is_left_out(self, operation: Operation) -> bool:
        return is_left_out(program_of(operation), self.rules, self.options.semantics.release)

    def _likeness(self, operation: Operation) -> Likeness | None:
        content = self._contents.get(operation)
        return content.likeness if content is not None else None

    def _check_boundaries(self) -> Mapping[Operation, Sequence[Diagnostic]]:
        return check_boundaries(self.analysis.get())

    def _rewrite(self) -> ModuleRewrite:
        analysis = self.analysis.get()
        return rewrite_module(self.operations, self.texts, analysis, self.rules, self.options)


class Around(NamedTuple):
    """The globals of modules around a module. They are the same where what is ``seen`` is equal."""

    seen: tuple[object, ...]
    symbols: Symbols


# So many operations are verified again rather than compared with what they were.
_FEW = 4


def verified(
    operation: Operation, registry: Registry, before: Operation | None = None, unchanged: Unchanged | None = None
) -> list[Diagnostic]:
    """Return what is wrong with a top-level operation by itself.

    ``before`` is the one of which an edit made it, and ``unchanged`` what that left alone, as far as it is known.
    """
    again = partial(_verify_again, before=before, unchanged=unchanged) if before is not None else None
    return _verified.of(operation, registry, again)


def _verify_again(
    operation: Operation, registry: Registry, before: Operation, unchanged: Unchanged | None
) -> list[Diagnostic]:
    if _verified.known(before, registry) != []:
        return _verify(operation, registry)
    if unchanged is not None and unchanged.since() is before:
        others = sum(nested not in unchanged.operations for nested in operation.walk())
        if others <= _FEW:
            return _verify(operation, registry, unchanged.operations)
    return _verify(operation, registry, correspondence(before, operation).unchanged_parts)


def _verify(operation: Operation, registry: Registry, sound: Collection[Operation] = ()) -> list[Diagnostic]:
    return verify(operation, registry.assembly, registry.verifier, sound)


_verified: Kept[Operation, Registry, list[Diagnostic]] = Kept(_verify)
