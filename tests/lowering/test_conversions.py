"""Conversions: what each kind does to a value."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from uuid import UUID

import pytest
from bound_trees import APP, CODEUNIT, body, convert, evaluate, leave, literal, parameter, procedure, run

from alrun.runtime.errors import ALError
from alrun.runtime.values.variant import UNSET, Variant
from alrun.semantics import types
from alrun.semantics.bound import ConversionKind, Expression
from alrun.semantics.symbols import CodeunitSymbol, EnumSymbol, EnumValueSymbol, InterfaceSymbol
from alrun.source import NOWHERE

GUID = UUID("EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75")


def converted(value: object, source: types.Type, kind: ConversionKind, target: types.Type):
    """A parameter's value after the conversion, so that nothing is known of it but its type."""
    a = parameter("A", source)
    return run(body(leave(convert(a, kind, target)), of=procedure("Run", a, return_type=target)), value)


CASES = [
    (5, types.INTEGER, ConversionKind.IDENTITY, types.BIG_INTEGER, 5),
    (65, types.INTEGER, ConversionKind.INTEGER_RANGE, types.CHAR, 65),
    (255, types.INTEGER, ConversionKind.INTEGER_RANGE, types.BYTE, 255),
    (2, types.BIG_INTEGER, ConversionKind.INTEGER_RANGE, types.OptionType(("a", "b", "c")), 2),
    (5, types.INTEGER, ConversionKind.INTEGER_TO_DECIMAL, types.DECIMAL, Decimal(5)),
    (Decimal("2.5"), types.DECIMAL, ConversionKind.DECIMAL_TO_INTEGER, types.INTEGER, 3),
    (Decimal("-2.5"), types.DECIMAL, ConversionKind.DECIMAL_TO_INTEGER, types.BIG_INTEGER, -3),
    (Decimal("65.4"), types.DECIMAL, ConversionKind.DECIMAL_TO_INTEGER, types.CHAR, 65),
    ("abc", types.TEXT, ConversionKind.TEXT_LENGTH, types.TextType(3), "abc"),
    (" ab ", types.TEXT, ConversionKind.TEXT_TO_CODE, types.CodeType(2), "AB"),
    ("AB", types.CodeType(20), ConversionKind.TEXT_TO_CODE, types.CodeType(10), "AB"),
    (65, types.CHAR, ConversionKind.CHAR_TO_TEXT, types.TEXT, "A"),
    (97, types.CHAR, ConversionKind.CHAR_TO_TEXT, types.CODE, "A"),
    (GUID, types.GUID, ConversionKind.GUID_TO_TEXT, types.TEXT, "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"),
    ("{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}", types.TEXT, ConversionKind.TEXT_TO_GUID, types.GUID, GUID),
    (5, types.INTEGER, ConversionKind.TO_VARIANT, types.VARIANT, Variant(types.INTEGER, 5)),
    (Variant(types.INTEGER, 5), types.VARIANT, ConversionKind.FROM_VARIANT, types.INTEGER, 5),
    (Variant(types.INTEGER, 5), types.VARIANT, ConversionKind.FROM_VARIANT, types.DECIMAL, Decimal(5)),
    (Variant(types.TEXT, " a"), types.VARIANT, ConversionKind.FROM_VARIANT, types.CodeType(10), "A"),
    (Variant(types.CHAR, 65), types.VARIANT, ConversionKind.FROM_VARIANT, types.TEXT, "A"),
    (Variant(types.DECIMAL, Decimal("1.5")), types.VARIANT, ConversionKind.FROM_VARIANT, types.INTEGER, 2),
]


@pytest.mark.parametrize(("value", "source", "kind", "target", "expected"), CASES)
def test_conversion(value, source, kind, target, expected):
    result = converted(value, source, kind, target)
    assert result == expected
    assert type(result) is type(expected)


