"""Integer and Decimal arithmetic. Docs: methods-auto/system/system-round-method, SEMANTICS section 3."""

from __future__ import annotations

import decimal
from decimal import Decimal

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.values import decimals, numbers


@pytest.fixture(autouse=True)
def _al_context():
    with decimal.localcontext():
        decimals.use_decimal_context()
        yield


@pytest.mark.parametrize(
    ("dividend", "divisor", "quotient", "remainder"),
    [(7, 2, 3, 1), (-7, 2, -3, -1), (7, -2, -3, 1), (-7, -2, 3, -1), (6, -2, -3, 0), (0, 5, 0, 0)],
)
def test_div_truncates_toward_zero_and_mod_has_the_sign_of_the_dividend(
    dividend: int, divisor: int, quotient: int, remainder: int
):
    assert numbers.integer_div(dividend, divisor) == quotient
    assert numbers.integer_mod(dividend, divisor) == remainder
    assert decimals.decimal_div(Decimal(dividend), divisor) == quotient
    assert decimals.decimal_mod(Decimal(dividend), divisor) == remainder


@pytest.mark.parametrize("dividend", [1, 0, -1])
@pytest.mark.parametrize(
    "operation",
    [numbers.integer_div, numbers.integer_mod, decimals.divide, decimals.decimal_div, decimals.decimal_mod],
)
def test_division_by_zero(operation, dividend: int):
    with pytest.raises(ALError) as caught:
        operation(dividend, 0)
    assert (caught.value.text, caught.value.code) == ("Attempted to divide by zero.", "AL:DivideByZero")


@pytest.mark.parametrize("operation", [lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: 1 // 0])
def test_division_by_zero_of_a_plain_operator(operation):
    with pytest.raises(ArithmeticError) as caught:
        operation()
    assert decimals.arithmetic_error(caught.value).code == "AL:DivideByZero"


def test_integer_division_gives_a_decimal():
    assert decimals.divide(7, 2) == Decimal("3.5")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (lambda: Decimal(1) / 3, "0.3333333333333333333333333333"),
        (lambda: Decimal(1) / 30, "0.0333333333333333333333333333"),  # 28 decimals, not 28 digits
        (lambda: Decimal("1e-20") * Decimal("1e-20"), "0"),
        (lambda: Decimal("0.1") + Decimal("0.2"), "0.3"),
    ],
)
def test_a_decimal_has_at_most_28_decimals(expression, expected: str):
    assert decimals.decimal_text(expression()) == expected


def test_decimal_overflow():
    with pytest.raises(decimal.Overflow) as caught:
        Decimal(10) ** 15 * Decimal(10) ** 15
    assert decimals.arithmetic_error(caught.value).text == "Value was either too large or too small for a Decimal."
    with pytest.raises(ALError):
        decimals.check_decimal(Decimal("79228162514264337593543950336"))
    assert decimals.check_decimal(decimals.MAX_DECIMAL) == decimals.MAX_DECIMAL


@pytest.mark.parametrize(
    ("number", "precision", "direction", "expected"),
    [
        ("1234.56789", "100", "=", "1200"),
        ("1234.56789", "10", "=", "1230"),
        ("1234.56789", "1", "=", "1235"),
        ("1234.56789", "0.1", "=", "1234.6"),
        ("1234.56789", "0.001", "=", "1234.568"),
        ("1234.56789", "0.001", "<", "1234.567"),
        ("1234.56789", "0.001", ">", "1234.568"),
        ("-1234.56789", "100", "=", "-1200"),
        ("-1234.56789", "10", "=", "-1230"),
        # The page says -1234 for precision 1, which is not the nearest: taken for a slip.
        ("-1234.56789", "1", "=", "-1235"),
        ("-1234.56789", "0.1", "=", "-1234.6"),
        ("-1234.56789", "0.001", "=", "-1234.568"),
        ("-1234.56789", "0.001", "<", "-1234.567"),
        ("-1234.56789", "0.001", ">", "-1234.568"),
        ("2.5", "1", "=", "3"),
        ("-2.5", "1", "=", "-3"),
        ("1.23", "0.25", "=", "1.25"),
    ],
)
def test_round(number: str, precision: str, direction: str, expected: str):
    assert decimals.round_al(Decimal(number), Decimal(precision), direction) == Decimal(expected)


@pytest.mark.parametrize(("precision", "direction"), [("0", "="), ("-1", "="), ("1", "x"), ("1", "")])
def test_round_rejects(precision: str, direction: str):
    with pytest.raises(ALError):
        decimals.round_al(Decimal(1), Decimal(precision), direction)


@pytest.mark.parametrize(
    ("value", "expected"), [("2.5", 3), ("-2.5", -3), ("2.4999", 2), ("2147483647.4", 2147483647), ("0", 0)]
)
def test_decimal_to_integer_rounds_half_away_from_zero(value: str, expected: int):
    assert decimals.decimal_to_integer(Decimal(value)) == expected


@pytest.mark.parametrize(
    "conversion",
    [
        lambda: decimals.decimal_to_integer(Decimal("2147483647.5")),
        lambda: decimals.decimal_to_big_integer(Decimal("9223372036854775808")),
        lambda: numbers.to_integer(2**31),
        lambda: numbers.to_big_integer(-(2**63) - 1),
        lambda: numbers.to_char(65536),
        lambda: numbers.to_char(-1),
        lambda: numbers.to_byte(256),
        lambda: numbers.integer_overflow(2**31),
        lambda: numbers.big_integer_overflow(2**63),
        lambda: decimals.decimal_to_whole_days(Decimal("1.5")),
    ],
)
def test_out_of_range_is_an_error(conversion):
    with pytest.raises(ALError):
        conversion()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1.50", "1.5"),
        ("100", "100"),
        ("1E+2", "100"),
        ("0E-28", "0"),
        ("-0.0", "0"),
        ("0.0000001", "0.0000001"),
        ("-1638.40", "-1638.4"),
    ],
)
def test_decimal_text_has_no_exponent_and_no_trailing_zeros(value: str, text: str):
    assert decimals.decimal_text(Decimal(value)) == text


@pytest.mark.parametrize(
    "text", ["", "-", ".", "1e5", "1,0", "0x1", "NaN", "Infinity", "\u0661", "79228162514264337593543950336"]
)
def test_what_parse_decimal_rejects(text: str):
    assert decimals.parse_decimal(text) is None


@pytest.mark.parametrize(("base", "exponent", "expected"), [("2", "10", "1024"), ("2", "-1", "0.5"), ("9", "0.5", "3")])
def test_power(base: str, exponent: str, expected: str):
    assert decimals.power(Decimal(base), Decimal(exponent)) == Decimal(expected)
