"""The commands, in this process: what they print, and their exit status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bufferizer.buffer_model.options import BufferizationOptions, option_name
from bufferizer.cli.main import main

FINE = "func.func @f(%a: f32) -> f32 {\n  return %a : f32\n}\n"
BROKEN = "func.func @f() -> f32 {\n  return %missing : f32\n}\n"
REFUSED = 'func.func @f(%v: tensor<8xf32>) {\n  "other.op"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
CONFLICT = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  %old = tensor.extract %v[%i] : tensor<8xf32>
  return %changed, %old : tensor<8xf32>, f32
}
"""


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def objects(*arguments: object, stdin: str | bytes | None = None) -> list[dict[str, Any]]:
    command, *rest = arguments
    result = run(command, "--format=json", *rest, stdin=stdin)
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "input.mlir"
    path.write_text(CONFLICT)
    return path


# -- The contract


def test_parse_lists_operations_with_full_names_and_types(file: Path) -> None:
    (found,) = objects("parse", file)
    assert found["file"] == str(file)
    assert found["operations"][1] == {
        "line": 2,
        "column": 14,
        "name": "tensor.insert",
        "operands": ["f32", "tensor<8xf32>", "index"],
        "results": ["tensor<8xf32>"],
    }
    assert found["operations"][3]["name"] == "func.return"
    assert found["diagnostics"] == []


def test_analyze_lists_decisions_reasons_and_functions(file: Path) -> None:
    (found,) = objects("analyze", file)
    insert, extract, return_ = found["operations"]
    assert (insert["line"], insert["column"], insert["name"]) == (2, 14, "tensor.insert")
    assert [operation["inplace"] for operation in (insert, extract, return_)] == [
        ["none", "false", "none"],
        ["true", "none"],
        ["true", "none"],
    ]
    (reason,) = insert["reasons"]
    assert (reason["operand"], reason["value"], reason["rule"]) == (1, "%v", "read-after-write")
    assert [(place["role"], place["line"]) for place in reason["places"]] == [
        ("definition", 1),
        ("write", 2),
        ("read", 3),
    ]
    (function,) = found["functions"]
    assert function["name"] == "f"
    assert function["signature"].startswith("(memref<8xf32, strided<[?], offset: ?>>, f32, index) -> (memref<8xf32")
    assert [argument["read"] for argument in function["arguments"]] == [True, None, None]
    assert function["results"][0]["allocation"] is True


def test_check_reports_places_severities_and_related_places() -> None:
    text = "func.func private @g(tensor<8xf32>)\n" + REFUSED.replace('"other.op"', "call @g").replace("-> ()", "-> ()")
    (found,) = objects("check", "-", stdin=text)
    diagnostic = next(it for it in found["diagnostics"] if it["code"] == "external-assumed-read-write")
    assert found["file"] == "-"
    assert (diagnostic["line"], diagnostic["column"], diagnostic["severity"]) == (1, 19, "warning")
    assert [(related["line"], related["column"]) for related in diagnostic["related"]] == [(3, 3)]
    assert diagnostic["message"]


def test_columns_count_bytes() -> None:
    text = 'func.func @f() attributes {note = "é€😀"} { return %missing : f32 }\n'
    (found,) = objects("check", "-", stdin=text.encode())
    assert found["diagnostics"][0]["column"] == len(text[: text.index("%missing")].encode()) + 1


def test_several_files_come_in_the_order_given(tmp_path: Path) -> None:
    names = ["b.mlir", "a.mlir", "c.mlir"]
    for name in names:
        (tmp_path / name).write_text(FINE)
    paths = [str(tmp_path / name) for name in names]
    assert [found["file"] for found in objects("check", *paths)] == paths
    assert [found["file"] for found in objects("check", "--jobs=2", *paths)] == paths


