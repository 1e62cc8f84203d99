"""Agreement with the compiler on cases kept outside of the repository: no figure may fall below its floor.

BUFFERIZER_CONFORMANCE names a folder with the cases, the compiler's answers and ``score.py``, which measures.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Enough cases for a figure that stands still, few enough for a test.
SAMPLE = 80
FLOORS = {
    "22": {"parse": 0.99, "analysis": 0.99, "rewrite module exact or equal": 0.97},
    "14": {"parse": 0.99, "analysis": 0.97, "rewrite module exact or equal": 0.95},
}

Figures = dict[str, tuple[int, int, float]]

pytestmark = [pytest.mark.conformance, pytest.mark.slow]


@pytest.fixture(scope="module", params=FLOORS)
def measured(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Figures]:
    """The release, and per figure: how many agree, of how many, and the seconds it took."""
    folder = os.environ.get("BUFFERIZER_CONFORMANCE")
    release: str = request.param
    if not folder:
        pytest.skip("BUFFERIZER_CONFORMANCE is not set")
    if shutil.which(f"mlir-opt-{release}") is None:
        pytest.skip(f"mlir-opt-{release} is not installed")
    output = tmp_path_factory.mktemp("conformance") / "figures.json"
    subprocess.run(
        [
            sys.executable,
            Path(folder) / "score.py",
            release,
            f"--sample={SAMPLE}",
            "--bufferizer",
            f"{sys.executable} -m bufferizer",
            "--json",
            output,
        ],
        capture_output=True,
        timeout=900,
        check=True,
    )
    return release, json.loads(output.read_text())


def test_agreement(measured: tuple[str, Figures]) -> None:
    release, figures = measured
    for figure, floor in FLOORS[release].items():
        agreeing, cases, _ = figures[figure]
        assert agreeing >= floor * cases, f"{figure}: {agreeing} of {cases}"
