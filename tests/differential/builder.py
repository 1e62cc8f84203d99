"""What generated programs are put together with: a random source, the values in scope, the operations so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from tests.differential.draws import Draws
from tests.differential.element_types import F32, Element
from tests.differential.program import Op, Value

FLOAT, INDEX, BIT = "f32", "index", "i1"
UNRANKED = "tensor<*xf32>"
USUAL = ("tensor<8xf32>", "tensor<?xf32>", "tensor<4x8xf32>", "tensor<?x?xf32>", "tensor<4xf32>")
TENSORS = (
    *USUAL,
    "tensor<4x?xf32>",
    "tensor<32xf32>",
    "tensor<f32>",
    "tensor<1xf32>",
    "tensor<1x8xf32>",
    "tensor<2x4xf32>",
    "tensor<2x4x8xf32>",
    "tensor<?x8xf32>",
)
ACCESSES = (
    "",
    ' {bufferization.access = "read"}',
    ' {bufferization.access = "write"}',
    ' {bufferization.access = "none"}',
    ' {bufferization.access = "read-write"}',
)
Shape = list[int | None]


def shape_of(type_: str) -> Shape:
    """Return the sizes of a tensor or vector type, None for those not known."""
    entries = type_[type_.index("<") + 1 : -1].split("x")[:-1]
    return [None if entry == "?" else int(entry) for entry in entries]


def tensor_of(shape: Sequence[int | None]) -> str:
    """Return the type of a tensor of f32 with these sizes."""
    return "tensor<" + "".join(f"{'?' if size is None else size}x" for size in shape) + "f32>"


def as_tensor(type_: str) -> str:
    """Return the type of the tensor that a memref is the buffer of."""
    return f"tensor<{type_[type_.index('<') + 1 : -1].partition(',')[0]}>"


def is_tensor(value: Value) -> bool:
    """Tell whether a value is a tensor of f32."""
    return re.fullmatch(r"tensor<(?:[\d?]+x)*f32>", value.type) is not None


def make_palette(draw: Draws, language: Language) -> tuple[str, ...]:
    """Return the types that a program is about: few, so that its tensors meet."""
    return (*draw.some_of(language.usual_types, 3), *draw.some_of(language.types, draw.between(1, 3)))


# How operations are added: each function returns False where the scope has no operands for its kind.
Maker = Callable[["Builder"], bool]
Weighted = list[tuple[float, Maker]]


@dataclass(frozen=True, slots=True)
class Signature:
    """A function that may be called: its name and the types of its arguments and results."""

    name: str
    arguments: tuple[str, ...]
    results: tuple[str, ...]


# Fills a function of about so many operations; tells whether it has still to return.
Body = Callable[["Builder", int, Signature], bool]

# Gives tensors in an operation's text an encoding, which ``use-encoding-for-memory-space`` reads as a memory space.
Encoding = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Language:
    """What a release's programs are made of: ops without regions and with them, and those that run one region once."""

    flat: Weighted
    with_regions: Weighted
    of_any_element: Weighted  # without regions, and for tensors of anything
    branching: tuple[str, ...]
    writable: tuple[str, ...]  # what may be said of a tensor argument
    in_its_syntax: Callable[[str], str]  # programs are built in today's syntax
    has_globals: bool
    bodies: Sequence[tuple[float, Body]]  # what functions may be made of
    circles: float  # how likely it is that functions call themselves
    encodings: tuple[tuple[float, Encoding], ...]  # what may be said of where tensors are, and how likely it is
    nested: float  # how likely it is that all stands in a module in the module
    elements: tuple[tuple[float, Element], ...] = ((1, F32),)
    other_arguments: tuple[str, ...] = ()  # types of arguments that are no ranked tensors
    dynamic_slices: float = 0.2  # how likely it is that a slice's size is a value
    outside: float = 0.0  # how likely it is that there are operations outside of functions
    sizes_of_zero: bool = True  # whether a size may be %c0
    says_again: bool = False  # whether a place is computed again for what is put back to it
    usual_types: tuple[str, ...] = USUAL
    types: tuple[str, ...] = TENSORS
    accesses: tuple[str, ...] = ACCESSES  # what may be said of an argument of a function without a body
    layouts: float = 0.03  # how likely it is that an argument's layout is given
    layouts_of_rank: tuple[tuple[str, ...], ...] = ()  # which; the identity if none is given
    attributes: tuple[str, ...] = ("",)  # of functions
    globals_around: float = 0.0  # how likely it is that globals then stand around that module
    others: float = 0.02  # how likely each of the other arguments is
    other_results: float = 0.3  # how likely it is that a tensor without rank that comes in goes out
    reorders: float = 0.1  # how likely it is that what a loop carries changes places


