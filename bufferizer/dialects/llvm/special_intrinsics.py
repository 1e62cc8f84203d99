"""LLVM's intrinsics for memory, coroutines, debuggers and vectors, which are written in ways of their own.

Transcribed from mlir/include/mlir/Dialect/LLVMIR/LLVMIntrinsicOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.ir.assembly.declaration import always, any_attribute, dialect_attribute, integer, numbered_enum, same_as
from bufferizer.ir.assembly.reader import OpReader


def _probability(reader: OpReader) -> str | None:
    """A number without its type."""
    return f"{reader.next_token()} : f64"


OPERATIONS: list[OpDefinition] = [
    *alike(
        "llvm",
        "intr.coro.align intr.coro.size intr.stacksave intr.stepvector",
        "attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.intr.assume",
        "$cond custom<OpBundles>($op_bundle_operands, type($op_bundle_operands), $op_bundle_tags) `:` type($cond)"
        " attr-dict",
        operands="cond op_bundle_operands*",
    ),
    op(
        "llvm.intr.coro.begin",
        "$token `,` $mem attr-dict `:` functional-type(operands, results)",
        operands="token mem",
        results="res",
    ),
    op(
        "llvm.intr.coro.end",
        "$handle `,` $unwind `,` $retvals attr-dict `:` functional-type(operands, results)",
        operands="handle unwind retvals",
        results="res",
    ),
    op(
        "llvm.intr.coro.free",
        "$id `,` $handle attr-dict `:` functional-type(operands, results)",
        operands="id handle",
        results="res",
    ),
    op(
        "llvm.intr.coro.id",
        "$align `,` $promise `,` $coroaddr `,` $fnaddrs attr-dict `:` functional-type(operands, results)",
        operands="align promise coroaddr fnaddrs",
        results="res",
    ),
    op(
        "llvm.intr.coro.promise",
        "$handle `,` $align `,` $from attr-dict `:` functional-type(operands, results)",
        operands="handle align from",
        results="res",
    ),
    op("llvm.intr.coro.resume", "$handle attr-dict `:` type($handle)", operands="handle"),
    op(
        "llvm.intr.coro.save",
        "$handle attr-dict `:` functional-type(operands, results)",
        operands="handle",
        results="res",
    ),
    op(
        "llvm.intr.coro.suspend",
        "$save `,` $final attr-dict `:` type($res)",
        operands="save final",
        results="res",
        types={"save": always("!llvm.token"), "final": always("i1")},
    ),
    op(
        "llvm.intr.dbg.declare",
        "$varInfo ($locationExpr^)? `=` $addr `:` type($addr) attr-dict",
        operands="addr",
        attributes={
            "locationExpr": dialect_attribute("#llvm.di_expression"),
            "varInfo": dialect_attribute("#llvm.di_local_variable"),
        },
    ),
    op("llvm.intr.dbg.label", "$label attr-dict", attributes={"label": dialect_attribute("#llvm.di_label")}),
    op(
        "llvm.intr.dbg.value",
        "$varInfo ($locationExpr^)? `=` $value `:` type($value) attr-dict",
        operands="value",
        attributes={
            "locationExpr": dialect_attribute("#llvm.di_expression"),
            "varInfo": dialect_attribute("#llvm.di_local_variable"),
        },
    ),
    *alike("llvm", "intr.debugtrap intr.trap", "attr-dict"),
    op(
        "llvm.intr.eh.typeid.for",
        "$type_info attr-dict `:` functional-type(operands, results)",
        operands="type_info",
        results="res",
    ),
    op(
        "llvm.intr.expect",
        "$val `,` $expected attr-dict `:` type($val)",
        operands="val expected",
        results="res",
        types={"expected": same_as("val"), "res": same_as("val")},
    ),
    op(
        "llvm.intr.expect.with.probability",
        "$val `,` $expected `,` $prob attr-dict `:` type($val)",
        operands="val expected",
        results="res",
        types={"expected": same_as("val"), "res": same_as("val")},
        attributes={"prob": _probability},
    ),
    op(
        "llvm.intr.experimental.constrained.fpext",
        "$arg_0 $fpExceptionBehavior attr-dict `:` type($arg_0) `to` type(results)",
        operands="arg_0",
        results="res",
        attributes={"fpExceptionBehavior": numbered_enum("i64", "ignore maytrap strict")},
    ),
    *alike(
        "llvm",
        "intr.experimental.constrained.fptrunc intr.experimental.constrained.sitofp "
        "intr.experimental.constrained.uitofp",
        "$arg_0 $roundingmode $fpExceptionBehavior attr-dict `:` type($arg_0) `to` type(results)",
        operands="arg_0",
        results="res",
        attributes={
            "fpExceptionBehavior": numbered_enum("i64", "ignore maytrap strict"),
            "roundingmode": numbered_enum(
                "i64",
                {
                    "towardzero": 0,
                    "tonearest": 1,
                    "upward": 2,
                    "downward": 3,
                    "tonearestaway": 4,
                    "dynamic": 7,
                    "invalid": -1,
                },
            ),
        },
    ),
    op(
        "llvm.intr.experimental.noalias.scope.decl",
        "$scope attr-dict",
        attributes={"scope": dialect_attribute("#llvm.alias_scope")},
    ),
    op(
        "llvm.intr.get.active.lane.mask",
        "$base `,` $n attr-dict `:` type($base) `,` type($n) `to` type($res)",
        operands="base n",
        results="res",
    ),
    op(
        "llvm.intr.invariant.end",
        "$start `,` $size `,` $ptr attr-dict `:` type($ptr)",
        operands="start ptr",
        types={"start": always("!llvm.ptr")},
        attributes={"size": integer("i64")},
    ),
    op(
        "llvm.intr.invariant.start",
        "$size `,` $ptr attr-dict `:` type($ptr)",
        operands="ptr",
        results="res",
        types={"res": always("!llvm.ptr")},
        attributes={"size": integer("i64")},
    ),
    *alike(
        "llvm",
        "intr.launder.invariant.group intr.strip.invariant.group",
        "$ptr attr-dict `:` type($ptr)",
        operands="ptr",
        results="res",
        types={"res": same_as("ptr")},
    ),
    *alike(
        "llvm",
        "intr.lifetime.end intr.lifetime.start intr.stackrestore",
        "$ptr attr-dict `:` type($ptr)",
        operands="ptr",
    ),
    op(
        "llvm.intr.masked.gather",
        "operands attr-dict `:` functional-type(operands, results)",
        operands="ptrs mask pass_thru*",
        results="res",
    ),
    op(
        "llvm.intr.masked.load",
        "operands attr-dict `:` functional-type(operands, results)",
        operands="data mask pass_thru?",
        results="res",
    ),
    op(
        "llvm.intr.masked.scatter",
        "$value `,` $ptrs `,` $mask attr-dict `:` type($value) `,` type($mask) `into` type($ptrs)",
        operands="value ptrs mask",
    ),
    op(
        "llvm.intr.masked.store",
        "$value `,` $data `,` $mask attr-dict `:` type($value) `,` type($mask) `into` type($data)",
        operands="value data mask",
    ),
    op(
        "llvm.intr.matrix.column.major.load",
        "$data `,` `<` `stride` `=` $stride `>` attr-dict`:` type($res) `from` type($data) `stride` type($stride)",
        operands="data stride",
        results="res",
    ),
    op(
        "llvm.intr.matrix.column.major.store",
        "$matrix `,` $data `,` `<` `stride` `=` $stride `>` attr-dict`:` type($matrix) `to` type($data) "
        "`stride` type($stride)",
        operands="matrix data stride",
    ),
    op(
        "llvm.intr.matrix.multiply",
        "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($res)",
        operands="lhs rhs",
        results="res",
    ),
    op(
        "llvm.intr.matrix.transpose",
        "$matrix attr-dict `:` type($matrix) `into` type($res)",
        operands="matrix",
        results="res",
    ),
    op(
        "llvm.intr.ptrmask",
        "$ptr `,` $mask attr-dict `:` functional-type(operands, results)",
        operands="ptr mask",
        results="res",
    ),
    op(
        "llvm.intr.ssa.copy",
        "$operand attr-dict `:` type($operand)",
        operands="operand",
        results="res",
        types={"res": same_as("operand")},
    ),
    op("llvm.intr.ubsantrap", "prop-dict attr-dict"),
    op("llvm.intr.vacopy", "$src_list `to` $dest_list attr-dict `:` type(operands)", operands="dest_list src_list"),
    *alike("llvm", "intr.vaend intr.vastart", "$arg_list attr-dict `:` type($arg_list)", operands="arg_list"),
    op(
        "llvm.intr.vector.extract",
        "$srcvec `[` $pos `]` attr-dict `:` type($res) `from` type($srcvec)",
        operands="srcvec",
        results="res",
        attributes={"pos": integer("i64")},
    ),
    op(
        "llvm.intr.vector.insert",
        "$srcvec `,` $dstvec `[` $pos `]` attr-dict `:` type($srcvec) `into` type($res)",
        operands="dstvec srcvec",
        results="res",
        types={"dstvec": same_as("res")},
        attributes={"pos": integer("i64")},
    ),
    op(
        "llvm.mlir.global_dtors",
        "`dtors` `=` $dtors `,` `priorities` `=` $priorities `,` `data` `=` $data attr-dict",
        attributes={"dtors": any_attribute},
    ),
]
