"""Evaluate. Docs: methods-auto/system/system-evaluate-method, SEMANTICS section 4."""

from __future__ import annotations

from decimal import Decimal

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US, evaluate, format_value
from alrun.runtime.values.dates import closing_date, create_date_time, make_date, make_time
from alrun.semantics.types import (
    BIG_INTEGER,
    BOOLEAN,
    BYTE,
    CHAR,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    TIME,
    CodeType,
    OptionType,
    TextType,
    Type,
)

DAY = make_date(2021, 4, 5)
STATUS = OptionType((" ", "Open", "Released"), ("", "Offen", "Freigegeben"))


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("010196", INTEGER, 10196),
        ("010196", DATE, make_date(1996, 1, 1)),
        ("2days 4hours 3.7 seconds 17 milliseconds", DURATION, (2 * 24 + 4) * 3_600_000 + 3717),
        ("-567", INTEGER, -567),
        ("+5", INTEGER, 5),
        (" 12 ", INTEGER, 12),
        ("1,000", INTEGER, 1000),
        ("5-", INTEGER, -5),
        ("9223372036854775807", BIG_INTEGER, 9223372036854775807),
        ("1,638.4", DECIMAL, Decimal("1638.4")),
        ("-.5", DECIMAL, Decimal("-0.5")),
        ("5", DECIMAL, Decimal(5)),
        ("255", BYTE, 255),
        ("A", CHAR, 65),
        ("Yes", BOOLEAN, True),
        ("no", BOOLEAN, False),
        ("TRUE", BOOLEAN, True),
        ("false", BOOLEAN, False),
        ("1", BOOLEAN, True),
        ("0", BOOLEAN, False),
        ("04/05/21", DATE, DAY),
        ("4/5/2021", DATE, DAY),
        ("4-5-21", DATE, DAY),
        ("040521", DATE, DAY),
        ("04052021", DATE, DAY),
        ("040521D", DATE, DAY),
        ("2021-04-05", DATE, DAY),
        ("C04/05/21", DATE, closing_date(DAY)),
        ("", DATE, 0),
        ("4:35:55 AM", TIME, make_time(4, 35, 55)),
        ("4:35:55.553 PM", TIME, make_time(16, 35, 55, 553)),
        ("16:35", TIME, make_time(16, 35)),
        ("4", TIME, make_time(4, 0)),
        ("0435", TIME, make_time(4, 35)),
        ("043555.553T", TIME, make_time(4, 35, 55, 553)),
        ("12:00 AM", TIME, make_time(0, 0)),
        ("12:00 PM", TIME, make_time(12, 0)),
        ("", TIME, 0),
        ("04/05/21 04:35 PM", DATE_TIME, create_date_time(DAY, make_time(16, 35), EN_US.zone)),
        ("04/05/21", DATE_TIME, create_date_time(DAY, make_time(0, 0), EN_US.zone)),
        ("2021-04-05T04:35:55.553Z", DATE_TIME, create_date_time(DAY, make_time(4, 35, 55, 553), EN_US.zone)),
        ("", DATE_TIME, 0),
        ("1 hour 30 min", DURATION, 5_400_000),
        ("1.5h", DURATION, 5_400_000),
        ("5 millis", DURATION, 5),
        ("open", STATUS, 1),
        ("Freigegeben", STATUS, 2),
        ("2", STATUS, 2),
        ("", STATUS, 0),
        ("abc", TextType(3), "abc"),
        (" abc ", CodeType(3), "ABC"),
    ],
)
def test_evaluate(text: str, type_: Type, expected: object):
    assert evaluate(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("-76543.21", DECIMAL, Decimal("-76543.21")),
        ("true", BOOLEAN, True),
        ("2021-04-05", DATE, DAY),
        ("04:35:55.553", TIME, make_time(4, 35, 55, 553)),
        ("2021-04-05T12:35:55.553Z", DATE_TIME, create_date_time(DAY, make_time(12, 35, 55, 553), EN_US.zone)),
        ("2021-04-05T12:35:55+02:00", DATE_TIME, create_date_time(DAY, make_time(10, 35, 55), EN_US.zone)),
        ("P1DT1H1M1.5S", DURATION, 90_061_500),
        ("1", STATUS, 1),
    ],
)
def test_evaluate_xml_forms(text: str, type_: Type, expected: object):
    assert evaluate(text, type_, 9) == expected


