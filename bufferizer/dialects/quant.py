"""The quant dialect: quantized values.

Transcribed from mlir/include/mlir/Dialect/Quant/IR/QuantOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op

DIALECT = dialect(
    "quant",
    [
        op(
            "quant.dcast",
            "$input attr-dict `:` type($input) `to` type($result)",
            operands="input",
            results="result",
        ),
        op(
            "quant.qcast",
            "$input attr-dict `:` type($input) `to` type($result)",
            operands="input",
            results="result",
        ),
        op(
            "quant.scast",
            "$input attr-dict `:` type($input) `to` type($result)",
            operands="input",
            results="result",
        ),
    ],
    complete=True,
)
