"""AL values as JSON values and back. What does not fit is an error that names the platform's classes."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import Final

from alrun.runtime.errors import ALError
from alrun.runtime.values.dates import (
    from_python_date,
    from_python_date_time,
    make_time,
    time_parts,
    to_python_date,
    to_python_date_time,
)
from alrun.runtime.values.decimals import MAX_DECIMAL, parse_decimal
from alrun.runtime.values.json_errors import no_conversion
from alrun.runtime.values.json_nodes import Scalar
from alrun.runtime.values.numbers import (
    MAX_BIG_INTEGER,
    MAX_BYTE,
    MAX_CHAR,
    MAX_INTEGER,
    MIN_BIG_INTEGER,
    MIN_INTEGER,
)
from alrun.runtime.values.texts import upper_case

_UNDEFINED_DATE: Final = "0001-01-01"
_UNDEFINED_TIME: Final = "00:00:00"
_UNDEFINED_DATE_TIME: Final = "0001-01-01T00:00:00.0000000Z"


def date_text(date: int) -> str:
    """A Date as yyyy-MM-dd; 0D as the first day there is (unverified).

    Docs: methods-auto/jsonvalue/jsonvalue-setvalue-date-method
    """
    return to_python_date(date).isoformat() if date else _UNDEFINED_DATE


def time_text(time: int) -> str:
    """A Time as HH:mm:ss.FFFFFFF: no zeros at the end; 0T as midnight (unverified).

    Docs: methods-auto/jsonvalue/jsonvalue-setvalue-time-method
    """
    if not time:
        return _UNDEFINED_TIME
    hour, minute, second, millisecond = time_parts(time)
    fraction = f".{millisecond:03}".rstrip("0") if millisecond else ""
    return f"{hour:02}:{minute:02}:{second:02}{fraction}"


def date_time_text(date_time: int) -> str:
    """A DateTime in the round-trip format of .NET, in UTC; 0DT as the first moment there is (unverified).

    Docs: methods-auto/jsonvalue/jsonvalue-setvalue-datetime-method
    """
    if not date_time:
        return _UNDEFINED_DATE_TIME
    return to_python_date_time(date_time).strftime("%Y-%m-%dT%H:%M:%S.%f").rjust(26, "0") + "0Z"


def value_text(value: Scalar) -> str:
    """JsonValue.AsText: a text itself, a number with its digits, `true` or `false`. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-astext-method
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    raise _failed("NavText")


def value_code(value: Scalar) -> str:
    """JsonValue.AsCode: the text as a Code. Raises ALError for null and undefined.

    Docs: methods-auto/jsonvalue/jsonvalue-ascode-method
    """
    if value.__class__ is str:
        return upper_case(value.strip(" "))
    try:
        return value_text(value).upper()
    except ALError:
        raise _failed("NavCode") from None


_BOOLEANS = {"true": True, "false": False}
"""Texts that are Booleans, as Microsoft's upgrade tags need them."""


def value_boolean(value: Scalar) -> bool:
    """JsonValue.AsBoolean: of true or false, also as texts in any case. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-asboolean-method
    """
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in _BOOLEANS:
        return _BOOLEANS[value.strip().lower()]
    raise _failed("System.Boolean")


def value_integer(value: Scalar) -> int:
    """JsonValue.AsInteger: of a whole number in range, or a text that is one. Raises ALError for all else.

    Observed: texts. Docs: methods-auto/jsonvalue/jsonvalue-asinteger-method
    """
    if value.__class__ is int and MIN_INTEGER <= value <= MAX_INTEGER:
        return value
    return _whole(_number(value), MIN_INTEGER, MAX_INTEGER, "System.Int32")


def value_option(value: Scalar) -> int:
    """JsonValue.AsOption: the ordinal. Raises ALError for what is no whole number.

    Docs: methods-auto/jsonvalue/jsonvalue-asoption-method
    """
    return _whole(value, MIN_INTEGER, MAX_INTEGER, "NavOption")


