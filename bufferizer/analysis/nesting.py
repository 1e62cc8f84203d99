"""What the compiler does with modules in the one that it is given."""

from __future__ import annotations

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.syntax.edition import Edition


def is_apart(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether the compiler does not treat a module's functions as those of the module that it is given.

    That is so if it ``is_nested`` in that one, except in LLVM 14 and before, where the pass walks to all functions at
    any depth.
    """
    return is_nested and options.semantics.release is Edition.TODAY


def is_passed_over(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether the compiler leaves a module as it is: one ``is_nested`` in that of which it takes the functions.

    Neither analyzeModuleOp nor bufferizeModuleOp looks into the operations between the functions that are symbol tables
    themselves.
    """
    return is_nested and options.bufferize_function_boundaries


def is_looked_at(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether a module is analysed: LLVM 14's pass checks what functions return even where it passes over them."""
    return options.semantics.release is Edition.LLVM14 or not is_passed_over(options, is_nested=is_nested)
