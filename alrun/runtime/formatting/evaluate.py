"""`Evaluate`: texts to values.

Docs: methods-auto/system/system-evaluate-method
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting.captions import members
from alrun.runtime.formatting.date_formulas import parse_local_formula
from alrun.runtime.formatting.date_input import parse_date, parse_date_time, parse_date_time_xml, parse_time
from alrun.runtime.formatting.durations import parse_duration, parse_duration_xml
from alrun.runtime.formatting.settings import EN_US, RegionalSettings
from alrun.runtime.values.decimals import parse_decimal
from alrun.runtime.values.guids import parse_guid
from alrun.runtime.values.numbers import (
    MAX_BIG_INTEGER,
    MAX_BYTE,
    MAX_CHAR,
    MAX_INTEGER,
    MIN_BIG_INTEGER,
    MIN_INTEGER,
)
from alrun.runtime.values.texts import assign_code, assign_text
from alrun.semantics.types import CodeType, EnumType, OptionType, SimpleType, TextType, Type

XML_NUMBER = 9
_DIGITS_OF_ORDINAL = 10

Parser = Callable[[str, int, RegionalSettings], object | None]


def evaluate(text: str, type_: Type, number: int = 0, settings: RegionalSettings = EN_US, work_date: int = 0) -> object:
    """Return the value of the type that a text stands for. With `number` 9 the text has the XML form.

    A date without month or year takes them from `work_date`. Raises ALError if the text is no such value, or too long
    for a Text or Code.
    """
    value = _parse(text, type_, number, settings, work_date)
    if value is None:
        raise cannot_evaluate(text, type_, settings)
    return value


def cannot_evaluate(text: str, type_: Type, settings: RegionalSettings = EN_US) -> ALError:
    """The error of a text that stands for no value of a type.

    Observed: that of an option or enum has a text of its own, which lists the captions.
    """
    if isinstance(type_, OptionType | EnumType):
        shown = [member.caption for member in members(type_, settings)]
        return ALError(f"'{text}' is not an option. The existing options are: {','.join(shown)}", "Evaluate")
    return ALError(f'The value "{text}" can\'t be evaluated into type {_type_word(type_)}.', "Evaluate")


def _parse(text: str, type_: Type, number: int, settings: RegionalSettings, work_date: int) -> object | None:
    if isinstance(type_, TextType):
        return text if type_.length is None else assign_text(text, type_.length)
    if isinstance(type_, CodeType):
        return assign_code(text, type_.length)
    if isinstance(type_, OptionType | EnumType):
        return parse_option(text, type_, settings)
    if isinstance(type_, SimpleType):
        if type_.type_name == "Date":
            return 0 if not text.strip() else parse_date(text, settings, work_date)
        parser = _PARSERS.get(type_.type_name)
        if parser is not None:
            return parser(text, number, settings)
    raise UnsupportedFeature(f"Evaluate into a variable of type {type_}")


def _type_word(type_: Type) -> str:
    return "Option" if isinstance(type_, OptionType | EnumType) else type_.name


def _parse_number(text: str, settings: RegionalSettings) -> Decimal | None:
    """Return the value of digits in the region's notation; the sign may stand on either side."""
    bare = text.strip()
    if settings.thousands_separator.isspace():
        # People type a plain space for one that does not break.
        bare = bare.replace(" ", settings.thousands_separator)
    if settings.thousands_separator in bare:
        whole, comma, decimals = bare.partition(settings.decimal_separator)
        bare = whole.replace(settings.thousands_separator, "") + comma + decimals
    if settings.decimal_separator != ".":
        if "." in bare:
            return None
        bare = bare.replace(settings.decimal_separator, ".")
    if bare.endswith("-") and len(bare) > 1:
        bare = "-" + bare[:-1].rstrip()
    return parse_decimal(bare)


def _number_parser(lowest: int, highest: int) -> Callable[[str, int, RegionalSettings], int | None]:
    def parse(text: str, number: int, settings: RegionalSettings) -> int | None:
        value = parse_decimal(text.strip()) if number == XML_NUMBER else _parse_number(text, settings)
        # `1.0` is no Integer: the text may not have decimals, even if they are zero.
        if value is None or value.as_tuple().exponent != 0 or not lowest <= value <= highest:
            return None
        return int(value)

    return parse


def _parse_decimal_value(text: str, number: int, settings: RegionalSettings) -> Decimal | None:
    return parse_decimal(text.strip()) if number == XML_NUMBER else _parse_number(text, settings)


def _parse_boolean(text: str, number: int, settings: RegionalSettings) -> bool | None:
    word = text.strip().lower()
    if word in ("true", "1") or word == settings.yes.lower():
        return True
    if word in ("false", "0") or word == settings.no.lower():
        return False
    return None


def _parse_char(text: str, number: int, settings: RegionalSettings) -> int | None:
    if len(text) == 1:
        return ord(text)
    return _parse_char_code(text, number, settings)


def _parse_time_value(text: str, number: int, settings: RegionalSettings) -> int | None:
    return 0 if not text.strip() else parse_time(text, settings)


def _parse_date_time_value(text: str, number: int, settings: RegionalSettings) -> int | None:
    if not text.strip():
        return 0
    if number == XML_NUMBER:
        return parse_date_time_xml(text, datetime.UTC)
    return parse_date_time(text, settings)


def _parse_duration_value(text: str, number: int, settings: RegionalSettings) -> int | None:
    if number == XML_NUMBER:
        value = parse_duration_xml(text)
    else:
        value = parse_duration(text, settings.duration_units, settings.decimal_separator)
    return value if value is not None and MIN_BIG_INTEGER <= value <= MAX_BIG_INTEGER else None


def parse_option(text: str, type_: OptionType | EnumType, settings: RegionalSettings = EN_US) -> int | None:
    """Return the ordinal of a caption, a name or a number, in any case; None if no member matches.

    Observed: an empty text is a member called ' ', but not one without a name.
    """
    wanted = text.strip().casefold()
    known = members(type_, settings)
    for words in ([each.caption for each in known], [each.name for each in known]):
        for member, word in zip(known, words, strict=True):
            if word and word.strip().casefold() == wanted:
                return member.ordinal
    if wanted.isascii() and wanted.isdigit() and len(wanted) <= _DIGITS_OF_ORDINAL:
        ordinal = int(wanted)
        return ordinal if any(ordinal == member.ordinal for member in known) else None
    return None


_parse_char_code = _number_parser(0, MAX_CHAR)

_PARSERS: dict[str, Parser] = {
    "Integer": _number_parser(MIN_INTEGER, MAX_INTEGER),
    "BigInteger": _number_parser(MIN_BIG_INTEGER, MAX_BIG_INTEGER),
    "Byte": _number_parser(0, MAX_BYTE),
    "Char": _parse_char,
    "Decimal": _parse_decimal_value,
    "Boolean": _parse_boolean,
    "Time": _parse_time_value,
    "DateTime": _parse_date_time_value,
    "Duration": _parse_duration_value,
    "Guid": lambda text, number, settings: parse_guid(text),
    "DateFormula": lambda text, number, settings: parse_local_formula(text, settings.date_formula_letters),
    "TableFilter": lambda text, number, settings: text,
}