def test_directories_are_searched(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.mlir").write_text(FINE)
    (tmp_path / "a.mlir").write_text(FINE)
    (tmp_path / "c.txt").write_text("no")
    assert [Path(found["file"]).name for found in objects("check", tmp_path)] == ["a.mlir", "b.mlir"]


IMPLIED = """\
func.func @f(%t: tensor<?xf32>, %v: vector<4xf32>, %m: vector<4xi1>, %i: index) -> tensor<?xf32> {
  scf.forall (%j) in (%i) {
  }
  %0 = vector.mask %m {
    vector.transfer_write %v, %t[%i] : vector<4xf32>, tensor<?xf32>
  } : vector<4xi1> -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
"""


def test_implied_operations_stand_where_the_compiler_puts_them(tmp_path: Path) -> None:
    path = tmp_path / "implied.mlir"
    path.write_text(IMPLIED)
    (parsed,), (analysed,) = objects("parse", path), objects("analyze", path)
    places = [(it["line"], it["column"], it["name"]) for it in parsed["operations"]]
    assert (2, 3, "scf.forall.in_parallel") in places
    assert (4, 8, "vector.yield") in places
    decided = {(it["line"], it["column"], it["name"]): it["inplace"] for it in analysed["operations"]}
    assert decided[4, 8, "vector.yield"] == ["true"]


@pytest.mark.parametrize("command", ["parse", "analyze", "check", "rewrite"])
@pytest.mark.parametrize("output_format", ["text", "json"])
def test_exit_status(command: str, output_format: str, tmp_path: Path) -> None:
    extra = [f"--output-dir={tmp_path / 'out'}"] if command == "rewrite" else []

    def status(*paths: str, stdin: str | None = None) -> int:
        return run(command, f"--format={output_format}", *extra, *paths, stdin=stdin).exit_code

    assert status("-", stdin=FINE) == 0
    assert status("-", stdin=BROKEN) == 1
    assert status(str(tmp_path / "missing.mlir")) == 2
    assert status("--no-such-option", "-") == 2
    assert status() == 2


def test_unreadable_file_does_not_stop_the_others(tmp_path: Path) -> None:
    good = tmp_path / "good.mlir"
    good.write_text(BROKEN)
    result = run("check", "--format=json", tmp_path / "missing.mlir", good)
    assert result.exit_code == 2
    assert "No such file" in result.stderr
    assert json.loads(result.stdout)["file"] == str(good)


def test_rewrite_prints_one_file(file: Path) -> None:
    result = run("rewrite", file)
    assert result.exit_code == 0
    assert "memref.store %x, %" in result.stdout
    assert run("rewrite", file, file).exit_code == 2


def test_rewrite_writes_what_can_be_bufferized(tmp_path: Path, file: Path) -> None:
    refused = tmp_path / "refused.mlir"
    refused.write_text(REFUSED)
    out = tmp_path / "out"
    found = objects("rewrite", f"--output-dir={out}", file, refused)
    assert [entry["file"] for entry in found] == [str(file), str(refused)]
    assert [path.name for path in out.iterdir()] == ["input.mlir"]
    errors = [it for it in found[1]["diagnostics"] if it["severity"] == "error"]
    assert [(it["line"], it["message"]) for it in errors] == [(2, "op was not bufferized")]


def test_rewrite_keeps_bytes_it_does_not_understand(tmp_path: Path) -> None:
    path = tmp_path / "odd.mlir"
    path.write_bytes(b"// caf\xe9\r\nfunc.func private @f(tensor<8xf32>)\r\n")
    result = run("rewrite", path)
    assert result.stdout_bytes == (b"// caf\xe9\r\nfunc.func private @f(memref<8xf32, strided<[?], offset: ?>>)\r\n")


# -- Options


def test_options_of_the_pass_reach_it(file: Path) -> None:
    assert "memref<8xf32, strided" in run("rewrite", file).stdout
    identity = run("rewrite", "--function-boundary-type-conversion=identity-layout-map", file)
    assert "strided" not in identity.stdout
    assert "tensor<8xf32>" in run("rewrite", "--no-bufferize-function-boundaries", file).stdout
    (copies,) = objects("analyze", "--copy-before-write", file)
    assert copies["operations"][0]["reasons"][0]["rule"] == "copy-before-write"


@pytest.mark.parametrize("command", ["parse", "analyze", "check", "rewrite"])
def test_semantics(command: str) -> None:
    assert run(command, "--semantics=llvm22", "-", stdin=FINE).exit_code == 0
    for name in ("auto", "llvm14"):
        assert run(command, f"--semantics={name}", "-", stdin=FINE).exit_code == 0
    assert run(command, "--semantics=llvm99", "-", stdin=FINE).exit_code == 2


@pytest.mark.parametrize(
    ("semantics", "option", "name"),
    [
        ("llvm22", "--allow-return-memref", "allow-return-memref"),
        ("llvm22", "--use-memref.copy", "use-memref.copy"),
        ("llvm14", "--copy-before-write", "copy-before-write"),
        ("llvm14", "--hoist-results", "hoist-results"),
        ("comprehensive", "--dialect-filter=tensor", "dialect-filter"),
    ],
)
def test_options_that_the_semantics_does_not_have(semantics: str, option: str, name: str) -> None:
    result = run("check", f"--semantics={semantics}", option, "-", stdin=FINE)
    assert result.exit_code == 2
    assert f"'{name}' is not an option under the semantics {semantics}" in result.stderr
    assert run("check", option, "-", stdin=FINE).exit_code == 0


def test_options_that_exclude_each_other() -> None:
    options = ["--must-infer-memory-space", "--use-encoding-for-memory-space"]
    assert run("check", *options, "-", stdin=FINE).exit_code == 2


def test_severities() -> None:
    warning = "func.func private @f() -> tensor<8xf32>\n"

    def codes(*options: str) -> dict[str, str]:
        (found,) = objects("check", *options, "-", stdin=warning)
        return {it["code"]: it["severity"] for it in found["diagnostics"]}

    assert codes()["external-returns-tensor"] == "warning"
    assert codes("-W", "external-returns-tensor=error")["external-returns-tensor"] == "error"
    assert "external-returns-tensor" not in codes("--severity=external-returns-tensor=off")
    assert run("check", "-W", "external-returns-tensor=error", "-", stdin=warning).exit_code == 1


def test_severity_of_an_unknown_rule_is_wrong_usage() -> None:
    result = run("check", "-W", "external-returns-tensors=error", "-", stdin=FINE)
    assert result.exit_code == 2
    assert "Did you mean 'external-returns-tensor'?" in result.stderr
    assert run("check", "-W", "external-returns-tensor=loud", "-", stdin=FINE).exit_code == 2


# -- For people


def test_check_shows_the_source() -> None:
    result = run("check", "-", stdin=BROKEN)
    assert result.stdout == (
        "error[undefined-value]: use of undeclared SSA value name\n"
        " --> <stdin>:2:10\n"
        "  |\n"
        "2 |   return %missing : f32\n"
        "  |          ^^^^^^^^\n"
        "\n"
        "1 error in 1 file.\n"
    )


def test_check_says_that_nothing_was_found() -> None:
    assert run("check", "-", stdin=FINE).stdout == "Nothing found in 1 file.\n"


def test_a_folder_without_files(tmp_path: Path) -> None:
    assert run("check", tmp_path).stdout == "No files were read.\n"


def test_commands_that_are_not_there() -> None:
    for wrong, meant in [("chek", "check"), ("bufferize", "rewrite")]:
        result = run(wrong, "-", stdin=FINE)
        assert f"No such command '{wrong}'. Did you mean '{meant}'?" in result.stderr
        assert result.exit_code == 2
    assert "Did you mean" not in run("zap").stderr


def test_options_of_the_pass_are_listed_apart() -> None:
    own, _, of_pass = run("check", "--help").stdout.partition("Options of the pass:")
    assert "--severity" in own and "--jobs" in own and "FILE" not in own.partition("Options:")[2]
    assert "--semantics" in of_pass and "--copy-before-write" in of_pass and "--help" not in of_pass
    assert "..." not in run("--help").stdout.partition("Commands:")[2]


def test_hints_are_shown_when_asked_for(file: Path) -> None:
    assert "hint[" not in run("check", file).stdout
    assert "hint[dynamic-layout-signature]" in run("check", "--hints", file).stdout


def test_analyze_shows_a_table_per_function(file: Path) -> None:
    shown = run("analyze", file).stdout
    assert "func.func @f" in shown
    assert "tensor.insert" in shown
    assert "copied" in shown


def test_explain_lists_and_shows_pages() -> None:
    assert "returned-allocation" in run("explain").stdout
    assert run("explain", "returned-allocation").stdout.startswith("# A result is a fresh allocation")
    result = run("explain", "returned-allocations")
    assert result.exit_code == 2
    assert "Did you mean 'returned-allocation'?" in result.stderr


def test_help_and_version() -> None:
    shown = run("--help").stdout
    assert all(command in shown for command in ("analyze", "check", "explain", "parse", "rewrite", "server"))
    assert run("--version").stdout.startswith("bufferizer ")


def test_server_listens_to_this_machine_only() -> None:
    result = run("server", "--tcp", "0.0.0.0:2087")
    assert result.exit_code == 2
    assert "not an address of this machine" in result.stderr
    assert run("server", "--tcp", "2087").exit_code == 2


def test_every_option_of_the_pass_has_a_flag() -> None:
    shown = run("check", "--help").stdout
    fields = BufferizationOptions.__dataclass_fields__
    assert [name for name in fields if f"--{option_name(name)}" not in shown] == []
