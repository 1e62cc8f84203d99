"""How the time of the analysis grows with the size of a function, beside the compiler's; and the time of whole files.

    python -m benchmarks.analysis_scaling [--functions-only | --shapes-only | --files-only]

One function: a chain of n ``tensor.insert``, and n operations of mixed kind (insert, extract, slices, fill, loops).
The ratio is that of the time to the row above; 2 is linear where the size doubles. The compiler is asked up to a size
it can do in seconds. Shapes (see `benchmarks.shapes`): functions that have much of one thing, read, analysed and
reported on, which includes rewriting them. The exponent is that of the growth to the largest size: 1 is linear, 2 is
quadratic. The compiler analyses the smallest size and half of it. Whole file: ordinary functions of 25 operations each,
read and analysed in one process. All times but the compiler's are of the processor, which other programs disturb less.
"""

from __future__ import annotations

import argparse
import gc
import math
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator

from benchmarks.shapes import SHAPES
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings

CHAIN_SIZES = (100, 200, 400, 800, 1600)
MIXED_SIZES = (100, 200, 400, 800, 1600, 10_000)
LARGEST_FOR_COMPILER = 400
SHAPE_SIZES = (250, 1000, 4000)
LINES = 100_000


def mixed(count: int) -> str:
    """Return a function of about ``count`` operations of mixed kind."""
    lines: list[str] = ["  %c1 = arith.constant 1 : index"]
    tensor, number = "%t0", 0
    while number < count:
        group, tensor = _mixed_group(number, tensor)
        lines += group
        number += 10
    return _function(lines, tensor)


def _mixed_group(n: int, source: str) -> tuple[list[str], str]:
    """Return ten operations, and the tensor that the last of them makes."""
    whole, part = "tensor<4096xf32>", "tensor<8xf32>"
    offset = n % 512 * 8
    return [
        f"  %a{n} = tensor.insert %x into {source}[%i] : {whole}",
        f"  %e{n} = tensor.extract %a{n}[%i] : {whole}",
        f"  %s{n} = tensor.extract_slice %a{n}[{offset}] [8] [1] : {whole} to {part}",
        f"  %f{n} = linalg.fill ins(%e{n} : f32) outs(%s{n} : {part}) -> {part}",
        f"  %p{n} = tensor.insert_slice %f{n} into %a{n}[{offset}] [8] [1] : {part} into {whole}",
        # Read again what was written over: a copy in each group.
        f"  %o{n} = tensor.extract %a{n}[%i] : {whole}",
        f"  %l{n} = scf.for %k = %i to %n step %c1 iter_args(%b = %p{n}) -> ({whole}) {{",
        f"    %r = tensor.extract %b[%k] : {whole}",
        f"    %w = tensor.insert %r into %b[%i] : {whole}",
        f"    scf.yield %w : {whole}",
        "  }",
    ], f"%l{n}"


def _function(lines: Iterator[str] | list[str], result: str) -> str:
    head = "func.func @f(%t0: tensor<4096xf32>, %x: f32, %i: index, %n: index) -> tensor<4096xf32> {"
    return "\n".join([head, *lines, f"  return {result} : tensor<4096xf32>", "}", ""])


