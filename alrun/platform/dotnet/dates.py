"""System.DateTime and DateTimeOffset. The server is in the time zone UTC, so that a local moment is one of UTC."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from alrun.platform.dotnet.cultures import CultureInfo, check_english
from alrun.platform.dotnet.date_formats import formatted, is_same_in_all_languages, parsed
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.time_spans import TimeSpan
from alrun.runtime.net import NetDateTime, NetException, NetObject, NetRef, member
from alrun.semantics import types

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_EPOCH = datetime.datetime(1970, 1, 1)
_FIRST = datetime.datetime(1, 1, 1)
_MICROSECOND = datetime.timedelta(microseconds=1)
_ROUND_TRIP = 128
_UNREPRESENTABLE = "The added or subtracted value results in an un-representable DateTime."


class DateTimeKind(NetEnum):
    """What a DateTime is counted from."""

    net_name = "System.DateTimeKind"
    values: ClassVar = {"Unspecified": 0, "Utc": 1, "Local": 2}


class DateTime(NetDateTime):
    """System.DateTime, with its members, which all moments have."""

    # --- Where they come from

    @member("Now", "UtcNow", static=True, needs_session=True)
    def now(self, session: Session) -> DateTime:
        """Now."""
        return DateTime(NetDateTime.of_al(session.clock.now(), types.DATE_TIME).value, True)

    @member("Today", static=True, needs_session=True)
    def today(self, session: Session) -> DateTime:
        """The beginning of the day."""
        return DateTime(NetDateTime.of_al(session.clock.now(), types.DATE_TIME).value.replace(**_MIDNIGHT))

    @member("MinValue", static=True)
    def min_value(self) -> DateTime:
        """The first moment."""
        return DateTime(_FIRST)

    @member("MaxValue", static=True)
    def max_value(self) -> DateTime:
        """The last moment."""
        return DateTime(datetime.datetime.max)

    @member("Parse", static=True, needs_session=True)
    def parse(self, session: Session, text: str, provider: Any = None, styles: int = 0) -> DateTime:
        """The moment that a text is. Raises NetException."""
        check_english(provider)
        moment, offset = parsed(text, _today(session))
        return DateTime(moment if offset is None else moment - offset, None if offset is None else True)

    @member("TryParse", static=True, needs_session=True, outs=(1,))
    def try_parse(self, session: Session, text: str, result: NetRef) -> bool:
        """Give the moment that a text is; whether it is one."""
        try:
            result.value = DateTime.parse(self, session, text)
        except NetException:
            result.value = DateTime(_FIRST)
            return False
        return True

    @member("IsLeapYear", static=True)
    def is_leap_year(self, year: int) -> bool:
        """Whether a year has 366 days."""
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    @member("DaysInMonth", static=True)
    def days_in_month(self, year: int, month: int) -> int:
        """How many days a month has."""
        following = datetime.date(year + month // 12, month % 12 + 1, 1)
        return (following - datetime.timedelta(days=1)).day

    @member("SpecifyKind", static=True)
    def specify_kind(self, moment: NetDateTime, kind: int) -> DateTime:
        """The same moment, counted from something else."""
        return DateTime(moment.value, None if not int(kind) else int(kind) == 1)

    # --- Parts

    @member("Year")
    def year(self) -> int:
        """The year."""
        return self.value.year

    @member("Month")
    def month(self) -> int:
        """The month."""
        return self.value.month

    @member("Day")
    def day(self) -> int:
        """The day of the month."""
        return self.value.day

    @member("Hour")
    def hour(self) -> int:
        """The hour."""
        return self.value.hour

    @member("Minute")
    def minute(self) -> int:
        """The minute."""
        return self.value.minute

    @member("Second")
    def second(self) -> int:
        """The second."""
        return self.value.second

    @member("Millisecond")
    def millisecond(self) -> int:
        """The millisecond."""
        return self.value.microsecond // 1000

    @member("DayOfWeek")
    def day_of_week(self) -> int:
        """The day of the week, Sunday being 0."""
        return self.value.isoweekday() % 7

    @member("DayOfYear")
    def day_of_year(self) -> int:
        """The day of the year."""
        return self.value.timetuple().tm_yday

    @member("Ticks")
    def ticks(self) -> int:
        """How often 100 ns have passed since the first moment."""
        return (self.value - _FIRST) // _MICROSECOND * 10

    @member("Date")
    def date(self) -> DateTime:
        """The beginning of the day."""
        return DateTime(self.value.replace(**_MIDNIGHT), self.is_utc)

    @member("TimeOfDay")
    def time_of_day(self) -> TimeSpan:
        """What has passed of the day."""
        return _span(self.value - self.value.replace(**_MIDNIGHT))

    @member("Kind")
    def kind(self) -> DateTimeKind:
        """What it is counted from."""
        return DateTimeKind(0 if self.is_utc is None else 1 if self.is_utc else 2)

    # --- Others

    @member("AddDays")
    def add_days(self, number: Any) -> DateTime:
        """So many days later. Raises NetException."""
        return _later(self, days=float(number))

    @member("AddHours")
    def add_hours(self, number: Any) -> DateTime:
        """So many hours later. Raises NetException."""
        return _later(self, hours=float(number))

    @member("AddMinutes")
    def add_minutes(self, number: Any) -> DateTime:
        """So many minutes later. Raises NetException."""
        return _later(self, minutes=float(number))

    @member("AddSeconds")
    def add_seconds(self, number: Any) -> DateTime:
        """So many seconds later. Raises NetException."""
        return _later(self, seconds=float(number))

    @member("AddMilliseconds")
    def add_milliseconds(self, number: Any) -> DateTime:
        """So many milliseconds later. Raises NetException."""
        return _later(self, milliseconds=float(number))

    @member("AddMonths")
    def add_months(self, number: int) -> DateTime:
        """The same day so many months later, or the last one of that month. Raises NetException."""
        months = self.value.year * 12 + self.value.month - 1 + number
        year, month = divmod(months, 12)
        if not 1 <= year <= 9999:
            raise NetException(_UNREPRESENTABLE)
        day = min(self.value.day, DateTime.days_in_month(DateTime, year, month + 1))  # type: ignore[arg-type]
        return DateTime(self.value.replace(year=year, month=month + 1, day=day), self.is_utc)

    @member("AddYears")
    def add_years(self, number: int) -> DateTime:
        """The same day so many years later. Raises NetException."""
        return DateTime.add_months(self, number * 12)

    @member("Add")
    def add(self, span: TimeSpan) -> DateTime:
        """So much later. Raises NetException."""
        return _later(self, microseconds=span.ticks // 10)

    @member("Subtract")
    def subtract(self, other: Any) -> Any:
        """So much earlier, or what is between two moments. Raises NetException."""
        if isinstance(other, TimeSpan):
            return _later(self, microseconds=-other.ticks // 10)
        return _span(self.value - other.value)

    @member("CompareTo")
    def compare_to(self, other: NetDateTime) -> int:
        """-1, 0 or 1."""
        return (self.value > other.value) - (self.value < other.value)

    @member("ToUniversalTime")
    def to_universal(self) -> DateTime:
        """The moment in UTC."""
        return DateTime(self.value, True)

    @member("ToLocalTime")
    def to_local(self) -> DateTime:
        """The moment in the server's time zone."""
        return DateTime(self.value, False)

    @member("ToString", needs_session=True)
    def text(self, session: Session, *options: Any) -> str:
        """The moment in a format. Raises NetException."""
        zone = "" if self.is_utc is None else "Z" if self.is_utc else "+00:00"
        return _text(session, self.value, zone, options)


