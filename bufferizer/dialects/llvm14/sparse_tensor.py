"""The sparse_tensor dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.dialects.sparse_tensor import DIALECT as TODAY
from bufferizer.ir.assembly.declaration import INDEX_TYPE

DIALECT = dialect(
    "sparse_tensor",
    [
        *kept(TODAY, "convert load new out values"),
        op(
            "sparse_tensor.compress",
            "$tensor `,` $indices `,` $values `,` $filled `,` $added `,` $count attr-dict `:` type($tensor) `,`"
            " type($indices) `,` type($values) `,` type($filled) `,` type($added) `,` type($count)",
            operands="tensor indices values filled added count",
        ),
        op(
            "sparse_tensor.expand",
            "$tensor attr-dict `:` type($tensor) `to` type($values) `,` type($filled) `,` type($added)"
            " `,` type($count)",
            operands="tensor",
            results="values filled added count",
        ),
        *(
            op(
                f"sparse_tensor.{name}",
                "$tensor `,` $dim attr-dict `:` type($tensor) `to` type($result)",
                operands="tensor dim",
                results="result",
                types={"dim": INDEX_TYPE},
            )
            for name in ("indices", "pointers")
        ),
        op(
            "sparse_tensor.init",
            "`[` $sizes `]` attr-dict `:` type($result)",
            operands="sizes*",
            results="result",
            types={"sizes": INDEX_TYPE},
        ),
        op(
            "sparse_tensor.lex_insert",
            "$tensor `,` $indices `,` $value attr-dict `:` type($tensor) `,` type($indices) `,` type($value)",
            operands="tensor indices value",
        ),
        op("sparse_tensor.release", "$tensor attr-dict `:` type($tensor)", operands="tensor"),
    ],
    complete=True,
)
