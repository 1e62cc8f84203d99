"""``bufferizer analyze``: the decision for every tensor operand, why, and what callers see of each function."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from bufferizer.cli.inputs import SourceFile, find_files
from bufferizer.cli.options import PassCommand, files_argument, format_option, jobs_option, pass_options
from bufferizer.cli.report import Run, console
from bufferizer.cli.runner import FileReport, run
from bufferizer.cli.settings import report_project_problems, settings_for
from bufferizer.configuration.settings import Choices
from bufferizer.text import LineIndex

if TYPE_CHECKING:
    from bufferizer.analysis.llvm14.generalized_pad import ImpliedOperation
    from bufferizer.analysis.module import FunctionAnalysis
    from bufferizer.ide.analysis import AnalysedModule
    from bufferizer.ide.decisions import Decision
    from bufferizer.ide.signatures import FunctionFacts
    from bufferizer.ir.operation import Operation
    from bufferizer.text import Span


@click.command(cls=PassCommand, short_help="Show which operands are in place, which are copied, and why.")
@files_argument
@format_option
@jobs_option
@click.option("--print-conflicts", is_flag=True, help="Name the ops that conflicts are made of, as mlir-opt does.")
@click.option("--dump-alias-sets", is_flag=True, help="Name what may share memory with each tensor, as mlir-opt does.")
@pass_options
def analyze(
    paths: tuple[str, ...],
    output_format: str,
    jobs: int | None,
    print_conflicts: bool,
    dump_alias_sets: bool,
    given: Choices,
) -> None:
    """Show for every tensor operand in FILEs whether it bufferizes in place, and why not.

    Directories are searched for *.mlir; - is standard input. The exit status is 1 if errors were found.
    """
    files = list(find_files(paths))
    report_project_problems(files)
    result = Run(output_format)
    out = None if result.is_json else console()
    work = partial(analyze_source, given, conflicts=print_conflicts, alias_sets=dump_alias_sets)
    for report in run(files, work, jobs, progress=False):
        result.add(report)
        if report.source.error is not None:
            continue
        if out is None:
            result.print_object(report)
        else:
            from bufferizer.cli.tables import annotation_lines, function_tables

            for table in function_tables(report):
                out.print(table)
            for line in annotation_lines(report):
                out.print(line)
            result.print_errors(report, out)
    result.leave()


def analyze_source(
    given: Choices, source: SourceFile, *, conflicts: bool = False, alias_sets: bool = False
) -> FileReport:
    """Return the decisions and summaries of a file, and what the compiler refuses in it.

    ``conflicts`` and ``alias_sets`` add the compiler's annotations under the key ``annotations``.
    """
    from bufferizer.ide.analysis import AnalysedDocument
    from bufferizer.ide.diagnostics import document_findings

    settings = settings_for(source, given)
    analysed = AnalysedDocument(source.text, settings.options)
    findings = document_findings(analysed, settings.severities)
    lines = LineIndex(source.text)
    operations: list[dict[str, Any]] = []
    functions: list[dict[str, Any]] = []
    for module in analysed.modules:
        for analysis in module.facts.analysis.get().functions:
            writer = _Writer(lines, module, analysis)
            functions.append(writer.function())
            operations.extend(writer.operations())
    details = {"operations": _in_order(operations), "functions": _in_order(functions)}
    if conflicts or alias_sets:
        found = (_annotations(module, lines, conflicts, alias_sets) for module in analysed.modules)
        details["annotations"] = _in_order(list(chain.from_iterable(found)))
    return FileReport(source, findings, details)


def _annotations(
    module: AnalysedModule, lines: LineIndex, conflicts: bool, alias_sets: bool
) -> Iterator[dict[str, Any]]:
    from bufferizer.ide.annotations import alias_annotations, by_operation, conflict_annotations

    analysis = module.facts.analysis.get()
    wanted = [
        *(conflict_annotations(analysis) if conflicts else ()),
        *(alias_annotations(analysis) if alias_sets else ()),
    ]
    for operation, attributes in by_operation(wanted).items():
        span = module.span_of(operation, operation.name_span)
        if span is not None:
            line, column = lines.line_and_byte_column(span.start)
            yield {"line": line, "column": column, "name": operation.name, "attributes": attributes}


def _in_order(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(entries, key=lambda entry: (entry["line"], entry["column"]))


class _Writer:
    """Puts what is known of one top-level operation, or of a program of several, into JSON values."""

    def __init__(self, lines: LineIndex, module: AnalysedModule, analysis: FunctionAnalysis) -> None:
        self._lines = lines
        self._module = module
        self._analysis = analysis
        self._first = analysis.members[0]

    def _place(self, operation: Operation, span: Span) -> dict[str, Any]:
        placed = self._module.span_of(operation, span)
        line, column = self._lines.line_and_byte_column(placed.start if placed is not None else 0)
        return {"line": line, "column": column}

    @property
    def _line(self) -> int:
        line: int = self._place(self._first, self._first.name_span)["line"]
        return line

    def operations(self) -> Iterator[dict[str, Any]]:
        from bufferizer.ide.decisions import decided_operations

        for member in self._analysis.members:
            for operation in decided_operations(member, self._analysis):
                yield from self._of_operation(operation)

    def _of_operation(self, operation: Operation) -> Iterator[dict[str, Any]]:
        from bufferizer.analysis.function import is_analysed
        from bufferizer.ide.decisions import decisions_of, implied_operations
        from bufferizer.ir.functions import is_function
        from bufferizer.written_operations import place_of_name

        implied = implied_operations(operation, self._analysis.state)
        yield from (self._implied(operation, part) for part in implied)
        if implied:
            return
        decisions = decisions_of(operation, self._analysis)
        root = self._analysis.operation
        is_said = is_function(root) or is_analysed(root, self._analysis.options)
        yield {
            **self._place(operation, place_of_name(operation)),
            "name": operation.name,
            # The compiler says nothing of what it does not analyse.
            **({"inplace": _in_place(operation, decisions)} if is_said else {}),
            "values": [operand.value.name for operand in operation.operands],
            "function": self._line,
            "reasons": [self._reason(decision) for decision in decisions if not decision.in_place],
        }

    def _implied(self, operation: Operation, part: ImpliedOperation) -> dict[str, Any]:
        """Return the entry of an op that is analysed in place of the one written."""
        from bufferizer.written_operations import place_of_name

        return {
            **self._place(operation, place_of_name(operation)),
            "name": part.name,
            "inplace": ["none" if decision is None else str(decision).lower() for decision in part.in_place],
            "values": list(part.values),
            "function": self._line,
            "reasons": [],
        }

    def _reason(self, decision: Decision) -> dict[str, Any]:
        return {
            "operand": decision.operand.index,
            "value": decision.operand.value.name,
            "copies": decision.copies,
            "rule": decision.rule,
            "message": decision.why,
            "places": [
                {"role": place.role, **self._place(place.operation, place.span), "message": place.message}
                for place in decision.places
            ],
        }

    def function(self) -> dict[str, Any]:
        from bufferizer.ide.signatures import function_facts
        from bufferizer.ir.functions import is_function, symbol_name

        operation = self._analysis.operation
        entry = {
            **self._place(self._first, self._first.name_span),
            "name": symbol_name(operation),
            "operation": operation.name,
        }
        if is_function(operation):
            entry.update(_function_entries(function_facts(self._module, self._analysis)))
        return entry


def _in_place(operation: Operation, decisions: tuple[Decision, ...]) -> list[str]:
    """Return one word per operand as ``__inplace_operands_attr__`` has it."""
    words = ["none"] * len(operation.operands)
    for decision in decisions:
        words[decision.operand.index] = "true" if decision.in_place else "false"
    return words


def _function_entries(facts: FunctionFacts) -> dict[str, Any]:
    """Return what callers see of a function: indices count all arguments; None is for what nobody can tell."""
    return {
        "signature": str(facts.signature) if facts.signature is not None else None,
        "arguments": [
            {"name": argument.name, "type": str(argument.type), "read": argument.read, "written": argument.written}
            for argument in facts.arguments
        ],
        "results": [
            {
                "type": str(result.type),
                "equivalent": result.equivalent,
                "aliasing": list(result.aliasing),
                "allocation": result.allocation,
            }
            for result in facts.results
        ],
    }
