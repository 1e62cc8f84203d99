"""How the compiler prints floating point numbers in full (APFloat::toString in llvm/lib/Support/APFloat.cpp)."""

from __future__ import annotations

from itertools import dropwhile

# Decimal digits that tell doubles apart, and bits that hold as many; 196/59 is slightly more than lg 10.
_PRECISION = 17
_BITS = (_PRECISION * 196 + 58) // 59
_MOST_PADDING = 3  # zeros between the point and the first digit, before an exponent is written


def full_text(value: float) -> str:
    """Return a finite double with all digits that it takes to tell it from its neighbours: ``0.33333333333333331``.

    What the compiler cuts off first is truncated, and the last of 17 digits rounded half up.
    """
    digits, exponent = _digits(abs(value))
    sign = "-" if value < 0 else ""
    leading = exponent + len(digits) - 1
    if leading < -_MOST_PADDING or (exponent > 0 and (exponent > _MOST_PADDING or leading >= _PRECISION)):
        return f"{sign}{digits[0]}.{digits[1:] or '0'}E{leading:+d}"
    if exponent >= 0:
        return f"{sign}{digits}{'0' * exponent}"
    whole, fraction = digits[:exponent].rjust(1, "0"), digits[exponent:].rjust(-exponent, "0")
    return f"{sign}{whole}.{fraction}"


def printed(value: float) -> str:
    """Return a finite double as attributes have it: with six digits if that is what it is, else in full."""
    short = f"{value:.6e}"
    return short if float(short) == value else full_text(value)


def _digits(value: float) -> tuple[str, int]:
    """Return the digits of a number that is not negative, and the power of ten of the last one."""
    significand, denominator = value.as_integer_ratio()
    exponent = 1 - denominator.bit_length()  # the denominator is a power of two, and n / 2**k is n * 5**k / 10**k
    significand *= 5**-exponent
    removable = max(0, significand.bit_length() - _BITS) * 59 // 196
    significand //= 10**removable
    written = "".join(dropwhile("0".__eq__, reversed(str(significand))))[::-1]
    exponent += removable + len(str(significand)) - len(written)
    if len(written) > _PRECISION:
        rounded = str(int(written[:_PRECISION]) + (written[_PRECISION] >= "5"))
        exponent += len(written) - _PRECISION
        written = rounded.rstrip("0")
        exponent += len(rounded) - len(written)
    return written or "0", exponent
