"""The extension's settings are the engine's options and rules, under the same names."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.diagnostics import Severity
from bufferizer.explain import all_pages

EXTENSION = Path(__file__).resolve().parents[2] / "editors" / "vscode"
MANIFEST: dict[str, Any] = json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))
SETTINGS: dict[str, Any] = {
    name: setting for group in MANIFEST["contributes"]["configuration"] for name, setting in group["properties"].items()
}
README = (EXTENSION / "README.md").read_text(encoding="utf-8")


def camel_case(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


@pytest.mark.parametrize("option", fields(BufferizationOptions), ids=lambda option: option.name)
def test_an_option_of_the_pass_is_a_setting(option: Any) -> None:
    setting = SETTINGS[f"bufferizer.{camel_case(option.name)}"]
    default = getattr(BufferizationOptions(), option.name)
    assert setting["default"] == (list(default) if isinstance(default, tuple) else default)
    assert setting["scope"] == "resource"
    if isinstance(default, Enum):
        values = [value.value for value in type(default)]
        if option.name == "unknown_type_conversion":
            values.remove(BoundaryTypeConversion.INFER)
        assert setting["enum"] == values
        assert len(setting["markdownEnumDescriptions"]) == len(values)


def test_rules_are_the_codes_that_have_pages() -> None:
    rules = SETTINGS["bufferizer.rules"]
    assert {code: rule["description"] for code, rule in rules["properties"].items()} == {
        page.code: page.title for page in all_pages()
    }
    for rule in rules["properties"].values():
        assert rule["enum"] == [severity.value for severity in Severity]


def test_settings_are_documented() -> None:
    for name, setting in SETTINGS.items():
        assert len(setting["markdownDescription"]) > 20, name
    assert [name for name in SETTINGS if f"`{name}`" not in README] == []


def test_commands_are_documented() -> None:
    titles = [f"{command['category']}: {command['title']}" for command in MANIFEST["contributes"]["commands"]]
    assert [title for title in titles if title not in README] == []


def test_the_walkthrough_leads_somewhere() -> None:
    commands = {command["command"] for command in MANIFEST["contributes"]["commands"]}
    (walkthrough,) = MANIFEST["contributes"]["walkthroughs"]
    for step in walkthrough["steps"]:
        media = step["media"]
        # Pictures are copied when the extension is packaged.
        file = media.get("markdown") or media["image"].replace("out/images/", "../../docs/images/")
        assert (EXTENSION / file).is_file(), file
        links = re.findall(r"\(command:([\w.]+)", step["description"])
        assert all(link in commands or link.startswith("workbench.action.") for link in links), links


def test_steps_of_the_walkthrough_are_completed_by_what_happens() -> None:
    """Events of other kinds are errors that VS Code tells to nobody but the developers' console."""
    commands = {command["command"] for command in MANIFEST["contributes"]["commands"]}
    (walkthrough,) = MANIFEST["contributes"]["walkthroughs"]
    sources = "".join(path.read_text(encoding="utf-8") for path in (EXTENSION / "src").glob("*.ts"))
    for step in walkthrough["steps"]:
        for event in step.get("completionEvents", []):
            kind, _, subject = event.partition(":")
            known = {"onCommand": subject in commands, "onSettingChanged": subject in SETTINGS}
            assert known.get(kind, kind == "onContext" and f'"{subject}"' in sources), event


def test_nothing_is_reported_to_anyone() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (EXTENSION / "src").glob("*.ts"))
    assert not re.search(r"telemetry|https?:|fetch\(|node:https?|node:net", sources, re.IGNORECASE)
