"""Formats to functions (`steps`): each format is compiled once, when an operation that uses it is first read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bufferizer.ir.assembly import steps
from bufferizer.ir.assembly.declaration import (
    GroupDeclaration,
    OpAssembly,
    any_attribute,
    parse_groups,
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
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.assembly.steps import Attempt, Step

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
    return steps.sequence([compiler.step(node) for node in parse_format(assembly.format or "")])


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
            return steps.literal(node.text)
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
            return steps.operands(name, self.operands[name])
        if name in self.regions:
            return steps.regions(name, self.regions[name])
        if name in self.successors:
            return steps.successors(name, self.successors[name])
        return steps.attribute(name, self.assembly.attributes.get(name, any_attribute))

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
            return steps.type_of_class(name, wanted, is_operand=is_operand)
        read = steps.optional_type if group.optional else OpReader.types_here
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
            return steps.regions(self.groups.regions[0].name, GroupDeclaration("", variadic=True))
        if name == "successors":
            return steps.successors(self.groups.successors[0][0].name, GroupDeclaration("", variadic=True))
        raise FormatError(f"unknown directive {name} in {self.assembly.name}")

    def optional(self, node: Optional) -> Step:
        attempt = self.attempt(node.elements)
        rest = steps.sequence([self.step(element) for element in node.elements[1:]])
        otherwise = steps.sequence([self.step(element) for element in node.otherwise])

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
            clauses[clause[0].text] = steps.sequence([self.step(element) for element in clause[1:]])

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
            return steps.literal_attempt(text, following if text in "([{<" else None)
        if isinstance(first, Custom):
            step, opening = self.step(first), opening_of(first.name)
            return steps.when(lambda reader: opening is None or reader.peek_is(opening), step)
        if isinstance(first, Variable) and first.name in self.operands:
            return steps.when(OpReader.at_operand, self.step(first))
        if isinstance(first, Variable) and first.name in self.regions:
            return steps.when(OpReader.at_region, self.step(first))
        if isinstance(first, Variable) and first.name in self.successors:
            return steps.when(OpReader.at_successor, self.step(first))
        if isinstance(first, Variable):
            return steps.attribute_attempt(first.name, self.assembly.attributes.get(first.name, any_attribute))
        return steps.backtracking(self.step(first))
