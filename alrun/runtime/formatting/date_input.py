"""How dates and times are typed: `04/05/21`, `010196`, `5 4 2021`, `4:35 PM`, `0435`, `2021-04-05T04:35:55Z`.

Every function returns None for a text that is no date or time.
Docs: methods-auto/system/system-evaluate-method; XML forms: devenv-format-property
"""

from __future__ import annotations

import datetime
import re

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.settings import DateOrder, RegionalSettings
from alrun.runtime.values.dates import (
    closing_date,
    create_date_time,
    from_python_date_time,
    make_date,
    make_time,
    to_python_date,
)

# Two-digit years up to this one belong to 2000..; later ones to 1900.. (unverified; '96 is documented as 1996).
_LAST_YEAR_OF_2000S = 29

_DATE = re.compile(r"(C)?\s*(?:([0-9]{1,8})|([0-9]{1,4})[-/. ]+([0-9]{1,2})(?:[-/. ]+([0-9]{1,4}))?)[. ]*(D)?", re.I)
_ISO_DATE = re.compile(r"(C)?([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.I)
_TIME = re.compile(
    r"(?:([0-9]{1,2})(?:[:.]([0-9]{1,2})(?:[:.]([0-9]{1,2})(?:[.,]([0-9]{1,7}))?)?)?"
    r"|([0-9]{3,6})(?:[.,]([0-9]{1,7}))?)\s*([^0-9.,:].*)?",
)
_XML_DATE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?",
    re.I,
)


_WORK_DATE = "w"


def parse_date(text: str, settings: RegionalSettings, work_date: int) -> int | None:
    """Return the Date typed in the region's order; a leading `C` makes it a closing date.

    Year, then month, may be left out if there is a work date to take them from. Observed: `w` stands for that itself.
    """
    bare = text.strip()
    if bare.lower() == _WORK_DATE and work_date:
        return work_date
    iso = _ISO_DATE.fullmatch(bare)
    if iso:
        return _date(iso[2], iso[3], iso[4], closing=iso[1] is not None)
    match = _DATE.fullmatch(bare)
    if match is None:
        return None
    digits = match[2]
    parts = _split_digits(digits, settings.date_order) if digits else [match[3], match[4], match[5]]
    if parts is None:
        return None
    named = _name_parts([part for part in parts if part], settings.date_order, work_date)
    return named and _date(*named, closing=match[1] is not None)


def _split_digits(digits: str, order: DateOrder) -> list[str] | None:
    """Return the parts of a date typed without separators: day; month and day; or all three."""
    match len(digits):
        case 1 | 2:
            return [digits]
        case 4:
            return [digits[:2], digits[2:]]
        case 6:
            return [digits[:2], digits[2:4], digits[4:]]
        case 8 if order is DateOrder.YMD:
            return [digits[:4], digits[4:6], digits[6:]]
        case 8:
            return [digits[:2], digits[2:4], digits[4:]]
        case _:
            return None


def _name_parts(parts: list[str], order: DateOrder, work_date: int) -> tuple[str, str, str] | None:
    """Return year, month and day of parts in the region's order; what is missing comes from the work date."""
    if len(parts) == 3:
        if len(parts[0]) == 4:
            return parts[0], parts[1], parts[2]
        match order:
            case DateOrder.MDY:
                return parts[2], parts[0], parts[1]
            case DateOrder.DMY:
                return parts[2], parts[1], parts[0]
            case DateOrder.YMD:
                return parts[0], parts[1], parts[2]
    if work_date == 0:
        return None
    base = to_python_date(work_date)
    if len(parts) == 1:
        return str(base.year), str(base.month), parts[0]
    month, day = (parts[1], parts[0]) if order is DateOrder.DMY else (parts[0], parts[1])
    return str(base.year), month, day


