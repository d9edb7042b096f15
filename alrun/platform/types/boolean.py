"""Boolean.

Docs: methods-auto/boolean/boolean-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import BOOLEAN

METHODS = MethodTable()
method = METHODS.method


@method("Boolean.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, value: bool, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/boolean/boolean-totext-boolean-method
    """
    return format_value(value, BOOLEAN, 0, 9 if invariant else 0, session.settings)
