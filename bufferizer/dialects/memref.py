"""The memref dialect: buffers. Syntax after mlir/include/mlir/Dialect/MemRef/IR/MemRefOps.td."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    element_of,
    integer,
    numbered_enum,
    same_as,
    string,
    symbol,
    symbol_name,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader, Use
from bufferizer.ir.types import INDEX, MemRefType, TensorType

# The values of arith.AtomicRMWKind (mlir/include/mlir/Dialect/Arith/IR/ArithBase.td).
ATOMIC_KINDS = "addf addi andi assign maximumf maxnumf maxs maxu minimumf minnumf mins minu mulf muli ori xori".split()


def _read_alloca_scope(reader: OpReader) -> None:
    reader.add_result_types("results", reader.arrow_types())
    reader.region("bodyRegion")
    reader.attr_dict()


def _read_dma_start(reader: OpReader) -> None:
    """``%src[%i], %dst[%j], %count, %tag[%k][, %stride, %per_stride] : src, dst, tag``; all others are indices."""
    memrefs: list[int] = []
    uses: list[Use] = []

    def memref() -> None:
        memrefs.append(len(uses))
        uses.append(reader.operand())
        uses.extend(reader.operand_list("[", "]"))

    memref()
    reader.expect(",")
    memref()
    reader.expect(",")
    uses.append(reader.operand())
    reader.expect(",")
    memref()
    while reader.accept(","):
        uses.append(reader.operand())
    reader.expect(":")
    written = dict(zip(memrefs, reader.types_here(), strict=False))
    reader.add_operands("operands", uses, [written.get(number, (INDEX, None)) for number in range(len(uses))])


def _read_generic_atomic_rmw(reader: OpReader) -> None:
    use = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    reader.expect(":")
    type_ = reader.type()
    reader.add_operands("memref", [use], [type_])
    reader.region("atomic_body")
    reader.attr_dict()


def read_prefetch_hints(reader: OpReader) -> None:
    """Read ``, read, locality<3>, data``, as affine.prefetch writes it, too."""
    reader.expect(",")
    access = reader.keyword()
    if access not in ("read", "write"):
        reader.fail("rw specifier has to be 'read' or 'write'")
    reader.set_attribute("isWrite", "true" if access == "write" else "false")
    for token in (",", "locality", "<"):
        reader.expect(token)
    reader.set_attribute("localityHint", f"{reader.integer()} : i32")
    reader.expect(">")
    reader.expect(",")
    cache = reader.keyword()
    if cache not in ("data", "instr"):
        reader.fail("cache type has to be 'data' or 'instr'")
    reader.set_attribute("isDataCache", "true" if cache == "data" else "false")


def _read_prefetch(reader: OpReader) -> None:
    use = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    read_prefetch_hints(reader)
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("memref", [use], [reader.type()])


def _read_transpose(reader: OpReader) -> None:
    use = reader.operand()
    start = reader.position
    text = reader.balanced()
    reader.expect("->")
    text = f"affine_map<{text} -> {reader.balanced()}>"
    permutation = parse_affine_map(text)
    reader.set_attribute("permutation", f"affine_map<{permutation}>" if permutation else text, reader.span_from(start))
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("in", [use], [reader.type()])
    reader.expect("to")
    reader.add_result_types("result", [reader.type()])


@directive("GlobalMemrefOpTypeAndInitialValue")
def _global_type_and_value(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``memref<2xf32> = dense<0.0>`` or ``= uninitialized`` for ``$type, $initial_value``."""
    start = reader.position
    type_, _ = reader.type()
    if not isinstance(type_, MemRefType) or None in type_.shape:
        message = f"type should be static shaped memref, but got '{type_}'"
        reader.fail(message, reader.syntax.name_span, "bad-attribute")
    reader.set_attribute(arguments[0], str(type_), reader.span_from(start))
    if not reader.accept("="):
        return
    if reader.accept("uninitialized"):
        reader.set_attribute(arguments[1], "unit")
        return
    value = reader.untyped_attribute()
    if value.startswith(("[", "{", "@")):
        reader.fail("initial value should be a unit or elements attribute", reader.syntax.name_span, "bad-attribute")
    reader.set_attribute(arguments[1], f"{value} : {TensorType(type_.shape, type_.element)}")


