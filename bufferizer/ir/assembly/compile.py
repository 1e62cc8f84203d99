"""Formats to functions: each format is compiled once, when an operation that uses it is first read.

A step reads one piece at the reader's cursor. A test tells whether an optional group is there, looking at its first
element, as the parsers do that ODS generates (mlir/tools/mlir-tblgen/OpFormatGen.cpp).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import NoReturn

from bufferizer.ir.assembly.declaration import (
    AttributeRule,
    DenseArray,
    Enumerators,
    GroupDeclaration,
    OpAssembly,
    TypeClass,
    any_attribute,
    parse_groups,
    symbol_name,
)
from bufferizer.ir.assembly.directives import find_directive, opening_of
from bufferizer.ir.assembly.format import (
    AnyOrder,
    Custom,
    FormatError,
    FunctionalType,
    Literal,
    Node,
    Optional,
    TypesOf,
    Variable,
    Word,
    parse_format,
)
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, WrittenType
from bufferizer.ir.grammar import attribute_failure

Step = Callable[[OpReader], None]
# Reads the first element of an optional group if it is there, and tells whether it was.
Attempt = Callable[[OpReader], bool]

ALL_OPERANDS = "operands"
ALL_RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Groups:
    """The declared groups of an operation, in ODS order."""

    operands: tuple[GroupDeclaration, ...]
    results: tuple[GroupDeclaration, ...]
    regions: tuple[GroupDeclaration, ...]
    successors: tuple[tuple[GroupDeclaration, str], ...]

    def find(self, name: str) -> GroupDeclaration | None:
        """Return the operand or result group with this name."""
        return next((group for group in (*self.operands, *self.results) if group.name == name), None)


@cache
def _groups(operands: str, results: str, regions: str, successors: str) -> Groups:
    forwarded = [word.partition(":") for word in successors.split()]
    return Groups(
        parse_groups(operands),
        parse_groups(results),
        parse_groups(regions),
        tuple((parse_groups(name)[0], group) for name, _, group in forwarded),
    )


def groups_of(assembly: OpAssembly) -> Groups:
    """Return an operation's declared groups."""
    return _groups(assembly.operands, assembly.results, assembly.regions, assembly.successors)


_compiled: dict[int, tuple[OpAssembly, Step]] = {}


def reading_step(assembly: OpAssembly) -> Step | None:
    """Return the function that reads an operation's custom form after its name; None where it has no custom form."""
    if assembly.read is not None:
        return assembly.read
    if assembly.format is None:
        return None
    # Declarations live as long as their dialects; the entry keeps the declaration, so that no other can take its place.
    known = _compiled.get(id(assembly))
    if known is None:
        known = _compiled[id(assembly)] = (assembly, compile_format(assembly))
    return known[1]


def compile_format(assembly: OpAssembly) -> Step:
    """Compile an operation's format. Raises `FormatError` where it is not one."""
    compiler = _Compiler(assembly, groups_of(assembly))
    return _sequence([compiler.step(node) for node in parse_format(assembly.format or "")])


def _sequence(steps: list[Step]) -> Step:
    if len(steps) == 1:
        return steps[0]
    fixed = tuple(steps)

    def run(reader: OpReader) -> None:
        for step in fixed:
            step(reader)

    return run


