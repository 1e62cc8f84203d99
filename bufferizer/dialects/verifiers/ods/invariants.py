"""What is checked of ops by their definitions in ODS alone: the types of values, the attributes there must be, traits.

The tables are in ``verifiers/constraints/``, a line for each op:

    tensor.insert scalar: any type, dest: ranked tensor of any type values, indices*: index -> result: ...; TRAIT; ...

LLVM 14's tables are in ``llvm14/verifiers/constraints/``. It asked all traits in C++ before it looked at types.

Source: the order of checks is that of mlir/tools/mlir-tblgen/OpDefinitionsGen.cpp (verifyInvariants).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bufferizer.dialects.verifiers.ods.attribute_words import AttributeTest, attribute_test
from bufferizer.dialects.verifiers.ods.definitions import definition_line
from bufferizer.dialects.verifiers.ods.dialect_type_words import Predicate
from bufferizer.dialects.verifiers.ods.relations import Values
from bufferizer.dialects.verifiers.ods.traits import Trait, find_trait, type_source
from bufferizer.dialects.verifiers.ods.type_words import predicate
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import Type
from bufferizer.ir.verification import Verifier, op_error
from bufferizer.syntax.edition import Edition


@dataclass(frozen=True, slots=True)
class _Group:
    """Operands or results of one name, and what they must be."""

    name: str
    variadic: bool
    says_variadic: bool
    words: str
    accepts: Predicate | None

    def refusal(self, type_: Type) -> str | None:
        """Return what is said of a type, None if it may be."""
        if self.accepts is None or self.accepts(type_):
            return None
        kind = "variadic of " if self.says_variadic else ""
        return f"must be {kind}{self.words}, but got '{type_}'"


@dataclass(frozen=True, slots=True)
class _Attribute:
    """An attribute of which more is checked than that it is there; ``in_dictionary`` in an op's custom form."""

    name: str
    words: str
    accepts: AttributeTest
    in_dictionary: bool

    def refusals(self, operation: Operation) -> Iterator[str]:
        """Yield what is said of the attribute, nothing if it may be what it is."""
        text = operation.attributes.get(self.name)
        if text is None or self.accepts(text):
            return
        # What is read as one of the dictionary is looked at by the op's parser.
        speaker = f"custom op '{operation.name}' " if self.in_dictionary and not operation.syntax.generic else ""
        constraint = f"attribute '{self.name}' failed to satisfy constraint: {self.words}"
        yield speaker + op_error(operation, constraint)


@dataclass(frozen=True, slots=True)
class _Definition:
    operands: Sequence[_Group]
    results: Sequence[_Group]
    attributes: Sequence[_Attribute]
    required: Sequence[str]
    regions: int | None
    first: Sequence[Trait]
    structural: Sequence[Trait]
    traits: Sequence[Trait]
    regions_hold: Sequence[Trait]
    sources: frozenset[str]


def invariants(
    assembly: OpAssembly | None, name: str, edition: Edition, of_interfaces: Verifier | None = None
) -> Verifier | None:
    """Return the check of the op with this full name by its definition in a release, None where there is none.

    ``assembly`` says how it is written, which decides who refuses a type: the op's parser or its verifier. What LLVM 14
    asks ``of_interfaces`` comes right behind the traits.
    """
    line = definition_line(name, edition)
    if line is None:
        return of_interfaces
    definition = _definition(line, assembly, edition)
    accepted: set[object] = set()

    def check(operation: Operation) -> Iterator[str]:
        for trait in definition.first:
            yield from trait(operation, _NO_VALUES)
        if of_interfaces is not None:
            yield from of_interfaces(operation)
        for attribute in definition.attributes:
            yield from attribute.refusals(operation)
        for trait in definition.structural:
            yield from trait(operation, _NO_VALUES)
        key = _what_is_checked(operation)
        if key not in accepted:
            problem = next(_problems(operation, definition), None)
            if problem is not None:
                yield problem
            elif len(accepted) < _MOST_ACCEPTED:
                accepted.add(key)
        for region in definition.regions_hold:
            yield from region(operation, _NO_VALUES)

    return check


def right_terminators(assembly: OpAssembly | None) -> Verifier | None:
    """Return the check that regions end with the op that is added where it is left out (SingleBlockImplicitTerminator).

    None where no op is added.
    """
    wanted = assembly.implicit_terminator if assembly is not None else None
    if wanted is None:
        return None

    def check(operation: Operation) -> Iterator[str]:
        for region in operation.regions:
            last = region.entry.terminator if region.entry is not None else None
            if last is not None and last.name != wanted:
                yield op_error(operation, f"expects regions to end with '{wanted}', found '{last.name}'")

    return check


_NO_VALUES: Values = {}
_MOST_ACCEPTED = 4096


def _what_is_checked(operation: Operation) -> object:
    """Return all that the checks depend on, which is the same for most ops of one name."""
    types = [operand.value.type for operand in operation.operands]
    types += [result.type for result in operation.results]
    if operation.syntax.generic:
        return (*types, len(operation.operands), *_sizes(operation), *operation.attributes, len(operation.regions))
    return (*types, len(operation.operands), *_sizes(operation))


def _sizes(operation: Operation) -> Iterable[int]:
    """Return where the groups of operands begin, of which some may be empty."""
    groups = operation.groups
    return [group.start for group in groups.values()] if len(groups) > 1 else ()


