"""RecordRef: getting, finding and counting rows, and which fields come with them.

Docs: methods-auto/recordref/recordref-data-type
"""

from __future__ import annotations

from uuid import UUID

from alrun.platform.types import record as of_record
from alrun.platform.types import record_properties
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import RecordRef, field_by_number, find_table, new_record
from alrun.runtime.session import Session
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import stored_fields
from alrun.runtime.values.record_id import RecordId
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldSymbol

METHODS = MethodTable()
method = METHODS.method

_NOT_FOUND = ("DB:RecordNotFound", NOT_FOUND)
_NOTHING_FOUND = ("DB:RecordNotFound", "DB:NothingInsideFilter")


@method("RecordRef.Get(RecordID: RecordId): Boolean", false_for=_NOT_FOUND)
def get(session: Session, record_ref: RecordRef, record_id: RecordId) -> bool:
    """Read the row that a RecordId names. Raises ALError if there is none.

    Undocumented: one that is closed, or open on another table, is then open on the table of the row, if there is one.
    The Base Application gets rows with closed RecordRefs, and opens them if there was no row.
    Docs: methods-auto/recordref/recordref-get-method
    """
    if record_ref.is_open and record_ref.record.table.object_id == record_id.table_no:
        return _get(record_ref.record, record_id)
    record = new_record(session, find_table(session, record_id.table_no), False)
    _get(record, record_id)
    record_ref.refer_to(record)
    return True


def _get(record: Record, record_id: RecordId) -> bool:
    return record.get(*(value for _, value in record_id.key))


@method("RecordRef.GetBySystemId(SystemId: Guid): Boolean", false_for=_NOT_FOUND)
def get_by_system_id(record_ref: RecordRef, system_id: UUID) -> bool:
    """Read the row of a SystemId. Raises ALError if there is none.

    Docs: methods-auto/recordref/recordref-getbysystemid-method
    """
    return record_ref.record.get_by_system_id(system_id)


@method("RecordRef.Find([Which: Text]): Boolean", false_for=_NOTHING_FOUND)
def find(record_ref: RecordRef, which: str = "=") -> bool:
    """Read a row inside the filters by its place: `=`, `<`, `>`, `-`, `+`.

    Docs: methods-auto/recordref/recordref-find-method
    """
    return record_ref.record.find(which)


@method("RecordRef.FindFirst(): Boolean", false_for=_NOTHING_FOUND)
def find_first(record_ref: RecordRef) -> bool:
    """Read the first row inside the filters.

    Docs: methods-auto/recordref/recordref-findfirst-method
    """
    return record_ref.record.find_first()


@method("RecordRef.FindLast(): Boolean", false_for=_NOTHING_FOUND)
def find_last(record_ref: RecordRef) -> bool:
    """Read the last row inside the filters.

    Docs: methods-auto/recordref/recordref-findlast-method
    """
    return record_ref.record.find_last()


@method("RecordRef.FindSet([ForUpdate: Boolean]): Boolean", false_for=_NOTHING_FOUND)
@method("RecordRef.FindSet(ForUpdate: Boolean, UpdateKey: Boolean): Boolean", false_for=_NOTHING_FOUND)
def find_set(record_ref: RecordRef, for_update: bool = False, update_key: bool = False) -> bool:
    """Read the first of a set of rows to go through with Next.

    Docs: methods-auto/recordref/recordref-findset-boolean-method
    """
    return of_record.find_set(record_ref.record, for_update, update_key)


@method("RecordRef.Next([Steps: Integer]): Integer")
def next_(record_ref: RecordRef, steps: int = 1) -> int:
    """Go on by `steps` rows; gives the steps taken, 0 at the end.

    Docs: methods-auto/recordref/recordref-next-method
    """
    return record_ref.record.next(steps)


@method("RecordRef.Count(): Integer", prop=True)
@method("RecordRef.CountApprox(): Integer", prop=True)
def count(record_ref: RecordRef) -> int:
    """How many rows are inside the filters; the approximate count is exact here.

    Docs: methods-auto/recordref/recordref-count-method
    """
    return record_ref.record.count()


@method("RecordRef.IsEmpty(): Boolean", prop=True)
def is_empty(record_ref: RecordRef) -> bool:
    """Whether no row is inside the filters.

    Docs: methods-auto/recordref/recordref-isempty-method
    """
    return record_ref.record.is_empty()


