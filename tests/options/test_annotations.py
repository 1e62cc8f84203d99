"""`--print-conflicts` and `--dump-alias-sets`: the attributes that the compiler writes, as output of `analyze`."""

from __future__ import annotations

import json
import re
from typing import Any

from click.testing import CliRunner

from bufferizer.cli.main import main
from tests.compiler import MlirOpt
from tests.options.answers import program

CONFLICT = re.compile(r'"([CW]_\d+\[[^"]*\])"')
ALIASES = re.compile(r"(__\w+_alias_set_attr__) = (\[\[.*?\]\](?:\]\])?)")


def ours(*flags: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(main, ["analyze", "--format=json", *flags, "-"], input=program("annotations"))
    annotations: list[dict[str, Any]] = json.loads(result.stdout)["annotations"]
    return annotations


def test_roles_in_conflicts() -> None:
    assert [(entry["line"], entry["name"], list(entry["attributes"])) for entry in ours("--print-conflicts")] == [
        (2, "func.func", ["C_0[DEF: bbArg 0]"]),
        (5, "arith.constant", ["W_0[NOT-WRITABLE: result 0]"]),
        (6, "scf.for", ["C_0[CONFL-WRITE: 3]", "C_0[READ: 4]"]),
    ]


def test_alias_sets() -> None:
    (loop,) = (entry for entry in ours("--dump-alias-sets") if entry["name"] == "scf.for")
    first, second = loop["attributes"]["__opresult_alias_set_attr__"]
    assert first == ["%0#0"]
    assert sorted(second) == ["%0#1", "%1", "%cst"]
    (((body,),),) = [loop["attributes"]["__bbarg_alias_set_attr__"]]
    assert list(map(sorted, body)) == [["%2", "%arg6"], ["%arg7"]]


def test_people_are_shown_attributes_as_mlir_opt_writes_them() -> None:
    shown = CliRunner().invoke(main, ["analyze", "--print-conflicts", "-"], input=program("annotations")).stdout
    assert 'scf.for {"C_0[CONFL-WRITE: 3]", "C_0[READ: 4]"}' in shown


def test_the_compiler_annotates_the_same(mlir_opt: MlirOpt) -> None:
    flags = "bufferize-function-boundaries test-analysis-only print-conflicts dump-alias-sets"
    printed = mlir_opt.run(program("annotations"), f"--one-shot-bufferize={flags}").stdout
    theirs = [found for found in map(_attributes, printed.splitlines()) if found != ([], {})]
    mine = []
    # The compiler prints the attributes of an op with regions behind them.
    last_lines = {6: 9, 10: 14}
    for entry in sorted(
        ours("--print-conflicts", "--dump-alias-sets"), key=lambda entry: last_lines.get(entry["line"], entry["line"])
    ):
        attributes = dict(entry["attributes"])
        roles = sorted(name for name, value in attributes.items() if value is True)
        mine.append((roles, {name: _sorted(value) for name, value in attributes.items() if value is not True}))
    assert mine == theirs


def _attributes(line: str) -> tuple[list[str], dict[str, Any]]:
    sets = {name: _sorted(json.loads(value)) for name, value in ALIASES.findall(line)}
    return sorted(CONFLICT.findall(line)), sets


def _sorted(value: Any) -> Any:
    """Sort the names in alias sets, which have no order."""
    if value and isinstance(value[0], str):
        return sorted(value)
    return [_sorted(entry) for entry in value]
