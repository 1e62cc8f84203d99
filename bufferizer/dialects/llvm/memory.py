"""Memory operations of the llvm dialect (mlir/include/mlir/Dialect/LLVMIR/LLVMOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.llvm.syntax import gep_flags, read_alloca, success_pair
from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import dialect_attribute, numbered_enum, same_as, string, type_attribute, unit

# The values of LLVM::AtomicOrdering.
_ORDERING = numbered_enum(
    "i64", {"not_atomic": 0, "unordered": 1, "monotonic": 2, "acquire": 4, "release": 5, "acq_rel": 6, "seq_cst": 7}
)
_ATOMIC_KINDS = (
    "xchg add sub _and nand _or _xor max min umax umin fadd fsub fmax fmin uinc_wrap udec_wrap usub_cond usub_sat"
    " fmaximum fminimum"
)

OPERATIONS: list[OpDefinition] = [
    op(
        "llvm.alloca",
        read=read_alloca,
        operands="arraySize",
        results="res",
    ),
    op(
        "llvm.atomicrmw",
        "(`volatile` $volatile_^)? $bin_op $ptr `,` $val (`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict "
        "`:` qualified(type($ptr)) `,` type($val)",
        operands="ptr val",
        results="res",
        types={"res": same_as("val")},
        attributes={
            "bin_op": numbered_enum("i64", _ATOMIC_KINDS),
            "ordering": _ORDERING,
            "syncscope": string,
            "volatile_": unit,
        },
    ),
    op(
        "llvm.cmpxchg",
        "(`weak` $weak^)? (`volatile` $volatile_^)? $ptr `,` $cmp `,` $val (`syncscope` `(` $syncscope^ `)`)? "
        "$success_ordering $failure_ordering attr-dict `:` qualified(type($ptr)) `,` type($val)",
        operands="ptr cmp val",
        results="res",
        types={"cmp": same_as("val"), "res": lambda known: success_pair(known.type("val"))},
        attributes={
            "success_ordering": _ORDERING,
            "failure_ordering": _ORDERING,
            "syncscope": string,
            "weak": unit,
            "volatile_": unit,
        },
    ),
    op(
        "llvm.fence",
        "(`syncscope` `(` $syncscope^ `)`)? $ordering attr-dict",
        attributes={"ordering": _ORDERING, "syncscope": string},
    ),
    op(
        "llvm.getelementptr",
        "($noWrapFlags^)? $base `[` custom<GEPIndices>($dynamicIndices, $rawConstantIndices) `]` attr-dict `:` "
        "functional-type(operands, results) `,` $elem_type",
        operands="base dynamicIndices*",
        results="res",
        attributes={"elem_type": type_attribute, "noWrapFlags": gep_flags},
    ),
    op(
        "llvm.load",
        "(`volatile` $volatile_^)? $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant` "
        "$invariant^)? (`invariant_group` $invariantGroup^)? (`dereferenceable` $dereferenceable^)? attr-dict `:` "
        "qualified(type($addr)) `->` type($res)",
        operands="addr",
        results="res",
        attributes={
            "volatile_": unit,
            "invariant": unit,
            "invariantGroup": unit,
            "ordering": _ORDERING,
            "syncscope": string,
            "dereferenceable": dialect_attribute("#llvm.dereferenceable"),
        },
    ),
    op(
        "llvm.store",
        "(`volatile` $volatile_^)? $value `,` $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? "
        "(`invariant_group` $invariantGroup^)? attr-dict `:` type($value) `,` qualified(type($addr))",
        operands="value addr",
        attributes={"volatile_": unit, "invariantGroup": unit, "ordering": _ORDERING, "syncscope": string},
    ),
    op(
        "llvm.va_arg",
        "$arg attr-dict `:` functional-type($arg, $res)",
        operands="arg",
        results="res",
    ),
]
