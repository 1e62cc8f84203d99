"""The releases of the compiler that programs are compared with: what is generated for each, under which options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bufferizer.buffer_model.options import BufferizationOptions
from tests.differential import configurations, llvm14, wide
from tests.differential.builder import Language
from tests.differential.control_flow import TODAY
from tests.differential.draws import Draws
from tests.differential.generator import generate
from tests.differential.program import Program


@dataclass(frozen=True, slots=True)
class Release:
    """A kind of programs: the compiler's name, their language, and the options to compare under."""

    compiler: str
    language: Callable[[BufferizationOptions], Language]
    configurations: tuple[BufferizationOptions, ...]
    options_of_batch: Callable[[int], BufferizationOptions]

    def program(self, draw: Draws, size: int, options: BufferizationOptions) -> Program:
        """Return a program for a comparison under these options."""
        return generate(draw, size, calls=configurations.may_call(options), language=self.language(options))


def _today(_options: BufferizationOptions) -> Language:
    return TODAY


def _wide(_options: BufferizationOptions) -> Language:
    return wide.WIDE


RELEASES = {
    22: Release("mlir-opt-22", _today, configurations.CONFIGURATIONS, configurations.options_of_batch),
    14: Release("mlir-opt-14", llvm14.language, llvm14.CONFIGURATIONS, llvm14.options_of_batch),
}
# Programs of today with more of what others seldom have.
WIDE = Release("mlir-opt-22", _wide, configurations.CONFIGURATIONS, wide.options_of_batch)
