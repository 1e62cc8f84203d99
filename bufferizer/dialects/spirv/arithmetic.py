"""Arithmetic, comparisons, conversions, vectors, and the extended instructions of GLSL and OpenCL (spirv)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.dialects.spirv.syntax import read_alike, read_extended, truth_of
from bufferizer.ir.assembly.declaration import dialect_attribute, element_of, same_as

OPERATIONS: list[OpDefinition] = [
    *alike(
        "spirv",
        "BitCount BitReverse CL.acos CL.acosh CL.asin CL.asinh CL.atan CL.atanh CL.ceil CL.cos CL.cosh "
        "CL.erf CL.exp CL.fabs CL.floor CL.log CL.rint CL.round CL.rsqrt CL.s_abs CL.sin CL.sinh CL.sqrt "
        "CL.tan CL.tanh GL.Acos GL.Acosh GL.Asin GL.Asinh GL.Atan GL.Atanh GL.Ceil GL.Cos GL.Cosh GL.Exp "
        "GL.Exp2 GL.FAbs GL.FSign GL.FindILsb GL.FindSMsb GL.FindUMsb GL.Floor GL.Fract GL.InverseSqrt "
        "GL.Log GL.Log2 GL.Normalize GL.Round GL.RoundEven GL.SAbs GL.SSign GL.Sin GL.Sinh GL.Sqrt "
        "GL.Tan GL.Tanh Not",
        "$operand `:` type($operand) attr-dict",
        operands="operand",
        results="result",
        types={"result": same_as("operand")},
    ),
    op(
        "spirv.BitFieldInsert",
        "operands attr-dict `:` type($base) `,` type($offset) `,` type($count)",
        operands="base insert offset count",
        results="result",
        types={"insert": same_as("base"), "result": same_as("base")},
    ),
    *alike(
        "spirv",
        "BitFieldSExtract BitFieldUExtract",
        "operands attr-dict `:` type($base) `,` type($offset) `,` type($count)",
        operands="base offset count",
        results="result",
        types={"result": same_as("base")},
    ),
    *alike(
        "spirv",
        "Bitcast ConvertFToS ConvertFToU ConvertSToF ConvertUToF ConvertUToPtr FConvert "
        "INTEL.ConvertBF16ToF INTEL.ConvertFToBF16 INTEL.RoundFToTF32 SConvert UConvert",
        "$operand attr-dict `:` type($operand) `to` type($result)",
        operands="operand",
        results="result",
    ),
    *alike(
        "spirv",
        "BitwiseAnd BitwiseOr BitwiseXor FAdd FDiv FMod FMul FRem FSub IAdd IMul ISub SDiv SMod SRem UDiv UMod",
        "operands attr-dict `:` type($result)",
        operands="operand1 operand2",
        results="result",
        types={"operand1": same_as("result"), "operand2": same_as("result")},
    ),
    *alike(
        "spirv",
        "CL.atan2 CL.fmax CL.fmin CL.pow CL.s_max CL.s_min CL.u_max CL.u_min GL.Cross GL.FMax GL.FMin "
        "GL.Pow GL.Reflect GL.SMax GL.SMin GL.UMax GL.UMin",
        "operands attr-dict `:` type($result)",
        operands="lhs rhs",
        results="result",
        types={"lhs": same_as("result"), "rhs": same_as("result")},
    ),
    *alike(
        "spirv",
        "CL.fma CL.mix",
        "operands attr-dict `:` type($result)",
        operands="x y z",
        results="result",
        types={"x": same_as("result"), "y": same_as("result"), "z": same_as("result")},
    ),
    op(
        "spirv.CL.printf",
        "$format ( $arguments^ )? attr-dict `:` type($format) ( `,` type($arguments)^ )? `->` type($result)",
        operands="format arguments*",
        results="result",
    ),
    *alike(
        "spirv",
        "ConvertPtrToU GenericCastToPtr GenericCastToPtrExplicit PtrCastToGeneric",
        "$pointer attr-dict `:` type($pointer) `to` type($result)",
        operands="pointer",
        results="result",
    ),
    op(
        "spirv.Dot",
        "operands attr-dict `:` type($vector1) `->` type($result)",
        operands="vector1 vector2",
        results="result",
        types={"vector2": same_as("vector1")},
    ),
    *alike(
        "spirv",
        "FNegate SNegate",
        "operands attr-dict `:` type($result)",
        operands="operand",
        results="result",
        types={"operand": same_as("result")},
    ),
    *alike(
        "spirv",
        "FOrdEqual FOrdGreaterThan FOrdGreaterThanEqual FOrdLessThan FOrdLessThanEqual FOrdNotEqual "
        "FUnordEqual FUnordGreaterThan FUnordGreaterThanEqual FUnordLessThan FUnordLessThanEqual "
        "FUnordNotEqual IEqual INotEqual LogicalAnd LogicalEqual LogicalNotEqual LogicalOr Ordered "
        "SGreaterThan SGreaterThanEqual SLessThan SLessThanEqual UGreaterThan UGreaterThanEqual "
        "ULessThan ULessThanEqual Unordered",
        "$operand1 `,` $operand2 `:` type($operand1) attr-dict",
        operands="operand1 operand2",
        results="result",
        types={"operand2": same_as("operand1"), "result": truth_of("operand1")},
    ),
    op(
        "spirv.GL.Distance",
        "operands attr-dict `:` type($p0) `,` type($p1) `->` type($result)",
        operands="p0 p1",
        results="result",
    ),
    op("spirv.GL.FClamp", read=read_alike, operands="x y z", results="result"),
    op(
        "spirv.GL.FMix",
        "attr-dict $x `:` type($x) `,` $y `:` type($y) `,` $a `:` type($a) `->` type($result)",
        operands="x y a",
        results="result",
    ),
    op("spirv.GL.Fma", read=read_alike, operands="x y z", results="result"),
    *alike(
        "spirv",
        "GL.FrexpStruct GL.PackHalf2x16 GL.PackSnorm4x8 GL.UnpackHalf2x16 GL.UnpackSnorm4x8",
        "attr-dict $operand `:` type($operand) `->` type($result)",
        operands="operand",
        results="result",
    ),
    op(
        "spirv.GL.Ldexp",
        "attr-dict $x `:` type($x) `,` $exp `:` type($exp) `->` type($y)",
        operands="x exp",
        results="y",
    ),
    op(
        "spirv.GL.Length",
        "$operand attr-dict `:` type($operand) `->` type($result)",
        operands="operand",
        results="result",
    ),
    op("spirv.GL.SClamp", read=read_alike, operands="x y z", results="result"),
    op("spirv.GL.UClamp", read=read_alike, operands="x y z", results="result"),
    op("spirv.IAddCarry", read=read_extended, operands="operand1 operand2", results="result"),
    op("spirv.ISubBorrow", read=read_extended, operands="operand1 operand2", results="result"),
    *alike(
        "spirv",
        "IsFinite IsInf IsNan LogicalNot",
        "$operand `:` type($operand) attr-dict",
        operands="operand",
        results="result",
        types={"result": truth_of("operand")},
    ),
    op(
        "spirv.MatrixTimesMatrix",
        "operands attr-dict `:` type($leftmatrix) `,` type($rightmatrix) `->` type($result)",
        operands="leftmatrix rightmatrix",
        results="result",
    ),
    op(
        "spirv.MatrixTimesScalar",
        "operands attr-dict `:` type($matrix) `,` type($scalar)",
        operands="matrix scalar",
        results="result",
        types={"result": same_as("matrix")},
    ),
    op(
        "spirv.MatrixTimesVector",
        "operands attr-dict `:` type($matrix) `,` type($vector) `->` type($result)",
        operands="matrix vector",
        results="result",
    ),
    *alike(
        "spirv",
        "SDot SUDot UDot",
        "$vector1 `,` $vector2 ( `,` $format^ )? attr-dict `:` type($vector1) `->` type($result)",
        operands="vector1 vector2",
        results="result",
        types={"vector2": same_as("vector1")},
        attributes={"format": dialect_attribute("#spirv.packed_vector_format")},
    ),
    *alike(
        "spirv",
        "SDotAccSat SUDotAccSat UDotAccSat",
        "$vector1 `,` $vector2 `,` $accumulator ( `,` $format^ )? attr-dict `:` type($vector1) `->` type($result)",
        operands="vector1 vector2 accumulator",
        results="result",
        types={"vector2": same_as("vector1"), "accumulator": same_as("result")},
        attributes={"format": dialect_attribute("#spirv.packed_vector_format")},
    ),
    op("spirv.SMulExtended", read=read_extended, operands="operand1 operand2", results="result"),
    *alike(
        "spirv",
        "ShiftLeftLogical ShiftRightArithmetic ShiftRightLogical",
        "operands attr-dict `:` type($operand1) `,` type($operand2)",
        operands="operand1 operand2",
        results="result",
        types={"result": same_as("operand1")},
    ),
    op(
        "spirv.Transpose",
        "operands attr-dict `:` type($matrix) `->` type($result)",
        operands="matrix",
        results="result",
    ),
    op("spirv.UMulExtended", read=read_extended, operands="operand1 operand2", results="result"),
    op(
        "spirv.VectorExtractDynamic",
        "$vector `[` $index `]` attr-dict `:` type($vector) `,` type($index)",
        operands="vector index",
        results="result",
        types={"result": element_of("vector")},
    ),
    op(
        "spirv.VectorInsertDynamic",
        "$component `,` $vector `[` $index `]` attr-dict `:` type($vector) `,` type($index)",
        operands="vector component index",
        results="result",
        types={"component": element_of("vector"), "result": same_as("vector")},
    ),
    op(
        "spirv.VectorShuffle",
        "attr-dict $components $vector1 `,` $vector2 `:` type($vector1) `,` type($vector2) `->` type($result)",
        operands="vector1 vector2",
        results="result",
    ),
    op(
        "spirv.VectorTimesMatrix",
        "operands attr-dict `:` type($vector) `,` type($matrix) `->` type($result)",
        operands="vector matrix",
        results="result",
    ),
    op(
        "spirv.VectorTimesScalar",
        "operands attr-dict `:` `(` type(operands) `)` `->` type($result)",
        operands="vector scalar",
        results="result",
    ),
]
