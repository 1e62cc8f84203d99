"""What an operation looks like, as text with places to fill in (snippets in the notation of the protocol).

It is made of the operation's declared format: optional parts are left out, operands and types become places. Operations
that are read by a function of their own have no format; for those of everyday use the text stands here.
"""

from __future__ import annotations

import re

from bufferizer.ir.assembly.declaration import OpAssembly, parse_groups, symbol, symbol_name
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

_REGION = "{\n\t$0\n}"
_LOOP = "%${1:i} = %${2:lower} to %${3:upper} step %${4:step}"
_FUNCTION = "@${1:name}(%${2:arg}: ${3:type}) -> ${4:type} {\n\t$0\n}"
_SELECT = "%${1:condition}, %${2:true}, %${3:false} : ${4:type}"
_SWITCH = "%${1:flag} : ${2:i32}, [\n\tdefault: ^${3:bb0}\n]"
_STRUCTURED = "ins(%${1:input} : ${2:type}) outs(%${3:output} : ${4:type})"
_STRUCTURED_FROM_2 = "ins(%${2:input} : ${3:type}) outs(%${4:output} : ${5:type})"
# What follows the name of operations whose syntax no format describes.
_IRREGULAR = {
    "affine.apply": "affine_map<(${1:d0}) -> (${2:d0})>(%${3:index})",
    "affine.for": "%${1:i} = ${2:0} to ${3:8} {\n\t$0\n}",
    "affine.if": "#${1:set}(%${2:index}) {\n\t$0\n}",
    "affine.load": "%${1:memref}[%${2:index}] : ${3:type}",
    "affine.parallel": "(%${1:i}) = (${2:0}) to (${3:8}) {\n\t$0\n}",
    "affine.store": "%${1:value}, %${2:memref}[%${3:index}] : ${4:type}",
    "arith.select": _SELECT,
    "builtin.func": _FUNCTION,
    "cf.switch": _SWITCH,
    "func.func": _FUNCTION,
    "linalg.broadcast": "ins(%${1:input} : ${2:type}) outs(%${3:init} : ${4:type}) dimensions = [${5:0}]",
    "linalg.contract": "indexing_maps = [${1:#map}] " + _STRUCTURED_FROM_2 + " -> ${5:type}",
    "linalg.elementwise": "kind = #linalg.elementwise_kind<${1:add}> " + _STRUCTURED_FROM_2 + " -> ${5:type}",
    "linalg.map": "ins(%${1:input} : ${2:type}) outs(%${3:init} : ${4:type}) (%${5:in}: ${6:f32}, %${7:out}: ${8:f32})"
    " {\n\t$0\n}",
    "linalg.reduce": "ins(%${1:input} : ${2:type}) outs(%${3:init} : ${4:type}) dimensions = [${5:0}]"
    " (%${6:in}: ${7:f32}, %${8:init}: ${9:f32}) {\n\t$0\n}",
    "linalg.tiled_loop": "(%${1:i}) = (%${2:lower}) to (%${3:upper}) step (%${4:step})"
    " ins (%${5:in} = %${6:input}: ${7:type}) outs (%${8:out} = %${9:output}: ${10:type}) {\n\t$0\n}",
    "linalg.transpose": "ins(%${1:input} : ${2:type}) outs(%${3:init} : ${4:type}) permutation = [${5:1, 0}]",
    "linalg.yield": "%${1:value} : ${2:type}",
    "linalg.generic": '{indexing_maps = [${1:#map}], iterator_types = [${2:"parallel"}]}'
    " ins(%${3:input} : ${4:type}) outs(%${5:output} : ${6:type}) {\n^bb0(%${7:in}: ${8:f32}, %${9:out}: ${10:f32}):"
    "\n\t$0\n} -> ${6:type}",
    "scf.execute_region": "-> ${1:type} {\n\t$0\n}",
    "scf.for": _LOOP + " iter_args(%${5:arg} = %${6:init}) -> (${7:type}) {\n\t$0\n}",
    "scf.forall": "(%${1:i}) in (${2:8}) shared_outs(%${3:out} = %${4:init}) -> (${5:type}) {\n\t$0\n"
    "\tscf.forall.in_parallel {\n\t}\n}",
    "scf.forall.in_parallel": "{\n\t$0\n}",
    "scf.if": "%${1:condition} -> (${2:type}) {\n\t$0\n} else {\n}",
    "scf.index_switch": "%${1:index} -> ${2:type}\ncase ${3:0} {\n\t$0\n}\ndefault {\n}",
    "scf.parallel": "(%${1:i}) = (%${2:lower}) to (%${3:upper}) step (%${4:step}) {\n\t$0\n}",
    "scf.while": "(%${1:arg} = %${2:init}) : (${3:type}) -> ${4:type} {\n\t$0\n} do {\n}",
    "std.constant": "@${1:function} : ${2:type}",
    "std.select": _SELECT,
    "std.switch": _SWITCH,
    "vector.transfer_read": "%${1:source}[%${2:index}], %${3:padding} : ${4:type}, ${5:vector}",
    "vector.transfer_write": "%${1:vector}, %${2:dest}[%${3:index}] : ${4:vector}, ${5:type}",
}
# Operations with results that the text above leaves out.
_WITHOUT_RESULT = frozenset({"affine.for", "affine.if", "affine.parallel", "scf.execute_region", "scf.parallel"})
_RESULT = "result"
_NUMBER = re.compile(r"\$\{(\d+):")
_TIGHT_AFTER_PUNCTUATION = frozenset(">)}],")
_TIGHT = frozenset("<>(){}[],")