def ordinary_file(lines: int, steps: int = 6, *, differing: bool = False) -> str:
    """Return a file of about that many lines: functions of 4 operations a step, some of which call the one before.

    They say the same but for names, unless they are ``differing``: then no two of them take the same slices.
    """
    functions = []
    for number in range(lines // (4 * steps + 5)):
        body = []
        for step in range(steps):
            offset = number // 57**step % 57 if differing else step
            body += [
                f"  %a{step} = tensor.insert %x into {f'%d{step - 1}' if step else '%t'}[%i] : tensor<64xf32>",
                f"  %b{step} = tensor.extract_slice %a{step}[{offset}] [8] [1] : tensor<64xf32> to tensor<8xf32>",
                f"  %c{step} = linalg.fill ins(%x : f32) outs(%b{step} : tensor<8xf32>) -> tensor<8xf32>",
                f"  %d{step} = tensor.insert_slice %c{step} into %a{step}[{offset}] [8] [1]"
                " : tensor<8xf32> into tensor<64xf32>",
            ]
        callee = f"call @f{number - 1}" if number % 4 else "func.call @outside"
        functions += [
            f"func.func @f{number}(%t: tensor<64xf32>, %x: f32, %i: index) -> tensor<64xf32> {{",
            *body,
            f"  %r = {callee}(%d{steps - 1}, %x, %i) : (tensor<64xf32>, f32, index) -> tensor<64xf32>",
            "  return %r : tensor<64xf32>",
            "}",
            "",
        ]
    functions.append("func.func private @outside(tensor<64xf32>, f32, index) -> tensor<64xf32>\n")
    return "\n".join(functions)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something keeps the processor busy."""
    began = time.process_time()
    work()
    return time.process_time() - began


def analyse(text: str) -> None:
    """Read a file and analyse all functions in it."""
    for module in AnalysedDocument(text).modules:
        module.facts.analysis.get()


def compiler_seconds(text: str) -> float | None:
    """Return how long the compiler takes to read and analyse a file, None where it is not installed."""
    path = shutil.which("mlir-opt-22")
    if path is None:
        return None
    options = "bufferize-function-boundaries test-analysis-only allow-unknown-ops"
    command = [path, "--allow-unregistered-dialect", f"--one-shot-bufferize={options}", "-o", "/dev/null"]
    began = time.perf_counter()
    subprocess.run(command, input=text, text=True, check=True)
    return time.perf_counter() - began


def table(title: str, make: Callable[[int], str], sizes: tuple[int, ...]) -> None:
    """Print a row for each size."""
    print(f"\n{title}\n{'n':>7} {'ours, s':>9} {'ratio':>6} {'mlir-opt-22, s':>15} {'ratio':>6}")
    before: tuple[float | None, float | None] = (None, None)
    for size in sizes:
        text = make(size)
        ours = seconds(lambda text=text: analyse(text))  # type: ignore[misc]
        theirs = compiler_seconds(text) if size <= LARGEST_FOR_COMPILER else None
        print(
            f"{size:7d} {_cell(ours, 9)} {_ratio(ours, before[0])} {_cell(theirs, 15)} {_ratio(theirs, before[1])}",
            flush=True,
        )
        before = (ours, theirs)


def _cell(value: float | None, width: int) -> str:
    return f"{value:{width}.2f}" if value is not None else "-".rjust(width)


def _ratio(value: float | None, before: float | None) -> str:
    return f"{value / before:6.1f}" if value is not None and before else "-".rjust(6)


def shapes() -> None:
    """Print a row for each shape: the times of the three phases at the largest size, and how they and all grow."""
    small, middle, large = SHAPE_SIZES
    print(f"\nShapes of {large} operations\n{'':16} {'read':>6} {'exp.':>5} {'analysed':>9} {'exp.':>5} ", end="")
    print(f"{'reported':>9} {'exp.':>5}   mlir-opt-22, n = {small}, exp.")
    for name, make in SHAPES.items():
        before, after = phases(make(middle)), phases(make(large))
        row = f"{name:16}"
        for width, first, second in zip((6, 9, 9), before, after):
            row += f" {second:{width}.2f} {exponent(first, second, large / middle)}"
        half, theirs = compiler_seconds(make(small // 2)), compiler_seconds(make(small))
        print(f"{row}   {_cell(theirs, 9)} {exponent(half, theirs, 2)}", flush=True)


def phases(text: str) -> tuple[float, float, float]:
    """Return how long reading, analysis and what findings take besides keep the processor busy."""
    document = AnalysedDocument(text)
    reading = seconds(lambda: document.document)
    analysing = seconds(lambda: [module.facts.analysis.get() for module in document.modules])
    return reading, analysing, seconds(lambda: document_findings(document))


def exponent(before: float | None, after: float | None, factor: float) -> str:
    """Return the exponent of the growth of a time while the size grows by a factor."""
    return f"{math.log(after / before, factor):5.1f}" if before and after else "-".rjust(5)


def whole_file() -> None:
    """Print how long a large file takes."""
    text = ordinary_file(LINES)
    count = text.count("\n")
    reading = seconds(lambda: read_document(text))
    # What was read is kept by content, so that this is the analysis alone.
    analysing = seconds(lambda: analyse(text))
    print(f"\nWhole file, {count} lines: {reading:.1f} s read, {analysing:.1f} s analysed, {reading + analysing:.1f} s")


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.analysis_scaling", description=__doc__)
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--functions-only", action="store_true")
    chosen.add_argument("--shapes-only", action="store_true")
    chosen.add_argument("--files-only", action="store_true")
    arguments = parser.parse_args()
    # As the command line does: see `bufferizer.cli.runner`.
    gc.set_threshold(50_000, 20, 100)
    # What is imported when it is first needed is no part of what is measured.
    document_findings(AnalysedDocument(mixed(100)))
    if not arguments.files_only and not arguments.shapes_only:
        table("A chain of n tensor.insert", SHAPES["chain"], CHAIN_SIZES)
        table("n operations of mixed kind", mixed, MIXED_SIZES)
    if not arguments.files_only and not arguments.functions_only:
        shapes()
    if not arguments.functions_only and not arguments.shapes_only:
        whole_file()


if __name__ == "__main__":
    main()
