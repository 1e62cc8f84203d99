"""Settings that a file makes for itself, in a comment of its head.

```mlir
// RUN: mlir-opt %s -one-shot-bufferize="bufferize-function-boundaries allow-return-allocs-from-loops"
// bufferizer: allow-return-allocs-from-loops, severity(returned-allocation)=off
```

The head is the comments before anything else. A switch without a value is turned on; a list stands in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bufferizer.configuration.settings import NOTHING, Choices
from bufferizer.configuration.values import SEVERITY, UNUSABLE, Name, Trouble, read_entries, takes_list
from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.kept import kept_by_text
from bufferizer.text import Span

MARK = "bufferizer:"
MISPLACED = "misplaced-setting"
# What a text begins with as long as there are only comments; a line between sections is none.
_HEAD = re.compile(r"\ufeff?(?:\s*//(?! -----)[^\r\n]*)*")
_COMMENT = re.compile(rf"^[ \t\ufeff]*(?P<all>//+[ \t]*{MARK}(?P<settings>[^\r\n]*))", re.MULTILINE)
_ENTRY = re.compile(
    r"""
    [ \t,]*
    (?P<key> [\w.-]+ ) (?P<rule> [ \t]*\( (?P<code> [^()\r\n]* ) \) )?
    (?: [ \t]*=[ \t]* (?P<value> "[^"\r\n]*" | \[[^\]\r\n]*\]? | [^,\s]* ) )?
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\s,\[\]\"]+")


_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class HeadSettings:
    """What the head of a text sets. ``problems`` have their places in the text; ``place`` is that of the settings."""

    choices: Choices = NOTHING
    problems: tuple[Diagnostic, ...] = ()
    place: Span = _NOWHERE


@dataclass(frozen=True, slots=True)
class _Entry:
    name: Name
    value: Any
    span: Span


def head_settings(text: str) -> HeadSettings:
    """Return what the head of a text sets. Costs nothing where it has no such comment."""
    head = _HEAD.match(text)
    if head is None or MARK not in head[0]:
        return HeadSettings()
    return _settings_of(head[0])


def setting_before(text: str, offset: int) -> str | None:
    """Return what stands before a cursor in a comment with settings; None where the cursor is in none."""
    head = head_settings(text)
    for comment in _COMMENT.finditer(text, 0, _end_of_head(text)) if head.place.end else ():
        start, end = comment.span("settings")
        if start <= offset <= end:
            return text[start:offset]
    return None


def _end_of_head(text: str) -> int:
    head = _HEAD.match(text)
    return head.end() if head is not None else 0


def setting_problems(text: str) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the settings in a text: those of its head, and those that are not in its head."""
    if MARK not in text:
        return ()
    message = "settings are made in the comments before everything else; this one is ignored"
    misplaced = (
        Diagnostic(MISPLACED, Severity.WARNING, message, Place(Span(*comment.span("all"))))
        for comment in _COMMENT.finditer(text, _end_of_head(text))
    )
    return (*head_settings(text).problems, *misplaced)


@kept_by_text(64)
def _settings_of(head: str) -> HeadSettings:
    comments = list(_COMMENT.finditer(head))
    if not comments:
        return HeadSettings()
    found = [it for comment in comments for it in _read(head, *comment.span("settings"))]
    entries = [it for it in found if isinstance(it, _Entry)]
    problems = [it for it in found if isinstance(it, Diagnostic)]
    choices, troubles = read_entries((entry.name, entry.value) for entry in entries)
    spans = {entry.name: entry.span for entry in entries}
    problems += [_problem(trouble, spans[trouble.name]) for trouble in troubles]
    return HeadSettings(choices, tuple(problems), Span(*comments[0].span("settings")))


def _read(text: str, start: int, end: int) -> Iterator[_Entry | Diagnostic]:
    """Yield the settings of one comment, and what is no setting."""
    while text[start:end].strip(" \t,"):
        match = _ENTRY.match(text, start, end)
        if match is None:
            place = Span(start + len(text[start:end]) - len(text[start:end].lstrip(" \t,")), end)
            yield _problem(Trouble(UNUSABLE, (), f"a setting is expected here, not '{text[place.start : end]}'"), place)
            return
        key, code = match["key"], match["code"]
        name = (key, code.strip()) if code is not None else (key,)
        if code is not None and key != SEVERITY:
            trouble = Trouble(UNUSABLE, (), f"only '{SEVERITY}' is given for a rule in parentheses")
            yield _problem(trouble, Span(*match.span("rule")))
        else:
            yield _Entry(name, _value(key, match["value"]), Span(*match.span("code" if code else "key")))
        start = match.end()


def _value(key: str, written: str | None) -> Any:
    """Return what a comment writes as a value of the kind that a TOML file would have."""
    if written is None:
        return True
    if written.startswith("["):
        return _WORD.findall(written)
    word = written.strip('"')
    if takes_list(key):
        return [word]
    if word in ("true", "false"):
        return word == "true"
    return int(word) if word.isdecimal() else word


def _problem(trouble: Trouble, span: Span) -> Diagnostic:
    data = (("meant", trouble.meant),) if trouble.meant else ()
    return Diagnostic(trouble.code, Severity.WARNING, trouble.message, Place(span), data=data)
