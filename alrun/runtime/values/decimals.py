"""Decimal: the arithmetic of the .NET Decimal, done by Python's `decimal`.

A .NET Decimal has 96 bits of digits, at most 28 of them after the point, and rounds half to even. Python keeps the
arithmetic context per thread, so a session's thread installs ours once with `use_decimal_context`; emitted code
then uses the plain operators, and `arithmetic_error` turns what they raise into the AL error.
"""

from __future__ import annotations

import decimal
from decimal import Decimal
from typing import Final

from alrun.runtime.errors import ALError
from alrun.runtime.values.numbers import (
    MAX_BIG_INTEGER,
    MAX_INTEGER,
    MIN_BIG_INTEGER,
    MIN_INTEGER,
    conversion_overflow,
    division_by_zero,
)

MAX_DECIMAL: Final = Decimal(79228162514264337593543950335)
MAX_FORMATTED: Final = Decimal("999999999999999.99")
"""What may be formatted, typed and put in a field. Docs: methods-auto/decimal/decimal-data-type"""
ZERO: Final = Decimal(0)
DEFAULT_ROUNDING_PRECISION: Final = Decimal("0.01")

# Emin makes every result with more than 28 decimals subnormal, which rounds it to the 28th; Emax traps 1E+29 and more.
_AL_CONTEXT = decimal.Context(
    prec=28,
    rounding=decimal.ROUND_HALF_EVEN,
    Emin=-1,
    Emax=28,
    clamp=0,
    capitals=1,
    traps=[decimal.DivisionByZero, decimal.Overflow, decimal.InvalidOperation],
)
# For exact intermediate results: 29 digits before the point, 28 after, and room for a product of two.
_WIDE = decimal.Context(prec=120, rounding=decimal.ROUND_HALF_EVEN)

_DIRECTIONS = {"=": decimal.ROUND_HALF_UP, ">": decimal.ROUND_UP, "<": decimal.ROUND_DOWN}


def use_decimal_context() -> None:
    """Make the calling thread calculate as AL does. A session calls it when its thread starts."""
    decimal.setcontext(_AL_CONTEXT.copy())


def decimal_overflow() -> ALError:
    """Return the error of a result beyond +-79228162514264337593543950335."""
    return ALError("Value was either too large or too small for a Decimal.", "AL:Overflow")


def arithmetic_error(error: ArithmeticError) -> ALError:
    """Return the AL error for what Python's operators raise on ints and Decimals."""
    if isinstance(error, ZeroDivisionError):
        return division_by_zero()
    if isinstance(error, decimal.InvalidOperation) and decimal.DivisionUndefined in error.args[0]:
        return division_by_zero()  # 0 / 0
    return decimal_overflow()


def check_decimal(value: Decimal) -> Decimal:
    """Return the value itself. Raises ALError beyond +-79228162514264337593543950335."""
    if -MAX_DECIMAL <= value <= MAX_DECIMAL:
        return value
    raise decimal_overflow()


def to_field(value: Decimal) -> Decimal:
    """Return the value itself. Raises ALError beyond what a field of a record holds, also one that is not stored.

    Docs: methods-auto/decimal/decimal-data-type (Limits on Decimal Data Type Variables); the text is ours.
    """
    if -MAX_FORMATTED <= value <= MAX_FORMATTED:
        return value
    raise ALError(
        f"The decimal value {decimal_text(value)} is outside the range of a field"
        f" (-999,999,999,999,999.99 to 999,999,999,999,999.99).",
        "AL:Overflow",
    )


def divide(dividend: Decimal | int, divisor: Decimal | int) -> Decimal:
    """Return AL's `/`, always a Decimal. Raises ALError on division by zero and overflow."""
    try:
        return Decimal(dividend) / divisor
    except ArithmeticError as error:
        raise arithmetic_error(error) from None


def decimal_div(dividend: Decimal | int, divisor: Decimal | int) -> Decimal:
    """Return AL's `div` with a Decimal operand: the quotient cut toward zero. Raises ALError."""
    try:
        return Decimal(dividend) // divisor
    except ArithmeticError as error:
        raise arithmetic_error(error) from None


def decimal_mod(dividend: Decimal | int, divisor: Decimal | int) -> Decimal:
    """Return AL's `mod` with a Decimal operand: it has the sign of the dividend. Raises ALError."""
    if not divisor:
        raise division_by_zero()  # Decimal calls this case invalid, not a division by zero.
    try:
        return Decimal(dividend) % divisor
    except ArithmeticError as error:
        raise arithmetic_error(error) from None


