"""Programs with every op that is rewritten, under several options, against what the compiler makes of them.

``programs/*.mlir`` are the programs, ``programs/*.NAME.mlir`` what they become under the options of that name: answers
that were compared with the compiler's when they were written (``python -m tests.rewrite.test_programs`` writes them).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt
from tests.differential.comparison import with_constants_in_order

PROGRAMS = Path(__file__).with_name("programs")
SEPARATOR = "// -----\n"
OPTIONS = {
    "module": (BufferizationOptions(), "bufferize-function-boundaries"),
    "identity": (
        BufferizationOptions(
            allow_return_allocs_from_loops=True, function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY
        ),
        "bufferize-function-boundaries allow-return-allocs-from-loops "
        "function-boundary-type-conversion=identity-layout-map",
    ),
    "body": (BufferizationOptions(bufferize_function_boundaries=False), ""),
}
SOURCES = sorted(path.stem for path in PROGRAMS.glob("*.mlir") if "." not in path.stem)


def sections(text: str) -> list[str]:
    return text.split(SEPARATOR)


def rewrite(text: str, options: BufferizationOptions) -> str:
    """Return the rewritten text, or the refusals as comments."""
    analysed = AnalysedDocument(text, options)
    rewritten = rewritten_text(analysed)
    if rewritten is not None:
        return rewritten
    return "".join(f"// {found.message}\n" for found in document_findings(analysed) if found.severity == "error")


def answer(source: str, name: str) -> str:
    text = (PROGRAMS / f"{source}.mlir").read_text()
    return SEPARATOR.join(rewrite(section, OPTIONS[name][0]) for section in sections(text))


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("source", SOURCES)
def test_text_is_as_kept(source: str, name: str) -> None:
    assert answer(source, name) == (PROGRAMS / f"{source}.{name}.mlir").read_text()


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("source", SOURCES)
def test_compiler_makes_the_same(source: str, name: str, mlir_opt: MlirOpt) -> None:
    text = (PROGRAMS / f"{source}.mlir").read_text()
    for section in sections(text):
        ours = rewrite(section, OPTIONS[name][0])
        theirs = mlir_opt.run(section, f"--one-shot-bufferize={OPTIONS[name][1]}")
        if theirs.returncode:
            refused = [line.partition("error: ")[2] for line in theirs.stderr.splitlines() if "error: " in line]
            assert refused[0] in ours
        else:
            assert with_constants_in_order(mlir_opt.cleaned(ours)) == with_constants_in_order(
                mlir_opt.cleaned(theirs.stdout)
            )


if __name__ == "__main__":
    for program in SOURCES:
        for configuration in OPTIONS:
            (PROGRAMS / f"{program}.{configuration}.mlir").write_text(answer(program, configuration))
