"""The vector dialect. Syntax after mlir/include/mlir/Dialect/Vector/IR/VectorOps.td."""

from __future__ import annotations

from bufferizer.dialects.arith import FASTMATH
from bufferizer.dialects.registry import dialect, op
from bufferizer.dialects.vector_syntax import (
    all_elements,
    outer_product,
    read_contract,
    read_mask,
    read_outerproduct,
    read_transfer_read,
    read_transfer_write,
    shuffled,
)
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    Words,
    dense_array,
    dialect_attribute,
    element_of,
    integer,
    same_as,
)

_KINDS = "add mul minui minsi minnumf maxui maxsi maxnumf and or xor maximumf minimumf"
_KIND = dialect_attribute(
    "#vector.kind", Words("Vector_CombiningKindAttr", "::mlir::vector::CombiningKind", tuple(_KINDS.split()))
)

DIALECT = dialect(
    "vector",
    [
        op(
            "vector.bitcast",
            "$source attr-dict `:` type($source) `to` type($result)",
            operands="source",
            results="result",
        ),
        op(
            "vector.broadcast",
            "$source attr-dict `:` type($source) `to` type($vector)",
            operands="source",
            results="vector",
        ),
        op(
            "vector.compressstore",
            "$base `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($mask) `,` "
            "type($valueToStore)",
            operands="base indices* mask valueToStore",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.constant_mask",
            "$mask_dim_sizes attr-dict `:` type(results)",
            results="result",
            attributes={"mask_dim_sizes": dense_array("i64")},
        ),
        op(
            "vector.contract",
            read=read_contract,
            operands="lhs rhs acc",
            results="result",
        ),
        op(
            "vector.create_mask",
            "$operands attr-dict `:` type(results)",
            operands="operands*",
            results="result",
            types={"operands": INDEX_TYPE},
        ),
        op(
            "vector.deinterleave",
            "$source attr-dict `:` type($source) `->` type($res1)",
            operands="source",
            results="res1 res2",
            types={"res2": same_as("res1")},
        ),
        op(
            "vector.expandload",
            "$base `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($mask) `,` "
            "type($pass_thru) `into` type($result)",
            operands="base indices* mask pass_thru",
            results="result",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.extract",
            "$source custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` type($result) `from` "
            "type($source)",
            operands="source dynamic_position*",
            results="result",
            types={"dynamic_position": INDEX_TYPE},
        ),
        op(
            "vector.extract_strided_slice",
            "$source attr-dict `:` type($source) `to` type(results)",
            operands="source",
            results="result",
        ),
        op(
            "vector.fma",
            "$lhs `,` $rhs `,` $acc attr-dict `:` type($lhs)",
            operands="lhs rhs acc",
            results="result",
            types={"rhs": same_as("lhs"), "acc": same_as("lhs"), "result": same_as("lhs")},
        ),
        op(
            "vector.from_elements",
            "$elements attr-dict `:` type($dest)",
            operands="elements*",
            results="dest",
        ),
        op(
            "vector.gather",
            "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` "
            "type($indices) `,` type($mask) `,` type($pass_thru) `into` type($result)",
            operands="base offsets* indices mask pass_thru",
            results="result",
            types={"offsets": INDEX_TYPE},
        ),
        op(
            "vector.insert",
            "$valueToStore `,` $dest custom<DynamicIndexList>($dynamic_position, $static_position) attr-dict `:` "
            "type($valueToStore) `into` type($dest)",
            operands="valueToStore dest dynamic_position*",
            results="result",
            types={"dynamic_position": INDEX_TYPE, "result": same_as("dest")},
        ),
        op(
            "vector.insert_strided_slice",
            "$valueToStore `,` $dest attr-dict `:` type($valueToStore) `into` type($dest)",
            operands="valueToStore dest",
            results="result",
            types={"result": same_as("dest")},
        ),
        op(
            "vector.interleave",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs")},
        ),
        op(
            "vector.load",
            "$base `[` $indices `]` attr-dict `:` type($base) `,` type($result)",
            operands="base indices*",
            results="result",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.mask",
            read=read_mask,
            operands="mask passthru?",
            results="results*",
            regions="maskRegion",
            traits="yields-results",
            implicit_terminator="vector.yield",
        ),
        op(
            "vector.maskedload",
            "$base `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($mask) `,` "
            "type($pass_thru) `into` type($result)",
            operands="base indices* mask pass_thru",
            results="result",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.maskedstore",
            "$base `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($mask) `,` "
            "type($valueToStore)",
            operands="base indices* mask valueToStore",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.multi_reduction",
            "$kind `,` $source `,` $acc attr-dict $reduction_dims `:` type($source) `to` type($dest)",
            operands="source acc",
            results="dest",
            types={"acc": same_as("dest")},
            attributes={"kind": _KIND, "reduction_dims": dense_array("i64")},
        ),
        op(
            "vector.outerproduct",
            read=read_outerproduct,
            operands="lhs rhs acc?",
            results="result",
            types={"acc": same_as("result"), "result": outer_product},
        ),
        op(
            "vector.print",
            "($source^ `:` type($source))? oilist(`str` $stringLiteral | `punctuation` $punctuation) attr-dict",
            operands="source?",
            attributes={"punctuation": dialect_attribute("#vector.punctuation")},
        ),
        op(
            "vector.reduction",
            "$kind `,` $vector (`,` $acc^)? (`fastmath` $fastmath^)? attr-dict `:` type($vector) `into` type($dest)",
            operands="vector acc?",
            results="dest",
            types={"acc": same_as("dest")},
            attributes={"kind": _KIND, "fastmath": FASTMATH},
        ),
        op(
            "vector.scalable.extract",
            "$source `[` $pos `]` attr-dict `:` type($result) `from` type($source)",
            operands="source",
            results="result",
            attributes={"pos": integer("i64")},
        ),
        op(
            "vector.scalable.insert",
            "$valueToStore `,` $dest `[` $pos `]` attr-dict `:` type($valueToStore) `into` type($dest)",
            operands="valueToStore dest",
            results="result",
            types={"result": same_as("dest")},
            attributes={"pos": integer("i64")},
        ),
        op(
            "vector.scan",
            "$kind `,` $source `,` $initial_value attr-dict `:` type($source) `,` type($initial_value)",
            operands="source initial_value",
            results="dest accumulated_value",
            types={"dest": same_as("source"), "accumulated_value": same_as("initial_value")},
            attributes={"kind": _KIND},
        ),
        op(
            "vector.scatter",
            "$base `[` $offsets `]` `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` "
            "type($indices) `,` type($mask) `,` type($valueToStore) (`->` type($result)^)?",
            operands="base offsets* indices mask valueToStore",
            results="result?",
            types={"offsets": INDEX_TYPE},
        ),
        op(
            "vector.shape_cast",
            "$source attr-dict `:` type($source) `to` type($result)",
            operands="source",
            results="result",
        ),
        op(
            "vector.shuffle",
            "operands $mask attr-dict `:` type(operands)",
            operands="v1 v2",
            results="vector",
            attributes={"mask": dense_array("i64")},
            types={"vector": shuffled},
        ),
        op(
            "vector.step",
            "attr-dict `:` type($result)",
            results="result",
        ),
        op(
            "vector.store",
            "$valueToStore `,` $base `[` $indices `]` attr-dict `:` type($base) `,` type($valueToStore)",
            operands="valueToStore base indices*",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.to_elements",
            "$source attr-dict `:` type($source)",
            operands="source",
            results="elements*",
            types={"elements": all_elements},
        ),
        op(
            "vector.transfer_read",
            read=read_transfer_read,
            operands="base indices* padding mask?",
            results="vector",
            types={"indices": INDEX_TYPE, "padding": element_of("base")},
        ),
        op(
            "vector.transfer_write",
            read=read_transfer_write,
            operands="valueToStore base indices* mask?",
            results="result?",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.transpose",
            "$vector `,` $permutation attr-dict `:` type($vector) `to` type($result)",
            operands="vector",
            results="result",
            attributes={"permutation": dense_array("i64")},
        ),
        op(
            "vector.type_cast",
            "$memref attr-dict `:` type($memref) `to` type($result)",
            operands="memref",
            results="result",
        ),
        op(
            "vector.vscale",
            "attr-dict",
            results="res",
            types={"res": INDEX_TYPE},
        ),
        op(
            "vector.yield",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
    ],
    complete=True,
)
