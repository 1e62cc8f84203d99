"""What is said of a segment whose brackets do not match, or of which parts have no place: the compiler's words.

The syntax knows which bracket was left open. The compiler's parser finds out where it misses one, which is told
instead; the bracket becomes a related place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.assembly.beginning import beginning_failure
from bufferizer.ir.assembly.beyond import problem_at_beginning, problem_beyond
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.reader import ReadingScope
from bufferizer.ir.assembly.reading import Problem
from bufferizer.ir.grammar import LONGEST, read_definition
from bufferizer.ir.grammar.tokens import Failure, place_of
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax, SegmentSyntax, SyntaxProblem
from bufferizer.text import Span


class BrokenText:
    """The problems of a segment's syntax, in the order of the text, while it is read.

    They go by their numbers: each operation asks for its own, and in a text that is broken throughout there are
    hundreds both elsewhere and, where braces are left open, in each other.
    """

    def __init__(self, text: str, problems: Sequence[SyntaxProblem]) -> None:
        self._text = text
        self._problems = problems
        self._starts = [problem.span.start for problem in problems]
        self._ends = [problem.span.end for problem in problems]
        self._said: set[int] = set()  # those of which something better is said
        self._in_operations: set[int] = set()
        self._behind_definitions: set[int] = set()  # where something begins that is no operation

    @property
    def left(self) -> list[SyntaxProblem]:
        """The problems of which nothing better is said."""
        return [problem for number, problem in enumerate(self._problems) if number not in self._said]

    def is_said_at(self, position: int) -> bool:
        """Tell whether something better is said of what begins at a place."""
        is_behind = position in self._behind_definitions
        numbers = range(bisect_left(self._starts, position), bisect_right(self._starts, position))
        return is_behind or not self._said.isdisjoint(numbers)

    def touches(self, node: OperationSyntax) -> bool:
        """Tell whether an operation's text is known to be broken; what else is wrong with it does not matter then."""
        return any(self._ends[number] <= node.span.end for number in self._beginning_in(node.span))

    def of_operation(
        self, node: OperationSyntax, name: str, assembly: OpAssembly | None, scope: ReadingScope
    ) -> tuple[Diagnostic, int] | None:
        """Return what the compiler's parser finds wrong with a broken operation, and where it stops reading."""
        inside = self.within(node.span)
        nested = {number for region in node.regions for number in self.within(region.span)}
        self._in_operations.update(number for number in inside if number not in nested)
        if not inside or scope.edition is not Edition.TODAY:
            return None
        problem = problem_beyond(self._text, node, assembly, name, scope)
        # What is wrong within a region comes before what is wrong behind it.
        if problem is None or any(self._starts[earlier] < problem.span.start for earlier in nested):
            return None
        return self._instead_of(inside, problem), problem.since

    def between_operations(self, syntax: SegmentSyntax, scope: ReadingScope) -> Iterator[Diagnostic]:
        """Yield what the parser finds wrong where an operation must begin, and with definitions of aliases."""
        if scope.edition is not Edition.TODAY:
            return
        # What is said of a definition is said of the tokens in it that have no place.
        of_definitions = [*self._definitions(syntax, scope)]
        found = [*self._lone_tokens(syntax, scope), *of_definitions]
        # Of one place the first is said.
        yield from {it.place.span: it for it in reversed(found)}.values()

    def _lone_tokens(self, syntax: SegmentSyntax, scope: ReadingScope) -> Iterator[Diagnostic]:
        """Say of tokens that have no place what the parser finds there instead of an operation."""
        begins = [node.span.start for node in syntax.operations]
        for number, known in enumerate(self._problems):
            is_known = number in self._said or number in self._in_operations
            if known.code == "unexpected-token" and not is_known:
                place = known.span.start
                before = bisect_left(begins, place) - 1
                is_inside = before >= 0 and place < syntax.operations[before].span.end
                problem = problem_at_beginning(self._text, place, scope, is_outermost=not is_inside)
                if problem is not None:
                    yield self._instead_of([number], problem)

    def _definitions(self, syntax: SegmentSyntax, scope: ReadingScope) -> Iterator[Diagnostic]:
        """Say which aliases do not stand for an attribute or a type, and what stands behind one that does."""
        for alias in syntax.aliases:
            if alias.value.end - alias.value.start > LONGEST:
                continue
            is_type = alias.name.startswith("!")
            failure, end = read_definition(self._text, alias.value.start, len(self._text), is_type=is_type)
            if "." in alias.name:
                reserved = (
                    f"{'type' if is_type else 'attribute'} names with a '.' are reserved for dialect-defined names"
                )
                failure = Failure(reserved, alias.name_span.start, wrong=False)
            if failure is None and end < alias.value.end:
                failure = beginning_failure(self._text, end, scope.unknown_operation, is_outermost=True)
                self._behind_definitions.add(end)
            if failure is not None:
                code = "bad-type" if is_type else "bad-attribute"
                inside = self.within(alias.value)
                yield self._instead_of(inside, Problem(code, failure.message, place_of(failure, self._text)))

    def within(self, span: Span) -> list[int]:
        """Return the problems in a part of the text of which nothing better is said."""
        found = self._beginning_in(span)
        return [number for number in found if self._ends[number] <= span.end and number not in self._said]

    def forget(self, known: Sequence[int]) -> None:
        """Leave out problems of which something else has been said."""
        self._said.update(known)

    def _beginning_in(self, span: Span) -> range:
        return range(bisect_left(self._starts, span.start), bisect_right(self._starts, span.end))

    def _instead_of(self, numbers: Sequence[int], problem: Problem) -> Diagnostic:
        self.forget(numbers)
        known = [self._problems[number] for number in numbers]
        code = known[0].code if known else problem.code
        related = tuple(Related(it.message, Place(it.span)) for it in known if it.code == "unclosed-bracket")
        return Diagnostic(code, Severity.ERROR, problem.message, Place(problem.span), related)
