"""What there is to say of a text where nothing is known of any other: found out in a process of its own.

Who compares what is kept from earlier versions with this keeps it: nothing is forgotten on that side.
"""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields, is_dataclass
from functools import cache
from multiprocessing import get_context
from random import Random
from typing import Any

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import DEFAULT_OPTIONS, AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Finding
from bufferizer.kept import forget_all
from tests.soak.features import Call, features, random_call

Answers = dict[str, Any]


def fresh_findings(text: str, options: BufferizationOptions = DEFAULT_OPTIONS) -> tuple[Finding, ...]:
    """Return what is found in a text that is new."""
    return _process().submit(_findings, text, options).result()


def fresh_answers(text: str, options: BufferizationOptions, seed: int) -> Answers:
    """Return what `answers` of a text that is new."""
    return _process().submit(_answers, text, options, seed).result()


def answers(analysed: AnalysedDocument, seed: int) -> Answers:
    """Return what each feature answers, asked with arguments that are random, but the same for the same text."""
    calls = {name: random_call(name, Random(f"{seed} {name}"), analysed) for name in features()}
    return {name: plain(answer(call, analysed)) for name, call in calls.items() if call is not None}


def answer(call: Call, analysed: AnalysedDocument) -> Any:
    """Return what a feature answers; what it raises is an answer, too."""
    try:
        return call(analysed)
    except Exception as fault:
        return f"raised {type(fault).__name__}: {fault}"


def plain(value: Any) -> Any:
    """Return what a value is made of, for those that only equal themselves, and for other processes."""
    if is_dataclass(value):
        return tuple(plain(getattr(value, entry.name)) for entry in fields(value))
    return tuple(map(plain, value)) if isinstance(value, (tuple, list)) else value


@cache
def _process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, get_context("spawn"))


def _findings(text: str, options: BufferizationOptions) -> tuple[Finding, ...]:
    forget_all()
    return document_findings(AnalysedDocument(text, options))


def _answers(text: str, options: BufferizationOptions, seed: int) -> Answers:
    forget_all()
    return answers(AnalysedDocument(text, options), seed)
