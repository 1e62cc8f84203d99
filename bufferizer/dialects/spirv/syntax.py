"""How spirv operations are written that have no declarative format, and the types that the formats leave out.

After mlir/lib/Dialect/SPIRV/IR/SPIRVOps.cpp, MemoryOps.cpp and ControlFlowOps.cpp.
"""

from __future__ import annotations

import re

import bufferizer.dialects.cf  # noqa: F401 - custom<SwitchOpCases>
from bufferizer.ir.assembly.cursor import Use
from bufferizer.ir.assembly.declaration import KnownTypes, TypeRule
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import (
    read_body,
    read_signature,
    read_symbol_name,
    read_visibility,
    set_function_type,
)
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import I1, UNKNOWN, DialectType, Type, VectorType

_POINTER = re.compile(r"!spirv\.ptr<(.*),\s*\w+>")
_SAMPLED = re.compile(r"!spirv\.sampled_image<(.*)>")
_ARRAY = re.compile(r"!spirv\.(?:array<\s*[0-9]+\s*x|rtarray<)\s*(.*?)(?:,\s*stride=[0-9]+)?>")
_MATRIX = re.compile(r"!spirv\.matrix<\s*[0-9]+\s*x\s*(.*)>")
_STRUCT = re.compile(r"!spirv\.struct<(?:[\w]+,\s*)?\((.*)\)>")
_INDEX = re.compile(r"(?<=[\[,])\s*[0-9]+")
_MEMBER_NOTE = re.compile(r"\s*\[[^\]]*\]\s*$")


def _inside(pattern: re.Pattern[str], type_: Type) -> Type:
    match = pattern.fullmatch(str(type_))
    return (parse_type(match[1].strip()) if match else None) or UNKNOWN


def pointee_of(group: str) -> TypeRule:
    """``f32`` for ``!spirv.ptr<f32, Function>``."""
    return lambda known: _inside(_POINTER, known.type(group))


def image_of(group: str) -> TypeRule:
    """What a sampled image is made of."""
    return lambda known: _inside(_SAMPLED, known.type(group))


def truth_of(group: str) -> TypeRule:
    """A truth value for each element of a vector, or one."""

    def rule(known: KnownTypes) -> Type:
        type_ = known.type(group)
        return VectorType(type_.shape, I1) if isinstance(type_, VectorType) else I1

    return rule


def _members(type_: Type) -> list[Type]:
    """The types of a struct's members."""
    match = _STRUCT.fullmatch(str(type_))
    if match is None:
        return []
    members, depth, start = [], 0, 0
    for position, character in enumerate(match[1] + ","):
        depth += (character in "<([") - (character in ">)]")
        if character == "," and depth == 0:
            members.append(match[1][start:position])
            start = position + 1
    return [parse_type(_MEMBER_NOTE.sub("", member).strip()) or UNKNOWN for member in members]


def _element_at(composite: Type, indices: list[int]) -> Type:
    """The type found in a composite by following indices."""
    for index in indices:
        members = _members(composite)
        if members:
            composite = members[index] if index < len(members) else UNKNOWN
        elif isinstance(composite, VectorType):
            composite = composite.element
        else:
            array = _inside(_ARRAY, composite)
            composite = array if array is not UNKNOWN else _inside(_MATRIX, composite)
    return composite


