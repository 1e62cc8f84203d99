"""Which ops are rewritten, and which of those that are left are an error.

Source: Bufferize.cpp (bufferizeOp) and BufferizableOpInterface.cpp (isOpAllowed, defaultHasTensorSemantics).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.buffer_model.tensors import has_tensors
from bufferizer.ir.effects import is_effect_free
from bufferizer.ir.operation import Operation, OpResult
from bufferizer.ir.registered import REGISTERED
from bufferizer.ir.types import Type

NOT_BUFFERIZED = "op was not bufferized"
NO_RETURN = "cannot bufferize func.func without func.return"
UNREGISTERED = "unregistered-operation"
STAY = frozenset({"bufferization.to_tensor", "bufferization.to_buffer", "bufferization.to_memref"})


class Rewrites(Protocol):
    """What rewriting needs to know of dialects."""

    def rewrite(self, name: str) -> BufferRewrite | None:
        """Return how ops of that full name are rewritten, None where nobody knows."""

    def is_memref_element(self, type_: Type) -> bool:
        """Tell whether the compiler makes memrefs of a type."""


def not_bufferized(operation: Operation) -> Refusal:
    """Return the refusal of an op that is left on tensors."""
    return refusal_for(operation, NOT_BUFFERIZED, [operation.dialect])


def without_return(function: Operation) -> Refusal:
    """Return the refusal of a function that does not return, or ends with what another compiler has for that."""
    ends = [block.terminator for region in function.regions for block in region.blocks]
    return refusal_for(function, NO_RETURN, [end.dialect for end in ends if end is not None])


def refusal_for(operation: Operation, message: str, dialects: Iterable[str]) -> Refusal:
    """Return the refusal of an op for which something of ``dialects`` is the reason.

    Where the compiler does not register one of those it has a code of its own: whoever writes such an op has another
    compiler, which lowers it before anything is bufferized, or knows its types.
    """
    if all(dialect in REGISTERED for dialect in dialects):
        return Refusal(operation, message)
    return Refusal(operation, message, UNREGISTERED)


class Selection:
    """Tells which ops are rewritten under the ``options``. Ops of the names in ``stay`` may be left on tensors."""

    stay = STAY

    def __init__(self, rewrites: Rewrites, options: BufferizationOptions) -> None:
        self._rewrites = rewrites
        self.options = options
        self._known: dict[Operation, BufferRewrite | None] = {}
        self._named: dict[str, BufferRewrite | None] = {}

    def is_allowed(self, name: str) -> bool:
        """Tell whether the op of that name may be bufferized; without function boundaries, those of func may not."""
        is_boundary = name.startswith("func.") and not self.options.bufferize_function_boundaries
        return not is_boundary and self.options.is_op_allowed(name)

    def rewrite_named(self, name: str) -> BufferRewrite | None:
        """Return how ops of that name are rewritten; None where they may not be or nobody knows how."""
        if name not in self._named:
            self._named[name] = self._rewrites.rewrite(name) if self.is_allowed(name) else None
        return self._named[name]

    def known_rewrite(self, name: str) -> BufferRewrite | None:
        """Return how ops of that name would be rewritten, whether they may be or not: it tells the sizes of results."""
        return self._rewrites.rewrite(name)

    def is_memref_element(self, type_: Type) -> bool:
        """Tell whether the compiler makes memrefs of a type."""
        return self._rewrites.is_memref_element(type_)

    def rewrite_of(self, operation: Operation) -> BufferRewrite | None:
        """Return how the op is rewritten; None where it stays as it is."""
        if operation not in self._known:
            rewrite = self._rewrites.rewrite(operation.name)
            if rewrite is not None and not rewrite.ignores_filter:
                rewrite = self.rewrite_named(operation.name)
            applies = (
                rewrite is not None and rewrite.has_tensors(operation) and rewrite.applies(operation, self.is_rewritten)
            )
            self._known[operation] = rewrite if applies else None
        return self._known[operation]

    def is_rewritten(self, operation: Operation) -> bool:
        """Tell whether the op is rewritten."""
        return self.rewrite_of(operation) is not None

    def concerns(self, root: Operation) -> bool:
        """Tell whether anything in an operation, or itself, has to do with tensors or is rewritten."""
        return any(self.has_tensors(operation) or self.is_rewritten(operation) for operation in root.walk())

    def post_order(self, root: Operation) -> Iterator[Operation]:
        """Yield the operations in the compiler's order: what a region holds before the op that has it."""
        for region in root.regions:
            for block in region.blocks:
                for operation in block.operations:
                    yield from self.post_order(operation)
        yield root

    def first_left(self, root: Operation, is_used: Callable[[OpResult], bool]) -> Refusal | None:
        """Return the refusal of the first op with tensors that nobody rewrites and that does not vanish by itself.

        ``is_used`` tells whether the rewritten program still uses a result.
        """
        if self.options.allow_unknown_ops:
            return None
        for operation in self.post_order(root):
            if self._is_left(operation) and (any(map(is_used, operation.results)) or self._has_effects(operation)):
                return not_bufferized(operation)
        return None

    def has_tensors(self, operation: Operation) -> bool:
        """Tell whether the op has to do with tensors."""
        rewrite = self.rewrite_named(operation.name)
        return rewrite.has_tensors(operation) if rewrite is not None else has_tensors(operation)

    def _has_effects(self, operation: Operation) -> bool:
        return not is_effect_free(operation, self.is_rewritten)

    def _is_left(self, operation: Operation) -> bool:
        if self.is_rewritten(operation) or operation.name in STAY or not self.is_allowed(operation.name):
            return False
        return self.has_tensors(operation)
