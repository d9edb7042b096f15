"""Duration.

Docs: methods-auto/duration/duration-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import DURATION

METHODS = MethodTable()
method = METHODS.method


@method("Duration.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, value: int, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/duration/duration-totext-method
    """
    return format_value(value, DURATION, 0, 9 if invariant else 0, session.settings)
