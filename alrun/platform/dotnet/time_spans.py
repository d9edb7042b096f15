"""System.TimeSpan."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from alrun.runtime.net import NetException, NetObject, member

MILLISECOND = 10_000
"""Ticks, of 100 ns each."""
SECOND = 1_000 * MILLISECOND
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_TEXT = re.compile(r"\s*(-?)(?:(\d+)\.)?(\d+):(\d+)(?::(\d+)(?:\.(\d{1,7}))?)?\s*")


class TimeSpan(NetObject):
    """A length of time in ticks, which may be negative."""

    net_name = "System.TimeSpan"

    def __init__(self, *parts: int) -> None:
        match parts:
            case ():
                self.ticks = 0
            case (ticks,):
                self.ticks = ticks
            case (hours, minutes, seconds):
                self.ticks = hours * HOUR + minutes * MINUTE + seconds * SECOND
            case (days, hours, minutes, seconds, *rest) if len(rest) < 2:
                self.ticks = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND
                self.ticks += sum(rest) * MILLISECOND
            case _:
                raise NetException("No constructor of TimeSpan takes these arguments.")
        if not -(2**63) <= self.ticks < 2**63:
            raise NetException("TimeSpan overflowed because the duration is too long.")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeSpan) and self.ticks == other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    @member("FromTicks", static=True)
    def from_ticks(self, ticks: int) -> TimeSpan:
        """So many times 100 ns."""
        return TimeSpan(ticks)

    @member("FromMilliseconds", static=True)
    def from_milliseconds(self, number: Any) -> TimeSpan:
        """So many milliseconds."""
        return _of(number, MILLISECOND)

    @member("FromSeconds", static=True)
    def from_seconds(self, number: Any) -> TimeSpan:
        """So many seconds."""
        return _of(number, SECOND)

    @member("FromMinutes", static=True)
    def from_minutes(self, number: Any) -> TimeSpan:
        """So many minutes."""
        return _of(number, MINUTE)

    @member("FromHours", static=True)
    def from_hours(self, number: Any) -> TimeSpan:
        """So many hours."""
        return _of(number, HOUR)

    @member("FromDays", static=True)
    def from_days(self, number: Any) -> TimeSpan:
        """So many days."""
        return _of(number, DAY)

    @member("Zero", static=True)
    def zero(self) -> TimeSpan:
        """No time."""
        return TimeSpan()

    @member("Parse", static=True)
    def parse(self, text: str) -> TimeSpan:
        """`[-][d.]hh:mm[:ss[.fffffff]]`, or a number of days. Raises NetException."""
        if re.fullmatch(r"\s*-?\d+\s*", text):
            return TimeSpan(int(text) * DAY)
        found = _TEXT.fullmatch(text)
        if found is None:
            raise NetException(f"String '{text}' was not recognized as a valid TimeSpan.")
        days, hours, minutes, seconds = (int(part or 0) for part in found.group(2, 3, 4, 5))
        if hours > 23 or minutes > 59 or seconds > 59:
            raise NetException(
                f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is "
                "out of range or contains too many digits."
            )
        ticks = TimeSpan(days, hours, minutes, seconds).ticks + int((found[6] or "").ljust(7, "0"))
        return TimeSpan(-ticks if found[1] else ticks)

    @member("Ticks")
    def all_ticks(self) -> int:
        """The whole length, in ticks."""
        return self.ticks

    @member("Days")
    def days(self) -> int:
        """The whole days."""
        return self._part(DAY)

    @member("Hours")
    def hours(self) -> int:
        """The hours beside the days."""
        return self._part(HOUR, 24)

    @member("Minutes")
    def minutes(self) -> int:
        """The minutes beside the hours."""
        return self._part(MINUTE, 60)

    @member("Seconds")
    def seconds(self) -> int:
        """The seconds beside the minutes."""
        return self._part(SECOND, 60)

    @member("Milliseconds")
    def milliseconds(self) -> int:
        """The milliseconds beside the seconds."""
        return self._part(MILLISECOND, 1_000)

    @member("TotalDays")
    def total_days(self) -> float:
        """The whole length, in days."""
        return self.ticks / DAY

    @member("TotalHours")
    def total_hours(self) -> float:
        """The whole length, in hours."""
        return self.ticks / HOUR

    @member("TotalMinutes")
    def total_minutes(self) -> float:
        """The whole length, in minutes."""
        return self.ticks / MINUTE

    @member("TotalSeconds")
    def total_seconds(self) -> float:
        """The whole length, in seconds."""
        return self.ticks / SECOND

    @member("TotalMilliseconds")
    def total_milliseconds(self) -> float:
        """The whole length, in milliseconds."""
        return self.ticks / MILLISECOND

    @member("Add")
    def add(self, other: TimeSpan) -> TimeSpan:
        """Both together."""
        return TimeSpan(self.ticks + other.ticks)

    @member("Subtract")
    def subtract(self, other: TimeSpan) -> TimeSpan:
        """What is left of it."""
        return TimeSpan(self.ticks - other.ticks)

    @member("Negate")
    def negate(self) -> TimeSpan:
        """As long, the other way."""
        return TimeSpan(-self.ticks)

    @member("Duration")
    def duration(self) -> TimeSpan:
        """As long, and not negative."""
        return TimeSpan(abs(self.ticks))

    @member("CompareTo")
    def compare_to(self, other: TimeSpan) -> int:
        """-1, 0 or 1."""
        return (self.ticks > other.ticks) - (self.ticks < other.ticks)

    @member("ToString")
    def net_text(self) -> str:
        """`[-][d.]hh:mm:ss[.fffffff]`"""
        whole = TimeSpan(abs(self.ticks))
        fraction = whole.ticks % SECOND
        days = f"{whole.days()}." if whole.days() else ""
        text = f"{days}{whole.hours():02}:{whole.minutes():02}:{whole.seconds():02}"
        return ("-" if self.ticks < 0 else "") + text + (f".{fraction:07}" if fraction else "")

    def _part(self, unit: int, of: int | None = None) -> int:
        # .NET divides towards zero: all parts of a negative length are negative.
        part = abs(self.ticks) // unit
        part = part if of is None else part % of
        return -part if self.ticks < 0 else part


def _of(number: Any, unit: int) -> TimeSpan:
    return TimeSpan(int(Decimal(str(number)) * unit))
