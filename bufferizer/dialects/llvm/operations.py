"""Operations on values and control flow of the llvm dialect (mlir/include/mlir/Dialect/LLVMIR/LLVMOps.td).

Transcribed from the ODS definitions of LLVM 22. Those for exception handling and indirect branches are left out.
"""

from __future__ import annotations

from bufferizer.dialects.llvm.calls import read_call, read_call_intrinsic
from bufferizer.dialects.llvm.syntax import overflow_flags, read_fcmp, read_icmp
from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import (
    always,
    dense_array,
    dialect_attribute,
    element_of,
    numbered_enum,
    same_as,
    string,
    unit,
)

_BINARY = "and fadd fdiv fmul frem fsub srem urem xor".split()
_CASTS = "addrspacecast bitcast fpext fptosi fptoui fptrunc ptrtoint sext sitofp".split()

OPERATIONS: list[OpDefinition] = [
    *(
        op(
            f"llvm.{name}",
            "$lhs `,` $rhs attr-dict `:` type($res)",
            operands="lhs rhs",
            results="res",
            types={"lhs": same_as("res"), "rhs": same_as("res")},
        )
        for name in _BINARY
    ),
    *(
        op(f"llvm.{name}", "$arg attr-dict `:` type($arg) `to` type($res)", operands="arg", results="res")
        for name in _CASTS
    ),
    op(
        "llvm.add",
        "$lhs `,` $rhs ($overflowFlags^)? attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"overflowFlags": overflow_flags},
    ),
    op(
        "llvm.ashr",
        "(`exact` $isExact^)? $lhs `,` $rhs attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"isExact": unit},
    ),
    op(
        "llvm.br",
        "$dest (`(` $destOperands^ `:` type($destOperands) `)`)? attr-dict",
        operands="destOperands*",
        successors="dest",
        traits="terminator",
    ),
    op(
        "llvm.call",
        read=read_call,
        operands="callee_operands* op_bundle_operands*",
        results="result?",
    ),
    op(
        "llvm.call_intrinsic",
        read=read_call_intrinsic,
        operands="args* op_bundle_operands*",
        results="results?",
    ),
    op(
        "llvm.cond_br",
        "$condition (`weights` `(` $branch_weights^ `)`)? `,` $trueDest (`(` $trueDestOperands^ `:` "
        "type($trueDestOperands) `)`)? `,` $falseDest (`(` $falseDestOperands^ `:` type($falseDestOperands) `)`)? "
        "attr-dict",
        operands="condition trueDestOperands* falseDestOperands*",
        types={"condition": always("i1")},
        attributes={"branch_weights": dense_array("i32")},
        successors="trueDest falseDest",
        traits="terminator",
    ),
    op(
        "llvm.extractelement",
        "$vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)",
        operands="vector position",
        results="res",
        types={"res": element_of("vector")},
    ),
    op(
        "llvm.extractvalue",
        "$container $position attr-dict `:` type($container) custom<InsertExtractValueElementType>(type($res), "
        "ref(type($container)), ref($position))",
        operands="container",
        results="res",
        attributes={"position": dense_array("i64")},
    ),
    op(
        "llvm.fcmp",
        read=read_fcmp,
        operands="lhs rhs",
        results="res",
    ),
    op(
        "llvm.fneg",
        "$operand attr-dict `:` type($res)",
        operands="operand",
        results="res",
        types={"operand": same_as("res")},
    ),
    op(
        "llvm.freeze",
        "$val attr-dict `:` type($val)",
        operands="val",
        results="res",
        types={"res": same_as("val")},
    ),
    op(
        "llvm.icmp",
        read=read_icmp,
        operands="lhs rhs",
        results="res",
    ),
    op(
        "llvm.inline_asm",
        "(`has_side_effects` $has_side_effects^)? (`is_align_stack` $is_align_stack^)? (`tail_call_kind` `=` "
        "$tail_call_kind^)? (`asm_dialect` `=` $asm_dialect^)? (`operand_attrs` `=` $operand_attrs^)? attr-dict "
        "$asm_string `,` $constraints operands `:` functional-type(operands, results)",
        operands="operands*",
        results="res?",
        attributes={
            "asm_string": string,
            "constraints": string,
            "has_side_effects": unit,
            "is_align_stack": unit,
            "asm_dialect": numbered_enum("i64", "att intel"),
            "tail_call_kind": dialect_attribute("#llvm.tailcallkind"),
        },
    ),
    op(
        "llvm.insertelement",
        "$value `,` $vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)",
        operands="vector value position",
        results="res",
        types={"value": element_of("vector"), "res": same_as("vector")},
    ),
    op(
        "llvm.insertvalue",
        "$value `,` $container $position attr-dict `:` type($container) "
        "custom<InsertExtractValueElementType>(type($value), ref(type($container)), ref($position))",
        operands="container value",
        results="res",
        types={"res": same_as("container")},
        attributes={"position": dense_array("i64")},
    ),
    op(
        "llvm.inttoptr",
        "$arg (`dereferenceable` $dereferenceable^)? attr-dict `:` type($arg) `to` type($res)",
        operands="arg",
        results="res",
        attributes={"dereferenceable": dialect_attribute("#llvm.dereferenceable")},
    ),
    op(
        "llvm.lshr",
        "(`exact` $isExact^)? $lhs `,` $rhs attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"isExact": unit},
    ),
    op(
        "llvm.mlir.constant",
        "`(` $value `)` attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.mlir.none",
        "attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.mlir.poison",
        "attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.mlir.undef",
        "attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.mlir.zero",
        "attr-dict `:` type($res)",
        results="res",
    ),
    op(
        "llvm.mul",
        "$lhs `,` $rhs ($overflowFlags^)? attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"overflowFlags": overflow_flags},
    ),
    op(
        "llvm.or",
        "(`disjoint` $isDisjoint^)? $lhs `,` $rhs attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"isDisjoint": unit},
    ),
    op(
        "llvm.resume",
        "$value attr-dict `:` type($value)",
        operands="value",
        traits="terminator",
    ),
    op(
        "llvm.return",
        "attr-dict ($arg^ `:` type($arg))?",
        operands="arg?",
        traits="terminator",
    ),
    op(
        "llvm.sdiv",
        "(`exact` $isExact^)? $lhs `,` $rhs attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"isExact": unit},
    ),
    op(
        "llvm.select",
        "operands attr-dict `:` type($condition) `,` type($res)",
        operands="condition trueValue falseValue",
        results="res",
        types={"trueValue": same_as("res"), "falseValue": same_as("trueValue")},
    ),
    op(
        "llvm.shl",
        "$lhs `,` $rhs ($overflowFlags^)? attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"overflowFlags": overflow_flags},
    ),
    op(
        "llvm.shufflevector",
        "$v1 `,` $v2 $mask attr-dict `:` type($v1) custom<ShuffleType>(ref(type($v1)), type($res), ref($mask))",
        operands="v1 v2",
        results="res",
        types={"v2": same_as("v1")},
        attributes={"mask": dense_array("i32")},
    ),
    op(
        "llvm.sub",
        "$lhs `,` $rhs ($overflowFlags^)? attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"overflowFlags": overflow_flags},
    ),
    op(
        "llvm.switch",
        "$value `:` type($value) `,` $defaultDestination (`(` $defaultOperands^ `:` type($defaultOperands) `)`)? "
        "custom<SwitchCasesWithOperands>(ref(type($value)), $case_values, $caseDestinations, $caseOperands, "
        "type($caseOperands)) attr-dict",
        operands="value defaultOperands* caseOperands*",
        successors="defaultDestination caseDestinations*",
        traits="terminator",
    ),
    op(
        "llvm.trunc",
        "$arg ($overflowFlags^)? attr-dict `:` type($arg) `to` type($res)",
        operands="arg",
        results="res",
        attributes={"overflowFlags": overflow_flags},
    ),
    op(
        "llvm.udiv",
        "(`exact` $isExact^)? $lhs `,` $rhs attr-dict `:` type($res)",
        operands="lhs rhs",
        results="res",
        types={"lhs": same_as("res"), "rhs": same_as("res")},
        attributes={"isExact": unit},
    ),
    op(
        "llvm.uitofp",
        "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)",
        operands="arg",
        results="res",
        attributes={"nonNeg": unit},
    ),
    op(
        "llvm.unreachable",
        "attr-dict",
        traits="terminator",
    ),
    op(
        "llvm.zext",
        "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)",
        operands="arg",
        results="res",
        attributes={"nonNeg": unit},
    ),
]
