"""The regional settings of a session: how its values look and are read."""

from __future__ import annotations

import datetime
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from alrun.runtime.formatting.durations import ENGLISH_UNITS, DurationUnits
from alrun.tree import node, struct

if TYPE_CHECKING:
    from alrun.runtime.translations import Translations

ENGLISH: Final = 1033
"""The id of English (United States), in which AL's source texts are."""


class DateOrder(Enum):
    """The order of day, month and year in a short date."""

    MDY = "MDY"
    DMY = "DMY"
    YMD = "YMD"


@struct
class DateFormulaLetters:
    """What a language writes in date formulas for the English letters."""

    current: str
    day: str
    weekday: str
    week: str
    month: str
    quarter: str
    year: str


@node
class RegionalSettings:
    """A region's formats and a language's words; compared by identity, so that lookups by it are cheap.

    `language_id` and `culture_name` are those of the language, `locale_id` is that of the region: Windows language
    ids. `time_zone` is an IANA name. Names of months start with January, of weekdays with Monday.
    """

    language_id: int
    locale_id: int
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
    date_formula_letters: DateFormulaLetters
    duration_units: DurationUnits
    translations: Translations | None = None
    """The language's translations of captions and labels; None where there are none."""

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
    language_id=ENGLISH,
    locale_id=ENGLISH,
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
    date_formula_letters=DateFormulaLetters("C", "D", "WD", "W", "M", "Q", "Y"),
    duration_units=ENGLISH_UNITS,
)
"""English (United States) in UTC: what a session has unless it is told otherwise."""


def regional_settings(language_id: int, locale_id: int, time_zone: str) -> RegionalSettings:
    """The formats of a region in the words of a language, both by Windows language id.

    The same arguments give the same settings. Raises ALError for an id that is not a language's.
    """
    if language_id == locale_id == ENGLISH and time_zone == EN_US.time_zone:
        return EN_US
    from alrun.runtime.formatting.locale_settings import other_settings  # needs Babel, which few programs do

    return other_settings(language_id, locale_id, time_zone)
