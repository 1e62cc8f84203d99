"""The memref dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.llvm14.shaped import tensor_like
from bufferizer.dialects.memref import DIALECT as TODAY
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, integer, numbered_enum

_KEPT = """
    alloc alloca alloca_scope alloca_scope.return atomic_yield cast collapse_shape copy dealloc dim dma_start
    dma_wait generic_atomic_rmw get_global global load prefetch rank reinterpret_cast reshape store subview transpose
    view
"""

# The values of arith.AtomicRMWKind at the time (mlir/include/mlir/Dialect/Arithmetic/IR/ArithmeticBase.td).
ATOMIC_KINDS = "addf addi assign maxf maxs maxu minf mins minu mulf muli ori andi"

DIALECT = dialect(
    "memref",
    [
        *kept(TODAY, _KEPT),
        op(
            "memref.assume_alignment",
            "$memref `,` $alignment attr-dict `:` type($memref)",
            operands="memref",
            attributes={"alignment": integer("i32")},
        ),
        op(
            "memref.atomic_rmw",
            "$kind $value `,` $memref `[` $indices `]` attr-dict"
            " `:` `(` type($value) `,` type($memref) `)` `->` type($result)",
            operands="value memref indices*",
            results="result",
            types={"indices": INDEX_TYPE},
            attributes={"kind": numbered_enum("i64", ATOMIC_KINDS)},
        ),
        op(
            "memref.expand_shape",
            "$src $reassociation attr-dict `:` type($src) `into` type($result)",
            operands="src",
            results="result",
        ),
        op(
            "memref.tensor_store",
            "$tensor `,` $memref attr-dict `:` type($memref)",
            operands="tensor memref",
            types={"tensor": tensor_like("memref")},
        ),
    ],
    complete=True,
)
