"""The gpu dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.gpu import DIALECT as TODAY
from bufferizer.dialects.gpu.syntax import read_func, read_launch
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, enum, same_as, string
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import read_symbol_name
from bufferizer.ir.assembly.reader import OpReader

_KEPT = """
    alloc barrier dealloc host_register launch_func memcpy memset return subgroup_mma_compute
    subgroup_mma_constant_matrix subgroup_mma_load_matrix subgroup_mma_store_matrix terminator wait
"""


@directive("QuotedAllReduceOperation")
def _all_reduce_operation(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``add``, or nothing where a region says what to do."""
    if reader.peek_keyword() is not None:
        reader.set_attribute(arguments[0], f'#gpu<"all_reduce_op {reader.keyword()}">')


def _read_func(reader: OpReader) -> None:
    """As today; its type is the attribute ``type``."""
    read_func(reader)
    reader.attributes["type"] = reader.attributes.pop("function_type")


def _read_module(reader: OpReader) -> None:
    """``@kernels attributes {...} {...}``."""
    read_symbol_name(reader)
    reader.attr_dict_with_keyword()
    reader.region("body")


_INDEX_RESULT = {"result": INDEX_TYPE}
_SIZES = "gridSizeX gridSizeY gridSizeZ blockSizeX blockSizeY blockSizeZ"

DIALECT = dialect(
    "gpu",
    [
        *kept(TODAY, _KEPT),
        op(
            "gpu.all_reduce",
            "custom<QuotedAllReduceOperation>($op) $value $body attr-dict `:` functional-type(operands, results)",
            operands="value",
            results="result",
            regions="body?",
            traits="isolated-from-above",
        ),
        *alike(
            "gpu",
            "block_dim block_id grid_dim thread_id",
            "$dimension attr-dict",
            results="result",
            types=_INDEX_RESULT,
            attributes={"dimension": enum('#gpu<"dim {}">')},
        ),
        op("gpu.func", read=_read_func, regions="body", traits="isolated-from-above symbol"),
        op(
            "gpu.launch",
            read=read_launch,
            operands=f"{_SIZES} dynamicSharedMemorySize?",
            types={**dict.fromkeys(_SIZES.split(), INDEX_TYPE), "dynamicSharedMemorySize": always("i32")},
            regions="body",
        ),
        op(
            "gpu.module",
            read=_read_module,
            regions="body",
            traits="isolated-from-above symbol",
            implicit_terminator="gpu.module_end",
        ),
        op("gpu.module_end", "attr-dict", traits="terminator"),
        *alike("gpu", "num_subgroups subgroup_id subgroup_size", "attr-dict `:` type($result)", results="result"),
        op(
            "gpu.printf",
            "$format attr-dict ($args^ `:` type($args))?",
            operands="args*",
            attributes={"format": string},
        ),
        op(
            "gpu.shuffle",
            "$mode $value `,` $offset `,` $width attr-dict `:` type($value)",
            operands="value offset width",
            results="result valid",
            types={
                "offset": always("i32"),
                "width": always("i32"),
                "result": same_as("value"),
                "valid": always("i1"),
            },
            attributes={"mode": enum('#gpu<"shuffle_mode {}">')},
        ),
        op(
            "gpu.subgroup_mma_elementwise",
            "$operation $args attr-dict `:` functional-type($args, $res)",
            operands="args*",
            results="res",
            attributes={"operation": enum('#gpu<"mma_element_wise {}">')},
        ),
        op("gpu.yield", operands="values*", traits="terminator"),
    ],
    complete=True,
)
