"""Operations without regions of their own: how each is added to a program.

Every function adds one operation, or a few that belong together, and returns False where the scope has no operands for
it.
"""

from __future__ import annotations

from tests.differential.builder import Weighted
from tests.differential.ops import (
    borders,
    elements,
    named,
    new_tensors,
    places,
    refused,
    slices,
    sparse,
    structured,
    vectors,
    views,
)

WEIGHTED: Weighted = [
    *elements.WEIGHTED,
    *slices.WEIGHTED,
    *structured.WEIGHTED,
    *named.WEIGHTED,
    *vectors.WEIGHTED,
    *new_tensors.WEIGHTED,
    *views.WEIGHTED,
    *borders.WEIGHTED,
    *places.WEIGHTED,
    *sparse.WEIGHTED,
    *refused.WEIGHTED,
]
# Without those that compute something, and those on memrefs and vectors, which not all elements may be in.
OF_ANY_ELEMENT: Weighted = [
    *elements.WEIGHTED,
    *slices.WEIGHTED,
    *structured.OF_ANY_ELEMENT,
    *named.OF_ANY_ELEMENT,
    *new_tensors.WEIGHTED,
    *views.WEIGHTED,
    *borders.OF_ANY_ELEMENT,
]
