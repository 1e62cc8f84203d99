"""Programs with the analysis' decisions beside their operations, as `// in-place: none true`.

One word per operand, as ``__inplace_operands_attr__`` has them; operations without such a comment are not checked.
"""

from __future__ import annotations

import json
import re

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt
from tests.differential.configurations import pass_options

COMMENT = re.compile(r"// in-place: (?P<words>[a-z ]+)$")
LOCATION = re.compile(r'loc\("<stdin>":(?P<line>\d+):\d+\)')
DEFAULTS = BufferizationOptions()
Words = tuple[str, ...]


def expected(text: str) -> dict[int, Words]:
    """Return what the comments say, by 1-based line."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        comment = COMMENT.search(line)
        if comment is not None:
            found[number] = tuple(comment["words"].split())
    return found


def decided(text: str, options: BufferizationOptions = DEFAULTS) -> dict[int, Words]:
    """Return our decisions by 1-based line; of several operations on a line those of the first."""
    analysed = AnalysedDocument(text, options)
    lines = LineIndex(text)
    found: dict[int, Words] = {}
    for module in analysed.modules:
        for analysis in module.facts.analysis.get().functions:
            segment = module.segment_of(analysis.operation)
            assert segment is not None
            for operation in analysis.operation.walk():
                words = tuple(
                    str(analysis.state.is_in_place(operand)).lower() if is_tensor(operand.type) else "none"
                    for operand in operation.operands
                )
                # The compiler places terminators that are not written where the op around them stands.
                if set(words) - {"none"} and not operation.implicit:
                    found.setdefault(lines.line_of(segment.start + operation.name_span.start) + 1, words)
    return found


def decided_by_compiler(text: str, compiler: MlirOpt, options: BufferizationOptions = DEFAULTS) -> dict[int, Words]:
    """Return the compiler's decisions by 1-based line, as `decided` does."""
    result = compiler.run(
        text,
        f"--one-shot-bufferize={pass_options(options)} test-analysis-only",
        "--mlir-print-op-generic",
        "--mlir-print-debuginfo",
        "--mlir-print-local-scope",
    )
    assert result.returncode == 0, result.stderr
    found: dict[int, Words] = {}
    for segment in read_document(result.stdout).segments:
        for top_level in segment.operations:
            for operation in top_level.walk():
                written = operation.attributes.get("__inplace_operands_attr__")
                if written is not None:
                    found.setdefault(_line(segment.text, operation), tuple(json.loads(written)))
    return found


def _line(text: str, operation: Operation) -> int:
    """Return the line of the source that a printed operation's location names."""
    end = operation.span.end
    # The location stands at the end of the operation, after all that it encloses.
    locations = list(LOCATION.finditer(text, operation.span.start, end)) or list(LOCATION.finditer(text, end))[:1]
    return int(locations[-1]["line"])
