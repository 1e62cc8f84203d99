"""Which loops the dimensions of a linalg op's operands run with, as far as the sizes of its results depend on it.

Source: mlir/include/mlir/Dialect/Linalg/IR/LinalgNamedStructuredOps.yaml and LinalgStructuredOps.td (indexing maps).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import integers
from bufferizer.ir.types import MemRefType, TensorType

Loops = Sequence[Hashable | None]  # a loop per dimension, by any name; None for an index that is computed

# A letter per dimension; a dot stands for an index that is computed of several loops. Scalars have none.
_NAMED = {
    "matmul": "ik kj ij",
    "matmul_unsigned": "ik kj ij",
    "quantized_matmul": "ik kj   ij",
    "batch_matmul": "bik bkj bij",
    "quantized_batch_matmul": "bik bkj   bij",
    "batch_reduce_matmul": "bik bkj ij",
    "dot": "k k ",
    "matvec": "ik k i",
    "vecmat": "k kj j",
    "batch_matvec": "bik bk bi",
    "batch_vecmat": "bk bkj bj",
    "mmt4d": "ikac jkbc ijab",
    "batch_mmt4d": "nikac njkbc nijab",
    "conv_1d": ". w x",
    "conv_1d_ncw_fcw": "nc. fcw nfx",
    "conv_1d_nwc_wcf": "n.c wcf nxf",
    "conv_2d": ".. hw xy",
    "conv_2d_nchw_fchw": "nc.. fchw nfxy",
    "conv_2d_ngchw_fgchw": "ngc.. fgchw ngfxy",
    "conv_2d_ngchw_gfchw": "ngc.. gfchw ngfxy",
    "conv_2d_nhwc_fhwc": "n..c fhwc nxyf",
    "conv_2d_nhwc_hwcf": "n..c hwcf nxyf",
    "conv_2d_nhwc_hwcf_q": "n..c hwcf   nxyf",
    "conv_2d_nhwgc_gfhwc": "n..gc gfhwc nxygf",
    "conv_3d": "... dhw xyz",
    "conv_3d_ncdhw_fcdhw": "nc... fcdhw nfxyz",
    "conv_3d_ndhwc_dhwcf": "n...c dhwcf nxyzf",
    "depthwise_conv_1d_ncw_cw": "nc. cw ncx",
    "depthwise_conv_1d_nwc_wc": "n.c wc nxc",
    "depthwise_conv_1d_nwc_wcm": "n.c wcm nxcm",
    "depthwise_conv_2d_nchw_chw": "nc.. chw ncxy",
    "depthwise_conv_2d_nhwc_hwc": "n..c hwc nxyc",
    "depthwise_conv_2d_nhwc_hwc_q": "n..c hwc   nxyc",
    "depthwise_conv_2d_nhwc_hwcm": "n..c hwcm nxycm",
    "depthwise_conv_2d_nhwc_hwcm_q": "n..c hwcm   nxycm",
    "depthwise_conv_3d_ncdhw_cdhw": "nc... cdhw ncxyz",
    "depthwise_conv_3d_ndhwc_dhwc": "n...c dhwc nxyzc",
    "depthwise_conv_3d_ndhwc_dhwcm": "n...c dhwcm nxyzcm",
    "fill_rng_2d": "   ij",
    "soft_plus_2d": "ij ij",
    **{f"pooling_nchw_{kind}": "nc.. hw ncxy" for kind in ("max", "sum")},
    **{f"pooling_ncw_{kind}": "nc. w ncx" for kind in ("max", "sum")},
    **{f"pooling_ndhwc_{kind}": "n...c dhw nxyzc" for kind in ("max", "min", "sum")},
    **{f"pooling_nhwc_{kind}": "n..c hw nxyc" for kind in "max max_unsigned min min_unsigned sum".split()},
    **{f"pooling_nwc_{kind}": "n.c w nxc" for kind in "max max_unsigned min min_unsigned sum".split()},
}
_ELEMENTWISE = frozenset(
    "copy abs add ceil div div_unsigned elementwise erf exp fill floor log map max min mul negf powf reciprocal round"
    " rsqrt select softmax sqrt square sub tanh".split()
)


# The ops with nothing but indexing maps that say how their operands fit together.
STRUCTURED = frozenset({*_NAMED, *_ELEMENTWISE} - {"softmax"})


def operand_loops(operation: Operation) -> list[Loops]:
    """Return the loops of each operand's dimensions; an empty list where they are not known."""
    name = operation.name.removeprefix("linalg.")
    attribute = operation.attribute("indexing_maps")
    if isinstance(attribute, ArrayAttribute):
        return [
            [result.position if isinstance(result, AffineDimension) else None for result in map_.results]
            for map_ in attribute.elements
            if isinstance(map_, AffineMapAttribute)
        ]
    if name in _NAMED:
        return [[None if loop == "." else loop for loop in operand] for operand in _NAMED[name].split(" ")]
    shaped = TensorType | MemRefType
    ranks = [len(operand.type.shape) if isinstance(operand.type, shaped) else 0 for operand in operation.operands]
    everything = list(range(max(ranks, default=0)))
    if name == "transpose":
        return [_inverse(integers(operation, "permutation") or ()), everything]
    if name == "broadcast":
        added = integers(operation, "dimensions") or ()
        return [[loop for loop in everything if loop not in added], everything]
    if name == "reduce":
        dropped = integers(operation, "dimensions") or ()
        kept = [loop for loop in everything if loop not in dropped]
        return [everything if number < len(ranks) // 2 else kept for number in range(len(ranks))]
    written = list(range(ranks[-1])) if ranks else []
    return [written if rank else [] for rank in ranks] if name in _ELEMENTWISE else []


def _inverse(permutation: Sequence[int]) -> list[int]:
    return [permutation.index(loop) for loop in range(len(permutation))]
