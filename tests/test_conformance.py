"""Agreement with the compiler on cases kept outside of the repository: no figure may fall below its floor.

BUFFERIZER_CONFORMANCE names a folder with the cases, the compiler's answers and ``score.py``, which measures.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Enough cases for a figure that stands still, few enough for a test.
SAMPLE = 80
FLOORS = {"parse": 0.97, "analysis": 0.90, "rewrite module exact or equal": 0.70}

pytestmark = [pytest.mark.conformance, pytest.mark.slow]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, int, float]]:
    """Per figure: how many agree, of how many, and the seconds it took."""
    folder = os.environ.get("BUFFERIZER_CONFORMANCE")
    if not folder:
        pytest.skip("BUFFERIZER_CONFORMANCE is not set")
    output = tmp_path_factory.mktemp("conformance") / "figures.json"
    program = f"{sys.executable} -m bufferizer"
    subprocess.run(
        [
            sys.executable,
            Path(folder) / "score.py",
            "22",
            f"--sample={SAMPLE}",
            "--bufferizer",
            program,
            "--json",
            output,
        ],
        capture_output=True,
        timeout=900,
        check=True,
    )
    return {
        name: (agreeing, cases, seconds) for name, (agreeing, cases, seconds) in json.loads(output.read_text()).items()
    }


@pytest.mark.usefixtures("mlir_opt")
@pytest.mark.parametrize("figure", FLOORS)
def test_agreement(figure: str, figures: dict[str, tuple[int, int, float]]) -> None:
    agreeing, cases, _ = figures[figure]
    assert agreeing >= FLOORS[figure] * cases
