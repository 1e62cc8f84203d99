"""Operations, regions, blocks and aliases have exact extents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufferizer.syntax.nodes import OperationSyntax, RegionSyntax, ResultSyntax
from bufferizer.syntax.segments import SegmentKind
from bufferizer.syntax.tree import parse_segment
from bufferizer.text import Span
from tests.syntax.trees import names, nested, outline, problems


def only(text: str) -> OperationSyntax:
    (operation,) = parse_segment(text).operations
    return operation


def written(text: str, span: Span) -> str:
    return text[span.start : span.end]


def test_custom_form() -> None:
    text = "  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>  // why\n"
    operation = only(text)
    assert written(text, operation.span) == "%0 = tensor.insert %f into %t[%i] : tensor<4xf32>"
    assert operation.name == "tensor.insert"
    assert written(text, operation.name_span) == "tensor.insert"
    assert not operation.generic
    assert operation.regions == ()


def test_generic_form() -> None:
    text = '"test.op"(%a) ({}, {"test.in"() : () -> ()}) : (i32) -> ()\n'
    operation = only(text)
    assert operation.generic
    assert operation.name == "test.op"
    assert written(text, operation.name_span) == '"test.op"'
    assert [written(text, region.span) for region in operation.regions] == ["{}", '{"test.in"() : () -> ()}']
    assert outline([operation]) == [("test.op", [[], [(None, ["test.in"])]])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("%0 = test.op", [("%0", 1)]),
        ("%a, %b:2 , %c-d : 10= test.op", [("%a", 1), ("%b", 2), ("%c-d", 10)]),
        ("%a, // %no\n%b = test.op", [("%a", 1), ("%b", 1)]),
        ("test.op %a", []),
    ],
)
def test_results(text: str, expected: list[tuple[str, int]]) -> None:
    results = only(text).results
    assert [(result.name, result.values) for result in results] == expected
    for result in results:
        assert text.startswith(result.name, result.span.start)


def test_result_span_covers_the_count() -> None:
    assert only("%a:2 = test.op").results == (ResultSyntax("%a", 2, Span(0, 4)),)


def test_blocks() -> None:
    text = """func.func @f(%c: i1) {
  cf.cond_br %c, ^bb1(%c : i1), ^bb2
^bb1(%x: i1):
  cf.br ^bb2
^bb2:
  return
}
"""
    (region,) = only(text).regions
    assert written(text, region.span) == text[text.index("{") : text.rindex("}") + 1]
    entry, first, second = region.blocks
    assert (entry.label, entry.header) == (None, Span(entry.span.start, entry.span.start))
    assert written(text, entry.span) == "cf.cond_br %c, ^bb1(%c : i1), ^bb2"
    assert (first.label, written(text, first.label_span)) == ("^bb1", "^bb1")
    assert written(text, first.header) == "^bb1(%x: i1):"
    assert written(text, first.span) == "^bb1(%x: i1):\n  cf.br ^bb2"
    assert written(text, second.span) == "^bb2:\n  return"


def test_aliases() -> None:
    text = "#map = affine_map<(d0) -> (d0)>\n!t = tensor<4xf32>\n#trait = {\n  a = 1\n}\n"
    aliases = parse_segment(text).aliases
    assert [(alias.name, written(text, alias.name_span), written(text, alias.value)) for alias in aliases] == [
        ("#map", "#map", "affine_map<(d0) -> (d0)>"),
        ("!t", "!t", "tensor<4xf32>"),
        ("#trait", "#trait", "{\n  a = 1\n}"),
    ]


def test_trailing_location_belongs_to_the_operation() -> None:
    text = 'test.op {\n} loc("x":1:2)\ntest.next\n'
    first, _ = parse_segment(text).operations
    assert written(text, first.span) == 'test.op {\n} loc("x":1:2)'


def test_header_of_a_module() -> None:
    text = "module @m attributes {a = {b}} {"
    syntax = parse_segment(text, SegmentKind.MODULE_OPEN)
    assert outline(syntax.operations) == [("module", [[]])]
    assert written(text, syntax.operations[0].regions[0].span) == "{"
    assert syntax.problems == ()


def test_broken_header_of_a_module() -> None:
    text = "module @m attributes {a = [1} {"
    syntax = parse_segment(text, SegmentKind.MODULE_OPEN)
    assert problems(text, syntax) == [("unclosed-bracket", "unclosed '['", "[")]


@pytest.mark.parametrize("kind", [SegmentKind.MODULE_CLOSE, SegmentKind.SPLIT])
def test_segments_without_operations(kind: SegmentKind) -> None:
    syntax = parse_segment("} loc(unknown)\n", kind)
    assert (syntax.operations, syntax.aliases, syntax.problems) == ((), (), ())


def test_positions_are_code_points() -> None:
    text = '\ufeff// äöü 🙂\n%0 = test.op {a = "é𝔘"} : i32 // ∀\n"test.ü"() : () -> ()\n'
    first, second = parse_segment(text).operations
    assert written(text, first.span) == '%0 = test.op {a = "é𝔘"} : i32'
    assert (second.name, written(text, second.name_span)) == ("test.ü", '"test.ü"')
    assert problems(text) == []


def test_what_is_not_ascii_has_no_place_outside_of_strings() -> None:
    assert problems("%0 = test.op %é : i32\n") == [("unexpected-token", "unexpected '%é'", "%é")]


def test_names_may_begin_with_the_word_of_a_type() -> None:
    assert problems("func.func @f(%a: i32 {memref.alignment, f32.fast = 1}) attributes {tensor.x = {dense.y}}\n") == []
    assert problems("%0 = test.op %a . : memref.x\n") == [("unexpected-token", "unexpected '.'", ".")]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_line_ends(line_end: str) -> None:
    text = line_end.join(["%0 = test.op", "  %a", "test.op {", "  return", "}", ""])
    assert names(text) == ["test.op", "test.op", "return"]
    assert problems(text) == []


def test_words_that_go_on_with_an_operation() -> None:
    text = """%0 = scf.while (%a = %b) : (i32) -> i32 {
  scf.condition(%c) %a : i32
} do {
^bb0(%x: i32):
  scf.yield %x : i32
}
attributes {a}
test.next
"""
    assert names(text) == ["scf.while", "scf.condition", "scf.yield", "test.next"]


PIECES = st.sampled_from(
    [
        *('( ) [ ] { } < > : , -> " // \\ $ é'.split()),
        *("%a %0:2 = #m !t ^b i32 test.op return func.func @f module attributes loc".split()),
        *("\n", "\n\n"),
    ]
)


@given(st.lists(PIECES, max_size=40), st.sampled_from(SegmentKind))
def test_anything_can_be_read(pieces: list[str], kind: SegmentKind) -> None:
    check_extents(" ".join(pieces), kind)


@given(st.text(max_size=200), st.sampled_from(SegmentKind))
def test_any_text_can_be_read(text: str, kind: SegmentKind) -> None:
    check_extents(text, kind)


@pytest.mark.parametrize("opening", ["(", "[", "{a = ", "{", "({", "<", '"x"() ({'])
def test_deep_nesting(opening: str) -> None:
    check_extents("test.op " + opening * 5000, SegmentKind.ITEM)


def check_extents(text: str, kind: SegmentKind) -> None:
    """Everything lies inside of what it stands in, and after what it comes after."""
    syntax = parse_segment(text, kind)
    check_order(syntax.operations, Span(0, len(text)))
    for problem in syntax.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)


def check_order(operations: tuple[OperationSyntax, ...], around: Span) -> None:
    position = around.start
    for operation in operations:
        assert position <= operation.span.start <= operation.name_span.start
        assert operation.name_span.end <= operation.span.end <= around.end
        position = operation.span.end
        check_regions(operation.regions, operation.span)


def check_regions(regions: tuple[RegionSyntax, ...], around: Span) -> None:
    position = around.start
    for region in regions:
        assert position <= region.span.start <= region.span.end <= around.end
        position = region.span.end
        for block in region.blocks:
            assert region.span.start <= block.span.start <= block.span.end <= region.span.end
            check_order(block.operations, block.span)


def test_nested_yields_everything() -> None:
    text = "test.a {\n test.b {\n test.c\n }\n}\n"
    assert [operation.name for operation in nested(parse_segment(text).operations)] == ["test.a", "test.b", "test.c"]


def test_native_rewrites_of_patterns_begin_operations() -> None:
    text = """pdl.rewrite %root {
  apply_native_rewrite "one"(%root : !pdl.operation)
  apply_native_rewrite "two"(%root : !pdl.operation)
}
"""
    (region,) = only(text).regions
    assert [operation.name for operation in region.blocks[0].operations] == ["apply_native_rewrite"] * 2


def test_returns_and_calls_in_the_middle_of_a_line() -> None:
    text = "func.func @f(%a: i32) -> i32 { %0 = x.y #map(%a) call @g() : () -> () %1 = x.z : i32 return %1 : i32 }"
    (region,) = only(text).regions
    assert [operation.name for operation in region.blocks[0].operations] == ["x.y", "call", "x.z", "return"]
