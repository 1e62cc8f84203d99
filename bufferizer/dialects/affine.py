"""The affine dialect: loops and accesses whose bounds and indices are affine in their surroundings.

Syntax after mlir/include/mlir/Dialect/Affine/IR/AffineOps.td and mlir/lib/Dialect/Affine/IR/AffineOps.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bufferizer.dialects.affine_expressions import AffineOperands
from bufferizer.dialects.common_syntax import (
    argument_names,
    carried_values,
    dense_elements,
    implied,
    sizes_in_parentheses,
    with_types,
)
from bufferizer.dialects.memref import ATOMIC_KINDS, read_prefetch_hints
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.assembly.declaration import INDEX_TYPE, element_of, unit
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader, Use
from bufferizer.ir.types import INDEX

# The names that a map or a set begins with.
_PARAMETERS = re.compile(r"affine_(?:map|set)<\s*\((?P<dimensions>[^()]*)\)\s*(?:\[(?P<symbols>[^\]]*)\])?")


@directive("SizesInParentheses")
def _sizes_in_parentheses(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(%i, 4)`` for ``$values, $static``."""
    sizes_in_parentheses(reader, arguments[0], arguments[1])


def _dimensions_and_symbols(reader: OpReader) -> list[Use]:
    """Read ``(%i, %j)[%n]``, the operands of a map; the symbols may be missing."""
    uses = reader.operand_list("(", ")")
    return uses + reader.operand_list("[", "]") if reader.peek_is("[") else uses


def _map(reader: OpReader, attribute: str) -> None:
    start = reader.position
    text = reader.attribute()
    reader.set_attribute(attribute, text, reader.span_from(start))


def _read_map_of(group: str) -> Callable[[OpReader], None]:
    """Return a reader of ``affine_map<...>(%i)[%n]``."""

    def read(reader: OpReader) -> None:
        _map(reader, "map")
        reader.add_operands(group, _dimensions_and_symbols(reader))
        reader.attr_dict()

    return read


def _operands_of(reader: OpReader, text: str, what: str) -> list[Use]:
    """Read the operands of a map or a set, which must be as many as its dimensions and symbols."""
    dimensions = reader.operand_list("(", ")")
    symbols = reader.operand_list("[", "]") if reader.peek_is("[") else []
    wanted = _PARAMETERS.match(text)
    for name, uses, names in (("dim", dimensions, "dimensions"), ("symbol", symbols, "symbols")):
        if wanted is not None and len(uses) != len(re.findall(r"\w+", wanted[names] or "")):
            count = f"{name} operand count and {what} {name} count must match"
            reader.fail(count, reader.syntax.name_span, "operand-count")
    return dimensions + symbols


def _read_bound(reader: OpReader, attribute: str, group: str, keyword: str) -> None:
    """Read a loop's bound: a number, a value, or a map, whose results ``min`` or ``max`` joins."""
    start = reader.position
    if reader.at_operand():
        reader.add_operands(group, [reader.operand()])
        reader.set_attribute(attribute, "affine_map<()[s0] -> (s0)>", reader.span_from(start))
    elif reader.at_integer():
        value = reader.integer()
        reader.set_attribute(attribute, f"affine_map<() -> ({value})>", reader.span_from(start))
    else:
        joins = reader.accept(keyword)
        place = reader.token_span
        _map(reader, attribute)
        text = reader.attributes[attribute]
        if not text.startswith(("affine_map<", "#")):
            reader.fail("expected valid affine map representation for loop bounds", reader.syntax.name_span)
        reader.add_operands(group, _operands_of(reader, text, "affine map"))
        map_ = parse_affine_map(text)
        if map_ is not None and len(map_.results) > 1 and not joins:
            bound = "lower" if keyword == "max" else "upper"
            reader.fail(f"{bound} loop bound affine map with multiple results requires '{keyword}' prefix", place)


def read_for(reader: OpReader) -> None:
    """Read ``%i = 0 to %n step 2 iter_args(%a = %x) -> (f32) {body}``."""
    induction = reader.argument(typed=False)
    reader.expect("=")
    _read_bound(reader, "lowerBoundMap", "lowerBoundOperands", "max")
    if not reader.accept("to"):
        reader.fail("expected 'to' between bounds")
    _read_bound(reader, "upperBoundMap", "upperBoundOperands", "min")
    has_step, place = reader.accept("step"), reader.token_span
    if has_step and not reader.at_integer():
        reader.fail_at("expected attribute value", place, "bad-attribute")
    step = reader.integer() if has_step else 1
    if step < 0:
        reader.fail("expected step to be representable as a positive signed integer", place)
    reader.set_attribute("step", f"{step} : index")
    arguments, initial, results = carried_values(
        reader, "iter_args", "mismatch between the number of loop-carried values and results"
    )
    reader.add_operands("inits", initial, implied(results))
    reader.add_result_types("results", results)
    reader.region("region", [induction._replace(type=INDEX), *with_types(arguments, results)])
    reader.attr_dict()


