"""Every editor feature there is, found by its signature, so that new ones are tried without being listed.

A feature is a public function of a module in `bufferizer.ide` whose first parameter is an `AnalysedDocument`, and that
answers with plain data.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from inspect import Parameter, isfunction, signature
from random import Random
from typing import Any, get_args, get_type_hints

import bufferizer.ide
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Finding
from bufferizer.text import Span

# Names to be given, and those of refactorings.
_WORDS = ["x", "%y", "@z", "#m", "!t", "^b", "", "two words", "9", "a.b", "as-set", "body", "bodies", "expect"]

Call = Callable[[AnalysedDocument], Any]
_Make = Callable[[Random, AnalysedDocument], Any]


@cache
def features() -> Mapping[str, Callable[..., Any]]:
    """Return all features by their names."""
    found: dict[str, Callable[..., Any]] = {}
    for information in pkgutil.iter_modules(bufferizer.ide.__path__):
        module = import_module(f"bufferizer.ide.{information.name}")
        for name, function in vars(module).items():
            own = isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_")
            if own and _is_feature(function):
                found[f"{information.name}.{name}"] = function
    return found


def _is_feature(function: Callable[..., Any]) -> bool:
    types = get_type_hints(function)
    result = types.get("return")
    return next(iter(types.values()), None) is AnalysedDocument and AnalysedModule not in (result, *get_args(result))


def random_call(name: str, random: Random, analysed: AnalysedDocument) -> Call | None:
    """Return a feature with random arguments, to be called with documents of this text.

    None where nobody knows how to make such arguments.
    """
    function = features()[name]
    types = get_type_hints(function)
    arguments: dict[str, Any] = {}
    for parameter in list(signature(function).parameters.values())[1:]:
        make = _maker(types[parameter.name])
        if make is not None:
            arguments[parameter.name] = make(random, analysed)
        elif parameter.default is Parameter.empty:
            return None
    return lambda document: _settled(function(document, **arguments))


def _settled(result: Any) -> Any:
    """Return a result such that it can be compared; what is computed while it is asked for is computed here."""
    return tuple(result) if isinstance(result, Iterable) and not isinstance(result, (str, Mapping)) else result


def _maker(wanted: Any) -> _Make | None:
    if wanted is int:
        return lambda random, analysed: random.randint(0, len(analysed.text))
    if wanted is bool:
        return lambda random, _: random.random() < 0.5
    if wanted is str:
        return lambda random, _: random.choice(_WORDS)
    if wanted is Span:
        return _span
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return lambda random, _: random.choice(list(wanted))
    if get_args(wanted) == (Finding,):
        return lambda _, analysed: document_findings(analysed)
    return None


def _span(random: Random, analysed: AnalysedDocument) -> Span:
    start = random.randint(0, len(analysed.text))
    return Span(start, random.choice([start, random.randint(start, len(analysed.text)), len(analysed.text)]))
