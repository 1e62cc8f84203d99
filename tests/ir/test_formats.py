"""Formats in ODS notation, compiled and run."""

from __future__ import annotations

import pytest

from bufferizer.dialects.registry import OpDefinition, Registry, dialect, op
from bufferizer.document import read_document
from bufferizer.ir.assembly.compile import compile_format
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    OpAssembly,
    dense_array,
    dialect_attribute,
    element_of,
    enum,
    integer,
    numbered_enum,
    same_as,
    string,
    symbol,
    type_attribute,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.format import FormatError, parse_format
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType, Type

PROLOGUE = "func.func @f(%a: i32, %b: f32, %t: tensor<4xf32>, %i: index) {\n  "


def read(definition: OpDefinition, text: str) -> tuple[Operation, list[str]]:
    """Read one operation of a dialect made for the test; return it with the messages of what is wrong."""
    document = read_document(f"{PROLOGUE}{text}\n  return\n}}\n", Registry([dialect("x", [definition])], plugins=False))
    function = document.segments[0].operations[0]
    return function.regions[0].blocks[0].operations[0], [found.message for _, found in document.diagnostics()]


def types(values: object) -> list[str]:
    return [str(value.type) for value in values]  # type: ignore[attr-defined]


def test_operands_types_and_rules() -> None:
    insert = op(
        "x.insert",
        "$scalar `into` $dest `[` $indices `]` attr-dict `:` type($dest)",
        operands="scalar dest indices*",
        results="result",
        types={"scalar": element_of("dest"), "indices": INDEX_TYPE, "result": same_as("dest")},
    )
    operation, messages = read(insert, "%r = x.insert %b into %t[%i] {k = 1} : tensor<4xf32>")
    assert messages == []
    assert types(operation.operands) == ["f32", "tensor<4xf32>", "index"]
    assert types(operation.results) == ["tensor<4xf32>"]
    assert {name: (group.start, group.stop) for name, group in operation.groups.items()} == {
        "scalar": (0, 1),
        "dest": (1, 2),
        "indices": (2, 3),
    }
    assert operation.attributes == {"k": "1"}
    assert operation.operand_type_spans[1] is not None
    assert operation.operand_type_spans[0] is None
    _, messages = read(insert, "%r = x.insert %a into %t[%i] : tensor<4xf32>")
    assert messages == ["use of value '%a' expects different type than prior uses: 'f32' vs 'i32'"]


@pytest.mark.parametrize(
    ("text", "attributes", "operands"),
    [
        ("x.opt", {}, 0),
        ("x.opt %a : i32", {}, 1),
        ("x.opt flag", {"flag": "unit"}, 0),
        ("x.opt %a : i32 flag", {"flag": "unit"}, 1),
        ("x.opt else 7", {"number": "7 : i64"}, 0),
    ],
)
def test_optional_groups(text: str, attributes: dict[str, str], operands: int) -> None:
    optional = op(
        "x.opt",
        "($value^ `:` type($value))? (`flag` $flag^)? (`else` $number^)? attr-dict",
        operands="value?",
        attributes={"flag": unit, "number": integer("i64")},
    )
    operation, messages = read(optional, text)
    assert messages == []
    assert operation.attributes == attributes
    assert len(operation.operands) == operands


@pytest.mark.parametrize(
    ("text", "attributes"), [("x.either none", {"none": "unit"}), ('x.either ["s"]', {"some": '"s"'})]
)
def test_the_other_branch_of_an_optional_group(text: str, attributes: dict[str, str]) -> None:
    either = op("x.either", "(`[` $some^ `]`) : (`none` $none)? attr-dict", attributes={"some": string, "none": unit})
    operation, messages = read(either, text)
    assert messages == []
    assert operation.attributes == attributes


@pytest.mark.parametrize(
    ("rule", "written", "kept"),
    [
        (enum("#x.kind<{}>", "add", "mul"), "add", "#x.kind<add>"),
        (enum("#x.kind<{}>"), '"max"', "#x.kind<max>"),
        (numbered_enum("i32", "zero one two"), "two", "2 : i32"),
        (numbered_enum("i64", {"left": 4}), "left", "4 : i64"),
        (dialect_attribute("#x.flags"), "<a, b>", "#x.flags<a, b>"),
        (dialect_attribute("#x.flags"), "#x.flags<a>", "#x.flags<a>"),
        (dense_array("i64"), "[1, -2]", "array<i64: 1, -2>"),
        (dense_array("i1"), "[true, false]", "array<i1: true, false>"),
        (dense_array("i32"), "[]", "array<i32>"),
        (symbol, "@m::@f", "@m::@f"),
        (type_attribute, "tensor< 4xf32>", "tensor<4xf32>"),
        (integer("index"), "-3", "-3 : index"),
        (string, '"s"', '"s"'),
    ],
)
def test_kinds_of_attributes(rule: object, written: str, kept: str) -> None:
    definition = op("x.attr", "$value attr-dict", attributes={"value": rule})  # type: ignore[dict-item]
    operation, messages = read(definition, f"x.attr {written}")
    assert messages == []
    assert operation.attributes == {"value": kept}
    span = operation.places["value"]
    text = f"{PROLOGUE}x.attr {written}"
    assert text[span.start : span.end] == written


