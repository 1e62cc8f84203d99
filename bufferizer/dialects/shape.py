"""The shape dialect: computations on shapes.

Transcribed from mlir/include/mlir/Dialect/Shape/IR/ShapeOps.td of LLVM 22; readers after
mlir/lib/Dialect/Shape/IR/Shape.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.common_syntax import dense_elements
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, integer, string
from bufferizer.ir.assembly.functions import read_function, read_symbol_name, read_visibility
from bufferizer.ir.assembly.reader import OpReader


def _read_assuming(reader: OpReader) -> None:
    reader.add_operands("witness", [reader.operand()])
    reader.add_result_types("results", reader.arrow_types())
    reader.region("doRegion")
    reader.attr_dict()


def _read_const_shape(reader: OpReader) -> None:
    reader.attr_dict()
    start = reader.position
    extents = reader.literal_list()
    reader.set_attribute("shape", dense_elements(extents, "index"), reader.span_from(start))
    reader.expect(":")
    reader.add_result_types("result", [reader.type()])


def _read_func(reader: OpReader) -> None:
    read_function(reader)


def _read_function_library(reader: OpReader) -> None:
    read_visibility(reader)
    read_symbol_name(reader)
    reader.attr_dict_with_keyword()
    reader.region("body")
    reader.expect("mapping")
    reader.set_attribute("mapping", reader.balanced())


def _read_reduce(reader: OpReader) -> None:
    uses = reader.operand_list("(", ")")
    if not uses:
        reader.fail("expected SSA operand")
    reader.expect(":")
    reader.add_operands("shape", uses[:1], [reader.type()])
    results = reader.arrow_types()
    reader.add_operands("initVals", uses[1:], [(type_, None) for type_, _ in results])
    reader.add_result_types("result", results)
    reader.region("region")
    reader.attr_dict()


DIALECT = dialect(
    "shape",
    [
        op(
            "shape.add",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.any",
            "$inputs attr-dict `:` type($inputs) `->` type($result)",
            operands="inputs*",
            results="result",
        ),
        op(
            "shape.assuming",
            read=_read_assuming,
            operands="witness",
            results="results*",
            types={"witness": always("!shape.witness")},
            regions="doRegion",
            implicit_terminator="shape.assuming_yield",
        ),
        op(
            "shape.assuming_all",
            "$inputs attr-dict",
            operands="inputs*",
            results="result",
            types={"inputs": always("!shape.witness"), "result": always("!shape.witness")},
        ),
        op(
            "shape.assuming_yield",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
        op(
            "shape.broadcast",
            "$shapes attr-dict `:` type($shapes) `->` type($result)",
            operands="shapes*",
            results="result",
        ),
        op(
            "shape.concat",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.const_shape",
            read=_read_const_shape,
            results="result",
        ),
        op(
            "shape.const_size",
            "$value attr-dict",
            results="result",
            types={"result": always("!shape.size")},
            attributes={"value": integer("index")},
        ),
        op(
            "shape.const_witness",
            "$passing attr-dict",
            results="result",
            types={"result": always("!shape.witness")},
        ),
        op(
            "shape.cstr_broadcastable",
            "$shapes attr-dict `:` type($shapes)",
            operands="shapes*",
            results="result",
            types={"result": always("!shape.witness")},
        ),
        op(
            "shape.cstr_eq",
            "$shapes attr-dict `:` type($shapes)",
            operands="shapes*",
            results="result",
            types={"result": always("!shape.witness")},
        ),
        op(
            "shape.cstr_require",
            "$pred `,` $msg attr-dict",
            operands="pred",
            results="result",
            types={"pred": always("i1"), "result": always("!shape.witness")},
            attributes={"msg": string},
        ),
        op(
            "shape.debug_print",
            operands="input",
            results="output",
        ),
        op(
            "shape.dim",
            "$value `,` $index attr-dict `:` type($value) `,` type($index) `->` type($extent)",
            operands="value index",
            results="extent",
        ),
        op(
            "shape.div",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.from_extent_tensor",
            "$input attr-dict `:` type($input)",
            operands="input",
            results="result",
            types={"result": always("!shape.shape")},
        ),
        op(
            "shape.from_extents",
            "$extents attr-dict `:` type($extents)",
            operands="extents*",
            results="shape",
            types={"shape": always("!shape.shape")},
        ),
        op(
            "shape.func",
            read=_read_func,
            regions="body",
            traits="isolated-from-above",
            default_dialect="shape",
        ),
        op(
            "shape.function_library",
            read=_read_function_library,
            regions="body",
            traits="isolated-from-above symbol",
            default_dialect="shape",
        ),
        op(
            "shape.get_extent",
            "$shape `,` $dim attr-dict `:` type($shape) `,` type($dim) `->` type($extent)",
            operands="shape dim",
            results="extent",
        ),
        op(
            "shape.index_to_size",
            "$arg attr-dict",
            operands="arg",
            results="result",
            types={"arg": INDEX_TYPE, "result": always("!shape.size")},
        ),
        op(
            "shape.is_broadcastable",
            "$shapes attr-dict `:` type($shapes)",
            operands="shapes*",
            results="result",
            types={"result": always("i1")},
        ),
        op(
            "shape.max",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.meet",
            "$arg0 `,` $arg1 (`,` `error` `=` $error^)? attr-dict `:` type($arg0) `,` type($arg1) `->` type($result)",
            operands="arg0 arg1",
            results="result",
            attributes={"error": string},
        ),
        op(
            "shape.min",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.mul",
            "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "shape.num_elements",
            "$shape attr-dict `:` type($shape) `->` type($result)",
            operands="shape",
            results="result",
        ),
        op(
            "shape.rank",
            "$shape attr-dict `:` type($shape) `->` type($rank)",
            operands="shape",
            results="rank",
        ),
        op(
            "shape.reduce",
            read=_read_reduce,
            operands="shape initVals*",
            results="result*",
            regions="region",
            implicit_terminator="shape.yield",
        ),
        op(
            "shape.return",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
        op(
            "shape.shape_eq",
            "$shapes attr-dict `:` type($shapes)",
            operands="shapes*",
            results="result",
            types={"result": always("i1")},
        ),
        op(
            "shape.shape_of",
            "$arg attr-dict `:` type($arg) `->` type($result)",
            operands="arg",
            results="result",
        ),
        op(
            "shape.size_to_index",
            "$arg attr-dict `:` type($arg)",
            operands="arg",
            results="result",
            types={"result": INDEX_TYPE},
        ),
        op(
            "shape.split_at",
            operands="operand index",
            results="head tail",
        ),
        op(
            "shape.to_extent_tensor",
            "$input attr-dict `:` type($input) `->` type($result)",
            operands="input",
            results="result",
        ),
        op(
            "shape.value_as_shape",
            "$arg attr-dict `:` type($arg) `->` type($result)",
            operands="arg",
            results="result",
        ),
        op(
            "shape.value_of",
            "$arg attr-dict `:` type($result)",
            operands="arg",
            results="result",
            types={"arg": always("!shape.value_shape")},
        ),
        op(
            "shape.with_shape",
            "operands attr-dict `:` type($operand) `,` type($shape)",
            operands="operand shape",
            results="result",
            types={"result": always("!shape.value_shape")},
        ),
        op(
            "shape.yield",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
    ],
    complete=True,
    takes_unknown=True,
)
