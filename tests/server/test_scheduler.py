"""Background work: per document in turn, the newest state only, and nobody waits for another."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bufferizer_lsp.scheduler import Scheduler

PATIENCE = 10


class Worker:
    """Records which keys are worked on; ``hold`` makes the next runs of a key wait."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.done: list[str] = []
        self.gates: dict[str, threading.Event] = {}
        self.changed = threading.Condition()

    def hold(self, key: str) -> threading.Event:
        return self.gates.setdefault(key, threading.Event())

    def __call__(self, key: str) -> None:
        with self.changed:
            self.begun.append(key)
            self.changed.notify_all()
        if key in self.gates:
            assert self.gates[key].wait(PATIENCE)
        with self.changed:
            self.done.append(key)
            self.changed.notify_all()
        if key == "faulty":
            raise RuntimeError("a fault")

    def wait(self, condition: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(condition, PATIENCE)


def test_many_requests_while_one_runs_are_one_more_run() -> None:
    worker = Worker()
    gate = worker.hold("a")
    scheduler = Scheduler(worker)
    scheduler.request("a")
    worker.wait(lambda: worker.begun == ["a"])
    for _ in range(10):
        scheduler.request("a")
    gate.set()
    worker.wait(lambda: worker.done == ["a", "a"])
    scheduler.request("b")
    worker.wait(lambda: "b" in worker.done)
    assert worker.done == ["a", "a", "b"]


def test_slow_document_does_not_delay_another() -> None:
    worker = Worker()
    gate = worker.hold("slow")
    scheduler = Scheduler(worker)
    scheduler.request("slow")
    scheduler.request("quick")
    worker.wait(lambda: worker.done == ["quick"])
    gate.set()
    worker.wait(lambda: worker.done == ["quick", "slow"])


def test_fault_does_not_end_the_work() -> None:
    worker = Worker()
    scheduler = Scheduler(worker)
    scheduler.request("faulty")
    worker.wait(lambda: worker.done == ["faulty"])
    scheduler.request("faulty")
    worker.wait(lambda: worker.done == ["faulty", "faulty"])
