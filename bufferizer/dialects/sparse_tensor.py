"""The sparse_tensor dialect: tensors with a sparse encoding.

Transcribed from mlir/include/mlir/Dialect/SparseTensor/IR/SparseTensorOps.td of LLVM 22; readers after
mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.dialects.common_syntax import assignments, with_types
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    always,
    element_of,
    enum,
    integer,
    same_as,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader, Use, WrittenType
from bufferizer.ir.types import INDEX, DialectType, Type


@directive("LevelRange")
def _level_range(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``2`` or ``0 to 2`` for ``$lower, $upper``."""
    lower = reader.integer()
    upper = reader.integer() if reader.accept("to") else lower + 1
    for name, level in zip(arguments, (lower, upper), strict=True):
        reader.set_attribute(name, f"{level} : index")


def _iterator_of(space: Type) -> Type:
    """The type of an iterator over an iteration space."""
    return DialectType(str(space).replace("!sparse_tensor.iter_space<", "!sparse_tensor.iterator<", 1))


def _used_arguments(reader: OpReader, type_: Type, used: list[int]) -> list[ArgumentSyntax]:
    """Read arguments separated by commas, with ``_`` for those left out; ``used`` gets the numbers of the others."""
    arguments: list[ArgumentSyntax] = []
    number = 0
    while True:
        if reader.at_operand():
            arguments.append(reader.argument(typed=False)._replace(type=type_))
            used.append(number)
        else:
            reader.expect("_")
        number += 1
        if not reader.accept(","):
            return arguments


def _bits(numbers: Sequence[int]) -> str:
    return f"{sum(1 << number for number in numbers)} : i64"


def _read_loop_head(reader: OpReader) -> tuple[list[ArgumentSyntax], list[ArgumentSyntax], list[Use]]:
    """Read ``at(%crd, _) iter_args(%a = %b)``: coordinates, iteration arguments and what they begin with."""
    coordinates: list[ArgumentSyntax] = []
    used: list[int] = []
    if reader.accept("at"):
        reader.expect("(")
        coordinates = _used_arguments(reader, INDEX, used)
        reader.expect(")")
    reader.set_attribute("crdUsedLvls", _bits(used))
    arguments, initial = assignments(reader) if reader.accept("iter_args") else ([], [])
    return coordinates, arguments, initial


def _read_results(reader: OpReader, initial: Sequence[Use]) -> list[WrittenType]:
    results: list[WrittenType] = []
    if initial:
        reader.expect("->")
        results = reader.result_list()
    reader.add_operands("initArgs", initial, [(type_, None) for type_, _ in results])
    reader.add_result_types("results", results)
    return results


def _read_iterate(reader: OpReader) -> None:
    iterator = reader.argument(typed=False)
    reader.expect("in")
    space = reader.operand()
    coordinates, arguments, initial = _read_loop_head(reader)
    reader.expect(":")
    type_ = reader.type()
    reader.add_operands("iterSpace", [space], [type_])
    results = _read_results(reader, initial)
    iterators = [iterator._replace(type=_iterator_of(type_[0]))]
    reader.region("region", [*with_types(arguments, results), *coordinates, *iterators])
    reader.attr_dict()


def _read_coiterate(reader: OpReader) -> None:
    spaces = reader.operand_list("(", ")")
    coordinates, arguments, initial = _read_loop_head(reader)
    reader.expect(":")
    types = reader.type_list()
    reader.add_operands("iterSpaces", spaces, types)
    results = _read_results(reader, initial)
    cases: list[str] = []
    while reader.accept("case"):
        used: list[int] = []
        iterators = _used_arguments(reader, INDEX, used)
        typed = [
            iterator._replace(type=_iterator_of(types[number][0]))
            for iterator, number in zip(iterators, used, strict=True)
            if number < len(types)
        ]
        cases.append(_bits(used))
        reader.region("caseRegions", [*with_types(arguments, results), *coordinates, *typed])
    reader.set_attribute("cases", f"[{', '.join(cases)}]")
    reader.attr_dict()