def test_functional_types_and_common_lists() -> None:
    call = op(
        "x.call",
        "operands attr-dict `:` functional-type(operands, results)",
        operands="first rest*",
        results="results*",
    )
    operation, messages = read(call, "%r:2 = x.call %a, %b, %i : (i32, f32, index) -> (i1, i2)")
    assert messages == []
    assert (operation.groups["rest"].start, operation.groups["rest"].stop) == (1, 3)
    assert types(operation.results) == ["i1", "i2"]
    assert all(span is not None for span in operation.result_type_spans)


def test_clauses_in_any_order() -> None:
    clauses = op(
        "x.clauses",
        "oilist(`one` `(` $one `:` type($one) `)` | `two` $two) attr-dict",
        operands="one?",
        attributes={"two": string},
    )
    for text in ('x.clauses one(%a : i32) two "s"', 'x.clauses two "s" one(%a : i32)'):
        operation, messages = read(clauses, text)
        assert messages == []
        assert operation.attributes == {"two": '"s"'}
        assert len(operation.operands) == 1


def test_custom_directives() -> None:
    @directive("TestPair")
    def read_pair(reader: OpReader, arguments: tuple[str, ...]) -> None:
        uses = reader.operand_list("<", ">")
        reader.add_operands(arguments[0], uses[:1])
        reader.set_attribute(arguments[1], f'"{len(uses)}"')

    pair = op("x.pair", "custom<TestPair>($first, $count) attr-dict", operands="first")
    operation, messages = read(pair, "x.pair <%a, %b>")
    assert messages == []
    assert operation.attributes == {"count": '"2"'}


def test_regions_and_what_stands_after_them() -> None:
    region = op("x.region", "$value $body attr-dict `:` type($value)", operands="value", regions="body")
    operation, messages = read(region, "x.region %a {\n  ^bb0(%k: i1):\n  func.return\n} {u} : i32")
    assert messages == []
    assert [argument.name for argument in operation.regions[0].blocks[0].arguments] == ["%k"]
    assert operation.attributes == {"u": "unit"}


def test_rules_may_be_any_function_of_what_is_known() -> None:
    def results(known: object) -> tuple[Type, ...]:
        type_ = known.type("callee")  # type: ignore[attr-defined]
        return type_.results if isinstance(type_, FunctionType) else ()

    definition = op(
        "x.call", "$callee attr-dict `:` type($callee)", operands="callee", results="r*", types={"r": results}
    )
    operation, _ = read(definition, "%r = x.call %undefined : () -> i64")
    assert types(operation.results) == ["i64"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x.two %a %b", "expected ','"),
        ("x.two %a, 5", "expected SSA operand"),
        ("x.two %a, %b : foo", "expected non-function type"),
    ],
)
def test_text_that_does_not_fit_is_read_as_an_unknown_operation(text: str, message: str) -> None:
    two = op("x.two", "$a `,` $b attr-dict `:` type($a)", operands="a b")
    operation, messages = read(two, text)
    assert messages == [message]
    assert not operation.readable
    assert operation.operands[0].value.name == "%a"


@pytest.mark.parametrize("text", ["x.two %a, %b : i32 4", "x.two %a, %b : i32 i32"])
def test_text_behind_an_operation_leaves_it_as_it_is(text: str) -> None:
    operation, messages = read(op("x.two", "$a `,` $b attr-dict `:` type($a)", operands="a b"), text)
    assert messages == ["expected operation name in quotes"]
    assert operation.readable
    assert types(operation.operands)[0] == "i32"


@pytest.mark.parametrize(
    "text", ["(", "$a ^ )", "type($unknown)", "nonsense-directive", "custom<Nobody>($a)", "oilist($a)"]
)
def test_formats_with_mistakes(text: str) -> None:
    with pytest.raises(FormatError):
        compile_format(OpAssembly("x.bad", format=text))


def test_white_space_in_formats_means_nothing() -> None:
    assert parse_format("`a` ` ` `` `\\n` `b`") == parse_format("`a` `b`")


def test_a_directive_has_one_reader() -> None:
    with pytest.raises(FormatError, match="registered twice"):
        directive("DynamicIndexList")(lambda reader, arguments: None)


def test_index_lists_must_be_there_unless_their_group_is_optional() -> None:
    definition = op(
        "x.slice",
        "$t custom<DynamicIndexList>($sizes, $static) (custom<DynamicIndexList>($more, $others)^)? attr-dict"
        " `:` type($t)",
        operands="t sizes* more*",
    )
    operation, messages = read(definition, "x.slice %t[%i, 2] : tensor<4xf32>")
    assert messages == []
    assert operation.attributes["static"] == "array<i64: -9223372036854775808, 2>"
    _, messages = read(definition, "x.slice %t : tensor<4xf32>")
    assert sorted(messages) == [
        "custom op 'x.slice' expected SSA value or integer",
        "expected '[' in dynamic index list",
    ]