@method("RecordRef.LockTable([Wait: Boolean] [, VersionCheck: Boolean])")
def lock_table(record_ref: RecordRef, wait: bool = True, version_check: bool = False) -> None:
    """Start the write transaction.

    Docs: methods-auto/recordref/recordref-locktable-method
    """
    of_record.lock_table(record_ref.record, wait, version_check)


@method("RecordRef.ReadIsolation([ReadIsolation: IsolationLevel]): IsolationLevel", prop=True)
def read_isolation(record_ref: RecordRef, *level: int) -> int:
    """The isolation level of its reads; sets it if given.

    Docs: methods-auto/recordref/recordref-readisolation-method
    """
    return record_properties.read_isolation(record_ref.record, *level)


@method("RecordRef.ReadConsistency(): Boolean", prop=True)
def read_consistency(record_ref: RecordRef) -> bool:
    """Whether reads are consistent.

    Docs: methods-auto/recordref/recordref-readconsistency-method
    """
    return record_properties.read_consistency(record_ref.record)


@method("RecordRef.RecordLevelLocking(): Boolean", prop=True)
def record_level_locking(record_ref: RecordRef) -> bool:
    """Whether rows are locked one by one.

    Docs: methods-auto/recordref/recordref-recordlevellocking-method
    """
    return record_properties.record_level_locking(record_ref.record)


@method("RecordRef.IsDirty(): Boolean", prop=True)
def is_dirty(record_ref: RecordRef) -> bool:
    """Whether the record differs from its row in the table, or, without one, from a new record.

    Docs: methods-auto/recordref/recordref-isdirty-method
    """
    record = record_ref.record
    row = record.stored.get(record._key())
    for field in stored_fields(record.table.fields):
        value = record.values[field.index]
        kept = default_value(field.type) if row is None else row[field.index]
        if value != kept:
            return True
    return False


# --- Which fields


@method("RecordRef.SetAutoCalcFields([Fields: Integer, ...]): Boolean")
def set_auto_calc_fields(record_ref: RecordRef, *field_nos: int) -> bool:
    """Compute these FlowFields with every row that is read from now on; none turns it off.

    Docs: methods-auto/recordref/recordref-setautocalcfields-method
    """
    return record_ref.record.set_auto_calc_fields(*_fields(record_ref, field_nos))


@method("RecordRef.SetLoadFields([Fields: Integer, ...]): Boolean", false_for=("DB:LoadFields",))
def set_load_fields(record_ref: RecordRef, *field_nos: int) -> bool:
    """Which fields are read with a row; without any, all.

    Docs: methods-auto/recordref/recordref-setloadfields-method
    """
    return record_ref.record.set_load_fields(*_fields(record_ref, field_nos))


@method("RecordRef.AddLoadFields([Fields: Integer, ...]): Boolean", false_for=("DB:LoadFields",))
def add_load_fields(record_ref: RecordRef, *field_nos: int) -> bool:
    """Read these fields with a row too.

    Docs: methods-auto/recordref/recordref-addloadfields-method
    """
    return record_ref.record.add_load_fields(*_fields(record_ref, field_nos))


@method(
    "RecordRef.LoadFields(Fields: Integer, ...): Boolean",
    false_for=("DB:LoadFields", "DB:JitLoadingFailed", "DB:InconsistentRead"),
)
def load_fields(record_ref: RecordRef, *field_nos: int) -> bool:
    """Read these fields of the row.

    Docs: methods-auto/recordref/recordref-loadfields-method
    """
    return record_ref.record.load_fields(*_fields(record_ref, field_nos))


@method("RecordRef.AreFieldsLoaded(Fields: Integer, ...): Boolean")
def are_fields_loaded(record_ref: RecordRef, *field_nos: int) -> bool:
    """Whether these fields have been read.

    Docs: methods-auto/recordref/recordref-arefieldsloaded-method
    """
    return record_ref.record.are_fields_loaded(*_fields(record_ref, field_nos))


def _fields(record_ref: RecordRef, numbers: tuple[int, ...]) -> list[FieldSymbol]:
    """The fields of the numbers. Raises ALError if one is not there."""
    return [field_by_number(record_ref.record, number) for number in numbers]
