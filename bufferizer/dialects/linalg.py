"""The linalg dialect: structured operations on tensors and memrefs.

Syntax after mlir/lib/Dialect/Linalg/IR/LinalgOps.cpp and mlir/include/mlir/Dialect/Linalg/IR/Linalg*Ops.td. The bodies
that named operations imply are not built: nothing written in the text stands in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bufferizer.dialects.common_syntax import dictionary, implied, iterator_types, typed_arguments
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, Words, dense_array, integer, numbered_enum, same_as
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, WrittenType
from bufferizer.ir.assembly.reading import count_mismatch
from bufferizer.ir.types import TensorType, element_type
from bufferizer.text import Span


def _typed_operands(reader: OpReader, keyword: str, group: str) -> list[WrittenType]:
    """Read ``ins(%a, %b : T, U)`` if ``keyword`` comes next, and return the types."""
    if not reader.accept(keyword):
        return []
    reader.expect("(")
    uses = reader.operands_here()
    place = reader.token_span
    reader.expect(":")
    types = reader.types_here()
    reader.expect(")")
    if len(uses) != len(types):
        reader.fail(count_mismatch(len(uses), len(types), reader), uses[0].span if uses else place, "operand-count")
    reader.add_operands(group, uses, types)
    return types


def read_operands(reader: OpReader, inputs: str = "inputs", outputs: str = "outputs") -> list[WrittenType]:
    """Read what all structured operations share, ``{...} ins(...) outs(...)``, and return the outputs' types."""
    reader.prop_dict()
    reader.attr_dict()
    _typed_operands(reader, "ins", inputs)
    return _typed_operands(reader, "outs", outputs)


def _read_generic(reader: OpReader) -> None:
    dictionary(reader)
    iterator_types(reader, "linalg")
    read_operands(reader)
    if reader.accept("attrs"):
        reader.expect("=")
        reader.attr_dict()
    reader.region("region")
    reader.add_result_types("result_tensors", reader.arrow_types())


def read_named(reader: OpReader, inputs: int | None = None) -> None:
    """Read a named operation: ``{...} ins(...) outs(...) -> types``; ``inputs`` are as many as it takes, if known.

    It has as many operands as its body has arguments (parseNamedStructuredOpRegion in LinalgOps.cpp).
    """
    read_operands(reader)
    reader.add_result_types("result_tensors", reader.arrow_types())
    expected = _INPUTS.get(reader.assembly.name, inputs)
    count = sum(map(len, reader.operands.values()))
    if expected is not None and count != expected + 1:
        body = f"ods-gen generated region expects {expected + 1} args, got {count}"
        reader.fail(f"[parseNamedStructuredOpRegion] {body}")
    reader.implied_region("region")


# How many operands the kinds of linalg.elementwise take.
_KINDS = {
    **dict.fromkeys("exp log abs ceil floor negf reciprocal round sqrt rsqrt square tanh erf".split(), 1),
    **dict.fromkeys("add sub mul div div_unsigned max_signed min_signed max_unsigned min_unsigned powf".split(), 2),
    "select": 3,
}
_KIND_WORDS = Words("ElementwiseKindAttr", "::mlir::linalg::ElementwiseKind", tuple(_KINDS))


def _read_maps(reader: OpReader) -> None:
    if reader.accept("indexing_maps"):
        reader.expect("=")
        start = reader.position
        text = reader.attribute()
        reader.set_attribute("indexing_maps", text, reader.span_from(start))


def _read_with_maps(reader: OpReader) -> None:
    _read_maps(reader)
    read_named(reader)


def _read_contract(reader: OpReader) -> None:
    if not reader.peek_is("indexing_maps"):
        reader.fail("expected 'indexing_maps'")
    _read_with_maps(reader)


def _read_elementwise(reader: OpReader) -> None:
    reader.expect("kind")
    reader.expect("=")
    start = reader.position
    kind = reader.attribute()
    word = kind.partition("<")[2].rstrip("> ")
    if kind.startswith("#linalg.elementwise_kind<") and word not in _KINDS:
        place = Span(start + reader.text[start:].find("<") + 1, reader.position)
        failure, further = _KIND_WORDS.failures(place, of_operation=False)
        failure.further = (further, ReadFailure("expected operation 'kind' attribute", place, "bad-attribute"))
        raise failure
    reader.set_attribute("kind", kind)
    _read_maps(reader)
    try:
        read_named(reader, _KINDS.get(word))
    except ReadFailure as failure:
        failure.further = (ReadFailure("unable to parse elemwise op", failure.span),)
        raise


def _read_in_destination_style(
    inputs: str, outputs: str, result: str, attribute: str | None = None
) -> Callable[[OpReader], None]:
    """Return a reader of ``ins(...) outs(...) attribute = [...]``, where the results have the outputs' tensor types."""
    array = dense_array("i64")

    def read(reader: OpReader) -> None:
        types = read_operands(reader, inputs, outputs)
        reader.add_result_types(result, implied([type_ for type_ in types if isinstance(type_[0], TensorType)]))
        if attribute is not None:
            reader.expect(attribute)
            reader.expect("=")
            start = reader.position
            text = array(reader)
            if text is None:
                reader.fail_at_token("expected '['")
            reader.set_attribute(attribute, text, reader.span_from(start))
        reader.attr_dict()

    return read


