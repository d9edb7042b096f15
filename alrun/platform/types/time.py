"""Time.

Docs: methods-auto/time/time-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.runtime.values.dates import time_parts
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import TIME

METHODS = MethodTable()
method = METHODS.method


@method("Time.Hour(): Integer", prop=True)
def hour(time: int) -> int:
    """Return the hour, 0 to 23. Raises ALError for 0T.

    Docs: methods-auto/time/time-hour-method
    """
    return time_parts(time).hour


@method("Time.Minute(): Integer", prop=True)
def minute(time: int) -> int:
    """Return the minute, 0 to 59. Raises ALError for 0T.

    Docs: methods-auto/time/time-minute-method
    """
    return time_parts(time).minute


@method("Time.Second(): Integer", prop=True)
def second(time: int) -> int:
    """Return the second, 0 to 59. Raises ALError for 0T.

    Docs: methods-auto/time/time-second-method
    """
    return time_parts(time).second


@method("Time.Millisecond(): Integer", prop=True)
def millisecond(time: int) -> int:
    """Return the millisecond, 0 to 999. Raises ALError for 0T.

    Docs: methods-auto/time/time-millisecond-method
    """
    return time_parts(time).millisecond


@method("Time.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, time: int, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/time/time-totext-method
    """
    return format_value(time, TIME, 0, 9 if invariant else 0, session.settings)
