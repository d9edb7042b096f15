"""Which type converts to which without a word. Docs: devenv-al-type-conversion-expressions, diagnostic-al603."""

import pytest

from alrun.semantics.conversion_kinds import ConversionKind
from alrun.semantics.conversions import by_reference, conversion
from alrun.semantics.symbols import AppInfo, EnumSymbol
from alrun.semantics.types import (
    ANY,
    BIG_INTEGER,
    BOOLEAN,
    BYTE,
    CHAR,
    DATE,
    DATE_TIME,
    DECIMAL,
    DURATION,
    ERROR,
    GUID,
    INTEGER,
    NOTHING,
    TEXT,
    TIME,
    VARIANT,
    ArrayType,
    CodeType,
    EnumType,
    ListType,
    OptionType,
    TextType,
)
from alrun.source import NOWHERE

APP = AppInfo("", "App", "Us", "1.0.0.0")
LEVEL = EnumType(EnumSymbol("Level", 1, APP, NOWHERE))
RANK = EnumType(EnumSymbol("Rank", 2, APP, NOWHERE))
COLOR = OptionType(("Red", "Blue"))


@pytest.mark.parametrize(
    ("source", "target", "kind"),
    [
        (BYTE, INTEGER, ConversionKind.IDENTITY),
        (INTEGER, BIG_INTEGER, ConversionKind.IDENTITY),
        (BIG_INTEGER, INTEGER, ConversionKind.INTEGER_RANGE),
        (INTEGER, CHAR, ConversionKind.INTEGER_RANGE),
        (INTEGER, DECIMAL, ConversionKind.INTEGER_TO_DECIMAL),
        (DECIMAL, INTEGER, ConversionKind.DECIMAL_TO_INTEGER),
        (DURATION, BIG_INTEGER, ConversionKind.IDENTITY),
        (COLOR, INTEGER, ConversionKind.IDENTITY),
        (INTEGER, COLOR, ConversionKind.IDENTITY),
        (INTEGER, LEVEL, ConversionKind.IDENTITY),
        (LEVEL, RANK, ConversionKind.IDENTITY),
        (TextType(5), TextType(10), ConversionKind.IDENTITY),
        (TextType(10), TextType(5), ConversionKind.TEXT_LENGTH),
        (TEXT, TextType(5), ConversionKind.TEXT_LENGTH),
        (TEXT, CodeType(5), ConversionKind.TEXT_TO_CODE),
        (CodeType(5), TEXT, ConversionKind.IDENTITY),
        (CHAR, TEXT, ConversionKind.CHAR_TO_TEXT),
        (GUID, TEXT, ConversionKind.GUID_TO_TEXT),
        (GUID, CodeType(50), ConversionKind.GUID_TO_TEXT),
        (TEXT, GUID, ConversionKind.TEXT_TO_GUID),
        (DATE, VARIANT, ConversionKind.TO_VARIANT),
        (VARIANT, DATE, ConversionKind.FROM_VARIANT),
        (DATE, ANY, ConversionKind.TO_VARIANT),
        (ArrayType(INTEGER, (5,)), ArrayType(INTEGER, (2,)), ConversionKind.IDENTITY),
        (ArrayType(INTEGER, (2,)), ArrayType(INTEGER, (5,)), ConversionKind.IDENTITY),
        (ArrayType(INTEGER, (2, 2)), ArrayType(INTEGER, (2, 3)), ConversionKind.ARRAY_SIZES),
    ],
)
def test_converts(source, target, kind):
    found = conversion(source, target)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (BOOLEAN, INTEGER),
        (INTEGER, BOOLEAN),
        (INTEGER, TEXT),
        (TEXT, INTEGER),
        (DATE, DATE_TIME),
        (TIME, INTEGER),
        (DATE, TEXT),
        (NOTHING, ANY),
        (NOTHING, VARIANT),
        (ListType(INTEGER), ListType(TEXT)),
        (ArrayType(INTEGER, (2, 2)), ArrayType(INTEGER, (4,))),
    ],
)
def test_does_not_convert(source, target):
    assert conversion(source, target) is None


@pytest.mark.parametrize("other", [INTEGER, TEXT, LEVEL, ListType(DATE)])
def test_what_did_not_bind_converts_both_ways(other):
    assert conversion(ERROR, other) is not None
    assert conversion(other, ERROR) is not None


@pytest.mark.parametrize(
    ("place", "parameter", "fits"),
    [
        (INTEGER, INTEGER, True),
        (INTEGER, DECIMAL, False),
        (TextType(5), TEXT, True),
        (TextType(5), CodeType(5), False),
        (COLOR, LEVEL, True),
        (LEVEL, RANK, False),
        (INTEGER, VARIANT, True),
        (VARIANT, INTEGER, True),
    ],
)
def test_by_reference(place, parameter, fits):
    assert by_reference(place, parameter) is fits
