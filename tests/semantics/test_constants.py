"""Constants in property values: `InitValue = X`, `const(X)`. Docs: properties/devenv-initvalue-property."""

import datetime
import uuid
from decimal import Decimal

import pytest

from alrun.semantics.constants import constant_value, date_literal, time_literal
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import AppInfo, EnumSymbol, EnumValueSymbol, TableSymbol
from alrun.semantics.types import (
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    GUID,
    INTEGER,
    TEXT,
    TIME,
    CodeType,
    EnumType,
    OptionType,
    TextType,
)
from alrun.source import NOWHERE

APP = AppInfo("", "App", "Us", "1.0.0.0")
COLOR = OptionType(("Red", "Light Blue"))
NOON = 12 * 60 * 60 * 1000 + 1


def level():
    symbol = EnumSymbol("Level", 1, APP, NOWHERE)
    symbol.add(EnumValueSymbol("Gold", 7, "Gold", symbol))
    return EnumType(symbol)


@pytest.fixture
def program():
    program = ProgramSymbols()
    program.add(TableSymbol("Sales Header", 36, APP, NOWHERE))
    return program


@pytest.mark.parametrize(
    ("text", "type_", "value"),
    [
        ("true", BOOLEAN, True),
        ("False", BOOLEAN, False),
        ("5", INTEGER, 5),
        ("-5", INTEGER, -5),
        ('Database::"Sales Header"', INTEGER, 36),
        ("1.5", DECIMAL, Decimal("1.5")),
        ("'it''s'", TEXT, "it's"),
        ("' ab '", CodeType(10), "AB"),
        ("Red", COLOR, 0),
        ('"light blue"', COLOR, 1),
        ("1", COLOR, 1),
        ("Gold", level(), 7),
        ("Level::Gold", level(), 7),
        ("0D", DATE, 0),
        ("20240229D", DATE, 2 * datetime.date(2024, 2, 29).toordinal()),
        ("120000T", TIME, NOON),
        ("0DT", DATE_TIME, 0),
        ("'{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}'", GUID, uuid.UUID("EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75")),
        ("'1Y'", DATE_FORMULA, "1Y"),
    ],
)
def test_is_a_value_of_its_type(program, text, type_, value):
    assert constant_value(text, type_, program) == value


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("perhaps", BOOLEAN),
        ("x", INTEGER),
        ("Database::Nowhere", INTEGER),
        ("1,5", DECIMAL),
        ("Green", COLOR),
        ("20240230D", DATE),
        ("256000T", TIME),
        ("'x'", GUID),
    ],
)
def test_is_none(program, text, type_):
    assert constant_value(text, type_, program) is None


def test_a_text_may_be_blank(program):
    assert constant_value("''", TextType(5), program) == ""


def test_dates_reach_to_9999_and_count_from_the_year_0():
    # Microsoft's code counts days and reads times with dates before 1753, the first that a table takes: 00020101D.
    assert date_literal("00020101D") == 2 * datetime.date(2, 1, 1).toordinal()
    assert date_literal("00020229D") is None
    assert date_literal("99991231D") == 2 * datetime.date(9999, 12, 31).toordinal()
    first, next_year = date_literal("00000101D"), 2 * datetime.date(1, 1, 1).toordinal()
    assert next_year - first == 2 * 366


def test_times_have_thousandths():
    assert time_literal("120000.5T") == NOON + 500
    assert time_literal("0T") == 0
    assert time_literal("235960T") is None