def has_snippet(assembly: OpAssembly) -> bool:
    """Tell whether the syntax of an operation is known well enough to be written for the user."""
    return assembly.format is not None or assembly.name in _IRREGULAR or _is_structured(assembly)


def operation_snippet(assembly: OpAssembly, name: str, *, names_result: bool) -> str:
    """Return the text of an operation with places to fill in.

    ``name`` is how its name is written where it goes; ``names_result`` puts the name of a result in front.
    """
    text = name + _body(assembly)
    count = _named_results(assembly) if names_result else 0
    if count == 0:
        return text
    later = _NUMBER.sub(lambda match: f"${{{int(match[1]) + 1}:", text)
    return f"%${{1:{_RESULT}}}{f':{count}' if count > 1 else ''} = {later}"


def _named_results(assembly: OpAssembly) -> int:
    """Return how many results the operation has as its snippet writes it."""
    if assembly.name in _IRREGULAR or _is_structured(assembly):
        return int(bool(assembly.results) and assembly.name not in _WITHOUT_RESULT)
    results = parse_groups(assembly.results)
    fixed = sum(result.fixed for result in results)
    # A list that may be empty is taken for one result where its type has a place of its own.
    return fixed or int(bool(results) and "results" in (assembly.format or ""))


def _body(assembly: OpAssembly) -> str:
    irregular = _IRREGULAR.get(assembly.name)
    if irregular is not None:
        return f" {irregular}"
    if assembly.format is not None:
        return _Writer(assembly).write()
    return f" {_STRUCTURED} -> ${{4:type}}" if _is_structured(assembly) else " $0"


def operation_syntax(assembly: OpAssembly) -> str:
    """Return the declared syntax of an operation for people: its format, or its operands and results by name."""
    if assembly.format is not None:
        return f"{assembly.name} {' '.join(assembly.format.split())}"
    groups = [
        f"{label}: {text}" for label, text in (("operands", assembly.operands), ("results", assembly.results)) if text
    ]
    return "\n".join([assembly.name, *groups])


def _is_structured(assembly: OpAssembly) -> bool:
    """Tell whether an operation is written with ``ins`` and ``outs``, as all named operations of linalg are."""
    names = {group.name for group in parse_groups(assembly.operands)}
    return assembly.format is None and {"inputs", "outputs"} <= names


class _Writer:
    """Writes one format as a snippet. Blanks stand where the printer of ODS puts them (OpFormatGen.cpp)."""

    def __init__(self, assembly: OpAssembly) -> None:
        self.assembly = assembly
        self.operands = {group.name for group in parse_groups(assembly.operands)}
        self.regions = {group.name for group in parse_groups(assembly.regions)}
        # A successor may be followed by the operands that it forwards.
        self.successors = {word.partition(":")[0].rstrip("*?") for word in assembly.successors.split()}
        self.text = ""
        self.number = 0
        self.tight = False
        self.after_punctuation = False

    def write(self) -> str:
        try:
            nodes = parse_format(self.assembly.format or "")
        except FormatError:
            return " $0"
        for node in nodes:
            self.node(node)
        return self.text

    def node(self, node: Node) -> None:
        if isinstance(node, Literal):
            self.literal(node.text)
        elif isinstance(node, Variable):
            self.variable(node.name)
        elif isinstance(node, TypesOf):
            self.place("type")
        elif isinstance(node, FunctionalType):
            self.put(f"({self.next('types')}) -> {self.next('type')}")
        elif isinstance(node, Custom):
            self.custom(node)
        elif isinstance(node, Optional):
            for inner in node.otherwise:
                self.node(inner)
        elif isinstance(node, Word):
            if node.name == "operands" and self.operands:
                self.place("operands", "%")
            elif node.name in self.regions or node.name == "regions":
                self.put(_REGION)
        else:
            assert isinstance(node, AnyOrder)  # each of its clauses may be left out

    def literal(self, text: str) -> None:
        punctuation = len(text) == 1 and not text.isalnum() and text != "_"
        tight = _TIGHT_AFTER_PUNCTUATION if self.after_punctuation else _TIGHT
        if not punctuation or text not in tight:
            self.space()
        self.text += text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")
        self.tight = text in "(<[{"
        self.after_punctuation = punctuation

    def variable(self, name: str) -> None:
        if name in self.operands:
            self.place(name, "%")
        elif name in self.regions:
            self.put(_REGION)
        elif name in self.successors:
            self.place(name, "^")
        else:
            self.place(name, "@" if self.assembly.attributes.get(name) in (symbol, symbol_name) else "")

    def custom(self, node: Custom) -> None:
        name = node.arguments[0] if node.arguments else node.name
        if node.name == "DynamicIndexList":
            self.put(f"[{self.next(name)}]")
        elif name in self.operands or name in self.regions or name in self.successors:
            self.variable(name)
        else:
            self.place(name)

    def place(self, name: str, sigil: str = "") -> None:
        self.put(sigil + self.next(name))

    def next(self, name: str) -> str:
        self.number += 1
        return f"${{{self.number}:{name}}}"

    def put(self, text: str) -> None:
        self.space()
        self.text += text
        self.tight = False
        self.after_punctuation = False

    def space(self) -> None:
        if not self.tight:
            self.text += " "
        self.tight = False
