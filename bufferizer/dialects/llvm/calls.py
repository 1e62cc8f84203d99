"""How llvm's calls are written, with the operand bundles that stand behind what they pass on.

After mlir/lib/Dialect/LLVMIR/IR/LLVMDialect.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.llvm.syntax import TAIL_CALLS, read_convention
from bufferizer.ir.assembly.cursor import Use, WrittenType
from bufferizer.ir.assembly.declaration import dense_array_text
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader, ReadFailure
from bufferizer.ir.types import FunctionType


@directive("OpBundles", opening="[")
def _op_bundles(reader: OpReader, _: tuple[str, ...]) -> None:
    read_bundles(reader)


def read_bundles(reader: OpReader) -> None:
    """Read ``["tag"(%a : i32), "empty"()]`` if it is there (parseOpBundles)."""
    tags: list[str] = []
    sizes: list[int | str] = []
    uses: list[Use] = []
    types: list[WrittenType] = []

    def read_bundle() -> None:
        tags.append(_read_tag(reader))
        own, own_types = _read_bundle_operands(reader)
        if len(own) != len(own_types):
            which = f"for operand bundle operands for operand bundle #{len(sizes)}"
            reader.fail(f"expected {len(own)} types {which}, but actually got {len(own_types)}", reader.token_span)
        sizes.append(len(own))
        uses.extend(own)
        types.extend(own_types)

    if reader.peek_is("["):
        reader.listed("[", read_bundle, "]")
    reader.add_operands("op_bundle_operands", uses, types)
    reader.set_attribute("op_bundle_sizes", dense_array_text("i32", sizes))
    if tags:
        reader.set_attribute("op_bundle_tags", f"[{', '.join(tags)}]")


def _read_tag(reader: OpReader) -> str:
    try:
        return reader.string()
    except ReadFailure as failure:
        failure.further = (ReadFailure("expect operand bundle tag", failure.span),)
        raise


def _read_bundle_operands(reader: OpReader) -> tuple[list[Use], list[WrittenType]]:
    reader.expect("(")
    if reader.accept(")"):
        return [], []
    uses = reader.operands_here()
    reader.expect(":")
    types = reader.types_here()
    reader.expect(")")
    return uses, types


def read_call(reader: OpReader) -> None:
    """Read ``tail @f(%a) vararg(type) ["tag"(%b : i32)] : (i32) -> i32``, or ``%f(%a) : !llvm.ptr, (i32) -> i32``."""
    read_convention(reader, TAIL_CALLS)
    kind = reader.keyword() if reader.token in TAIL_CALLS else "none"
    reader.set_attribute("TailCallKind", f"#llvm.tailcallkind<{kind}>")
    callee = [reader.operand()] if reader.at_operand() else []
    if not callee:
        reader.set_attribute("callee", reader.symbol())
    uses = reader.operand_list("(", ")")
    if reader.accept("vararg"):
        reader.expect("(")
        reader.set_attribute("var_callee_type", str(reader.type()[0]))
        reader.expect(")")
    read_bundles(reader)
    reader.attr_dict()
    reader.expect(":")
    types: list[WrittenType] = []
    if callee:
        types.append(reader.type())
        reader.expect(",")
    inputs, results = reader.function_type()
    reader.add_operands("callee_operands", [*callee, *uses], [*types, *inputs])
    reader.add_result_types("result", results)


def read_call_intrinsic(reader: OpReader) -> None:
    """Read ``"llvm.name"(%a) : (i32) -> i32``."""
    reader.set_attribute("intrin", reader.string())
    uses = reader.operand_list("(", ")")
    read_bundles(reader)
    reader.attr_dict()
    reader.expect(":")
    start = reader.position
    type_, _ = reader.type()
    if not isinstance(type_, FunctionType):
        reader.fail("expected function type")
    reader.move_to(start)
    inputs, results = reader.function_type()
    reader.add_operands("args", uses, inputs)
    reader.add_result_types("results", results)