def decimal_to_integer(value: Decimal) -> int:
    """Return the nearest Integer, half away from zero. Raises ALError out of range."""
    result = int(value.to_integral_value(decimal.ROUND_HALF_UP, _WIDE))
    if MIN_INTEGER <= result <= MAX_INTEGER:
        return result
    raise conversion_overflow("an Int32")


def decimal_to_big_integer(value: Decimal) -> int:
    """Return the nearest BigInteger or Duration, half away from zero. Raises ALError out of range."""
    result = int(value.to_integral_value(decimal.ROUND_HALF_UP, _WIDE))
    if MIN_BIG_INTEGER <= result <= MAX_BIG_INTEGER:
        return result
    raise conversion_overflow("an Int64")


def decimal_to_whole_days(value: Decimal) -> int:
    """Return the whole number added to a Date or Time. Raises ALError if the Decimal has a fraction.

    Docs: devenv-al-arithmetic-operators
    """
    result = int(value)
    if result == value:
        return result
    raise ALError("A Decimal with decimals cannot be added to a Date or a Time.")


def round_al(value: Decimal, precision: Decimal = DEFAULT_ROUNDING_PRECISION, direction: str = "=") -> Decimal:
    """Return the value rounded to a multiple of `precision`: `=` nearest, half away from zero; `>` away from zero;
    `<` toward zero. Raises ALError if precision is not positive or the direction is another text.

    Docs: methods-auto/system/system-round-method
    """
    if precision <= 0:
        raise ALError("The rounding precision must be greater than zero.")
    mode = _DIRECTIONS.get(direction)
    if mode is None:
        raise ALError(f"The rounding direction '{direction}' is not valid. It must be '=', '>' or '<'.")
    steps = _WIDE.divide(value, precision).to_integral_value(mode, _WIDE)
    return check_decimal(_WIDE.multiply(steps, precision))


def round_to_places(value: Decimal, places: int) -> Decimal:
    """Return the value with exactly that many decimals, rounded half away from zero."""
    return value.quantize(Decimal(1).scaleb(-places, _WIDE), decimal.ROUND_HALF_UP, _WIDE)


def power(base: Decimal, exponent: Decimal) -> Decimal:
    """Return base ** exponent, to 28 decimals. Raises ALError where there is no result or it is too large.

    Docs: methods-auto/system/system-power-method
    """
    try:
        result = _WIDE.power(base, exponent)
        return check_decimal(_AL_CONTEXT.plus(result))
    except ArithmeticError as error:
        raise decimal_overflow() from error


def decimal_text(value: Decimal) -> str:
    """Return the digits of a value: `.` before decimals, no exponent, no trailing zeros, no negative zero."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def without_trailing_zeros(value: Decimal) -> Decimal:
    """Return the same value in as few digits as it takes; not as a negative zero."""
    return _WIDE.normalize(value) or ZERO


def parse_decimal(text: str) -> Decimal | None:
    """Return the value of digits as `decimal_text` writes them (a sign and trailing zeros allowed), or None.

    More than 28 decimals are rounded off; a value beyond the range gives None.
    """
    digits = text.removeprefix("-") if text.startswith("-") else text.removeprefix("+")
    whole, _, fraction = digits.partition(".")
    if not (whole or fraction) or not (whole + fraction).isascii() or not (whole + fraction).isdigit():
        return None
    value = Decimal(text)
    if not -MAX_DECIMAL <= value <= MAX_DECIMAL:
        return None
    return round_to_places(value, 28) if len(fraction) > 28 else value


def exact_decimal(text: str) -> Decimal | None:
    """Return the value of a number as JSON writes it, exponent and all; None beyond the range.

    Trailing zeros stay. What has more than 28 decimals, or more digits than there is room for, is rounded half up.
    """
    value = Decimal(text)
    if not -MAX_DECIMAL <= value <= MAX_DECIMAL:
        return None
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    places = min(max(-exponent, 0), 28)
    rounded = value.quantize(Decimal(1).scaleb(-places, _WIDE), decimal.ROUND_HALF_UP, _WIDE)
    while places and int(rounded.scaleb(places, _WIDE)) not in range(-int(MAX_DECIMAL), int(MAX_DECIMAL) + 1):
        places -= 1
        rounded = value.quantize(Decimal(1).scaleb(-places, _WIDE), decimal.ROUND_HALF_UP, _WIDE)
    return rounded
