"""The index dialect."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, enum, integer
from bufferizer.ir.types import I1

_PREDICATE = enum("#index<cmp_predicate {}>", *"eq ne slt sle sgt sge ult ule ugt uge".split())
_BINARY = "add and ceildivs ceildivu divs divu floordivs maxs maxu mins minu mul or rems remu shl shrs shru sub xor"


def _binary(name: str) -> OpDefinition:
    return op(
        f"index.{name}",
        "$lhs `,` $rhs attr-dict",
        operands="lhs rhs",
        results="result",
        types={"lhs": INDEX_TYPE, "rhs": INDEX_TYPE, "result": INDEX_TYPE},
    )


def _cast(name: str) -> OpDefinition:
    return op(
        f"index.{name}",
        "$input attr-dict `:` type($input) `to` type($output)",
        operands="input",
        results="output",
    )


DIALECT = dialect(
    "index",
    [
        *map(_binary, _BINARY.split()),
        *map(_cast, ("casts", "castu")),
        op("index.bool.constant", "attr-dict $value", results="result", types={"result": always(I1)}),
        op(
            "index.cmp",
            "`` $pred `(` $lhs `,` $rhs `)` attr-dict",
            operands="lhs rhs",
            results="result",
            types={"lhs": INDEX_TYPE, "rhs": INDEX_TYPE, "result": always(I1)},
            attributes={"pred": _PREDICATE},
        ),
        op(
            "index.constant",
            "attr-dict $value",
            results="result",
            types={"result": INDEX_TYPE},
            attributes={"value": integer("index")},
        ),
        op("index.sizeof", "attr-dict", results="result", types={"result": INDEX_TYPE}),
    ],
    complete=True,
)
