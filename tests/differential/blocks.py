"""How the blocks of a function lead to each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tests.differential.builder import BIT, FLOAT, INDEX, Body, Builder, Signature
from tests.differential.program import Op, Value, renamed
from tests.differential.regions import fill_block, names_of, types_of

NAME = re.compile(r"%\w+(?:#\d+)?")


def return_values(b: Builder, signature: Signature) -> None:
    """Return what a function has to."""
    values = [b.of_type(type_) or b.new(type_) for type_ in signature.results]
    types = f" : {types_of(values)}" if values else ""
    b.fixed(f"return {names_of(values)}{types}", values)


def straight(b: Builder, size: int, _signature: Signature) -> bool:
    """One block."""
    fill_block(b, size)
    return True


def branching(b: Builder, size: int, _signature: Signature) -> bool:
    """Two blocks of which the first may be passed over, and one that both lead to."""
    fill_block(b, size // 3 + 1)
    first, second = b.tensor(), b.tensor()
    if first is None or second is None:
        return True
    argument, joined = Value(b.name("p"), first.type), Value(b.name("p"), second.type)
    b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^bb1({first} : {first.type}), ^bb2({second} : {second.type})")
    scope = list(b.scope)
    b.fixed(f"^bb1({argument}: {argument.type}):")
    b.scope.append(argument)
    fill_block(b, size // 3 + 1)
    passed = b.of_type(joined.type)
    b.fixed(f"cf.br ^bb2({passed} : {joined.type})")
    b.scope = [*scope, joined]
    b.fixed(f"^bb2({joined}: {joined.type}):")
    fill_block(b, size // 3)
    return True


def looping(b: Builder, size: int, _signature: Signature) -> bool:
    """A block that leads back to itself."""
    fill_block(b, size // 3 + 1)
    first = b.tensor()
    if first is None:
        return True
    _loop(b, size, first)
    return True


def _loop(b: Builder, size: int, first: Value) -> None:
    argument, result = Value(b.name("p"), first.type), Value(b.name("p"), first.type)
    b.fixed(f"cf.br ^bb1({first} : {first.type})")
    b.fixed(f"^bb1({argument}: {argument.type}):")
    b.scope.append(argument)
    fill_block(b, size // 3 + 1)
    passed, left = b.of_type(argument.type), b.of_type(argument.type)
    b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^bb1({passed} : {argument.type}), ^bb2({left} : {argument.type})")
    b.fixed(f"^bb2({result}: {result.type}):")
    b.scope.append(result)
    fill_block(b, size // 3)


def looping_over_several(b: Builder, size: int, _signature: Signature) -> bool:
    """A loop of two blocks as `scf.while` becomes one: what is carried may change places, or be something else."""
    fill_block(b, size // 4 + 1)
    first = [value for value in (b.tensor() for _ in range(b.draw.one_of([2, 1, 3]))) if value is not None]
    if not first:
        return True
    first += [b.of_type(b.draw.one_of(first).type) or first[0]] if b.chance(0.5) else []
    header, body = ([Value(b.name("p"), value.type) for value in first] for _ in range(2))
    b.fixed(f"cf.br ^head({names_of(first)} : {types_of(first)})")
    b.fixed(f"^head{_header(header)}:")
    b.scope.extend(header)
    fill_block(b, size // 4)
    passed = [_carried_on(b, header, argument) for argument in header]
    b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^body({names_of(passed)} : {types_of(passed)}), ^after")
    scope = list(b.scope)
    b.fixed(f"^body{_header(body)}:")
    b.scope.extend(body)
    fill_block(b, size // 4)
    passed = [_carried_on(b, body, argument) for argument in body]
    b.fixed(f"cf.br ^head({names_of(passed)} : {types_of(passed)})")
    b.scope = scope
    b.fixed("^after:")
    fill_block(b, size // 4)
    return True


def _carried_on(b: Builder, arguments: Sequence[Value], argument: Value) -> Value:
    """Return what is passed on for an argument: it, another one in its place, or anything of its type."""
    if b.chance(0.4):
        return b.of_type(argument.type) or argument
    if b.chance(0.3):
        return b.draw.one_of([other for other in arguments if other.type == argument.type])
    return argument


def returning_twice(b: Builder, size: int, signature: Signature) -> bool:
    """Two blocks that return, each what it likes."""
    fill_block(b, size // 3 + 1)
    b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^bb1, ^bb2")
    scope = list(b.scope)
    b.fixed("^bb1:")
    fill_block(b, size // 3)
    return_values(b, signature)
    b.scope = scope
    b.fixed("^bb2:")
    fill_block(b, size // 3)
    return True


# -- Blocks that may be alike


def returning_alike(b: Builder, size: int, signature: Signature) -> bool:
    """Blocks that return, as a rule the same but for what they use."""
    fill_block(b, size // 3)
    _choose(b, size // 3, lambda: return_values(b, signature))
    return False


def joining_alike(b: Builder, size: int, _signature: Signature) -> bool:
    """Blocks, as a rule the same but for what they use, that lead to one."""
    fill_block(b, size // 3)
    joined = [Value(b.name("p"), type_) for type_ in _passed_types(b)]
    _choose(b, size // 3, lambda: b.fixed(f"cf.br ^joined{_given(b, joined)}"))
    b.fixed(f"^joined{_header(joined)}:")
    b.scope.extend(joined)
    fill_block(b, size // 3)
    return True


def looping_over_numbers(b: Builder, size: int, _signature: Signature) -> bool:
    """A block that leads back to itself, with a number that it passes on."""
    fill_block(b, size // 3)
    _loop(b, size, b.scalar(b.draw.one_of([FLOAT, INDEX])))
    return True


def leading_on(b: Builder, size: int, _signature: Signature) -> bool:
    """Two blocks in a row."""
    fill_block(b, size // 2)
    arguments = [Value(b.name("p"), type_) for type_ in _passed_types(b)]
    b.fixed(f"cf.br ^next{_given(b, arguments)}")
    b.fixed(f"^next{_header(arguments)}:")
    b.scope.extend(arguments)
    fill_block(b, size // 2)
    return True


def _passed_types(b: Builder) -> list[str]:
    """Return the types of what is passed to a block: numbers as a rule, since nothing bufferizes a branch."""
    types = [b.draw.one_of([FLOAT, INDEX]) for _ in range(b.draw.one_of([0, 1, 1, 2]))]
    tensor = b.tensor() if b.chance(0.25) else None
    return types if tensor is None else [*types, tensor.type]


def _given(b: Builder, arguments: Sequence[Value]) -> str:
    values = [b.of_type(argument.type) or b.new(argument.type) for argument in arguments]
    return f"({names_of(values)} : {types_of(values)})" if values else ""


def _header(arguments: Sequence[Value]) -> str:
    listed = ", ".join(f"{argument}: {argument.type}" for argument in arguments)
    return f"({listed})" if arguments else ""


def _choose(b: Builder, size: int, end: Callable[[], None]) -> None:
    """Branch to two blocks with the same arguments, or, if that is drawn, to a third one by way of the second."""
    types = _passed_types(b) if b.chance(0.3) else []
    condition = b.scalar(BIT)
    arguments = [Value(b.name("p"), type_) for type_ in types]
    given = _given(b, arguments), _given(b, arguments)
    b.fixed(f"cf.cond_br {condition}, ^first{given[0]}, ^second{given[1]}")
    scope = list(b.scope)
    b.fixed(f"^first{_header(arguments)}:")
    b.scope.extend(arguments)
    begin = len(b.block)
    fill_block(b, size)
    end()
    first = b.block[begin:]
    if b.chance(0.2):
        _follow(b, "second", arguments, scope, ("third", end, first))
        _follow(b, "third", [], scope, ("", end, first))
    else:
        _follow(b, "second", arguments, scope, ("", end, first))
    b.scope = scope


def _follow(
    b: Builder,
    label: str,
    before: Sequence[Value],
    scope: Sequence[Value],
    how: tuple[str, Callable[[], None], Sequence[Op]],
) -> None:
    """Add a block that is like the first one, or not, and may lead to another one instead."""
    other, end, first = how
    arguments = [Value(b.name("p"), argument.type) for argument in before]
    b.fixed(f"^{label}{_header(arguments)}:")
    b.scope = [*scope, *arguments]
    if other:
        fill_block(b, 1)
        b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^{other}, ^{other}")
    elif len(arguments) == len(before) and not b.chance(0.2):
        b.block.extend(_alike(b, first, dict(zip(map(str, before), map(str, arguments), strict=True))))
    else:
        fill_block(b, len(first))
        end()


def _alike(b: Builder, operations: Sequence[Op], names: dict[str, str]) -> list[Op]:
    """Return operations again with results of other names, some with another operand from outside."""
    new = {name.partition("#")[0] for op in operations for name in map(str, op.results)}
    names.update((name, b.name()) for name in sorted(new))
    scope = {value.name: value.type for value in b.scope}
    return [renamed(op if op.bodies else _varied(b, op, scope), names) for op in operations]


def _varied(b: Builder, op: Op, scope: dict[str, str]) -> Op:
    """Return an operation, seldom with another value of the same type in the place of one from outside."""
    places = [found for found in NAME.finditer(op.text) if found[0] in scope]
    if not places or not b.chance(0.15):
        return op
    place = b.draw.one_of(places)
    other = b.draw.one_of([name for name, type_ in scope.items() if type_ == scope[place[0]]])
    return Op(op.text[: place.start()] + other + op.text[place.end() :], op.results, op.operands, fixed=op.fixed)


BODIES_OF_TODAY: tuple[tuple[float, Body], ...] = (
    (20, straight),
    (2, branching),
    (2, looping),
    (2, looping_over_several),
    (1, returning_twice),
)
BODIES_OF_14: tuple[tuple[float, Body], ...] = (
    (20, straight),
    (3, returning_alike),
    (3, joining_alike),
    (1, looping_over_numbers),
    (1, leading_on),
    (0.3, branching),
    (0.3, looping),
    (0.3, returning_twice),
)
