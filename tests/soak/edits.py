"""Edits as people make them, finished or not: characters, tokens and lines deleted, typed, doubled and exchanged.

Some are several at once, as editors send them: what is renamed or typed at several cursors, and line ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from bufferizer.rewrite.edits import Edit
from bufferizer.text import Span

_TOKEN = re.compile(r'"[^"\n]*"|[%@#!^]?[A-Za-z_0-9$.-]+|->|[^\s]')
_TYPED = (
    *'(){}[]<>",:=%@#!^-/?*\n\t ',
    *("->", "%0", "%arg0", "@f", "#map", "!t", "^bb0:", "// -----\n", "//", '"', "\u00e4", "\r\n", "{-#", "#-}"),
    *("tensor<", "memref<?xf32", "index", ": f32", "func.func @g(", "module {", "return", "}\n", "%x = ", "scf.for"),
    *("%x = arith.addf %0, %0 : f32\n", "custom.op", '"a.b"() ({', "dense<", "affine_map<(d0) ->", "loc(", " else {"),
)


def texts_of(paths: list[Path]) -> list[str]:
    """Return the texts of the MLIR files below some paths."""
    files = [file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*.mlir")))]
    return [file.read_bytes().decode("utf-8", "surrogateescape") for file in files]


def random_edit(random: Random, text: str) -> Edit:
    """Return one change to a text, at a random place of it."""
    make = random.choice(_EDITS)
    return make(random, text)


def random_change(random: Random, text: str) -> list[Edit]:
    """Return the edits of one version, each of them to the text that those before it make."""
    make = random.choice(_CHANGES) if random.random() < 0.25 else _one
    return make(random, text)


class Typist:
    """Somebody who changes a text at random, and takes some of the changes back, the last one first.

    ``fit`` makes an edit one that can be made where the text goes.
    """

    def __init__(self, random: Random, text: str, fit: Callable[[str, Edit], Edit] = lambda _, edit: edit) -> None:
        self.text = text
        self._random = random
        self._fit = fit
        self._done: list[list[Edit]] = []

    def change(self, undo: float = 0.35) -> list[Edit]:
        """Make a change and return its edits; with the probability ``undo``, take one back if there is one."""
        if self._done and self._random.random() < undo:
            edits, keeps = self._done.pop(), False
        else:
            edits, keeps = random_change(self._random, self.text), True
        made: list[Edit] = []
        back: list[Edit] = []
        for wanted in edits:
            edit = self._fit(self.text, wanted)
            old = self.text[edit.span.start : edit.span.end]
            back.insert(0, Edit(Span(edit.span.start, edit.span.start + len(edit.text)), old))
            made.append(edit)
            self.text = apply(self.text, edit)
        if keeps:
            self._done.append(back)
        return made


def apply(text: str, edit: Edit) -> str:
    """Return the text after an edit."""
    return text[: edit.span.start] + edit.text + text[edit.span.end :]


def uncut(text: str, edit: Edit) -> Edit:
    """Return an edit that cuts no line end in two: no client can say of one that it does."""
    start, end = (at - (text[at - 1 : at + 1] == "\r\n") for at in edit.span)
    return Edit(Span(start, end), edit.text)


def _delete_characters(random: Random, text: str) -> Edit:
    start = random.randint(0, len(text))
    return Edit(Span(start, min(len(text), start + random.randint(1, 6))), "")


def _type(random: Random, text: str) -> Edit:
    start = random.randint(0, len(text))
    return Edit(Span(start, start), random.choice(_TYPED))


def _delete_token(random: Random, text: str) -> Edit:
    return Edit(_token(random, text), "")


def _double_token(random: Random, text: str) -> Edit:
    token = _token(random, text)
    return Edit(Span(token.end, token.end), " " + text[token.start : token.end])


def _replace_token(random: Random, text: str) -> Edit:
    other = _token(random, text)
    return Edit(_token(random, text), text[other.start : other.end])


def _delete_line(random: Random, text: str) -> Edit:
    return Edit(_line(random, text), "")


def _double_line(random: Random, text: str) -> Edit:
    line = _line(random, text)
    return Edit(Span(line.end, line.end), text[line.start : line.end])


def _move_line(random: Random, text: str) -> Edit:
    source, target = _line(random, text), _line(random, text)
    return Edit(Span(target.start, target.start), text[source.start : source.end])


def _cut_line(random: Random, text: str) -> Edit:
    """Leave a line as it is while somebody types it."""
    line = _line(random, text)
    end = max(line.start, line.end - 1)
    return Edit(Span(random.randint(line.start, end), end), "")


def _paste(random: Random, text: str) -> Edit:
    """Put some lines of the text in somewhere else."""
    target = _line(random, text)
    start, end = _lines(random, text)
    return Edit(Span(target.start, target.start), text[start:end])


def _delete_lines(random: Random, text: str) -> Edit:
    return Edit(_lines(random, text), "")


def _delete_bracket(random: Random, text: str) -> Edit:
    places = [match.start() for match in re.finditer(random.choice(["}", "[{}]", r"[()\[\]<>]"]), text)]
    at = random.choice(places) if places else 0
    return Edit(Span(at, at + 1 if places else at), "")


def _one(random: Random, text: str) -> list[Edit]:
    return [random_edit(random, text)]


def _one_large(random: Random, text: str) -> list[Edit]:
    return [random.choice((_paste, _delete_lines, _delete_bracket))(random, text)]


def _rename(random: Random, text: str) -> list[Edit]:
    """Rename something, everywhere or here and there."""
    name = text[slice(*_token(random, text))]
    if name[:1] not in ("%", "@", "^", "#", "!") or len(name) < 2:
        return _one(random, text)
    new = name[0] + random.choice(["x", "renamed", "0", "a.b", name[1:] + "1"])
    often = random.choice([1.0, 1.0, 0.5])
    uses = [match.span() for match in re.finditer(re.escape(name) + r"(?![\w$.-])", text)]
    return [Edit(Span(*use), new) for use in reversed(uses[:200]) if random.random() < often]


def _type_at_cursors(random: Random, text: str) -> list[Edit]:
    """Type the same at the beginnings of some lines, or in the midst of them."""
    typed = random.choice(_TYPED)
    start, end = _lines(random, text)
    column = random.choice([0, 0, 2, 7])
    places = [match.start() for match in re.finditer(r"^", text[start:end], re.MULTILINE)]
    return [Edit(Span(at, at), typed) for at in sorted({min(start + place + column, end) for place in places})[::-1]]


def _change_line_ends(random: Random, text: str) -> list[Edit]:
    start, end = _lines(random, text)
    old, new = ("\r\n", "\n") if "\r\n" in text[start:end] else ("\n", "\r\n")
    return [Edit(Span(start, end), text[start:end].replace(old, new))]


_CHANGES: tuple[Callable[[Random, str], list[Edit]], ...] = (
    _one_large,
    _one_large,
    _rename,
    _type_at_cursors,
    _change_line_ends,
)


_EDITS: tuple[Callable[[Random, str], Edit], ...] = (
    _delete_characters,
    _type,
    _delete_token,
    _double_token,
    _replace_token,
    _delete_line,
    _double_line,
    _move_line,
    _cut_line,
)


def _token(random: Random, text: str) -> Span:
    """Return the place of the first token after a random place; an empty one at the end."""
    match = _TOKEN.search(text, random.randint(0, len(text)))
    return Span(*match.span()) if match is not None else Span(len(text), len(text))


def _line(random: Random, text: str) -> Span:
    """Return the place of a random line, its line end included."""
    at = random.randint(0, len(text))
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return Span(start, len(text) if end < 0 else end + 1)


def _lines(random: Random, text: str) -> Span:
    """Return the place of up to 30 lines that follow each other."""
    start, end = _line(random, text)
    for _ in range(random.choice([0, 1, 3, 8, 30])):
        end = text.find("\n", end) + 1 or len(text)
    return Span(start, end)
