"""What linalg ops do to buffers in LLVM 14.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/LinalgInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.linalg import payload_uses
from bufferizer.dialects.models.presets import ReadOnly, result_alias
from bufferizer.ir.affine import AffineMap
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import is_tensor


class Structured(BufferModel):
    """A LinalgOp. Each result is tied to one operand, which is written: mostly the output of its number.

    An output whose value nobody uses is left alone if an input of the same type is indexed alike, since less memory is
    touched that way (computeAliasingPairs):

        %r = linalg.generic ins(%a) outs(%unused) { ^bb0(%x, %y): ... %x ... } -> tensor<?xf32>   // %r is %a's buffer
    """

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """An operand is read if the payload uses its value."""
        return _is_used(operand)

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """An operand is written if a result is tied to it."""
        return bool(state.aliasing_values(operand))

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result tied to the operand."""
        tied = tied_operands(operand.owner)
        return result_alias(operand.owner, tied.index(operand)) if operand in tied else []


class InitTensor(NoBuffers):
    """``linalg.init_tensor``: a buffer whose contents nobody has defined yet."""

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """The contents are undefined."""
        return False

    def allocates(self, value: Value) -> bool:
        """The result is a new buffer."""
        return True


class TiledLoop(BufferModel):
    """``linalg.tiled_loop``: inputs are looked at, outputs are carried through all iterations."""

    is_allocation_hoisting_barrier = True

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """An operand is read if the body may read its argument."""
        argument = tiled_loop_argument(operand)
        return argument is None or state.is_value_read(argument)

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Outputs are written."""
        return bool(state.aliasing_values(operand))

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result that an output is tied to."""
        tensors = [output for output in operand.owner.group("outputs") if is_tensor(output.type)]
        return result_alias(operand.owner, tensors.index(operand)) if operand in tensors else []

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """The body's buffers are either in-place operands, checked as such, or fresh copies."""
        return True


class Yield(ReadOnly):
    """``linalg.yield``: of tensors only in a tiled loop."""

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A copy here would be an allocation yielded out of the loop."""
        return True


def outputs_of(operation: Operation) -> tuple[OpOperand, ...]:
    """Return the operands a structured op computes into."""
    return operation.group("outputs")


def tiled_loop_argument(operand: OpOperand) -> BlockArgument | None:
    """Return the body's argument for an input or output of a tiled loop; its first arguments are indices."""
    operation = operand.owner
    body = operation.regions[0].entry if operation.regions else None
    inner = (*operation.group("inputs"), *operation.group("outputs"))
    if body is None or operand not in inner or len(body.arguments) < len(inner):
        return None
    return body.arguments[len(body.arguments) - len(inner) + inner.index(operand)]


def tied_operands(operation: Operation) -> list[OpOperand]:
    """Return for each result of a structured op the operand whose buffer it takes (computeAliasingPairs)."""
    tied: list[OpOperand] = []
    tensors = [output for output in outputs_of(operation) if is_tensor(output.type)]
    for output in tensors[: len(operation.results)]:
        chosen = None
        if not _is_used(output) and _runs_in_parallel(operation):
            chosen = next((given for given in operation.operands if _may_replace(given, output, tied)), None)
        tied.append(chosen or output)
    return tied


def _is_used(operand: OpOperand) -> bool:
    """Tell whether the payload uses an operand's value (payloadUsesValueFromOperand)."""
    is_output = operand in outputs_of(operand.owner)
    if is_output and operand.owner.name in OVERWRITING:
        return False
    return payload_uses(operand, is_destination=is_output)


def _may_replace(operand: OpOperand, output: OpOperand, taken: list[OpOperand]) -> bool:
    if operand in outputs_of(operand.owner) or operand in taken or operand.type != output.type:
        return False
    return _is_used(operand) and _map_of(operand) == _map_of(output)


def _runs_in_parallel(operation: Operation) -> bool:
    kinds = operation.attribute("iterator_types")
    if isinstance(kinds, ArrayAttribute):
        return all("parallel" in str(kind) for kind in kinds.elements)
    return operation.name in OVERWRITING


def _map_of(operand: OpOperand) -> AffineMap | None:
    """Return the indexing map of an operand; those of the named ops that run in parallel are all the identity."""
    maps = operand.owner.attribute("indexing_maps")
    if not isinstance(maps, ArrayAttribute) or operand.index >= len(maps.elements):
        return None
    map_ = maps.elements[operand.index]
    return map_.map if isinstance(map_, AffineMapAttribute) else None


# Named ops of which all loops are parallel, and that do not look at what their output holds.
OVERWRITING = frozenset(f"linalg.{name}" for name in "copy fill fill_rng_2d soft_plus_2d".split())
REDUCING = (
    "batch_matmul batch_matvec conv_1d conv_1d_nwc_wcf conv_2d conv_2d_nchw_fchw conv_2d_nhwc_hwcf"
    " conv_2d_nhwc_hwcf_q conv_3d conv_3d_ndhwc_dhwcf depthwise_conv_1d_nwc_wc depthwise_conv_2d_nhwc_hwc"
    " depthwise_conv_2d_nhwc_hwc_q depthwise_conv_2d_nhwc_hwcm depthwise_conv_2d_nhwc_hwcm_q dot generic matmul"
    " matmul_unsigned matvec mmt4d pooling_nchw_max pooling_ndhwc_max pooling_ndhwc_min pooling_ndhwc_sum"
    " pooling_nhwc_max pooling_nhwc_max_unsigned pooling_nhwc_min pooling_nhwc_min_unsigned pooling_nhwc_sum"
    " quantized_batch_matmul quantized_matmul vecmat"
).split()

MODELS: dict[str, BufferModel] = {
    **{f"linalg.{name}": Structured() for name in REDUCING},
    **{name: Structured() for name in OVERWRITING},
    "linalg.init_tensor": InitTensor(),
    "linalg.tiled_loop": TiledLoop(),
    "linalg.yield": Yield(),
}
