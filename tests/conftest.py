"""What all tests share: the real compiler, and the rule that CI skips nothing for want of a tool."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

from tests.compiler import MlirOpt

REPOSITORY = Path(__file__).resolve().parents[1]
# CI promises that every tool is there: what would be skipped on a developer's machine fails.
TOOLS_REQUIRED = os.environ.get("BUFFERIZER_REQUIRE_TOOLS") == "1"

# A machine under load is no reason to fail, and CI is to say the same each time.
settings.register_profile("bufferizer", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("bufferizer")

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return REPOSITORY


@pytest.fixture(scope="session")
def mlir_opt() -> MlirOpt:
    """The real compiler; the test is skipped where it is not installed."""
    return _mlir_opt(22)


@pytest.fixture(scope="session")
def mlir_opt_14() -> MlirOpt:
    """The compiler of LLVM 14; the test is skipped where it is not installed."""
    return _mlir_opt(14)


@pytest.fixture(scope="session")
def mlir_opt_13() -> MlirOpt:
    """The compiler of LLVM 13; the test is skipped where it is not installed."""
    return _mlir_opt(13)


def _mlir_opt(release: int) -> MlirOpt:
    path = shutil.which(f"mlir-opt-{release}")
    if path is None:
        pytest.skip(f"mlir-opt-{release} is not installed (Debian: mlir-{release}-tools)")
    return MlirOpt(path)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what asks the compiler, so that ``-m 'not mlir_opt'`` leaves it out."""
    for item in items:
        if {"mlir_opt", "mlir_opt_13", "mlir_opt_14"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.mlir_opt)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Hold the rule for tests. Conformance is exempt: its cases are no tool, and not part of the project."""
    report = yield
    expected = hasattr(report, "wasxfail") or item.get_closest_marker("conformance") is not None
    return report if expected else _without_skip(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Hold the rule for whole files."""
    return _without_skip((yield))


def _without_skip(report: Report) -> Report:
    if TOOLS_REQUIRED and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, though BUFFERIZER_REQUIRE_TOOLS=1 promises all tools: {report.longrepr}"
    return report
