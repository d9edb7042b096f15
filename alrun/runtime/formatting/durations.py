"""Duration: its words and its XML form, in both directions.

Docs: methods-auto/duration/duration-data-type, methods-auto/system/system-evaluate-method
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, Protocol

from alrun.runtime.values.dates import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND

UNIT_SIZES: Final = {
    "day": MS_PER_DAY,
    "hour": MS_PER_HOUR,
    "minute": MS_PER_MINUTE,
    "second": MS_PER_SECOND,
    "millisecond": 1,
}
"""Milliseconds of each unit, the largest first."""


class DurationUnits(Protocol):
    """The words of a language for the units of time."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """The milliseconds that each word stands for, in lower case."""
        ...

    def count(self, count: int, unit: str) -> str:
        """So many of a unit of UNIT_SIZES, in words."""
        ...


class _EnglishUnits:
    sizes: Final = {
        **dict.fromkeys(("day", "days", "d"), MS_PER_DAY),
        **dict.fromkeys(("hour", "hours", "h"), MS_PER_HOUR),
        **dict.fromkeys(("minute", "minutes", "min", "m"), MS_PER_MINUTE),
        **dict.fromkeys(("second", "seconds", "sec", "s"), MS_PER_SECOND),
        **dict.fromkeys(("millisecond", "milliseconds", "milli", "millis"), 1),
    }

    def count(self, count: int, unit: str) -> str:
        return f"{count} {unit}{'' if count == 1 else 's'}"


ENGLISH_UNITS: Final[DurationUnits] = _EnglishUnits()

# A number of more digits than that is beyond the range, in whatever unit.
_NUMBER = "[0-9]{1,19}"
_TERM = re.compile(rf"\s*({_NUMBER}(?:[.,]{_NUMBER})?|[.,]{_NUMBER})\s*([^0-9.,]+)")
_XML = re.compile(
    rf"(-)?P(?:({_NUMBER})D)?(?:T(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER})(?:\.([0-9]{{1,3}})[0-9]*)?S)?)?",
    re.IGNORECASE,
)


def duration_text(milliseconds: int, units: DurationUnits = ENGLISH_UNITS) -> str:
    """Return `124 days 4 hours 30 minutes 1 second`; units that are zero are left out.

    A zero duration is `0 milliseconds`, and a negative one has one minus sign in front (both unverified).
    """
    rest = abs(milliseconds)
    words = []
    for unit, size in UNIT_SIZES.items():
        count, rest = divmod(rest, size)
        if count:
            words.append(units.count(count, unit))
    text = " ".join(words) or units.count(0, "millisecond")
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


def parse_duration(text: str, units: DurationUnits = ENGLISH_UNITS, comma: str = ".") -> int | None:
    """Return the milliseconds of words such as `2days 4hours 3.7 seconds 17 milliseconds`, or None.

    Decimals, after a `comma`, are allowed except for milliseconds. A plain number is milliseconds (unverified).
    """
    bare = text.strip().casefold()
    negative = bare.startswith("-")
    if negative:
        bare = bare[1:].strip()
    if re.fullmatch(_NUMBER, bare):
        return -int(bare) if negative else int(bare)
    total = Decimal(0)
    position = 0
    while position < len(bare):
        match = _TERM.match(bare, position)
        size = units.sizes.get(match[2].strip()) if match else None
        if match is None or size is None:
            return None
        number = match[1].replace(comma, ".") if comma in match[1] else match[1]
        if not number.isdigit() and (size == 1 or comma not in match[1]):
            return None
        total += Decimal(number) * size
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
