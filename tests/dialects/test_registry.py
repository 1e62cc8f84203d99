"""The registry: built-in dialects, those of installed packages, and a user's own."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import bufferizer.dialects
from bufferizer.dialects import registry as registry_module
from bufferizer.dialects.registry import Registry, default_registry, dialect, op
from bufferizer.document import read_document
from bufferizer.ir.assembly.compile import reading_step
from bufferizer.syntax.tree import parse_segment

BUILT_IN = sorted(
    path.stem
    for path in Path(bufferizer.dialects.__file__).parent.glob("*.py")
    if path.stem not in ("__init__", "registry") and "\nDIALECT = " in path.read_text()
)
OWN = dialect("mine", [op("mine.twice", "$value attr-dict `:` type($value)", operands="value")])


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_format_compiles(name: str) -> None:
    found = default_registry().dialect(name)
    assert found is not None
    for definition in found.operations.values():
        assert definition.name.startswith(f"{name}.")
        # What has no custom form is written in the generic one.
        assert (reading_step(definition.assembly) is None) == (
            definition.assembly.format is None and definition.assembly.read is None
        )


# Modules and functions hold operations of all dialects, so that not any word at a line's start begins one of theirs.
HOLDS_ALL_DIALECTS = {"builtin.module", "func.func", "async.func"}


def test_the_grammar_knows_the_regions_of_default_dialects() -> None:
    definitions = [one for known in Registry(plugins=False).dialects() for one in known.operations.values()]
    expected = {one.name for one in definitions if one.assembly.default_dialect} - HOLDS_ALL_DIALECTS
    found: set[str] = set()
    for definition in definitions:
        (operation,) = parse_segment(f"{definition.name} {{\n  %0 = test.op\n}}\n").operations
        found.update(operation.name for region in operation.regions if region.short)
    assert found == expected


def test_names_nobody_knows() -> None:
    registry = Registry(plugins=False)
    assert registry.find("nobody.knows") is None
    assert registry.find("registry.dialect") is None
    assert registry.find("arith.unheard_of") is None
    assert registry.knows_all_of("arith")
    assert not registry.knows_all_of("nobody")


def test_a_users_own_dialect() -> None:
    document = read_document('%0 = "x.y"() : () -> i32\nmine.twice %0 : i32\n', Registry([OWN], plugins=False))
    assert list(document.diagnostics()) == []
    assert document.segments[-1].operations[-1].name == "mine.twice"
    assert document.segments[-1].operations[-1].readable


def test_dialects_of_installed_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("mine", f"{__name__}:OWN", registry_module.ENTRY_POINT_GROUP)
    monkeypatch.setattr(registry_module, "entry_points", lambda group: [point] if group == point.group else [])
    assert Registry().find("mine.twice") is OWN.operations["mine.twice"]
    assert Registry(plugins=False).find("mine.twice") is None
