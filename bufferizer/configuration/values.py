"""What may be set, under which names, and what each setting may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from typing import Any

from bufferizer.buffer_model.options import BufferizationOptions, Semantics, option_name
from bufferizer.configuration.settings import Choices, HintMode, Settings
from bufferizer.diagnostics import Severity
from bufferizer.explain import known_codes

SEVERITY = "severity"
INLAY_HINTS = "inlay-hints"
WORKSPACE_DIAGNOSTICS = "workspace-diagnostics"
UNKNOWN = "unknown-setting"
UNUSABLE = "unusable-setting"
_LARGEST = 2**32 - 1

# A setting's name; for the severity of a rule, SEVERITY and the rule's code.
Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the setting called ``name``: a ``code`` that has a page, and a sentence."""

    code: str
    name: Name
    message: str
    meant: str = ""  # the name that was probably meant


class UnusableError(ValueError):
    """A value that a setting cannot have; the text says what it can be."""


def read_table(table: Mapping[str, Any]) -> tuple[Choices, list[Trouble]]:
    """Return what a table of settings says, and what is wrong with it; what is wrong says nothing."""
    return read_entries(_entries(table))


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[Name, Any]]:
    for key, value in table.items():
        if key == SEVERITY and isinstance(value, Mapping):
            yield from (((SEVERITY, code), level) for code, level in value.items())
        elif isinstance(value, Mapping):
            # What TOML takes a name with a dot in it for.
            yield from (((f"{key}.{inner}",), it) for inner, it in value.items())
        else:
            yield (key,), value


def read_entries(entries: Iterable[tuple[Name, Any]]) -> tuple[Choices, list[Trouble]]:
    """Return what settings say, each given by its name and its value as it was written, and what is wrong with them."""
    options: dict[str, Any] = {}
    severities: dict[str, Severity] = {}
    others: dict[str, Any] = {}
    troubles: list[Trouble] = []
    for name, raw in entries:
        try:
            unknown = _unknown(name)
            if unknown is not None:
                troubles.append(unknown)
            elif len(name) > 1:
                severities[name[1]] = _one_of(Severity)(raw)
            else:
                target = options if name[0] in option_readers() else others
                target[field_name(name[0])] = readers()[name[0]](raw)
        except UnusableError as reason:
            troubles.append(Trouble(UNUSABLE, name, f"'{name[-1]}' cannot be {_shown(raw)}: {reason}"))
    chosen = BufferizationOptions(**options)
    for field in chosen.foreign():
        troubles.append(Trouble(UNUSABLE, (option_name(field),), foreign_message(field, chosen.semantics)))
    return Choices(options, severities, **others), troubles


def foreign_message(field: str, semantics: Semantics) -> str:
    """Return what is to be said of an option, given by its field, that these semantics do not have."""
    return f"'{option_name(field)}' is not an option under the semantics {semantics.value}"


def field_name(name: str) -> str:
    """Return the name of the field that a setting is kept in."""
    return re.sub(r"[-.]", "_", name)


def _unknown(name: Name) -> Trouble | None:
    """Return what is wrong with the name of a setting; None if nothing is."""
    if name[0] == SEVERITY and len(name) > 1:
        what, wrong, known, written = "rule", name[1], known_codes(), name[1]
    else:
        what, wrong, known = "setting", name[0], frozenset(readers())
        # Names of other places are understood: allowUnknownOps, allow_unknown_ops.
        written = re.sub(r"_|(?=[A-Z])", "-", wrong).lower()
    if wrong in known:
        return None
    from difflib import get_close_matches

    near = get_close_matches(written, sorted(known), 1)
    question = f"; did you mean '{near[0]}'?" if near else ""
    return Trouble(UNKNOWN, name, f"no {what} is called '{wrong}'{question}", near[0] if near else "")


def _shown(raw: Any) -> str:
    if isinstance(raw, bool):
        return str(raw).lower()
    return f"'{raw}'" if isinstance(raw, str) else str(raw)


# -- What settings may be


@cache
def readers() -> Mapping[str, Callable[[Any], Any]]:
    """Return, by name, what makes a setting's value of what was written, and raises `UnusableError` where it cannot."""
    return {
        **option_readers(),
        INLAY_HINTS: _one_of(HintMode),
        WORKSPACE_DIAGNOSTICS: _switch,
        SEVERITY: _no_level,
    }


@cache
def option_readers() -> Mapping[str, Callable[[Any], Any]]:
    """Return the readers of the options that change what is decided or written."""
    defaults = BufferizationOptions()
    return {option_name(option.name): _like(getattr(defaults, option.name)) for option in fields(defaults)}


def choices_of(name: str) -> tuple[str, ...]:
    """Return what a setting can be, where that can be listed; for `SEVERITY` what a rule's can be."""
    if name == SEVERITY:
        return tuple(level.value for level in Severity)
    default = getattr(Settings(), field_name(name), None)
    if default is None:
        default = getattr(BufferizationOptions(), field_name(name), None)
    if isinstance(default, Enum):
        return tuple(choice.value for choice in type(default))
    return ("true", "false") if isinstance(default, bool) else ()


def takes_list(name: str) -> bool:
    """Tell whether a setting is a list of names."""
    return readers().get(name) is _names


def _like(default: Any) -> Callable[[Any], Any]:
    """Return the reader of values that are the same kind of thing as a default."""
    if isinstance(default, Enum):
        return _one_of(type(default))
    if isinstance(default, bool):
        return _switch
    return _number if isinstance(default, int) else _names


def _one_of(choices: type[Enum]) -> Callable[[Any], Any]:
    def read(raw: Any) -> Enum:
        try:
            return choices(raw)
        except ValueError:
            names = ", ".join(f"'{choice.value}'" for choice in choices)
            raise UnusableError(f"it is one of {names}") from None

    return read


def _switch(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise UnusableError("it is true or false")
    return raw


def _number(raw: Any) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= _LARGEST:
        raise UnusableError(f"it is a whole number from 0 to {_LARGEST}")
    return raw


def _names(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, (list, tuple)) or not all(isinstance(entry, str) for entry in raw):
        raise UnusableError("it is a list of names")
    return tuple(raw)


def _no_level(_raw: Any) -> None:
    raise UnusableError("it is given for each rule by its code")
