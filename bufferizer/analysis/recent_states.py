"""The states that were made last, whose answers are not yet given back."""

from __future__ import annotations

from collections import deque
from threading import Lock

from bufferizer.analysis.state import OneShotState


class RecentStates:
    """Has states give their answers back once others were made. Documents are analysed in several threads."""

    def __init__(self, most: int) -> None:
        """Take how many states keep their answers."""
        self._most = most
        self._states: deque[OneShotState] = deque()
        self._lock = Lock()

    def add(self, state: OneShotState) -> None:
        """Add a state, which gives its answers back at once if it has many."""
        if state.has_many_answers:
            state.forget_answers()
            return
        with self._lock:
            self._states.append(state)
            self._keep(self._most)

    def forget_all(self) -> None:
        """Have all states give their answers back."""
        with self._lock:
            self._keep(0)

    def _keep(self, most: int) -> None:
        while len(self._states) > most:
            self._states.popleft().forget_answers()
