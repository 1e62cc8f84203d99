"""The user's settings: the section ``bufferizer`` of the client's configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bufferizer.configuration.settings import NOTHING, Choices, settings_of
from bufferizer.configuration.values import SEVERITY, Name, read_entries, readers

SECTION = "bufferizer"
RULES = "rules"


def read_section(section: object) -> tuple[Choices, list[str]]:
    """Read the section as the client sends it: settings in camel case, and ``rules`` by code.

    Returns what it says and what is wrong with it, in sentences. What cannot be used says nothing, so that a slip in
    one setting does not undo the others. Unknown names belong to the client and are left alone.
    """
    if not isinstance(section, Mapping):
        return NOTHING, []
    choices, troubles = read_entries(_entries(section))
    sentences = [f"The setting {_shown(trouble.name)} is not used: {trouble.message}." for trouble in troubles]
    contradiction = settings_of(choices).options.trouble()
    return choices, [*sentences, f"{contradiction}."] if contradiction else sentences


def _entries(section: Mapping[str, Any]) -> Iterator[tuple[Name, Any]]:
    for name in readers():
        value = section.get(camel_case(name)) if name != SEVERITY else None
        if value is not None:
            yield (name,), value
    rules = section.get(RULES)
    for code, level in rules.items() if isinstance(rules, Mapping) else ():
        yield (SEVERITY, str(code)), level


def camel_case(name: str) -> str:
    """Return a setting's name as editors have it."""
    return re.sub(r"[-_.](\w)", lambda match: match[1].upper(), name)


def _shown(name: Name) -> str:
    return f"{SECTION}.{RULES}.{name[1]}" if len(name) > 1 else f"{SECTION}.{camel_case(name[0])}"
