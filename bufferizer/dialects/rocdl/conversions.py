"""Conversions (rocdl), whose names say what they read and write: ``cvt.scalef32.sr.pk8.fp4.f16`` takes eight f16."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike
from bufferizer.ir.assembly.declaration import always, integer


def _conversions(
    names: str, written: str, *, selector: str = "", elements: str = "", **operands: str
) -> list[OpDefinition]:
    """Define conversions whose operands are written as ``written`` says, between attributes and result type.

    ``operands`` are their types, in the order of the operation's operands; ``selector`` is an attribute that is an i32
    written without its type. Where ``elements`` are given, each of them takes the place of ``{T}`` in names and types.
    """
    return [
        definition
        for element in elements.split() or [""]
        for definition in alike(
            "rocdl",
            names.replace("{T}", element),
            f"attr-dict {written} `:` type($res)",
            operands=" ".join(operands),
            results="res",
            types={name: always(type_.replace("{T}", element)) for name, type_ in operands.items()},
            attributes={selector: integer("i32")} if selector else None,
        )
    ]


_UNSCALED = [
    *_conversions("cvt.f32.bf8 cvt.f32.fp8", "$srcA `[` $byteSel `]`", selector="byteSel", srcA="i32"),
    *_conversions(
        "cvt.pk.bf8.f32 cvt.pk.fp8.f32", "$srcA `,` $srcB `->` $old `[` $wordSel `]`", srcA="f32", srcB="f32", old="i32"
    ),
    *_conversions("cvt.pk.f32.bf8 cvt.pk.f32.fp8", "$src `[` $wordSel `]`", src="i32"),
    *_conversions("cvt.pkrtz", "$srcA `,` $srcB", srcA="f32", srcB="f32"),
    *_conversions(
        "cvt.sr.bf8.f32 cvt.sr.fp8.f32",
        "$srcA `,` $srcB `->` $old `[` $byteSel `]`",
        selector="byteSel",
        srcA="f32",
        srcB="i32",
        old="i32",
    ),
]

# Numbers of a few bits, packed into a vector or an integer, become numbers of 16 or 32 bits.
_WIDENING = [
    *(
        definition
        for names, packed in (
            ("cvt.scale.pk16.{T}.bf6 cvt.scale.pk16.{T}.fp6", "vector<3xi32>"),
            ("cvt.scale.pk8.{T}.bf8 cvt.scale.pk8.{T}.fp8", "vector<2xi32>"),
            ("cvt.scale.pk8.{T}.fp4", "i32"),
        )
        for definition in _conversions(
            names,
            "$src `,` $scale `[` $scaleSel `]`",
            selector="scaleSel",
            elements="bf16 f16 f32",
            src=packed,
            scale="i32",
        )
    ),
    *_conversions(
        "cvt.scalef32.f16.bf8 cvt.scalef32.f16.fp8",
        "$src `[` $srcSelIndex `]` `,` $scale `->` $oldVdst `[` $dstLoHiSel `]`",
        selector="srcSelIndex",
        oldVdst="vector<2xf16>",
        src="i32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.f32.bf8 cvt.scalef32.f32.fp8 "
        "cvt.scalef32.pk.bf16.fp4 cvt.scalef32.pk.f16.fp4 cvt.scalef32.pk.f32.fp4",
        "$src `[` $srcSelIndex `]` `,` $scale",
        selector="srcSelIndex",
        src="i32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk.{T}.bf8 cvt.scalef32.pk.{T}.fp8",
        "$src `[` $srcLoHiSel `]` `,` $scale",
        elements="bf16 f16 f32",
        src="i32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk32.{T}.bf6 cvt.scalef32.pk32.{T}.fp6",
        "$src `,` $scale",
        elements="bf16 f16 f32",
        src="vector<6xi32>",
        scale="f32",
    ),
]

# The other way; the ones with `sr` round as a seed says.
_NARROWING = [
    *_conversions(
        "cvt.scalef32.2xpk16.bf6.f32 cvt.scalef32.2xpk16.fp6.f32",
        "$src0 `,` $src1 `,` $scale",
        src0="vector<16xf32>",
        src1="vector<16xf32>",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk.bf8.{T} cvt.scalef32.pk.fp8.{T}",
        "$src0 `,` $scale `->` $oldVdst `[` $dstLoHiSel `]`",
        elements="bf16 f16",
        oldVdst="vector<2xi16>",
        src0="vector<2x{T}>",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk.bf8.f32 cvt.scalef32.pk.fp8.f32",
        "$src0 `,` $src1 `,` $scale `->` $oldVdst `[` $dstLoHiSel `]`",
        oldVdst="vector<2xi16>",
        src0="f32",
        src1="f32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk.fp4.{T}",
        "$src `,` $scale `->` $oldVdst `[` $dstSelIndex `]`",
        selector="dstSelIndex",
        elements="bf16 f16",
        oldVdst="i32",
        src="vector<2x{T}>",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.pk.fp4.f32",
        "$src0 `,` $src1 `,` $scale `->` $oldVdst `[` $dstSelIndex `]`",
        selector="dstSelIndex",
        oldVdst="i32",
        src0="f32",
        src1="f32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.sr.bf8.{T} cvt.scalef32.sr.fp8.{T}",
        "$src0 `,` $seed `,` $scale `->` $oldVdst `[` $dstSelIndex `]`",
        selector="dstSelIndex",
        elements="bf16 f16 f32",
        oldVdst="i32",
        src0="{T}",
        seed="i32",
        scale="f32",
    ),
    *_conversions(
        "cvt.scalef32.sr.pk.fp4.{T}",
        "$src `,` $seed `,` $scale `->` $oldVdst `[` $dstSelIndex `]`",
        selector="dstSelIndex",
        elements="bf16 f16 f32",
        oldVdst="i32",
        src="vector<2x{T}>",
        seed="i32",
        scale="f32",
    ),
    *(
        definition
        for count, formats, elements in (
            (8, "bf8 fp4 fp8", "bf16 f16 f32"),
            (16, "bf6 fp6", "bf16 f16 f32"),
            # Of 32 f32, only those that round as a seed says.
            (32, "bf6 fp6", "bf16 f16"),
        )
        for definition in _conversions(
            " ".join(f"cvt.scalef32.pk{count}.{format_}.{{T}}" for format_ in formats.split()),
            "$src `,` $scale",
            elements=elements,
            src=f"vector<{count}x{{T}}>",
            scale="f32",
        )
    ),
    *(
        definition
        for count, formats in ((8, "bf8 fp4 fp8"), (16, "bf6 fp6"), (32, "bf6 fp6"))
        for definition in _conversions(
            " ".join(f"cvt.scalef32.sr.pk{count}.{format_}.{{T}}" for format_ in formats.split()),
            "$src `,` $seed `,` $scale",
            elements="bf16 f16 f32",
            src=f"vector<{count}x{{T}}>",
            seed="i32",
            scale="f32",
        )
    ),
]

OPERATIONS: list[OpDefinition] = [*_UNSCALED, *_WIDENING, *_NARROWING]
