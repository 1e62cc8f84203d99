"""What rewriting makes of a function, foreseen: the same as rewriting it, wherever it is said to be certain."""

from pathlib import Path

import pytest

from bufferizer.analysis.module import callees
from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ir.functions import symbol_name
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType
from bufferizer.rewrite.module import Callee, is_left_alone, rewrite_outcome, rewrite_top_level
from bufferizer.rewrite.source import Source

ROOT = Path(__file__).parents[2]
FILES = sorted(path for folder in ("tests", "examples") for path in (ROOT / folder).rglob("*.mlir"))
OPTIONS = BufferizationOptions(bufferize_function_boundaries=True)
IDENTITY = BufferizationOptions(
    bufferize_function_boundaries=True, function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY
)


def certain_functions(text: str, options: BufferizationOptions) -> list[str]:
    """Return the names of the functions of which the outcome is certain, once it has been compared."""
    found = []
    for module in AnalysedDocument(text, options).modules:
        facts, analysis = module.facts, module.facts.analysis.get()
        rewritten: dict[Operation, FunctionType | None] = {}
        for entry in analysis.functions if module.is_readable() else ():
            if is_left_alone(entry.operation, facts.options):
                continue
            called = [
                Callee(name, callee, rewritten.get(callee))
                for name in callees(entry.operation)
                if (callee := analysis.named.get(name)) is not None
            ]
            given = (
                Source(tuple(facts.texts[member] for member in entry.members)),
                facts.rules,
                facts.options,
                called,
            )
            outcome, own = rewrite_outcome(entry, *given), rewrite_top_level(entry, *given)
            assert (outcome.signature, outcome.refusals) == (own.signature, own.refusals)
            rewritten[entry.operation] = own.signature
            if outcome is not own:
                found.append(symbol_name(entry.operation))
    return found


@pytest.mark.parametrize("options", [OPTIONS, IDENTITY], ids=["infer", "identity"])
def test_what_is_certain_is_true(options: BufferizationOptions) -> None:
    counts = [len(certain_functions(path.read_text(errors="replace"), options)) for path in FILES]
    assert sum(counts) > 50
