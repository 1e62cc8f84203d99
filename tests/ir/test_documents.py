"""Documents: sections, modules, symbols, and what is kept between readings."""

from __future__ import annotations

import pytest

from bufferizer.document import read_document
from bufferizer.written_operations import written_operations
from tests.compiler import MlirOpt
from tests.ir.reading import problems

SPLIT = """\
#map = affine_map<(d0) -> (d0 + 1)>
func.func @f(%m: memref<4xf32, #map>) {
  return
}
// -----
func.func private @f(memref<4xf32, #map>)
"""


def test_sections_know_nothing_of_each_other() -> None:
    document = read_document(SPLIT)
    assert len(document.sections) == 2
    assert [list(section.module.symbols) for section in document.sections] == [["f"], ["f"]]
    assert problems(SPLIT) == [(6, "#map", "undefined-alias", "undefined symbol alias id 'map'")]


def test_the_top_module_is_the_one_written_if_there_is_nothing_beside_it() -> None:
    alone = read_document("module @m {\n  func.func private @f()\n}\n").sections[0]
    assert alone.module.operation is not None
    assert alone.module.operation.attributes["sym_name"] == '"m"'
    assert list(alone.module.symbols) == ["f"]
    beside = read_document("module @m {\n}\nfunc.func private @f()\n").sections[0]
    assert beside.module.operation is None
    assert list(beside.module.symbols) == ["m", "f"]


def test_modules_nest() -> None:
    text = "module {\n  func.func private @f()\n  module @inner {\n    func.func private @f()\n  }\n}\n"
    modules = list(read_document(text).modules())
    assert [list(module.symbols) for module in modules] == [["f", "inner"], ["f"]]
    assert problems(text) == []


def test_modules_in_generic_form() -> None:
    function = '"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({}) : () -> ()'
    inner = f'  "builtin.module"() <{{sym_name = "inner"}}> ({{\n    {function}\n  }}) : () -> ()\n'
    text = f'"builtin.module"() ({{\n  {function}\n{inner}}}) : () -> ()\n'
    modules = list(read_document(text).modules())
    assert [list(module.symbols) for module in modules] == [["f", "inner"], ["f"]]
    assert problems(text) == []
    assert [problem[1:3] for problem in problems(text.removesuffix("}) : () -> ()\n"))] == [
        ("{", "unclosed-bracket"),
        ("", "unclosed-bracket"),
    ]


def test_symbols_are_defined_once() -> None:
    text = "func.func private @f()\nfunc.func private @f()\nfunc.func private @g()\n"
    assert problems(text) == [(2, "@f", "redefined-symbol", "redefinition of symbol named 'f'")]


def test_results_without_a_name_are_no_redefinitions() -> None:
    text = "arith.constant 1.1 : f16\n// Of another type\narith.constant 1.1 : f32\n%0 = arith.constant 1.1 : f64\n"
    assert problems(f"{text}func.func @f() {{\n  arith.constant 1 : index\n  return\n}}\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "%0 = arith.constant {tensor.empty = 4, memref.load = 3, vector.x, index.y} 4 : i32\n",
        "%0 = arith.constant {\n  memref.load = 64} 4 : i32\n",
        "%0 = arith.constant {a = 1,\n  return = 64} 4 : i32\n",
        'pdl.pattern @p : benefit(1) {\n%0 = operation "a.b"\nrewrite %0 {\n  pdl.attribute = "a"\n}\n}\n',
    ],
)
def test_a_brace_opens_what_the_compiler_takes_it_for(text: str, mlir_opt: MlirOpt) -> None:
    assert problems(text) == []
    assert mlir_opt.errors(text) == set()


def test_unclosed_modules_are_reported_and_the_rest_is_read() -> None:
    text = "module {\nfunc.func @f() {\n  return\n}\n"
    assert problems(text) == [
        (1, "{", "unclosed-bracket", "unclosed '{'"),
        (4, "", "unclosed-bracket", "expected operation name in quotes"),
    ]
    assert [operation.name for operation in written_operations(read_document(text))] == [
        "builtin.module",
        "func.func",
        "func.return",
    ]


def test_segments_keep_their_operations_when_others_change() -> None:
    first = "func.func @f() {\n  return\n}\n"
    before = read_document(first + "func.func @g() {\n  return\n}\n")
    after = read_document("func.func @g() {\n  %c = arith.constant 1 : i32\n  return\n}\n" + first)
    assert before.segments[0].operations[0] is after.segments[1].operations[0]


