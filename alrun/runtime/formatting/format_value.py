"""`Format`: values to texts.

Docs: methods-auto/system/system-format-joker-integer-string-method, devenv-format-property
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Protocol, cast
from uuid import UUID

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting.captions import option_captions, value_caption
from alrun.runtime.formatting.date_formulas import local_formula
from alrun.runtime.formatting.durations import duration_text, duration_xml
from alrun.runtime.formatting.format_string import Field, FieldText, FormatString, render
from alrun.runtime.formatting.settings import EN_US, RegionalSettings
from alrun.runtime.formatting.standard_formats import XML_FORMAT, format_string_for, standard_format_alone
from alrun.runtime.values.date_formula import DateFormula
from alrun.runtime.values.dates import (
    TimeParts,
    is_closing_date,
    time_parts,
    to_local,
    to_python_date,
    to_python_date_time,
)
from alrun.runtime.values.decimals import MAX_FORMATTED, decimal_text, round_to_places
from alrun.runtime.values.guids import guid_text
from alrun.runtime.values.record_id import RecordId
from alrun.runtime.values.variant import Variant
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, TableSymbol
from alrun.semantics.types import (
    BLOB,
    CodeType,
    DotNetType,
    EnumType,
    LabelType,
    OptionType,
    RecordType,
    SimpleType,
    TextType,
    Type,
)


class _Record(Protocol):
    """A record variable, which belongs to the records."""

    table: TableSymbol
    values: list[object]


class _RecordRef(Protocol):
    """The content of a RecordRef variable, which belongs to the records as those that follow."""

    @property
    def record(self) -> _Record: ...


class _FieldRef(Protocol):
    """The content of a FieldRef variable."""

    @property
    def value(self) -> Variant: ...


class _KeyRef(Protocol):
    """The content of a KeyRef variable."""

    @property
    def key(self) -> KeySymbol: ...


Formatter = Callable[[object, int | str, RegionalSettings], str]


def format_value(
    value: object, type_: Type, length: int = 0, fmt: int | str = 0, settings: RegionalSettings = EN_US
) -> str:
    """Return the text of a value: `fmt` is a standard format's number or a format string.

    Length 0 gives the whole text; above 0 exactly that many characters (numbers filled up on the left, all else on the
    right); below 0 at most that many. Raises ALError for a format the type does not have, and for a Decimal beyond
    +-999,999,999,999,999.99.
    Docs: methods-auto/system/system-format-joker-integer-string-method
    """
    if isinstance(type_, SimpleType):
        formatter = _FORMATTERS.get(type_.type_name)
        if formatter is None:
            raise UnsupportedFeature(f"Format of a value of type {type_}")
        text = formatter(value, fmt, settings)
    elif isinstance(type_, TextType | CodeType | LabelType):
        text = _format_text(value, fmt, settings)
    elif isinstance(type_, OptionType | EnumType):
        text = format_option(cast(int, value), type_, fmt, settings)
    elif isinstance(type_, RecordType):
        text = _format_record(cast(_Record, value), fmt, settings)
    elif isinstance(type_, DotNetType):
        from alrun.runtime.net import net_text  # few programs have such values

        text = net_text(value)
    else:
        raise UnsupportedFeature(f"Format of a value of type {type_}")
    if length == 0:
        return text
    if length < 0:
        return text[:-length]
    text = text[:length]
    return text.rjust(length) if type_.name in _RIGHT_ALIGNED else text.ljust(length)


_DEFAULT_DECIMAL_PLACES = "2:2"
_SHOWN_DECIMALS = 18
_RIGHT_ALIGNED = frozenset({"Integer", "BigInteger", "Decimal", "Byte"})


# Numbers


def decimal_format(places: object) -> str:
    """The format of a Decimal that is shown with the DecimalPlaces of a field, which has two if it does not say.

    Docs: properties/devenv-decimalplaces-property
    """
    written = str(places or _DEFAULT_DECIMAL_PLACES).replace(" ", "")
    if ":" not in written:
        written = f"{written}:{written}"
    return f"<Precision,{written}><Standard Format,0>"


def _format_integer(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    number = cast(int, value)
    if fmt == 0 or fmt == 1 or fmt == 2 or fmt == XML_FORMAT:
        return str(number)
    return _render_number(Decimal(number), format_string_for("Integer", fmt, settings), settings)


def shown_decimal(number: Decimal, settings: RegionalSettings) -> str:
    """Return a Decimal in standard format 0. Raises ALError beyond +-999,999,999,999,999.99."""
    _check_range(number)
    if not number:
        return "0"
    whole, _, decimals = f"{number:,f}".partition(".")
    if len(decimals) > _SHOWN_DECIMALS:
        return _render_number(number, format_string_for("Decimal", 0, settings), settings)
    decimals = decimals.rstrip("0")
    whole = whole.replace(",", settings.thousands_separator)
    return f"{whole}{settings.decimal_separator}{decimals}" if decimals else whole


def _check_range(number: Decimal) -> None:
    if not -MAX_FORMATTED <= number <= MAX_FORMATTED:
        raise ALError(
            f"The decimal value {decimal_text(number)} is outside the range that can be formatted"
            f" (-999,999,999,999,999.99 to 999,999,999,999,999.99)."
        )


def _format_decimal(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    number = cast(Decimal, value)
    if fmt == 0:
        return shown_decimal(number, settings)
    _check_range(number)
    if fmt == XML_FORMAT or fmt == 2:
        return decimal_text(number)
    return _render_number(number, format_string_for("Decimal", fmt, settings), settings)


def _render_number(number: Decimal, format_string: FormatString, settings: RegionalSettings) -> str:
    number = _round_for(number, format_string)
    whole, _, decimals = decimal_text(abs(number)).partition(".")
    comma = format_string.comma or settings.decimal_separator
    separator = format_string.thousands_separator or settings.thousands_separator
    minimum = format_string.precision.minimum if format_string.precision else 0

    def field_text(field: Field) -> FieldText | None:
        match field.name:
            case "sign":
                return "-" if number < 0 else "", " "
            case "integer" if format_string.thousands_separator is None:
                return whole, " "
            case "integer" | "integer thousand":
                return f"{int(whole):,}".replace(",", separator), " "
            case "decimals":
                digits = decimals.ljust(field.length - 1 if field.length else minimum, "0")
                return comma + digits if digits else "", "0"
            case _:
                return None

    return render(format_string, field_text)


def _round_for(number: Decimal, format_string: FormatString) -> Decimal:
    """Return the number with as many decimals as the format shows; `<Decimals,3>` is a point and two digits.

    Without such a field or a precision, all digits are shown, trailing zeros aside (unverified). The product ignores
    digits after the 18th (Docs: properties/devenv-decimalplaces-property).
    """
    places = _SHOWN_DECIMALS
    for part in format_string.parts:
        if isinstance(part, Field) and part.name == "decimals" and part.length:
            places = part.length - 1
    if format_string.precision is not None and format_string.precision.maximum is not None:
        places = min(places, format_string.precision.maximum)
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        return round_to_places(number, places)
    return number


# Texts, options, Booleans


def _format_text(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    text = cast(str, value)
    if isinstance(fmt, int) or standard_format_alone(fmt) is not None:
        return text
    return render(format_string_for("Text", fmt, settings), _named_fields({"text": text}))


def _named_fields(texts: dict[str, str]) -> Callable[[Field], FieldText | None]:
    def field_text(field: Field) -> FieldText | None:
        text = texts.get(field.name)
        return None if text is None else (text, " ")

    return field_text


def _format_boolean(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    if isinstance(fmt, str):
        fmt = _reduced(fmt)
    if fmt == 0 or fmt == 1:
        return settings.yes if value else settings.no
    if fmt == XML_FORMAT:
        return "true" if value else "false"
    texts = {"text": settings.yes if value else settings.no, "number": "1" if value else "0"}
    return render(format_string_for("Boolean", fmt, settings), _named_fields(texts))


def _reduced(fmt: str) -> int | str:
    number = standard_format_alone(fmt)
    return fmt if number is None else number


def format_option(value: int, type_: OptionType | EnumType, fmt: int | str, settings: RegionalSettings) -> str:
    """Return an option or enum value's caption, or with formats 2 and 9 its ordinal; undeclared ones are numbers."""
    if fmt == 0 or fmt == 1:
        return option_caption(value, type_, settings)
    texts = {"text": option_caption(value, type_, settings), "number": str(value)}
    return render(format_string_for("Option", fmt, settings), _named_fields(texts))


