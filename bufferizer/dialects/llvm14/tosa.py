"""The tosa dialect of LLVM 14. All of it is written in the generic form."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, dialect, op

# The names of operands, before the arrow, and of results, by the operations that have them.
_OPERATIONS = {
    "input -> output": """
        argmax avg_pool2d cast clamp max_pool2d reduce_all reduce_any reduce_max reduce_min reduce_prod reduce_sum reluN
        rescale resize reverse sigmoid slice tanh
    """,
    "input1 -> output": """
        abs bitwise_not ceil clz exp floor identity log logical_not negate reciprocal reshape rsqrt tile
    """,
    "input1 input2 -> output": """
        add arithmetic_right_shift bitwise_and bitwise_or bitwise_xor div equal greater greater_equal
        logical_left_shift logical_right_shift maximum minimum mul sub
    """,
    "input1 input2 -> z": "logical_and logical_or logical_xor pow",
    "input1 input2 input3 -> output": "select",
    "input weight bias -> output": "conv2d conv3d depthwise_conv2d fully_connected",
    "input filter bias -> output": "transpose_conv2d",
    "input table -> output": "table",
    "input1 padding pad_const? -> output": "pad",
    "input1 perms -> output": "transpose",
    "input1* -> output": "concat",
    "a b -> c": "matmul",
    "value multiplier shift -> output": "apply_scale",
    "values indices -> output": "gather",
    "values_in indices input -> values_out": "scatter",
    "inputs* -> outputs*": "custom",
    " -> output": "const",
}


def _operation(name: str, signature: str, regions: str = "") -> OpDefinition:
    operands, _, results = signature.partition("->")
    return op(
        f"tosa.{name}",
        operands=operands.strip(),
        results=results.strip(),
        regions=regions,
        implicit_terminator="tosa.yield" if regions else None,
    )


DIALECT = dialect(
    "tosa",
    [
        *(_operation(name, signature) for signature, names in _OPERATIONS.items() for name in names.split()),
        _operation("cond_if", "cond inputs* -> output*", "then_branch else_branch"),
        _operation("while_loop", "inputs* -> output*", "cond body"),
        op("tosa.yield", operands="inputs*", traits="terminator"),
    ],
    complete=True,
)
