"""The arm_sme dialect: the matrix tiles of Arm's processors.

Transcribed from mlir/include/mlir/Dialect/ArmSME/IR/ArmSMEOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    KnownTypes,
    TypeRule,
    dialect_attribute,
    element_of,
    same_as,
    with_element,
)
from bufferizer.ir.types import I1, UNKNOWN, Type, VectorType


def _product(group: str) -> TypeRule:
    """The square tile that the outer product of a vector with one of its kind is."""

    def rule(known: KnownTypes) -> Type:
        vector = known.type(group)
        if not isinstance(vector, VectorType):
            return UNKNOWN
        return VectorType((vector.shape[0],) * 2, vector.element, (True, True))

    return rule


DIALECT = dialect(
    "arm_sme",
    [
        op(
            "arm_sme.copy_tile",
            "$tile attr-dict `:` type($result)",
            operands="tile",
            results="result",
            types={"tile": same_as("result")},
        ),
        op(
            "arm_sme.extract_tile_slice",
            "$tile `[` $tile_slice_index `]` (`layout` $layout^)? attr-dict `:` type($result) `from` type($tile)",
            operands="tile tile_slice_index",
            results="result",
            types={"tile_slice_index": INDEX_TYPE},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        *alike(
            "arm_sme",
            "fmopa_2way fmops_2way smopa_2way smopa_4way smops_2way smops_4way sumopa_4way sumops_4way "
            "umopa_2way umopa_4way umops_2way umops_4way usmopa_4way usmops_4way",
            "$lhs `,` $rhs oilist( `acc` `(` $acc `)` | `masks` `(` $lhsMask `,` $rhsMask `)` ) attr-dict "
            "`:` type($lhs) `,` type($rhs) `into` type($result)",
            operands="lhs rhs lhsMask? rhsMask? acc?",
            results="result",
            types={"lhsMask": with_element("lhs", I1), "rhsMask": with_element("rhs", I1), "acc": same_as("result")},
        ),
        op("arm_sme.get_tile", "attr-dict `:` type($tile)", results="tile"),
        op(
            "arm_sme.insert_tile_slice",
            "$vector `,` $tile `[` $tile_slice_index `]` (`layout` $layout^)? attr-dict `:` type($vector) "
            "`into` type($result)",
            operands="vector tile tile_slice_index",
            results="result",
            types={"tile": same_as("result"), "tile_slice_index": INDEX_TYPE},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        op("arm_sme.intr.cntsd", results="res"),
        *alike(
            "arm_sme",
            "intr.ld1b.horiz intr.ld1b.vert intr.ld1d.horiz intr.ld1d.vert intr.ld1h.horiz intr.ld1h.vert "
            "intr.ld1q.horiz intr.ld1q.vert intr.ld1w.horiz intr.ld1w.vert",
            None,
            operands="predicate load_address tile_slice_index",
        ),
        *alike(
            "arm_sme",
            "intr.mopa intr.mopa.wide intr.mops intr.mops.wide intr.smopa.wide intr.smopa.za32 "
            "intr.smops.wide intr.smops.za32 intr.sumopa.wide intr.sumops.wide intr.umopa.wide "
            "intr.umopa.za32 intr.umops.wide intr.umops.za32 intr.usmopa.wide intr.usmops.wide",
            None,
            operands="lhs_predicate rhs_predicate lhs_vector rhs_vector",
        ),
        *alike(
            "arm_sme",
            "intr.read.horiz intr.read.vert",
            None,
            operands="vector predicate tile_slice_index",
            results="res",
        ),
        *alike(
            "arm_sme",
            "intr.st1b.horiz intr.st1b.vert intr.st1d.horiz intr.st1d.vert intr.st1h.horiz intr.st1h.vert "
            "intr.st1q.horiz intr.st1q.vert intr.st1w.horiz intr.st1w.vert",
            None,
            operands="predicate store_address tile_slice_index",
        ),
        op("arm_sme.intr.str", operands="index store_address offset"),
        *alike("arm_sme", "intr.write.horiz intr.write.vert", None, operands="tile_slice_index predicate vector"),
        op(
            "arm_sme.intr.zero",
        ),
        op(
            "arm_sme.load_tile_slice",
            "$base `[` $indices `]` `,` $mask `,` $tile `,` $tile_slice_index (`layout` $layout^)? attr-dict "
            "`:` type($base) `,` type($mask) `,` type($result)",
            operands="base mask tile indices* tile_slice_index",
            results="result",
            types={"tile": same_as("result"), "indices": INDEX_TYPE, "tile_slice_index": INDEX_TYPE},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        op(
            "arm_sme.outerproduct",
            "$lhs `,` $rhs oilist( `kind` $kind | `acc` `(` $acc `)` | `masks` `(` $lhsMask `,` $rhsMask `)` "
            ") attr-dict `:` type($lhs) `,` type($rhs)",
            operands="lhs rhs lhsMask? rhsMask? acc?",
            results="result",
            types={
                "lhsMask": with_element("lhs", I1),
                "rhsMask": with_element("rhs", I1),
                "acc": _product("lhs"),
                "result": _product("lhs"),
            },
            attributes={"kind": dialect_attribute("#arm_sme.kind")},
        ),
        op(
            "arm_sme.store_tile_slice",
            "$tile `,` $tile_slice_index `,` $mask `,` $base `[` $indices `]` (`layout` $layout^)? attr-dict "
            "`:` type($base) `,` type($mask) `,` type($tile)",
            operands="tile tile_slice_index mask base indices*",
            types={"tile_slice_index": INDEX_TYPE, "indices": INDEX_TYPE},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        op(
            "arm_sme.streaming_vl",
            "$type_size attr-dict",
            results="result",
            types={"result": INDEX_TYPE},
            attributes={"type_size": dialect_attribute("#arm_sme.type_size")},
        ),
        op(
            "arm_sme.tile_load",
            "$base `[` $indices `]` (`,` $padding `,` $mask^)? (`layout` $layout^)?attr-dict `:` type($base) "
            "`,` type($result)",
            operands="base indices* padding? mask?",
            results="result",
            types={"indices": INDEX_TYPE, "padding": element_of("result"), "mask": with_element("result", I1)},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        op(
            "arm_sme.tile_store",
            "$valueToStore `,` $base `[` $indices `]` (`,` $mask^)? (`layout` $layout^)?attr-dict `:` "
            "type($base) `,` type($valueToStore)",
            operands="valueToStore base indices* mask?",
            types={"indices": INDEX_TYPE, "mask": with_element("valueToStore", I1)},
            attributes={"layout": dialect_attribute("#arm_sme.layout")},
        ),
        op("arm_sme.zero", "attr-dict `:` type($res)", results="res"),
    ],
    complete=True,
)
