"""After any edits, what is kept of earlier versions makes no difference to what is found and rewritten."""

from __future__ import annotations

import random

import pytest

from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.rewrite import module as rewriting

FUNCTION = """\
func.func @f{number}(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {{
  %c = arith.constant dense<{number}.0> : tensor<8xf32>
  %0 = tensor.insert %x into %t[%i] : tensor<8xf32>
  %1 = call @f{callee}(%0, %x, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32>
  return %{result} : tensor<8xf32>
}}
"""


def edited(lines: list[str], chance: random.Random) -> list[str]:
    """Return a file after a change that leaves it whole, most of the time."""
    lines = list(lines)
    place = chance.randrange(len(lines))
    kind = chance.randrange(4)
    if kind == 0:
        lines.insert(place, "// moved on")
    elif kind == 1:
        lines[place] = lines[place].replace("return %1", "return %0").replace("%t[", "%c[")
    elif kind == 2:
        lines[place] = lines[place].replace("@f2", "@f0").replace("dense<1.0>", "dense<2.0>")
    else:
        del lines[place]
    return lines


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_makes_no_difference(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    functions = [FUNCTION.format(number=n, callee=max(n - 1, 0), result=chance.choice("01c")) for n in range(5)]
    lines = "".join(functions).splitlines()
    cache = DocumentCache()
    for _ in range(12):
        text = "\n".join(lines)
        warm = AnalysedDocument(text, cache=cache)
        found = (document_findings(warm), rewritten_text(warm))
        with monkeypatch.context() as patched:
            patched.setattr(rewriting, "_kept", type(rewriting._kept)(rewriting._kept._compute))
            fresh = AnalysedDocument(text + "\n")
            assert document_findings(fresh) == found[0]
            again = rewritten_text(fresh)
        assert (again.rstrip() if again else again) == (found[1].rstrip() if found[1] else found[1])
        lines = edited(lines, chance)


@pytest.mark.parametrize("added", ["#a = 1 : i32\n", "!t = f32\n", "// nothing\n\n", "}\n"])
def test_what_holds_no_operations_comes_and_goes(added: str) -> None:
    text = "\n".join(FUNCTION.format(number=number, callee=0, result=1) for number in range(2))
    place = text.index("func.func @f1")
    cache = DocumentCache()
    for version in (text, text[:place] + added + text[place:], text):
        found = AnalysedDocument(version, cache=cache)
        assert document_findings(found) == document_findings(AnalysedDocument(version))