class DateTimeOffset(NetObject):
    """A moment on a clock, and how far that is from UTC."""

    net_name = "System.DateTimeOffset"

    def __init__(self, *parts: Any) -> None:
        match parts:
            case (NetDateTime() as moment,):
                self.value, self.offset = moment.value, datetime.timedelta()
            case (NetDateTime() as moment, TimeSpan() as span):
                self.value, self.offset = moment.value, datetime.timedelta(microseconds=span.ticks // 10)
            case (datetime.datetime() as moment, datetime.timedelta() as offset):
                self.value, self.offset = moment, offset
            case (*numbers, TimeSpan() as span):
                self.value, self.offset = NetDateTime(*numbers).value, datetime.timedelta(microseconds=span.ticks // 10)
            case _:
                self.value, self.offset = _FIRST, datetime.timedelta()

    @property
    def utc(self) -> datetime.datetime:
        """The moment in UTC."""
        return self.value - self.offset

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DateTimeOffset) and self.utc == other.utc

    def __hash__(self) -> int:
        return hash(self.utc)

    @member("Now", "UtcNow", static=True, needs_session=True)
    def now(self, session: Session) -> DateTimeOffset:
        """Now."""
        return DateTimeOffset(NetDateTime.of_al(session.clock.now(), types.DATE_TIME))

    @member("Parse", static=True, needs_session=True)
    def parse(self, session: Session, text: str, provider: Any = None, styles: int = 0) -> DateTimeOffset:
        """The moment that a text is. Raises NetException."""
        check_english(provider)
        moment, offset = parsed(text, _today(session))
        return DateTimeOffset(moment, offset or datetime.timedelta())

    @member("FromUnixTimeSeconds", static=True)
    def from_unix_seconds(self, seconds: int) -> DateTimeOffset:
        """So many seconds after the beginning of 1970 in UTC. Raises NetException."""
        return DateTimeOffset(_moment_after(_EPOCH, datetime.timedelta(seconds=seconds)), datetime.timedelta())

    @member("FromUnixTimeMilliseconds", static=True)
    def from_unix_milliseconds(self, milliseconds: int) -> DateTimeOffset:
        """So many milliseconds after the beginning of 1970 in UTC. Raises NetException."""
        moment = _moment_after(_EPOCH, datetime.timedelta(milliseconds=milliseconds))
        return DateTimeOffset(moment, datetime.timedelta())

    @member("ToUnixTimeSeconds")
    def to_unix_seconds(self) -> int:
        """Whole seconds since the beginning of 1970 in UTC."""
        return (self.utc - _EPOCH) // datetime.timedelta(seconds=1)

    @member("ToUnixTimeMilliseconds")
    def to_unix_milliseconds(self) -> int:
        """Whole milliseconds since the beginning of 1970 in UTC."""
        return (self.utc - _EPOCH) // datetime.timedelta(milliseconds=1)

    @member("DateTime")
    def date_time(self) -> DateTime:
        """What the clock shows."""
        return DateTime(self.value)

    @member("UtcDateTime")
    def utc_date_time(self) -> DateTime:
        """The moment in UTC."""
        return DateTime(self.utc, True)

    @member("LocalDateTime")
    def local_date_time(self) -> DateTime:
        """The moment in the server's time zone."""
        return DateTime(self.utc, False)

    @member("Offset")
    def net_offset(self) -> TimeSpan:
        """How far it is from UTC."""
        return _span(self.offset)

    @member("ToUniversalTime")
    def to_universal(self) -> DateTimeOffset:
        """The moment in UTC."""
        return DateTimeOffset(self.utc, datetime.timedelta())

    @member("ToOffset")
    def to_offset(self, span: TimeSpan) -> DateTimeOffset:
        """The moment on a clock that is so far from UTC."""
        offset = datetime.timedelta(microseconds=span.ticks // 10)
        return DateTimeOffset(self.utc + offset, offset)

    @member("Add")
    def add(self, span: TimeSpan) -> DateTimeOffset:
        """So much later. Raises NetException."""
        return self._later(datetime.timedelta(microseconds=span.ticks // 10))

    @member("AddDays")
    def add_days(self, number: Any) -> DateTimeOffset:
        """So many days later. Raises NetException."""
        return self._later(datetime.timedelta(days=float(number)))

    @member("AddHours")
    def add_hours(self, number: Any) -> DateTimeOffset:
        """So many hours later. Raises NetException."""
        return self._later(datetime.timedelta(hours=float(number)))

    @member("AddYears")
    def add_years(self, number: int) -> DateTimeOffset:
        """The same day so many years later. Raises NetException."""
        return DateTimeOffset(DateTime.add_years(DateTime(self.value), number).value, self.offset)

    @member("CompareTo")
    def compare_to(self, other: DateTimeOffset) -> int:
        """-1, 0 or 1."""
        return (self.utc > other.utc) - (self.utc < other.utc)

    @member("ToString", needs_session=True)
    def text(self, session: Session, *options: Any) -> str:
        """The moment in a format. Raises NetException."""
        sign = "-" if self.offset < datetime.timedelta() else "+"
        minutes = abs(self.offset) // datetime.timedelta(minutes=1)
        zone = f"{sign}{minutes // 60:02}:{minutes % 60:02}"
        return _text(session, self.value, zone, options or ("M/d/yyyy h:mm:ss tt zzz",))

    def _later(self, span: datetime.timedelta) -> DateTimeOffset:
        return DateTimeOffset(_moment_after(self.value, span), self.offset)


_MIDNIGHT: dict[str, Any] = {"hour": 0, "minute": 0, "second": 0, "microsecond": 0}


def _today(session: Session) -> datetime.date:
    return NetDateTime.of_al(session.clock.now(), types.DATE_TIME).value.date()


def _span(length: datetime.timedelta) -> TimeSpan:
    return TimeSpan(length // _MICROSECOND * 10)


def _moment_after(moment: datetime.datetime, span: datetime.timedelta) -> datetime.datetime:
    try:
        return moment + span
    except OverflowError as error:
        raise NetException(_UNREPRESENTABLE) from error


def _later(moment: NetDateTime, **length: float) -> DateTime:
    try:
        span = datetime.timedelta(**length)
    except OverflowError as error:
        raise NetException(_UNREPRESENTABLE) from error
    return DateTime(_moment_after(moment.value, span), moment.is_utc)


def _text(session: Session, value: datetime.datetime, zone: str, options: tuple[Any, ...]) -> str:
    """The text in a format and a language, in that of the session if none is given."""
    form = next((option for option in options if isinstance(option, str)), "")
    culture = next((option for option in options if isinstance(option, CultureInfo)), None)
    if not is_same_in_all_languages(form):
        culture = check_english(culture or CultureInfo(session.settings.language_id))
    return formatted(value, form, zone, culture is not None and not culture.name)