def _read_if(reader: OpReader) -> None:
    place = reader.token_span
    _map(reader, "condition")
    text = reader.attributes["condition"]
    if not text.startswith(("affine_set<", "#")):
        reader.fail("invalid kind of attribute specified", place)
    reader.add_operands("operands", _operands_of(reader, text, "integer set"))
    reader.add_result_types("results", reader.arrow_types())
    reader.region("thenRegion")
    if reader.accept("else"):
        reader.region("elseRegion")
    reader.attr_dict()


def _read_access(reader: OpReader) -> Use:
    """Read ``%m[%i + 1]``: a memref and an affine expression for each of its dimensions."""
    memref = reader.operand()
    start = reader.position
    operands = AffineOperands()
    map_ = operands.map_text([operands.read_list(reader, "[", "]")])
    reader.set_attribute("map", map_, reader.span_from(start))
    reader.add_operands("indices", operands.uses)
    return memref


def _read_typed_access(reader: OpReader) -> None:
    """Read ``%m[...] : memref``, and for vectors ``, vector``."""
    memref = _read_access(reader)
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("memref", [memref], [reader.type()])


def _read_vector_load(reader: OpReader) -> None:
    _read_typed_access(reader)
    reader.expect(",")
    reader.add_result_types("result", [reader.type()])


def _read_store(reader: OpReader) -> None:
    reader.add_operands("value", [reader.operand()])
    reader.expect(",")
    _read_typed_access(reader)


def _read_vector_store(reader: OpReader) -> None:
    _read_store(reader)
    reader.expect(",")
    reader.add_operand_types("value", [reader.type()])


def _read_prefetch(reader: OpReader) -> None:
    memref = _read_access(reader)
    read_prefetch_hints(reader)
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("memref", [memref], [reader.type()])


def _read_transfer(reader: OpReader, maps: tuple[str, ...]) -> list[int]:
    """Read ``%m[%i + 1],`` for each of the maps, and the sizes after them; return which operands are memrefs."""
    memrefs: list[int] = []
    uses: list[Use] = []
    for map_ in maps:
        memrefs.append(len(uses))
        uses.append(reader.operand())
        start = reader.position
        operands = AffineOperands()
        reader.set_attribute(map_, operands.map_text([operands.read_list(reader, "[", "]")]), reader.span_from(start))
        uses += operands.uses
        reader.expect(",")
    uses.append(reader.operand())
    while reader.accept(","):
        uses.append(reader.operand())
    reader.add_operands("operands", uses)
    return memrefs


def _read_transferred(reader: OpReader, memrefs: list[int]) -> None:
    """Read the memrefs' types; all other operands are indices."""
    reader.expect(":")
    written = dict(zip(memrefs, reader.types_here(), strict=False))
    types = [written.get(number, (INDEX, None)) for number in range(len(reader.operands["operands"]))]
    reader.add_operand_types("operands", types)


def _read_dma_start(reader: OpReader) -> None:
    """Read ``%src[%i], %dst[%j], %tag[%k], %count[, %stride, %per_stride] : src, dst, tag``."""
    _read_transferred(reader, _read_transfer(reader, ("src_map", "dst_map", "tag_map")))


def _read_dma_wait(reader: OpReader) -> None:
    """Read ``%tag[%k], %count : tag``."""
    _read_transferred(reader, _read_transfer(reader, ("tag_map",)))


def _read_parallel_bounds(reader: OpReader, side: str, keyword: str) -> None:
    """Read ``(0, max(%i, %j))``: for each dimension an expression, or several joined by ``keyword``."""
    start = reader.position
    operands = AffineOperands()
    groups: list[list[str]] = []
    reader.expect("(")
    while not reader.peek_is(")"):
        joined = reader.accept(keyword)
        groups.append(operands.read_list(reader, "(", ")") if joined else [operands.read(reader)])
        if not reader.accept(","):
            break
    reader.expect(")")
    reader.set_attribute(f"{side}BoundsMap", operands.map_text(groups), reader.span_from(start))
    counts = [len(group) for group in groups]
    reader.set_attribute(f"{side}BoundsGroups", dense_elements(counts, "i32"))
    reader.add_operands("mapOperands", operands.uses)


