"""The mpi dialect: messages between processes.

Transcribed from mlir/include/mlir/Dialect/MPI/IR/MPIOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import always, dialect_attribute, numbered_enum

DIALECT = dialect(
    "mpi",
    [
        op(
            "mpi.allreduce",
            "`(` $sendbuf `,` $recvbuf `,` $op `,` $comm `)` attr-dict `:` type($sendbuf) `,` type($recvbuf) "
            "(`->` type($retval)^)?",
            operands="sendbuf recvbuf comm",
            results="retval?",
            types={"comm": always("!mpi.comm")},
            attributes={
                "op": numbered_enum(
                    "i32",
                    "MPI_OP_NULL MPI_MAX MPI_MIN MPI_SUM MPI_PROD MPI_LAND MPI_BAND MPI_LOR MPI_BOR MPI_LXOR MPI_BXOR"
                    " MPI_MINLOC MPI_MAXLOC MPI_REPLACE",
                )
            },
        ),
        op(
            "mpi.barrier",
            "`(` $comm `)` attr-dict (`->` type($retval)^)?",
            operands="comm",
            results="retval?",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.comm_rank",
            "`(` $comm `)` attr-dict `:` type(results)",
            operands="comm",
            results="retval? rank",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.comm_size",
            "`(` $comm `)` attr-dict `:` type(results)",
            operands="comm",
            results="retval? size",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.comm_split",
            "`(` $comm `,` $color `,` $key `)` attr-dict `:` type(results)",
            operands="comm color key",
            results="retval? newcomm",
            types={"comm": always("!mpi.comm"), "color": always("i32"), "key": always("i32")},
        ),
        op("mpi.comm_world", "attr-dict `:` type(results)", results="comm"),
        op(
            "mpi.error_class",
            "$val attr-dict `:` type($val)",
            operands="val",
            results="errclass",
            types={"errclass": always("!mpi.retval")},
        ),
        *alike("mpi", "finalize init", "attr-dict (`:` type($retval)^)?", results="retval?"),
        op(
            "mpi.irecv",
            "`(` $ref `,` $tag `,` $source `,` $comm`)` attr-dict `:` type($ref) `,` type($tag) `,` "
            "type($source)`->` type(results)",
            operands="ref tag source comm",
            results="retval? req",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.isend",
            "`(` $ref `,` $tag `,` $dest `,` $comm`)` attr-dict `:` type($ref) `,` type($tag) `,` "
            "type($dest) `->` type(results)",
            operands="ref tag dest comm",
            results="retval? req",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.recv",
            "`(` $ref `,` $tag `,` $source `,` $comm `)` attr-dict `:` type($ref) `,` type($tag) `,` "
            "type($source) (`->` type($retval)^)?",
            operands="ref tag source comm",
            results="retval?",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.retval_check",
            "$val `=` $errclass attr-dict `:` type($res)",
            operands="val",
            results="res",
            types={"val": always("!mpi.retval")},
            attributes={"errclass": dialect_attribute("#mpi.errclass")},
        ),
        op(
            "mpi.send",
            "`(` $ref `,` $tag `,` $dest `,` $comm `)` attr-dict `:` type($ref) `,` type($tag) `,` "
            "type($dest)(`->` type($retval)^)?",
            operands="ref tag dest comm",
            results="retval?",
            types={"comm": always("!mpi.comm")},
        ),
        op(
            "mpi.wait",
            "`(` $req `)` attr-dict `:` type($req) (`->` type($retval) ^)?",
            operands="req",
            results="retval?",
        ),
    ],
    complete=True,
)
