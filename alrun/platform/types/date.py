"""Date.

Docs: methods-auto/date/date-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.runtime.values.dates import to_python_date, to_week_date
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import DATE

METHODS = MethodTable()
method = METHODS.method


@method("Date.Day(): Integer", prop=True)
def day(date: int) -> int:
    """Return the day of the month, 1 to 31. Raises ALError for 0D.

    Docs: methods-auto/date/date-day-method
    """
    return to_python_date(date).day


@method("Date.Month(): Integer", prop=True)
def month(date: int) -> int:
    """Return the month, 1 to 12. Raises ALError for 0D.

    Docs: methods-auto/date/date-month-method
    """
    return to_python_date(date).month


@method("Date.Year(): Integer", prop=True)
def year(date: int) -> int:
    """Return the year. Raises ALError for 0D.

    Docs: methods-auto/date/date-year-method
    """
    return to_python_date(date).year


@method("Date.DayOfWeek(): Integer", prop=True)
def day_of_week(date: int) -> int:
    """Return the day of the week, 1 for Monday to 7 for Sunday. Raises ALError for 0D.

    Docs: methods-auto/date/date-dayofweek-method
    """
    return to_python_date(date).isoweekday()


@method("Date.WeekNo(): Integer", prop=True)
def week_no(date: int) -> int:
    """Return the ISO week, 1 to 53. Raises ALError for 0D.

    Docs: methods-auto/date/date-weekno-method
    """
    return to_week_date(date).week


@method("Date.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, date: int, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/date/date-totext-method
    """
    return format_value(date, DATE, 0, 9 if invariant else 0, session.settings)
