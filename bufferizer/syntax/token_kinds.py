"""Which texts consist of the same kinds of tokens: nothing else decides on the structure that the parser finds.

tensor.insert %x into %t[%i, 0] : tensor<8xf32>
tensor.insert %y into %t0[%i, 10] : tensor<8xf32>   // the same kinds
"""

from __future__ import annotations

import re

# The name of a value, and a whole number, as far as what follows leaves no doubt about where they end.
_VALUE = re.compile(r"%(?:\d+|[A-Za-z$._][\w$.]*)(?![\w$.-])", re.ASCII)
_NUMBER = re.compile(r"(?<![\w$.%-])\d+(?![\w$.-])", re.ASCII)
_SPACES = re.compile(r"[ \t]{2,}|\t")


def are_alike(one: str, other: str) -> bool:
    """Tell whether two texts consist of the same kinds of tokens, names of values, numbers and more spaces aside.

    Not all that do are told: none with strings or comments, for example.
    """
    if '"' in one or "//" in one or '"' in other or "//" in other:
        return False
    return _kinds(one) == _kinds(other)


def _kinds(text: str) -> str:
    return _SPACES.sub(" ", _NUMBER.sub("0", _VALUE.sub("%v", text)))
