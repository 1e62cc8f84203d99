"""The shape dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.dialects.shape import DIALECT as TODAY
from bufferizer.ir.assembly.declaration import always

_SHAPE = always("!shape.shape")
_KEPT = """
    add any assuming assuming_all assuming_yield broadcast const_shape const_size const_witness cstr_broadcastable
    cstr_eq cstr_require debug_print div from_extent_tensor from_extents function_library get_extent index_to_size
    is_broadcastable max meet min mul num_elements rank reduce shape_eq shape_of size_to_index split_at
    to_extent_tensor value_as_shape with_shape yield
"""

DIALECT = dialect(
    "shape",
    [
        *kept(TODAY, _KEPT),
        op(
            "shape.concat",
            "$lhs `,` $rhs attr-dict",
            operands="lhs rhs",
            results="result",
            types={"lhs": _SHAPE, "rhs": _SHAPE, "result": _SHAPE},
        ),
    ],
    complete=True,
)
