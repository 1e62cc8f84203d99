"""Emits buffer operations as lines of text. The part of `Rewriter` that needs nothing but names and a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from math import prod

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable, NotValid
from bufferizer.buffer_model.model import Located, Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.layouts import contiguous, is_cast_safe, unknown_numbers
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType, Type, UnrankedMemRefType
from bufferizer.rewrite.output import Line, Output, Slot
from bufferizer.rewrite.source import Source


class Emitter:
    """Writes lines around the operation that is being rewritten."""

    def __init__(self, root: Operation, source: Source, options: BufferizationOptions) -> None:
        self.options = options
        self.output = Output(source)
        self.current = root
        self._owner = root
        self._lines = self.output.before
        self._names = source.names(root)

    def maker(self, buffer: Buffer) -> Located:
        """Return what has the place at which the compiler says what is wrong with a copy of the buffer."""
        return self._owner

    def invalidate(self, place: Located, *messages: str) -> None:
        """Say what the verifier has against an op that is written. Raises `NotValid` unless there is more to say."""
        raise NotValid(*(Refusal.at(place, message) for message in messages))

    def fresh(self, hint: str) -> str:
        """Return a name no value of the function has, ``%hint`` if it is free."""
        return self._names.fresh(hint)

    @contextmanager
    def at(self, operation: Operation) -> Iterator[None]:
        """Let what is emitted and edited meanwhile stand before, after and in another operation."""
        outer = self.current, self._lines
        self.current, self._lines = operation, self.output.before
        try:
            yield
        finally:
            self.current, self._lines = outer

    def move(self, moved: Operation, target: Operation) -> None:
        """Let what was written in the place of an operation stand before another one, behind what stands there."""
        self.output.before[target].extend(self.output.before.pop(moved, ()))

    @contextmanager
    def emitting_after(self) -> Iterator[None]:
        """Write what is emitted meanwhile after the current operation."""
        outer, self._lines = self._lines, self.output.after
        try:
            yield
        finally:
            self._lines = outer

    @contextmanager
    def collecting(self) -> Iterator[list[Line]]:
        """Give back what is emitted meanwhile instead of writing it."""
        outer, self._lines = self._lines, defaultdict(list)
        try:
            yield self._lines[self.current]
        finally:
            self._lines = outer

    def emit(self, line: str) -> None:
        """Write an operation before the current one, or in its place if that goes away."""
        self._lines[self.current].append(line)

    def reserve(self) -> Slot:
        """Keep a place before the current operation, or wherever lines go, for lines that are known later."""
        slot = Slot()
        self._lines[self.current].append(slot)
        return slot

    def allocate(self, name: str, type_: MemRefType, sizes: Sequence[str] = ()) -> Buffer:
        """Emit a ``memref.alloc`` with the options' alignment."""
        alignment = f" {{alignment = {self.options.alignment} : i64}}" if self.options.alignment else ""
        self.emit(f"{name} = memref.alloc({', '.join(sizes)}){alignment} : {type_}")
        return Buffer(name, type_, sizes=tuple(sizes))

    def copy(self, source: Buffer, target: Buffer) -> None:
        """Emit a ``memref.copy``."""
        self.emit(f"memref.copy {source}, {target} : {source.type} to {target.type}")

    def copy_to_new(self, source: Buffer, name: str, tensor: Type) -> Buffer:
        """Emit an allocation with identity layout for a tensor of that type, and a copy of ``source`` into it."""
        type_ = contiguous(tensor, source.type.memory_space)
        assert isinstance(type_, MemRefType)
        target = self.allocate(name, type_, self.dynamic_sizes(source))
        self.copy(source, target)
        return target

    def cast(self, source: Buffer, type_: BufferType, name: str | None = None) -> Buffer:
        """Return the buffer with another type, by a ``memref.cast`` where it has not got it already."""
        if source.type == type_:
            return source
        cast, line = self.new_cast(source, type_, name)
        self.emit(line)
        return cast

    def new_cast(self, source: Buffer, type_: BufferType, name: str | None = None) -> tuple[Buffer, str]:
        """Return a ``memref.cast`` and its line, which is not emitted yet."""
        cast = Buffer(name or self.fresh("cast"), type_, source)
        return cast, f"{cast} = memref.cast {source} : {source.type} to {type_}"

    def cast_or_copy(self, source: Buffer, type_: BufferType) -> Buffer:
        """Return the buffer with another type, by a copy where a cast might fail (castOrReallocMemRefValue)."""
        if source.type == type_ or isinstance(type_, UnrankedMemRefType):
            return self.cast(source, type_)
        given = source.type
        if not isinstance(given, MemRefType) or len(given.shape) != len(type_.shape):
            raise NotRewritable
        if given.element != type_.element:
            raise NotRewritable
        if is_cast_safe(given, type_):
            return self.cast(source, type_)
        symbols = unknown_numbers(type_)
        if symbols:
            # The compiler allocates with the layout asked for, wherever its numbers may come from.
            message = f"symbol operand count does not equal memref symbol count: expected {symbols}, got 0"
            self.invalidate(self.maker(source), f"'memref.alloc' op {message}")
        sizes = [self.dimension(source, number) for number, size in enumerate(type_.shape) if size is None]
        target = self.allocate(self.fresh("alloc"), type_, sizes)
        self.copy(source, target)
        return target

    def constant_index(self, value: int) -> str:
        """Emit an index constant and return its name."""
        name = self.fresh(f"c{value}" if value >= 0 else f"cm{-value}")
        self.emit(f"{name} = arith.constant {value} : index")
        return name

    def affine_sum(self, terms: Sequence[int | str], symbols: Collection[int | str] = ()) -> int | str:
        """Emit an ``affine.apply`` that adds names and numbers, if more than one name is left, and return its name."""
        names = [term for term in terms if isinstance(term, str)]
        constant = sum(term for term in terms if isinstance(term, int))
        if not names:
            return constant
        return self._affine_joined(" + ", names, [str(constant)] if constant else [], symbols)

    def affine_product(self, factors: Sequence[int | str]) -> int | str:
        """Emit an ``affine.apply`` that multiplies names and numbers, where that takes any, and return its name."""
        names = [factor for factor in factors if isinstance(factor, str)]
        constant = prod(factor for factor in factors if isinstance(factor, int))
        if not names or constant == 0:
            return constant
        return self._affine_joined(" * ", names, [str(constant)] if constant != 1 else [], names)

    def affine_apply(self, map_: str, dimensions: Sequence[str], symbols: Sequence[str]) -> str:
        """Emit an ``affine.apply`` of a map and return its name."""
        result = self.fresh("size")
        self.emit(f"{result} = affine.apply affine_map<{map_}>({', '.join(dimensions)})[{', '.join(symbols)}]")
        return result

    def _affine_joined(
        self, operator: str, names: Sequence[str], constants: Sequence[str], symbols: Collection[int | str]
    ) -> str:
        if len(names) == 1 and not constants:
            return names[0]
        dims = [name for name in names if name not in symbols]
        others = [name for name in names if name in symbols]
        entries = [*(f"d{number}" for number in range(len(dims))), *(f"s{number}" for number in range(len(others)))]
        inputs = f"({', '.join(entries[: len(dims)])})[{', '.join(entries[len(dims) :])}]"
        return self.affine_apply(f"{inputs} -> ({operator.join([*entries, *constants])})", dims, others)

    def dimension(self, buffer: Buffer, dimension: int) -> str:
        """Emit a ``memref.dim`` and return its name."""
        index = self.constant_index(dimension)
        name = self.fresh("dim")
        self.emit(f"{name} = memref.dim {buffer}, {index} : {buffer.type}")
        return name

    def dynamic_sizes(self, buffer: Buffer) -> list[str]:
        """Emit a ``memref.dim`` for each dynamic dimension and return their names."""
        shape = buffer.type.shape if isinstance(buffer.type, MemRefType) else ()
        return [self.dimension(buffer, dimension) for dimension, size in enumerate(shape) if size is None]