@pytest.mark.parametrize(
    ("text", "type_", "word"),
    [
        ("not-a-number", INTEGER, "Integer"),
        ("", INTEGER, "Integer"),
        ("1.0", INTEGER, "Integer"),
        ("2147483648", INTEGER, "Integer"),
        ("9223372036854775808", BIG_INTEGER, "BigInteger"),
        ("", DECIMAL, "Decimal"),
        ("1e5", DECIMAL, "Decimal"),
        ("256", BYTE, "Byte"),
        ("010196", BOOLEAN, "Boolean"),
        ("maybe", BOOLEAN, "Boolean"),
        ("13/13/20", DATE, "Date"),
        ("02/30/20", DATE, "Date"),
        ("yesterday", DATE, "Date"),
        ("15", DATE, "Date"),
        ("25:00", TIME, "Time"),
        ("13:00 PM", TIME, "Time"),
        ("04/05/21 25:00", DATE_TIME, "DateTime"),
        ("1.5 milliseconds", DURATION, "Duration"),
        ("5 parsecs", DURATION, "Duration"),
        ("1X", DATE_FORMULA, "DateFormula"),
    ],
)
def test_failure_names_the_value_and_the_type(text: str, type_: Type, word: str):
    with pytest.raises(ALError) as caught:
        evaluate(text, type_)
    assert caught.value.text == f'The value "{text}" can\'t be evaluated into type {word}.'


@pytest.mark.parametrize("text", ["Depreciation", "3"])
def test_failure_of_an_option_lists_the_captions(text: str):
    with pytest.raises(ALError) as caught:
        evaluate(text, STATUS)
    # Observed
    assert caught.value.text == f"'{text}' is not an option. The existing options are: ,Offen,Freigegeben"


def test_a_guid_has_its_own_text():
    with pytest.raises(ALError, match="Invalid Format of GUID string"):
        evaluate("x", GUID)


def test_the_length_of_a_text_counts():
    with pytest.raises(ALError) as caught:
        evaluate("abcd", TextType(3))
    assert caught.value.code == "StringLengthExceeded"


def test_missing_parts_of_a_date_come_from_the_work_date():
    assert evaluate("15", DATE, work_date=DAY) == make_date(2021, 4, 15)
    assert evaluate("1231", DATE, work_date=DAY) == make_date(2021, 12, 31)
    assert evaluate("12/31", DATE, work_date=DAY) == make_date(2021, 12, 31)


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (True, BOOLEAN),
        (False, BOOLEAN),
        (DAY, DATE),
        (closing_date(DAY), DATE),
        (make_time(4, 35, 55, 553), TIME),
        (make_time(16, 35, 55), TIME),
        (create_date_time(DAY, make_time(16, 35), EN_US.zone), DATE_TIME),
        (-1234567, INTEGER),
        (Decimal("-1234567.89"), DECIMAL),
        (90_061_500, DURATION),
        (-5_400_000, DURATION),
        (2, STATUS),
    ],
)
@pytest.mark.parametrize("number", [0, 9])
def test_evaluate_reads_what_format_writes(value: object, type_: Type, number: int):
    assert evaluate(format_value(value, type_, 0, number), type_, number) == value


@pytest.mark.parametrize("type_", [DURATION, DATE, TIME, DATE_TIME, INTEGER, DECIMAL, DATE_FORMULA, STATUS])
@pytest.mark.parametrize("text", ["9" * 6000, "9" * 6000 + " days", "P" + "9" * 6000 + "D"])
@pytest.mark.parametrize("number", [0, 9])
def test_endless_digits_are_no_value(type_: Type, text: str, number: int):
    with pytest.raises(ALError) as caught:
        evaluate(text, type_, number)
    assert caught.value.code == "Evaluate"
