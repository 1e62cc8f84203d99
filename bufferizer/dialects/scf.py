"""The scf dialect: structured control flow.

Syntax after mlir/include/mlir/Dialect/SCF/IR/SCFOps.td and mlir/lib/Dialect/SCF/IR/SCF.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.common_syntax import (
    argument_names,
    assignments,
    carried_values,
    implied,
    sizes_in_parentheses,
    with_types,
)
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, dense_array_text
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader, WrittenType
from bufferizer.ir.assembly.reading import count_mismatch
from bufferizer.ir.types import I1, INDEX
from bufferizer.syntax.edition import Edition


def _read_execute_region(reader: OpReader) -> None:
    reader.add_result_types("results", reader.arrow_types())
    if reader.accept("no_inline"):
        reader.set_attribute("no_inline", "unit")
    reader.region("region")
    reader.attr_dict()


def _read_for(reader: OpReader) -> None:
    if reader.accept("unsigned"):
        reader.set_attribute("unsignedCmp", "unit")
    read_counted_loop(reader, typed=True)


def read_counted_loop(reader: OpReader, *, typed: bool) -> None:
    """Read ``%i = %lb to %ub step %s iter_args(%a = %x) -> (f32) : i32 {body}``; ``typed``: with the type of bounds."""
    induction = reader.argument(typed=False)
    reader.expect("=")
    bounds = {"lowerBound": reader.operand()}
    reader.expect("to")
    bounds["upperBound"] = reader.operand()
    reader.expect("step")
    bounds["step"] = reader.operand()
    arguments, initial, results = carried_values(
        reader, "iter_args", "mismatch in number of loop-carried values and defined values"
    )
    type_: WrittenType = reader.type() if typed and reader.accept(":") else (INDEX, None)
    for number, (group, use) in enumerate(bounds.items()):
        reader.add_operands(group, [use], [type_ if number == 0 else (type_[0], None)])
    reader.add_operands("initArgs", initial, implied(results))
    reader.add_result_types("results", results)
    reader.region("region", [induction._replace(type=type_[0]), *with_types(arguments, results)])
    reader.attr_dict()


def _read_forall(reader: OpReader) -> None:
    induction = argument_names(reader)
    if reader.accept("in"):
        rank = sizes_in_parentheses(reader, "dynamicUpperBound", "staticUpperBound")
        reader.set_attribute("staticLowerBound", dense_array_text("i64", [0] * rank))
        reader.set_attribute("staticStep", dense_array_text("i64", [1] * rank))
    else:
        reader.expect("=")
        sizes_in_parentheses(reader, "dynamicLowerBound", "staticLowerBound")
        reader.expect("to")
        sizes_in_parentheses(reader, "dynamicUpperBound", "staticUpperBound")
        reader.expect("step")
        sizes_in_parentheses(reader, "dynamicStep", "staticStep")
    arguments, outputs, results = carried_values(reader, "shared_outs")
    reader.add_operands("outputs", outputs, implied(results))
    reader.add_result_types("results", results)
    counters = [argument._replace(type=INDEX) for argument in induction]
    reader.region("region", [*counters, *with_types(arguments, results)])
    reader.attr_dict()


def _read_in_parallel(reader: OpReader) -> None:
    reader.region("region")
    reader.attr_dict()


def _read_if(reader: OpReader) -> None:
    reader.add_operands("condition", [reader.operand()])
    reader.add_result_types("results", reader.arrow_types())
    reader.region("thenRegion")
    if reader.accept("else"):
        reader.region("elseRegion")
    reader.attr_dict()


def read_parallel(reader: OpReader) -> None:
    """Read ``(%i) = (%lb) to (%ub) step (%s) init (%a) -> f32 {body}``."""
    induction = argument_names(reader)
    reader.expect("=")
    for group, keyword in (("lowerBound", "to"), ("upperBound", "step"), ("step", "")):
        place = reader.token_span
        uses = reader.operand_list("(", ")")
        if len(uses) != len(induction):
            reader.fail(f"expected {len(induction)} operands", place)
        reader.add_operands(group, uses)
        if keyword:
            reader.expect(keyword)
    initial = reader.operand_list("(", ")") if reader.accept("init") else []
    results = reader.arrow_types()
    # LLVM 14 leaves it to the verifier where nothing is given.
    is_told_later = not initial and reader.scope.edition is Edition.LLVM14
    if len(initial) != len(results) and not is_told_later:
        reader.fail(count_mismatch(len(initial), len(results), reader), reader.syntax.name_span)
    reader.add_operands("initVals", initial, implied(results))
    reader.add_result_types("results", results)
    reader.region("region", [argument._replace(type=INDEX) for argument in induction])
    reader.attr_dict()


def _read_while(reader: OpReader) -> None:
    arguments, initial = assignments(reader) if reader.peek_is("(") else ([], [])
    reader.expect(":")
    inputs, results = reader.function_type()
    if len(inputs) != len(arguments):
        message = f"expected as many input types as operands (expected {len(arguments)} got {len(inputs)})"
        reader.fail(message)
    reader.add_operands("inits", initial, inputs)
    reader.add_result_types("results", results)
    reader.region("before", with_types(arguments, inputs))
    reader.expect("do")
    reader.region("after")
    reader.attr_dict_with_keyword()


@directive("SwitchCases")
def _switch_cases(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``case 2 {...} case 5 {...}`` for ``$cases, $caseRegions``."""
    values: list[int | str] = []
    while reader.accept("case"):
        values.append(reader.integer())
        reader.region(arguments[1])
    reader.set_attribute(arguments[0], dense_array_text("i64", values))


