"""What `bufferizer analyze` shows people: a table per function, one row per tensor operand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bufferizer.cli.runner import FileReport

MARKS = {"true": ("in place", "green"), "false": ("copied", "bold yellow")}


def function_tables(report: FileReport) -> Iterator[RenderableType]:
    """Yield what to print for each top-level operation of a file that has decisions."""
    operations: dict[int, list[Mapping[str, Any]]] = defaultdict(list)  # by the line of their function
    for operation in report.details["operations"]:
        operations[operation["function"]].append(operation)
    for function in report.details["functions"]:
        own = operations[function["line"]]
        if own or function.get("arguments"):
            yield Group(_heading(report.source.display_name, function), _table(own), Text())


def annotation_lines(report: FileReport) -> Iterator[RenderableType]:
    """Yield a line for each operation with annotations, written as mlir-opt writes attributes."""
    for entry in report.details.get("annotations", ()):
        text = Text(f"{report.source.display_name}:{entry['line']}:{entry['column']}: ", "blue")
        text.append(f"{entry['name']} ", "bold")
        written = (_attribute(name, value) for name, value in entry["attributes"].items())
        yield text.append("{" + ", ".join(written) + "}", "default")


def _attribute(name: str, value: Any) -> str:
    return f'"{name}"' if value is True else f"{name} = {json.dumps(value, ensure_ascii=False)}"


def _heading(name: str, function: Mapping[str, Any]) -> Text:
    text = Text()
    text.append(f"{function['operation']} @{function['name']}" if function["name"] else function["operation"], "bold")
    text.append(f"  {name}:{function['line']}:{function['column']}\n", "blue")
    if function.get("signature"):
        text.append(f"  {function['signature']}\n", "cyan")
    for index, argument in enumerate(function.get("arguments", ())):
        badges = [word for word in ("read", "written") if argument[word]]
        if argument["read"] is not None:
            text.append(f"  {argument['name'] or f'#{index}'}: {', '.join(badges) or 'neither read nor written'}\n")
    text.rstrip()
    return text


def _table(operations: list[Mapping[str, Any]]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    for operation in operations:
        reasons = {reason["operand"]: reason for reason in operation["reasons"]}
        # Of what is not analysed, all that is said is what is copied.
        words = operation.get("inplace") or [
            "false" if index in reasons else "" for index in range(len(operation["values"]))
        ]
        for index, word in enumerate(words):
            if word in MARKS:
                table.add_row(*_row(operation, index, word, reasons.get(index)))
    return table


def _row(operation: Mapping[str, Any], index: int, word: str, reason: Mapping[str, Any] | None) -> list[Text]:
    mark, style = MARKS[word]
    why = ""
    if reason is not None:
        mark = mark if reason["copies"] else "new buffer"
        why = reason["message"]
    return [
        Text(f"  {operation['line']}:{operation['column']}", "blue"),
        Text(operation["name"]),
        Text(operation["values"][index]),
        Text(mark, style),
        Text(why),
    ]
