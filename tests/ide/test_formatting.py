"""Formatting: the text after it, and that it never means anything else."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.document import Document, read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.formatting import DEFAULT_STYLE, FormattingStyle, formatting_edits
from bufferizer.rewrite.edits import apply_edits
from bufferizer.text import Span
from tests.differential.draws import Draws
from tests.differential.program import render
from tests.differential.releases import RELEASES

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.mlir"))


def formatted(text: str, style: FormattingStyle = DEFAULT_STYLE, within: Span | None = None) -> str:
    return apply_edits(text, formatting_edits(AnalysedDocument(text), style, within))


def meaning(document: Document) -> list[object]:
    """Return all operations with what they use, define, and say."""
    return [
        (
            operation.name,
            [(use.value.name, str(use.type)) for use in operation.operands],
            [(result.name, str(result.type)) for result in operation.results],
            [successor.label for successor in operation.successors],
            {name: " ".join(value.split()) for name, value in operation.attributes.items()},
            [[block.label for block in region.blocks] for region in operation.regions],
        )
        for segment in document.segments
        for operation in segment.written_operations()
    ]


def check_harmless(text: str) -> None:
    after = formatted(text)
    assert after.split() == text.split()
    assert meaning(read_document(after)) == meaning(read_document(text))
    assert formatted(after) == after


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Regions, closing braces, white space at the ends of lines.
        (
            "func.func @f(%n: index) {  \n%x = arith.addi %n, %n : index\nscf.for %i = %n to %n step %n {\n"
            '"t.a"(%i) : (index) -> ()\t\n   }\n\n \n    return\n  }\n',
            "func.func @f(%n: index) {\n  %x = arith.addi %n, %n : index\n  scf.for %i = %n to %n step %n {\n"
            '    "t.a"(%i) : (index) -> ()\n  }\n\n\n  return\n}\n',
        ),
        # Blocks stand where their operation does.
        (
            "func.func @f() {\ncf.br ^a\n  ^a:  // pred\nreturn\n}\n",
            "func.func @f() {\n  cf.br ^a\n^a:  // pred\n  return\n}\n",
        ),
        # What goes on in further lines keeps its place under the first.
        (
            "func.func @f(%a: f32,\n             %b: f32) {\n      %x = arith.addf %a,\n                     %b : f32\n"
            "      return\n}\n",
            "func.func @f(%a: f32,\n             %b: f32) {\n  %x = arith.addf %a,\n                 %b : f32\n"
            "  return\n}\n",
        ),
        # Comments go with what they stand before; at the margin of indented code they stay.
        (
            "module {\n// What f is.\nfunc.func @f() {\n      // Done.\n  return\n // The end.\n}\n}\n",
            "module {\n  // What f is.\n  func.func @f() {\n    // Done.\n    return\n    // The end.\n  }\n}\n",
        ),
        (
            "func.func @f() {\n// CHECK: return\n  return\n}\n",
            "func.func @f() {\n// CHECK: return\n  return\n}\n",
        ),
        # Aliases.
        ("  !v = f32\n #m = affine_map<(d0)\n   -> (d0)>\n", "!v = f32\n#m = affine_map<(d0)\n  -> (d0)>\n"),
        # Operations with several regions.
        (
            'func.func @f() {\n"t.a"() ({\n"t.b"() : () -> ()\n}, {\n}) : () -> ()\nreturn\n}\n',
            'func.func @f() {\n  "t.a"() ({\n    "t.b"() : () -> ()\n  }, {\n  }) : () -> ()\n  return\n}\n',
        ),
        # A region behind another one ends where that does; text that was indented at random is as good after one time.
        (
            "func.func @f(%b: i1) {\nscf.while : () -> () {\n scf.condition(%b)\n} do {\nscf.yield\n}\n  return\n}\n",
            "func.func @f(%b: i1) {\n  scf.while : () -> () {\n    scf.condition(%b)\n  } do {\n    scf.yield\n  }\n"
            "  return\n}\n",
        ),
        (
            "func.func @f(%b: i1) {\n    %r = scf.if %b -> (i1) {\n scf.yield %b : i1\n     } else {\n"
            "scf.yield %b : i1\n     }\n// The end.\n   return\n// Nothing.\n  }\n",
            "func.func @f(%b: i1) {\n  %r = scf.if %b -> (i1) {\n    scf.yield %b : i1\n  } else {\n"
            "    scf.yield %b : i1\n  }\n// The end.\n  return\n  // Nothing.\n}\n",
        ),
    ],
)
def test_formatted(text: str, wanted: str) -> None:
    assert formatted(text) == wanted
    check_harmless(text)


def test_line_ends_stay() -> None:
    assert formatted("func.func @f() {\r\nreturn  \r\n}\r\n") == "func.func @f() {\r\n  return\r\n}\r\n"


def test_width_and_tabs() -> None:
    text = "func.func @f() {\nreturn\n}\n"
    assert formatted(text, FormattingStyle(4)) == "func.func @f() {\n    return\n}\n"
    assert formatted(text, FormattingStyle(4, tabs=True)) == "func.func @f() {\n\treturn\n}\n"


def test_range() -> None:
    text = "func.func @f() {\ncf.br ^a\n  ^a:\nreturn\n}\n"
    start = text.index("return")
    assert formatted(text, within=Span(start, start)) == "func.func @f() {\ncf.br ^a\n  ^a:\n  return\n}\n"


def test_what_cannot_be_read_keeps_its_indentation() -> None:
    broken = "func.func @f( {\n   return  \n }\n"
    assert formatted(f"{broken}func.func @g() {{\nreturn\n}}\n") == (
        "func.func @f( {\n   return\n }\nfunc.func @g() {\n  return\n}\n"
    )


def test_splits_and_resources_stay() -> None:
    text = "func.func private @f()\n// -----\n{-#\n      a: 1\n   #-}\n"
    assert formatted(text) == text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert formatted(text) == text
    check_harmless("\n".join(line.strip() for line in text.split("\n")))


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("release", [22, 14])
def test_random_programs(seed: int, release: int) -> None:
    """Programs in which lines begin and end anywhere mean the same once they are laid out."""
    random, kind = Random(seed), RELEASES[release]
    lines = render(kind.program(Draws.of_seed(seed), 10, kind.options_of_batch(seed))).splitlines()
    check_harmless("\n".join(_in_disorder(random, line.strip()) for line in lines))


def _in_disorder(random: Random, line: str) -> str:
    indent = random.choice(("", "", " ", "\t", "      ", "    \t"))
    before = random.choice(("",) * 9 + ("\n", "// } of a comment\n", "   // {\n"))
    parts = line.split(", ")
    turn = random.randrange(1, len(parts)) if len(parts) > 1 and random.random() < 0.3 else len(parts)
    rest = ", ".join(parts[turn:])
    return f"{before}{indent}{', '.join(parts[:turn])}" + (f",\n{indent}{rest}" if rest else "") + indent[::-1]


PIECES = (
    "func.func @f(%a: f32) {\n|  |\t|return\n|}\n|} |^bb0:\n|// c\n|// -----\n|scf.for %i = %n to %n step %n {\n|"
    'module {\n|%x = "t.a"(%a) ({\n|}, {\n|}) : (f32) -> f32\n|!v = f32\n|\n|,\n|(|\r\n|"|{-#\n|#-}\n|'
    '     "t.b"() : () -> ()\n'
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=25))
def test_never_means_anything_else(pieces: list[str]) -> None:
    text = "".join(pieces)
    after = formatted(text)
    assert after.split() == text.split()
    # Text in which the lines alone tell where functions end may be divided otherwise; that is no loss, as it is broken.
    if not list(read_document(text).diagnostics()):
        check_harmless(text)
