"""The user's settings: the section ``bufferizer`` of the client's configuration."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.configuration.settings import HintMode
from bufferizer.diagnostics import Severity

SECTION = "bufferizer"
_DEFAULTS = BufferizationOptions()


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides how documents are analysed and what is reported of them."""

    options: BufferizationOptions = _DEFAULTS
    severities: Mapping[str, Severity] = field(default_factory=dict)
    inlay_hints: HintMode = HintMode.COPIES


def read_settings(section: object) -> tuple[Settings, list[str]]:
    """Read the section as the client sends it: the pass's options in camel case, and ``rules`` by code.

    Returns the settings and what is wrong with the section, in sentences. What cannot be used keeps its default, so
    that a slip in one setting does not undo the others. Unknown names belong to the client and are left alone.
    """
    if not isinstance(section, Mapping):
        return Settings(), []
    troubles: list[str] = []
    values: dict[str, Any] = {}
    for option in fields(BufferizationOptions):
        key = _camel_case(option.name)
        if section.get(key) is not None:
            try:
                values[option.name] = _converted(section[key], getattr(_DEFAULTS, option.name))
            except ValueError:
                troubles.append(f"The setting {SECTION}.{key} cannot be {section[key]!r}.")
    if values.get("semantics", Semantics.LLVM22) is not Semantics.LLVM22:
        troubles.append(f"The semantics {values.pop('semantics').value} is not available in this version.")
    options = BufferizationOptions(**values)
    if options.trouble():
        troubles.append(f"{options.trouble()}.")
    severities = _read_rules(section.get("rules"), troubles)
    return Settings(options, severities, _read_hint_mode(section, troubles)), troubles


def _camel_case(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


def _converted(value: object, default: object) -> object:
    """Return a setting as the kind of thing its default is. Raises `ValueError` where it cannot be."""
    if isinstance(default, Enum):
        return type(default)(value)
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            return tuple(value)
    elif type(value) is type(default):
        return value
    raise ValueError(value)


def _read_rules(rules: object, troubles: list[str]) -> dict[str, Severity]:
    severities = {}
    for code, level in rules.items() if isinstance(rules, Mapping) else ():
        try:
            severities[str(code)] = Severity(level)
        except ValueError:
            troubles.append(f"The rule {code} cannot be {level!r}.")
    return severities


def _read_hint_mode(section: Mapping[Any, Any], troubles: list[str]) -> HintMode:
    mode = section.get("inlayHints")
    try:
        return HintMode(mode) if mode is not None else HintMode.COPIES
    except ValueError:
        troubles.append(f"The setting {SECTION}.inlayHints cannot be {mode!r}.")
        return HintMode.COPIES
