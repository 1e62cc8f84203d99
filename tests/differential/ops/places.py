"""Index values that are computed, so that two that are computed apart may be the same place or size."""

from __future__ import annotations

from tests.differential.builder import BIT, INDEX, Builder, Weighted, as_tensor, shape_of

MAPS = ("d0 + 4", "d0 * 2", "d0 floordiv 2", "d0 mod 4", "d0 ceildiv 4")
OF_TWO = ("arith.addi", "arith.subi", "arith.muli", "arith.minsi", "arith.floordivsi")


def of_one(b: Builder) -> bool:
    """Compute a number from another one."""
    b.op(f"affine.apply affine_map<(d0) -> ({b.draw.one_of(MAPS)})>({b.scalar(INDEX)})", INDEX)
    return True


def of_two(b: Builder) -> bool:
    """Compute a number from two, of which one is a constant as a rule, or choose one of them."""
    first, second = b.scalar(INDEX), b.draw.one_of(["%c4", "%c1", b.scalar(INDEX).name])
    if b.chance(0.2):
        b.op(f"arith.select {b.scalar(BIT)}, {first}, {b.draw.one_of([first.name, second])} : {INDEX}", INDEX)
    else:
        b.op(f"{b.draw.one_of(OF_TWO)} {first}, {second} : {INDEX}", INDEX)
    return True


def digits(b: Builder) -> bool:
    """Take a number apart, or put it together."""
    if b.chance(0.5):
        b.op(f"affine.linearize_index [{b.scalar(INDEX)}, {b.scalar(INDEX)}] by (4, 2) : {INDEX}", INDEX)
    else:
        b.op(f"affine.delinearize_index {b.scalar(INDEX)} into (4, 2) : {INDEX}, {INDEX}", INDEX, INDEX)
    return True


def size_of_memref(b: Builder) -> bool:
    """Ask a memref for a size, or for its rank."""
    source = b.pick(lambda value: value.type.startswith("memref<") and bool(shape_of(as_tensor(value.type))))
    if source is None:
        return False
    asked = "memref.rank {0} : {1}" if b.chance(0.2) else "memref.dim {0}, %c0 : {1}"
    b.op(asked.format(source, source.type), INDEX)
    return True


def carried(b: Builder) -> bool:
    """A number that a branch chooses, or that a loop passes on."""
    start = b.scalar(INDEX)
    other = b.draw.one_of([start.name, b.scalar(INDEX).name])
    if b.chance(0.5):
        head = f"scf.if {b.scalar(BIT)} -> ({INDEX}) {{"
        body = [f"  scf.yield {start} : {INDEX}", "} else {", f"  scf.yield {other} : {INDEX}"]
    else:
        argument, counter = b.name("a"), b.name("k")
        other = b.draw.one_of([argument, other])
        head = f"scf.for {counter} = %c0 to %c4 step %c1 iter_args({argument} = {start}) -> ({INDEX}) {{"
        body = [f"  scf.yield {other} : {INDEX}"]
    b.op("\n".join([head, *body, "}"]), INDEX, of=(start,))
    return True


WEIGHTED: Weighted = [(1, of_one), (2, of_two), (0.3, digits), (0.5, size_of_memref), (0.7, carried)]
