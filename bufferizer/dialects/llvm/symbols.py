"""Functions, globals and other symbols of the llvm dialect (mlir/include/mlir/Dialect/LLVMIR/LLVMOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.llvm.syntax import read_func, read_global
from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import dialect_attribute, numbered_enum, symbol, symbol_name

OPERATIONS: list[OpDefinition] = [
    op(
        "llvm.blockaddress",
        "$block_addr attr-dict `:` qualified(type($res))",
        results="res",
        attributes={"block_addr": dialect_attribute("#llvm.blockaddress")},
    ),
    op(
        "llvm.blocktag",
        "$tag attr-dict",
        attributes={"tag": dialect_attribute("#llvm.blocktag")},
    ),
    op(
        "llvm.comdat",
        "$sym_name $body attr-dict",
        attributes={"sym_name": symbol_name},
        regions="body",
        traits="symbol",
    ),
    op(
        "llvm.comdat_selector",
        "$sym_name $comdat attr-dict",
        attributes={
            "sym_name": symbol_name,
            "comdat": numbered_enum("i64", "any exactmatch largest nodeduplicate samesize"),
        },
        traits="symbol",
    ),
    op(
        "llvm.dso_local_equivalent",
        "$function_name attr-dict `:` qualified(type($res))",
        results="res",
        attributes={"function_name": symbol},
    ),
    op(
        "llvm.func",
        read=read_func,
        regions="body",
        traits="isolated-from-above symbol",
    ),
    op(
        "llvm.linker_options",
        "$options attr-dict",
    ),
    op(
        "llvm.mlir.addressof",
        "$global_name attr-dict `:` qualified(type($res))",
        results="res",
        attributes={"global_name": symbol},
    ),
    op(
        "llvm.mlir.global",
        read=read_global,
        regions="initializer",
        traits="isolated-from-above symbol",
        implicit_terminator="llvm.return",
    ),
    op(
        "llvm.mlir.global_ctors",
        "`ctors` `=` $ctors `,` `priorities` `=` $priorities `,` `data` `=` $data attr-dict",
    ),
    op(
        "llvm.module_flags",
        "$flags attr-dict",
    ),
]
