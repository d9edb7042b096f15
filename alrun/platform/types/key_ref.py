"""KeyRef: a key of a table that is known only when AL runs.

Docs: methods-auto/keyref/keyref-data-type
"""

from __future__ import annotations

from alrun.runtime.records.references import FieldRef, KeyRef, RecordRef, index_out_of_bounds
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("KeyRef.Active(): Boolean", prop=True)
def active(key_ref: KeyRef) -> bool:
    """Whether the key is enabled.

    Docs: methods-auto/keyref/keyref-active-method
    """
    return key_ref.key.enabled


@method("KeyRef.FieldCount(): Integer", prop=True)
def field_count(key_ref: KeyRef) -> int:
    """How many fields the key has.

    Docs: methods-auto/keyref/keyref-fieldcount-method
    """
    return len(key_ref.key.fields)


@method("KeyRef.FieldIndex(Index: Integer): FieldRef")
def field_index(key_ref: KeyRef, index: int) -> FieldRef:
    """The field at a 1-based place of the key. Raises ALError outside of them.

    Docs: methods-auto/keyref/keyref-fieldindex-method
    """
    fields = key_ref.key.fields
    if not 1 <= index <= len(fields):
        raise index_out_of_bounds()
    return FieldRef(key_ref.record, fields[index - 1])


@method("KeyRef.Record(): RecordRef")
def record(session: Session, key_ref: KeyRef) -> RecordRef:
    """A RecordRef to the record that the key was taken from.

    Docs: methods-auto/keyref/keyref-record-method
    """
    return RecordRef(session, key_ref.record)