def value_byte(value: Scalar) -> int:
    """JsonValue.AsByte: of a whole number up to 255. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-asbyte-method
    """
    return _whole(value, 0, MAX_BYTE, "System.Byte")


def value_char(value: Scalar) -> int:
    """JsonValue.AsChar: the character of that number. Raises ALError for what is no whole number up to 65535.

    Docs: methods-auto/jsonvalue/jsonvalue-aschar-method
    """
    return _whole(value, 0, MAX_CHAR, "System.Char")


def value_big_integer(value: Scalar) -> int:
    """JsonValue.AsBigInteger: of a whole number, or a text that is one. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-asbiginteger-method
    """
    return _whole(_number(value), MIN_BIG_INTEGER, MAX_BIG_INTEGER, "System.Int64")


def value_duration(value: Scalar) -> int:
    """JsonValue.AsDuration: so many milliseconds. Raises ALError for what is no whole number.

    Docs: methods-auto/jsonvalue/jsonvalue-asduration-method
    """
    return _whole(_number(value), MIN_BIG_INTEGER, MAX_BIG_INTEGER, "NavDuration")


def value_decimal(value: Scalar) -> Decimal:
    """JsonValue.AsDecimal: of a number, or a text that is one. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-asdecimal-method
    """
    if value.__class__ is Decimal:
        return value
    number = _number(value)
    if isinstance(number, Decimal):
        return number
    if number.__class__ is int and -MAX_DECIMAL <= number <= MAX_DECIMAL:
        return Decimal(number)
    raise _failed("Decimal18")


_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?", re.ASCII)
_DATE_TIME = re.compile(rf"({_DATE.pattern})T({_TIME.pattern})(Z|[-+]\d\d:\d\d)?", re.ASCII)


def value_date(value: Scalar) -> int:
    """JsonValue.AsDate: of a text as yyyy-MM-dd. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-asdate-method
    """
    if isinstance(value, str) and _DATE.fullmatch(value):
        if value == _UNDEFINED_DATE:
            return 0
        try:
            return from_python_date(datetime.date.fromisoformat(value))
        except (ValueError, ALError):
            pass
    raise _failed("NavDate")


def value_time(value: Scalar) -> int:
    """JsonValue.AsTime: of a text as HH:mm:ss.FFFFFFF. Raises ALError for all else.

    Docs: methods-auto/jsonvalue/jsonvalue-astime-method
    """
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is not None:
        try:
            return make_time(int(found[1]), int(found[2]), int(found[3]), int((found[4] or "").ljust(3, "0")[:3]))
        except ALError:
            pass
    raise _failed("NavTime")


def value_date_time(value: Scalar) -> int:
    """JsonValue.AsDateTime: of a text in the round-trip format of .NET, in UTC if it does not say otherwise.

    Raises ALError for all else. Docs: methods-auto/jsonvalue/jsonvalue-asdatetime-method
    """
    if isinstance(value, str) and (found := _DATE_TIME.fullmatch(value)):
        if value == _UNDEFINED_DATE_TIME:
            return 0
        fraction, zone = (found[9] or "").ljust(6, "0")[:6], found[10] or "Z"
        moment = f"{found[1]}T{found[6]}:{found[7]}:{found[8]}.{fraction}{zone}"
        try:
            return from_python_date_time(datetime.datetime.fromisoformat(moment))
        except (ValueError, OverflowError, ALError):
            pass
    raise _failed("NavDateTime")


def _number(value: Scalar) -> Scalar:
    """A number for a text that is one."""
    return parse_decimal(value) if isinstance(value, str) else value


def _whole(value: Scalar, least: int, most: int, target: str) -> int:
    """A whole number, which nothing is lost of."""
    if value.__class__ is Decimal and value == int(value):
        value = int(value)
    if value.__class__ is int and least <= value <= most:
        return value
    raise _failed(target)


def _failed(target: str) -> ALError:
    return no_conversion("NavJsonValue", target)
