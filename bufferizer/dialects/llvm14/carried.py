"""Operations of LLVM 14 that are written as today."""

from __future__ import annotations

from dataclasses import replace

from bufferizer.dialects.registry import Dialect, OpDefinition


def kept(today: Dialect, names: str) -> list[OpDefinition]:
    """Return today's definitions of some operations of a dialect, named without it: ``"addf addi"``."""
    return [today.operations[f"{today.name}.{name}"] for name in names.split()]


def moved(today: Dialect, names: str, dialect: str) -> list[OpDefinition]:
    """Return today's definitions of some operations of a dialect, for ``dialect``, where they were at the time."""
    return [
        replace(definition, assembly=replace(definition.assembly, name=f"{dialect}.{definition.name.split('.', 1)[1]}"))
        for definition in kept(today, names)
    ]
