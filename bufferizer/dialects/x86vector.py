"""The x86vector dialect: vector instructions of x86 processors.

Transcribed from mlir/include/mlir/Dialect/X86Vector/X86Vector.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import KnownTypes, TypeRule, always, same_as, with_element
from bufferizer.ir.types import I1, UNKNOWN, IntegerType, Type, VectorType


def _a_bit_for_each(group: str) -> TypeRule:
    """An integer with a bit for each element of another operand's or result's vector."""

    def rule(known: KnownTypes) -> Type:
        vector = known.type(group)
        if not isinstance(vector, VectorType) or len(vector.shape) != 1:
            return UNKNOWN
        return IntegerType(vector.shape[0])

    return rule


DIALECT = dialect(
    "x86vector",
    [
        *alike(
            "x86vector",
            "avx.bcst_to_f32.packed avx.cvt.packed.even.indexed_to_f32 avx.cvt.packed.odd.indexed_to_f32",
            "$a attr-dict`:` type($a)`->` type($dst)",
            operands="a",
            results="dst",
        ),
        op(
            "x86vector.avx.dot.i8",
            "$w `,` $a `,` $b attr-dict `:` type($a) `->` type($w)",
            operands="w a b",
            results="dst",
            types={"b": same_as("a"), "dst": same_as("w")},
        ),
        op(
            "x86vector.avx.intr.dot",
            "$a `,` $b attr-dict `:` type($res)",
            operands="a b",
            results="res",
            types={"a": same_as("res"), "b": same_as("res")},
        ),
        op("x86vector.avx.rsqrt", "$a attr-dict `:` type($a)", operands="a", results="b", types={"b": same_as("a")}),
        op(
            "x86vector.avx512.cvt.packed.f32_to_bf16",
            "$a attr-dict `:` type($a) `->` type($dst)",
            operands="a",
            results="dst",
        ),
        op(
            "x86vector.avx512.dot",
            "$src `,` $a `,` $b attr-dict `:` type($a) `->` type($src)",
            operands="src a b",
            results="dst",
            types={"b": same_as("a"), "dst": same_as("src")},
        ),
        op(
            "x86vector.avx512.mask.compress",
            "$k `,` $a (`,` $src^)? attr-dict `:` type($dst) (`,` type($src)^)?",
            operands="k a src?",
            results="dst",
            types={"k": with_element("dst", I1), "a": same_as("dst")},
        ),
        op(
            "x86vector.avx512.mask.rndscale",
            "$src `,` $k `,` $a `,` $imm `,` $rounding attr-dict `:` type($dst)",
            operands="src k a imm rounding",
            results="dst",
            types={
                "src": same_as("dst"),
                "k": always("i32"),
                "a": same_as("dst"),
                "imm": _a_bit_for_each("dst"),
                "rounding": always("i32"),
            },
        ),
        op(
            "x86vector.avx512.mask.scalef",
            "$src `,` $a `,` $b `,` $k `,` $rounding attr-dict `:` type($dst)",
            operands="src a b k rounding",
            results="dst",
            types={
                "src": same_as("dst"),
                "a": same_as("dst"),
                "b": same_as("dst"),
                "k": _a_bit_for_each("dst"),
                "rounding": always("i32"),
            },
        ),
        op(
            "x86vector.avx512.vp2intersect",
            "$a `,` $b attr-dict `:` type($a)",
            operands="a b",
            results="k1 k2",
            types={"b": same_as("a"), "k1": with_element("a", I1), "k2": with_element("a", I1)},
        ),
    ],
    complete=True,
)
