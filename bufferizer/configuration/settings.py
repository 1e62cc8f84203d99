"""Settings in levels: each says something or nothing of each setting, and the later one wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.diagnostics import Severity


class HintMode(str, Enum):
    """Which inlay hints a user wants."""

    OFF = "off"
    COPIES = "copies"  # what costs something: copies and allocations
    ALL = "all"  # operands in place too, and the types of buffers


@dataclass(frozen=True, slots=True)
class Settings:
    """What decides how documents are analysed and what is reported of them; ``severities`` are by code."""

    options: BufferizationOptions = field(default_factory=BufferizationOptions)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    inlay_hints: HintMode = HintMode.COPIES
    workspace_diagnostics: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What one level says: ``options`` by their names in `BufferizationOptions`; None and absence say nothing."""

    options: Mapping[str, Any] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    inlay_hints: HintMode | None = None
    workspace_diagnostics: bool | None = None


NOTHING = Choices()


def settings_of(*levels: Choices) -> Settings:
    """Return the settings that levels make, from the one that counts least to the one that counts most."""
    settings = Settings()
    for level in (level for level in levels if level != NOTHING):
        settings = Settings(
            replace(settings.options, **level.options),
            {**settings.severities, **level.severities},
            settings.inlay_hints if level.inlay_hints is None else level.inlay_hints,
            settings.workspace_diagnostics if level.workspace_diagnostics is None else level.workspace_diagnostics,
        )
    return settings