def _read_without_body(read: Callable[[OpReader], None], region: str) -> Callable[[OpReader], None]:
    def run(reader: OpReader) -> None:
        read(reader)
        reader.implied_region(region)

    return run


def _read_short_body(reader: OpReader) -> str:
    """Read ``{ arith.addf {fastmath = ...} }``, and return the name of the op, which there must be."""
    start = reader.position
    reader.next_token()
    name = reader.peek_keyword()
    if name is None:
        reader.fail_at_token("expected bare identifier or keyword")
    dialect = name.partition(".")[0]
    unknown = reader.scope.unknown_operation(name)
    if "." not in name or (unknown is not None and unknown.startswith("Dialect")):
        full = name if "." in name else f".{name}"
        reader.fail_at(f"'{full}' op {_UNREGISTERED}", reader.syntax.name_span, "unknown-operation")
    if unknown is not None:
        where = f"dialect ('{dialect}') that does not allow unknown operations"
        message = f"unregistered operation '{name}' found in {where}"
        reader.fail_at(message, reader.syntax.name_span, "unknown-operation")
    reader.move_to(start)
    reader.balanced()
    return name


_UNREGISTERED = (
    "created with unregistered dialect. If this is intended, please call allowUnregisteredDialects() on the "
    "MLIRContext, or use -allow-unregistered-dialect with the MLIR opt tool used"
)


def _read_with_body(read: Callable[[OpReader], None], region: str) -> Callable[[OpReader], None]:
    """Return a reader of ``{ arith.addf } ins(...)``, the short form, or ``ins(...) (%a: f32) {...}``."""

    def run(reader: OpReader) -> None:
        if not reader.peek_is("{"):
            read(reader)
            reader.region(region, typed_arguments(reader))
            return
        name = _read_short_body(reader)
        read(reader)
        _check_short_body(reader, name, with_outputs=region == "combiner")
        reader.implied_region(region)

    return run


def _check_short_body(reader: OpReader, name: str, *, with_outputs: bool) -> None:
    """Refuse an op that does not take the elements that it would get (``addBodyWithPayloadOp``)."""
    from bufferizer.dialects.verifiers.ods.definitions import operand_refusal

    groups = ("inits", "inputs") if with_outputs else ("inputs",)
    types = [element_type(type_) for group in groups for type_, _ in reader.operand_types.get(group, ())]
    refusal = operand_refusal(name, types)
    if refusal is not None:
        reader.fail_at(refusal, reader.syntax.name_span, "invalid-operation")


def _read_yield(reader: OpReader) -> None:
    uses = reader.operands_here()
    reader.attr_dict()
    types = None
    if uses:
        reader.expect(":")
        types = reader.types_here()
    reader.add_operands("values", uses, types)


# Operations generated from mlir/include/mlir/Dialect/Linalg/IR/LinalgNamedStructuredOps.yaml, all written alike.
_NAMED = """
    abs add batch_matvec batch_mmt4d batch_vecmat ceil conv_1d conv_1d_ncw_fcw conv_1d_nwc_wcf conv_2d
    conv_2d_nchw_fchw conv_2d_nchw_fchw_q conv_2d_ngchw_fgchw conv_2d_ngchw_gfchw conv_2d_ngchw_gfchw_q
    conv_2d_nhwc_fhwc conv_2d_nhwc_fhwc_q conv_2d_nhwc_hwcf conv_2d_nhwc_hwcf_q conv_2d_nhwgc_gfhwc
    conv_2d_nhwgc_gfhwc_q conv_3d conv_3d_ncdhw_fcdhw conv_3d_ndhwc_dhwcf conv_3d_ndhwc_dhwcf_q copy
    depthwise_conv_1d_ncw_cw depthwise_conv_1d_nwc_wc depthwise_conv_1d_nwc_wcm depthwise_conv_2d_nchw_chw
    depthwise_conv_2d_nhwc_hwc depthwise_conv_2d_nhwc_hwc_q depthwise_conv_2d_nhwc_hwcm
    depthwise_conv_2d_nhwc_hwcm_q depthwise_conv_3d_ncdhw_cdhw depthwise_conv_3d_ndhwc_dhwc
    depthwise_conv_3d_ndhwc_dhwcm div div_unsigned dot erf exp fill fill_rng_2d floor log matvec max min mmt4d mul
    negf pooling_nchw_max pooling_nchw_sum pooling_ncw_max pooling_ncw_sum pooling_ndhwc_max pooling_ndhwc_min
    pooling_ndhwc_sum pooling_nhwc_max pooling_nhwc_max_unsigned pooling_nhwc_min pooling_nhwc_min_unsigned
    pooling_nhwc_sum pooling_nwc_max pooling_nwc_max_unsigned pooling_nwc_min pooling_nwc_min_unsigned
    pooling_nwc_sum powf quantized_batch_matmul quantized_matmul reciprocal round rsqrt select sqrt square sub tanh
    vecmat
""".split()

