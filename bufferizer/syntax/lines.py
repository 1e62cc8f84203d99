"""What single lines and pairs of brackets tell about a document, before anything is parsed. Used by the splitter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from bufferizer.text import COMMENT, QUOTED


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


# A rough search for lines, then what they are. `attributes {`, the name of a region like `combiner {`, `case 1 {`,
# `loc(`, visibilities and types begin no operation: they go on with the one before, also where they are not indented.
# The line end in front is part of the search because the regex engine finds a letter ten times faster than a line's
# beginning.
_CANDIDATE = re.compile(
    r"""
    \n(?:
        [^%\s}^]
      | [ \t]+ (?![ \t%}^]) (?:
            "?(?:[a-z_]\w*\.){1,2}
            (?:func|global|module|sequence|named_sequence|pattern|with_pdl_patterns|subgraph|dialect)\b
          | func\b | module\b | [\#!][\w$.-]+[ \t]*= | //[ ]----- | \{-
        )
    )
    """,
    re.VERBOSE,
)
# The header of a module, as far as it tells that it is one.
_MODULE = r'(?:builtin\.)?module(?=[ \t\r\n{@]|\Z) | "builtin\.module"(?=[ \t]*\()'
_BEGINNING = re.compile(
    r"""
    \ufeff?[ \t]*
    (?:
        (?P<split> //[ ]-----[ \t]*\r?(?:\n|\Z) )
      | (?P<resources> \{-\# )
      | (?P<alias> [\#!][\w$.-]+[ \t]*=(?!=) )
      | (?P<module> """
    + _MODULE
    + r""")
      | (?P<symbol>
            func(?=[ \t]+(?:\w+[ \t]+)?@)
          | "?(?: [A-Za-z_]\w*\.(?:func|global)
              | llvm\.mlir\.global
              | transform\.(?:named_)?sequence
              | pdl\.pattern
            ) (?![\w.$])
        )
      | (?P<container>
            "?(?: [A-Za-z_]\w*\.module
              | transform\.with_pdl_patterns
              | ml_program\.subgraph
              | irdl\.dialect
            ) (?![\w.$])
        )
      | (?P<other>
            (?<![ \t])
            (?! attributes\s*\{ | \w+[ \t]+\{ | loc\s*\( | (?:private|public|nested)\s | \w+<
              | case[ \t]+-?\d )
            [A-Za-z_"%]
        )
    )
    """,
    re.VERBOSE,
)
_TRIVIA = rf"(?:\s|{COMMENT})*"
_HEADER = re.compile(
    rf'(?:builtin\.)?module{_TRIVIA}(?:@(?:[\w$.-]+|"[^"\n]*"))?{_TRIVIA}(?P<attributes>attributes{_TRIVIA})?\{{'
)
_NEXT_MODULE = re.compile(rf"[ \t]*(?P<module>{_MODULE})", re.VERBOSE)
_BODY = re.compile(_TRIVIA + r"\{")
# A module in generic form: its header, `"builtin.module"() <{sym_name = "m"}> ({`, and what follows its closing brace.
_GENERIC_HEADER = re.compile(rf'"builtin\.module"{_TRIVIA}\({_TRIVIA}\){_TRIVIA}(?P<properties><{_TRIVIA}\{{)?')
_GENERIC_BODY = re.compile(rf"{_TRIVIA}\({_TRIVIA}\{{")
_END_OF_PROPERTIES = re.compile(_TRIVIA + ">")
_END_OF_REGIONS = re.compile(rf"{_TRIVIA}\)(?:{_TRIVIA}(?P<attributes>\{{(?!-)))?")
_NO_OPERANDS = re.compile(_TRIVIA.join(["", ":", r"\(", r"\)", "->", r"\(", r"\)"]))
_LOCATION = re.compile(r"[ \t]*loc\(")
_QUOTED = re.compile(rf"{QUOTED}?|//[^\n]*")
_CODE = re.compile(rf'(?:{QUOTED}?|/(?!/)|[^"/\n])*')  # a line without its comment
# The end of a line that goes on in the next.
_CONTINUED = ("=", ",", "(", "[", "<", ":", "->")
_BRACES = re.compile(_QUOTED.pattern + "|[{}]")
_PARENTHESES = re.compile(_QUOTED.pattern + "|[()]")
_BLANK = re.compile(rf"(?:[\s\ufeff]|{COMMENT})*")
_COMMENT_LINE = re.compile(r"[ \t]*//(?! -----[ \t]*\r?\n)")
_LAST_LINE = re.compile(rf"\n(?P<indent>[ \t]*)\}}(?:\)[^\n]*|[ \t]*loc\([^\n]*\))?{_TRIVIA}\Z")
# A module's attributes were left open if they go on for longer than this.
LOOKS_AHEAD = 20_000


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


def goes_on(text: str, start: int, line: int) -> bool:
    """Tell whether what stands between ``start`` and the beginning of a line says that it goes on in that line."""
    while line > start:
        previous = text.rfind("\n", start, line - 1) + 1 or start
        code = _CODE.match(text, previous, line)
        assert code is not None
        if code[0].strip():
            return code[0].rstrip().endswith(_CONTINUED)
        line = previous
    return False


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


def module_behind(text: str, position: int) -> int | None:
    """Return where the header of a module begins that is the next thing on the line of a position; None if none is."""
    match = _NEXT_MODULE.match(text, position)
    return match.start("module") if match else None


def indentation(text: str, position: int) -> int:
    """Return how far the line of a position is indented."""
    line = text.rfind("\n", 0, position) + 1
    return len(text[line:position]) - len(text[line:position].lstrip(" \t"))


def end_of_module_header(text: str, position: int) -> int | None:
    """Return where the header of the module at ``position`` ends, its brace included; None if it has no brace."""
    if text[position] == '"':
        return _end_of_generic_header(text, position)
    header = _HEADER.match(text, position)
    if header is None or not header["attributes"]:
        return header.end() if header else None
    attributes = _end_of_dictionary(text, header.end(), header.end() + LOOKS_AHEAD)
    if attributes is not None:
        body = _BODY.match(text, attributes)
        return body.end() if body else None
    # The attributes were left open. A brace that ends the line is the body's all the same.
    line = text[position:].split("\n", 1)[0].rstrip()
    return position + len(line) if line.endswith("{") and position + len(line) > header.end() else None


def _end_of_generic_header(text: str, position: int) -> int | None:
    header = _GENERIC_HEADER.match(text, position)
    end = header.end() if header else None
    if header and header["properties"]:
        dictionary = _end_of_dictionary(text, header.end(), header.end() + LOOKS_AHEAD)
        properties = _END_OF_PROPERTIES.match(text, dictionary) if dictionary is not None else None
        end = properties.end() if properties else None
    body = _GENERIC_BODY.match(text, end) if end is not None else None
    return body.end() if body else None


def _end_of_dictionary(text: str, start: int, limit: int) -> int | None:
    """Return where the dictionary ends whose first entry begins at ``start``; None if not before ``limit``."""
    depth = 1
    for match in _BRACES.finditer(text, start, limit):
        depth += (match[0] == "{") - (match[0] == "}")
        if not depth:
            return match.end()
    return None


def end_of_module(text: str, position: int, limit: int) -> int:
    """Return the end of what belongs to a module behind its closing brace, which ends at ``position``.

    That is a location, and in generic form ``) {attributes} : () -> ()`` before it; nothing from ``limit`` on.
    """
    regions = _END_OF_REGIONS.match(text, position, limit)
    if regions is not None:
        end = regions.end()
        if regions["attributes"]:
            end = _end_of_dictionary(text, end, limit) or end
        types = _NO_OPERANDS.match(text, end, limit)
        position = types.end() if types else end
    return _end_of_location(text, position, limit)


def _end_of_location(text: str, position: int, limit: int) -> int:
    """Return the end of the ``loc(...)`` at a position; the position itself if there is none closed before a limit."""
    location = _LOCATION.match(text, position, limit)
    if location is None:
        return position
    depth = 1
    for match in _PARENTHESES.finditer(text, location.end(), limit):
        depth += (match[0] == "(") - (match[0] == ")")
        if not depth:
            return match.end()
    return position
