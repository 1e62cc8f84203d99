"""The linalg dialect of LLVM 14.

Syntax after mlir/lib/Dialect/Linalg/IR/LinalgOps.cpp of that time. Today's ``linalg.fill`` is a named op like others;
then, it had a form of its own.
"""

from __future__ import annotations

from dataclasses import replace

from bufferizer.dialects.common_syntax import argument_names, dictionary, implied
from bufferizer.dialects.linalg import DIALECT as TODAY
from bufferizer.dialects.linalg import read_named, read_operands, structured
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader, Use, WrittenType
from bufferizer.ir.types import INDEX, AnyTensorType


def _read_generic(reader: OpReader) -> None:
    """``{indexing_maps = [...], iterator_types = ["parallel"]} ins(...) outs(...) attrs = {...} {body} -> type``."""
    dictionary(reader)
    read_operands(reader)
    if reader.accept("attrs"):
        reader.expect("=")
        reader.attr_dict()
    reader.region("region")
    reader.add_result_types("result_tensors", reader.arrow_types())


def _read_tiled_loop(reader: OpReader) -> None:
    """``(%i) = (%lb) to (%ub) step (%s) ins (%a = %A: T) outs (%b = %B: U) iterators["parallel"] {body}``."""
    counters = [argument._replace(type=INDEX) for argument in argument_names(reader)]
    reader.expect("=")
    for group, end in (("lowerBound", "to"), ("upperBound", "step"), ("step", "")):
        start = reader.position
        bounds = reader.operand_list("(", ")")
        if len(bounds) != len(counters):
            reader.fail(f"expected {len(counters)} operands", reader.span_from(start))
        reader.add_operands(group, bounds)
        if end:
            reader.expect(end)
    inputs, _ = _read_tiled(reader, "ins", "inputs")
    outputs, types = _read_tiled(reader, "outs", "outputs")
    reader.set_attribute("iterator_types", "[" + ", ".join(['"parallel"'] * len(counters)) + "]")
    _read_strings(reader, "iterators", "iterator_types", len(counters))
    _read_strings(reader, "distribution", "distribution_types", len(counters))
    reader.region("region", [*counters, *inputs, *outputs])
    reader.add_result_types("results", implied([type_ for type_ in types if isinstance(type_[0], AnyTensorType)]))
    reader.attr_dict()


def _read_tiled(reader: OpReader, keyword: str, group: str) -> tuple[list[ArgumentSyntax], list[WrittenType]]:
    """Read ``ins (%a = %A: T, %b = %B: U)``, if it is there: the body's arguments, and their types."""
    arguments: list[ArgumentSyntax] = []
    uses: list[Use] = []
    types: list[WrittenType] = []
    if reader.accept(keyword):
        reader.expect("(")
        while reader.at_operand():
            argument = reader.argument(typed=False)
            reader.expect("=")
            uses.append(reader.operand())
            reader.expect(":")
            types.append(reader.type())
            arguments.append(argument._replace(type=types[-1][0]))
            if not reader.accept(","):
                break
        reader.expect(")")
    reader.add_operands(group, uses, types)
    return arguments, types


def _read_strings(reader: OpReader, keyword: str, attribute: str, count: int) -> None:
    """Read ``iterators["parallel"]``, with a string for each loop."""
    if not reader.accept(keyword):
        return
    start = reader.position
    reader.expect("[")
    strings = []
    for number in range(count):
        if number:
            reader.expect(",")
        strings.append(reader.string())
    reader.expect("]")
    reader.set_attribute(attribute, f"[{', '.join(strings)}]", reader.span_from(start))


def _without_terminator(definition: OpDefinition) -> OpDefinition:
    return replace(definition, assembly=replace(definition.assembly, implicit_terminator=None))


# Operations of LinalgNamedStructuredOps.yaml that today are no more.
_DROPPED = ("matmul_unsigned", "soft_plus_2d")
_KEPT = """
    batch_matmul batch_matvec conv_1d conv_1d_nwc_wcf conv_2d conv_2d_nchw_fchw conv_2d_nhwc_hwcf conv_2d_nhwc_hwcf_q
    conv_3d conv_3d_ndhwc_dhwcf depthwise_conv_1d_nwc_wc depthwise_conv_2d_nhwc_hwc depthwise_conv_2d_nhwc_hwc_q
    depthwise_conv_2d_nhwc_hwcm depthwise_conv_2d_nhwc_hwcm_q dot fill_rng_2d index matmul matvec mmt4d pooling_nchw_max
    pooling_ndhwc_max pooling_ndhwc_min pooling_ndhwc_sum pooling_nhwc_max pooling_nhwc_max_unsigned pooling_nhwc_min
    pooling_nhwc_min_unsigned pooling_nhwc_sum quantized_batch_matmul quantized_matmul vecmat yield
"""

DIALECT = dialect(
    "linalg",
    [
        *kept(TODAY, _KEPT),
        *(structured(name, read_named) for name in _DROPPED),
        op(
            "linalg.fill",
            "`(` $inputs `,` $outputs `)` attr-dict `:` type($inputs) `,` type($outputs)"
            " (`->` type($result_tensors)^)?",
            operands="inputs outputs",
            results="result_tensors?",
            regions="region",
        ),
        # A body that ends otherwise gets no terminator.
        _without_terminator(structured("generic", _read_generic)),
        op(
            "linalg.init_tensor",
            "custom<DynamicIndexList>($sizes, $static_sizes) attr-dict `:` type($result)",
            operands="sizes*",
            results="result",
            types={"sizes": INDEX_TYPE},
        ),
        op(
            "linalg.tiled_loop",
            read=_read_tiled_loop,
            operands="lowerBound* upperBound* step* inputs* outputs*",
            results="results*",
            types={"lowerBound": INDEX_TYPE, "upperBound": INDEX_TYPE, "step": INDEX_TYPE},
            regions="region",
            traits="segments",
            implicit_terminator="linalg.yield",
        ),
    ],
    complete=True,
)
