"""Integer, BigInteger and Byte.

Docs: methods-auto/integer/integer-data-type, methods-auto/biginteger/biginteger-data-type,
methods-auto/byte/byte-data-type
"""

from __future__ import annotations

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import BIG_INTEGER, BYTE, INTEGER

METHODS = MethodTable()
method = METHODS.method


@method("Integer.ToText(): Text")
def integer_to_text(session: Session, value: int) -> str:
    """Return the text of standard format 0.

    Docs: methods-auto/integer/integer-totext-method
    """
    return format_value(value, INTEGER, settings=session.settings)


@method("BigInteger.ToText(): Text")
def big_integer_to_text(session: Session, value: int) -> str:
    """Return the text of standard format 0.

    Docs: methods-auto/biginteger/biginteger-totext-method
    """
    return format_value(value, BIG_INTEGER, settings=session.settings)


@method("Byte.ToText([Invariant: Boolean]): Text")
def byte_to_text(session: Session, value: int, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/byte/byte-totext-boolean-method
    """
    return format_value(value, BYTE, 0, 9 if invariant else 0, session.settings)