_UNARY = "abs ceil copy erf exp fill floor log negf reciprocal round rsqrt sqrt square tanh".split()
_TERNARY = ("fill_rng_2d", "select")


def _input_count(name: str) -> int:
    """Return how many inputs a named operation has besides its one output."""
    if name in _UNARY or name in _TERNARY:
        return 1 if name in _UNARY else 3
    return 4 if name.startswith("quantized_") or name.endswith("_q") else 2  # quantized ones have two zero points


_INPUTS = {f"linalg.{name}": _input_count(name) for name in (*_NAMED, "batch_matmul", "batch_reduce_matmul", "matmul")}


def structured(name: str, read: Callable[[OpReader], None], required: Mapping[str, str] | None = None) -> OpDefinition:
    """Define a structured operation, named without its dialect."""
    return op(
        f"linalg.{name}",
        read=read,
        operands="inputs* outputs*",
        results="result_tensors*",
        regions="region",
        traits="segments",
        implicit_terminator="linalg.yield",
        required=required,
    )


_I64_ARRAY = dense_array("i64")
# The values of WinogradConv2DFmr (mlir/include/mlir/Dialect/Linalg/IR/LinalgEnums.td).
_WINOGRAD = numbered_enum("i32", "F_2_3 F_4_3 F_2_5")

DIALECT = dialect(
    "linalg",
    [
        structured("generic", _read_generic, {"indexing_maps": "", "iterator_types": ""}),
        *(structured(name, read_named) for name in _NAMED),
        *(structured(name, _read_with_maps) for name in ("matmul", "batch_matmul", "batch_reduce_matmul")),
        structured("contract", _read_contract),
        structured("elementwise", _read_elementwise),
        op(
            "linalg.broadcast",
            read=_read_without_body(_read_in_destination_style("input", "init", "result", "dimensions"), "region"),
            operands="input init",
            results="result*",
            regions="region",
        ),
        op("linalg.index", "$dim attr-dict `:` type($result)", results="result", attributes={"dim": integer("i64")}),
        op(
            "linalg.map",
            read=_read_with_body(_read_in_destination_style("inputs", "init", "result"), "mapper"),
            operands="inputs* init",
            results="result*",
            regions="mapper",
        ),
        op(
            "linalg.pack",
            "$source (`padding_value` `(` $padding_value^ `:` type($padding_value) `)`)?"
            " (`outer_dims_perm` `=` $outer_dims_perm^)? `inner_dims_pos` `=` $inner_dims_pos"
            " `inner_tiles` `=` custom<DynamicIndexList>($inner_tiles, $static_inner_tiles)"
            " `into` $dest attr-dict `:` type($source) `->` type($dest)",
            operands="source dest padding_value? inner_tiles*",
            results="result",
            types={"inner_tiles": INDEX_TYPE, "result": same_as("dest")},
            attributes={"outer_dims_perm": _I64_ARRAY, "inner_dims_pos": _I64_ARRAY},
        ),
        op(
            "linalg.reduce",
            read=_read_with_body(_read_in_destination_style("inputs", "inits", "result", "dimensions"), "combiner"),
            operands="inputs* inits*",
            results="result*",
            regions="combiner",
            traits="even-groups",
        ),
        op(
            "linalg.softmax",
            "attr-dict `dimension` `(` $dimension `)` `ins` `(` $input `:` type($input) `)`"
            " `outs` `(` $output `:` type($output) `)` (`->` type($result)^)?",
            operands="input output",
            results="result*",
            attributes={"dimension": integer("i64")},
        ),
        op(
            "linalg.transpose",
            read=_read_without_body(_read_in_destination_style("input", "init", "result", "permutation"), "region"),
            operands="input init",
            results="result*",
            regions="region",
        ),
        op(
            "linalg.unpack",
            "$source (`outer_dims_perm` `=` $outer_dims_perm^)? `inner_dims_pos` `=` $inner_dims_pos"
            " `inner_tiles` `=` custom<DynamicIndexList>($inner_tiles, $static_inner_tiles)"
            " `into` $dest attr-dict `:` type($source) `->` type($dest)",
            operands="source dest inner_tiles*",
            results="result",
            types={"inner_tiles": INDEX_TYPE, "result": same_as("dest")},
            attributes={"outer_dims_perm": _I64_ARRAY, "inner_dims_pos": _I64_ARRAY},
        ),
        *(
            op(
                f"linalg.winograd_{name}_transform",
                f"attr-dict `fmr` `(` $fmr `)` `ins` `(` ${source} `:` type(${source}) `)`"
                " `outs` `(` $output `:` type($output) `)` `->` type($result)",
                operands=f"{source} output",
                results="result",
                attributes={"fmr": _WINOGRAD},
            )
            for name, source in (("filter", "filter"), ("input", "input"), ("output", "value"))
        ),
        op("linalg.yield", read=_read_yield, operands="values*", traits="terminator"),
    ],
    complete=True,
)
