"""What a value becomes in a data file, and back."""

import datetime
import uuid
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alrun.platform.exchange.cells import Missing, cell_text, from_cell, package_text, to_cell
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting import EN_US
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import MAX_DATE, MIN_DATE, closing_date, make_date, make_time
from alrun.semantics.types import (
    BIG_INTEGER,
    BLOB,
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    GUID,
    INTEGER,
    MEDIA,
    TIME,
    CodeType,
    OptionType,
    TextType,
)

KIND = OptionType((" ", "Big", "Small"), ("", "Large", "Little"))
MOMENT = datetime.datetime(2026, 1, 31, 10, 0, 0, 500000, tzinfo=datetime.UTC)


def read(cell, type_):
    return from_cell(cell, type_, EN_US, 0)


@pytest.mark.parametrize(
    ("type_", "cell", "value"),
    [
        (TextType(50), "a", "a"),
        (CodeType(10), " ab ", "AB"),
        (INTEGER, "12", 12),
        (INTEGER, Decimal("12.0"), 12),
        (DECIMAL, "1234.5", Decimal("1234.5")),
        (DECIMAL, "1,234.5", Decimal("1234.5")),
        (BOOLEAN, "true", True),
        (BOOLEAN, "no", False),
        (BOOLEAN, 1, True),
        (DATE, "2026-01-31", make_date(2026, 1, 31)),
        (DATE, "1/31/26", make_date(2026, 1, 31)),
        (DATE, datetime.datetime(2026, 1, 31), make_date(2026, 1, 31)),
        (TIME, "10:11:12", make_time(10, 11, 12)),
        (KIND, "Small", 2),
        (KIND, "Little", 2),
        (KIND, "2", 2),
        (KIND, " ", 0),
        (DATE_FORMULA, "<1M>", parse_date_formula("1M")),
        (INTEGER, None, 0),
        (INTEGER, "", 0),
        (TextType(50), Missing.MISSING, ""),
    ],
)
def test_a_cell_may_have_the_form_of_xml_or_that_of_the_region(type_, cell, value):
    assert read(cell, type_) == value


@pytest.mark.parametrize(
    ("type_", "cell", "text"),
    [
        (INTEGER, "1.5", 'The value "1.5" can\'t be evaluated into type Integer.'),
        (DATE, "31/13/26", 'The value "31/13/26" can\'t be evaluated into type Date.'),
        (KIND, "Huge", "'Huge' is not an option. The existing options are: ,Large,Little"),
        (BLOB, "*", "The value is not the Base64 text of a Blob."),
        (
            TextType(3),
            "abcd",
            "The length of the string is 4, but it must be less than or equal to 3 characters. Value: abcd",
        ),
    ],
)
def test_a_cell_that_is_no_value_of_the_type_is_an_error(type_, cell, text):
    with pytest.raises(ALError) as raised:
        read(cell, type_)
    assert raised.value.text == text


def test_media_fields_are_refused_by_name():
    with pytest.raises(UnsupportedFeature, match="fields of type Media in data files"):
        read("x", MEDIA)


@pytest.mark.parametrize(
    ("type_", "value", "text"),
    [
        (TextType(50), "", ""),
        (INTEGER, 0, "0"),
        (DECIMAL, Decimal("0.10"), "0.10"),
        (BOOLEAN, True, "true"),
        (DATE, 0, ""),
        (DATE, make_date(2026, 1, 31), "2026-01-31"),
        (TIME, make_time(10, 11, 12), "10:11:12"),
        (KIND, 1, "Big"),
        (KIND, 0, "0"),
        (KIND, 7, "7"),
        (GUID, uuid.UUID(int=0), ""),
        (BLOB, b"abc", "YWJj"),
    ],
)
def test_the_text_of_a_cell_is_the_same_in_every_region(type_, value, text):
    assert cell_text(to_cell(value, type_)) == text


def test_a_date_time_is_written_in_utc():
    assert cell_text(MOMENT) == "2026-01-31T10:00:00.500Z"


@pytest.mark.parametrize(
    ("type_", "value", "text"),
    [(BOOLEAN, True, "1"), (KIND, 2, "2"), (DATE_FORMULA, parse_date_formula("1M"), "<1M>"), (INTEGER, 5, "5")],
)
def test_a_package_has_options_by_number_and_formulas_in_brackets(type_, value, text):
    # FormatFieldValue of Microsoft's "Config. XML Exchange".
    assert package_text(value, type_) == text


VALUES = {
    TextType(None): st.text(st.characters(exclude_categories=["Cs"])),
    INTEGER: st.integers(-(2**31), 2**31 - 1),
    BIG_INTEGER: st.integers(-(2**63), 2**63 - 1),
    DECIMAL: st.decimals(-999_999_999_999, 999_999_999_999, places=5),
    BOOLEAN: st.booleans(),
    DATE: st.integers(MIN_DATE, MAX_DATE).map(lambda date: date if date % 2 == 0 else closing_date(date - 1)),
    TIME: st.integers(1, 86_400_000),
    DATE_TIME: st.datetimes(datetime.datetime(1754, 1, 1)).map(
        lambda moment: from_moment(moment.replace(microsecond=moment.microsecond // 1000 * 1000))
    ),
    DURATION: st.integers(-(10**12), 10**12),
    GUID: st.uuids(),
    BLOB: st.binary(),
    KIND: st.integers(0, 3),
}


def from_moment(moment):
    return read(moment, DATE_TIME)


@pytest.mark.parametrize("type_", VALUES, ids=str)
@given(st.data())
def test_what_is_written_is_read_again(type_, data):
    value = data.draw(VALUES[type_])
    cell = to_cell(value, type_)
    if cell != 3:
        assert read(cell, type_) == value
        assert read(cell_text(cell) or None, type_) == value
