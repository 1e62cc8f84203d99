"""One text for attributes that can be written in several ways, where types are made of them.

Two types are the same type if their texts are the same, so sparse encodings are brought into the form in which
mlir-opt prints them, today's or LLVM 14's (SparseTensorEncodingAttr::print in
mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp).
"""

from __future__ import annotations

import re

from bufferizer.ir.affine import AffineDimension, AffineExpression, AffineSymbol
from bufferizer.ir.affine_reading import parse_affine_expression, parse_affine_map
from bufferizer.ir.floats import printed
from bufferizer.ir.scanning import balanced_end, skip_space
from bufferizer.kept import kept_by_text
from bufferizer.text import QUOTED

_QUOTED = re.compile(rf"({QUOTED})")
_SPARSE = re.compile(r"#sparse_tensor(?:\.encoding<|<\s*encoding\s*<)")
_BODIED = re.compile(r"^(affine_map|affine_set|array|dense|dense_resource|opaque|sparse|strided)\s+<")
_LLVM = "!llvm."  # the prefix of types that may be left out in others of the dialect
_INTEGER = re.compile(r"-?(?:0x[0-9a-fA-F]+|[0-9]+)", re.ASCII)
_TYPED_NUMBER = re.compile(r"^(-?[0-9]+|0x[0-9a-fA-F]+)\s*:\s*(\w+)$", re.ASCII)
# Names in dictionaries that need no quotes.
_QUOTED_NAME = re.compile(r'(?:(?<=\{)|(?<=, )(?=[^,]*=))"([A-Za-z_][\w$.]*)"(?=\s*[=,}])', re.ASCII)
_QUANTIZED = re.compile(r"(?<=[,{ ])([0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?)(?:\s*:\s*(-?[0-9]+))?")
_NAME = re.compile(r"[A-Za-z_$][\w$.]*")
_ITERATION = "!sparse_tensor.iter"  # iter_space and iterator
_LEVELS = re.compile(r"lvls\s*=\s*(\d+)(?:\s+to\s+(\d+))?\s*>$", re.ASCII)
_LEVEL_PROPERTIES = ("nonunique", "nonordered", "soa")


def is_sparse(encoding: str | None) -> bool:
    """Tell whether a tensor with that encoding, aliases expanded, is a sparse one."""
    return encoding is not None and _SPARSE.match(encoding) is not None


@kept_by_text(4096)
def canonical_attribute(text: str) -> str:
    """Return an attribute's text with white space, comments and sparse encodings as mlir-opt would print them."""
    plain = _TYPED_NUMBER.sub(r"\1 : \2", _BODIED.sub(r"\1<", _single_spaced(text)))
    if '{"' in plain:
        plain = _QUOTED_NAME.sub(r"\1", plain)
    if plain.startswith(_LLVM):
        plain = _LLVM + plain.removeprefix(_LLVM).replace(_LLVM, "")
    if "!quant.uniform<" in plain:
        plain = _QUANTIZED.sub(_quantized, plain)
    if "#sparse_tensor" in plain:
        plain = _with_canonical_encodings(plain)
    return _LEVELS.sub(_levels, plain) if plain.startswith(_ITERATION) else plain


def memory_space(text: str | None) -> str | None:
    """Return a memory space as memref types keep it: the default one, 0 of any type, is none at all.

    Source: BuiltinTypes.cpp (skipDefaultMemorySpace).
    """
    if text is None or text == "false":
        return None
    number, _, type_ = canonical_attribute(text).partition(" : ")
    if not _INTEGER.fullmatch(number):
        return canonical_attribute(text)
    value = int(number, 16 if "x" in number else 10)
    if value == 0:
        return None
    return str(value) if type_ in ("", "i64") else f"{value} : {type_}"


def _levels(match: re.Match[str]) -> str:
    """Return the levels of an iteration as printed: one level is no range."""
    lower, upper = match[1], match[2]
    return f"lvls = {lower} to {upper}>" if upper and int(upper) != int(lower) + 1 else f"lvls = {lower}>"


def _quantized(match: re.Match[str]) -> str:
    """Return a scale with its zero point as quantized types are printed (mlir/lib/Dialect/Quant/IR/TypeParser.cpp)."""
    scale, zero_point = float(match.group(1)), match.group(2) or "0"
    return printed(scale) if int(zero_point) == 0 else f"{printed(scale)}:{zero_point}"


def _single_spaced(text: str) -> str:
    if not any(blank in text for blank in ("\n", "\t", "  ", "\r", "//")):
        return text.strip()
    pieces = _QUOTED.split(re.sub(r"//[^\n\"]*", "", text))
    return "".join(piece if piece.startswith('"') else re.sub(r"\s+", " ", piece) for piece in pieces).strip()


def _with_canonical_encodings(text: str) -> str:
    match = _SPARSE.search(text)
    if match is None:
        return text
    body = match.end() - 1
    end = balanced_end(text, text.index("<", match.start()), len(text))
    close = balanced_end(text, body, len(text))
    if end is None or close is None:
        return text
    canonical = _sparse_encoding(text[body + 1 : close - 1].strip()) or text[match.start() : end]
    return text[: match.start()] + canonical + _with_canonical_encodings(text[end:])


