"""How many decisions on slices are wrong, and which way: in place where the compiler copies is the worse one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bufferizer.buffer_model.options import BufferizationOptions
from tests.compiler import MlirOpt
from tests.differential.comparison import decisions_of_both


def count_decisions(texts: Sequence[str], compiler: MlirOpt) -> tuple[Counter[str], list[str]]:
    """Return how many decisions are wrong in either way, and what differs in each program."""
    kinds: Counter[str] = Counter()
    differences = []
    for both in decisions_of_both(texts, BufferizationOptions(), compiler):
        if both is None:
            kinds["not decided by the compiler"] += 1
            differences.append("")
            continue
        pairs = list(zip(*both, strict=True))
        words = [pair for (_, mine), (_, others) in pairs for pair in zip(mine, others, strict=True)]
        kinds["slices"] += sum(name == "tensor.extract_slice" for name, _ in both[1])
        kinds["wrong in place"] += words.count(("true", "false"))
        kinds["wrong copies"] += words.count(("false", "true"))
        differences.append("\n".join(f"ours {mine}, the compiler's {other}" for mine, other in pairs if mine != other))
    return kinds, differences