FAILURES = [
    (65536, types.INTEGER, ConversionKind.INTEGER_RANGE, types.CHAR, "too large or too small"),
    (-1, types.INTEGER, ConversionKind.INTEGER_RANGE, types.CHAR, "too large or too small"),
    (256, types.CHAR, ConversionKind.INTEGER_RANGE, types.BYTE, "too large or too small"),
    (2**31, types.BIG_INTEGER, ConversionKind.INTEGER_RANGE, types.INTEGER, "too large or too small"),
    (Decimal(2**31), types.DECIMAL, ConversionKind.DECIMAL_TO_INTEGER, types.INTEGER, "too large or too small"),
    (Decimal(70000), types.DECIMAL, ConversionKind.DECIMAL_TO_INTEGER, types.CHAR, "too large or too small"),
    ("x", types.TEXT, ConversionKind.TEXT_TO_GUID, types.GUID, "GUID"),
    ("ABC", types.CodeType(20), ConversionKind.TEXT_TO_CODE, types.CodeType(2), "The length of the string is 3"),
    (GUID, types.GUID, ConversionKind.GUID_TO_TEXT, types.TextType(20), "The length of the string is 38"),
    (
        Variant(types.BOOLEAN, True),
        types.VARIANT,
        ConversionKind.FROM_VARIANT,
        types.INTEGER,
        "NavBoolean to Microsoft.Dynamics.Nav.Runtime.NavInteger",
    ),
    (UNSET, types.VARIANT, ConversionKind.FROM_VARIANT, types.INTEGER, "NavVariant variable not initialized"),
]


@pytest.mark.parametrize(("value", "source", "kind", "target", "text"), FAILURES)
def test_conversion_that_fails(value, source, kind, target, text):
    with pytest.raises(ALError, match=text):
        converted(value, source, kind, target)


def test_a_text_that_is_too_long_is_not_cut():
    # Docs: methods-auto/text/text-data-type
    with pytest.raises(ALError) as caught:
        converted("abcd", types.TEXT, ConversionKind.TEXT_LENGTH, types.TextType(3))
    assert caught.value.text == (
        "The length of the string is 4, but it must be less than or equal to 3 characters. Value: abcd"
    )
    assert caught.value.code == "StringLengthExceeded"


@pytest.mark.parametrize(
    ("value", "kind", "target", "expected"),
    [
        ("ab", ConversionKind.TEXT_LENGTH, types.TextType(2), "ab"),
        (" ab ", ConversionKind.TEXT_TO_CODE, types.CodeType(2), "AB"),
        (7, ConversionKind.INTEGER_TO_DECIMAL, types.DECIMAL, Decimal(7)),
        (65, ConversionKind.CHAR_TO_TEXT, types.TEXT, "A"),
        ("A", ConversionKind.TEXT_TO_CHAR, types.CHAR, 65),
    ],
)
def test_literals_are_converted_too(value, kind, target, expected):
    assert evaluate(convert(value, kind, target)) == expected


# --- Interfaces


def an_enum(interface: InterfaceSymbol, codeunit: CodeunitSymbol) -> EnumSymbol:
    enum = EnumSymbol("Method", 50100, APP, NOWHERE)
    enum.implements.append(interface)
    enum.add(EnumValueSymbol("Own", 0, "Own", enum, {"imethod": codeunit}))
    enum.add(EnumValueSymbol("None", 1, "None", enum))
    return enum


def implementation(ordinal: int) -> object:
    """What an enum value becomes as an interface: the class of its codeunit says who created it, for which session."""
    interface = InterfaceSymbol("IMethod", 0, APP, NOWHERE)
    enum = an_enum(interface, CODEUNIT)
    created = SimpleNamespace(create=lambda session: ("created for", session))
    program = SimpleNamespace(object_class=lambda symbol: created if symbol is CODEUNIT else None)
    session = SimpleNamespace(program=program)
    value: Expression = literal(ordinal, types.EnumType(enum))
    tree = convert(value, ConversionKind.ENUM_TO_INTERFACE, types.InterfaceType(interface))
    result = evaluate(tree, instance=SimpleNamespace(session=session))
    return result == ("created for", session)


def test_an_enum_value_becomes_its_implementation():
    assert implementation(0)


def test_an_enum_value_without_implementation_is_an_error():
    with pytest.raises(ALError, match="has no implementation"):
        implementation(1)