DIALECT = dialect(
    "scf",
    [
        op(
            "scf.condition",
            "`(` $condition `)` attr-dict ($args^ `:` type($args))?",
            operands="condition args*",
            types={"condition": always(I1)},
            traits="terminator",
        ),
        op(
            "scf.execute_region",
            read=_read_execute_region,
            results="results*",
            regions="region",
        ),
        op(
            "scf.for",
            read=_read_for,
            operands="lowerBound upperBound step initArgs*",
            results="results*",
            regions="region",
            traits="operands-last",
            implicit_terminator="scf.yield",
        ),
        op(
            "scf.forall",
            read=_read_forall,
            operands="dynamicLowerBound* dynamicUpperBound* dynamicStep* outputs*",
            results="results*",
            types={"dynamicLowerBound": INDEX_TYPE, "dynamicUpperBound": INDEX_TYPE, "dynamicStep": INDEX_TYPE},
            regions="region",
            traits="segments",
            implicit_terminator="scf.forall.in_parallel",
        ),
        op(
            "scf.forall.in_parallel",
            read=_read_in_parallel,
            regions="region",
            traits="terminator graph-region no-terminator",
        ),
        op(
            "scf.if",
            read=_read_if,
            operands="condition",
            results="results*",
            types={"condition": always(I1)},
            regions="thenRegion elseRegion?",
            implicit_terminator="scf.yield",
        ),
        op(
            "scf.index_switch",
            "$arg attr-dict (`->` type($results)^)? custom<SwitchCases>($cases, $caseRegions) `default` $defaultRegion",
            operands="arg",
            results="results*",
            types={"arg": INDEX_TYPE},
            regions="defaultRegion caseRegions*",
            implicit_terminator="scf.yield",
        ),
        op(
            "scf.parallel",
            read=read_parallel,
            operands="lowerBound* upperBound* step* initVals*",
            results="results*",
            types={"lowerBound": INDEX_TYPE, "upperBound": INDEX_TYPE, "step": INDEX_TYPE},
            regions="region",
            traits="segments",
            implicit_terminator="scf.reduce",
        ),
        op(
            "scf.reduce",
            "(`(` $operands^ `:` type($operands) `)`)? $reductions attr-dict",
            operands="operands*",
            regions="reductions*",
            traits="terminator",
        ),
        op(
            "scf.reduce.return",
            "$result attr-dict `:` type($result)",
            operands="result",
            traits="terminator",
        ),
        op(
            "scf.while",
            read=_read_while,
            operands="inits*",
            results="results*",
            regions="before after",
        ),
        op(
            "scf.yield",
            "attr-dict ($results^ `:` type($results))?",
            operands="results*",
            traits="terminator",
        ),
    ],
    complete=True,
)
