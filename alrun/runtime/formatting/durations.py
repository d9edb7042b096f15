"""Duration: its words and its XML form, in both directions.

Only the English words are known.
Docs: methods-auto/duration/duration-data-type, methods-auto/system/system-evaluate-method
"""

from __future__ import annotations

import re
from decimal import Decimal

from alrun.runtime.values.dates import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND

_UNITS = (
    ("day", MS_PER_DAY),
    ("hour", MS_PER_HOUR),
    ("minute", MS_PER_MINUTE),
    ("second", MS_PER_SECOND),
    ("millisecond", 1),
)

_WORDS = {
    **dict.fromkeys(("day", "days", "d"), MS_PER_DAY),
    **dict.fromkeys(("hour", "hours", "h"), MS_PER_HOUR),
    **dict.fromkeys(("minute", "minutes", "min", "m"), MS_PER_MINUTE),
    **dict.fromkeys(("second", "seconds", "sec", "s"), MS_PER_SECOND),
    **dict.fromkeys(("millisecond", "milliseconds", "milli", "millis"), 1),
}

_TERM = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([a-z]+)")
_XML = re.compile(
    r"(-)?P(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)(?:\.([0-9]{1,3})[0-9]*)?S)?)?", re.IGNORECASE
)


def duration_text(milliseconds: int) -> str:
    """Return `124 days 4 hours 30 minutes 1 second`; units that are zero are left out.

    A zero duration is `0 milliseconds`, and a negative one has one minus sign in front (both unverified).
    """
    rest = abs(milliseconds)
    words = []
    for name, size in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count} {name}{'' if count == 1 else 's'}")
    text = " ".join(words) or "0 milliseconds"
    return f"-{text}" if milliseconds < 0 else text


def duration_xml(milliseconds: int) -> str:
    """Return the XML Schema form, `P124DT4H30M1.5S` (unverified that format 9 is this)."""
    rest = abs(milliseconds)
    days, rest = divmod(rest, MS_PER_DAY)
    hours, rest = divmod(rest, MS_PER_HOUR)
    minutes, rest = divmod(rest, MS_PER_MINUTE)
    seconds, thousandths = divmod(rest, MS_PER_SECOND)
    fraction = f".{thousandths:03}".rstrip("0") if thousandths else ""
    time = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes)
    if seconds or fraction or not (days or time):
        time += f"{seconds}{fraction}S"
    return f"{'-' * (milliseconds < 0)}P{f'{days}D' * bool(days)}{'T' * bool(time)}{time}"


def parse_duration(text: str) -> int | None:
    """Return the milliseconds of words such as `2days 4hours 3.7 seconds 17 milliseconds`, or None.

    Decimals are allowed except for milliseconds. A plain number is milliseconds (unverified).
    """
    bare = text.strip().lower()
    negative = bare.startswith("-")
    if negative:
        bare = bare[1:].strip()
    if bare.isascii() and bare.isdigit():
        return -int(bare) if negative else int(bare)
    total = Decimal(0)
    position = 0
    while position < len(bare):
        match = _TERM.match(bare, position)
        size = _WORDS.get(match[2]) if match else None
        if match is None or size is None or (size == 1 and "." in match[1]):
            return None
        total += Decimal(match[1]) * size
        position = match.end()
    if not bare:
        return None
    return -int(total) if negative else int(total)


def parse_duration_xml(text: str) -> int | None:
    """Return the milliseconds of the XML Schema form, or None."""
    match = _XML.fullmatch(text.strip())
    if match is None or text.strip().upper().endswith(("P", "T")):
        return None
    sign, days, hours, minutes, seconds, fraction = match.groups()
    total = (
        int(days or 0) * MS_PER_DAY
        + int(hours or 0) * MS_PER_HOUR
        + int(minutes or 0) * MS_PER_MINUTE
        + int(seconds or 0) * MS_PER_SECOND
        + int((fraction or "").ljust(3, "0"))
    )
    return -total if sign else total