class Builder:
    """Builds one program. Everything random comes from ``draw``, so that a seed says it all."""

    def __init__(self, draw: Draws, language: Language) -> None:
        self.language = language
        self.draw = draw
        self.palette = make_palette(draw, language)
        self.scope: list[Value] = []
        self.block: list[Op] = []
        self.functions: list[Signature] = []
        self.globals: list[tuple[str, str]] = []  # names with @, and types
        self.depth = 0
        self.may_call = True
        self._count = 0
        self._buffers: dict[str, str] = {}

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return self.draw.chance(probability)

    def name(self, letter: str = "v") -> str:
        """Return a new name."""
        self._count += 1
        return f"%{letter}{self._count}"

    # -- values

    def pick(self, condition: Callable[[Value], bool]) -> Value | None:
        """Return one of the values in scope for which ``condition`` holds; late ones are likelier."""
        found = [value for value in self.scope if condition(value)]
        if not found:
            return None
        recent = found[-4:] if self.chance(0.6) else found
        return self.draw.one_of(recent)

    def tensor(self, condition: Callable[[Shape], bool] = lambda _shape: True) -> Value | None:
        """Return a tensor in scope whose shape meets the condition."""
        return self.pick(lambda value: is_tensor(value) and condition(shape_of(value.type)))

    def of_type(self, type_: str) -> Value | None:
        """Return a value in scope of that very type."""
        return self.pick(lambda value: value.type == type_)

    def pair(self, condition: Callable[[Shape], bool] = lambda _shape: True) -> tuple[Value, Value] | None:
        """Return two tensors in scope of one type; they may be the same."""
        first = self.tensor(condition)
        second = self.of_type(first.type) if first is not None else None
        return (first, second) if first is not None and second is not None else None

    def scalar(self, type_: str) -> Value:
        """Return a number in scope; functions begin with one of each type."""
        value = self.of_type(type_)
        assert value is not None, f"no {type_} in scope"
        return value

    def indices(self, value: Value) -> str:
        """Return a position in a tensor, as it is written in brackets."""
        return ", ".join(self.scalar(INDEX).name for _ in shape_of(value.type))

    def dynamic_sizes(self, type_: str) -> str:
        """Return sizes for the dimensions of a type that are not static, as they are written in parentheses."""
        return ", ".join(self.size() for size in shape_of(type_) if size is None)

    def size(self) -> str:
        """Return a size that is a value."""
        name = self.scalar(INDEX).name
        return "%c4" if name == "%c0" and not self.language.sizes_of_zero else name

    def shares_buffer_with(self, value: Value, other: Value) -> bool:
        """Tell whether one value was made of the other's buffer by ops that write in place."""
        return self._buffer(value) == self._buffer(other)

    def _buffer(self, value: Value) -> str:
        return self._buffers.get(value.name, value.name)

    # -- operations

    def op(self, text: str, *types: str, of: Sequence[Value] = (), into: Value | None = None) -> tuple[Value, ...]:
        """Add an operation without regions; ``into`` is the operand whose buffer its first result takes over."""
        results = self.new_results(types)
        operands = (*((into,) if into is not None else ()), *of)
        self.block.append(Op(definition(results) + text, results, operands))
        self.scope.extend(results)
        if into is not None and results:
            self._buffers[results[0].name] = self._buffer(into)
        return results

    def empty(self, type_: str) -> Value:
        """Add a tensor.empty."""
        return self.op(f"tensor.empty({self.dynamic_sizes(type_)}) : {type_}", type_)[0]

    def alloc_tensor(self, type_: str) -> Value:
        """Add a bufferization.alloc_tensor."""
        return self.op(f"bufferization.alloc_tensor({self.dynamic_sizes(type_)}) : {type_}", type_)[0]

    def constant(self, type_: str) -> Value:
        """Add an arith.constant of a static type."""
        return self.op(f"arith.constant dense<{self.draw.one_of(['1.0', '2.5'])}> : {type_}", type_)[0]

    def buffer(self, source: Value, type_: str, traits: str = "") -> Value:
        """Add a bufferization.to_buffer."""
        return self.op(f"bufferization.to_buffer {source}{traits} : {source.type} to {type_}", type_)[0]

    def tensor_of_type(self, type_: str) -> Value:
        """Return a tensor of that type: one in scope as a rule if there is one, else a new one."""
        found = self.of_type(type_) if self.chance(0.8) else None
        return found or self.new(type_)

    def new(self, type_: str) -> Value:
        """Return a new tensor of that type, or a new memref."""
        if type_.startswith("memref"):
            return self.buffer(self.tensor_of_type(as_tensor(type_)), type_)
        if type_ == UNRANKED:
            ranked = self.tensor_of_type(self.palette[0])
            return self.op(f"tensor.cast {ranked} : {ranked.type} to {type_}", type_, of=(ranked,))[0]
        makers = [self.empty, self.alloc_tensor, *([] if "?" in type_ else [self.constant])]
        return self.draw.one_of(makers)(type_)

    def new_results(self, types: Sequence[str]) -> tuple[Value, ...]:
        """Name the results of an operation."""
        name = self.name()
        if len(types) == 1:
            return (Value(name, types[0]),)
        return tuple(Value(f"{name}#{number}", type_) for number, type_ in enumerate(types))

    def fixed(self, text: str, operands: Sequence[Value] = ()) -> None:
        """Add a terminator or a label."""
        self.block.append(Op(text, operands=tuple(operands), fixed=True))

    @contextmanager
    def body(self, arguments: Sequence[Value] = ()) -> Iterator[list[Op]]:
        """Build a region: what is added meanwhile goes into it, and its values are gone afterwards."""
        outer_block, outer_scope = self.block, self.scope
        self.block, self.scope = [], [*outer_scope, *arguments]
        self.depth += 1
        try:
            yield self.block
        finally:
            self.depth -= 1
            self.block, self.scope = outer_block, outer_scope

    def region_op(self, op: Op) -> None:
        """Add an operation with regions."""
        self.block.append(op)
        self.scope.extend(op.results)


def definition(results: Sequence[Value]) -> str:
    """Return the part of an operation's text that names its results."""
    if not results:
        return ""
    name = results[0].name.partition("#")[0]
    return f"{name}:{len(results)} = " if len(results) > 1 else f"{name} = "
