"""Windows Language and Time Zone. The time zones are those that Python knows.

Observed: Primary Language ID is the id of the language that stands for the whole family: 1033 for all kinds of English.
Time zones are numbered from 1, those of a server that does not run Windows by their IANA names.
"""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.languages import WindowsLanguage, windows_languages
from alrun.runtime.session import Session


def _allowed(language: WindowsLanguage) -> bool:
    return True


WINDOWS_LANGUAGES = Listed(
    {
        1: lambda language: language.id,
        2: lambda language: language.primary,
        10: lambda language: language.name,
        11: lambda language: language.abbreviation,
        **dict.fromkeys((*range(20, 26), *range(31, 35)), _allowed),
        35: lambda language: language.tag,
    },
    all_rows=lambda session: windows_languages(),
    first=lambda language: language.id,
)
"""Windows Language. Undocumented: every language is enabled, and what the platform has of a language is there."""


class TimeZoneRow(NamedTuple):
    """A time zone and its number."""

    number: int
    name: str

    @property
    def display_name(self) -> str:
        """`(UTC+01:00) Europe/Paris`, with what the clocks show in winter."""
        zone = zoneinfo.ZoneInfo(self.name)
        moment = datetime.datetime(2000, 1, 1, tzinfo=zone)
        offset = (moment.utcoffset() or datetime.timedelta()) - (moment.dst() or datetime.timedelta())
        minutes = int(offset.total_seconds()) // 60
        hours, rest = divmod(abs(minutes), 60)
        shown = f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}" if minutes else ""
        return f"(UTC{shown}) {self.name}"


@lru_cache(maxsize=1)
def _zones() -> tuple[TimeZoneRow, ...]:
    return tuple(TimeZoneRow(number, name) for number, name in enumerate(sorted(zoneinfo.available_timezones()), 1))


def _all_zones(session: Session) -> Sequence[TimeZoneRow]:
    return _zones()


TIME_ZONES = Listed(
    {1: lambda zone: zone.name, 2: lambda zone: zone.display_name, 3: lambda zone: zone.number},
    all_rows=_all_zones,
    first=lambda zone: zone.number,
    size=600,
)
"""Time Zone."""
