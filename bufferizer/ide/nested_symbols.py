"""Which symbols of a module the modules in it see."""

from __future__ import annotations

from bufferizer.analysis.nesting import is_passed_over
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.operation import Operation
from bufferizer.ir.symbol_verification import GLOBAL
from bufferizer.rewrite.selection import Rewrites, Selection


def is_hidden_inside(
    operation: Operation, rewrites: Rewrites, options: BufferizationOptions, *, is_nested: bool
) -> bool:
    """Tell whether an operation of a module is not what modules in it name any more, when the compiler verifies them.

    It is a global that is memory by then, and they are passed over. ``is_nested`` says whether its own module is, too.
    """
    is_left_behind = is_passed_over(options, is_nested=True) and not is_passed_over(options, is_nested=is_nested)
    return is_left_behind and operation.name == GLOBAL and Selection(rewrites, options).is_rewritten(operation)