@directive("ImageOperands")
def _image_operands(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``["Bias|Lod"]`` for ``$image_operands``, or nothing at all."""
    if reader.accept("["):
        words = reader.string().strip('"')
        reader.set_attribute(arguments[0], f"#spirv.image_operands<{words}>")
        reader.expect("]")


def read_branch_conditional(reader: OpReader) -> None:
    """``%c [1, 2], ^a(%x : i32), ^b``."""
    reader.add_operands("condition", [reader.operand()], [(I1, None)])
    if reader.peek_is("["):
        weights = ", ".join(f"{weight} : i32" for weight in reader.literal_list())
        reader.set_attribute("branch_weights", f"[{weights}]")
    for target in ("true", "false"):
        reader.expect(",")
        reader.successor(f"{target}Target")
        if reader.accept("("):
            uses = reader.operands_here()
            reader.expect(":")
            reader.add_operands(f"{target}TargetOperands", uses, reader.types_here())
            reader.expect(")")


def _indices(reader: OpReader) -> list[int]:
    """``[1 : i32, 0 : i32]``, set as an attribute."""
    start = reader.position
    text = reader.balanced()
    reader.set_attribute("indices", text, reader.span_from(start))
    return [int(number) for number in _INDEX.findall(text)]


def read_composite_extract(reader: OpReader) -> None:
    """``%composite[1 : i32] : type``."""
    use = reader.operand()
    indices = _indices(reader)
    reader.attr_dict()
    reader.expect(":")
    written = reader.type()
    reader.add_operands("composite", [use], [written])
    reader.add_result_types("component", [(_element_at(written[0], indices), None)])


def read_composite_insert(reader: OpReader) -> None:
    """``%object, %composite[1 : i32] : type into type``."""
    inserted = reader.operand()
    reader.expect(",")
    composite = reader.operand()
    _indices(reader)
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("object", [inserted], [reader.type()])
    reader.expect("into")
    written = reader.type()
    reader.add_operands("composite", [composite], [written])
    reader.add_result_types("result", [written])


def read_constant(reader: OpReader) -> None:
    """``1 : i32``, ``dense<1> : vector<2xi32>``, or ``[1 : i32] : !spirv.array<1xi32>``."""
    value = reader.attribute()
    reader.set_attribute("value", value)
    if reader.accept(":"):
        reader.add_result_types("constant", [reader.type()])
    else:
        text = {"true": "i1", "false": "i1"}.get(value) or value.rpartition(" : ")[2]
        reader.add_result_types("constant", [(parse_type(text) or UNKNOWN, None)])
    reader.attr_dict()


def _access(reader: OpReader) -> None:
    """``["Aligned", 4]``, or nothing at all."""
    if reader.accept("["):
        reader.set_attribute("memory_access", f"#spirv.memory_access<{reader.string()[1:-1]}>")
        if reader.accept(","):
            reader.set_attribute("alignment", f"{reader.integer()} : i32")
        reader.expect("]")


def _pointer(storage: str, pointee: Type) -> Type:
    return DialectType(f"!spirv.ptr<{pointee}, {storage}>")


def _storage_and_pointer(reader: OpReader) -> tuple[str, Use]:
    """``"Function" %pointer``."""
    return reader.string().strip('"'), reader.operand()


def read_load(reader: OpReader) -> None:
    """``"Function" %pointer ["Aligned", 4] : f32``."""
    storage, use = _storage_and_pointer(reader)
    _access(reader)
    reader.attr_dict()
    reader.expect(":")
    written = reader.type()
    reader.add_operands("ptr", [use], [(_pointer(storage, written[0]), None)])
    reader.add_result_types("value", [written])


def read_store(reader: OpReader) -> None:
    """``"Function" %pointer, %value ["Volatile"] : f32``."""
    storage, use = _storage_and_pointer(reader)
    reader.expect(",")
    value = reader.operand()
    _access(reader)
    reader.expect(":")
    written = reader.type()
    reader.add_operands("ptr", [use], [(_pointer(storage, written[0]), None)])
    reader.add_operands("value", [value], [written])


def read_copy_memory(reader: OpReader) -> None:
    """``"Function" %target, "Uniform" %source ["Volatile"], ["None"] : f32``."""
    pointers = [_storage_and_pointer(reader)]
    reader.expect(",")
    pointers.append(_storage_and_pointer(reader))
    _access(reader)
    if reader.accept(",") and reader.peek_is("["):
        reader.balanced()
    reader.attr_dict()
    reader.expect(":")
    pointee, _ = reader.type()
    for group, (storage, use) in zip(("target", "source"), pointers, strict=True):
        reader.add_operands(group, [use], [(_pointer(storage, pointee), None)])


def _decorations(reader: OpReader) -> None:
    """``bind(0, 1)``, ``built_in("Position")`` and a dictionary, each or none."""
    if reader.accept("bind"):
        reader.expect("(")
        reader.set_attribute("descriptor_set", f"{reader.integer()} : i32")
        reader.expect(",")
        reader.set_attribute("binding", f"{reader.integer()} : i32")
        reader.expect(")")
    if reader.accept("built_in"):
        reader.expect("(")
        reader.set_attribute("built_in", reader.string())
        reader.expect(")")
    reader.attr_dict()


def read_variable(reader: OpReader) -> None:
    """``init(%value) bind(0, 1) : !spirv.ptr<f32, Function>``."""
    uses: list[Use] = []
    if reader.accept("init"):
        reader.expect("(")
        uses.append(reader.operand())
        reader.expect(")")
    _decorations(reader)
    reader.expect(":")
    written = reader.type()
    reader.add_operands("initializer", uses, [(_inside(_POINTER, written[0]), None)] * len(uses))
    reader.add_result_types("pointer", [written])


def read_global_variable(reader: OpReader) -> None:
    """``@name initializer(@other) bind(0, 1) : !spirv.ptr<f32, Input>``."""
    read_symbol_name(reader)
    if reader.accept("initializer"):
        reader.expect("(")
        reader.set_attribute("initializer", reader.symbol())
        reader.expect(")")
    _decorations(reader)
    reader.expect(":")
    written, span = reader.type()
    reader.set_attribute("type", str(written), span)


def read_function(reader: OpReader) -> None:
    """``@name(%a: f32) -> f32 "None" attributes {...} {body}``."""
    read_visibility(reader)
    read_symbol_name(reader)
    signature = read_signature(reader)
    set_function_type(reader, signature)
    reader.set_attribute("function_control", f"#spirv.function_control<{reader.string()[1:-1]}>")
    reader.attr_dict_with_keyword()
    read_body(reader, signature)


def read_module(reader: OpReader) -> None:
    """``@name Logical GLSL450 requires #spirv.vce<...> attributes {...} {body}``; the name may be left out."""
    if reader.at_symbol():
        read_symbol_name(reader)
    reader.set_attribute("addressing_model", f"#spirv.addressing_model<{reader.keyword()}>")
    reader.set_attribute("memory_model", f"#spirv.memory_model<{reader.keyword()}>")
    if reader.accept("requires"):
        reader.set_attribute("vce_triple", reader.attribute())
    reader.attr_dict_with_keyword()
    reader.region("region")


def read_structured(reader: OpReader) -> None:
    """``control(Flatten) -> i32 {body}``: a selection or a loop."""
    kind = "loop" if reader.assembly.name.endswith("loop") else "selection"
    control = "None"
    if reader.accept("control"):
        reader.expect("(")
        control = reader.keyword()
        while reader.accept("|"):
            control += f"|{reader.keyword()}"
        reader.expect(")")
    reader.set_attribute(f"{kind}_control", f"#spirv.{kind}_control<{control}>")
    if reader.accept("->"):
        reader.add_result_types("results", reader.result_list())
    reader.region("body")
    reader.attr_dict_alone()


def read_entry_point(reader: OpReader) -> None:
    """``"GLCompute" @function, @variable``."""
    reader.set_attribute("execution_model", f"#spirv.execution_model<{reader.string()[1:-1]}>")
    reader.set_attribute("fn", reader.symbol())
    interface: list[str] = []
    while reader.accept(","):
        interface.append(reader.symbol())
    reader.set_attribute("interface", f"[{', '.join(interface)}]")
    reader.attr_dict()


def read_execution_mode(reader: OpReader) -> None:
    """``@function "LocalSize", 1, 2``."""
    reader.set_attribute("fn", reader.symbol())
    reader.set_attribute("execution_mode", f"#spirv.execution_mode<{reader.string()[1:-1]}>")
    values: list[str] = []
    while reader.accept(","):
        values.append(f"{reader.integer()} : i32")
    reader.set_attribute("values", f"[{', '.join(values)}]")
    reader.attr_dict()


def read_extended(reader: OpReader) -> None:
    """``%a, %b : !spirv.struct<(i32, i32)>``: an operation on integers that gives two of them."""
    reader.attr_dict()
    uses = reader.operands_here()
    reader.expect(":")
    written = reader.type()
    member = next(iter(_members(written[0])), UNKNOWN)
    for group, use in zip(("operand1", "operand2"), uses, strict=False):
        reader.add_operands(group, [use], [(member, None)])
    reader.add_result_types("result", [written])


def read_alike(reader: OpReader) -> None:
    """``%a, %b, %c : f32``: three operands of the result's type."""
    uses = reader.operands_here()
    reader.attr_dict()
    reader.expect(":")
    written = reader.type()
    for group, use in zip(("x", "y", "z"), uses, strict=False):
        reader.add_operands(group, [use], [written])
    reader.add_result_types("result", [written])


def read_spec_constant(reader: OpReader) -> None:
    """``@name spec_id(5) = 42 : i32``."""
    read_symbol_name(reader)
    if reader.accept("spec_id"):
        reader.expect("(")
        reader.set_attribute("spec_id", f"{reader.integer()} : i32")
        reader.expect(")")
    reader.expect("=")
    reader.set_attribute("default_value", reader.attribute())


def read_spec_constant_composite(reader: OpReader) -> None:
    """``@name (@a, @b) : !spirv.array<2xi32>``."""
    read_symbol_name(reader)
    constituents: list[str] = []
    reader.expect("(")
    while reader.at_symbol():
        constituents.append(reader.symbol())
        if not reader.accept(","):
            break
    reader.expect(")")
    reader.expect(":")
    written, span = reader.type()
    reader.set_attribute("type", str(written), span)
    if reader.assembly.name.endswith("Replicate"):
        reader.set_attribute("constituent", "".join(constituents))
    else:
        reader.set_attribute("constituents", f"[{', '.join(constituents)}]")