def _date(year: str, month: str, day: str, *, closing: bool) -> int | None:
    full_year = int(year)
    if len(year) <= 2:
        full_year += 2000 if full_year <= _LAST_YEAR_OF_2000S else 1900
    try:
        date = make_date(full_year, int(month), int(day))
    except ALError:
        return None
    return closing_date(date) if closing else date


def parse_time(text: str, settings: RegionalSettings) -> int | None:
    """Return the Time of hours, minutes, seconds and decimals, later parts left out, on the 12 or the 24 hour clock.

    A trailing `T` (an AL constant) or `Z` (XML) is accepted.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, second, fraction = match[1], match[2], match[3], match[4]
    if match[5]:
        # 435 is 04:35, 43555 is 04:35:55.
        digits = match[5] if len(match[5]) % 2 == 0 else "0" + match[5]
        hour, minute, second, fraction = digits[:2], digits[2:4], digits[4:], match[6]
    hours = _on_24_hour_clock(int(hour), match[7] or "", settings)
    if hours is None:
        return None
    try:
        return make_time(hours, int(minute or 0), int(second or 0), _milliseconds(fraction))
    except ALError:
        return None


def _milliseconds(fraction: str | None) -> int:
    return int(fraction[:3].ljust(3, "0")) if fraction else 0


def _on_24_hour_clock(hour: int, suffix: str, settings: RegionalSettings) -> int | None:
    word = suffix.upper()
    if word in ("", "T", "Z"):
        return hour
    am, pm = settings.am.upper(), settings.pm.upper()
    # The first letter is enough, where it tells them apart.
    if word == am or word == am[:1] != pm[:1]:
        afternoon = False
    elif word == pm or word == pm[:1] != am[:1]:
        afternoon = True
    else:
        return None
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + 12 * afternoon


def parse_date_time(text: str, settings: RegionalSettings) -> int | None:
    """Return the DateTime of a local date, then a time or nothing for midnight; the XML form is taken as well."""
    # In Hungary a date is `21. 04. 05`.
    separator = settings.date_separator
    date_text, _, time_text = text.strip().replace(separator, separator.strip()).partition(" ")
    if not time_text:
        from_xml = parse_date_time_xml(date_text, settings.zone)
        if from_xml is not None:
            return from_xml
    from_internet = _parse_internet_date_time(text)
    if from_internet is not None:
        return from_internet
    date = parse_date(date_text, settings, 0)
    time = parse_time(time_text, settings) if time_text else make_time(0, 0)
    if date is None or time is None:
        return None
    return create_date_time(date, time, settings.zone)


def _parse_internet_date_time(text: str) -> int | None:
    """Return the DateTime of `Mon, 24 May 2021 12:25:27 GMT`, as web services say it; None if it is none."""
    if not text.strip().upper().endswith(" GMT"):
        return None
    from email.utils import parsedate_to_datetime  # few programs read such dates

    try:
        return from_python_date_time(parsedate_to_datetime(text.strip()).astimezone(datetime.UTC))
    except (ValueError, ALError):
        return None


def parse_date_time_xml(text: str, zone: datetime.tzinfo) -> int | None:
    """Return the DateTime of `2021-04-05T04:35:55.553Z`; without `Z` or an offset it is in the given time zone."""
    match = _XML_DATE_TIME.fullmatch(text.strip())
    if match is None:
        return None
    day, hour, minute, second, fraction, offset = match.groups()
    try:
        moment = datetime.datetime.fromisoformat(day).replace(
            hour=int(hour or 0), minute=int(minute or 0), second=int(second or 0), tzinfo=zone
        )
        if offset:
            moment = moment.replace(tzinfo=_offset(offset))
        return from_python_date_time(moment + datetime.timedelta(milliseconds=_milliseconds(fraction)))
    except (ValueError, ALError):
        return None


def _offset(text: str) -> datetime.tzinfo:
    if text.upper() == "Z":
        return datetime.UTC
    minutes = int(text[1:3]) * 60 + int(text[4:6])
    return datetime.timezone(datetime.timedelta(minutes=-minutes if text[0] == "-" else minutes))
