"""What linalg ops do to buffers. Source: mlir/lib/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.cpp.

One rule serves every structured op; what differs is whether the payload uses the value that a destination holds before,
and whether each element is read before the same element is written.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel, SubsetInsertion
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import DestinationStyle
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.encodings import is_sparse
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.types import MemRefType, TensorType

ELEMENTWISE = frozenset(
    "abs add ceil copy div div_unsigned elementwise erf exp floor log max min mul negf powf reciprocal round rsqrt"
    " select sqrt square sub tanh".split()
)
# Ops that set their destination without a look at what it holds, element for element or otherwise.
OVERWRITING = ELEMENTWISE | frozenset("broadcast fill fill_rng_2d transpose".split())
WHOLE_BODY = frozenset({"linalg.generic", "linalg.map", "linalg.reduce"})


class Structured(DestinationStyle):
    """A LinalgOp: ``ins`` are read, ``outs`` are written; ``outs`` are read if the payload uses their values."""

    def __init__(self, destination: str = "outputs") -> None:
        super().__init__(destination)

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """An operand is read if the payload uses its value (payloadUsesValueFromOperand)."""
        return payload_uses(operand, is_destination=self.place(operand) is not None)

    def is_elementwise_access(self, operands: tuple[OpOperand, OpOperand], state: AnalysisState) -> bool:
        """All loops must be parallel and both operands indexed by the identity."""
        operation = operands[0].owner
        if any(isinstance(o.type, TensorType) and is_sparse(o.type.encoding) for o in operation.operands):
            return False
        name = operation.name.removeprefix("linalg.")
        if name == "generic":
            return _all_parallel(operation) and all(_has_identity_map(operand) for operand in operands)
        if name in ("map", "copy", "elementwise") or name in ELEMENTWISE:
            return "indexing_maps" not in operation.attributes or all(map(_has_identity_map, operands))
        # A scalar fill has no input to conflict with; transposes and broadcasts index operands differently.
        return name in ("fill", "transpose", "broadcast") and operands[0] is operands[1]


class Copy(Structured):
    """``linalg.copy``: inserts its input into all of its output (SubsetInsertionOpInterfaceImpl.cpp)."""

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """The input goes into the output."""
        inputs, outputs = operation.group("inputs"), operation.group("outputs")
        return SubsetInsertion(inputs[0], outputs[0]) if inputs and outputs else None

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """The output itself."""
        return any(state.are_equivalent(candidate, output.value) for output in insertion.group("outputs"))


class Overwriting(DestinationStyle):
    """A destination-style op that is no LinalgOp and does not read what it writes: linalg.softmax, linalg.pack."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Only inputs are read."""
        return self.place(operand) is None


def payload_uses(operand: OpOperand, *, is_destination: bool) -> bool:
    """Tell whether a structured op's payload uses an operand's value (payloadUsesValueFromOperand)."""
    operation = operand.owner
    name = operation.name.removeprefix("linalg.")
    if operation.name in WHOLE_BODY:
        block = operation.regions[0].entry if operation.regions else None
        if block is None or not block.arguments:
            return not is_destination or name == "reduce"
        if operand.index < len(block.arguments):
            return bool(block.arguments[operand.index].uses)
        return not is_destination
    if name.startswith("pooling_") and operand.index == 1:
        return False  # of the window only the shape matters
    return not is_destination or name not in OVERWRITING


def _all_parallel(operation: Operation) -> bool:
    kinds = operation.attribute("iterator_types")
    return isinstance(kinds, ArrayAttribute) and all("parallel" in str(kind) for kind in kinds.elements)


def _has_identity_map(operand: OpOperand) -> bool:
    if not isinstance(operand.type, TensorType | MemRefType):
        return True
    maps = operand.owner.attribute("indexing_maps")
    if not isinstance(maps, ArrayAttribute) or operand.index >= len(maps.elements):
        return False
    map_ = maps.elements[operand.index]
    return isinstance(map_, AffineMapAttribute) and map_.map.is_identity


STRUCTURED = (
    "generic map reduce transpose broadcast"
    " copy abs add ceil div div_unsigned erf exp floor log max min mul negf powf reciprocal round rsqrt select sqrt"
    " square sub tanh elementwise fill fill_rng_2d"
    " matmul matmul_transpose_a matmul_transpose_b batch_matmul batch_matmul_transpose_a batch_matmul_transpose_b"
    " batch_reduce_matmul quantized_matmul quantized_batch_matmul matvec vecmat batch_matvec batch_vecmat dot mmt4d"
    " batch_mmt4d contract"
    " conv_1d conv_1d_ncw_fcw conv_1d_nwc_wcf conv_2d conv_2d_nchw_fchw conv_2d_nchw_fchw_q conv_2d_ngchw_fgchw"
    " conv_2d_ngchw_gfchw conv_2d_ngchw_gfchw_q conv_2d_nhwc_fhwc conv_2d_nhwc_fhwc_q conv_2d_nhwc_hwcf"
    " conv_2d_nhwc_hwcf_q conv_2d_nhwgc_gfhwc conv_2d_nhwgc_gfhwc_q conv_3d conv_3d_ncdhw_fcdhw conv_3d_ndhwc_dhwcf"
    " conv_3d_ndhwc_dhwcf_q depthwise_conv_1d_ncw_cw depthwise_conv_1d_nwc_wc depthwise_conv_1d_nwc_wcm"
    " depthwise_conv_2d_nchw_chw depthwise_conv_2d_nhwc_hwc depthwise_conv_2d_nhwc_hwc_q"
    " depthwise_conv_2d_nhwc_hwcm depthwise_conv_2d_nhwc_hwcm_q depthwise_conv_3d_ncdhw_cdhw"
    " depthwise_conv_3d_ndhwc_dhwc depthwise_conv_3d_ndhwc_dhwcm"
    " pooling_nchw_max pooling_nchw_sum pooling_ncw_max pooling_ncw_sum pooling_ndhwc_max pooling_ndhwc_min"
    " pooling_ndhwc_sum pooling_nhwc_max pooling_nhwc_max_unsigned pooling_nhwc_min pooling_nhwc_min_unsigned"
    " pooling_nhwc_sum pooling_nwc_max pooling_nwc_max_unsigned pooling_nwc_min pooling_nwc_min_unsigned"
    " pooling_nwc_sum"
).split()

MODELS: dict[str, BufferModel] = {
    **{f"linalg.{name}": Structured() for name in STRUCTURED},
    "linalg.copy": Copy(),
    "linalg.map": Structured("init"),
    "linalg.reduce": Structured("inits"),
    "linalg.transpose": Structured("init"),
    "linalg.broadcast": Structured("init"),
    "linalg.softmax": Overwriting("output"),
}
