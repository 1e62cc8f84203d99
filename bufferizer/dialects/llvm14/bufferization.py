"""The bufferization dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.bufferization import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.llvm14.shaped import tensor_like
from bufferizer.dialects.registry import dialect, op

DIALECT = dialect(
    "bufferization",
    [
        *kept(TODAY, "clone"),
        op(
            "bufferization.to_memref",
            "$tensor attr-dict `:` type($memref)",
            operands="tensor",
            results="memref",
            types={"tensor": tensor_like("memref")},
        ),
        op(
            "bufferization.to_tensor",
            "$memref attr-dict `:` type($memref)",
            operands="memref",
            results="result",
            types={"result": tensor_like("memref")},
        ),
    ],
    complete=True,
)