DIALECT = dialect(
    "memref",
    [
        op(
            "memref.alloc",
            "`(` $dynamicSizes `)` (`[` $symbolOperands^ `]`)? attr-dict `:` type($memref)",
            operands="dynamicSizes* symbolOperands*",
            results="memref",
            types={"dynamicSizes": INDEX_TYPE, "symbolOperands": INDEX_TYPE},
        ),
        op(
            "memref.alloca",
            "`(` $dynamicSizes `)` (`[` $symbolOperands^ `]`)? attr-dict `:` type($memref)",
            operands="dynamicSizes* symbolOperands*",
            results="memref",
            types={"dynamicSizes": INDEX_TYPE, "symbolOperands": INDEX_TYPE},
        ),
        op(
            "memref.alloca_scope",
            read=_read_alloca_scope,
            results="results*",
            regions="bodyRegion",
            implicit_terminator="memref.alloca_scope.return",
        ),
        op(
            "memref.alloca_scope.return",
            "attr-dict ($results^ `:` type($results))?",
            operands="results*",
            traits="terminator",
        ),
        op(
            "memref.assume_alignment",
            "$memref `,` $alignment attr-dict `:` type($memref)",
            operands="memref",
            results="result",
            types={"result": same_as("memref")},
            attributes={"alignment": integer("i32")},
        ),
        op(
            "memref.atomic_rmw",
            "$kind $value `,` $memref `[` $indices `]` attr-dict `:` `(` type($value) `,` type($memref) `)` `->` "
            "type($result)",
            operands="value memref indices*",
            results="result",
            types={"indices": INDEX_TYPE},
            attributes={"kind": numbered_enum("i64", " ".join(ATOMIC_KINDS))},
        ),
        op(
            "memref.atomic_yield",
            "$result attr-dict `:` type($result)",
            operands="result",
            traits="terminator",
        ),
        op(
            "memref.cast",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "memref.collapse_shape",
            "$src $reassociation attr-dict `:` type($src) `into` type($result)",
            operands="src",
            results="result",
        ),
        op(
            "memref.copy",
            "$source `,` $target attr-dict `:` type($source) `to` type($target)",
            operands="source target",
        ),
        op(
            "memref.dealloc",
            "$memref attr-dict `:` type($memref)",
            operands="memref",
        ),
        op(
            "memref.dim",
            "attr-dict $source `,` $index `:` type($source)",
            operands="source index",
            results="result",
            types={"index": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "memref.distinct_objects",
            "$operands attr-dict `:` type($operands)",
            operands="operands*",
            results="results*",
            types={"results": same_as("operands")},
        ),
        op(
            "memref.dma_start",
            read=_read_dma_start,
            operands="operands*",
        ),
        op(
            "memref.dma_wait",
            "$tagMemRef `[` $tagIndices `]` `,` $numElements attr-dict `:` type($tagMemRef)",
            operands="tagMemRef tagIndices* numElements",
            types={"tagIndices": INDEX_TYPE, "numElements": INDEX_TYPE},
        ),
        op(
            "memref.expand_shape",
            "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape) "
            "attr-dict `:` type($src) `into` type($result)",
            operands="src output_shape*",
            results="result",
            types={"output_shape": INDEX_TYPE},
        ),
        op(
            "memref.extract_aligned_pointer_as_index",
            "$source `:` type($source) `->` type(results) attr-dict",
            operands="source",
            results="aligned_pointer",
        ),
        op(
            "memref.extract_strided_metadata",
            "$source `:` type($source) `->` type(results) attr-dict",
            operands="source",
            results="base_buffer offset sizes* strides*",
        ),
        op(
            "memref.generic_atomic_rmw",
            read=_read_generic_atomic_rmw,
            operands="memref indices*",
            results="result",
            types={"indices": INDEX_TYPE, "result": element_of("memref")},
            regions="atomic_body",
            implicit_terminator="memref.atomic_yield",
        ),
        op(
            "memref.get_global",
            "$name `:` type($result) attr-dict",
            results="result",
            attributes={"name": symbol},
        ),
        op(
            "memref.global",
            "($sym_visibility^)? (`constant` $constant^)? $sym_name `:` "
            "custom<GlobalMemrefOpTypeAndInitialValue>($type, $initial_value) attr-dict",
            attributes={"sym_name": symbol_name, "sym_visibility": string, "constant": unit},
            traits="symbol",
        ),
        op(
            "memref.load",
            "$memref `[` $indices `]` attr-dict `:` type($memref)",
            operands="memref indices*",
            results="result",
            types={"indices": INDEX_TYPE, "result": element_of("memref")},
        ),
        op(
            "memref.memory_space_cast",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "memref.prefetch",
            read=_read_prefetch,
            operands="memref indices*",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "memref.rank",
            "$memref attr-dict `:` type($memref)",
            operands="memref",
            results="result",
            types={"result": INDEX_TYPE},
        ),
        op(
            "memref.realloc",
            "$source (`(` $dynamicResultSize^ `)`)? attr-dict `:` type($source) `to` type(results)",
            operands="source dynamicResultSize?",
            results="result",
            types={"dynamicResultSize": INDEX_TYPE},
        ),
        op(
            "memref.reinterpret_cast",
            "$source `to` `offset` `:` custom<DynamicIndexList>($offsets, $static_offsets) `,` `sizes` `:` "
            "custom<DynamicIndexList>($sizes, $static_sizes) `,` `strides` `:` custom<DynamicIndexList>($strides, "
            "$static_strides) attr-dict `:` type($source) `to` type($result)",
            operands="source offsets* sizes* strides*",
            results="result",
            types={"offsets": INDEX_TYPE, "sizes": INDEX_TYPE, "strides": INDEX_TYPE},
        ),
        op(
            "memref.reshape",
            "$source `(` $shape `)` attr-dict `:` functional-type(operands, results)",
            operands="source shape",
            results="result",
        ),
        op(
            "memref.store",
            "$value `,` $memref `[` $indices `]` attr-dict `:` type($memref)",
            operands="value memref indices*",
            types={"value": element_of("memref"), "indices": INDEX_TYPE},
        ),
        op(
            "memref.subview",
            "$source custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, "
            "$static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` "
            "type($result)",
            operands="source offsets* sizes* strides*",
            results="result",
            types={"offsets": INDEX_TYPE, "sizes": INDEX_TYPE, "strides": INDEX_TYPE},
        ),
        op(
            "memref.transpose",
            read=_read_transpose,
            operands="in",
            results="result",
        ),
        op(
            "memref.view",
            "$source `[` $byte_shift `]` `[` $sizes `]` attr-dict `:` type($source) `to` type(results)",
            operands="source byte_shift sizes*",
            results="result",
            types={"byte_shift": INDEX_TYPE, "sizes": INDEX_TYPE},
        ),
    ],
    complete=True,
)
