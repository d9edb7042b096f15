"""The standard formats of each type, as format strings in the terms of a region.

Docs: devenv-format-property (Standard ... formats)
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.format_string import FormatString, Part, StandardFormat, parse_format_string
from alrun.runtime.formatting.settings import DateOrder, RegionalSettings

XML_FORMAT = 9

_DECIMAL = {
    0: "<Sign><Integer Thousand><Decimals>",
    1: "<Sign><Integer><Decimals>",
    2: "<Sign><Integer><Decimals><Comma,.>",
    3: "<Integer Thousand><Decimals><Sign,1>",
    4: "<Integer><Decimals><Sign,1>",
    XML_FORMAT: "<Sign><Integer><Decimals><Comma,.>",
}
# Formats 3 and 4 are not in the page's table for whole numbers and taken from Decimal (unverified).
_INTEGER = {
    0: "<Sign><Integer>",
    1: "<Sign><Integer>",
    2: "<Sign><Integer>",
    3: "<Integer Thousand><Sign,1>",
    4: "<Integer><Sign,1>",
    XML_FORMAT: "<Sign><Integer>",
}
_TEXT_OR_NUMBER = {0: "<Text>", 1: "<Text>", 2: "<Number>", XML_FORMAT: "<Number>"}

_TIME_CONSTANT = "<Hours24,2><Filler Character,0><Minutes,2><Seconds,2><Second dec><Comma,.>T"
_TIME_XML = "<Hours24,2><Filler Character,0>:<Minutes,2>:<Seconds,2><Second dec><Comma,.>"


def _date(settings: RegionalSettings) -> dict[int, str]:
    separator = settings.date_separator
    order = settings.date_order
    fields = {
        DateOrder.MDY: ("<Month,2>", "<Day,2>", "<Year>"),
        DateOrder.DMY: ("<Day,2>", "<Month,2>", "<Year>"),
        DateOrder.YMD: ("<Year>", "<Month,2>", "<Day,2>"),
    }[order]
    short = "<Closing>" + separator.join(fields)
    return {
        0: short,
        1: short,
        2: "".join(fields) + "<Closing>D",
        3: f"<Closing><Year>{separator}<Month,2>{separator}<Day,2>",
        4: (
            "<Month Text> <Closing><Day>, <Year4>" if order is DateOrder.MDY else "<Closing><Day>. <Month Text> <Year4>"
        ),
        5: "<Closing>" + "".join(fields),
        6: "<Closing><Year><Month,2><Day,2>",
        7: "<Day,2><Filler Character, >. <Month Text,3> <Year4>",
        XML_FORMAT: "<Closing><Year4>-<Month,2>-<Day,2>",
    }


def _time(settings: RegionalSettings) -> dict[int, str]:
    colon = settings.time_separator
    if settings.clock_hours == 12:
        # The page's example for format 0 leaves out the thousandths that its format string has; the page of the Time
        # type shows them in format 0 as well.
        long = f"<Hours12>{colon}<Minutes,2>{colon}<Seconds,2><Second dec> <AM/PM>"
        return {0: long, 1: long, 2: _TIME_CONSTANT, XML_FORMAT: _TIME_XML}
    short = f"<Hours24>{colon}<Minutes,2>{colon}<Seconds,2>"
    return {0: short, 1: short + "<Second dec>", 2: _TIME_CONSTANT, XML_FORMAT: _TIME_XML}


def _date_time(settings: RegionalSettings) -> dict[int, str]:
    date = _date(settings)[0].removeprefix("<Closing>")
    colon = settings.time_separator
    if settings.clock_hours == 12:
        hours, half = "<Hours12,2>", " <AM/PM>"
    else:
        hours, half = "<Hours24,2>", ""
    minutes = f"{date} {hours}{colon}<Minutes,2>"
    seconds = f"{minutes}{colon}<Seconds,2>"
    return {0: minutes + half, 1: seconds + "<Second dec>" + half, 2: minutes + half, 3: seconds + half}


@lru_cache(maxsize=256)
def _standard_formats(type_name: str, settings: RegionalSettings) -> dict[int, str]:
    match type_name:
        case "Decimal":
            return _DECIMAL
        case "Integer" | "BigInteger" | "Byte":
            return _INTEGER
        case "Date":
            return _date(settings)
        case "Time":
            return _time(settings)
        case "DateTime":
            return _date_time(settings)
        case "Boolean" | "Option":
            return _TEXT_OR_NUMBER
        case _:
            return {}


@lru_cache(maxsize=1024)
def format_string_for(type_name: str, fmt: int | str, settings: RegionalSettings) -> FormatString:
    """Return a format number or format string of a type, with the standard formats in it written out.

    Raises ALError if the type has no standard format of that number.
    """
    if isinstance(fmt, int):
        return parse_format_string(_standard_format(type_name, fmt, settings))
    return _expand(parse_format_string(fmt, type_name), type_name, settings)


def _standard_format(type_name: str, number: int, settings: RegionalSettings) -> str:
    text = _standard_formats(type_name, settings).get(number)
    if text is None:
        raise ALError(f"{number} is not a standard format of the type {type_name}.")
    return text


def _expand(format_string: FormatString, type_name: str, settings: RegionalSettings) -> FormatString:
    parts: list[Part] = []
    comma = format_string.comma
    for part in format_string.parts:
        if isinstance(part, StandardFormat):
            standard = parse_format_string(_standard_format(type_name, part.number, settings))
            parts.extend(standard.parts)
            comma = comma or standard.comma
        else:
            parts.append(part)
    return replace(format_string, parts=tuple(parts), comma=comma)


def standard_format_alone(fmt: str) -> int | None:
    """Return the number of a format string that is nothing but `<Standard Format,number>`, else None."""
    format_string = parse_format_string(fmt)
    if len(format_string.parts) == 1 and format_string.precision is None:
        only = format_string.parts[0]
        return only.number if isinstance(only, StandardFormat) else None
    return None
