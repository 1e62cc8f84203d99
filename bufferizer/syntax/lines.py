"""What single lines and pairs of brackets tell about a document, before anything is parsed. Used by the splitter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Beginning(Enum):
    """What a line begins with."""

    SPLIT = "split"  # `// -----`
    RESOURCES = "resources"  # `{-#`
    ALIAS = "alias"  # `#map =`, `!type =`
    MODULE = "module"  # the header of a `builtin.module`
    SYMBOL = "symbol"  # a function or global: something no other of its kind stands in
    CONTAINER = "container"  # a `gpu.module` and the like: symbols may stand in it
    OTHER = "other"  # any operation at the beginning of a line


class Line(NamedTuple):
    """A line that may begin a segment: where the line, its first word, and the word's recognised part begin and end."""

    beginning: Beginning
    start: int
    position: int
    end: int

    @property
    def column(self) -> int:
        """The number of characters in front of the first word."""
        return self.position - self.start


# A rough search for lines, then what they are. The line end in front is part of the search because the regex engine
# finds a letter ten times faster than the beginning of a line.
_CANDIDATE = re.compile(
    r"""
    \n(?:
        [^%\s}^]
      | [ \t]+ (?![ \t%}^]) (?:
            (?:[a-z_]\w*\.){1,2}
            (?:func|global|module|sequence|named_sequence|pattern|with_pdl_patterns|subgraph|dialect)\b
          | func\b | module\b | [\#!][\w$.-]+[ \t]*= | //[ ]----- | \{-
        )
    )
    """,
    re.VERBOSE,
)
_BEGINNING = re.compile(
    r"""
    \ufeff?[ \t]*
    (?:
        (?P<split> //[ ]-----[ \t]*\r?(?:\n|\Z) )
      | (?P<resources> \{-\# )
      | (?P<alias> [\#!][\w$.-]+[ \t]*=(?!=) )
      | (?P<module> (?:builtin\.)?module(?=[ \t\r\n{@]|\Z) )
      | (?P<symbol>
            func(?=[ \t]+(?:\w+[ \t]+)?@)
          | (?: [A-Za-z_]\w*\.(?:func|global)
              | llvm\.mlir\.global
              | transform\.(?:named_)?sequence
              | pdl\.pattern
            ) (?![\w.$])
        )
      | (?P<container>
            (?: [A-Za-z_]\w*\.module
              | transform\.with_pdl_patterns
              | ml_program\.subgraph
              | irdl\.dialect
            ) (?![\w.$])
        )
      | (?P<other> (?<![ \t])[A-Za-z_"%] )
    )
    """,
    re.VERBOSE,
)
_TRIVIA = r"(?:\s|//[^\n]*)*"
_HEADER = re.compile(
    rf'(?:builtin\.)?module{_TRIVIA}(?:@(?:[\w$.-]+|"[^"\n]*"))?{_TRIVIA}(?P<attributes>attributes{_TRIVIA})?\{{'
)
_BODY = re.compile(_TRIVIA + r"\{")
_LOCATION = re.compile(r"[ \t]*loc\(")
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\n]*')
_BRACES = re.compile(_QUOTED.pattern + "|[{}]")
_PARENTHESES = re.compile(_QUOTED.pattern + "|[()]")
_BLANK = re.compile(r"(?:[\s\ufeff]|//[^\n]*)*")
_COMMENT_LINE = re.compile(r"[ \t]*//(?! -----[ \t]*\r?\n)")
_LAST_LINE = re.compile(r"\n(?P<indent>[ \t]*)\}(?:[ \t]*loc\([^\n]*\))?(?:\s|//[^\n]*)*\Z")
# A module's attributes that go on longer than this were left open.
_LONGEST_HEADER = 20_000


def beginnings(text: str) -> Iterator[Line]:
    """Yield the lines that may begin a segment, in order."""
    for candidate in _CANDIDATE.finditer("\n" + text):
        start = candidate.start()
        match = _BEGINNING.match(text, start)
        if match and match.lastgroup:
            yield Line(Beginning(match.lastgroup), start, match.start(match.lastgroup), match.end())


def is_blank(text: str, start: int, end: int) -> bool:
    """Tell whether there is nothing but white space and comments in a range."""
    return _BLANK.fullmatch(text, start, end) is not None


def comments_before(text: str, line: int, limit: int) -> int:
    """Return where the comment lines directly before a line begin, none of them before ``limit``."""
    while line > limit:
        previous = text.rfind("\n", 0, line - 1) + 1
        if previous < limit or not _COMMENT_LINE.match(text, previous):
            break
        line = previous
    return line


def brace_balance(text: str, start: int, end: int) -> int:
    """Return by how many the opening braces outnumber the closing ones, those in strings and comments left out."""
    balance = text.count("{", start, end) - text.count("}", start, end)
    quote, slashes = text.find('"', start, end), text.find("//", start, end)
    while quote >= 0 or slashes >= 0:
        match = _QUOTED.match(text, slashes if quote < 0 or 0 <= slashes < quote else quote, end)
        if match is None:
            break
        quoted, after = match[0], match.end()
        balance -= quoted.count("{") - quoted.count("}")
        if 0 <= quote < after:
            quote = text.find('"', after, end)
        if 0 <= slashes < after:
            slashes = text.find("//", after, end)
    return balance


def surplus_braces(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the closing braces that close nothing opened between ``start`` and themselves."""
    depth = 0
    for match in _BRACES.finditer(text, start, end):
        depth += (match[0] == "{") - (match[0] == "}")
        if depth < 0:
            depth = 0
            yield match.start()


def closing_line(text: str, start: int, end: int) -> int | None:
    """Return the closing brace that begins the last line of a range; None if something else does."""
    match = _LAST_LINE.search(text, start, end)
    return match.end("indent") if match else None


def end_of_module_header(text: str, position: int) -> int | None:
    """Return where the header of the module at ``position`` ends, its brace included; None if it has no brace."""
    header = _HEADER.match(text, position)
    if header is None or not header["attributes"]:
        return header.end() if header else None
    depth = 1
    for match in _BRACES.finditer(text, header.end(), header.end() + _LONGEST_HEADER):
        depth += (match[0] == "{") - (match[0] == "}")
        if not depth:
            body = _BODY.match(text, match.end())
            return body.end() if body else None
    # The attributes were left open. A brace that ends the line is the body's all the same.
    line = text[position:].split("\n", 1)[0].rstrip()
    return position + len(line) if line.endswith("{") and position + len(line) > header.end() else None


def end_of_location(text: str, position: int) -> int:
    """Return the end of the ``loc(...)`` at a position; the position itself if there is none."""
    location = _LOCATION.match(text, position)
    if location is None:
        return position
    depth = 1
    for match in _PARENTHESES.finditer(text, location.end()):
        depth += (match[0] == "(") - (match[0] == ")")
        if not depth:
            return match.end()
    return position
