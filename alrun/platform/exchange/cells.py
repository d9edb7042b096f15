"""Values on their way between fields and files: each AL type as one of the kinds of value that data files know.

What is written can be read again: dates, times and numbers have the form of XML, whatever the region, and an option
is written by its name. What people write is read too: the forms of the session's region, captions, ordinals.
"""

from __future__ import annotations

import base64
import binascii
import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting import RegionalSettings, evaluate, format_value
from alrun.runtime.storage.schema import default_value
from alrun.runtime.values.dates import (
    from_python_date,
    from_python_date_time,
    is_closing_date,
    make_time,
    time_parts,
    to_python_date,
    to_python_date_time,
)
from alrun.semantics.types import (
    BLOB,
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DURATION,
    GUID,
    MEDIA,
    MEDIA_SET,
    NUMERIC,
    RECORD_ID,
    TABLE_FILTER,
    TIME,
    EnumType,
    OptionType,
    Type,
    is_option_like,
    is_textual,
)


class Missing(Enum):
    """What stands for a field that a row of the file says nothing about."""

    MISSING = "missing"


Cell = str | bool | int | Decimal | datetime.date | datetime.datetime | datetime.time | None | Missing
"""What a file holds for a field. None is an empty cell: the field becomes blank. MISSING leaves it as it is."""

_XML = 9

_BLANK_CELLS = frozenset({DATE, TIME, DATE_TIME, GUID, BLOB})
"""The types whose blank value is an empty cell; blank texts are texts, zeros are numbers."""


def to_cell(value: Any, type_: Type) -> Cell:
    """The cell for a field's value; a Blob is Base64. Raises UnsupportedFeature for types that no file can hold."""
    if value == default_value(type_) and type_ in _BLANK_CELLS:
        return None
    if type_ == DATE:
        return format_value(value, type_, 0, _XML) if is_closing_date(value) else to_python_date(value)
    if type_ == TIME:
        parts = time_parts(value)
        return datetime.time(parts.hour, parts.minute, parts.second, parts.millisecond * 1000)
    if type_ == DATE_TIME:
        return to_python_date_time(value)
    if type_ == BLOB:
        return base64.b64encode(value).decode("ascii")
    if is_option_like(type_):
        return _option_name(value, type_)
    if type_ == BOOLEAN or is_textual(type_) or (type_ in NUMERIC and type_ != DURATION):
        cell: Cell = value
        return cell
    if type_ in (MEDIA, MEDIA_SET):
        raise UnsupportedFeature(f"fields of type {type_} in data files")
    return format_value(value, type_, 0, _XML)


def package_text(value: Any, type_: Type) -> str:
    """The text for a field's value in a configuration package: options and Booleans by number, formulas in `< >`.

    Undocumented: FormatFieldValue of Microsoft's "Config. XML Exchange".
    """
    if type_ == BOOLEAN or is_option_like(type_):
        return str(int(value))
    text = cell_text(to_cell(value, type_))
    return f"<{text}>" if type_ == DATE_FORMULA and text else text


def _option_name(ordinal: int, type_: Type) -> Cell:
    """The member's name, or the ordinal where no member has it or the name is blank."""
    if isinstance(type_, EnumType):
        names = {value.ordinal: value.name for value in type_.symbol.values}
    else:
        assert isinstance(type_, OptionType)
        names = dict(zip(type_.ordinals, type_.members, strict=False))
    return names.get(ordinal, "").strip() or ordinal


def from_cell(cell: Cell, type_: Type, settings: RegionalSettings, work_date: int) -> object:
    """The value that a cell stands for. Raises ALError if it is none of the type, UnsupportedFeature as `to_cell`."""
    if type_ in (MEDIA, MEDIA_SET, RECORD_ID):
        raise UnsupportedFeature(f"fields of type {type_} in data files")
    if cell is None or cell is Missing.MISSING:
        return default_value(type_)
    if isinstance(cell, datetime.datetime):
        if type_ == DATE_TIME:
            # A spreadsheet knows no time zones: what it shows is taken for UTC.
            moment = cell if cell.tzinfo else cell.replace(tzinfo=datetime.UTC)
            return from_python_date_time(moment)
        if type_ == DATE and cell.time() == datetime.time():
            return from_python_date(cell.date())
    elif isinstance(cell, datetime.date) and type_ == DATE:
        return from_python_date(cell)
    elif isinstance(cell, datetime.time) and type_ == TIME:
        return make_time(cell.hour, cell.minute, cell.second, cell.microsecond // 1000)
    text = _text(cell)
    if type_ == BLOB:
        return _blob(text)
    if type_ == TABLE_FILTER:
        return text
    if not text.strip() and not is_textual(type_) and not is_option_like(type_):
        return default_value(type_)
    return _evaluated(text, type_, settings, work_date)


def _text(cell: Cell) -> str:
    match cell:
        case bool():
            return "true" if cell else "false"
        case Decimal():
            # 12.0 in a spreadsheet is the number 12 to an Integer field.
            return f"{cell.normalize() if cell == cell.to_integral_value() else cell:f}"
        case datetime.date() | datetime.time():
            return cell.isoformat()
        case _:
            return str(cell)


def _blob(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ALError("The value is not the Base64 text of a Blob.", "Evaluate") from None


def _evaluated(text: str, type_: Type, settings: RegionalSettings, work_date: int) -> object:
    try:
        return evaluate(text, type_, _XML, settings, work_date)
    except ALError as error:
        if error.code != "Evaluate":
            raise
    return evaluate(text, type_, 0, settings, work_date)


def cell_text(cell: Cell) -> str:
    """A cell as a file of texts has it: '' for an empty one, `true`, `12.5`, `2026-01-31`, `2026-01-31T12:30:00Z`."""
    match cell:
        case None | Missing.MISSING:
            return ""
        case bool():
            return "true" if cell else "false"
        case Decimal():
            return f"{cell:f}"
        case datetime.datetime():
            milliseconds = "milliseconds" if cell.microsecond else "seconds"
            return cell.astimezone(datetime.UTC).replace(tzinfo=None).isoformat(timespec=milliseconds) + "Z"
        case datetime.time():
            return cell.isoformat(timespec="milliseconds" if cell.microsecond else "seconds")
        case datetime.date():
            return cell.isoformat()
        case _:
            return str(cell)
