"""Operations of sparse libraries on devices (mlir/include/mlir/Dialect/GPU/IR/GPUOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, enum, type_attribute

OPERATIONS: list[OpDefinition] = [
    op(
        "gpu.create_2to4_spmat",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) `{` $pruneFlag `}` $rows `,` $cols `,` "
        "$memref attr-dict `:` type($memref)",
        operands="asyncDependencies* rows cols memref",
        results="spMat asyncToken?",
        types={"spMat": always("!gpu.sparse.spmat_handle"), "rows": INDEX_TYPE, "cols": INDEX_TYPE},
        attributes={"pruneFlag": enum("#gpu<prune_2to4_spmat_flag {}>")},
    ),
    op(
        "gpu.create_bsr",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $brows `,` $bcols `,` $bnnz `,` "
        "$rBlockSize `,` $cBlockSize `,` $bRowPos `,` $bColIdxs `,` $values attr-dict `:` type($bRowPos) `,` "
        "type($bColIdxs) `,` type($values)",
        operands="asyncDependencies* brows bcols bnnz rBlockSize cBlockSize bRowPos bColIdxs values",
        results="spmat asyncToken?",
        types={
            "spmat": always("!gpu.sparse.spmat_handle"),
            "brows": INDEX_TYPE,
            "bcols": INDEX_TYPE,
            "bnnz": INDEX_TYPE,
            "rBlockSize": INDEX_TYPE,
            "cBlockSize": INDEX_TYPE,
        },
    ),
    op(
        "gpu.create_coo",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $rowIdxs "
        "`,` $colIdxs `,` $values attr-dict `:` type($rowIdxs) `,` type($colIdxs) `,` type($values)",
        operands="asyncDependencies* rows cols nnz rowIdxs colIdxs values",
        results="spmat asyncToken?",
        types={"spmat": always("!gpu.sparse.spmat_handle"), "rows": INDEX_TYPE, "cols": INDEX_TYPE, "nnz": INDEX_TYPE},
    ),
    op(
        "gpu.create_coo_aos",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $idxs `,` "
        "$values attr-dict `:` type($idxs) `,` type($values)",
        operands="asyncDependencies* rows cols nnz idxs values",
        results="spmat asyncToken?",
        types={"spmat": always("!gpu.sparse.spmat_handle"), "rows": INDEX_TYPE, "cols": INDEX_TYPE, "nnz": INDEX_TYPE},
    ),
    op(
        "gpu.create_csc",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $colPos "
        "`,` $rowIdxs `,` $values attr-dict `:` type($colPos) `,` type($rowIdxs) `,` type($values)",
        operands="asyncDependencies* rows cols nnz colPos rowIdxs values",
        results="spmat asyncToken?",
        types={"spmat": always("!gpu.sparse.spmat_handle"), "rows": INDEX_TYPE, "cols": INDEX_TYPE, "nnz": INDEX_TYPE},
    ),
    op(
        "gpu.create_csr",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $rows `,` $cols `,` $nnz `,` $rowPos "
        "`,` $colIdxs `,` $values attr-dict `:` type($rowPos) `,` type($colIdxs) `,` type($values)",
        operands="asyncDependencies* rows cols nnz rowPos colIdxs values",
        results="spmat asyncToken?",
        types={"spmat": always("!gpu.sparse.spmat_handle"), "rows": INDEX_TYPE, "cols": INDEX_TYPE, "nnz": INDEX_TYPE},
    ),
    op(
        "gpu.create_dn_tensor",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $memref `,` $dims attr-dict `:` "
        "type($dims) `into` type($memref)",
        operands="asyncDependencies* memref dims*",
        results="dnTensor asyncToken?",
        types={"dnTensor": always("!gpu.sparse.dntensor_handle")},
    ),
    op(
        "gpu.destroy_dn_tensor",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnTensor attr-dict",
        operands="asyncDependencies* dnTensor",
        results="asyncToken?",
    ),
    op(
        "gpu.destroy_sp_mat",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat attr-dict",
        operands="asyncDependencies* spmat",
        results="asyncToken?",
    ),
    op(
        "gpu.sddmm",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnmatA (`{` $modeA^ `}`)? `,` $dnmatB "
        "(`{` $modeB^ `}`)? `,` $spmatC `,` $buffer attr-dict `:` type($buffer) `into` $computeType",
        operands="asyncDependencies* dnmatA dnmatB spmatC buffer",
        results="asyncToken?",
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
        },
    ),
    op(
        "gpu.sddmm_buffer_size",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dnmatA (`{` $modeA^ `}`)? `,` $dnmatB "
        "(`{` $modeB^ `}`)? `,` $spmatC attr-dict `into` $computeType",
        operands="asyncDependencies* dnmatA dnmatB spmatC",
        results="bufferSz asyncToken?",
        types={"bufferSz": INDEX_TYPE},
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
        },
    ),
    op(
        "gpu.set_csr_pointers",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat `,` $positions `,` $coordinates "
        "`,` $values attr-dict `:` type($positions) `,` type($coordinates) `,` type($values)",
        operands="asyncDependencies* spmat positions coordinates values",
        results="asyncToken?",
    ),
    op(
        "gpu.spgemm_copy",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $spmatB "
        "(`{` $modeB^ `}`)? `,` $spmatC `,` $desc attr-dict `:` $computeType",
        operands="asyncDependencies* desc spmatA spmatB spmatC",
        results="asyncToken?",
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
        },
    ),
    op(
        "gpu.spgemm_create_descr",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) attr-dict",
        operands="asyncDependencies*",
        results="desc asyncToken?",
        types={"desc": always("!gpu.sparse.spgemmop_handle")},
    ),
    op(
        "gpu.spgemm_destroy_descr",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $desc attr-dict",
        operands="asyncDependencies* desc",
        results="asyncToken?",
    ),
    op(
        "gpu.spgemm_work_estimation_or_compute",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) `{` $kind `}` $spmatA (`{` $modeA^ "
        "`}`)? `,` $spmatB (`{` $modeB^ `}`)? `,` $spmatC `,` $desc `,` $bufferSz `,` $buffer attr-dict `:` "
        "$computeType `into` type($buffer)",
        operands="asyncDependencies* desc spmatA spmatB spmatC bufferSz buffer",
        results="bufferSzNew asyncToken?",
        types={"bufferSz": INDEX_TYPE, "bufferSzNew": INDEX_TYPE},
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
            "kind": enum("#gpu<spgemm_work_estimation_or_compute_kind {}>"),
        },
    ),
    op(
        "gpu.spmat_get_size",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmat attr-dict",
        operands="asyncDependencies* spmat",
        results="rows cols nnz asyncToken?",
        types={"rows": INDEX_TYPE, "cols": INDEX_TYPE, "nnz": INDEX_TYPE},
    ),
    op(
        "gpu.spmm",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnmatB "
        "(`{` $modeB^ `}`)? `,` $dnmatC `,` $buffers attr-dict `:` type($buffers) `into` $computeType",
        operands="asyncDependencies* spmatA dnmatB dnmatC buffers*",
        results="asyncToken?",
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
        },
    ),
    op(
        "gpu.spmm_buffer_size",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnmatB "
        "(`{` $modeB^ `}`)? `,` $dnmatC attr-dict `:` type($bufferSzs) `into` $computeType",
        operands="asyncDependencies* spmatA dnmatB dnmatC",
        results="bufferSzs* asyncToken?",
        attributes={
            "modeA": enum("#gpu<mat_transpose_mode {}>"),
            "modeB": enum("#gpu<mat_transpose_mode {}>"),
            "computeType": type_attribute,
        },
    ),
    op(
        "gpu.spmv",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnX `,` "
        "$dnY `,` $buffer attr-dict `:` type($buffer) `into` $computeType",
        operands="asyncDependencies* spmatA dnX dnY buffer",
        results="asyncToken?",
        attributes={"modeA": enum("#gpu<mat_transpose_mode {}>"), "computeType": type_attribute},
    ),
    op(
        "gpu.spmv_buffer_size",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $spmatA (`{` $modeA^ `}`)? `,` $dnX `,` "
        "$dnY attr-dict `into` $computeType",
        operands="asyncDependencies* spmatA dnX dnY",
        results="bufferSz asyncToken?",
        types={"bufferSz": INDEX_TYPE},
        attributes={"modeA": enum("#gpu<mat_transpose_mode {}>"), "computeType": type_attribute},
    ),
]
