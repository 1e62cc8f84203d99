# ruff: noqa: N999 - the file is named after the dialect, as all are
"""The async dialect: tasks, and the tokens and values they end with.

Transcribed from mlir/include/mlir/Dialect/Async/IR/AsyncOps.td of LLVM 22; readers after
mlir/lib/Dialect/Async/IR/Async.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, KnownTypes, TypeRule, always, symbol
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader, Use, WrittenType
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import I1, UNKNOWN, DialectType, Type

_TOKEN = DialectType("!async.token")
_VALUE = "!async.value<"


def _held(type_: Type) -> Type:
    """Return what a value holds: ``f32`` for ``!async.value<f32>``."""
    text = str(type_)
    return (parse_type(text[len(_VALUE) : -1]) or UNKNOWN) if text.startswith(_VALUE) else UNKNOWN


def _held_by(group: str) -> TypeRule:
    return lambda known: _held(known.type(group))


def _awaited(known: KnownTypes) -> tuple[Type, ...]:
    """The type of what is awaited; none for a token or group."""
    held = _held(known.type("operand"))
    return () if held is UNKNOWN else (held,)


def _read_execute(reader: OpReader) -> None:
    """``[%token] (%v as %x: !async.value<f32>) -> !async.value<f32> attributes {...} {body}``."""
    dependencies = reader.operand_list("[", "]") if reader.peek_is("[") else []
    reader.add_operands("dependencies", dependencies, [(_TOKEN, None)] * len(dependencies))
    arguments: list[ArgumentSyntax] = []
    uses: list[Use] = []
    types: list[WrittenType] = []

    def read_operand() -> None:
        uses.append(reader.operand())
        reader.expect("as")
        argument = reader.argument()
        types.append((argument.type, argument.type_span))
        arguments.append(argument._replace(type=_held(argument.type)))

    if reader.peek_is("("):
        reader.listed("(", read_operand, ")")
    reader.add_operands("bodyOperands", uses, types)
    reader.add_result_types("token", [(_TOKEN, None)])
    reader.add_result_types("bodyResults", reader.arrow_types())
    reader.attr_dict_with_keyword()
    reader.region("bodyRegion", arguments)


def _read_func(reader: OpReader) -> None:
    read_function(reader)


_TYPES = {name: always(f"!async.coro.{name}") for name in ("id", "handle", "state")} | {"group": always("!async.group")}


def _implied(name: str, operands: str = "", results: str = "") -> OpDefinition:
    """Define an operation on coroutines or groups, whose types are known by the names of operands and results."""
    written = " `,` ".join(f"${operand}" for operand in operands.split())
    return op(
        f"async.{name}",
        f"{written} attr-dict",
        operands=operands,
        results=results,
        types={group: _TYPES[group] for group in (*operands.split(), *results.split())},
    )


def _on_runtime(name: str, operands: str = "operand", results: str = "", **types: TypeRule) -> OpDefinition:
    """Define an operation that writes the type of its first operand only."""
    first, *_ = operands.split()
    written = " `,` ".join(f"${operand}" for operand in operands.split())
    return op(
        f"async.runtime.{name}",
        f"{written} attr-dict `:` type(${first})",
        operands=operands,
        results=results,
        types=types,
    )


_GROUP, _HANDLE = _TYPES["group"], _TYPES["handle"]
DIALECT = dialect(
    "async",
    [
        op(
            "async.add_to_group",
            "$operand `,` $group `:` type($operand) attr-dict",
            operands="operand group",
            results="rank",
            types={"group": _GROUP, "rank": INDEX_TYPE},
        ),
        op(
            "async.await",
            "$operand `:` type($operand) attr-dict",
            operands="operand",
            results="result?",
            types={"result": _awaited},
        ),
        _implied("await_all", "group"),
        op(
            "async.call",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="results*",
            attributes={"callee": symbol},
        ),
        _implied("coro.begin", "id", "handle"),
        _implied("coro.end", "handle"),
        _implied("coro.free", "id handle"),
        _implied("coro.id", "", "id"),
        _implied("coro.save", "handle", "state"),
        op(
            "async.coro.suspend",
            "$state `,` $suspendDest `,` $resumeDest `,` $cleanupDest attr-dict",
            operands="state",
            types={"state": _TYPES["state"]},
            successors="suspendDest resumeDest cleanupDest",
            traits="terminator",
        ),
        op(
            "async.create_group",
            "$size `:` type($result) attr-dict",
            operands="size",
            results="result",
            types={"size": INDEX_TYPE},
        ),
        op(
            "async.execute",
            read=_read_execute,
            operands="dependencies* bodyOperands*",
            results="token bodyResults*",
            regions="bodyRegion",
            implicit_terminator="async.yield",
        ),
        op(
            "async.func",
            read=_read_func,
            regions="body",
            traits="isolated-from-above symbol",
            default_dialect="async",
        ),
        op(
            "async.return",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
        *map(_on_runtime, "add_ref await drop_ref set_available set_error".split()),
        _on_runtime("add_to_group", "operand group", "rank", group=_GROUP, rank=INDEX_TYPE),
        _on_runtime("await_and_resume", "operand handle", handle=_HANDLE),
        _on_runtime("is_error", results="is_error", is_error=always(I1)),
        _on_runtime("load", "storage", "result", result=_held_by("storage")),
        op(
            "async.runtime.store",
            "$value `,` $storage attr-dict `:` type($storage)",
            operands="value storage",
            types={"value": _held_by("storage")},
        ),
        op("async.runtime.create", "attr-dict `:` type($result)", results="result"),
        op(
            "async.runtime.create_group",
            "$size `:` type($result) attr-dict",
            operands="size",
            results="result",
            types={"size": INDEX_TYPE},
        ),
        op("async.runtime.num_worker_threads", "attr-dict `:` type($result)", results="result"),
        _implied("runtime.resume", "handle"),
        op(
            "async.yield",
            "($operands^ `:` type($operands))? attr-dict",
            operands="operands*",
            traits="terminator",
        ),
    ],
    complete=True,
)
