"""RecordId: table and primary key of a row."""

from __future__ import annotations

from alrun.runtime.records.references import RecordRef, find_table, new_record
from alrun.runtime.session import Session
from alrun.runtime.values.record_id import RecordId
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("RecordId.TableNo(): Integer", prop=True)
def table_no(record_id: RecordId) -> int:
    """The number of the table.

    Docs: methods-auto/recordid/recordid-tableno-method
    """
    return record_id.table_no


@method("RecordId.GetRecord(): RecordRef")
def get_record(session: Session, record_id: RecordId) -> RecordRef:
    """A RecordRef to a new record that has the primary key; nothing is read and nothing filtered.

    Undocumented: that of an empty RecordId is closed.
    Docs: methods-auto/recordid/recordid-getrecord-method
    """
    if record_id.table_no == 0:
        return RecordRef(session)
    record = new_record(session, find_table(session, record_id.table_no), False)
    for index, (_, value) in zip(record.info().key_indexes, record_id.key, strict=True):
        record.values[index] = value
    return RecordRef(session, record)
