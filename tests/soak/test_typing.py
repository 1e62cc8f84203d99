"""A little typing, the same each time; `make typing` does more."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.analysis_scaling import ordinary_file
from bufferizer.rewrite.edits import Edit
from bufferizer.text import Span
from tests.soak.edits import uncut
from tests.soak.typing import keystrokes, run

# CI's machines do other things too: lateness is what `make typing` looks at.
PATIENCE = 20.0


def test_keystrokes_make_the_text() -> None:
    wanted, written = ordinary_file(60), ""
    for at, deleted, inserted in keystrokes(wanted, Random(3)):
        assert deleted <= len(written) - at
        written = written[:at] + inserted + written[at + deleted :]
    assert written == wanted


def test_edits_that_clients_can_tell_of_cut_no_line_end() -> None:
    text = "a\r\nb"
    for start, end, wanted in [(1, 2, (1, 1)), (2, 2, (1, 1)), (2, 3, (1, 3)), (1, 3, (1, 3)), (0, 4, (0, 4))]:
        assert uncut(text, Edit(Span(start, end), "x")) == Edit(Span(*wanted), "x")


@pytest.mark.lsp
@pytest.mark.slow
def test_a_server_that_was_typed_at_says_what_a_fresh_one_says() -> None:
    assert list(run(lines=29, edits=150, size=120, seed=3, seconds=PATIENCE)) == []
