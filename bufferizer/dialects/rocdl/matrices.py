"""Products of matrices (rocdl)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike

OPERATIONS: list[OpDefinition] = [
    *alike(
        "rocdl",
        "mfma.f32.16x16x16bf16.1k mfma.f32.16x16x16f16 mfma.f32.16x16x1f32 mfma.f32.16x16x2bf16 "
        "mfma.f32.16x16x32.bf16 mfma.f32.16x16x32.bf8.bf8 mfma.f32.16x16x32.bf8.fp8 "
        "mfma.f32.16x16x32.f16 mfma.f32.16x16x32.fp8.bf8 mfma.f32.16x16x32.fp8.fp8 "
        "mfma.f32.16x16x4bf16.1k mfma.f32.16x16x4f16 mfma.f32.16x16x4f32 mfma.f32.16x16x8.xf32 "
        "mfma.f32.16x16x8bf16 mfma.f32.32x32x16.bf16 mfma.f32.32x32x16.bf8.bf8 mfma.f32.32x32x16.bf8.fp8 "
        "mfma.f32.32x32x16.f16 mfma.f32.32x32x16.fp8.bf8 mfma.f32.32x32x16.fp8.fp8 mfma.f32.32x32x1f32 "
        "mfma.f32.32x32x2bf16 mfma.f32.32x32x2f32 mfma.f32.32x32x4.xf32 mfma.f32.32x32x4bf16 "
        "mfma.f32.32x32x4bf16.1k mfma.f32.32x32x4f16 mfma.f32.32x32x8bf16.1k mfma.f32.32x32x8f16 "
        "mfma.f32.4x4x1f32 mfma.f32.4x4x2bf16 mfma.f32.4x4x4bf16.1k mfma.f32.4x4x4f16 "
        "mfma.f64.16x16x4f64 mfma.f64.4x4x4f64 mfma.i32.16x16x16i8 mfma.i32.16x16x32.i8 "
        "mfma.i32.16x16x4i8 mfma.i32.16x16x64.i8 mfma.i32.32x32x16.i8 mfma.i32.32x32x32.i8 "
        "mfma.i32.32x32x4i8 mfma.i32.32x32x8i8 mfma.i32.4x4x4i8 mfma.scale.f32.16x16x128.f8f6f4 "
        "mfma.scale.f32.32x32x64.f8f6f4 smfmac.f32.16x16x128.bf8.bf8 smfmac.f32.16x16x128.bf8.fp8 "
        "smfmac.f32.16x16x128.fp8.bf8 smfmac.f32.16x16x128.fp8.fp8 smfmac.f32.16x16x32.bf16 "
        "smfmac.f32.16x16x32.f16 smfmac.f32.16x16x64.bf16 smfmac.f32.16x16x64.bf8.bf8 "
        "smfmac.f32.16x16x64.bf8.fp8 smfmac.f32.16x16x64.f16 smfmac.f32.16x16x64.fp8.bf8 "
        "smfmac.f32.16x16x64.fp8.fp8 smfmac.f32.32x32x16.bf16 smfmac.f32.32x32x16.f16 "
        "smfmac.f32.32x32x32.bf16 smfmac.f32.32x32x32.bf8.bf8 smfmac.f32.32x32x32.bf8.fp8 "
        "smfmac.f32.32x32x32.f16 smfmac.f32.32x32x32.fp8.bf8 smfmac.f32.32x32x32.fp8.fp8 "
        "smfmac.f32.32x32x64.bf8.bf8 smfmac.f32.32x32x64.bf8.fp8 smfmac.f32.32x32x64.fp8.bf8 "
        "smfmac.f32.32x32x64.fp8.fp8 smfmac.i32.16x16x128.i8 smfmac.i32.16x16x64.i8 "
        "smfmac.i32.32x32x32.i8 smfmac.i32.32x32x64.i8",
        "$args attr-dict `:` functional-type($args, $res)",
        operands="args*",
        results="res",
    ),
    *alike(
        "rocdl",
        "wmma.bf16.16x16x16.bf16 wmma.bf16.16x16x32.bf16 wmma.bf16f32.16x16x32.bf16 "
        "wmma.f16.16x16x128.bf8_bf8 wmma.f16.16x16x128.bf8_fp8 wmma.f16.16x16x128.fp8_bf8 "
        "wmma.f16.16x16x128.fp8_fp8 wmma.f16.16x16x16.f16 wmma.f16.16x16x32.f16 "
        "wmma.f16.16x16x64.bf8_bf8 wmma.f16.16x16x64.bf8_fp8 wmma.f16.16x16x64.fp8_bf8 "
        "wmma.f16.16x16x64.fp8_fp8 wmma.f32.16x16x128.bf8_bf8 wmma.f32.16x16x128.bf8_fp8 "
        "wmma.f32.16x16x128.fp8_bf8 wmma.f32.16x16x128.fp8_fp8 wmma.f32.16x16x16.bf16 "
        "wmma.f32.16x16x16.bf8_bf8 wmma.f32.16x16x16.bf8_fp8 wmma.f32.16x16x16.f16 "
        "wmma.f32.16x16x16.fp8_bf8 wmma.f32.16x16x16.fp8_fp8 wmma.f32.16x16x32.bf16 "
        "wmma.f32.16x16x32.f16 wmma.f32.16x16x4.f32 wmma.f32.16x16x64.bf8_bf8 wmma.f32.16x16x64.bf8_fp8 "
        "wmma.f32.16x16x64.fp8_bf8 wmma.f32.16x16x64.fp8_fp8 wmma.i32.16x16x16.iu4 wmma.i32.16x16x16.iu8 "
        "wmma.i32.16x16x32.iu4 wmma.i32.16x16x64.iu8",
        "$a `,` $b `,` $c attr-dict `:` functional-type(operands, $res)",
        operands="a b c",
        results="res",
    ),
    *alike(
        "rocdl",
        "wmma.scale.f32.16x16x128.f8f6f4 wmma.scale.f32.32x16x128.f4 wmma.scale16.f32.16x16x128.f8f6f4 "
        "wmma.scale16.f32.32x16x128.f4",
        "$a `,` $b `,` $c `,` $scaleA `,` $scaleB attr-dict `:` functional-type(operands, $res)",
        operands="a b c scaleA scaleB",
        results="res",
    ),
]
