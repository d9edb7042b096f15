"""Decimal.

Docs: methods-auto/decimal/decimal-data-type
"""

from __future__ import annotations

from decimal import Decimal

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import DECIMAL

METHODS = MethodTable()
method = METHODS.method


@method("Decimal.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, value: Decimal, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/decimal/decimal-totext-boolean-method
    """
    return format_value(value, DECIMAL, 0, 9 if invariant else 0, session.settings)
