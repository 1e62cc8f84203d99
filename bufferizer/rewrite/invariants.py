"""Moves out of loops what does not change in them, as LLVM 14's pass does at the end of its work.

    scf.for %i = %c0 to %n step %c1 {                %0 = memref.dim %m, %c0 : memref<?xf32>
      %0 = memref.dim %m, %c0 : memref<?xf32>   ->   scf.for %i = %c0 to %n step %c1 {
      "use"(%0) : (index) -> ()                        "use"(%0) : (index) -> ()

Source: LoopInvariantCodeMotion.cpp (moveLoopInvariantCode) and ComprehensiveBufferizePass.cpp of LLVM 14.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bufferizer.analysis.heuristics import post_order
from bufferizer.ir.effects_llvm14 import is_hoistable
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpResult, Value
from bufferizer.rewrite.edits import Edit, Layout, apply_edits, comments_in

LOOPS = frozenset({"affine.for", "affine.parallel", "linalg.tiled_loop", "scf.for", "scf.parallel", "scf.while"})


def has_loops(root: Operation) -> bool:
    """Tell whether an operation encloses a loop."""
    return any(operation.name in LOOPS for operation in root.walk())


def hoist_invariants(root: Operation, text: str) -> list[Edit]:
    """Return the edits to the text of a bufferized function that move what does not change out of its loops."""
    layout = Layout(text)
    edits: list[Edit] = []
    for loop, moved in _moves(root).items():
        lines = []
        for operation in moved:
            lines.append(_dedented(operation, text, layout))
            edits.extend(layout.instead(operation.span, [], comments_in(text, operation.span)))
        edits.extend(layout.before(loop.span.start, lines))
    return edits


def _dedented(operation: Operation, text: str, layout: Layout) -> str:
    """Return an operation's text without its indentation, in terms of what its operands are outside of the loops."""
    indentation = layout.indentation(operation.span.start)
    renamed = [
        Edit(operand.span, _outside(operand.value).name)
        for nested in operation.walk()
        for operand in nested.operands
        if operand.span is not None
    ]
    written = apply_edits(text[: operation.span.end], renamed)[operation.span.start :]
    return written.replace(f"{layout.newline}{indentation}", "\n")


def _moves(root: Operation) -> dict[Operation, list[Operation]]:
    """Return for each loop the operations that end up before it, in order."""
    blocks = {block: list(block.operations) for block in _blocks(root)}
    for loop in post_order(root):
        if loop.name in LOOPS and loop.parent is not None:
            _move_out(loop, blocks)
    return _placed(blocks)


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
    used = {_outside(operand.value) for nested in operation.walk() for operand in nested.operands}
    return not (used - own) & inside


def _outside(value: Value) -> Value:
    """Return what a value is outside of loops that carry it unchanged from iteration to iteration."""
    loop = value.block.parent_operation if isinstance(value, BlockArgument) else value.defining_operation
    index = value.index - 1 if isinstance(value, BlockArgument) else value.index if isinstance(value, OpResult) else -1
    if loop is None or not _is_carried_unchanged(loop, index):
        return value
    return _outside(loop.group("initArgs")[index].value)


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
