"""Date, Time and DateTime: ints on number lines of their own, so that they order as AL orders them.

- Date: 0 is 0D, else twice the day's proleptic ordinal, plus 1 for the closing date of that day. A closing date so
  falls between its day and the next one, and n days later is +2*n.
- Time: 0 is 0T, else milliseconds since midnight plus 1.
- DateTime: 0 is 0DT, else milliseconds since 0001-01-01T00:00 UTC.

Nothing here knows about a session: what depends on the user's time zone takes a `tzinfo`.
"""

from __future__ import annotations

import datetime
from typing import Final, NamedTuple

from alrun.runtime.errors import ALError

MS_PER_SECOND = 1000
MS_PER_MINUTE = 60 * MS_PER_SECOND
MS_PER_HOUR = 60 * MS_PER_MINUTE
MS_PER_DAY = 24 * MS_PER_HOUR

MIN_DATE = 2 * datetime.date(1, 1, 3).toordinal()
"""The page of Date says 1753, which is the first year of a DateTime: the product takes earlier dates (observed)."""
MAX_DATE = 2 * datetime.date.max.toordinal() + 1
MIN_DATE_TIME = (datetime.date(1753, 1, 1).toordinal() - 1) * MS_PER_DAY
MAX_DATE_TIME = datetime.date.max.toordinal() * MS_PER_DAY - 1

UNDEFINED_DATE_TEXT = "You cannot base a date calculation on an undefined date."
UNDEFINED_TIME_TEXT = "You cannot base a time calculation on an undefined time."
UNDEFINED_DATE_TIME_TEXT = "You cannot base a calculation on an undefined DateTime."

_EPOCH = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
_MILLISECOND = datetime.timedelta(milliseconds=1)


# Date


def make_date(year: int, month: int, day: int) -> int:
    """Return the Date of a calendar day. Raises ALError outside 0001-01-03..9999-12-31.

    Docs: methods-auto/date/date-data-type
    """
    try:
        date = 2 * datetime.date(year, month, day).toordinal()
    except ValueError:
        raise ALError("The date is not valid.", "DateInvalid") from None
    return check_date(date)


def check_date(date: int) -> int:
    """Return the date itself. Raises ALError if it is out of range; 0D is in range."""
    if date != 0 and not MIN_DATE <= date <= MAX_DATE:
        raise ALError("The date is not within the valid range (01/03/0001 to 12/31/9999).", "DateInvalid")
    return date


def from_python_date(day: datetime.date) -> int:
    """Return the Date of a Python date. Raises ALError before 0001-01-03."""
    return check_date(2 * day.toordinal())


def to_python_date(date: int) -> datetime.date:
    """Return the day of a normal or closing date. Raises ALError for 0D."""
    if date == 0:
        raise ALError(UNDEFINED_DATE_TEXT)
    return datetime.date.fromordinal(date >> 1)


def is_closing_date(date: int) -> bool:
    """Whether the date is the closing date of its day."""
    return date & 1 == 1


def closing_date(date: int) -> int:
    """Return the closing date of a day; 0D stays 0D.

    Docs: methods-auto/system/system-closingdate-method
    """
    return date | 1 if date else 0


def normal_date(date: int) -> int:
    """Return the normal date of a closing date; a normal date and 0D stay as they are.

    Docs: methods-auto/system/system-normaldate-method
    """
    return date & ~1


def add_days(date: int, days: int) -> int:
    """Return Date + Integer; a closing date stays one. Raises ALError for 0D and out of range.

    Docs: devenv-al-arithmetic-operators
    """
    if date == 0:
        raise ALError(UNDEFINED_DATE_TEXT)
    result = date + 2 * days
    if not MIN_DATE <= result <= MAX_DATE:
        check_date(result if result else -1)
    return result


def days_between(later: int, earlier: int) -> int:
    """Return Date - Date in days; closing dates count as their day. Raises ALError for 0D."""
    if later == 0 or earlier == 0:
        raise ALError(UNDEFINED_DATE_TEXT)
    return (later >> 1) - (earlier >> 1)


class WeekDate(NamedTuple):
    """A day in the ISO week calendar; `weekday` is 1 for Monday to 7 for Sunday."""

    year: int
    week: int
    weekday: int


def to_week_date(date: int) -> WeekDate:
    """Return ISO year, week and weekday. Raises ALError for 0D.

    Docs: methods-auto/system/system-date2dwy-method
    """
    return WeekDate(*to_python_date(date).isocalendar())


def from_week_date(year: int, week: int, weekday: int) -> int:
    """Return the Date of an ISO week day. Raises ALError if there is no such day.

    Docs: methods-auto/system/system-dwy2date-method
    """
    try:
        return from_python_date(datetime.date.fromisocalendar(year, week, weekday))
    except ValueError:
        raise ALError("The date is not valid.", "DateInvalid") from None


def last_day_of_month(year: int, month: int) -> int:
    """Return the number of the month's last day: 28 to 31."""
    if month == 12:
        return 31
    return (datetime.date(year, month + 1, 1) - datetime.date(year, month, 1)).days


def parse_date_literal(literal: str) -> int:
    """Return the Date of a literal: `20240229D` or `0D`. Raises ALError if there is no such day.

    Docs: methods-auto/date/date-data-type
    """
    digits = literal[:-1]
    if digits == "0":
        return 0
    return make_date(int(digits[:-4]), int(digits[-4:-2]), int(digits[-2:]))


# Time


