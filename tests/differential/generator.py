"""Random programs: modules of functions that call each other. The same draws and size give the same program."""

from __future__ import annotations

from dataclasses import replace

from tests.differential.blocks import return_values
from tests.differential.builder import BIT, FLOAT, INDEX, UNRANKED, Builder, Language, Signature, shape_of
from tests.differential.control_flow import TODAY
from tests.differential.draws import Draws
from tests.differential.ops.borders import unknown
from tests.differential.outside import with_outside
from tests.differential.program import Op, Program, Value, with_texts

# Every function begins with these, so that there is a number of each type in any scope.
NUMBERS = (Value("%x", FLOAT), Value("%i", INDEX), Value("%b", BIT))
CONSTANTS = tuple((Value(f"%c{number}", INDEX), number) for number in (0, 1, 4, 8))


def generate(draw: Draws, size: int, *, calls: bool = True, language: Language = TODAY) -> Program:
    """Return a program of about ``size`` operations, terminators and constants not counted, in a release's language."""
    element = draw.weighted(language.elements)
    if not element.is_float:
        language = replace(language, flat=language.of_any_element, other_arguments=())
    b = Builder(draw, language)
    b.may_call = calls
    functions: list[Op] = []
    globals_ = [_global(b, number) for number in range(b.draw.one_of([0, 0, 0, 1, 2]) * language.has_globals)]
    for number in range(b.draw.one_of([0, 0, 0, 1])):
        functions.append(_external(b, number))
    count = b.draw.one_of([1, 1, 2, 3])
    signatures = [_signature(b, f"@f{number}") for number in range(count)]
    # As a rule callees come first; where all are known from the beginning, functions call themselves and each other.
    in_circles = language.circles > 0 and b.chance(language.circles)
    b.functions.extend(signatures if in_circles else [])
    for signature in signatures:
        functions.append(_function(b, signature, max(2, size // count)))
        b.functions.extend([] if in_circles else [signature])
    functions = b.draw.some_of(functions, len(functions))
    if b.chance(language.outside):
        functions = list(with_outside(b, functions, size // 2))
    program = with_texts((*globals_, *functions), language.in_its_syntax)
    for probability, encoding in language.encodings:
        if b.chance(probability):
            program = with_texts(program, encoding)
    program = with_texts(program, element.in_text)
    if not b.chance(language.nested):
        return program
    around = len(globals_) if b.chance(language.globals_around) else 0
    return (*program[:around], *_nested(program[around:]))


def _nested(program: Program) -> Program:
    """Put a program into a module beside another one, which makes both nested modules."""
    return (Op("module @nested {", bodies=(program,), closings=("}",)), Op("module @beside {\n}"))


def _signature(b: Builder, name: str) -> Signature:
    tensors = [b.draw.one_of(b.palette) for _ in range(b.draw.between(1, 3))]
    others = [type_ for type_ in b.language.other_arguments if b.chance(b.language.others)]
    results = tuple(b.draw.one_of([*tensors, *tensors, b.draw.one_of(b.palette)]) for _ in range(b.draw.between(0, 2)))
    if UNRANKED in others and b.chance(b.language.other_results):
        results = (*results, UNRANKED)
    if b.chance(0.2):
        results = (*results, FLOAT)
    return Signature(name, (*(value.type for value in NUMBERS), *tensors, *others), results)


def _global(b: Builder, number: int) -> Op:
    type_ = b.draw.one_of([type_ for type_ in b.language.types if "?" not in type_])
    name = f"@global{number}"
    b.globals.append((name, type_))
    return Op(f"ml_program.global private mutable {name}(dense<1.0> : {type_}) : {type_}")


def _external(b: Builder, number: int) -> Op:
    signature = _signature(b, f"@external{number}")
    b.functions.append(signature)
    accesses, types = b.language.accesses, b.language.types
    arguments = (type_ + (b.draw.one_of(accesses) if type_ in types else "") for type_ in signature.arguments)
    return Op(f"func.func private {signature.name}({', '.join(arguments)}) -> ({', '.join(signature.results)})")


def _function(b: Builder, signature: Signature, size: int) -> Op:
    arguments = [*NUMBERS, *(Value(b.name("t"), type_) for type_ in signature.arguments[len(NUMBERS) :])]
    written = ", ".join(
        f"{value}: {value.type}" + (_attribute(b, value.type) if value.type in b.language.types else "")
        for value in arguments
    )
    outer, b.scope = b.scope, list(arguments)
    with b.body() as block:
        b.depth = 0
        for value, number in CONSTANTS:
            block.append(Op(f"{value} = arith.constant {number} : index", (value,)))
            b.scope.append(value)
        if b.draw.weighted(b.language.bodies)(b, size, signature):
            if b.chance(0.03):
                unknown(b)
            return_values(b, signature)
    b.scope = outer
    b.depth = 0
    visibility = b.draw.one_of(["", "", "", "", "", "private ", "private ", "public ", "nested "])
    attributes = b.draw.one_of(b.language.attributes)
    head = f"func.func {visibility}{signature.name}({written}) -> ({', '.join(signature.results)}){attributes} {{"
    return Op(head, bodies=(tuple(block),), closings=("}",))


def _attribute(b: Builder, type_: str) -> str:
    if b.chance(b.language.layouts):
        rank = len(shape_of(type_))
        dims = ", ".join(f"d{number}" for number in range(rank))
        identity = f"affine_map<({dims}) -> ({dims})>"
        layout = b.draw.one_of(b.language.layouts_of_rank[rank]) if b.language.layouts_of_rank else identity
        return f" {{bufferization.buffer_layout = {layout}}}"
    return b.draw.one_of(b.language.writable)
