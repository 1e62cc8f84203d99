"""What is said of a segment whose brackets do not match, or of which parts have no place: the compiler's words.

The syntax knows which bracket was left open. The compiler's parser finds out where it misses one, which is told
instead; the bracket becomes a related place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.assembly.beginning import beginning_failure
from bufferizer.ir.assembly.beyond import problem_at_beginning, problem_beyond
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.reader import ReadingScope
from bufferizer.ir.assembly.reading import Problem
from bufferizer.ir.grammar import LONGEST, read_definition
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax, SegmentSyntax, SyntaxProblem
from bufferizer.text import Span


class BrokenText:
    """The problems of a segment's syntax while it is read. ``left`` are those of which nothing better is said."""

    def __init__(self, text: str, problems: Sequence[SyntaxProblem]) -> None:
        self.left = list(problems)
        self._text = text
        self._places = [problem.span for problem in problems]
        self._in_operations: set[SyntaxProblem] = set()

    def touches(self, node: OperationSyntax) -> bool:
        """Tell whether an operation's text is known to be broken; what else is wrong with it does not matter then."""
        return any(_holds(node.span, place) for place in self._places)

    def of_operation(
        self, node: OperationSyntax, name: str, assembly: OpAssembly | None, scope: ReadingScope
    ) -> tuple[Diagnostic, int] | None:
        """Return what the compiler's parser finds wrong with a broken operation, and where it stops reading."""
        inside = [problem for problem in self.left if _holds(node.span, problem.span)]
        regions = [region.span for region in node.regions]
        nested = {problem for problem in inside if any(_holds(region, problem.span) for region in regions)}
        self._in_operations.update(problem for problem in inside if problem not in nested)
        if not inside or scope.edition is not Edition.TODAY:
            return None
        problem = problem_beyond(self._text, node, assembly, name, scope)
        # What is wrong within a region comes before what is wrong behind it.
        if problem is None or any(earlier.span.start < problem.span.start for earlier in nested):
            return None
        return self._instead_of(inside, problem), problem.since

    def between_operations(self, syntax: SegmentSyntax, scope: ReadingScope) -> Iterator[Diagnostic]:
        """Yield what the parser finds wrong where an operation must begin, and with definitions of aliases."""
        if scope.edition is not Edition.TODAY:
            return
        yield from self._definitions(syntax, scope)
        for known in list(self.left):
            if known not in self._in_operations and known.code == "unexpected-token":
                problem = problem_at_beginning(self._text, known.span.start, scope)
                if problem is not None:
                    yield self._instead_of([known], problem)

    def _definitions(self, syntax: SegmentSyntax, scope: ReadingScope) -> Iterator[Diagnostic]:
        """Say which aliases do not stand for an attribute or a type, and what stands behind one that does."""
        for alias in syntax.aliases:
            if alias.value.end - alias.value.start > LONGEST:
                continue
            is_type = alias.name.startswith("!")
            failure, end = read_definition(self._text, alias.value.start, len(self._text), is_type=is_type)
            if failure is None and end < alias.value.end:
                failure = beginning_failure(self._text, end, scope.unknown_operation)
            if failure is not None:
                code = "bad-type" if is_type else "bad-attribute"
                inside = [problem for problem in self.left if _holds(alias.value, problem.span)]
                yield self._instead_of(inside, Problem(code, failure.message, place_of(failure, self._text)))

    def in_header(self, header: Span) -> list[SyntaxProblem]:
        """Return the problems of a block's header."""
        return [problem for problem in self.left if _holds(header, problem.span)]

    def forget(self, known: Sequence[SyntaxProblem]) -> None:
        """Leave out problems of which something else has been said."""
        self.left = [problem for problem in self.left if problem not in known]

    def _instead_of(self, known: Sequence[SyntaxProblem], problem: Problem) -> Diagnostic:
        self.forget(known)
        code = known[0].code if known else problem.code
        related = tuple(Related(it.message, Place(it.span)) for it in known if it.code == "unclosed-bracket")
        return Diagnostic(code, Severity.ERROR, problem.message, Place(problem.span), related)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
