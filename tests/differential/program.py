"""A program as the generator builds it: operations that can be rendered, left out, or replaced by what is in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Value:
    """An SSA value: its name with ``%``, and its type."""

    name: str
    type: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Op:
    """An operation. Its text is ``text``, then each of ``bodies`` with one of ``closings`` after it.

    ``operands`` are values that may stand for a result when the operation is left out, ``carried`` the arguments of its
    bodies with the values they begin as. What is ``fixed`` (terminators, labels) is never left out by itself.
    """

    text: str
    results: tuple[Value, ...] = ()
    operands: tuple[Value, ...] = ()
    bodies: tuple[tuple[Op, ...], ...] = ()
    closings: tuple[str, ...] = ()
    carried: tuple[tuple[Value, Value], ...] = ()
    fixed: bool = False


Program = tuple[Op, ...]


def render(program: Program) -> str:
    """Return the program's text."""
    return "\n".join(_lines(program, "")) + "\n"


def _lines(operations: Sequence[Op], indent: str) -> Iterator[str]:
    for op in operations:
        yield from (indent + line for line in op.text.split("\n"))
        for body, closing in zip(op.bodies, op.closings, strict=True):
            yield from _lines(body, indent + "  ")
            yield indent + closing


def with_texts(program: Program, changed: Callable[[str], str]) -> Program:
    """Return the program with the text of each operation changed."""
    return tuple(
        replace(
            op,
            text=changed(op.text),
            bodies=tuple(with_texts(body, changed) for body in op.bodies),
            closings=tuple(map(changed, op.closings)),
        )
        for op in program
    )


def count(program: Program) -> int:
    """Return the number of operations, nested ones and labels included."""
    return sum(1 + sum(map(count, op.bodies)) for op in program)


def smaller_programs(program: Program) -> Iterator[Program]:
    """Yield programs with something left out, large parts first. Not all of them are valid."""
    size = count(program)
    length = size // 2
    while length >= 1:
        for start in range(0, size, length):
            yield _without(program, start, start + length)
        length //= 2
    for position in range(size):
        hoisted = _hoisted(program, position)
        if hoisted is not None:
            yield hoisted


def _without(program: Program, start: int, end: int) -> Program:
    """Return the program without the operations from number ``start`` to ``end``, counted in the order of the text."""
    renamed: dict[str, str] = {}
    number = -1

    def keep(operations: Sequence[Op]) -> tuple[Op, ...]:
        nonlocal number
        kept = []
        for op in operations:
            number += 1
            is_kept = op.fixed or not start <= number < end
            bodies = tuple(keep(body) for body in op.bodies)
            if is_kept:
                kept.append(replace(op, bodies=bodies))
            else:
                renamed.update(_stand_ins(op))
        return tuple(kept)

    return _renamed(keep(program), renamed)


def _stand_ins(op: Op) -> Iterator[tuple[str, str]]:
    for result in op.results:
        stand_in = next((operand for operand in op.operands if operand.type == result.type), None)
        if stand_in is not None:
            yield result.name, stand_in.name


def _hoisted(program: Program, position: int) -> Program | None:
    """Return the program with an operation replaced by what its first body does, once."""
    renamed: dict[str, str] = {}
    number = -1
    found = False

    def walk(operations: Sequence[Op]) -> tuple[Op, ...]:
        nonlocal number, found
        new: list[Op] = []
        for op in operations:
            number += 1
            is_chosen = number == position and bool(op.bodies) and bool(op.results)
            bodies = tuple(walk(body) for body in op.bodies)
            if is_chosen and bodies[0] and bodies[0][-1].fixed:
                found = True
                renamed.update((inner.name, outer.name) for inner, outer in op.carried)
                renamed.update(
                    (result.name, value.name) for result, value in zip(op.results, bodies[0][-1].operands, strict=False)
                )
                new.extend(inner for inner in bodies[0] if not inner.fixed)
            else:
                new.append(replace(op, bodies=bodies))
        return tuple(new)

    hoisted = walk(program)
    return _renamed(hoisted, renamed) if found else None


def renamed(op: Op, names: dict[str, str]) -> Op:
    """Return an operation with other names for values; those of several results are named without their number."""
    pattern = re.compile("|".join(re.escape(name) + r"(?!\w)" for name in names) or r"(?!)")

    def new(text: str) -> str:
        return pattern.sub(lambda found: names[found[0]], text)

    def of(value: Value) -> Value:
        return Value(new(value.name), value.type)

    def walk(op: Op) -> Op:
        return replace(
            op,
            text=new(op.text),
            results=tuple(map(of, op.results)),
            operands=tuple(map(of, op.operands)),
            bodies=tuple(tuple(map(walk, body)) for body in op.bodies),
            closings=tuple(map(new, op.closings)),
            carried=tuple((inner, of(outer)) for inner, outer in op.carried),
        )

    return walk(op)


def _renamed(program: Program, renamed: dict[str, str]) -> Program:
    if not renamed:
        return program
    pattern = re.compile("|".join(re.escape(name) + r"(?![\w#])" for name in renamed))

    def final(name: str) -> str:
        seen = set()
        while name in renamed and name not in seen:
            seen.add(name)
            name = renamed[name]
        return name

    def of(value: Value) -> Value:
        return Value(final(value.name), value.type)

    def walk(op: Op) -> Op:
        return replace(
            op,
            text=pattern.sub(lambda match: final(match[0]), op.text),
            operands=tuple(map(of, op.operands)),
            bodies=tuple(tuple(map(walk, body)) for body in op.bodies),
            carried=tuple((inner, of(outer)) for inner, outer in op.carried),
        )

    return tuple(map(walk, program))
