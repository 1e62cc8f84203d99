"""The arm_sve dialect: scalable vectors of Arm's processors.

Transcribed from mlir/include/mlir/Dialect/ArmSVE/IR/ArmSVE.td of LLVM 22.
"""

from __future__ import annotations

from dataclasses import replace

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, KnownTypes, TypeRule, integer, same_as
from bufferizer.ir.types import UNKNOWN, Type, VectorType


def _svbool_of(group: str) -> TypeRule:
    """A mask as long as the hardware's predicates: ``vector<3x[16]xi1>`` for ``vector<3x[4]xi1>``."""

    def rule(known: KnownTypes) -> Type:
        mask = known.type(group)
        return replace(mask, shape=(*mask.shape[:-1], 16)) if isinstance(mask, VectorType) else UNKNOWN

    return rule


DIALECT = dialect(
    "arm_sve",
    [
        op(
            "arm_sve.convert_from_svbool",
            "$source attr-dict `:` type($result)",
            operands="source",
            results="result",
            types={"source": _svbool_of("result")},
        ),
        op(
            "arm_sve.convert_to_svbool",
            "$source attr-dict `:` type($source)",
            operands="source",
            results="result",
            types={"result": _svbool_of("source")},
        ),
        op(
            "arm_sve.dupq_lane",
            "$src `[` $lane `]` attr-dict `:` type($dst)",
            operands="src",
            results="dst",
            types={"src": same_as("dst")},
            attributes={"lane": integer("i64")},
        ),
        *alike(
            "arm_sve",
            "intr.add intr.fadd intr.fdiv intr.fmul intr.fsub intr.mul intr.sdiv intr.sdot intr.smmla "
            "intr.sub intr.udiv intr.udot intr.ummla intr.usmmla",
            None,
            operands="lhs rhs result",
            results="res",
        ),
        op(
            "arm_sve.intr.bfmmla",
            "$acc `,` $src1 `,` $src2 attr-dict `:` type($src1) `to` type($res)",
            operands="acc src1 src2",
            results="res",
            types={"acc": same_as("res"), "src2": same_as("src1")},
        ),
        op("arm_sve.intr.convert.from.svbool", operands="svbool", results="res"),
        op("arm_sve.intr.convert.to.svbool", operands="mask", results="res"),
        op("arm_sve.intr.dupq_lane", operands="v", results="res"),
        op("arm_sve.intr.psel", operands="p1 p2 index", results="res"),
        op("arm_sve.intr.whilelt", operands="base n", results="res"),
        op("arm_sve.intr.zip.x2", operands="v1 v2", results="res"),
        op("arm_sve.intr.zip.x4", operands="v1 v2 v3 v4", results="res"),
        *alike(
            "arm_sve",
            "masked.addf masked.addi masked.divf masked.divi_signed masked.divi_unsigned masked.mulf "
            "masked.muli masked.subf masked.subi",
            "$mask `,` $src1 `,` $src2 attr-dict `:` type($mask) `,` type($res)",
            operands="mask src1 src2",
            results="res",
            types={"src1": same_as("res"), "src2": same_as("res")},
        ),
        op(
            "arm_sve.psel",
            "$p1 `,` $p2 `[` $index `]` attr-dict `:` type($p1) `,` type($p2)",
            operands="p1 p2 index",
            results="result",
            types={"index": INDEX_TYPE, "result": same_as("p1")},
        ),
        *alike(
            "arm_sve",
            "sdot smmla udot ummla usmmla",
            "$acc `,` $src1 `,` $src2 attr-dict `:` type($src1) `to` type($dst)",
            operands="acc src1 src2",
            results="dst",
            types={"acc": same_as("dst"), "src2": same_as("src1")},
        ),
        op(
            "arm_sve.zip.x2",
            "$sourceV1 `,` $sourceV2 attr-dict `:` type($sourceV1)",
            operands="sourceV1 sourceV2",
            results="resultV1 resultV2",
            types={"sourceV2": same_as("sourceV1"), "resultV1": same_as("sourceV1"), "resultV2": same_as("sourceV1")},
        ),
        op(
            "arm_sve.zip.x4",
            "$sourceV1 `,` $sourceV2 `,` $sourceV3 `,` $sourceV4 attr-dict `:` type($sourceV1)",
            operands="sourceV1 sourceV2 sourceV3 sourceV4",
            results="resultV1 resultV2 resultV3 resultV4",
            types={
                "sourceV2": same_as("sourceV1"),
                "sourceV3": same_as("sourceV1"),
                "sourceV4": same_as("sourceV1"),
                "resultV1": same_as("sourceV1"),
                "resultV2": same_as("sourceV1"),
                "resultV3": same_as("sourceV1"),
                "resultV4": same_as("sourceV1"),
            },
        ),
    ],
    complete=True,
)
