"""A little disorder; `python -m tests.soak.disorder` makes more."""

from __future__ import annotations

import pytest

from benchmarks.analysis_scaling import ordinary_file
from tests.soak.disorder import run
from tests.soak.edits import texts_of
from tests.soak.typing import EXAMPLES


@pytest.mark.lsp
@pytest.mark.slow
def test_a_server_that_nobody_waits_for_answers_everything_once() -> None:
    failures, _ = run(150, 5, [*texts_of([EXAMPLES]), ordinary_file(300)])
    assert failures == []
