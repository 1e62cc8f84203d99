from __future__ import annotations

import pytest

from bufferizer.ir.affine_reading import parse_affine_map


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("affine_map<(i, j) -> (j, i)>", "(d0, d1) -> (d1, d0)"),
        ("affine_map<(i)[n] -> (i + n)>", "(d0)[s0] -> (d0 + s0)"),
        ("affine_map<(d0) -> (2 * d0 + 3 - 5)>", "(d0) -> (d0 * 2 - 2)"),
        ("affine_map<(d0, d1) -> (d0 - d1)>", "(d0, d1) -> (d0 - d1)"),
        ("affine_map<(d0) -> (-d0 - 10)>", "(d0) -> (-d0 - 10)"),
        ("affine_map<(d0) -> ((d0 + 1) * 4 floordiv 3)>", "(d0) -> (((d0 + 1) * 4) floordiv 3)"),
        ("affine_map<(d0) -> (d0 * 8 floordiv 4)>", "(d0) -> (d0 * 2)"),
        ("affine_map<(d0) -> (d0 + 0, d0 * 1, d0 * 0, d0 mod 1)>", "(d0) -> (d0, d0, 0, 0)"),
        ("affine_map<() -> (7 ceildiv 2)>", "() -> (4)"),
        ("affine_map<(d0) -> ((d0 * 4 + 8) floordiv 4, (d0 mod 4) mod 2)>", "(d0) -> (d0 + 2, d0 mod 2)"),
        ("affine_map<(d0, d1) -> ((d0 * 8 + d1) mod 4, d0 * 8 mod 4)>", "(d0, d1) -> (d1 mod 4, 0)"),
        ("affine_map<(d0, d1)[s0] -> (s0 * d0 - (d1 + 3) * 2)>", "(d0, d1)[s0] -> (d0 * s0 - (d1 + 3) * 2)"),
        ("affine_map<(d0, d1) -> (-(d0 + d1), 3 + d0 + d1)>", "(d0, d1) -> (-(d0 + d1), d0 + d1 + 3)"),
    ],
)
def test_maps_print_as_mlir_opt_prints_them(written: str, printed: str) -> None:
    assert str(parse_affine_map(written)) == printed


@pytest.mark.parametrize("text", ["affine_map<(d0) -> (d1)>", "affine_map<(d0)>", "affine_map<(d0) -> (d0", "nonsense"])
def test_text_that_is_no_map(text: str) -> None:
    assert parse_affine_map(text) is None


def test_kinds_of_maps() -> None:
    identity = parse_affine_map("(d0, d1) -> (d0, d1)")
    transposed = parse_affine_map("(d0, d1) -> (d1, d0)")
    projected = parse_affine_map("(d0, d1) -> (d1)")
    repeated = parse_affine_map("(d0, d1) -> (d0, d0)")
    assert identity is not None
    assert identity.is_identity
    assert transposed is not None
    assert transposed.is_projected_permutation
    assert not transposed.is_identity
    assert projected is not None
    assert projected.is_projected_permutation
    assert repeated is not None
    assert not repeated.is_projected_permutation


def test_evaluation() -> None:
    map_ = parse_affine_map("(d0, d1)[s0] -> (d0 * 4 + s0, d1 floordiv 2, -d1 mod 4, d0 floordiv s0)")
    assert map_ is not None
    assert map_.evaluate((3, 7), (5,)) == (17, 3, 1, 0)
    assert map_.evaluate((3, 7), (0,))[-1] is None
