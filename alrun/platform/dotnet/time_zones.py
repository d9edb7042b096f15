"""System.TimeZoneInfo: the time zones of Windows, by the names that Windows or the tz database has for them."""

from __future__ import annotations

import datetime
import zoneinfo
from typing import Any

from babel.core import get_global

from alrun.platform.dotnet.dates import DateTime, DateTimeOffset
from alrun.platform.dotnet.time_spans import TimeSpan
from alrun.runtime.net import NetDateTime, NetException, NetObject, member

_NO_TIME = datetime.timedelta()


class TimeZoneInfo(NetObject):
    """A time zone."""

    net_name = "System.TimeZoneInfo"

    def __init__(self, name: str) -> None:
        try:
            self.zone = zoneinfo.ZoneInfo(get_global("windows_zone_mapping").get(name, name))
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise NetException(f"The time zone ID '{name}' was not found on the local computer.") from error
        self._name = name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeZoneInfo) and self._name == other._name

    def __hash__(self) -> int:
        return hash(self._name)

    @member("FindSystemTimeZoneById", static=True)
    def find(self, name: str) -> TimeZoneInfo:
        """The time zone of a name. Raises NetException."""
        return TimeZoneInfo(name)

    @member("GetSystemTimeZones", static=True)
    def all_zones(self) -> list[TimeZoneInfo]:
        """All time zones of Windows, from west to east."""
        zones = [TimeZoneInfo(name) for name in get_global("windows_zone_mapping")]
        return sorted(zones, key=lambda zone: (zone._base(), zone._name))

    @member("Local", "Utc", static=True)
    def utc(self) -> TimeZoneInfo:
        """The time zone of the server, UTC."""
        return TimeZoneInfo("UTC")

    @member("ConvertTimeBySystemTimeZoneId", "ConvertTimeFromUtc", static=True)
    def convert_from_utc(self, moment: NetDateTime, zone: Any) -> DateTime:
        """What the clocks of a zone show at a moment in UTC. Raises NetException."""
        zone = zone if isinstance(zone, TimeZoneInfo) else TimeZoneInfo(zone)
        return DateTime(moment.value.replace(tzinfo=datetime.UTC).astimezone(zone.zone).replace(tzinfo=None))

    @member("ConvertTimeToUtc", static=True)
    def convert_to_utc(self, moment: NetDateTime, zone: Any = None) -> DateTime:
        """The moment in UTC when the clocks of a zone show a time."""
        if zone is None or moment.is_utc:
            return DateTime(moment.value, True)
        return DateTime(moment.value.replace(tzinfo=zone.zone).astimezone(datetime.UTC).replace(tzinfo=None), True)

    @member("Id")
    def name(self) -> str:
        """Its name."""
        return self._name

    @member("StandardName", "ToString")
    def net_text(self) -> str:
        """Its name for people."""
        return self._name

    @member("DisplayName")
    def display_name(self) -> str:
        """How far it is from UTC, and its name."""
        base = self._base()
        minutes = abs(base) // datetime.timedelta(minutes=1)
        sign = "-" if base < _NO_TIME else "+"
        return f"(UTC{f'{sign}{minutes // 60:02}:{minutes % 60:02}' if minutes else ''}) {self._name}"

    @member("BaseUtcOffset")
    def base_offset(self) -> TimeSpan:
        """How far it is from UTC when its clocks are not advanced."""
        return _span(self._base())

    @member("SupportsDaylightSavingTime")
    def has_summer_time(self) -> bool:
        """Whether its clocks are advanced at times in these decades."""
        return any(
            datetime.datetime(year, month, 1, tzinfo=self.zone).dst() for year in range(2000, 2038) for month in (1, 7)
        )

    @member("GetUtcOffset")
    def offset(self, moment: Any) -> TimeSpan:
        """How far it is from UTC at a moment."""
        return _span(self._at(moment).utcoffset() or _NO_TIME)

    @member("IsDaylightSavingTime")
    def is_summer_time(self, moment: Any) -> bool:
        """Whether its clocks are advanced at a moment."""
        return bool(self._at(moment).dst())

    def _at(self, moment: Any) -> datetime.datetime:
        """A moment of UTC, or a time that its clocks show."""
        if isinstance(moment, DateTimeOffset):
            return moment.utc.replace(tzinfo=datetime.UTC).astimezone(self.zone)
        value: datetime.datetime = moment.value
        if moment.is_utc:
            return value.replace(tzinfo=datetime.UTC).astimezone(self.zone)
        return value.replace(tzinfo=self.zone)

    def _base(self) -> datetime.timedelta:
        winter = datetime.datetime(2024, 1, 1, tzinfo=self.zone)
        return (winter.utcoffset() or _NO_TIME) - (winter.dst() or _NO_TIME)


def _span(length: datetime.timedelta) -> TimeSpan:
    return TimeSpan(length // datetime.timedelta(microseconds=1) * 10)