class _Compiler:
    def __init__(self, assembly: OpAssembly, groups: Groups) -> None:
        self.assembly = assembly
        self.groups = groups
        self.operands = {group.name: group for group in groups.operands}
        self.results = {group.name: group for group in groups.results}
        self.regions = {group.name: group for group in groups.regions}
        self.successors = {group.name: group for group, _ in groups.successors}

    # -- Steps

    def step(self, node: Node) -> Step:
        if isinstance(node, Literal):
            return _literal(node.text)
        if isinstance(node, Variable):
            return self.variable(node.name)
        if isinstance(node, TypesOf):
            return self.types_of(node.name)
        if isinstance(node, FunctionalType):
            return self.functional_type(node)
        if isinstance(node, Custom):
            return self.custom(node)
        if isinstance(node, Word):
            return self.word(node.name)
        if isinstance(node, Optional):
            return self.optional(node)
        return self.any_order(node)

    def variable(self, name: str) -> Step:
        if name in self.operands:
            return _operands(name, self.operands[name])
        if name in self.regions:
            return _regions(name, self.regions[name])
        if name in self.successors:
            return _successors(name, self.successors[name])
        return _attribute(name, self.assembly.attributes.get(name, any_attribute))

    def types_of(self, name: str) -> Step:
        if name == ALL_OPERANDS:
            return lambda reader: reader.add_operand_types(ALL_OPERANDS, reader.types_here())
        if name == ALL_RESULTS and name not in self.operands:  # scf.yield calls its operands results
            return lambda reader: reader.add_result_types(ALL_RESULTS, reader.types_here())
        group = self.groups.find(name)
        if group is None:
            raise FormatError(f"type of unknown ${name} in {self.assembly.name}")
        is_operand = name in self.operands
        wanted = self.assembly.classes.get(name)
        if wanted is not None and group.fixed:
            return _type_of_class(name, wanted, is_operand=is_operand)
        read = _optional_type if group.optional else OpReader.types_here
        if is_operand:
            if not group.fixed:
                return lambda reader: reader.add_operand_types(name, read(reader))
            return lambda reader: reader.add_operand_types(name, (reader.type(),))
        if not group.fixed:
            return lambda reader: reader.add_result_types(name, read(reader))
        return lambda reader: reader.add_result_types(name, (reader.type(),))

    def functional_type(self, node: FunctionalType) -> Step:
        inputs, results = node.inputs, node.results

        def run(reader: OpReader) -> None:
            input_types, result_types = reader.function_type()
            reader.add_operand_types(inputs, input_types)
            reader.add_result_types(results, result_types)

        return run

    def custom(self, node: Custom) -> Step:
        arguments = node.arguments

        read = find_directive(node.name)

        def run(reader: OpReader) -> None:
            read(reader, arguments)

        return run

    def word(self, name: str) -> Step:
        if name == "attr-dict":
            return OpReader.attr_dict
        if name == "attr-dict-with-keyword":
            return OpReader.attr_dict_with_keyword
        if name == "prop-dict":
            return OpReader.prop_dict
        if name == "operands":
            return lambda reader: reader.add_operands(ALL_OPERANDS, reader.operands_here())
        if name == "regions":
            return _regions(self.groups.regions[0].name, GroupDeclaration("", variadic=True))
        if name == "successors":
            return _successors(self.groups.successors[0][0].name, GroupDeclaration("", variadic=True))
        raise FormatError(f"unknown directive {name} in {self.assembly.name}")

    def optional(self, node: Optional) -> Step:
        attempt = self.attempt(node.elements)
        rest = _sequence([self.step(element) for element in node.elements[1:]])
        otherwise = _sequence([self.step(element) for element in node.otherwise])

        def run(reader: OpReader) -> None:
            if attempt(reader):
                rest(reader)
            else:
                otherwise(reader)

        return run

    def any_order(self, node: AnyOrder) -> Step:
        clauses: dict[str, Step] = {}
        for clause in node.clauses:
            if not clause or not isinstance(clause[0], Literal):
                raise FormatError(f"clause without a literal in {self.assembly.name}")
            if all(isinstance(element, Literal) for element in clause):
                raise FormatError(f"clause without a variable in {self.assembly.name}")
            clauses[clause[0].text] = _sequence([self.step(element) for element in clause[1:]])

        def run(reader: OpReader) -> None:
            while (clause := clauses.get(reader.token)) is not None and not reader.at_end():
                reader.next_token()
                clause(reader)

        return run

    # -- Whether an optional group is there

    def attempt(self, elements: tuple[Node, ...]) -> Attempt:
        """Return what reads an optional group's first element if it is there."""
        first = elements[0]
        if isinstance(first, Literal):
            text = first.text
            # Several literals in a row are looked at together: `[` `]` is not the beginning of `[` $sizes `]`.
            following = elements[1].text if len(elements) > 1 and isinstance(elements[1], Literal) else None
            return _literal_attempt(text, following if text in "([{<" else None)
        if isinstance(first, Custom):
            step, opening = self.step(first), opening_of(first.name)
            return _when(lambda reader: opening is None or reader.peek_is(opening), step)
        if isinstance(first, Variable) and first.name in self.operands:
            return _when(OpReader.at_operand, self.step(first))
        if isinstance(first, Variable) and first.name in self.regions:
            return _when(OpReader.at_region, self.step(first))
        if isinstance(first, Variable) and first.name in self.successors:
            return _when(OpReader.at_successor, self.step(first))
        if isinstance(first, Variable):
            return _attribute_attempt(first.name, self.assembly.attributes.get(first.name, any_attribute))
        return _backtracking(self.step(first))


