"""Value names: which value a name stands for where it is used.

One `Names` object is one scope isolated from above. Regions inside it are entered and left; what is defined in a
region is forgotten at its end, but a name may be used before it is defined anywhere in the scope
(mlir/lib/AsmParser/Parser.cpp, OperationParser).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.dominance import Dominance, ancestor_in
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.text import Span


class Names:
    """The names of one isolated scope.

    Findings are appended to the lists it is given: ``diagnostics`` has what the compiler's parser meets on its way,
    ``late`` what is told of a text that it has read to its end.
    """

    __slots__ = (
        "_are_numbered",
        "_defined",
        "_diagnostics",
        "_is_ordered",
        "_late",
        "_looks_up_last",
        "_mismatched",
        "_pending",
        "_regions",
        "_unsure",
        "supposed",
    )

    def __init__(
        self,
        diagnostics: list[Diagnostic],
        late: list[Diagnostic],
        is_ordered: Callable[[Operation], bool],
        looks_up_last: Callable[[Operation], bool],
    ) -> None:
        """``is_ordered`` tells whether values must be defined before they are used in an operation's regions.

        ``looks_up_last`` tells whether an operation's operands are looked up when its regions have been read.
        """
        self._diagnostics = diagnostics
        self._late = late
        self._is_ordered = is_ordered
        self._looks_up_last = looks_up_last
        self._mismatched: set[Operation] = set()  # those with an operand of another type than they say
        self._unsure: list[OpOperand] = []  # uses whose definitions may not come before them
        self._defined: dict[str, Value] = {}
        self._regions: list[list[str]] = [[]]
        self._are_numbered = False  # whether names like `%x#0` were defined, which are the same as `%x`
        self._pending: dict[str, list[tuple[OpOperand, Type]]] = {}
        # Names without a definition that were taken for arguments of regions of operations that nobody declared.
        self.supposed: set[str] = set()

    def enter(self) -> None:
        """Enter a region."""
        self._regions.append([])

    def leave(self) -> None:
        """Leave a region: the names defined in it are forgotten."""
        for name in self._regions.pop():
            self._defined.pop(name, None)

    def finish(self) -> frozenset[str]:
        """End the scope: a name still without a definition has none, and definitions must come before uses.

        Returns the names without a definition.
        """
        undefined = frozenset(self._pending)
        for name, uses in self._pending.items():
            for operand, _ in uses:
                # An op that nobody declared may name its regions' arguments anywhere; without regions it names none.
                is_use = operand.owner.readable or not operand.owner.regions
                if operand.span is not None and is_use:
                    message = "use of undeclared SSA value name"
                    self._late.append(_error("undefined-value", message, operand.span, name=name))
        self._pending.clear()
        if self._unsure:
            self._check_dominance()
        return undefined

    def _check_dominance(self) -> None:
        dominance = Dominance()
        said: set[Operation] = set()
        for operand in self._unsure:
            value, user = operand.value, operand.owner
            block = value.parent_block
            if block is None or operand.span is None or not self._is_ordered(block.parent_operation):
                continue
            same = ancestor_in(user, block.region)
            if user not in said and (same is None or not dominance.value_dominates(value, user)):
                said.add(user)
                where = "block" if same is not None and same.parent is block else "region"
                message = f"operand #{operand.index} does not dominate this use"
                note = f"operand defined here (op in the same {where})"
                found = _error("undominated-use", message, user.name_span, note, value.span, name=value.name)
                self._late.append(found)

    def lookup(self, name: str) -> Value | None:
        """Return the value a name stands for here; ``%x`` and ``%x#0`` are the same."""
        value = self._defined.get(name)
        if value is None and name.endswith("#0"):
            return self._defined.get(name[:-2])
        if value is None and self._are_numbered:
            return self._defined.get(f"{name}#0")
        return value

    def type_of(self, name: str) -> Type:
        """Return the type of a defined value, `UNKNOWN` otherwise."""
        value = self.lookup(name)
        return value.type if value is not None else UNKNOWN

    def use(self, owner: Operation, index: int, name: str, span: Span, expected: Type) -> OpOperand:
        """Return a use of a value as an operand; ``expected`` is the type the operation's text gives it."""
        value = self._defined.get(name) or self.lookup(name)
        if value is None and self._is_beyond(name):
            self._diagnostics.append(_error("undefined-value", "reference to invalid result number", span, name=name))
            return OpOperand(owner, index, Value(name, expected, span), span)
        if value is None:
            pending = self._pending.setdefault(name, [])
            known = pending[0][0].value if pending else Value(name, expected, span)
            operand = OpOperand(owner, index, known, span)
            pending.append((operand, expected))
            known.uses.append(operand)
            return operand
        operand = self.use_value(owner, index, value, span)
        if value.type is not expected and expected is not UNKNOWN:
            self._agree(value, operand, expected)
        return operand

    def use_value(self, owner: Operation, index: int, value: Value, span: Span | None) -> OpOperand:
        """Return a use of a value that a name stands for here, with the type it has."""
        operand = OpOperand(owner, index, value, span)
        value.uses.append(operand)
        block = value.owner.parent if type(value) is OpResult else value.parent_block
        if block is not owner.parent and block is not None and len(block.region.blocks) > 1:
            self._unsure.append(operand)
        return operand

    def _is_beyond(self, name: str) -> bool:
        """Tell whether a name without a value counts further than the results of an operation that is there."""
        base, _, number = name.partition("#")
        return bool(number) and self.lookup(base) is not None

    def values_like(self, operands: Sequence[OpOperand]) -> list[Value] | None:
        """Return what the names of operands stand for here; None where that is nothing yet, or of another type."""
        if self._are_numbered:
            return None
        values: list[Value] = []
        for operand in operands:
            before = operand.value
            value = self._defined.get(before.name)
            if value is None or (value.type is not before.type and value.type != before.type):
                return None
            values.append(value)
        return values

    def _agree(self, value: Value, operand: OpOperand, expected: Type) -> None:
        """Check a use's type against its value's. A value of unknown type has the type its first typed use gives it."""
        if expected == UNKNOWN or value.type == expected:
            return
        if value.type == UNKNOWN:
            value.type = expected
            return
        # The compiler stops at an operation's first one (resolveOperands), and what the results are is not sure then.
        if operand.owner in self._mismatched:
            return
        self._mismatched.add(operand.owner)
        if isinstance(value, OpResult) and value.owner in self._mismatched:
            return
        name = value.name.partition("#")[0]
        message = f"use of value '{name}' expects different type than prior uses: '{expected}' vs '{value.type}'"
        if operand.span is not None:
            self._report("type-mismatch", message, operand.span, "prior use here", value.span, name=value.name)

    def define(self, value: Value) -> None:
        """Define a name, and settle its uses before this."""
        name = value.name
        is_numbered = "#" in name
        previous = self._defined.get(name)
        if previous is None and (name.endswith("#0") if is_numbered else self._are_numbered):
            previous = self.lookup(name)
        self._are_numbered |= is_numbered
        if previous is not None and not (name.endswith("#0") and previous.span == value.span):
            base = name.partition("#")[0]
            message = f"redefinition of SSA value '{base}'"
            if name == base or name.endswith("#0"):
                self._report(
                    "redefined-value", message, value.span, "previously defined here", previous.span, name=base
                )
        if previous is None or name not in self._defined:
            self._regions[-1].append(name)
        self._defined[name] = value
        if self._pending:
            self._settle(value)

    def _settle(self, value: Value) -> None:
        name = value.name
        uses = self._pending.pop(name, [])
        alternative = name[:-2] if name.endswith("#0") else None if "#" in name else f"{name}#0"
        if alternative is not None:
            uses += self._pending.pop(alternative, [])
        for operand, expected in uses:
            if _is_inside(value, operand.owner) and self._looks_up_last(operand.owner):
                # What is defined in an operation's regions is forgotten when its operands are looked up.
                self._pending.setdefault(name, []).append((operand, expected))
                continue
            operand.value = value
            value.uses.append(operand)
            self._unsure.append(operand)
            if value.type is not expected and expected is not UNKNOWN:
                self._agree_with_earlier(value, operand, expected)

    def _agree_with_earlier(self, value: Value, operand: OpOperand, expected: Type) -> None:
        if expected == UNKNOWN or value.type == expected:
            return
        if value.type == UNKNOWN:
            value.type = expected
            return
        number = "" if "#" in value.name else "#0"
        message = f"definition of SSA value '{value.name}{number}' has type '{value.type}'"
        if operand.span is not None:
            note = f"previously used here with type '{expected}'"
            self._report("type-mismatch", message, value.span, note, operand.span, name=value.name)

    def check_argument(self, name: str, span: Span, owner: Operation) -> None:
        """Report an entry argument of a region of ``owner`` whose name is taken, be it by uses of what comes later."""
        value = self.lookup(name)
        for operand, _ in self._pending.get(name, ()) if value is None else ():
            if operand.owner is not owner or not self._looks_up_last(owner):
                value = Value(name, operand.type, operand.span or span)
        if value is not None:
            self._defined.pop(value.name, None)
            message = f"region entry argument '{name}' is already in use"
            self._report("redefined-value", message, span, "previously referenced here", value.span, name=name)

    def _report(self, code: str, message: str, span: Span, note: str, place: Span, *, name: str) -> None:
        self._diagnostics.append(_error(code, message, span, note, place, name=name))


def _is_inside(value: Value, operation: Operation) -> bool:
    """Tell whether a value is defined in the regions of an operation."""
    block = value.parent_block
    around = block.parent_operation if block is not None else None
    while around is not None and around is not operation:
        around = around.parent_operation
    return around is operation


def _error(code: str, message: str, span: Span, note: str = "", place: Span | None = None, *, name: str) -> Diagnostic:
    related = (Related(note, Place(place)),) if place is not None else ()
    return Diagnostic(code, Severity.ERROR, message, Place(span), related, (("name", name),))