def _read_parallel(reader: OpReader) -> None:
    induction = argument_names(reader)
    reader.expect("=")
    _read_parallel_bounds(reader, "lower", "max")
    reader.expect("to")
    _read_parallel_bounds(reader, "upper", "min")
    steps = [1] * len(induction)
    if reader.accept("step"):
        steps = _numbers_in_parentheses(reader)
    reader.set_attribute("steps", f"[{', '.join(map(str, steps))}]")
    kinds: list[str] = []
    if reader.accept("reduce"):
        reader.expect("(")
        while reader.at_string():
            kind = reader.string().strip('"')
            if kind not in ATOMIC_KINDS:
                reader.fail(f'invalid reduction value: "{kind}"')
            kinds.append(str(ATOMIC_KINDS.index(kind)))
            if not reader.accept(","):
                break
        reader.expect(")")
    reader.set_attribute("reductions", f"[{', '.join(kinds)}]")
    reader.add_result_types("results", reader.arrow_types())
    reader.region("region", [argument._replace(type=INDEX) for argument in induction])
    reader.attr_dict()


def _numbers_in_parentheses(reader: OpReader) -> list[int]:
    numbers: list[int] = []
    reader.expect("(")
    while reader.at_integer():
        numbers.append(reader.integer())
        if not reader.accept(","):
            break
    reader.expect(")")
    return numbers


DIALECT = dialect(
    "affine",
    [
        op(
            "affine.apply",
            read=_read_map_of("mapOperands"),
            operands="mapOperands*",
            results="result",
            types={"mapOperands": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "affine.delinearize_index",
            "$linear_index `into` custom<SizesInParentheses>($dynamic_basis, $static_basis)"
            " attr-dict `:` type($multi_index)",
            operands="linear_index dynamic_basis*",
            results="multi_index*",
            types={"linear_index": INDEX_TYPE, "dynamic_basis": INDEX_TYPE},
        ),
        op("affine.dma_start", read=_read_dma_start, operands="operands*"),
        op("affine.dma_wait", read=_read_dma_wait, operands="operands*"),
        op(
            "affine.for",
            read=read_for,
            operands="lowerBoundOperands* upperBoundOperands* inits*",
            results="results*",
            types={"lowerBoundOperands": INDEX_TYPE, "upperBoundOperands": INDEX_TYPE},
            regions="region",
            implicit_terminator="affine.yield",
        ),
        op(
            "affine.if",
            read=_read_if,
            operands="operands*",
            results="results*",
            types={"operands": INDEX_TYPE},
            regions="thenRegion elseRegion?",
            implicit_terminator="affine.yield",
        ),
        op(
            "affine.linearize_index",
            "(`disjoint` $disjoint^)? `[` $multi_index `]` `by`"
            " custom<SizesInParentheses>($dynamic_basis, $static_basis) attr-dict `:` type($linear_index)",
            operands="multi_index* dynamic_basis*",
            results="linear_index",
            types={"multi_index": INDEX_TYPE, "dynamic_basis": INDEX_TYPE},
            attributes={"disjoint": unit},
        ),
        op(
            "affine.load",
            read=_read_typed_access,
            operands="memref indices*",
            results="result",
            types={"indices": INDEX_TYPE, "result": element_of("memref")},
        ),
        op(
            "affine.max",
            read=_read_map_of("operands"),
            operands="operands*",
            results="result",
            types={"operands": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "affine.min",
            read=_read_map_of("operands"),
            operands="operands*",
            results="result",
            types={"operands": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "affine.parallel",
            read=_read_parallel,
            operands="mapOperands*",
            results="results*",
            types={"mapOperands": INDEX_TYPE},
            regions="region",
            implicit_terminator="affine.yield",
        ),
        op(
            "affine.prefetch",
            read=_read_prefetch,
            operands="memref indices*",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "affine.store",
            read=_read_store,
            operands="value memref indices*",
            types={"value": element_of("memref"), "indices": INDEX_TYPE},
        ),
        op(
            "affine.vector_load",
            read=_read_vector_load,
            operands="memref indices*",
            results="result",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "affine.vector_store",
            read=_read_vector_store,
            operands="value memref indices*",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "affine.yield",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
    ],
    complete=True,
)