def test_segments_are_read_again_when_an_alias_they_mention_changes() -> None:
    text = "!t = {}\nfunc.func private @f(!t)\nfunc.func private @g()\n"
    before, after = (read_document(text.format(type_)) for type_ in ("i32", "i64"))
    types = [
        document.sections[0].module.symbols["f"].operation.attributes["function_type"] for document in (before, after)
    ]
    assert types == ["(i32) -> ()", "(i64) -> ()"]
    g = [document.sections[0].module.symbols["g"].operation for document in (before, after)]
    assert g[0] is g[1]


def test_written_operations_are_in_the_order_of_the_text_with_types_as_mlir_opt_prints_them() -> None:
    text = (
        "#a = #sparse_tensor.encoding<{map = (i) -> (i : compressed)}>\n"
        "#b = #sparse_tensor.encoding<{map = (i) -> (i : dense)}>\n"
        "func.func @f(%a: tensor<4xf32, #b>, %b: tensor<4xf32, #a>) -> tensor<4xf32, #a> {\n"
        "  return %b : tensor<4xf32, #a>\n}\n"
    )
    function, return_ = written_operations(read_document(text))
    assert text[function.name_span.start : function.name_span.end] == "func.func"
    assert return_.operand_types == ("tensor<4xf32, #sparse1>",)
    assert text[return_.name_span.start : return_.name_span.end] == "return"


def test_values_at_the_top_level_are_known_to_the_whole_module() -> None:
    text = (
        '"x.z"(%0) : (i32) -> ()\n%0 = "x.y"() : () -> i32\narith.negf %0 : f32\nmodule {\n"x.z"(%0) : (i32) -> ()\n}\n'
    )
    mismatch = "use of value '%0' expects different type than prior uses: 'f32' vs 'i32'"
    assert problems(text) == [
        (3, "%0", "type-mismatch", mismatch),
        (5, "%0", "undefined-value", "use of undeclared SSA value name"),
    ]


def test_what_nobody_declared_uses_values_of_other_segments_before_it_defines_any() -> None:
    text = """\
%lb, %ub = "test.op"() : () -> (index, index)
rv.for %i : index = %lb : index to %ub : index {
  rv.use %i : index
}
rv.for %i : index = %lb : index to %ub : index {
  rv.use %lb : index
}
"""
    assert problems(text) == []
    loops = [it for it in written_operations(read_document(text)) if it.name == "rv.for"]
    assert [loop.operand_types for loop in loops] == [("index", "index")] * 2


def test_places_in_a_document_find_their_segment() -> None:
    document = read_document("func.func private @f()\nfunc.func private @g()\n")
    segment = document.segment_at(30)
    assert segment is document.segments[1]
    assert document.segment_at(10**6) is document.segments[-1]
    assert document.section_of(document.segments[0]) is document.sections[0]


def test_windows_line_ends_and_letters_beyond_ascii() -> None:
    text = (
        '// größe\r\nfunc.func @f() {\r\n  %0 = "x.y"() {s = "ä€𝄞"} : () -> i32 // ü\r\n'
        '  "x.z"(%1) : (i32) -> ()\r\n  return\r\n}\r\n'
    )
    assert problems(text) == [(4, "%1", "undefined-value", "use of undeclared SSA value name")]


def test_an_alias_nobody_defined_yet_does_not_stick() -> None:
    function = "func.func private @f(tensor<4xf32, #late>, memref<4xf32, #layout>)\n"
    before = read_document(function)
    assert [found.code for _, found in before.diagnostics()] == ["undefined-alias"] * 2
    defined = '#late = "encoding"\n#layout = strided<[2], offset: 1>\n' + function
    (operation,) = read_document(defined).segments[-1].operations
    assert operation.attributes["function_type"] == (
        '(tensor<4xf32, "encoding">, memref<4xf32, strided<[2], offset: 1>>) -> ()'
    )


def test_attributes_behind_a_module_are_read_again_when_they_change() -> None:
    text = '"builtin.module"() ({\n  "test.op"() : () -> ()\n}) {test.a = 1} : () -> ()\n'
    before = read_document(text)
    broken = read_document(text.replace("test.a = 1", "test.a = 1 2"), before=before)
    assert [it.message for _, it in broken.diagnostics()] == ["expected '}' in attribute dictionary"]


def test_a_new_line_is_read_though_one_of_its_length_and_operation_stands_before_it() -> None:
    text = "func.func @pasted(%x: f32, %y: f32) -> f32 {\n  %a = arith.subf %x, %y : f32\n  return %a : f32\n}\n"
    after = text.replace("  return", "  %b = arith.subf %y, %x : f32\n  return")
    document = read_document(after, before=read_document(text))
    assert list(document.diagnostics()) == []
    operands = [[it.value.name for it in operation.operands] for operation in document.segments[0].all_operations()]
    assert operands == [[], ["%x", "%y"], ["%y", "%x"], ["%a"]]
