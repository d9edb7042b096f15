"""Format. Docs: devenv-format-property, SEMANTICS section 4; regions of the pages' examples are named beside them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US, DateOrder, format_value
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import (
    closing_date,
    create_date_time,
    make_date,
    make_time,
)
from alrun.runtime.values.guids import NULL_GUID
from alrun.runtime.values.record_id import NULL_RECORD_ID, RecordId
from alrun.runtime.values.variant import UNSET, Variant
from alrun.semantics.types import (
    BIG_INTEGER,
    BOOLEAN,
    CHAR,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    RECORD_ID,
    TEXT,
    TIME,
    VARIANT,
    CodeType,
    OptionType,
)

DAY = make_date(2021, 4, 5)
MORNING = make_time(4, 35, 55, 553)
PACIFIC = replace(EN_US, time_zone="America/Los_Angeles")
EUROPE = replace(
    EN_US,
    culture_name="da-DK",
    time_zone="Europe/Copenhagen",
    date_order=DateOrder.DMY,
    date_separator="-",
    time_separator=".",
    clock_hours=24,
    decimal_separator=",",
    thousands_separator=".",
)
COLOR = OptionType(("Red", "Blue", "Light Green"), ("Rot", "Blau"))


@pytest.mark.parametrize(
    ("number", "us", "europe"),
    [
        (0, "-76,543.21", "-76.543,21"),
        (1, "-76543.21", "-76543,21"),
        (2, "-76543.21", "-76543.21"),
        (3, "76,543.21-", "76.543,21-"),
        (4, "76543.21-", "76543,21-"),
        (9, "-76543.21", "-76543.21"),
    ],
)
def test_standard_decimal_formats(number: int, us: str, europe: str):
    value = Decimal("-76543.21")
    assert format_value(value, DECIMAL, 0, number) == us
    assert format_value(value, DECIMAL, 0, number, EUROPE) == europe
    assert format_value(value, DECIMAL, 0, f"<Standard Format,{number}>") == us


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1638.4", "1,638.4"),
        ("1638.40", "1,638.4"),
        ("1000", "1,000"),
        ("0", "0"),
        ("12345.678", "12,345.678"),
        ("-0.5", "-0.5"),
        ("-0.00", "0"),
        ("1E+3", "1,000"),
        ("7807", "7,807"),
    ],
)
def test_decimals_have_thousands_and_no_trailing_zeros(value: str, text: str):
    assert format_value(Decimal(value), DECIMAL) == text


@pytest.mark.parametrize("type_", [INTEGER, BIG_INTEGER])
def test_whole_numbers(type_):
    assert [format_value(-567, type_, 0, n) for n in (0, 1, 2, 9)] == ["-567"] * 4
    assert format_value(1234567, type_) == "1234567"  # as in the example of StrSubstNo
    assert format_value(1234567, type_, 0, 1) == "1234567"
    assert format_value(1234567, type_, 0, 9) == "1234567"


@pytest.mark.parametrize(
    ("number", "us", "europe"),
    [
        (0, "04/05/21", "05-04-21"),
        (1, "04/05/21", "05-04-21"),
        (2, "040521D", "050421D"),
        (3, "21/04/05", "21-04-05"),
        (4, "April 5, 2021", "5. April 2021"),
        (5, "040521", "050421"),
        (6, "210405", "210405"),
        (7, " 5. Apr 2021", " 5. Apr 2021"),
        (9, "2021-04-05", "2021-04-05"),
    ],
)
def test_standard_date_formats(number: int, us: str, europe: str):
    assert format_value(DAY, DATE, 0, number) == us
    assert format_value(DAY, DATE, 0, number, EUROPE) == europe


def test_a_closing_date_has_a_c_in_front():
    assert format_value(closing_date(make_date(2014, 4, 4)), DATE) == "C04/04/14"


@pytest.mark.parametrize(
    ("number", "us", "europe"),
    [
        (1, "4:35:55.553 AM", "4.35.55,553"),
        (2, "043555.553T", "043555.553T"),
        (9, "04:35:55.553", "04:35:55.553"),
    ],
)
def test_standard_time_formats(number: int, us: str, europe: str):
    assert format_value(MORNING, TIME, 0, number) == us
    assert format_value(MORNING, TIME, 0, number, EUROPE) == europe


@pytest.mark.parametrize(
    ("time", "text"),
    [
        (make_time(4, 35, 55), "4:35:55 AM"),
        # The page of the Time data type.
        (make_time(11, 59), "11:59:00 AM"),
        (make_time(11, 59, 34), "11:59:34 AM"),
        (make_time(11, 59, 34, 444), "11:59:34.444 AM"),
        (make_time(23, 59), "11:59:00 PM"),
        (make_time(3, 0), "3:00:00 AM"),
        (make_time(0, 0), "12:00:00 AM"),
        (make_time(12, 0), "12:00:00 PM"),
    ],
)
def test_times(time: int, text: str):
    assert format_value(time, TIME) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "04/05/21 04:35 AM"),
        (1, "04/05/21 04:35:55.553 AM"),
        (2, "04/05/21 04:35 AM"),
        (3, "04/05/21 04:35:55 AM"),
        (9, "2021-04-05T11:35:55.553Z"),  # the page's 12:35 takes no account of summer time
    ],
)
def test_standard_date_time_formats(number: int, text: str):
    moment = create_date_time(DAY, MORNING, PACIFIC.zone)
    assert format_value(moment, DATE_TIME, 0, number, PACIFIC) == text


def test_date_time_in_europe():
    moment = create_date_time(DAY, MORNING, EUROPE.zone)
    assert format_value(moment, DATE_TIME, 0, 0, EUROPE) == "05-04-21 04.35"
    assert format_value(moment, DATE_TIME, 0, 1, EUROPE) == "05-04-21 04.35.55,553"


@pytest.mark.parametrize("type_", [DATE, TIME, DATE_TIME])
@pytest.mark.parametrize("number", [0, 1, 2, 9])
def test_undefined_points_in_time_are_empty(type_, number: int):
    assert format_value(0, type_, 0, number) == ""


@pytest.mark.parametrize(("number", "texts"), [(0, "Yes No"), (1, "Yes No"), (2, "1 0"), (9, "true false")])
def test_standard_boolean_formats(number: int, texts: str):
    assert [format_value(value, BOOLEAN, 0, number) for value in (True, False)] == texts.split()
    as_string = f"<Standard Format,{number}>"
    assert [format_value(value, BOOLEAN, 0, as_string) for value in (True, False)] == texts.split()


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"),
        (1, "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"),
        (2, "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"),
        (3, "EA48A3E048E04AB7B1A1E3EA85BF1B75"),
        (4, "EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75"),
        (5, "(EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75)"),
        (6, "{0XEA48A3E0,0X48E0,0X4AB7,{0XB1,0XA1,0XE3,0XEA,0X85,0XBF,0X1B,0X75}}"),
        (9, "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"),
    ],
)
def test_standard_guid_formats(number: int, text: str):
    assert format_value(UUID("EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75"), GUID, 0, number) == text


def test_the_null_guid_has_its_zeros():
    assert format_value(NULL_GUID, GUID) == "{00000000-0000-0000-0000-000000000000}"


@pytest.mark.parametrize(
    ("value", "number", "text"),
    [(1, 0, "Blau"), (1, 1, "Blau"), (1, 2, "1"), (1, 9, "1"), (2, 0, "Light Green"), (7, 0, "7"), (-1, 0, "-1")],
)
def test_options_show_their_caption_and_undeclared_ones_their_number(value: int, number: int, text: str):
    assert format_value(value, COLOR, 0, number) == text


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (((124 * 24 + 4) * 60 + 30) * 60_000 + 1000, "124 days 4 hours 30 minutes 1 second"),
        ((2 * 24 + 4) * 3_600_000 + 3717, "2 days 4 hours 3 seconds 717 milliseconds"),
        (86_400_000, "1 day"),
    ],
)
def test_durations(milliseconds: int, text: str):
    assert format_value(milliseconds, DURATION) == text


@pytest.mark.parametrize(
    ("milliseconds", "text"), [(0, "PT0S"), (90_061_500, "P1DT1H1M1.5S"), (-1000, "-PT1S"), (86_400_000, "P1D")]
)
def test_durations_in_xml(milliseconds: int, text: str):
    assert format_value(milliseconds, DURATION, 0, 9) == text


@pytest.mark.parametrize(
    ("length", "number", "text"),
    [(12, 3, " 123,456.78-"), (11, 3, "123,456.78-"), (3, 0, "-12"), (-3, 0, "-12"), (-20, 0, "-123,456.78")],
)
def test_length_pads_and_truncates(length: int, number: int, text: str):
    assert format_value(Decimal("-123456.78"), DECIMAL, length, number) == text


def test_texts_are_padded_on_the_right():
    assert format_value("abc", TEXT, 5) == "abc  "
    assert format_value("ABC", CodeType(10), 2) == "AB"


@pytest.mark.parametrize(
    ("value", "fmt", "text"),
    [
        ("-123456.78", "<Integer Thousand><Decimals><Sign,1>", "123,456.78-"),
        ("123456.78", "<Integer Thousand><Decimals><Sign,1>", "123,456.78 "),
        ("1", "<Precision,2:3><Standard Format,0>", "1.00"),
        ("1.2345", "<Precision,2:3><Standard Format,0>", "1.235"),
        ("1", "<Precision,2:2><Standard Format,9>", "1.00"),
        ("1.005", "<Precision,2><Standard Format,0>", "1.01"),
        ("1.23456", "<Precision,2:><Standard Format,0>", "1.23456"),
        ("1.23456", "<Precision,:2><Standard Format,9>", "1.23"),
        ("-1234.5", "<Sign><Integer Thousand><Decimals,3>", "-1,234.50"),
        ("1234.999", "<Sign><Integer Thousand><Decimals,3>", "1,235.00"),
        ("1234.5", "<Sign><Integer Thousand><1000Character,.><Decimals,3><Comma,,>", "1.234,50"),
        ("1234.5", "<precision,2:2><sign><Integer><1000Character, ><decimals>", "1 234.50"),
        ("1.5", "<Precision,2><Integer><Decimal>", "1.50"),
        ("-0.001", "<Precision,2:2><Sign><Integer><Decimals>", "0.00"),
        ("42", "$<Integer,5><Filler Character,0>", "$00042"),
        ("42", "<Integer,5>", "   42"),
        ("123456", "<Integer,3>", "***"),
        ("123456", "<Integer,3><Overflow,#>", "###"),
    ],
)
def test_decimal_format_strings(value: str, fmt: str, text: str):
    assert format_value(Decimal(value), DECIMAL, 0, fmt) == text


@pytest.mark.parametrize(
    ("fmt", "text"),
    [
        ("<Month Text> <Day>", "April 5"),
        ("<Weekday Text>, <Month Text> <Day>", "Monday, April 5"),
        ("<Year4>-<Month,2>-<Day,2>", "2021-04-05"),
        ("<Year,2><Filler Character,0><Month,2><Filler Character,0><Day,2><Filler Character,0>", "210405"),
        ("<Quarter>/<Year4>", "2/2021"),
        ("<Week>.<Week Year4>", "14.2021"),
        ("<Weekday>", "1"),
        ("<month text,3> <year>", "Apr 21"),
        ("D<Standard Format,0>", "D04/05/21"),
        ("a < b", "a < b"),
    ],
)
def test_date_format_strings(fmt: str, text: str):
    assert format_value(DAY, DATE, 0, fmt) == text


@pytest.mark.parametrize(
    ("fmt", "text"),
    [
        ("<Hours24,2><Filler Character,0>:<Minutes,2>:<seconds,2>", "09:05:07"),
        ("<Hours24,2><Minutes,2>", " 905"),
        ("<Hour,2><Filler Character,0><Minute,2>", "0905"),
        ("<Hours12> <AM/PM>", "9 AM"),
        ("<Seconds><Second dec.><Comma,,>", "7,04"),
        ("<Thousands,3>", "040"),
    ],
)
def test_time_format_strings(fmt: str, text: str):
    assert format_value(make_time(9, 5, 7, 40), TIME, 0, fmt) == text


def test_hours_of_a_date_time_are_filled_up_with_zeros():
    # Docs: methods-auto/system/system-rounddatetime-method
    moment = create_date_time(make_date(2008, 11, 27), make_time(9, 35, 24, 567), EN_US.zone)
    fmt = "<Month,2>/<Day,2>/<Year> <Hours24,2>:<Minutes,2>:<Seconds,2>.<Thousands,3>"
    assert format_value(moment, DATE_TIME, 0, fmt) == "11/27/08 09:35:24.567"


@pytest.mark.parametrize(
    ("fmt", "text"), [("<Text>", "123"), ("<Text,5><Filler Character,0>", "00123"), ("<text,2>", "12")]
)
def test_text_format_strings(fmt: str, text: str):
    assert format_value("123", TEXT, 0, fmt) == text


@pytest.mark.parametrize(
    ("value", "type_", "fmt"),
    [
        (DAY, DATE, "<Hours24>"),
        (DAY, DATE, "<Nonsense>"),
        (1, INTEGER, 42),
        (1, INTEGER, "<Integer,x>"),
        (DAY, DATE, 8),
    ],
)
def test_formats_that_do_not_exist(value: object, type_, fmt: int | str):
    with pytest.raises(ALError):
        format_value(value, type_, 0, fmt)


def test_a_decimal_too_large_to_be_formatted_is_an_error():
    assert format_value(Decimal("999999999999999.99"), DECIMAL) == "999,999,999,999,999.99"
    with pytest.raises(ALError):
        format_value(Decimal("1000000000000000"), DECIMAL)


def test_char_is_its_character():
    assert format_value(65, CHAR) == "A"
    assert format_value(65, CHAR, 0, "<Number>") == "65"


def test_record_ids():
    # Docs: methods-auto/record/record-recordid-method
    customer = RecordId(18, "Customer", "Kunde", ((CodeType(20), "1212121"),))
    assert [format_value(customer, RECORD_ID, 0, n) for n in (0, 1, 9)] == [
        "Customer: 1212121",
        "Kunde: 1212121",
        "Customer: 1212121",
    ]
    line = RecordId(37, "Sales Line", "Sales Line", ((COLOR, 1), (CodeType(20), "A1"), (INTEGER, 10000)))
    assert format_value(line, RECORD_ID) == "Sales Line: Blue,A1,10000"
    assert format_value(NULL_RECORD_ID, RECORD_ID) == ""


def test_a_date_formula_is_shown_without_brackets():
    assert format_value(parse_date_formula("<1W+1D>"), DATE_FORMULA) == "1W+1D"
    assert format_value(parse_date_formula(""), DATE_FORMULA) == ""


def test_a_variant_is_formatted_as_its_content():
    assert format_value(Variant(INTEGER, 1000), VARIANT) == "1000"
    assert format_value(Variant(BOOLEAN, True), VARIANT, 0, 9) == "true"
    assert format_value(UNSET, VARIANT) == ""
