"""The regional settings of a session: how its values look and are read."""

from __future__ import annotations

import datetime
from enum import Enum
from functools import lru_cache

from alrun.tree import node


class DateOrder(Enum):
    """The order of day, month and year in a short date."""

    MDY = "MDY"
    DMY = "DMY"
    YMD = "YMD"


@node
class RegionalSettings:
    """A region's formats and a language's words; compared by identity, so that lookups by it are cheap.

    `time_zone` is an IANA name. Names of months start with January, of weekdays with Monday.
    """

    language_id: int
    culture_name: str
    time_zone: str
    date_order: DateOrder
    date_separator: str
    time_separator: str
    clock_hours: int
    """12 or 24."""
    am: str
    pm: str
    decimal_separator: str
    thousands_separator: str
    month_names: tuple[str, ...]
    weekday_names: tuple[str, ...]
    yes: str
    no: str

    @property
    def zone(self) -> datetime.tzinfo:
        """The time zone that DateTimes are shown and entered in."""
        return _zone(self.time_zone)


@lru_cache(maxsize=64)
def _zone(name: str) -> datetime.tzinfo:
    # UTC needs no time zone database, and is recognised by identity where zones are converted.
    if name in ("UTC", "Etc/UTC"):
        return datetime.UTC
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


EN_US = RegionalSettings(
    language_id=1033,
    culture_name="en-US",
    time_zone="UTC",
    date_order=DateOrder.MDY,
    date_separator="/",
    time_separator=":",
    clock_hours=12,
    am="AM",
    pm="PM",
    decimal_separator=".",
    thousands_separator=",",
    month_names=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    weekday_names=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    yes="Yes",
    no="No",
)
"""English (United States) in UTC: what a session has unless it is told otherwise."""
