"""Date: one row for each day, week, month, quarter and year.

Docs: devenv-date-virtual-table
Observed: days run from 3 January of year 1 to 31 December 9999, weeks begin on Monday and have their ISO number, a
period ends with a closing date. Undocumented: where the other periods begin and end: with the first and last that lie
within the days.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from alrun.runtime.session import Session
from alrun.runtime.storage.virtual import Bound
from alrun.runtime.values.dates import closing_date

_FIRST_DAY: Final = datetime.date(1, 1, 3).toordinal()
_LAST_DAY: Final = datetime.date.max.toordinal()
_DAY, _WEEK, _MONTH, _QUARTER, _YEAR = range(5)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTHS_IN: Final = {_MONTH: 1, _QUARTER: 3, _YEAR: 12}


class Period(NamedTuple):
    """A row: the period type, and the place of the period among those of its type, counted from year 1."""

    type: int
    place: int

    @property
    def first_day(self) -> int:
        """The ordinal of its first day."""
        return _first_day(self.type, self.place)

    @property
    def end(self) -> int:
        """The closing date of its last day."""
        return closing_date(2 * (_first_day(self.type, self.place + 1) - 1))

    @property
    def number(self) -> int:
        """Its number within the period around it: a day's in its week, a month's in its year."""
        day = datetime.date.fromordinal(self.first_day)
        match self.type:
            case 0:
                return day.isoweekday()
            case 1:
                return day.isocalendar().week
            case 2:
                return day.month
            case 3:
                return day.month // 3 + 1
            case _:
                return day.year

    @property
    def name(self) -> str:
        """The name of a weekday or month, else the number."""
        match self.type:
            case 0:
                return _WEEKDAYS[self.number - 1]
            case 2:
                return _MONTHS[self.number - 1]
            case _:
                return str(self.number)


def _first_day(type_: int, place: int) -> int:
    if type_ == _DAY:
        return place
    if type_ == _WEEK:
        return 7 * place + 1  # the first day of year 1 is a Monday
    year, month = divmod(place * _MONTHS_IN[type_], 12)
    if year >= datetime.MAXYEAR:
        return _LAST_DAY + 1
    return datetime.date(year + 1, month + 1, 1).toordinal()


def _first_place(type_: int, day: int) -> int:
    """The place of the first period that begins on a day or after it."""
    if type_ == _DAY:
        return day
    if type_ == _WEEK:
        return -(-(day - 1) // 7)
    date = datetime.date.fromordinal(min(day, _LAST_DAY))
    place, into = divmod((date.year - 1) * 12 + date.month - 1, _MONTHS_IN[type_])
    return place + (into > 0 or date.day > 1)


class Periods:
    """The rows of Date."""

    columns = {  # noqa: RUF012  # a constant
        1: lambda period: period.type,
        2: lambda period: 2 * period.first_day,
        3: lambda period: period.end,
        4: lambda period: period.number,
        5: lambda period: period.name,
        6: lambda period: period.name,
    }
    size = 4_400_000
    also_bounded = ()
    reads = ()

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterator[Period]:
        """The periods of the types that begin within the bound."""
        types = [type_ for type_ in range(5) if bounds[0].includes(type_)]
        for type_ in reversed(types) if backward else types:
            places = _places(type_, bounds[1])
            for place in reversed(places) if backward else places:
                yield Period(type_, place)

    def count(self, session: Session, bounds: Sequence[Bound]) -> int:
        """How many there are."""
        return sum(len(_places(type_, bounds[1])) for type_ in range(5) if bounds[0].includes(type_))


def _places(type_: int, starts: Bound) -> range:
    """The places of the periods of a type that begin within a bound of Dates."""
    # A closing date lies between its day and the next. The last week would end after the last day.
    last = _LAST_DAY - 6 if type_ == _WEEK else _LAST_DAY
    low = _FIRST_DAY if starts.low is None else max(_FIRST_DAY, (starts.low + 1) // 2)
    high = last if starts.high is None else min(last, starts.high // 2)
    return range(_first_place(type_, low), _first_place(type_, high + 1)) if low <= high else range(0)


PERIODS = Periods()
