"""Functions of about n operations of one shape each: what a program may have much of.

Each shape is a function from n to the text of a module; `SHAPES` has them all by their names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

WHOLE = "tensor<4096xf32>"
PART = "tensor<8xf32>"
MAP = "affine_map<(d0) -> (d0)>"
ARGUMENTS = f"%t0: {WHOLE}, %x: f32, %i: index, %n: index, %c: i1"
CALLEE = f"(%t: {WHOLE}, %x: f32, %i: index) -> {WHOLE}"
CALL = f"({WHOLE}, f32, index) -> {WHOLE}"
DEPTH = 50


def function(lines: Iterable[str], result: str) -> str:
    """Return a function with a body that returns a tensor. Its arguments are %t0, %x, %i, %n and %c."""
    body = "\n".join(f"  {line}" for line in lines)
    return f"func.func @f({ARGUMENTS}) -> {WHOLE} {{\n{body}\n  return {result} : {WHOLE}\n}}\n"


def insert(result: str, into: str, index: str = "%i") -> str:
    """Return an op that writes one element."""
    return f"{result} = tensor.insert %x into {into}[{index}] : {WHOLE}"


def chain(n: int) -> str:
    """Each writes what the one before has written."""
    return function((insert(f"%t{k + 1}", f"%t{k}") for k in range(n)), f"%t{n}")


def casts(n: int) -> str:
    """A long chain of views."""
    lines = []
    for k in range(n // 2):
        lines.append(f"%d{k} = tensor.cast %t{k} : {WHOLE} to tensor<?xf32>")
        lines.append(f"%t{k + 1} = tensor.cast %d{k} : tensor<?xf32> to {WHOLE}")
    return function([*lines, insert("%r", f"%t{n // 2}")], "%r")


def slices(n: int) -> str:
    """Slices are taken, filled and put back, one after the other."""
    lines = []
    for k in range(n // 3):
        lines.append(f"%s{k} = tensor.extract_slice %t{k}[{k % 512 * 8}] [8] [1] : {WHOLE} to {PART}")
        lines.append(f"%f{k} = linalg.fill ins(%x : f32) outs(%s{k} : {PART}) -> {PART}")
        lines.append(f"%t{k + 1} = tensor.insert_slice %f{k} into %t{k}[{k % 512 * 8}] [8] [1] : {PART} into {WHOLE}")
    return function(lines, f"%t{n // 3}")


def slices_of_slices(n: int) -> str:
    """Eight slices deep, again and again."""
    lines, inner = [], "tensor<?xf32>"
    for k in range(n // 17):
        names = [f"%t{k}", *(f"%s{k}_{depth}" for depth in range(8))]
        types = [WHOLE, *[inner] * 8]
        for outer, name, type_ in zip(names, names[1:], types):
            lines.append(f"{name} = tensor.extract_slice {outer}[%i] [%n] [1] : {type_} to {inner}")
        lines.append(f"%f{k}_8 = linalg.fill ins(%x : f32) outs({names[8]} : {inner}) -> {inner}")
        for depth in range(8, 0, -1):
            result = f"%f{k}_{depth - 1}" if depth > 1 else f"%t{k + 1}"
            target = f"{names[depth - 1]}[%i] [%n] [1] : {inner} into {types[depth - 1]}"
            lines.append(f"{result} = tensor.insert_slice %f{k}_{depth} into {target}")
    return function(lines, f"%t{n // 17}")


def quotients(n: int) -> str:
    """Slices at places each of which is computed from the one before, by quotients of quotients."""
    lines, thirds = ["%a0 = arith.addi %i, %n : index"], "affine_map<(d0, d1) -> ((d0 + d1) floordiv 3)>"
    for k in range(n // 5):
        lines.append(f"%q{k} = affine.apply {thirds}(%a{k}, %i)")
        lines.append(f"%a{k + 1} = arith.addi %a{k}, %q{k} : index")
        lines.append(f"%s{k} = tensor.extract_slice %t{k}[%a{k}] [8] [1] : {WHOLE} to {PART}")
        lines.append(f"%f{k} = linalg.fill ins(%x : f32) outs(%s{k} : {PART}) -> {PART}")
        lines.append(f"%t{k + 1} = tensor.insert_slice %f{k} into %t{k}[%a{k}] [8] [1] : {PART} into {WHOLE}")
    return function(lines, f"%t{n // 5}")


def loops(n: int) -> str:
    """One loop after the other."""
    lines = ["%one = arith.constant 1 : index"]
    for k in range(n // 3):
        lines.append(f"%t{k + 1} = scf.for %k = %i to %n step %one iter_args(%b = %t{k}) -> ({WHOLE}) {{")
        lines += [insert("%w", "%b", "%k"), f"scf.yield %w : {WHOLE}", "}"]
    return function(lines, f"%t{n // 3}")


def nested_loops(n: int) -> str:
    """Loops in loops, as deep as may be."""
    lines = ["%one = arith.constant 1 : index"]
    count = max(1, n // (2 * DEPTH))
    for k in range(count):
        names = [f"%t{k}", *(f"%b{depth}" for depth in range(DEPTH))]
        results = [f"%t{k + 1}", *(f"%l{depth}" for depth in range(1, DEPTH)), "%w"]
        for depth in range(DEPTH):
            carried = f"iter_args({names[depth + 1]} = {names[depth]}) -> ({WHOLE})"
            lines.append(f"{results[depth]} = scf.for %k{depth} = %i to %n step %one {carried} {{")
        lines.append(insert("%w", names[DEPTH]))
        for depth in range(DEPTH, 0, -1):
            lines += [f"scf.yield {results[depth]} : {WHOLE}", "}"]
    return function(lines, f"%t{count}")


def loop_body(n: int) -> str:
    """A long chain in a loop."""
    lines = [
        "%one = arith.constant 1 : index",
        f"%r = scf.for %k = %i to %n step %one iter_args(%b0 = %t0) -> ({WHOLE}) {{",
    ]
    lines += [insert(f"%b{k + 1}", f"%b{k}", "%k") for k in range(n)]
    return function([*lines, f"scf.yield %b{n} : {WHOLE}", "}"], "%r")


def carried(n: int) -> str:
    """A loop that carries many tensors."""
    count = n // 2
    types = ", ".join([WHOLE] * count)
    initial = ", ".join(f"%b{k} = %e{k}" for k in range(count))
    lines = ["%one = arith.constant 1 : index", *(f"%e{k} = tensor.empty() : {WHOLE}" for k in range(count))]
    lines.append(f"%r:{count} = scf.for %k = %i to %n step %one iter_args({initial}) -> ({types}) {{")
    lines += [insert(f"%w{k}", f"%b{k}") for k in range(count)]
    yielded = ", ".join(f"%w{k}" for k in range(count))
    return function([*lines, f"scf.yield {yielded} : {types}", "}"], "%r#0")


def branches(n: int) -> str:
    """One scf.if after the other."""
    lines = []
    for k in range(n // 5):
        lines.append(f"%t{k + 1} = scf.if %c -> ({WHOLE}) {{")
        lines += [insert("%w", f"%t{k}"), f"scf.yield %w : {WHOLE}", "} else {"]
        lines += [insert("%w", f"%t{k}", "%n"), f"scf.yield %w : {WHOLE}", "}"]
    return function(lines, f"%t{n // 5}")


def branch_bodies(n: int) -> str:
    """A long chain in each branch of one scf.if."""
    lines = [f"%r = scf.if %c -> ({WHOLE}) {{"]
    for end in ("} else {", "}"):
        lines.append(insert("%w0", "%t0"))
        lines += [insert(f"%w{k + 1}", f"%w{k}") for k in range(n // 2)]
        lines += [f"scf.yield %w{n // 2} : {WHOLE}", end]
    return function(lines, "%r")


def blocks(n: int) -> str:
    """A chain of blocks that hand on a tensor."""
    lines = [f"cf.br ^b0(%t0 : {WHOLE})"]
    for k in range(n // 2):
        lines += [f"^b{k}(%a{k}: {WHOLE}):", insert(f"%w{k}", f"%a{k}"), f"cf.br ^b{k + 1}(%w{k} : {WHOLE})"]
    return function([*lines, f"^b{n // 2}(%r: {WHOLE}):"], "%r")


def block_body(n: int) -> str:
    """A long chain in the second of two blocks."""
    lines = [f"cf.br ^b(%t0 : {WHOLE})", f"^b(%b0: {WHOLE}):"]
    return function([*lines, *(insert(f"%b{k + 1}", f"%b{k}") for k in range(n))], f"%b{n}")


def diamonds(n: int) -> str:
    """Blocks that part and meet again."""
    lines, name = [], "%t0"
    for k in range(n // 5):
        lines.append(f"cf.cond_br %c, ^l{k}, ^r{k}")
        for side, index in (("l", "%i"), ("r", "%n")):
            lines += [f"^{side}{k}:", insert(f"%{side}{k}", name, index), f"cf.br ^m{k}(%{side}{k} : {WHOLE})"]
        name = f"%m{k}"
        lines.append(f"^m{k}({name}: {WHOLE}):")
    return function(lines, name)


def block_loops(n: int) -> str:
    """Loops made of blocks, one after the other."""
    lines, name = [], "%t0"
    for k in range(n // 4):
        lines += [f"cf.br ^h{k}({name} : {WHOLE})", f"^h{k}(%a{k}: {WHOLE}):", f"cf.cond_br %c, ^l{k}, ^e{k}"]
        lines += [f"^l{k}:", insert(f"%w{k}", f"%a{k}"), f"cf.br ^h{k}(%w{k} : {WHOLE})", f"^e{k}:"]
        name = f"%a{k}"
    return function(lines, name)


def block_arguments(n: int) -> str:
    """A block with many arguments."""
    count = n // 2
    types = ", ".join([WHOLE] * count)
    lines = [f"%e{k} = tensor.empty() : {WHOLE}" for k in range(count)]
    lines.append(f"cf.br ^b({', '.join(f'%e{k}' for k in range(count))} : {types})")
    lines.append(f"^b({', '.join(f'%b{k}: {WHOLE}' for k in range(count))}):")
    return function([*lines, *(insert(f"%w{k}", f"%b{k}") for k in range(count))], "%w0")


def arguments(n: int) -> str:
    """A function with many arguments and results."""
    types = ", ".join([WHOLE] * n)
    head = ", ".join(f"%a{k}: {WHOLE}" for k in range(n))
    lines = "\n".join(insert(f"%w{k}", f"%a{k}") for k in range(n))
    returned = ", ".join(f"%w{k}" for k in range(n))
    return f"func.func @f({head}, %x: f32, %i: index) -> ({types}) {{\n{lines}\nreturn {returned} : {types}\n}}\n"


def calls(n: int) -> str:
    """Many calls of one function."""
    callee = f"func.func private @g{CALLEE} {{\n  {insert('%r', '%t')}\n  return %r : {WHOLE}\n}}\n"
    return callee + function((f"%t{k + 1} = call @g(%t{k}, %x, %i) : {CALL}" for k in range(n)), f"%t{n}")


def call_chain(n: int) -> str:
    """Functions each of which calls the one before."""
    texts = [f"func.func private @g0{CALL}\n"]
    for k in range(n // 3):
        call = f"%r = call @g{k}(%t, %x, %i) : {CALL}"
        texts.append(f"func.func @g{k + 1}{CALLEE} {{\n  {call}\n  {insert('%w', '%r')}\n  return %w : {WHOLE}\n}}\n")
    return "".join(texts)


def recursion(n: int) -> str:
    """Functions that call each other in a circle."""
    count = n // 3
    return "".join(
        f"func.func @g{k}{CALLEE} {{\n  %r = call @g{(k + 1) % count}(%t, %x, %i) : {CALL}\n"
        f"  {insert('%w', '%r')}\n  return %w : {WHOLE}\n}}\n"
        for k in range(count)
    )


def wide_generic(n: int) -> str:
    """One linalg.generic with many inputs and outputs."""
    count = n // 2
    types = ", ".join([WHOLE] * count)
    names = [f"%e{k}" for k in range(count)]
    lines = [f"{name} = tensor.empty() : {WHOLE}" for name in names]
    maps = f'{{indexing_maps = [{", ".join([MAP] * 2 * count)}], iterator_types = ["parallel"]}}'
    operands = f"ins({', '.join(['%t0'] * count)} : {types}) outs({', '.join(names)} : {types})"
    lines.append(f"%r:{count} = linalg.generic {maps} {operands} {{")
    lines.append(f"^bb0({', '.join(f'%p{k}: f32' for k in range(2 * count))}):")
    yielded = ", ".join(f"%p{k}" for k in range(count))
    return function([*lines, f"linalg.yield {yielded} : {', '.join(['f32'] * count)}", f"}} -> ({types})"], "%r#0")


def empties(n: int) -> str:
    """Many tensors that begin empty."""
    lines = []
    for k in range(n // 2):
        lines.append(f"%e{k} = tensor.empty() : {WHOLE}")
        lines.append(f"%f{k} = linalg.fill ins(%x : f32) outs(%e{k} : {WHOLE}) -> {WHOLE}")
    return function(lines, f"%f{n // 2 - 1}")


def readers(n: int) -> str:
    """Many reads of one tensor, and a write after all of them."""
    return function([*(f"%r{k} = tensor.extract %t0[%i] : {WHOLE}" for k in range(n)), insert("%w", "%t0")], "%w")


def writers(n: int) -> str:
    """Many writes of one tensor: all but one are to copies."""
    return function((insert(f"%w{k}", "%t0") for k in range(n)), f"%w{n - 1}")


def constants(n: int) -> str:
    """Many constants."""
    lines = []
    for k in range(n // 2):
        lines.append(f"%k{k} = arith.constant dense<{k}.0> : {PART}")
        lines.append(f"%r{k} = tensor.extract %k{k}[%i] : {PART}")
    return function(lines, "%t0")


def unknown(n: int) -> str:
    """Operations of a dialect nobody knows."""
    return function((f'%t{k + 1} = "some.op"(%t{k}) : ({WHOLE}) -> {WHOLE}' for k in range(n)), f"%t{n}")


def one_line(n: int) -> str:
    """Many functions on one line."""
    body = f"{{ {insert('%r', '%t')} return %r : {WHOLE} }}"
    return " ".join(f"func.func @f{k}{CALLEE} {body}" for k in range(n // 2)) + "\n"


SHAPES: dict[str, Callable[[int], str]] = {
    shape.__name__: shape
    for shape in (
        *(chain, casts, slices, slices_of_slices, quotients, loops, nested_loops, loop_body, carried),
        *(branches, branch_bodies),
        *(blocks, block_body, diamonds, block_loops, block_arguments, arguments, calls, call_chain, recursion),
        *(wide_generic, empties, readers, writers, constants, unknown, one_line),
    )
}
