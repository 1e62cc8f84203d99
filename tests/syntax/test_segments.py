"""A document falls into segments, whatever is wrong inside of one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.document import read_document
from bufferizer.syntax.lines import LOOKS_AHEAD
from bufferizer.syntax.segments import Segment, SegmentKind, split_segments
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

ITEM, OPEN, CLOSE, SPLIT = SegmentKind.ITEM, SegmentKind.MODULE_OPEN, SegmentKind.MODULE_CLOSE, SegmentKind.SPLIT

FUNCTION = "func.func @f(%a: i32) -> i32 {\n  return %a : i32\n}\n"


def pieces(text: str) -> list[tuple[SegmentKind, str]]:
    segments = split_segments(text)
    assert "".join(segment.text for segment in segments) == text
    return [(segment.kind, segment.text) for segment in segments]


def indented(text: str, by: str = "  ") -> str:
    return "".join(by + line for line in text.splitlines(keepends=True))


def test_functions() -> None:
    text = "// RUN: mlir-opt\n\n// The first.\n" + FUNCTION + "\n// The second.\n// CHECK: {\n" + FUNCTION
    assert pieces(text) == [
        (ITEM, "// RUN: mlir-opt\n\n// The first.\n" + FUNCTION + "\n"),
        (ITEM, "// The second.\n// CHECK: {\n" + FUNCTION),
    ]


def test_what_the_compiler_prints() -> None:
    text = "#map = affine_map<(d0) -> (d0)>\nmodule {\n" + indented(FUNCTION) + indented(FUNCTION) + "}\n\n"
    assert pieces(text) == [
        (ITEM, "#map = affine_map<(d0) -> (d0)>\n"),
        (OPEN, "module {"),
        (ITEM, "\n" + indented(FUNCTION)),
        (ITEM, indented(FUNCTION)),
        (CLOSE, "}\n\n"),
    ]


def test_locations() -> None:
    text = 'module {\n  func.func private @f() loc(#loc1)\n} loc(#loc)\n#loc = loc(unknown)\n#loc1 = loc("x")\n'
    assert pieces(text) == [
        (OPEN, "module {"),
        (ITEM, "\n  func.func private @f() loc(#loc1)\n"),
        (CLOSE, "} loc(#loc)\n"),
        (ITEM, '#loc = loc(unknown)\n#loc1 = loc("x")\n'),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "module {",
        "builtin.module @m {",
        'module @"m {" attributes {a = "}", b = {c}} {',
        "module attributes {\n  a = 1 // }\n} {",
        "module @m\n{",
    ],
)
def test_headers_of_modules(header: str) -> None:
    assert pieces(header + "\n" + FUNCTION + "}") == [(OPEN, header), (ITEM, "\n" + FUNCTION), (CLOSE, "}")]


def test_a_header_with_broken_attributes_ends_with_its_line() -> None:
    text = "module attributes {a = {b} {\n" + indented(FUNCTION) + "}\n"
    assert [kind for kind, _ in pieces(text)] == [OPEN, ITEM, CLOSE]


@pytest.mark.parametrize("header", ["module", "module @m", "module attributes {a = 1}"])
def test_a_header_without_a_brace_is_an_item(header: str) -> None:
    assert pieces(header + "\n" + indented(FUNCTION)) == [(ITEM, header + "\n"), (ITEM, indented(FUNCTION))]


def test_nested_modules() -> None:
    text = "module {\n  module @inner {\n    func.func private @f()\n  }\n  func.func private @g()\n}\n"
    assert pieces(text) == [
        (OPEN, "module {"),
        (OPEN, "\n  module @inner {"),
        (ITEM, "\n    func.func private @f()\n  "),
        (CLOSE, "}\n"),
        (ITEM, "  func.func private @g()\n"),
        (CLOSE, "}\n"),
    ]


def test_a_module_on_a_line() -> None:
    assert pieces("module {}\n") == [(OPEN, "module {"), (CLOSE, "}\n")]
    assert pieces("module { func.func private @f() }\nmodule {\n}\n") == [
        (OPEN, "module {"),
        (ITEM, " func.func private @f() "),
        (CLOSE, "}\n"),
        (OPEN, "module {"),
        (CLOSE, "\n}\n"),
    ]


def test_modules_that_follow_each_other_on_a_line() -> None:
    assert pieces("module @a { module @b {} } module {\n" + indented(FUNCTION) + "} // The last one.\n") == [
        (OPEN, "module @a {"),
        (OPEN, " module @b {"),
        (CLOSE, "} "),
        (CLOSE, "}"),
        (OPEN, " module {"),
        (ITEM, "\n" + indented(FUNCTION)),
        (CLOSE, "} // The last one.\n"),
    ]


def test_a_brace_in_the_location_of_a_module_closes_no_other() -> None:
    text = "module {\nmodule {\n} loc(unknow}n)\n" + FUNCTION
    assert pieces(text)[-2:] == [(CLOSE, "\n} loc(unknow}n)\n"), (ITEM, FUNCTION)]


def test_splits() -> None:
    text = FUNCTION + "\n// -----\n\n" + FUNCTION + "// ----- not\n// -----  \r\nmodule {\n// -----"
    assert pieces(text) == [
        (ITEM, FUNCTION + "\n"),
        (SPLIT, "// -----\n"),
        (ITEM, "\n" + FUNCTION + "// ----- not\n"),
        (SPLIT, "// -----  \r\n"),
        (OPEN, "module {"),
        (ITEM, "\n"),
        (SPLIT, "// -----"),
    ]


def test_symbols_inside_of_other_operations() -> None:
    kernel = "gpu.module @m {\n  gpu.func @k() {\n    gpu.return\n  }\n  func.func private @g()\n}\n"
    flat = "gpu.module @m {\ngpu.func @k() {\ngpu.return\n}\n}\n"
    assert pieces(kernel + flat + FUNCTION) == [(ITEM, kernel), (ITEM, flat), (ITEM, FUNCTION)]


GENERIC = """\
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
"""


@pytest.mark.parametrize("properties", ["", ' <{sym_name = "m}> ({"}>'])
@pytest.mark.parametrize(
    "end", ["}) : () -> ()", '}) {a = {b = "}"}} : () -> () loc("f.mlir":1:1)', "})", "}) // {\n {a.b}\n : () -> ()"]
)
def test_modules_in_generic_form(properties: str, end: str) -> None:
    header = f'"builtin.module"(){properties} ({{'
    assert pieces(header + "\n" + GENERIC + GENERIC + end + "\n" + FUNCTION) == [
        (OPEN, header),
        (ITEM, "\n" + GENERIC),
        (ITEM, GENERIC),
        (CLOSE, end + "\n"),
        (ITEM, FUNCTION),
    ]


def test_nested_modules_in_generic_form() -> None:
    inner = '"builtin.module"() ({\n' + GENERIC + "}) : () -> ()\n"
    kinds = [kind for kind, _ in pieces('"builtin.module"() ({\n' + indented(inner) + GENERIC + "}) : () -> ()\n")]
    assert kinds == [OPEN, OPEN, ITEM, CLOSE, ITEM, CLOSE]


def test_a_broken_function_in_a_module_in_generic_form() -> None:
    broken = GENERIC.replace("  }) : () -> ()\n", "")
    assert pieces('"builtin.module"() ({\n' + broken + GENERIC + "}) : () -> ()\n") == [
        (OPEN, '"builtin.module"() ({'),
        (ITEM, "\n" + broken),
        (ITEM, GENERIC),
        (CLOSE, "}) : () -> ()\n"),
    ]


def test_anything_at_the_top_level() -> None:
    items = [
        "%0 = arith.constant 1 : i32\n",
        "test.op {\n  return\n}\n",
        "test.long %0,\n%0 :\ni32\n",
        'memref.global "private" @g : memref<4xf32> = dense<[\n1.0]>\n',
        "transform.named_sequence @__transform_main(%a: !t) {\n  transform.yield\n}\n",
        "#trait = {\nindexing_maps = []\n}\n!t = i32\n",
        "{-#\nfunc.func @not_one()\n#-}\n",
        "func @old() {\n  return\n}\n",
    ]
    assert pieces("".join(items)) == [(ITEM, item) for item in items]


BROKEN = [
    "func.func @f() {\n  scf.if %c {\n  return\n",
    "func.func @f(%a: tensor<4xf32 {\n  return\n}\n",
    "func.func @f() {\n  return\n",
    'func.func @f() attributes {a = "x} {\n  return\n}\n',
    "func.func @f(\n",
    "func.func @f() {\n  %0 = test.op(%a, {b = [\n}\n",
    "func.func\n",
    "func.func @f() {\n  %0 = test.op dense<[1, 2] : tensor<2xi32>\n}\n",
]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_function_ends_where_the_next_begins(broken: str) -> None:
    assert pieces(broken + FUNCTION + FUNCTION) == [(ITEM, broken), (ITEM, FUNCTION), (ITEM, FUNCTION)]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_function_in_a_module(broken: str) -> None:
    text = "module {\n" + indented(FUNCTION) + indented(broken) + indented(FUNCTION) + "}\n"
    segments = split_segments(text)
    assert [segment.text for segment in segments[1:]] == [
        "\n" + indented(FUNCTION),
        indented(broken),
        indented(FUNCTION),
        "}\n",
    ]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_function_at_the_end_of_a_module(broken: str) -> None:
    segments = split_segments("module {\n" + indented(FUNCTION) + indented(broken) + "}\n")
    assert [segment.text for segment in segments[1:]] == ["\n" + indented(FUNCTION), indented(broken), "}\n"]


def test_a_brace_too_many_closes_no_module() -> None:
    surplus = indented(FUNCTION + "}\n")
    assert pieces("module {\n" + surplus + indented(FUNCTION) + "}\n") == [
        (OPEN, "module {"),
        (ITEM, "\n" + surplus),
        (ITEM, indented(FUNCTION)),
        (CLOSE, "}\n"),
    ]


def test_a_byte_order_mark() -> None:
    assert pieces("\ufeff" + FUNCTION + FUNCTION) == [(ITEM, "\ufeff" + FUNCTION), (ITEM, FUNCTION)]
    assert pieces("\ufeffmodule {\n}\n")[0] == (OPEN, "\ufeffmodule {")


@pytest.mark.parametrize("text", ["", "\n", "  ", "// only a comment", "\ufeff", "}", "} // x\n"])
def test_next_to_nothing(text: str) -> None:
    assert pieces(text) == ([(ITEM, text)] if text else [])


def test_line_ends_and_tabs() -> None:
    text = ("module {\n" + indented(FUNCTION, "\t") + indented(FUNCTION, "\t") + "}").replace("\n", "\r\n")
    assert [kind for kind, _ in pieces(text)] == [OPEN, ITEM, ITEM, CLOSE]


LINES = st.sampled_from(
    [
        *FUNCTION.splitlines(),
        *("  " + line for line in FUNCTION.splitlines()),
        "module {",
        "  module @m attributes {a = 1} {",
        "module",
        "} loc(unknown)",
        "}}",
        "#a = {",
        "!b = i32",
        "// -----",
        "// comment {",
        "{-#",
        "#-}",
        "gpu.module @g {",
        '"builtin.module"() ({',
        "}) : () -> ()",
        "})",
        " {a = 1}",
        "} module @n {",
        "module @o { module {",
        '  "open {',
        "%é = test.op",
        "\ufeff",
        "",
    ]
)


@given(st.lists(LINES, max_size=30), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_segments_are_the_document(lines: list[str], line_end: str, ends: bool) -> None:
    check(line_end.join(lines) + (line_end if ends else ""))


@given(st.text(max_size=200))
def test_segments_are_any_text(text: str) -> None:
    check(text)


def check(text: str) -> None:
    segments = split_segments(text)
    assert "".join(segment.text for segment in segments) == text
    assert all(segment.text for segment in segments)


INSERTED = st.one_of(
    LINES,
    LINES.map(lambda line: f"\n{line}\n"),
    st.sampled_from(
        ["{", "}", '"', "//", "\n", " ", "loc(", ")", "module ", "attributes {", "@f", "#-}", "", "%a", "7", "  "]
    ),
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), INSERTED), min_size=1, max_size=6)


@settings(max_examples=300)
@given(st.lists(LINES, max_size=60), EDITS)
def test_after_an_edit_segments_are_those_of_the_whole_text(
    lines: list[str], edits: list[tuple[float, int, str]]
) -> None:
    text = "\n".join(lines)
    segments = split_segments(text)
    for where, removed, inserted in edits:
        start = round(where * len(text))
        end = min(len(text), start + removed)
        expected = text[:start] + inserted + text[end:]
        text, segments = edited(segments, start, end, inserted)
        assert text == expected
        assert segments == split_segments(text)
        for segment, fresh in zip(segments, split_segments(text), strict=True):
            assert segment.modules is None or fresh.modules is None or segment.modules == fresh.modules


def edited(before: tuple[Segment, ...], start: int, end: int, inserted: str) -> tuple[str, tuple[Segment, ...]]:
    """Return the text and its segments with a part of it replaced."""
    after = SplitText(before).edited(Span(start, end), inserted)
    return after.text, after.segments


def test_an_edit_splits_only_what_is_around_it() -> None:
    text = 100 * FUNCTION
    before = split_segments(text)
    _, after = edited(before, len(text) // 2, len(text) // 2, "%x = test.op\n")
    assert sum(one is not other for one, other in zip(before, after, strict=True)) <= 4


@pytest.mark.parametrize(
    ("before", "edit"),
    [
        ("module attributes {a = {\n" + 40 * FUNCTION, "} } {\n"),
        ("module {\n} module attributes {a = {\n" + 40 * FUNCTION, "} } {\n"),
        ("module { module attributes {a = {\n" + 40 * FUNCTION, "} } {\n"),
        ("module {\n} loc(\n" + 40 * FUNCTION, "x)\n"),
        ("module\n" + 40 * "// comment\n", "{\n"),
        ("{-#\n" + 40 * FUNCTION, "#-}\n"),
        ("module {\n" + 40 * indented(FUNCTION) + FUNCTION, "}\n"),
    ],
)
def test_an_edit_may_decide_on_what_stands_before_it(before: str, edit: str) -> None:
    for text in (before, before + FUNCTION):
        new, segments = edited(split_segments(text), len(text), len(text), edit)
        assert segments == split_segments(new)
        old, segments = edited(segments, len(text), len(new), "")
        assert segments == split_segments(old)


@pytest.mark.parametrize(("short", "long"), [("@f(%a:", "@f(%abc:"), ("b = 1", "b = 123")])
def test_the_length_of_a_name_may_decide_on_what_closes_a_header(short: str, long: str) -> None:
    items = "\na = 1, b = 1, c = 1\n" + 300 * FUNCTION
    name = "x" * (LOOKS_AHEAD - len(items) - len("func.func private @()\n}"))
    near = f"module attributes {{{items}func.func private @{name}()\n}} {{\n"
    far = near.replace(short, long, 1)
    assert [split_segments(text)[0].kind for text in (near, far)] == [OPEN, ITEM]
    place = near.index(short)
    text, segments = edited(split_segments(far), place, place + len(long), short)
    assert (text, segments) == (near, split_segments(near))


def test_a_location_left_open_takes_nothing_with_it() -> None:
    text = "module {\n} loc(\n" + FUNCTION + "x)\n" + FUNCTION
    assert [piece for _, piece in pieces(text) if FUNCTION in piece] == [FUNCTION, FUNCTION]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("between", ["//===------===// a // b //", "// a", "////////////////"])
def test_comments_that_could_be_several_are_passed_once(between: str, newline: str) -> None:
    """Where expressions for comments match in several ways, this takes longer than anybody waits."""
    comments = (between + newline) * 500
    first, second = "func.func private @f()" + newline, "func.func @g() {" + newline + "}" + newline
    segments = split_segments(first + comments + newline + second)
    assert [segment.text for segment in segments] == [first + comments + newline, second]
    document = read_document(f"{comments}module {comments}@m {{{comments}{second}{comments}}}{comments}")
    assert not list(document.diagnostics())
