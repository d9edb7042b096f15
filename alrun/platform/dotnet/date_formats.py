"""How .NET writes dates and reads them, in English: its standard formats, patterns, and the texts that it takes."""

from __future__ import annotations

import datetime
import re

from alrun.runtime.formatting import EN_US
from alrun.runtime.net import NetException

_MONTHS, _DAYS = EN_US.month_names, EN_US.weekday_names

_INDEPENDENT = {
    "o": "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
    "r": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "s": "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    "u": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
}
"""Standard formats that are the same in all languages."""

_AMERICAN = {
    "d": "M/d/yyyy",
    "D": "dddd, MMMM d, yyyy",
    "f": "dddd, MMMM d, yyyy h:mm tt",
    "F": "dddd, MMMM d, yyyy h:mm:ss tt",
    "g": "M/d/yyyy h:mm tt",
    "G": "M/d/yyyy h:mm:ss tt",
    "M": "MMMM d",
    "t": "h:mm tt",
    "T": "h:mm:ss tt",
    "U": "dddd, MMMM d, yyyy h:mm:ss tt",
    "Y": "MMMM yyyy",
}
_INVARIANT = {
    "d": "MM/dd/yyyy",
    "D": "dddd, dd MMMM yyyy",
    "f": "dddd, dd MMMM yyyy HH:mm",
    "F": "dddd, dd MMMM yyyy HH:mm:ss",
    "g": "MM/dd/yyyy HH:mm",
    "G": "MM/dd/yyyy HH:mm:ss",
    "M": "MMMM dd",
    "t": "HH:mm",
    "T": "HH:mm:ss",
    "U": "dddd, dd MMMM yyyy HH:mm:ss",
    "Y": "yyyy MMMM",
}
_TOKEN = re.compile(r"'([^']*)'|\"([^\"]*)\"|\\(.)|%|(d+|M+|y+|H+|h+|m+|s+|f+|F+|t+|z+|K|g+)|(.)", re.DOTALL)


def is_same_in_all_languages(form: str) -> bool:
    """Whether a format has no names and no order of a language."""
    if len(form) == 1:
        return form.lower() in _INDEPENDENT
    return not re.search(r"MMM|ddd|t|/|:|g", re.sub(r"'[^']*'|\"[^\"]*\"|\\.", "", form))


def formatted(moment: datetime.datetime, form: str, zone: str, invariant: bool = False) -> str:
    """A moment in a standard format or a pattern; `zone` is what K gives. Raises NetException for a wrong format."""
    if not form:
        form = "G"
    if len(form) == 1:
        standard = _INVARIANT if invariant else _AMERICAN
        name = form if form in standard else form.upper() if form.upper() in "MY" else form.lower()
        found = standard.get(name) or _INDEPENDENT.get(name)
        if found is None:
            raise NetException("Input string was not in a correct format.")
        form = found
    return _TOKEN.sub(lambda token: _part(moment, token, zone), form)


def _part(moment: datetime.datetime, token: re.Match[str], zone: str) -> str:
    literal = next((token[group] for group in (1, 2, 3, 5) if token[group] is not None), None)
    letters = token[4]
    if letters is None:
        return literal or ""
    count = len(letters)
    match letters[0]:
        case "d":
            name = _DAYS[moment.weekday()]
            return (str(moment.day), f"{moment.day:02}", name[:3], name)[min(count, 4) - 1]
        case "M":
            name = _MONTHS[moment.month - 1]
            return (str(moment.month), f"{moment.month:02}", name[:3], name)[min(count, 4) - 1]
        case "y":
            return f"{moment.year % 100:0{count}}" if count < 3 else f"{moment.year:0{count}}"
        case "H":
            return f"{moment.hour:0{min(count, 2)}}"
        case "h":
            return f"{moment.hour % 12 or 12:0{min(count, 2)}}"
        case "m":
            return f"{moment.minute:0{min(count, 2)}}"
        case "s":
            return f"{moment.second:0{min(count, 2)}}"
        case "f":
            return f"{moment.microsecond * 10:07}"[:count]
        case "F":
            return f"{moment.microsecond * 10:07}"[:count].rstrip("0")
        case "t":
            return ("AM" if moment.hour < 12 else "PM")[: min(count, 2)]
        case "z":
            offset = "+00:00" if zone in ("", "Z") else zone
            return f"{offset[0]}{int(offset[1:3])}" if count == 1 else offset[:3] if count == 2 else offset
        case "K":
            return zone
        case _:
            return "A.D."


_ISO = re.compile(
    r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?"
    r"\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?"
)
_AMERICAN_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})")
_NAMED_DATE = re.compile(r"(?:(\d{1,2})[ -]([A-Za-z]{3,9})[ -]|([A-Za-z]{3,9}) (\d{1,2}),? )(\d{4})")
_TIME = re.compile(r"(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?\s*([AaPp][Mm])?")
_ZONE = re.compile(r"(?:^|(?<=[\d\sMm]))(Z|GMT|UTC|[+-]\d{1,2}(?::?\d{2})?)$")


def parsed(text: str, today: datetime.date) -> tuple[datetime.datetime, datetime.timedelta | None]:
    """The moment that a text is, and how far its zone is from UTC if it says so.

    Raises NetException. A text without a date is of `today`.
    """
    try:
        found = _ISO.fullmatch(text.strip())
        if found:
            year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
            return datetime.datetime(year, month, day or 1, hour, minute, second, _micro(found[7])), _offset(found[8])
        return _parsed_english(text.strip(), today)
    except ValueError as error:
        raise NetException(f"String '{text}' was not recognized as a valid DateTime.") from error


def _parsed_english(text: str, today: datetime.date) -> tuple[datetime.datetime, datetime.timedelta | None]:
    rest = re.sub(rf"^(?:{'|'.join(f'{day}|{day[:3]}' for day in _DAYS)}),? +", "", text, flags=re.IGNORECASE)
    zone = _ZONE.search(rest)
    offset = None
    if zone and ":" in rest:
        offset = _offset(zone[1])
        rest = rest[: zone.start()].rstrip()
    date = today
    american, named = _AMERICAN_DATE.match(rest), _NAMED_DATE.match(rest)
    if american:
        month, day, year = map(int, american.groups())
        date = datetime.date(year if year > 99 else year + (2000 if year < 50 else 1900), month, day)
    elif named:
        name = (named[2] or named[3]).lower()
        months = [place for place, month in enumerate(_MONTHS, 1) if name in (month.lower(), month[:3].lower())]
        if not months:
            raise ValueError(name)
        date = datetime.date(int(named[5]), months[0], int(named[1] or named[4]))
    start = (american or named).end() if american or named else 0  # type: ignore[union-attr]
    rest = rest[start:].strip()
    if not rest:
        if not start:
            raise ValueError(text)
        return datetime.datetime.combine(date, datetime.time()), offset
    time = _TIME.fullmatch(rest)
    if time is None or (time[2] is None and time[5] is None):
        raise ValueError(text)
    hour = int(time[1])
    if time[5]:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if time[5][0] in "pP" else 0)
    moment = datetime.time(hour, int(time[2] or 0), int(time[3] or 0), _micro(time[4]))
    return datetime.datetime.combine(date, moment), offset


def _micro(digits: str | None) -> int:
    return int((digits or "")[:6].ljust(6, "0"))


def _offset(text: str | None) -> datetime.timedelta | None:
    if text is None:
        return None
    if text in ("Z", "GMT", "UTC"):
        return datetime.timedelta()
    digits = text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    offset = datetime.timedelta(hours=int(hours), minutes=int(minutes))
    return -offset if text[0] == "-" else offset