def make_time(hour: int, minute: int, second: int = 0, millisecond: int = 0) -> int:
    """Return a Time. Raises ALError outside 00:00:00.000..23:59:59.999."""
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 and 0 <= millisecond < 1000):
        raise ALError("The time is not valid.", "TimeInvalid")
    return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond + 1


class TimeParts(NamedTuple):
    """A time of day taken apart."""

    hour: int
    minute: int
    second: int
    millisecond: int


def time_parts(time: int) -> TimeParts:
    """Return the parts of a Time. Raises ALError for 0T."""
    if time == 0:
        raise ALError(UNDEFINED_TIME_TEXT)
    seconds, millisecond = divmod(time - 1, 1000)
    minutes, second = divmod(seconds, 60)
    return TimeParts(minutes // 60, minutes % 60, second, millisecond)


def add_to_time(time: int, milliseconds: int) -> int:
    """Return Time + Integer. Raises ALError for 0T, and past either end of the day: it does not wrap round.

    Docs: devenv-al-arithmetic-operators
    """
    if time == 0:
        raise ALError(UNDEFINED_TIME_TEXT)
    result = time + milliseconds
    if not 1 <= result <= MS_PER_DAY:
        raise ALError("The time is not within the valid range (00:00:00.000 to 23:59:59.999).", "TimeInvalid")
    return result


def time_between(later: int, earlier: int) -> int:
    """Return Time - Time in milliseconds. Raises ALError for 0T."""
    if later == 0 or earlier == 0:
        raise ALError(UNDEFINED_TIME_TEXT)
    return later - earlier


# DateTime


def check_date_time(date_time: int) -> int:
    """Return the DateTime itself. Raises ALError if it is out of range; 0DT is in range."""
    if date_time != 0 and not MIN_DATE_TIME <= date_time <= MAX_DATE_TIME:
        raise ALError("The date and time are not within the valid range (01/01/1753 to 12/31/9999).", "DateInvalid")
    return date_time


def add_to_date_time(date_time: int, milliseconds: int) -> int:
    """Return DateTime + Duration. Raises ALError for 0DT and out of range.

    Docs: methods-auto/duration/duration-data-type
    """
    if date_time == 0:
        raise ALError(UNDEFINED_DATE_TIME_TEXT)
    result = date_time + milliseconds
    if not MIN_DATE_TIME <= result <= MAX_DATE_TIME:
        check_date_time(result if result else -1)
    return result


def date_time_between(later: int, earlier: int) -> int:
    """Return DateTime - DateTime, a Duration. Raises ALError if one is 0DT; between two of these there is nothing.

    Observed: 0DT - 0DT. Docs: methods-auto/duration/duration-data-type
    """
    if later != earlier and 0 in (later, earlier):
        raise ALError(UNDEFINED_DATE_TIME_TEXT)
    return later - earlier


def from_python_date_time(moment: datetime.datetime) -> int:
    """Return the DateTime of an aware Python datetime, microseconds cut off. Raises ALError before 1753."""
    return check_date_time((moment - _EPOCH) // _MILLISECOND)


def to_python_date_time(date_time: int) -> datetime.datetime:
    """Return the aware UTC datetime of a DateTime. Raises ALError for 0DT."""
    if date_time == 0:
        raise ALError(UNDEFINED_DATE_TIME_TEXT)
    return _EPOCH + datetime.timedelta(milliseconds=date_time)


def create_date_time(date: int, time: int, zone: datetime.tzinfo) -> int:
    """Return the DateTime of a local date and time. 0D gives 0DT; 0T counts as midnight; a closing date as its day.

    Docs: methods-auto/system/system-createdatetime-method
    """
    if date == 0:
        return 0
    local_ms = ((date >> 1) - 1) * MS_PER_DAY + (time - 1 if time else 0)
    if zone is datetime.UTC:
        return local_ms
    local = (_EPOCH + datetime.timedelta(milliseconds=local_ms)).replace(tzinfo=zone)
    offset = local.utcoffset()
    return check_date_time(local_ms - (offset // _MILLISECOND if offset else 0))


LAST_TIME: Final = MS_PER_DAY
"""23:59:59.999T"""


class LocalDateTime(NamedTuple):
    """A DateTime in a time zone: a Date and a Time."""

    date: int
    time: int


def to_local(date_time: int, zone: datetime.tzinfo) -> LocalDateTime:
    """Return date and time of a DateTime in a time zone; 0D and 0T for 0DT.

    Docs: methods-auto/system/system-dt2date-method
    """
    if date_time == 0:
        return LocalDateTime(0, 0)
    if zone is not datetime.UTC:
        offset = to_python_date_time(date_time).astimezone(zone).utcoffset()
        date_time += offset // _MILLISECOND if offset else 0
    days, milliseconds = divmod(date_time, MS_PER_DAY)
    return LocalDateTime(2 * (days + 1), milliseconds + 1)


def round_date_time(date_time: int, precision: int, direction: str) -> int:
    """Return the DateTime rounded to a multiple of `precision` milliseconds; `=` nearest, `>` up, `<` down.

    Raises ALError if precision is not positive or the direction is another text.
    Docs: methods-auto/system/system-rounddatetime-method
    """
    if precision <= 0:
        raise ALError("The precision must be a positive number.")
    below = date_time - date_time % precision
    match direction:
        case "=":
            rounded = below + precision if (date_time - below) * 2 >= precision else below
        case ">":
            rounded = below + precision if below != date_time else date_time
        case "<":
            rounded = below
        case _:
            raise ALError(f"The rounding direction '{direction}' is not valid. It must be '=', '>' or '<'.")
    return check_date_time(rounded)
