"""Modules, functions, control flow, constants and memory (spirv)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.dialects.spirv.syntax import (
    read_branch_conditional,
    read_composite_extract,
    read_composite_insert,
    read_constant,
    read_copy_memory,
    read_entry_point,
    read_execution_mode,
    read_function,
    read_global_variable,
    read_load,
    read_module,
    read_spec_constant,
    read_spec_constant_composite,
    read_store,
    read_structured,
    read_variable,
)
from bufferizer.ir.assembly.declaration import any_attribute, same_as, symbol

OPERATIONS: list[OpDefinition] = [
    op(
        "spirv.AccessChain",
        "$base_ptr `[` $indices `]` attr-dict `:` type($base_ptr) `,` type($indices) `->` type(results)",
        operands="base_ptr indices*",
        results="component_ptr",
    ),
    op(
        "spirv.Branch",
        "$target (`(` $targetOperands^ `:` type($targetOperands) `)`)? attr-dict",
        operands="targetOperands*",
        successors="target",
        traits="terminator",
    ),
    op(
        "spirv.BranchConditional",
        read=read_branch_conditional,
        operands="condition trueTargetOperands* falseTargetOperands*",
        successors="trueTarget falseTarget",
        traits="terminator",
    ),
    op(
        "spirv.CompositeConstruct",
        "$constituents attr-dict `:` `(` type(operands) `)` `->` type($result)",
        operands="constituents*",
        results="result",
    ),
    op("spirv.CompositeExtract", read=read_composite_extract, operands="composite", results="component"),
    op("spirv.CompositeInsert", read=read_composite_insert, operands="object composite", results="result"),
    op("spirv.Constant", read=read_constant, results="constant"),
    op("spirv.CopyMemory", read=read_copy_memory, operands="target source"),
    op("spirv.EntryPoint", read=read_entry_point),
    op("spirv.ExecutionMode", read=read_execution_mode),
    op(
        "spirv.FunctionCall",
        "$callee `(` $arguments `)` attr-dict `:` functional-type($arguments, results)",
        operands="arguments*",
        results="return_value?",
        attributes={"callee": symbol},
    ),
    op("spirv.GlobalVariable", read=read_global_variable, traits="symbol"),
    *alike(
        "spirv",
        "InBoundsPtrAccessChain PtrAccessChain",
        "$base_ptr `[` $element ($indices^)? `]` attr-dict `:` type($base_ptr) `,` type($element) (`,` "
        "type($indices)^)? `->` type($result)",
        operands="base_ptr element indices*",
        results="result",
    ),
    *alike("spirv", "Kill Return Unreachable", "attr-dict", traits="terminator"),
    op("spirv.Load", read=read_load, operands="ptr", results="value"),
    op("spirv.ReturnValue", "$value attr-dict `:` type($value)", operands="value", traits="terminator"),
    op(
        "spirv.Select",
        "operands attr-dict `:` type($condition) `,` type($result)",
        operands="condition true_value false_value",
        results="result",
        types={"true_value": same_as("result"), "false_value": same_as("result")},
    ),
    op("spirv.SpecConstant", read=read_spec_constant, traits="symbol"),
    op("spirv.SpecConstantComposite", read=read_spec_constant_composite, traits="symbol"),
    op("spirv.Store", read=read_store, operands="ptr value"),
    op(
        "spirv.Switch",
        "$selector `:` type($selector) `,` `[` "
        "custom<SwitchOpCases>(ref(type($selector)),$defaultTarget, $defaultOperands, "
        "type($defaultOperands), $literals, $targets, $targetOperands, type($targetOperands)) `]` "
        "attr-dict",
        operands="selector defaultOperands* targetOperands*",
        attributes={"literals": any_attribute},
        successors="defaultTarget targets*",
        traits="terminator",
    ),
    op("spirv.Undef", "attr-dict `:` type($result)", results="result"),
    op("spirv.Variable", read=read_variable, operands="initializer?", results="pointer"),
    op("spirv.func", read=read_function, regions="body", traits="isolated-from-above"),
    op(
        "spirv.mlir.addressof",
        "$variable attr-dict `:` type($pointer)",
        results="pointer",
        attributes={"variable": symbol},
    ),
    op("spirv.mlir.loop", read=read_structured, results="results*", regions="body"),
    op("spirv.mlir.merge", "attr-dict ($operands^ `:` type($operands))?", operands="operands*", traits="terminator"),
    op(
        "spirv.mlir.referenceof",
        "$spec_const attr-dict `:` type($reference)",
        results="reference",
        attributes={"spec_const": symbol},
    ),
    op("spirv.mlir.selection", read=read_structured, results="results*", regions="body"),
    op("spirv.mlir.yield", "attr-dict $operand `:` type($operand)", operands="operand", traits="terminator"),
    op("spirv.module", read=read_module, regions="result", traits="isolated-from-above symbol"),
]