def _problems(operation: Operation, definition: _Definition) -> Iterator[str]:
    if operation.syntax.generic:
        yield from _region_count(operation, definition.regions)
        yield from _missing(operation, definition)
    values = _values(operation, definition)
    if values is None:
        return
    for group in (*definition.operands, *definition.results):
        yield from _written_types(operation, group, values, definition)
    yield from _types(operation, "operand", definition.operands, values)
    yield from _types(operation, "result", definition.results, values)
    for trait in definition.traits:
        yield from trait(operation, values)


_REGIONS = re.compile(r"[0-9]+ regions")
# Traits that have to do with what is around an op or inside: they are looked at before the types, the numbers of blocks
# that its definition names come last.
_STRUCTURAL = re.compile(r"parent |no arguments |single block")
# The same, with all that are written in C++, which LLVM 14 asks for first.
_NATIVE = re.compile(r"parent |no arguments |single block|ends with |same-|elementwise$")
_REGION = "region #"


def _found(traits: Iterable[str]) -> list[Trait]:
    return [trait for words in traits if (trait := find_trait(words)) is not None]


def _definition(line: str, assembly: OpAssembly | None, edition: Edition) -> _Definition:
    values, *others = line.split("; ")
    operands, _, results = values.partition("-> ")
    attributes = [name for name, equals, _ in (other.partition(" = ") for other in others) if equals]
    traits = [other for other in others if " = " not in other]
    regions = next((int(words.split()[0]) for words in traits if _REGIONS.fullmatch(words)), None)
    is_old = edition is Edition.LLVM14
    first = [words for words in traits if is_old and _NATIVE.match(words)]
    structural = [words for words in traits if not is_old and _STRUCTURAL.match(words)]
    return _Definition(
        operands=[_group(entry, edition) for entry in operands.strip().split(", ") if entry],
        results=[_group(entry, edition) for entry in results.strip().split(", ") if entry],
        regions=regions,
        attributes=[it for other in others if (it := _attribute(other, assembly, edition)) is not None],
        required=sorted(name for name in attributes if not name.endswith("?")),
        first=[_regions_trait(regions), *_found(first)] if is_old else [],
        structural=_found(structural),
        traits=_found(it for it in traits if it not in first + structural and not it.startswith(_REGION)),
        regions_hold=_found(words for words in traits if words.startswith(_REGION)),
        sources=frozenset(name for words in traits if (name := type_source(words)) is not None),
    )


def _attribute(entry: str, assembly: OpAssembly | None, edition: Edition) -> _Attribute | None:
    name, equals, words = entry.partition(" = ")
    accepts = attribute_test(words) if equals else None
    if accepts is None:
        return None
    plain = name.rstrip("?")
    # LLVM 14 looks at none before the op is verified.
    in_dictionary = edition is Edition.TODAY and f"${plain}" not in ((assembly and assembly.format) or "")
    return _Attribute(plain, words, accepts, in_dictionary)


def _group(entry: str, edition: Edition) -> _Group:
    name, _, words = entry.partition(":")
    words = words.strip()
    plain = name.rstrip("*?")
    variadic = name.endswith("*")
    return _Group(plain, variadic, variadic and edition is Edition.TODAY, words, predicate(words))


def _values(operation: Operation, definition: _Definition) -> Values | None:
    """Return the values of an op by group, None where it is not clear which are which."""
    found: dict[str, Sequence[Value]] = {}
    for group in definition.operands:
        if group.name not in operation.groups:
            return None
        found[group.name] = [operand.value for operand in operation.group(group.name)]
    spare = len(operation.results) - sum(not group.variadic for group in definition.results)
    position = 0
    for group in definition.results:
        count = spare if group.variadic else 1
        found.setdefault(group.name, operation.results[position : position + count])
        position += count
    return found if position == len(operation.results) and spare >= 0 else None


def _regions_trait(wanted: int | None) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        if operation.syntax.generic:
            yield from _region_count(operation, wanted)

    return check


def _region_count(operation: Operation, wanted: int | None) -> Iterator[str]:
    if wanted is None or len(operation.regions) == wanted:
        return
    many = f"expected {wanted} regions"
    yield op_error(operation, many if wanted > 1 else f"requires {'one region' if wanted else 'zero regions'}")


def _missing(operation: Operation, definition: _Definition) -> Iterator[str]:
    for name in definition.required:
        if name not in operation.attributes:
            yield op_error(operation, f"requires attribute '{name}'")


def _written_types(operation: Operation, group: _Group, values: Values, definition: _Definition) -> Iterator[str]:
    """Check what the op's own parser refuses, if it is written in custom form."""
    if operation.syntax.generic:
        return
    for value in values[group.name]:
        refusal = group.refusal(value.type) if group.name in definition.sources else None
        if refusal is not None:
            yield f"custom op '{operation.name}' '{group.name}' {refusal}"


def _types(operation: Operation, what: str, groups: Sequence[_Group], values: Values) -> Iterator[str]:
    number = 0
    for group in groups:
        for value in values[group.name]:
            refusal = group.refusal(value.type)
            if refusal is not None:
                yield op_error(operation, f"{what} #{number} {refusal}")
            number += 1
