"""DateTime: its parts are those of the session's time zone.

Docs: methods-auto/datetime/datetime-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.runtime.values.dates import to_local
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import DATE_TIME

METHODS = MethodTable()
method = METHODS.method


@method("DateTime.Date(): Date", prop=True)
def date(session: Session, date_time: int) -> int:
    """Return the date; 0D for 0DT.

    Docs: methods-auto/datetime/datetime-date-method
    """
    return to_local(date_time, session.settings.zone).date


@method("DateTime.Time(): Time", prop=True)
def time(session: Session, date_time: int) -> int:
    """Return the time of day; 0T for 0DT.

    Docs: methods-auto/datetime/datetime-time-method
    """
    return to_local(date_time, session.settings.zone).time


@method("DateTime.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, date_time: int, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/datetime/datetime-totext-method
    """
    return format_value(date_time, DATE_TIME, 0, 9 if invariant else 0, session.settings)
