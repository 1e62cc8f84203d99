"""Programs on other elements than f32: the same texts, with another type and other constants."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONSTANT = re.compile(r"dense<[\d.]+>(?= : tensor<[^>]*f32)")
CONSTANT_TENSOR = re.compile(r"arith\.constant dense<[\d.]+>(?= : tensor<[^>]*f32)")
RANKED = re.compile(r"tensor<((?:[\d?]+x)*)f32>")
INITIAL_VALUE = re.compile(r"\(dense<[\d.]+> : tensor<[^>]*f32[^>]*>\)")


@dataclass(frozen=True, slots=True)
class Element:
    """A type of elements. ``one`` is how a constant of it is written; where it is empty there are none."""

    type: str
    one: str = ""
    is_float: bool = False

    def in_text(self, text: str) -> str:
        """Return an operation's text with this type in place of f32."""
        if not self.is_float and self.one:
            text = CONSTANT.sub(f"dense<{self.one}>", text)
        elif not self.is_float:
            text = CONSTANT_TENSOR.sub("tensor.empty()", INITIAL_VALUE.sub("", text))
        return text.replace("f32", self.type)


def in_a_memory_space(text: str) -> str:
    """Give every tensor of numbers an encoding, which ``use-encoding-for-memory-space`` reads as its memory space."""
    return RANKED.sub(r"tensor<\1f32, 1 : i64>", text)


F32 = Element("f32", "1.0", is_float=True)
ELEMENTS = (
    (90, F32),
    (2, Element("f64", "1.0", is_float=True)),
    (1, Element("bf16", "1.0", is_float=True)),
    (2, Element("i8", "1")),
    (1, Element("index", "1")),
    (2, Element("complex<f32>", "(1.0, 0.0)")),
    (1, Element("!quant.uniform<i8:f32, 5.000000e-01>")),
)
