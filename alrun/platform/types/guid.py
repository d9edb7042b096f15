"""Guid.

Docs: methods-auto/guid/guid-data-type
"""

from __future__ import annotations

from uuid import UUID

from alrun.runtime.formatting import format_value
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import GUID

METHODS = MethodTable()
method = METHODS.method


@method("Guid.CreateGuid(): Guid", static=True)
def create_guid(session: Session) -> UUID:
    """Return a new Guid.

    Docs: methods-auto/guid/guid-createguid-method
    """
    return session.new_guid()


@method("Guid.CreateSequentialGuid(): Guid", static=True)
def create_sequential_guid(session: Session) -> UUID:
    """Return a new Guid, which sorts after those that were made so before.

    Docs: methods-auto/guid/guid-createsequentialguid-method
    """
    return session.new_system_id()


@method("Guid.ToText([Invariant: Boolean]): Text")
def to_text(session: Session, guid: UUID, invariant: bool = False) -> str:
    """Return the text of standard format 0, or 9 if it is to be invariant.

    Docs: methods-auto/guid/guid-totext-boolean-method
    """
    return format_value(guid, GUID, 0, 9 if invariant else 0, session.settings)
