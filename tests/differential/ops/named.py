"""Ops on tensors of shapes of their own, as a table: convolutions, pooling, contractions, packing."""

from __future__ import annotations

from dataclasses import dataclass

from tests.differential.builder import Builder, Weighted


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation: its text before the operands, and the shapes of what it reads and of what it writes to."""

    head: str
    inputs: tuple[str, ...]
    output: str


def _on(shapes: str, *heads: str) -> list[Entry]:
    """Return an entry for each op that takes operands of these shapes; the last one, maybe empty, is written to."""
    *inputs, output = shapes.split(" ")
    return [Entry(f"linalg.{head}", tuple(inputs), output) for head in heads]


ROWS_TIMES_COLUMNS = (
    "contract indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>,"
    " affine_map<(d0, d1, d2) -> (d0, d1)>]"
)
TRANSPOSED = (
    "matmul indexing_maps = [affine_map<(d0, d1, d2) -> (d2, d0)>, affine_map<(d0, d1, d2) -> (d2, d1)>,"
    " affine_map<(d0, d1, d2) -> (d0, d1)>]"
)
STRUCTURED = [
    *_on("8 3 6", "conv_1d"),
    *_on("1x8x2 3x2x4 1x6x4", "conv_1d_nwc_wcf"),
    *_on("1x2x8 4x2x3 1x4x6", "conv_1d_ncw_fcw"),
    *_on("8x8 3x3 6x6", "conv_2d"),
    *_on("1x8x8x2 3x3x2x4 1x6x6x4", "conv_2d_nhwc_hwcf"),
    *_on("1x8x8x2 4x3x3x2 1x6x6x4", "conv_2d_nhwc_fhwc"),
    *_on("1x2x8x8 4x2x3x3 1x4x6x6", "conv_2d_nchw_fchw"),
    *_on("1x2x3x8x8 2x4x3x3x3 1x2x4x6x6", "conv_2d_ngchw_gfchw"),
    *_on("1x2x3x8x8 4x2x3x3x3 1x2x4x6x6", "conv_2d_ngchw_fgchw"),
    *_on("1x8x8x2x3 2x4x3x3x3 1x6x6x2x4", "conv_2d_nhwgc_gfhwc"),
    *_on("4x4x4 2x2x2 3x3x3", "conv_3d"),
    *_on("1x2x4x4x4 3x2x2x2x2 1x3x3x3x3", "conv_3d_ncdhw_fcdhw"),
    *_on("1x4x4x4x2 2x2x2x2x3 1x3x3x3x3", "conv_3d_ndhwc_dhwcf"),
    *_on("1x8x2 3x2 1x6x2", "depthwise_conv_1d_nwc_wc"),
    *_on("1x2x8 2x3 1x2x6", "depthwise_conv_1d_ncw_cw"),
    *_on("1x8x2 3x2x2 1x6x2x2", "depthwise_conv_1d_nwc_wcm"),
    *_on("1x4x4x4x2 2x2x2x2 1x3x3x3x2", "depthwise_conv_3d_ndhwc_dhwc"),
    *_on("1x8x8x2 3x3x2 1x6x6x2", "depthwise_conv_2d_nhwc_hwc"),
    *_on("1x2x8x8 2x3x3 1x2x6x6", "depthwise_conv_2d_nchw_chw"),
    *_on("1x8x8x2 3x3x2x2 1x6x6x2x2", "depthwise_conv_2d_nhwc_hwcm"),
    *_on("1x8x8x2 3x3 1x6x6x2", "pooling_nhwc_sum", "pooling_nhwc_max", "pooling_nhwc_min"),
    *_on("1x2x8x8 3x3 1x2x6x6", "pooling_nchw_sum", "pooling_nchw_max"),
    *_on("1x8x2 3 1x6x2", "pooling_nwc_sum", "pooling_nwc_max", "pooling_nwc_min"),
    *_on("1x4x4x4x2 2x2x2 1x3x3x3x2", "pooling_ndhwc_sum", "pooling_ndhwc_max", "pooling_ndhwc_min"),
    *_on(
        "1x8x8x2 2x2x2x4 1x3x3x4",
        "conv_2d_nhwc_hwcf {dilations = dense<2> : vector<2xi64>, strides = dense<2> : vector<2xi64>}",
    ),
    *_on("1x2x8 3 1x2x6", "pooling_ncw_sum", "pooling_ncw_max"),
    *_on("4x8 8x8 4x8", "matmul", ROWS_TIMES_COLUMNS),
    *_on("2x4x8 2x8x4 2x4x4", "batch_matmul"),
    *_on("2x4x8 2x8x4 4x4", "batch_reduce_matmul"),
    *_on("8x4 8x8 4x8", TRANSPOSED),
    *_on("2x4x8 2x8 2x4", "batch_matvec"),
    *_on("2x4 2x4x8 2x8", "batch_vecmat"),
    *_on("4x8 8 4", "matvec"),
    *_on("4 4x8 8", "vecmat"),
    *_on("8 8 ", "dot"),
    *_on("2x2x4x4 2x2x4x4 2x2x4x4", "mmt4d"),
    *_on("2x3x3x5 6x6x5x2", "winograd_filter_transform fmr(F_4_3)"),
    *_on("1x6x6x5 6x6x1x1x1x5", "winograd_input_transform fmr(F_4_3)"),
    *_on("6x6x1x1x1x2 1x4x4x2", "winograd_output_transform fmr(F_4_3)"),
]
TILES = "inner_dims_pos = [0, 1] inner_tiles = [2, 4]"
PACKING = [
    *_on("4x8 2x2x2x4", f"pack {{}} {TILES} into {{}}"),
    *_on("4x8 2x2x2x4", f"pack {{}} outer_dims_perm = [1, 0] {TILES} into {{}}"),
    *_on("?x? ?x?x2x4", f"pack {{}} padding_value(%x : f32) {TILES} into {{}}"),
    *_on("2x2x2x4 4x8", f"unpack {{}} {TILES} into {{}}"),
    *_on("?x?x2x4 ?x?", f"unpack {{}} {TILES} into {{}}"),
]


def _type(shape: str) -> str:
    return f"tensor<{shape}xf32>" if shape else "tensor<f32>"


def structured(b: Builder) -> bool:
    entry = b.draw.one_of(STRUCTURED)
    inputs = [b.tensor_of_type(_type(shape)) for shape in entry.inputs]
    output = b.tensor_of_type(_type(entry.output))
    names, types = ", ".join(map(str, inputs)), ", ".join(value.type for value in inputs)
    text = f"{entry.head} ins({names} : {types}) outs({output} : {output.type}) -> {output.type}"
    b.op(text, output.type, into=output)
    return True


def packing(b: Builder) -> bool:
    entry = b.draw.one_of(PACKING)
    source, dest = b.tensor_of_type(_type(entry.inputs[0])), b.tensor_of_type(_type(entry.output))
    b.op(f"{entry.head.format(source, dest)} : {source.type} -> {dest.type}", dest.type, into=dest)
    return True


OF_ANY_ELEMENT: Weighted = [(1, packing)]
WEIGHTED: Weighted = [(3, structured), *OF_ANY_ELEMENT]
