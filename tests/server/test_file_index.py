"""The symbols of files that are not open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from bufferizer_lsp import file_index
from bufferizer_lsp.file_index import FileIndex, mlir_files, open_files
from lsprotocol import types

UTF16 = types.PositionEncodingKind.Utf16


def names(index: FileIndex, folder: Path) -> dict[str, list[str]]:
    found = index.symbols([str(folder), str(folder)], UTF16)
    return {os.path.relpath(path, folder): [symbol.name for symbol in symbols] for path, symbols in found}


def test_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "node_modules").mkdir()
    for name in ("a.mlir", "inner/b.mlir", "node_modules/c.mlir", "d.txt"):
        (tmp_path / name).write_text("func.func private @f()\n", encoding="utf-8")
    (tmp_path / "bytes.mlir").write_bytes(b"// \xff\xfe\nfunc.func private @g()\n")
    index = FileIndex()
    expected = {"a.mlir": ["@f"], "bytes.mlir": ["@g"], os.path.join("inner", "b.mlir"): ["@f"]}
    assert names(index, tmp_path) == expected
    (tmp_path / "a.mlir").unlink()
    del expected["a.mlir"]
    assert names(index, tmp_path) == expected


def test_unchanged_files_are_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.mlir").write_text("func.func private @f()\n", encoding="utf-8")
    index = FileIndex()
    assert names(index, tmp_path) == {"a.mlir": ["@f"]}
    # Without time to read anything, what is known stays known, and what is new has to wait.
    monkeypatch.setattr(file_index, "SECONDS", -1.0)
    (tmp_path / "b.mlir").write_text("func.func private @g()\n", encoding="utf-8")
    assert names(index, tmp_path) == {"a.mlir": ["@f"]}
    monkeypatch.undo()
    assert names(index, tmp_path) == {"a.mlir": ["@f"], "b.mlir": ["@g"]}


def test_large_files_and_no_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.mlir").write_text("func.func private @f()\n", encoding="utf-8")
    monkeypatch.setattr(file_index, "LARGEST", 3)
    assert names(FileIndex(), tmp_path) == {}
    assert names(FileIndex(), tmp_path / "nowhere") == {}


def test_folders_that_take_long_to_look_through_are_left_alone_for_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.mlir").write_text("func.func private @f()\n", encoding="utf-8")
    index = FileIndex()
    monkeypatch.setattr(file_index, "QUICK", -1.0)
    monkeypatch.setattr(file_index, "TIMES_LONGER", 1e6)
    assert names(index, tmp_path) == {"a.mlir": ["@f"]}
    (tmp_path / "b.mlir").write_text("func.func private @g()\n", encoding="utf-8")
    (tmp_path / "a.mlir").write_text("func.func private @changed()\n", encoding="utf-8")
    assert names(index, tmp_path) == {"a.mlir": ["@changed"]}
    assert set(names(FileIndex(), tmp_path)) == {"a.mlir", "b.mlir"}


def test_very_many_directories_are_not_looked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.mlir").write_text("", encoding="utf-8")
    monkeypatch.setattr(file_index, "MOST_DIRECTORIES", 3)
    assert [os.path.relpath(path, tmp_path) for path in mlir_files([str(tmp_path)])] == [
        os.path.join("a", "a.mlir"),
        os.path.join("b", "a.mlir"),
    ]


def test_documents_of_this_machine_are_the_same_files_with_and_without_its_name(tmp_path: Path) -> None:
    path = os.path.join(tmp_path, "a b.mlir")
    uri = Path(path).as_uri()
    named = [uri, *(uri.replace("file://", f"file://{host}") for host in ("localhost", "LocalHost"))]
    assert open_files([*named, "untitled:Untitled-1"]) == {os.path.normcase(path)}
    assert len(open_files([uri, uri.replace("file://", "file://elsewhere")])) == 2