def option_caption(value: int, type_: OptionType | EnumType, settings: RegionalSettings) -> str:
    """Return the caption of an ordinal, or its number if no member has it."""
    if isinstance(type_, EnumType):
        symbol = type_.symbol.values_by_ordinal.get(value)
        return str(value) if symbol is None else value_caption(symbol, settings)
    place = type_.place(value)
    if place is None:
        return str(value)
    # More members than captions: those without one show their name.
    captions = option_captions(type_, settings)
    return captions[place] if place < len(captions) else type_.members[place]


def option_name(value: int, type_: OptionType | EnumType) -> str:
    """Return the name of an ordinal, or its number if no member has it."""
    if isinstance(type_, EnumType):
        symbol = type_.symbol.values_by_ordinal.get(value)
        return str(value) if symbol is None else symbol.name
    place = type_.place(value)
    return str(value) if place is None else type_.members[place]


def _format_char(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    code = cast(int, value)
    if isinstance(fmt, int) or standard_format_alone(fmt) is not None:
        return chr(code)
    texts = {"char": chr(code), "char/number": chr(code), "number": str(code), "text": chr(code)}
    return render(format_string_for("Char", fmt, settings), _named_fields(texts))


# Points in time


def _format_date(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    date = cast(int, value)
    if date == 0:
        return ""
    day = to_python_date(date)
    closing = "C" if is_closing_date(date) else ""

    def field_text(field: Field) -> FieldText | None:
        return (closing, " ") if field.name == "closing" else _date_field(field.name, day, settings)

    return render(format_string_for("Date", fmt, settings), field_text)


def _format_time(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    time = cast(int, value)
    if time == 0:
        return ""
    parts = time_parts(time)
    format_string = format_string_for("Time", fmt, settings)
    comma = format_string.comma or settings.decimal_separator
    # In a Time, hours are filled up with blanks (the standard formats say `Filler Character,0` where they want zeros).
    return render(format_string, lambda field: _time_field(field.name, parts, comma, " ", settings))


def _format_date_time(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    date_time = cast(int, value)
    if date_time == 0:
        return ""
    if isinstance(fmt, str):
        fmt = _reduced(fmt)
    if fmt == XML_FORMAT:
        return _date_time_xml(date_time)
    local = to_local(date_time, settings.zone)
    day = to_python_date(local.date)
    parts = time_parts(local.time)
    format_string = format_string_for("DateTime", fmt, settings)
    comma = format_string.comma or settings.decimal_separator

    def field_text(field: Field) -> FieldText | None:
        if field.name == "closing":
            return "", " "
        # In a DateTime, hours are filled up with zeros: standard format 0 is `04/05/21 04:35 AM`.
        return _date_field(field.name, day, settings) or _time_field(field.name, parts, comma, "0", settings)

    return render(format_string, field_text)


def _date_time_xml(date_time: int) -> str:
    moment = to_python_date_time(date_time)
    return f"{moment:%Y-%m-%dT%H:%M:%S}{_fraction(moment.microsecond // 1000, '.')}Z"


def _date_field(name: str, day: datetime.date, settings: RegionalSettings) -> FieldText | None:
    match name:
        case "day":
            return str(day.day), "0"
        case "month":
            return str(day.month), "0"
        case "month text":
            return settings.month_names[day.month - 1], " "
        case "quarter":
            return str((day.month + 2) // 3), "0"
        case "year":
            return f"{day.year % 100:02}", "0"
        case "year4":
            return f"{day.year:04}", "0"
        case "week":
            return str(day.isocalendar().week), "0"
        case "week year":
            return f"{day.isocalendar().year % 100:02}", "0"
        case "week year4":
            return f"{day.isocalendar().year:04}", "0"
        case "weekday":
            return str(day.isoweekday()), "0"
        case "weekday text":
            return settings.weekday_names[day.weekday()], " "
        case _:
            return None


def _time_field(
    name: str, parts: TimeParts, comma: str, hour_filler: str, settings: RegionalSettings
) -> FieldText | None:
    match name:
        case "hours24":
            return str(parts.hour), hour_filler
        case "hours12":
            return str((parts.hour + 11) % 12 + 1), hour_filler
        case "minutes":
            return str(parts.minute), "0"
        case "seconds":
            return str(parts.second), "0"
        case "thousands":
            return str(parts.millisecond), "0"
        case "second dec":
            return _fraction(parts.millisecond, comma), "0"
        case "am/pm":
            return settings.am if parts.hour < 12 else settings.pm, " "
        case _:
            return None


def _fraction(millisecond: int, comma: str) -> str:
    """Return the decimals of a second with their point, without trailing zeros; nothing for a whole second."""
    return f"{comma}{millisecond:03}".rstrip("0") if millisecond else ""


def _format_duration(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    milliseconds = cast(int, value)
    if isinstance(fmt, str):
        fmt = _reduced(fmt)
    match fmt:
        case 0 | 1:
            return duration_text(milliseconds, settings.duration_units)
        case 2:
            return str(milliseconds)
        case 9:
            return duration_xml(milliseconds)
        case _:
            raise ALError(f"{fmt} is not a format of the type Duration.")


# The rest


def _format_guid(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    guid = cast(UUID, value)
    if isinstance(fmt, str):
        fmt = _reduced(fmt)
    match fmt:
        case 0 | 1 | 2 | 9:
            return guid_text(guid)
        case 3:
            return guid.hex.upper()
        case 4:
            return str(guid).upper()
        case 5:
            return f"({str(guid).upper()})"
        case 6:
            return _guid_structure(guid.hex.upper())
        case _:
            raise ALError(f"{fmt} is not a format of the type Guid.")


def _guid_structure(digits: str) -> str:
    octets = ",".join(f"0X{digits[i : i + 2]}" for i in range(16, 32, 2))
    return f"{{0X{digits[:8]},0X{digits[8:12]},0X{digits[12:16]},{{{octets}}}}}"


def _format_date_formula(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    # As an AL constant it stands in angle brackets (unverified); format 9 is language-neutral as in all types.
    formula = cast(DateFormula, value)
    if fmt == 2 and formula.text:
        return f"<{formula.text}>"
    return formula.text if fmt == XML_FORMAT else local_formula(formula.text, settings.date_formula_letters)


def _format_record_id(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    """Return `<table>: key1,key2`. Docs: methods-auto/record/record-recordid-method"""
    record_id = cast(RecordId, value)
    if record_id.table_no == 0:
        return ""
    table = record_id.table_caption if fmt == 1 else record_id.table_name
    return f"{table}: {','.join([_key_text(part, type_, fmt, settings) for type_, part in record_id.key])}"


def _format_record(record: _Record, fmt: int | str, settings: RegionalSettings) -> str:
    """Return the values of the fields, those of the primary key first, with tabs between.

    Undocumented: that a record's text has all fields and tabs between them is known, the order is a choice. Microsoft's
    code compares such texts to see whether a record has changed.
    """
    key = record.table.primary_key.fields
    others = (field for field in record.table.fields if field not in key and _has_text(field))
    return "\t".join(
        format_value(record.values[field.index], field.type, 0, fmt, settings) for field in (*key, *others)
    )


def _has_text(field: FieldSymbol) -> bool:
    # When a row was written last, and what is not in it, is no part of what it says.
    return field.field_class is FieldClass.NORMAL and field.number in range(1, 2_000_000_000) and field.type != BLOB


def _key_text(value: object, type_: Type, fmt: int | str, settings: RegionalSettings) -> str:
    # Numbers in a key are not grouped, and options show their name unless captions are asked for (unverified).
    if isinstance(type_, OptionType | EnumType):
        return option_caption(cast(int, value), type_, settings) if fmt == 1 else option_name(cast(int, value), type_)
    return format_value(value, type_, 0, XML_FORMAT if fmt == XML_FORMAT else 1, settings)


def _format_variant(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    variant = cast(Variant, value)
    return format_value(variant.value, variant.type, 0, fmt, settings)


def _format_field_ref(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    """Return the text of the field's value. Docs: methods-auto/fieldref/fieldref-value-method"""
    return _format_variant(cast("_FieldRef", value).value, fmt, settings)


def _format_record_ref(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    return _format_record(cast("_RecordRef", value).record, fmt, settings)


def _format_key_ref(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    """Return the names of the key's fields. Docs: methods-auto/recordref/recordref-keyindex-method"""
    return ",".join(field.name for field in cast("_KeyRef", value).key.fields)


def _format_nothing(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    return ""  # an unset Variant


def _format_as_python_does(value: object, fmt: int | str, settings: RegionalSettings) -> str:
    return str(value)


_FORMATTERS: dict[str, Formatter] = {
    "Integer": _format_integer,
    "BigInteger": _format_integer,
    "Byte": _format_integer,
    "Decimal": _format_decimal,
    "Char": _format_char,
    "Boolean": _format_boolean,
    "Date": _format_date,
    "Time": _format_time,
    "DateTime": _format_date_time,
    "Duration": _format_duration,
    "Guid": _format_guid,
    "Media": _format_guid,
    "MediaSet": _format_guid,
    "DateFormula": _format_date_formula,
    "RecordId": _format_record_id,
    "TableFilter": _format_text,
    "Variant": _format_variant,
    "BigText": _format_as_python_does,
    "Version": _format_as_python_does,
    "SessionSettings": _format_as_python_does,
    "TestField": _format_as_python_does,
    "WebServiceActionContext": _format_as_python_does,
    "JsonArray": _format_as_python_does,
    "JsonObject": _format_as_python_does,
    "JsonToken": _format_as_python_does,
    "JsonValue": _format_as_python_does,
    "RecordRef": _format_record_ref,
    "FieldRef": _format_field_ref,
    "KeyRef": _format_key_ref,
    "None": _format_nothing,
}
