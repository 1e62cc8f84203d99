"""What LLVM 14's pass does to a function once it is bufferized, as far as it cannot be left to others.

It canonicalizes, merges equal operations, and moves what does not change in loops out of them:

    scf.for %i = %c0 to %n step %c1 {                %0 = memref.dim %m, %c0 : memref<?xf32>
      %0 = memref.dim %m, %c0 : memref<?xf32>   ->   scf.for %i = %c0 to %n step %c1 {
      "use"(%0) : (index) -> ()                        "use"(%0) : (index) -> ()

Sources: ComprehensiveBufferizePass.cpp, CSE.cpp and LoopInvariantCodeMotion.cpp of LLVM 14.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from bufferizer.analysis.heuristics import post_order
from bufferizer.ir.effects_llvm14 import is_hoistable
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import constant_integer
from bufferizer.rewrite.edits import Edit, Layout, apply_edits, comments_in
from bufferizer.rewrite.llvm14.equal_views import replaced, views_that_go
from bufferizer.rewrite.llvm14.never_run import has_no_iterations
from bufferizer.rewrite.names import Names, names_in, times_defined
from bufferizer.text import Span

LOOPS = frozenset({"affine.for", "affine.parallel", "linalg.tiled_loop", "scf.for", "scf.parallel", "scf.while"})


def clean_up(root: Operation, text: str) -> list[Edit]:
    """Return the edits to the text of a bufferized function that merge equal views and move invariants out of loops."""
    unused, merged = views_that_go(root)
    moves = _moves(root)
    moved = [operation for operations in moves.values() for operation in operations]
    names = _NamesOutside(root, moved, text)
    left = set(moved)
    layout = Layout(text)
    edits: list[Edit] = []
    for operation in root.walk():
        if operation in merged or operation in unused:
            edits.extend(layout.instead(operation.span, [], comments_in(text, operation.span)))
        elif left.isdisjoint((operation, *operation.ancestors())):
            edits.extend(_renamed(operation, merged, names))
    for loop, operations in moves.items():
        lines = []
        for operation in operations:
            if operation in merged or operation in unused:
                continue
            lines.append(_dedented(operation, text, layout, merged, names, left))
            if left.isdisjoint(operation.ancestors()):
                edits.extend(layout.instead(operation.span, [], comments_in(text, operation.span)))
        edits.extend(layout.before(loop.span.start, lines))
    return edits


class _NamesOutside:
    """The names of values once operations have moved out of loops: new ones where others have the same."""

    def __init__(self, root: Operation, moved: Sequence[Operation], text: str) -> None:
        self._new: dict[str, dict[Operation, str]] = defaultdict(dict)
        if not moved:
            return
        defined, names = times_defined(root), Names(names_in(text[root.span.start : root.span.end]))
        for operation in moved:
            for entry in operation.syntax.results:
                if defined[entry.name] > 1:
                    self._new[entry.name][operation] = names.fresh(entry.name)

    def of(self, value: Value) -> str:
        """Return the name of a value: its own, or the new one."""
        base, separator, number = value.name.partition("#")
        if not isinstance(value, OpResult) or base not in self._new:
            return value.name
        return self._new[base].get(value.owner, base) + separator + number

    def definitions(self, operation: Operation) -> Iterator[Edit]:
        """Yield the edits of the names that an operation defines."""
        for entry in operation.syntax.results:
            new = self._new[entry.name].get(operation) if entry.name in self._new else None
            if new is not None:
                start = entry.span.start
                yield Edit(Span(start, start + len(entry.name)), new)


def _renamed(operation: Operation, merged: Mapping[Operation, Value], names: _NamesOutside) -> Iterator[Edit]:
    """Yield the edits that let an operation use what equal views were merged into, by the names that has."""
    for operand in operation.operands:
        name = names.of(replaced(operand.value, merged))
        if name != operand.value.name and operand.span is not None:
            yield Edit(operand.span, name)


def _dedented(
    operation: Operation,
    text: str,
    layout: Layout,
    merged: Mapping[Operation, Value],
    names: _NamesOutside,
    moved: Collection[Operation],
) -> str:
    """Return an operation's text without its indentation, in terms of what its operands are outside of the loops.

    What of it has ``moved`` out of it before is left out.
    """
    indentation = layout.indentation(operation.span.start)
    gone = [nested for nested in operation.walk() if nested is not operation and nested in moved]
    left_out = {inner for nested in gone for inner in nested.walk()}
    renamed = [
        Edit(operand.span, names.of(_outside(operand, merged)))
        for nested in operation.walk()
        if nested not in left_out
        for operand in nested.operands
        if operand.span is not None
    ]
    for nested in gone:
        if nested.parent_operation not in left_out:
            renamed.extend(layout.instead(nested.span, [], comments_in(text, nested.span)))
    renamed.extend(names.definitions(operation))
    written = apply_edits(text[: operation.span.end], renamed)[operation.span.start :]
    return written.replace(f"{layout.newline}{indentation}", "\n")


def _moves(root: Operation) -> dict[Operation, list[Operation]]:
    """Return for each loop the operations that end up before it, in order."""
    blocks = {block: list(block.operations) for block in _blocks(root)}
    for loop in post_order(root):
        if loop.name in LOOPS and loop.parent is not None and not _vanishes(loop):
            _move_out(loop, blocks)
    return _placed(blocks)


def _vanishes(loop: Operation) -> bool:
    """Tell whether a loop is inlined, or dropped, because it runs once or never (SimplifyTrivialLoops).

    Within another one it does not matter what is moved out of first.
    """
    if loop.name != "scf.for" or any(outer.name in LOOPS for outer in loop.ancestors()):
        return False
    lower, upper, step = (constant_integer(operand.value) for operand in loop.operands[:3])
    runs_once = lower is not None and upper is not None and step is not None and lower + step >= upper
    return runs_once or has_no_iterations(loop, constant_integer)


def _blocks(root: Operation) -> Iterator[Block]:
    for operation in root.walk():
        for region in operation.regions:
            yield from region.blocks


def _move_out(loop: Operation, blocks: dict[Block, list[Operation]]) -> None:
    """Move what is invariant to the front of the loop. What was moved before counts as defined outside."""
    inside = {
        value
        for block in _blocks(loop)
        for value in (*block.arguments, *(result for operation in blocks[block] for result in operation.results))
    }
    moved = []
    for region in loop.regions[-1:]:
        for block in region.blocks:
            for operation in blocks[block][:-1]:
                if _is_invariant(operation, inside):
                    moved.append(operation)
                    inside.difference_update(operation.results)
            blocks[block] = [operation for operation in blocks[block] if operation not in moved]
    assert loop.parent is not None
    around = next(operations for operations in blocks.values() if loop in operations)
    position = around.index(loop)
    around[position:position] = moved


def _is_invariant(operation: Operation, inside: set[Value]) -> bool:
    if not is_hoistable(operation) or operation.implicit:
        return False
    own = {
        value
        for nested in operation.walk()
        for block in (block for region in nested.regions for block in region.blocks)
        for value in (*block.arguments, *(result for inner in block.operations for result in inner.results))
    }
    used = {_outside(operand, {}) for nested in operation.walk() for operand in nested.operands}
    return not (used - own) & inside


def _outside(operand: OpOperand, merged: Mapping[Operation, Value]) -> Value:
    """Return what an operand is outside of loops that carry it unchanged from iteration to iteration.

    The size of what a tiled loop is given is that of what its body gets.
    """
    value = replaced(operand.value, merged)
    loop = value.block.parent_operation if isinstance(value, BlockArgument) else value.defining_operation
    index = value.index - 1 if isinstance(value, BlockArgument) else value.index if isinstance(value, OpResult) else -1
    if loop is not None and _is_carried_unchanged(loop, index):
        return _outside(loop.group("initArgs")[index], merged)
    if operand.owner.name == "memref.dim" and isinstance(value, BlockArgument) and loop is not None:
        given = (*loop.group("inputs"), *loop.group("outputs")) if loop.name == "linalg.tiled_loop" else ()
        index = value.index - len(value.block.arguments) + len(given)
        if 0 <= index < len(given):
            return given[index].value
    return value


def _is_carried_unchanged(loop: Operation, index: int) -> bool:
    body = loop.regions[0].entry if loop.name == "scf.for" and loop.regions else None
    if body is None or body.terminator is None or not 0 <= index < len(body.terminator.operands):
        return False
    yielded = body.terminator.operands[index].value
    while isinstance(yielded, OpResult) and _is_carried_unchanged(yielded.owner, yielded.index):
        yielded = yielded.owner.group("initArgs")[yielded.index].value
    return yielded is body.arguments[index + 1]


def _placed(blocks: dict[Block, list[Operation]]) -> dict[Operation, list[Operation]]:
    placed: defaultdict[Operation, list[Operation]] = defaultdict(list)
    for block, operations in blocks.items():
        waiting: list[Operation] = []
        for operation in operations:
            if operation.parent is not block:
                waiting.append(operation)
            elif waiting:
                placed[operation].extend(waiting)
                waiting = []
    return placed
