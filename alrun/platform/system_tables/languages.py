"""Windows Language and Time Zone.

`windows_languages.txt` has a language a line: its id, its abbreviation, its tag and its name. The time zones are those
that Python knows.
Observed: Primary Language ID is the id of the language that stands for the whole family: 1033 for all kinds of English.
Time zones are numbered from 1, those of a server that does not run Windows by their IANA names.
"""

from __future__ import annotations

import datetime
import zoneinfo
from collections.abc import Sequence
from functools import lru_cache
from importlib import resources
from typing import Final, NamedTuple

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.formatting import EN_US
from alrun.runtime.session import Session

_FAMILY_BITS: Final = 0x3FF
_FIRST_OF_FAMILY: Final = 0x400
_PRIMARY: Final = {0x04: 2052, 0x0A: 3082, 0x1A: 9242}
"""By family, the primary languages that are not the first of their families: of Chinese, Spanish and Serbian."""
_CROATIAN: Final = frozenset({1050, 4122})
"""They have the family of Serbian."""


class WindowsLanguage(NamedTuple):
    """A language as Windows knows it."""

    id: int
    abbreviation: str
    tag: str
    name: str

    @property
    def primary(self) -> int:
        """The language that stands for its family."""
        family = self.id & _FAMILY_BITS
        if self.id in _CROATIAN:
            return min(_CROATIAN)
        return _PRIMARY.get(family, family | _FIRST_OF_FAMILY)


@lru_cache(maxsize=1)
def _languages() -> tuple[WindowsLanguage, ...]:
    text = resources.files(__package__).joinpath("windows_languages.txt").read_text(encoding="utf-8")
    lines = (line.split(" ", 3) for line in text.splitlines())
    return tuple(WindowsLanguage(int(number), *rest) for number, *rest in lines)


def _allowed(language: WindowsLanguage) -> bool:
    return True


def _translated(language: WindowsLanguage) -> bool:
    """Whether alrun can speak it."""
    return language.id == EN_US.language_id


WINDOWS_LANGUAGES = Listed(
    {
        1: lambda language: language.id,
        2: lambda language: language.primary,
        10: lambda language: language.name,
        11: lambda language: language.abbreviation,
        **dict.fromkeys(range(20, 26), _allowed),
        **dict.fromkeys(range(31, 35), _translated),
        35: lambda language: language.tag,
    },
    all_rows=lambda session: _languages(),
    first=lambda language: language.id,
)
"""Windows Language. Undocumented: every language is enabled, and only English is there."""


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
