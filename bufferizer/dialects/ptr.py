"""The ptr dialect: pointers.

Transcribed from mlir/include/mlir/Dialect/Ptr/IR/PtrOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import (
    KnownTypes,
    TypeRule,
    attribute_type,
    integer,
    numbered_enum,
    same_as,
    string,
    type_attribute,
    unit,
    with_element,
)
from bufferizer.ir.types import I1, UNKNOWN, DialectType, Type

_ORDERING = numbered_enum(
    "i32", {"not_atomic": 0, "unordered": 1, "monotonic": 2, "acquire": 4, "release": 5, "acq_rel": 6, "seq_cst": 7}
)


def _metadata_of(group: str) -> TypeRule:
    """What belongs to a pointer-like type besides the pointer."""

    def rule(known: KnownTypes) -> Type:
        type_ = known.type(group)
        return UNKNOWN if type_ is UNKNOWN else DialectType(f"!ptr.ptr_metadata<{type_}>")

    return rule


DIALECT = dialect(
    "ptr",
    [
        op("ptr.constant", "attr-dict $value", results="result", types={"result": attribute_type("value")}),
        op(
            "ptr.from_ptr",
            "$ptr (`metadata` $metadata^)? attr-dict `:` custom<ShortType>(type($ptr), `!ptr.ptr`) `->` type($result)",
            operands="ptr metadata?",
            results="result",
            types={"metadata": _metadata_of("result")},
        ),
        op(
            "ptr.gather",
            "$ptrs `,` $mask `,` $passthrough (`alignment` `=` $alignment^)? attr-dict `:` type($ptrs) `->` "
            "type($result)",
            operands="ptrs mask passthrough",
            results="result",
            types={"mask": with_element("result", I1), "passthrough": same_as("result")},
            attributes={"alignment": integer("i64")},
        ),
        op(
            "ptr.get_metadata",
            "$ptr attr-dict `:` type($ptr)",
            operands="ptr",
            results="result",
            types={"result": _metadata_of("ptr")},
        ),
        op(
            "ptr.load",
            "(`volatile` $volatile_^)? $ptr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? "
            "oilist( `nontemporal` $nontemporal | `invariant` $invariant | `invariant_group` $invariantGroup "
            "| `alignment` `=` $alignment ) attr-dict `:` type($ptr) `->` type($value)",
            operands="ptr",
            results="value",
            attributes={
                "alignment": integer("i64"),
                "invariant": unit,
                "invariantGroup": unit,
                "nontemporal": unit,
                "ordering": _ORDERING,
                "syncscope": string,
                "volatile_": unit,
            },
        ),
        op(
            "ptr.masked_load",
            "$ptr `,` $mask `,` $passthrough (`alignment` `=` $alignment^)? attr-dict `:` type($ptr) `->` "
            "type($result)",
            operands="ptr mask passthrough",
            results="result",
            types={"mask": with_element("result", I1), "passthrough": same_as("result")},
            attributes={"alignment": integer("i64")},
        ),
        op(
            "ptr.masked_store",
            "$value `,` $ptr `,` $mask (`alignment` `=` $alignment^)? attr-dict `:` type($value) `,` type($ptr)",
            operands="value ptr mask",
            types={"mask": with_element("value", I1)},
            attributes={"alignment": integer("i64")},
        ),
        op(
            "ptr.ptr_add",
            "($flags^)? $base `,` $offset attr-dict `:` type($base) `,` type($offset)",
            operands="base offset",
            results="result",
            types={"result": same_as("base")},
            attributes={"flags": numbered_enum("i32", "none nusw nuw inbounds")},
        ),
        op(
            "ptr.ptr_diff",
            "($flags^)? $lhs `,` $rhs attr-dict `:` type($lhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs")},
            attributes={"flags": numbered_enum("i8", "none nuw nsw")},
        ),
        op(
            "ptr.scatter",
            "$value `,` $ptrs `,` $mask (`alignment` `=` $alignment^)? attr-dict `:` type($value) `,` type($ptrs)",
            operands="value ptrs mask",
            types={"mask": with_element("value", I1)},
            attributes={"alignment": integer("i64")},
        ),
        op(
            "ptr.store",
            "(`volatile` $volatile_^)? $value `,` $ptr (`atomic` (`syncscope` `(` $syncscope^ `)`)? "
            "$ordering^)? oilist( `nontemporal` $nontemporal | `invariant_group` $invariantGroup | "
            "`alignment` `=` $alignment ) attr-dict `:` type($value) `,` type($ptr)",
            operands="value ptr",
            attributes={
                "alignment": integer("i64"),
                "invariantGroup": unit,
                "nontemporal": unit,
                "ordering": _ORDERING,
                "syncscope": string,
                "volatile_": unit,
            },
        ),
        op(
            "ptr.to_ptr",
            "$ptr attr-dict `:` type($ptr) `->` custom<ShortType>(type($result), `!ptr.ptr`)",
            operands="ptr",
            results="result",
        ),
        op(
            "ptr.type_offset",
            "$elementType attr-dict `:` type($result)",
            results="result",
            attributes={"elementType": type_attribute},
        ),
    ],
    complete=True,
    memref_elements="ptr",
)
