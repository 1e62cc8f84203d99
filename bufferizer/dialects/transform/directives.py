"""The custom directives of the transform dialect's formats, and readers for what has no format.

After mlir/lib/Dialect/Transform/IR/TransformOps.cpp, mlir/lib/Dialect/Transform/Utils/Utils.cpp,
mlir/lib/Dialect/Transform/TuneExtension/TuneExtensionOps.cpp and
mlir/lib/Dialect/Linalg/TransformOps/{LinalgMatchOps,LinalgTransformOps,Syntax}.cpp.
"""

from __future__ import annotations

from bufferizer.ir.assembly.declaration import dense_array_text
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.static_values import DYNAMIC


@directive("TransformMatchDims")
def _match_dims(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``all``, ``0, -1`` or ``except(0)`` for ``$positions, $is_inverted, $is_all``."""
    positions, is_inverted, is_all = arguments
    numbers: list[int | str] = []
    if reader.accept("all"):
        reader.set_attribute(is_all, "unit")
    elif reader.accept("except"):
        reader.set_attribute(is_inverted, "unit")
        reader.expect("(")
        numbers = _integers(reader)
        reader.expect(")")
    else:
        numbers = _integers(reader)
    reader.set_attribute(positions, dense_array_text("i64", numbers))


def _integers(reader: OpReader) -> list[int | str]:
    numbers: list[int | str] = [reader.integer()]
    while reader.accept(","):
        numbers.append(reader.integer())
    return numbers


@directive("SemiFunctionType")
def _semi_function_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(T) -> U``, or ``T`` alone where there is no result, for ``type($operand), type($results)``."""
    operand, results = arguments[:2]
    if reader.peek_is("("):
        inputs, outputs = reader.function_type()
        reader.add_operand_types(operand, inputs)
        reader.add_result_types(results, outputs)
    else:
        reader.add_operand_types(operand, [reader.type()])
        reader.add_result_types(results, [])


def _same_type_for_all_results(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(T) -> U`` for ``type($operand), type($a), type($b)``, where all results are of type ``U``."""
    inputs, outputs = reader.function_type()
    reader.add_operand_types(arguments[0], inputs)
    for number, result in enumerate(arguments[1:]):
        reader.add_result_types(result, outputs if number == 0 else [(type_, None) for type_, _ in outputs])


directive("ContinuousTileSizeTypes")(_same_type_for_all_results)
directive("MultitileSizesTypes")(_same_type_for_all_results)


@directive("PackedOrDynamicIndexList")
def _packed_or_dynamic_index_list(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``*(%handle)`` or ``[%size, 4]`` for ``$packed, $values, $static``."""
    packed, values, static = arguments
    if reader.accept("*"):
        reader.expect("(")
        reader.add_operands(packed, [reader.operand()])
        reader.expect(")")
        reader.set_attribute(static, dense_array_text("i64", []))
    else:
        reader.index_list(values, static)


@directive("ForeachMatchSymbols")
def _foreach_match_symbols(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``@matcher -> @action, ...`` for ``$matchers, $actions``."""
    matchers: list[str] = []
    actions: list[str] = []
    while True:
        matchers.append(reader.symbol())
        reader.expect("->")
        actions.append(reader.symbol())
        if not reader.accept(","):
            break
    for name, symbols in zip(arguments, (matchers, actions), strict=True):
        reader.set_attribute(name, f"[{', '.join(symbols)}]")


@directive("SequenceOpOperands")
def _sequence_operands(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``%root, %bindings : type, types`` for ``$root, type($root), $bindings, type($bindings)``, or nothing at all."""
    root, _, bindings, _ = arguments
    uses = reader.operands_here()
    if not uses:
        return
    reader.expect(":")
    types = reader.types_here()
    reader.add_operands(root, uses[:1], types[:1])
    reader.add_operands(bindings, uses[1:], types[1:])


@directive("ApplyRegisteredPassOptions")
def _pass_options(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``{ "name" = 1, other = %param, list = [%a, 2] }`` for ``$options, $dynamic_options``."""
    options, dynamic = arguments
    start = reader.position
    entries: dict[str, str] = {}
    reader.expect("{")
    while not reader.peek_is("}"):
        name = reader.next_token()
        reader.expect("=")
        entries[name] = f"{name} = {_option(reader, dynamic)}"
        if not reader.accept(","):
            break
    reader.expect("}")
    in_order = [entries[name] for name in sorted(entries, key=lambda name: name.strip('"'))]
    reader.set_attribute(options, f"{{{', '.join(in_order)}}}", reader.span_from(start))


def _option(reader: OpReader, dynamic: str) -> str:
    if reader.at_operand():
        number = len(reader.operands.get(dynamic, ()))
        reader.add_operands(dynamic, [reader.operand()])
        return f"#transform.param_operand<index = {number} : i64>"
    if not reader.accept("["):
        return reader.attribute()
    values: list[str] = []
    while not reader.peek_is("]"):
        values.append(_option(reader, dynamic))
        if not reader.accept(","):
            break
    reader.expect("]")
    return f"[{', '.join(values)}]"


@directive("AlternativesOpSelectedRegion")
def _selected_region(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """A region's number or a parameter for ``$selected_region_attr, $selected_region_param``."""
    attribute, parameter = arguments
    if reader.at_operand():
        reader.add_operands(parameter, [reader.operand()])
    else:
        reader.set_attribute(attribute, reader.attribute())


def read_split(reader: OpReader) -> None:
    """Read ``%target after 4`` or ``%target after %size``: transform.structured.split."""
    target = reader.operand()
    reader.expect("after")
    sizes = [reader.operand()] if reader.at_operand() else []
    size = DYNAMIC if sizes else reader.integer()
    reader.set_attribute("static_chunk_sizes", f"{size} : i64")
    reader.attr_dict()
    reader.expect(":")
    type_ = reader.type()
    reader.add_operands("target", [target], [type_])
    if sizes:
        reader.expect(",")
        reader.add_operands("dynamic_chunk_sizes", sizes, [reader.type()])
    reader.add_result_types("split_list", [(type_[0], None)])
