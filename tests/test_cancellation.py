"""Work that ends in the midst of it leaves nothing half done behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from benchmarks.shapes import chain, loops
from bufferizer.cancellation import Cancelled, ending_when, go_on_if_wanted
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.live.document import LiveDocument
from bufferizer.kept import forget_all


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    forget_all()
    yield
    forget_all()


def asked(most: int) -> Callable[[], bool]:
    """Return what is no more wanted when it has been asked for so often."""
    numbers = count()
    return lambda: next(numbers) >= most


TEXTS = [chain(30), loops(30), chain(30).replace("func.func", "func")]


@pytest.mark.parametrize("text", TEXTS, ids=["chain", "loops", "old"])
def test_what_was_ended_is_found_out_all_the_same_afterwards(text: str) -> None:
    expected = document_findings(AnalysedDocument(text))
    ended = 0
    # Each operation is asked for when it is read, decided on and rewritten at least.
    for most in range(0, 90, 7):
        forget_all()
        analysed = AnalysedDocument(text)
        with pytest.raises(Cancelled), ending_when(asked(most)):
            document_findings(analysed)
        assert document_findings(analysed) == expected
        ended += 1
    assert ended == 13


def test_one_large_function_is_left_in_the_midst_of_it() -> None:
    analysed = AnalysedDocument(chain(40))
    steps = LiveDocument(analysed).steps()
    with ending_when(asked(60)):
        next(steps)  # it is read
        with pytest.raises(Cancelled):
            next(steps)
    assert not analysed.is_settled


# LLVM 14's text is read once more when it is cleaned up.
@pytest.mark.parametrize(("function", "passes"), [("func.func", 1), ("func", 2)])
def test_a_function_may_be_left_at_each_operation_that_is_rewritten(function: str, passes: int) -> None:
    module = AnalysedDocument(chain(40).replace("func.func", function)).modules[0]
    module.facts.analysis.get()
    times = count()
    with ending_when(lambda: next(times) < 0):
        assert not module.facts.rewriting.get().refusals
    assert next(times) >= 40 * passes


def test_other_threads_go_on() -> None:
    went_on = threading.Event()

    def work() -> None:
        go_on_if_wanted()
        went_on.set()

    with ending_when(lambda: True):
        other = threading.Thread(target=work)
        other.start()
        other.join()
        with pytest.raises(Cancelled):
            go_on_if_wanted()
    go_on_if_wanted()
    assert went_on.is_set()
