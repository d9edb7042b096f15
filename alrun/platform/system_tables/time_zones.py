"""Time Zone: those of Windows, where Business Central runs, in the order in which Windows shows them.

`time_zones.txt` has a zone a line: its name and how it is shown. Observed: they are numbered from 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.session import Session


class TimeZoneRow(NamedTuple):
    """A time zone and its number."""

    number: int
    name: str
    display_name: str
    """`(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`, with what the clocks show in winter."""


@lru_cache(maxsize=1)
def _zones() -> tuple[TimeZoneRow, ...]:
    text = resources.files(__package__).joinpath("time_zones.txt").read_text(encoding="utf-8")
    return tuple(TimeZoneRow(number, *line.split("\t")) for number, line in enumerate(text.splitlines(), 1))


def _all_zones(session: Session) -> Sequence[TimeZoneRow]:
    return _zones()


TIME_ZONES = Listed(
    {1: lambda zone: zone.name, 2: lambda zone: zone.display_name, 3: lambda zone: zone.number},
    all_rows=_all_zones,
    first=lambda zone: zone.number,
    size=141,
)
"""Time Zone."""
