"""Operators: values, checks, evaluation order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bound_trees import (
    Trace,
    binary,
    body,
    builtin,
    convert,
    evaluate,
    expression,
    leave,
    literal,
    local,
    parameter,
    procedure,
    run,
)

from alrun.runtime.errors import ALError
from alrun.runtime.values.dates import make_date, make_time
from alrun.semantics import types
from alrun.semantics.bound import BoundUnary, ConversionKind, UnaryOperator

MAX_INTEGER = 2**31 - 1
MIN_INTEGER = -(2**31)
MAX_BIG_INTEGER = 2**63 - 1


def calculate(left: object, operator: str, right: object, type_: types.Type = types.INTEGER, result=None):
    """The operation on two parameters, so that nothing is known of them but their type."""
    a, b = parameter("A", type_), parameter("B", type_)
    node = binary(a, operator, b, result)
    return run(body(leave(node), of=procedure("Run", a, b, return_type=node.type)), left, right)


@pytest.mark.parametrize(
    ("left", "operator", "right", "expected"),
    [
        (2, "+", 3, 5),
        (2, "-", 3, -1),
        (-2, "*", 3, -6),
        # Docs: devenv-al-arithmetic-operators. Signs: as .NET, SEMANTICS section 3.
        (7, "div", 2, 3),
        (-7, "div", 2, -3),
        (7, "div", -2, -3),
        (-7, "div", -2, 3),
        (7, "mod", 2, 1),
        (-7, "mod", 2, -1),
        (7, "mod", -2, 1),
        (-7, "mod", -2, -1),
        (MAX_INTEGER, "+", 0, MAX_INTEGER),
        (MIN_INTEGER, "-", 0, MIN_INTEGER),
    ],
)
def test_integer_arithmetic(left, operator, right, expected):
    assert calculate(left, operator, right) == expected


@pytest.mark.parametrize(
    ("left", "operator", "right"),
    [
        (MAX_INTEGER, "+", 1),
        (MIN_INTEGER, "+", -1),
        (MIN_INTEGER, "-", 1),
        (MAX_INTEGER, "*", 2),
        (MIN_INTEGER, "*", 2),
        (MIN_INTEGER, "div", -1),
    ],
)
def test_integer_overflow(left, operator, right):
    with pytest.raises(ALError, match="overflow"):
        calculate(left, operator, right)


def test_big_integer_has_64_bits():
    assert calculate(MAX_INTEGER, "+", 1, types.BIG_INTEGER) == MAX_INTEGER + 1
    with pytest.raises(ALError):
        calculate(MAX_BIG_INTEGER, "+", 1, types.BIG_INTEGER)
    with pytest.raises(ALError):
        calculate(-(2**63), "div", -1, types.BIG_INTEGER)


def test_adding_a_constant_overflows_too():
    i = parameter("I")
    tree = body(leave(binary(i, "+", 1)), of=procedure("Next", i, return_type=types.INTEGER))
    assert run(tree, MAX_INTEGER - 1) == MAX_INTEGER
    with pytest.raises(ALError):
        run(tree, MAX_INTEGER)


def test_negating_the_smallest_integer_overflows():
    i = parameter("I")
    negated = BoundUnary(UnaryOperator.NEGATE, expression(i), types.INTEGER, expression(i).span)
    tree = body(leave(negated), of=procedure("Negate", i, return_type=types.INTEGER))
    assert run(tree, 5) == -5
    with pytest.raises(ALError):
        run(tree, MIN_INTEGER)


@pytest.mark.parametrize("operator", ["/", "div", "mod"])
@pytest.mark.parametrize("dividend", [0, 1])
def test_division_by_zero(operator, dividend):
    with pytest.raises(ALError, match=r"^Attempted to divide by zero\.$") as caught:
        calculate(Decimal(dividend), operator, Decimal(0), types.DECIMAL)
    assert caught.value.code == "AL:DivideByZero"


@pytest.mark.parametrize("operator", ["div", "mod"])
def test_integer_division_by_zero(operator):
    with pytest.raises(ALError, match=r"^Attempted to divide by zero\.$"):
        calculate(1, operator, 0)


@pytest.mark.parametrize(
    ("left", "operator", "right", "expected"),
    [
        ("1.5", "+", "2", "3.5"),
        ("1", "/", "3", "0.3333333333333333333333333333"),
        ("-7.5", "div", "2", "-3"),
        ("-7.5", "mod", "2", "-1.5"),
    ],
)
def test_decimal_arithmetic(left, operator, right, expected):
    assert calculate(Decimal(left), operator, Decimal(right), types.DECIMAL) == Decimal(expected)


def test_whole_numbers_take_part_in_decimal_arithmetic():
    a, b = parameter("A"), parameter("B")
    quotient = binary(
        convert(a, ConversionKind.INTEGER_TO_DECIMAL, types.DECIMAL),
        "/",
        convert(b, ConversionKind.INTEGER_TO_DECIMAL, types.DECIMAL),
    )
    result = run(body(leave(quotient), of=procedure("Run", a, b, return_type=types.DECIMAL)), 7, 2)
    assert result == Decimal("3.5")
    assert type(result) is Decimal


@pytest.mark.parametrize(
    ("left", "operator", "right", "expected"),
    [
        ("a", "=", "A", False),
        ("a", "<>", "A", True),
        ("a", "<", "B", True),  # By collation: by code point, B would come first.
        ("B", "<=", "a", False),
        ("B", ">", "a", True),
        ("a", ">=", "B", False),
        ("a", ">=", "a", True),
        ("a", "<=", "a", True),
    ],
)
def test_text_comparison(left, operator, right, expected):
    assert calculate(left, operator, right, types.TEXT) is expected


def test_texts_are_joined():
    assert calculate("ab", "+", "c", types.TEXT) == "abc"


@pytest.mark.parametrize(
    ("operator", "table"),
    [("and", [False, False, False, True]), ("or", [False, True, True, True]), ("xor", [False, True, True, False])],
)
@pytest.mark.parametrize("traced", [False, True])
def test_boolean_operators_give_booleans(operator, table, traced):
    results = []
    for left in (False, True):
        for right in (False, True):
            trace = Trace()
            results.append(evaluate(binary(left, operator, trace(right) if traced else right)))
    assert results == table
    assert {type(result) for result in results} == {bool}


@pytest.mark.parametrize("operator", ["and", "or", "xor"])
@pytest.mark.parametrize("left", [False, True])
def test_both_sides_of_a_boolean_operator_are_evaluated_left_first(operator, left):
    trace = Trace()
    evaluate(binary(trace(left), operator, trace(not left)))
    assert trace.calls == [left, not left]


def test_an_error_on_the_right_side_is_not_skipped():
    zero = parameter("Zero")
    fails = binary(binary(1, "div", zero), "=", 1)
    tree = body(leave(binary(False, "and", fails)), of=procedure("Run", zero, return_type=types.BOOLEAN))
    with pytest.raises(ALError, match="divide by zero"):
        run(tree, 0)


@pytest.mark.parametrize("operator", ["+", "*", "div", "mod", "<", "-"])
def test_operands_are_evaluated_once_and_in_order(operator):
    trace = Trace()
    evaluate(binary(trace(7), operator, trace(2)))
    assert trace.calls == [7, 2]


def test_nested_divisions_keep_their_operands_apart():
    # (a mod b) div (c mod d), each of them kept for its test while the others are evaluated
    trace = Trace()
    node = binary(binary(trace(-17), "mod", trace(10)), "div", binary(trace(-12), "mod", trace(5)))
    assert evaluate(node) == 3  # -7 div -2
    assert trace.calls == [-17, 10, -12, 5]


DAY = make_date(2024, 2, 29)
MOMENT = 63_000_000_000_000
"""A DateTime in the year 1997."""


@pytest.mark.parametrize(
    ("left", "operator", "right", "type_", "step", "expected"),
    [
        (DAY, "+", 1, types.DATE, types.INTEGER, make_date(2024, 3, 1)),
        (DAY, "-", 29, types.DATE, types.INTEGER, make_date(2024, 1, 31)),
        (DAY, "-", make_date(2024, 2, 1), types.DATE, types.DATE, 28),
        (make_time(1, 0), "+", 60_000, types.TIME, types.BIG_INTEGER, make_time(1, 1)),
        (make_time(1, 0), "-", make_time(0, 59), types.TIME, types.TIME, 60_000),
        (MOMENT, "+", 5, types.DATE_TIME, types.DURATION, MOMENT + 5),
        (MOMENT, "-", MOMENT - 7, types.DATE_TIME, types.DATE_TIME, 7),
    ],
)
def test_date_arithmetic(left, operator, right, type_, step, expected):
    a, b = parameter("A", type_), parameter("B", step)
    node = binary(a, operator, b, type_ if step != type_ else types.INTEGER)
    assert run(body(leave(node), of=procedure("Run", a, b, return_type=node.type)), left, right) == expected


def test_an_undefined_date_is_no_base():
    with pytest.raises(ALError, match="undefined date"):
        evaluate(binary(literal(0, types.DATE), "+", 1))


def test_a_constant_expression_needs_no_check():
    assert evaluate(binary(binary(2, "*", 3), "-", 10)) == -4


def test_value_of_a_builtin_in_an_operation_is_evaluated_once():
    trace = Trace()
    i = local("I")
    tree = body(leave(binary(i, "-", trace(3))), variables=(i,), returns=types.INTEGER)
    assert run(tree) == -3
    assert trace.calls == [3]


def test_the_result_of_a_builtin_is_compared():
    assert evaluate(binary(builtin("Text.StrLen(S: Text): Integer", len, "abc"), "=", 3)) is True
