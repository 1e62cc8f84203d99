"""The dialect's own operations (mlir/include/mlir/Dialect/Transform).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import integer, numbered_enum, same_as, string, symbol, unit
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import OpReader


def _read_named_sequence(reader: OpReader) -> None:
    read_function(reader)


OPERATIONS: list[OpDefinition] = [
    op(
        "transform.alternatives",
        "($scope^ `:` type($scope))? (`->` type($results)^)? attr-dict-with-keyword regions",
        operands="scope?",
        results="results*",
        regions="alternatives*",
        traits="isolated-from-above",
        implicit_terminator="transform.yield",
    ),
    op(
        "transform.annotate",
        "$target $name attr-dict (`=` $param^)? `:` type($target) (`,` type($param)^)?",
        operands="target param?",
        attributes={"name": string},
    ),
    op(
        "transform.apply_conversion_patterns",
        "`to` $target $patterns (`with` `type_converter` $default_type_converter_region^)? attr-dict `:` type($target)",
        operands="target",
        regions="patterns default_type_converter_region*",
        traits="graph-region",
    ),
    op(
        "transform.apply_cse",
        "`to` $target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.apply_dce",
        "`to` $target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.apply_licm",
        "`to` $target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.apply_patterns",
        "`to` $target $patterns attr-dict `:` type($target)",
        operands="target",
        regions="patterns",
        traits="graph-region",
    ),
    op(
        "transform.apply_registered_pass",
        "$pass_name (`with` `options` `=` custom<ApplyRegisteredPassOptions>($options, $dynamic_options)^)? `to` "
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target dynamic_options*",
        results="result",
        attributes={"pass_name": string},
    ),
    op(
        "transform.cast",
        "$input attr-dict `:` type($input) `to` type($output)",
        operands="input",
        results="output",
    ),
    op(
        "transform.collect_matching",
        "$matcher `in` $root attr-dict `:` functional-type($root, $results)",
        operands="root",
        results="results*",
        attributes={"matcher": symbol},
    ),
    op(
        "transform.debug.emit_param_as_remark",
        "$param (`,` $message^)? (`at` $anchor^)?attr-dict `:` type($param) (`,` type($anchor)^)?",
        operands="param anchor?",
        attributes={"message": string},
    ),
    op(
        "transform.debug.emit_remark_at",
        "$at `,` $message attr-dict `:` type($at)",
        operands="at",
        attributes={"message": string},
    ),
    op(
        "transform.dlti.query",
        "$keys `at` $target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="associated_attr",
    ),
    op(
        "transform.foreach",
        "$targets oilist(`with_zip_shortest` $with_zip_shortest) `:` type($targets) (`->` type($results)^)? $body "
        "attr-dict",
        operands="targets*",
        results="results*",
        attributes={"with_zip_shortest": unit},
        regions="body",
        implicit_terminator="transform.yield",
    ),
    op(
        "transform.foreach_match",
        "oilist(`restrict_root` $restrict_root | `flatten_results` $flatten_results) `in` $root (`,` "
        "$forwarded_inputs^)? custom<ForeachMatchSymbols>($matchers, $actions) attr-dict `:` "
        "functional-type(operands, results)",
        operands="root forwarded_inputs*",
        results="updated forwarded_outputs*",
        attributes={"restrict_root": unit, "flatten_results": unit},
    ),
    op(
        "transform.get_consumers_of_result",
        "$target `[` $result_number `]` attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="consumers",
        attributes={"result_number": integer("i64")},
    ),
    op(
        "transform.get_defining_op",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="result",
    ),
    op(
        "transform.get_operand",
        "$target `[` custom<TransformMatchDims>($raw_position_list, $is_inverted, $is_all) `]` attr-dict `:` "
        "functional-type(operands, results)",
        operands="target",
        results="result",
    ),
    op(
        "transform.get_parent_op",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="parent",
    ),
    op(
        "transform.get_producer_of_operand",
        "$target `[` $operand_number `]` attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="producer",
        attributes={"operand_number": integer("i64")},
    ),
    op(
        "transform.get_result",
        "$target `[` custom<TransformMatchDims>($raw_position_list, $is_inverted, $is_all) `]` attr-dict `:` "
        "functional-type(operands, results)",
        operands="target",
        results="result",
    ),
    op(
        "transform.get_type",
        "(`elemental` $elemental^)? $value attr-dict `:` functional-type(operands, results)",
        operands="value",
        results="type_param",
        attributes={"elemental": unit},
    ),
    op(
        "transform.include",
        "$target `failures` `(` $failure_propagation_mode `)` `(` $operands `)` attr-dict `:` "
        "functional-type($operands, $results)",
        operands="operands*",
        results="results*",
        attributes={
            "target": symbol,
            "failure_propagation_mode": numbered_enum("i32", {"propagate": 1, "suppress": 2}),
        },
    ),
    op(
        "transform.irdl.collect_matching",
        "`in` $root `:` functional-type(operands, results) attr-dict-with-keyword regions",
        operands="root",
        results="matched",
        regions="body",
    ),
    op(
        "transform.match.operation_empty",
        "$operand_handle attr-dict `:` type($operand_handle)",
        operands="operand_handle",
    ),
    op(
        "transform.match.operation_name",
        "$operand_handle $op_names attr-dict `:` type($operand_handle)",
        operands="operand_handle",
    ),
    op(
        "transform.match.param.cmpi",
        "$predicate $param `,` $reference attr-dict `:` type($param)",
        operands="param reference",
        types={"reference": same_as("param")},
        attributes={"predicate": numbered_enum("i32", "eq ne lt le gt ge")},
    ),
    op(
        "transform.merge_handles",
        "(`deduplicate` $deduplicate^)? $handles attr-dict `:` type($result)",
        operands="handles*",
        results="result",
        types={"handles": same_as("result")},
        attributes={"deduplicate": unit},
    ),
    op(
        "transform.named_sequence",
        read=_read_named_sequence,
        regions="body",
        traits="isolated-from-above symbol",
    ),
    op(
        "transform.num_associations",
        "$handle attr-dict `:` functional-type(operands, results)",
        operands="handle",
        results="num",
    ),
    op(
        "transform.param.constant",
        "$value attr-dict `->` type($param)",
        results="param",
    ),
    op(
        "transform.pdl_match",
        "$pattern_name `in` $root attr-dict `:` functional-type(operands, results)",
        operands="root",
        results="matched",
        attributes={"pattern_name": symbol},
    ),
    op(
        "transform.print",
        "$target attr-dict (`:` type($target)^)?",
        operands="target?",
    ),
    op(
        "transform.replicate",
        "`num` `(` $pattern `)` $handles attr-dict `:` type($pattern) `,` type($handles)",
        operands="pattern handles*",
        results="replicated*",
        types={"replicated": same_as("handles")},
    ),
    op(
        "transform.select",
        "$op_name `in` $target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="result",
        attributes={"op_name": string},
    ),
    op(
        "transform.sequence",
        "custom<SequenceOpOperands>($root, type($root), $extra_bindings, type($extra_bindings)) (`->` "
        "type($results)^)? `failures` `(` $failure_propagation_mode `)` attr-dict-with-keyword regions",
        operands="root? extra_bindings*",
        results="results*",
        attributes={"failure_propagation_mode": numbered_enum("i32", {"propagate": 1, "suppress": 2})},
        regions="body",
        implicit_terminator="transform.yield",
        default_dialect="transform",
    ),
    op(
        "transform.smt.constrain_params",
        "`(` $params `)` attr-dict `:` functional-type(operands, results) $body",
        operands="params*",
        results="results*",
        regions="body",
        implicit_terminator="smt.yield",
    ),
    op(
        "transform.split_handle",
        "$handle attr-dict `:` functional-type(operands, results)",
        operands="handle",
        results="results*",
    ),
    op(
        "transform.tune.alternatives",
        "`<` $name `>` (`selected_region` `=` custom<AlternativesOpSelectedRegion>($selected_region_attr, "
        "$selected_region_param)^)? attr-dict-with-keyword (`:` type($selected_region_param)^)? (`->` "
        "type($results)^)? regions",
        operands="selected_region_param?",
        results="results*",
        regions="alternatives*",
        implicit_terminator="transform.yield",
    ),
    op(
        "transform.tune.knob",
        "`<` $name `>` (`=` $selected^ `from`)? `options` `=` $options attr-dict `->` type(results)",
        results="result",
    ),
    op(
        "transform.verify",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.with_pdl_patterns",
        "($root^ `:` type($root))? attr-dict-with-keyword regions",
        operands="root?",
        regions="body",
        default_dialect="transform",
    ),
    op(
        "transform.yield",
        "operands attr-dict (`:` type($operands)^)?",
        operands="operands*",
        traits="terminator",
    ),
]
