"""How gpu operations are written that have no declarative format, and the custom directives of those that have one.

After mlir/lib/Dialect/GPU/IR/GPUDialect.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.dialects.common_syntax import argument_names, assignments, typed_arguments
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import (
    read_signature,
    read_symbol_name,
    read_visibility,
    set_function_type,
)
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader
from bufferizer.ir.types import INDEX, DialectType

_TOKEN = DialectType("!gpu.async.token")
_AXES = "XYZ"


@directive("AsyncDependencies")
def async_dependencies(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``async [%a, %b]`` for ``type($token), $dependencies``; there is a token only where ``async`` is written."""
    token, dependencies = arguments
    if reader.accept("async"):
        reader.add_result_types(token, [(_TOKEN, None)])
    if reader.peek_is("["):
        uses = reader.operand_list("[", "]")
        reader.add_operands(dependencies, uses, [(_TOKEN, None)] * len(uses))


@directive("AllReduceOperation")
def _all_reduce_operation(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``add``, or nothing where a region says what to do."""
    if reader.peek_keyword() is not None:
        reader.set_attribute(arguments[0], f"#gpu<all_reduce_op {reader.keyword()}>")


@directive("OffloadingHandler")
def _offloading_handler(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``<#handler>``, or nothing at all."""
    if reader.accept("<"):
        reader.set_attribute(arguments[0], reader.attribute())
        reader.expect(">")


@directive("LaunchDimType")
def _launch_dimension_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``: i64`` where the sizes are not of type ``index``, for ``type($grid), $cluster, type($cluster), ...``."""
    type_ = reader.type() if reader.accept(":") else (INDEX, None)
    grid, cluster, *clusters = arguments
    reader.add_operand_types(grid, [type_])
    if reader.operands.get(cluster):
        for group in clusters:
            reader.add_operand_types(group, [(type_[0], None)])


@directive("LaunchFuncOperands")
def _launch_operands(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``args(%a : i32, %b : i64)``, or nothing at all."""
    if not reader.accept("args"):
        return
    reader.expect("(")
    while reader.at_operand():
        use = reader.operand()
        reader.expect(":")
        reader.add_operands(arguments[0], [use], [reader.type()])
        if not reader.accept(","):
            break
    reader.expect(")")


def _read_sizes(reader: OpReader, group: str) -> tuple[list[ArgumentSyntax], list[ArgumentSyntax]]:
    """Read ``(%x, %y, %z) in (%sx = %0, %sy = %1, %sz = %2)``: the ids and the sizes, both region arguments."""
    identifiers = argument_names(reader)
    reader.expect("in")
    sizes, uses = assignments(reader)
    if len(identifiers) != len(_AXES) or len(sizes) != len(_AXES):
        reader.fail("expected 3 ids and 3 sizes")
    for axis, use in zip(_AXES, uses, strict=True):
        reader.add_operands(f"{group}Size{axis}", [use])
    return identifiers, sizes


def _read_attributions(reader: OpReader, keyword: str) -> list[ArgumentSyntax]:
    return typed_arguments(reader) if reader.accept(keyword) else []


def _indices(arguments: Sequence[ArgumentSyntax]) -> list[ArgumentSyntax]:
    return [argument._replace(type=INDEX) for argument in arguments]


def read_launch(reader: OpReader) -> None:
    """Read ``blocks(...) in (...) threads(...) in (...) {...}`` and what may stand around it."""
    async_dependencies(reader, ("asyncToken", "asyncDependencies"))
    clusters, cluster_sizes = _read_sizes(reader, "cluster") if reader.accept("clusters") else ([], [])
    reader.expect("blocks")
    blocks, grid_sizes = _read_sizes(reader, "grid")
    reader.expect("threads")
    threads, block_sizes = _read_sizes(reader, "block")
    if reader.accept("dynamic_shared_memory_size"):
        reader.add_operands("dynamicSharedMemorySize", [reader.operand()])
    for name in ("module", "function"):
        if reader.accept(name):
            reader.expect("(")
            reader.set_attribute(name, reader.symbol())
            reader.expect(")")
    counters = _indices([*blocks, *threads, *grid_sizes, *block_sizes, *clusters, *cluster_sizes])
    workgroup = _read_attributions(reader, "workgroup")
    private = _read_attributions(reader, "private")
    reader.region("body", [*counters, *workgroup, *private])
    reader.attr_dict()


def read_func(reader: OpReader) -> None:
    """Read ``@f(%a: i32) workgroup(%w: memref) private(%p: memref) kernel attributes {...} {...}``."""
    read_visibility(reader)
    read_symbol_name(reader)
    signature = read_signature(reader)
    set_function_type(reader, signature)
    workgroup = _read_attributions(reader, "workgroup")
    private = _read_attributions(reader, "private")
    if workgroup:
        reader.set_attribute("workgroup_attributions", f"{len(workgroup)} : i64")
    if reader.accept("kernel"):
        reader.set_attribute("gpu.kernel", "unit")
    reader.attr_dict_with_keyword()
    signature.arguments.extend([*workgroup, *private])
    reader.region("body", [argument for argument in signature.arguments if argument.name])


def read_warp_execute_on_lane_0(reader: OpReader) -> None:
    """Read ``(%lane)[32] args(%a : i32) -> (i32) {...}``."""
    reader.add_operands("laneid", reader.operand_list("(", ")"))
    reader.expect("[")
    reader.set_attribute("warp_size", f"{reader.integer()} : i64")
    reader.expect("]")
    if reader.accept("args"):
        reader.expect("(")
        uses = reader.operands_here()
        reader.expect(":")
        reader.add_operands("args", uses, reader.types_here())
        reader.expect(")")
    reader.add_result_types("results", reader.arrow_types())
    reader.region("warpRegion")
    reader.attr_dict()


def array_attribute(reader: OpReader) -> str | None:
    """An array attribute."""
    return reader.attribute() if reader.peek_is("[") else None