def _sparse_encoding(body: str) -> str | None:
    """Return the canonical text for ``{ map = ..., posWidth = 32 }``; None where it cannot be read."""
    if not (body.startswith("{") and body.endswith("}")):
        return None
    entries: dict[str, str] = {}
    for entry in split_list(body[1:-1]):
        name, _, value = entry.partition("=")
        entries[name.strip()] = value.strip()
    if "dimLevelType" in entries:
        return _old_sparse_encoding(entries)
    try:
        parts = [f"map = {_sparse_map(entries['map'])}"]
    except (KeyError, ValueError):
        return None
    parts += [f"{width} = {entries[width]}" for width in ("posWidth", "crdWidth") if entries.get(width, "0") != "0"]
    parts += [f"{value} = {entries[value]}" for value in ("explicitVal", "implicitVal") if value in entries]
    return f"#sparse_tensor.encoding<{{ {', '.join(parts)} }}>"


def _old_sparse_encoding(entries: dict[str, str]) -> str:
    """Return the canonical text of an encoding as LLVM 14 had them: level types by name, an order of dimensions."""
    levels = ", ".join(split_list(entries["dimLevelType"].strip("[] \n\t")))
    parts = [f"dimLevelType = [ {levels} ]"]
    ordering = parse_affine_map(entries.get("dimOrdering", ""))
    if ordering is not None:
        parts.append(f"dimOrdering = affine_map<{ordering}>")
    parts += [f"{width} = {entries.get(width, '0')}" for width in ("pointerBitWidth", "indexBitWidth")]
    return f"#sparse_tensor.encoding<{{ {', '.join(parts)} }}>"


def split_list(text: str, separator: str = ",") -> list[str]:
    """Split at separators outside brackets; an empty text has no parts."""
    parts: list[str] = []
    depth = start = position = 0
    while position < len(text):
        if text.startswith("->", position):
            position += 2
            continue
        depth += (text[position] in "([{<") - (text[position] in ")]}>")
        if text[position] == separator and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
        position += 1
    last = text[start:].strip()
    return [*parts, last] if last or parts else []


def _group(text: str, position: int) -> tuple[str, int]:
    """Read a bracketed group; return what is in it and the position of what follows."""
    end = balanced_end(text, position, len(text))
    if end is None:
        raise ValueError(text)
    return text[position + 1 : end - 1], skip_space(text, end, len(text))


def _sparse_map(text: str) -> str:
    """Return a dimension-to-level map with its names in canonical form. Raises `ValueError` where it is not one."""
    names: dict[str, AffineExpression] = {}
    position = 0
    symbols = 0
    while position < len(text) and text[position] in "[{":
        listed, following = _group(text, position)
        if text[position] == "[":
            for name in split_list(listed):
                names[name] = AffineSymbol(symbols)
                symbols += 1
        position = following
    dimensions, position = _group(text, position)
    if not text.startswith("->", position):
        raise ValueError(text)
    levels, _ = _group(text, skip_space(text, position + 2, len(text)))
    declared = [_dimension(entry, number, names) for number, entry in enumerate(split_list(dimensions))]
    listed_symbols = f"[{', '.join(f's{number}' for number in range(symbols))}]" if symbols else ""
    mapped = ", ".join(_level(entry, names) for entry in split_list(levels))
    return f"{listed_symbols}({', '.join(declared)}) -> ({mapped})"


def _dimension(entry: str, number: int, names: dict[str, AffineExpression]) -> str:
    """Return ``d0`` or ``d0 : #sparse_tensor<slice(...)>``; an expression in levels, after ``=``, is not kept."""
    match = _NAME.match(entry)
    if match is None:
        raise ValueError(entry)
    names[match.group()] = AffineDimension(number)
    slice_ = re.search(r":\s*(#sparse_tensor<\s*slice\s*\(([^)]*)\)\s*>)", entry)
    if slice_ is None:
        return f"d{number}"
    return f"d{number} : #sparse_tensor<slice({', '.join(split_list(slice_.group(2)))})>"


def _level(entry: str, names: dict[str, AffineExpression]) -> str:
    """Return ``expression : type(properties)``."""
    written, colon, type_ = entry.partition(":")
    if not colon:
        raise ValueError(entry)
    expression = parse_affine_expression(written.rpartition("=")[2], names)
    if expression is None:
        raise ValueError(entry)
    return f"{expression} : {_level_type(type_.strip())}"


def _level_type(text: str) -> str:
    match = re.fullmatch(r"(\w+)\s*(\[[^\]]*\])?\s*(?:\(([^)]*)\))?", text)
    if match is None:
        raise ValueError(text)
    sizes = f"[{', '.join(split_list(match.group(2)[1:-1]))}]" if match.group(2) else ""
    written = split_list(match.group(3) or "")
    properties = [name for name in _LEVEL_PROPERTIES if name in written]
    return f"{match.group(1)}{sizes}" + (f"({', '.join(properties)})" if properties else "")
