"""Settings as plain tables, under the names that they are set by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from enum import Enum
from typing import Any

from bufferizer.buffer_model.options import option_name
from bufferizer.configuration.settings import Choices, Settings
from bufferizer.configuration.values import INLAY_HINTS, SEVERITY, WORKSPACE_DIAGNOSTICS


def table_of(settings: Settings) -> dict[str, Any]:
    """Return all settings as a project's file would have them."""
    options = {option_name(name): _plain(value) for name, value in asdict(settings.options).items()}
    return {
        **options,
        INLAY_HINTS: settings.inlay_hints.value,
        WORKSPACE_DIAGNOSTICS: settings.workspace_diagnostics,
        SEVERITY: {code: severity.value for code, severity in settings.severities.items()},
    }


def sources_of(levels: Iterable[tuple[str, Choices]]) -> dict[str, str]:
    """Return, by setting, the name of the last level that says something of it; of rules, by ``severity.CODE``."""
    sources = {}
    for name, level in levels:
        said = [option_name(option) for option in level.options]
        said += [f"{SEVERITY}.{code}" for code in level.severities]
        said += [INLAY_HINTS] if level.inlay_hints is not None else []
        said += [WORKSPACE_DIAGNOSTICS] if level.workspace_diagnostics is not None else []
        sources.update(dict.fromkeys(said, name))
    return sources


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value