DIALECT = dialect(
    "sparse_tensor",
    [
        op(
            "sparse_tensor.assemble",
            "`(` $levels `)` `,` $values attr-dict `:` `(` type($levels) `)` `,` type($values) `to` type($result)",
            operands="levels* values",
            results="result",
        ),
        op(
            "sparse_tensor.binary",
            "$x `,` $y `:` attr-dict type($x) `,` type($y) `to` type($output) `overlap` `=` $overlapRegion `left` `=` "
            "(`identity` $left_identity^):($leftRegion)? `right` `=` (`identity` $right_identity^):($rightRegion)?",
            operands="x y",
            results="output",
            attributes={"left_identity": unit, "right_identity": unit},
            regions="overlapRegion leftRegion rightRegion",
        ),
        op(
            "sparse_tensor.coiterate",
            read=_read_coiterate,
            operands="iterSpaces* initArgs*",
            results="results*",
            regions="caseRegions*",
            implicit_terminator="sparse_tensor.yield",
        ),
        op(
            "sparse_tensor.compress",
            "$values `,` $filled `,` $added `,` $count `into` $tensor `[` $lvlCoords `]` attr-dict `:` type($values) "
            "`,` type($filled) `,` type($added) `,` type($tensor)",
            operands="values filled added count tensor lvlCoords*",
            results="result",
            types={"count": INDEX_TYPE, "lvlCoords": INDEX_TYPE, "result": same_as("tensor")},
        ),
        op(
            "sparse_tensor.concatenate",
            "$inputs attr-dict `:` type($inputs) `to` type($result)",
            operands="inputs*",
            results="result",
        ),
        op(
            "sparse_tensor.convert",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "sparse_tensor.coordinates",
            "$tensor attr-dict `:` type($tensor) `to` type($result)",
            operands="tensor",
            results="result",
        ),
        op(
            "sparse_tensor.coordinates_buffer",
            "$tensor attr-dict `:` type($tensor) `to` type($result)",
            operands="tensor",
            results="result",
        ),
        op(
            "sparse_tensor.crd_translate",
            "$direction `[` $in_crds `]` `as` $encoder attr-dict `:` type($out_crds)",
            operands="in_crds*",
            results="out_crds*",
            types={"in_crds": INDEX_TYPE},
            attributes={
                "direction": enum("#sparse_tensor<CrdTransDirection {}>"),
            },
        ),
        op(
            "sparse_tensor.disassemble",
            "$tensor attr-dict `:` type($tensor) `out_lvls` `(` $out_levels `:` type($out_levels) `)` `out_vals` `(` "
            "$out_values `:` type($out_values) `)` `->` `(` type($ret_levels) `)` `,` type($ret_values) `,` `(` "
            "type($lvl_lens) `)` `,` type($val_len)",
            operands="tensor out_levels* out_values",
            results="ret_levels* ret_values lvl_lens* val_len",
        ),
        op(
            "sparse_tensor.expand",
            "$tensor attr-dict `:` type($tensor) `to` type($values) `,` type($filled) `,` type($added)",
            operands="tensor",
            results="values filled added count",
            types={"count": INDEX_TYPE},
        ),
        op(
            "sparse_tensor.extract_iteration_space",
            "$tensor (`at` $parentIter^)? `lvls` `=` custom<LevelRange>($loLvl, $hiLvl) attr-dict `:` type($tensor) "
            "(`,` type($parentIter)^)? `->` qualified(type($extractedSpace))",
            operands="tensor parentIter?",
            results="extractedSpace",
        ),
        op(
            "sparse_tensor.extract_value",
            "$tensor `at` $iterator attr-dict `:` type($tensor) `,` qualified(type($iterator))",
            operands="tensor iterator",
            results="result",
            types={"result": element_of("tensor")},
        ),
        op(
            "sparse_tensor.foreach",
            "`in` $tensor (`init` `(` $initArgs^ `)`)? attr-dict `:` type($tensor) (`,` type($initArgs)^)? (`->` "
            "type($results)^)? `do` $region",
            operands="tensor initArgs*",
            results="results*",
            regions="region",
            implicit_terminator="sparse_tensor.yield",
        ),
        op(
            "sparse_tensor.has_runtime_library",
            "attr-dict",
            results="result",
            types={"result": always("i1")},
        ),
        op(
            "sparse_tensor.iterate",
            read=_read_iterate,
            operands="iterSpace initArgs*",
            results="results*",
            regions="region",
            implicit_terminator="sparse_tensor.yield",
        ),
        op(
            "sparse_tensor.load",
            "$tensor (`hasInserts` $hasInserts^)? attr-dict `:` type($tensor)",
            operands="tensor",
            results="result",
            types={"result": same_as("tensor")},
            attributes={"hasInserts": unit},
        ),
        op(
            "sparse_tensor.lvl",
            "attr-dict $source `,` $index `:` type($source)",
            operands="source index",
            results="result",
            types={"index": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "sparse_tensor.new",
            "$source attr-dict `:` type($source) `to` type($result)",
            operands="source",
            results="result",
        ),
        op(
            "sparse_tensor.number_of_entries",
            "$tensor attr-dict `:` type($tensor)",
            operands="tensor",
            results="result",
            types={"result": INDEX_TYPE},
        ),
        op(
            "sparse_tensor.out",
            "$tensor `,` $dest attr-dict `:` type($tensor) `,` type($dest)",
            operands="tensor dest",
        ),
        op(
            "sparse_tensor.positions",
            "$tensor attr-dict `:` type($tensor) `to` type($result)",
            operands="tensor",
            results="result",
        ),
        op(
            "sparse_tensor.print",
            "$tensor attr-dict `:` type($tensor)",
            operands="tensor",
        ),
        op(
            "sparse_tensor.push_back",
            "(`inbounds` $inbounds^)? $curSize `,` $inBuffer `,` $value (`,` $n^)? attr-dict `:` type($curSize) `,` "
            "type($inBuffer) `,` type($value) (`,` type($n)^)?",
            operands="curSize inBuffer value n?",
            results="outBuffer newSize",
            types={"outBuffer": same_as("inBuffer"), "newSize": INDEX_TYPE},
            attributes={"inbounds": unit},
        ),
        op(
            "sparse_tensor.reduce",
            "$x `,` $y `,` $identity attr-dict `:` type($output) $region",
            operands="x y identity",
            results="output",
            types={"x": same_as("output"), "y": same_as("output"), "identity": same_as("output")},
            regions="region",
        ),
        op(
            "sparse_tensor.reinterpret_map",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "sparse_tensor.reorder_coo",
            "$algorithm $input_coo attr-dict `:` type($input_coo) `to` type($result_coo)",
            operands="input_coo",
            results="result_coo",
            attributes={"algorithm": enum("#sparse_tensor<SparseTensorSortAlgorithm {}>")},
        ),
        op(
            "sparse_tensor.select",
            "$x attr-dict `:` type($x) $region",
            operands="x",
            results="output",
            types={"output": same_as("x")},
            regions="region",
        ),
        op(
            "sparse_tensor.slice.offset",
            "$slice `at` $dim attr-dict `:` type($slice)",
            operands="slice",
            results="offset",
            types={"offset": INDEX_TYPE},
            attributes={"dim": integer("index")},
        ),
        op(
            "sparse_tensor.slice.stride",
            "$slice `at` $dim attr-dict `:` type($slice)",
            operands="slice",
            results="stride",
            types={"stride": INDEX_TYPE},
            attributes={"dim": integer("index")},
        ),
        op(
            "sparse_tensor.sort",
            "$algorithm $n `,` $xy (`jointly` $ys^)? attr-dict `:` type($xy) (`jointly` type($ys)^)?",
            operands="n xy ys*",
            types={"n": INDEX_TYPE},
            attributes={"algorithm": enum("#sparse_tensor<SparseTensorSortAlgorithm {}>")},
        ),
        op(
            "sparse_tensor.storage_specifier.get",
            "$specifier $specifierKind (`at` $level^)? attr-dict `:` qualified(type($specifier))",
            operands="specifier",
            results="result",
            types={"result": INDEX_TYPE},
            attributes={"specifierKind": enum("#sparse_tensor<kind {}>"), "level": integer("index")},
        ),
        op(
            "sparse_tensor.storage_specifier.init",
            "attr-dict (`with` $source^)? `:` (`from` qualified(type($source))^ `to`)? qualified(type($result))",
            operands="source?",
            results="result",
        ),
        op(
            "sparse_tensor.storage_specifier.set",
            "$specifier $specifierKind (`at` $level^)? `with` $value attr-dict `:` qualified(type($result))",
            operands="specifier value",
            results="result",
            types={"specifier": same_as("result"), "value": INDEX_TYPE},
            attributes={"specifierKind": enum("#sparse_tensor<kind {}>"), "level": integer("index")},
        ),
        op(
            "sparse_tensor.unary",
            "$x attr-dict `:` type($x) `to` type($output) `present` `=` $presentRegion `absent` `=` $absentRegion",
            operands="x",
            results="output",
            regions="presentRegion absentRegion",
        ),
        op(
            "sparse_tensor.values",
            "$tensor attr-dict `:` type($tensor) `to` type($result)",
            operands="tensor",
            results="result",
        ),
        op(
            "sparse_tensor.yield",
            "$results attr-dict `:` type($results)",
            operands="results*",
            traits="terminator",
        ),
    ],
    complete=True,
)