def _when(test: Callable[[OpReader], bool], step: Step) -> Attempt:
    def attempt(reader: OpReader) -> bool:
        if not test(reader):
            return False
        step(reader)
        return True

    return attempt


def _literal(text: str) -> Step:
    def run(reader: OpReader) -> None:
        reader.skip(text)

    return run


def _literal_attempt(text: str, following: str | None) -> Attempt:
    def attempt(reader: OpReader) -> bool:
        if reader.at_region():
            return False
        start = reader.position
        if not reader.accept(text):
            return False
        if following is not None and not reader.peek_is(following):
            reader.move_to(start)
            return False
        return True

    return attempt


def _operands(name: str, group: GroupDeclaration) -> Step:
    if group.variadic:
        return lambda reader: reader.add_operands(name, reader.operands_here())
    if group.optional:
        return lambda reader: reader.add_operands(name, [reader.operand()] if reader.at_operand() else [])
    return lambda reader: reader.add_operands(name, (reader.operand(),))


def _regions(name: str, group: GroupDeclaration) -> Step:
    def single(reader: OpReader) -> None:
        reader.region(name)

    def several(reader: OpReader) -> None:
        if reader.at_region():
            reader.region(name)
            while reader.accept(","):
                reader.region(name)

    return single if group.fixed else several


def _successors(name: str, group: GroupDeclaration) -> Step:
    def single(reader: OpReader) -> None:
        reader.successor(name)

    def several(reader: OpReader) -> None:
        if reader.at_successor():
            reader.successor(name)
            while reader.accept(","):
                reader.successor(name)

    return single if group.fixed else several


def _attribute(name: str, rule: AttributeRule) -> Step:
    def run(reader: OpReader) -> None:
        start = reader.position
        text = rule(reader)
        if text is None:
            _fail_without(reader, name, rule)
        reader.set_attribute(name, text, reader.span_from(start))

    return run


def _fail_without(reader: OpReader, name: str, rule: AttributeRule) -> NoReturn:
    """Say that an attribute is missing, as what ODS generates for its kind does."""
    if isinstance(rule, Enumerators) and reader.at_string():
        reader.fail(f"invalid {name} attribute specification: {reader.token}")
    if isinstance(rule, Enumerators):
        words = ", ".join(rule.kept)
        kinds = "string or keyword containing one of the following enum values"
        reader.fail(f"expected {kinds} for attribute '{name}' [{words}]")
    if isinstance(rule, DenseArray):
        reader.fail_at_token("expected '['")
    if rule is symbol_name:
        reader.fail("expected valid '@'-identifier for symbol name")
    failure = attribute_failure(reader.text, reader.position, len(reader.text))
    if failure is not None:
        reader.fail_for(failure, "bad-attribute")
    # Attributes of a given kind have no type, which is none of an integer's.
    if reader.at_integer():
        reader.fail_at("integer literal not valid for specified type", reader.token_span, "bad-attribute")
    if reader.at_number():
        reader.fail_at("floating point value not valid for specified type", reader.token_span, "bad-attribute")
    reader.fail("invalid kind of attribute specified")


def _attribute_attempt(name: str, rule: AttributeRule) -> Attempt:
    def attempt(reader: OpReader) -> bool:
        start = reader.position
        try:
            text = rule(reader)
        except ReadFailure:
            text = None
        if text is None:
            reader.move_to(start)
            return False
        reader.set_attribute(name, text, reader.span_from(start))
        return True

    return attempt


def _backtracking(step: Step) -> Attempt:
    def attempt(reader: OpReader) -> bool:
        start = reader.position
        try:
            step(reader)
        except ReadFailure:
            reader.move_to(start)
            return False
        return True

    return attempt


def _type_of_class(name: str, wanted: TypeClass, *, is_operand: bool) -> Step:
    if is_operand:
        return lambda reader: reader.add_operand_types(name, (reader.type_of_class(wanted),))
    return lambda reader: reader.add_result_types(name, (reader.type_of_class(wanted),))


def _optional_type(reader: OpReader) -> list[WrittenType]:
    return [reader.type()] if reader.at_type() else []
