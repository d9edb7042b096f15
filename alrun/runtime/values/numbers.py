"""Integer, BigInteger, Char, Byte: ints with the ranges of AL.

Emitted code checks ranges inline and calls `integer_overflow` and its kin only to raise.
"""

from __future__ import annotations

from typing import Final, NoReturn

from alrun.runtime.errors import ALError

MIN_INTEGER: Final = -(2**31)
MAX_INTEGER: Final = 2**31 - 1
MIN_BIG_INTEGER: Final = -(2**63)
MAX_BIG_INTEGER: Final = 2**63 - 1
MAX_CHAR: Final = 0xFFFF
MAX_BYTE: Final = 0xFF

# The platform passes .NET's text for a division by zero to the user, code AL:DivideByZero; the texts and codes of
# the other arithmetic errors are taken to follow the same pattern, which is not verified.
OVERFLOW_TEXT: Final = "Arithmetic operation resulted in an overflow."
DIVIDE_BY_ZERO_TEXT: Final = "Attempted to divide by zero."


def division_by_zero() -> ALError:
    """Return the error of `/`, `div` and `mod` by zero."""
    return ALError(DIVIDE_BY_ZERO_TEXT, "AL:DivideByZero")


def conversion_overflow(target: str) -> ALError:
    """Return the error of a number that does not fit the type it is converted to, named as .NET names it."""
    return ALError(f"Value was either too large or too small for {target}.", "AL:Overflow")


def integer_overflow(value: int) -> NoReturn:
    """Raise the error of an Integer operation whose result, `value`, does not fit 32 bits."""
    raise _operation_overflow(value)


def big_integer_overflow(value: int) -> NoReturn:
    """Raise the error of a BigInteger operation whose result, `value`, does not fit 64 bits."""
    raise _operation_overflow(value)


def _operation_overflow(value: int) -> ALError:
    error = ALError(OVERFLOW_TEXT, "AL:Overflow")
    error.add_note(f"The result would be {value}.")
    return error


def to_integer(value: int) -> int:
    """Return the value as an Integer. Raises ALError outside 32 bits."""
    if MIN_INTEGER <= value <= MAX_INTEGER:
        return value
    raise conversion_overflow("an Int32")


def to_big_integer(value: int) -> int:
    """Return the value as a BigInteger or Duration. Raises ALError outside 64 bits."""
    if MIN_BIG_INTEGER <= value <= MAX_BIG_INTEGER:
        return value
    raise conversion_overflow("an Int64")


def to_char(value: int) -> int:
    """Return the value as a Char. Raises ALError outside 0..65535.

    Docs: methods-auto/char/char-data-type
    """
    if 0 <= value <= MAX_CHAR:
        return value
    raise conversion_overflow("a character")


def to_byte(value: int) -> int:
    """Return the value as a Byte. Raises ALError outside 0..255.

    Docs: methods-auto/byte/byte-data-type
    """
    if 0 <= value <= MAX_BYTE:
        return value
    raise conversion_overflow("an unsigned byte")


def integer_div(dividend: int, divisor: int) -> int:
    """Return AL's `div` of whole numbers: the quotient cut toward zero. Raises ALError on division by zero.

    The caller checks the range: the smallest number div -1 leaves it.
    """
    if divisor == 0:
        raise division_by_zero()
    quotient = dividend // divisor
    if quotient < 0 and quotient * divisor != dividend:
        return quotient + 1
    return quotient


def integer_mod(dividend: int, divisor: int) -> int:
    """Return AL's `mod` of whole numbers: it has the sign of the dividend. Raises ALError on division by zero."""
    if divisor == 0:
        raise division_by_zero()
    remainder = dividend % divisor
    if remainder and (dividend < 0) != (divisor < 0):
        return remainder - divisor
    return remainder
