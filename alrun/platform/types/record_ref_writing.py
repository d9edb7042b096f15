"""RecordRef: inserting, modifying, renaming and deleting rows.

Docs: methods-auto/recordref/recordref-data-type
"""

from __future__ import annotations

from alrun.runtime.records import texts
from alrun.runtime.records.references import FieldRef, RecordRef
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_NOT_FOUND = ("DB:RecordNotFound",)


@method("RecordRef.Init()")
def init(record_ref: RecordRef) -> None:
    """Give all fields outside the primary key their InitValue or default.

    Docs: methods-auto/recordref/recordref-init-method
    """
    record_ref.record.init()


@method("RecordRef.Insert([RunTrigger: Boolean]): Boolean", false_for=("DB:RecordExists",))
@method("RecordRef.Insert(RunTrigger: Boolean, InsertWithSystemId: Boolean): Boolean", false_for=("DB:RecordExists",))
def insert(record_ref: RecordRef, run_trigger: bool = False, with_system_id: bool = False) -> bool:
    """Insert the row. Raises ALError if it is there already.

    Docs: methods-auto/recordref/recordref-insert--method
    """
    return record_ref.record.insert(run_trigger, with_system_id)


@method("RecordRef.Modify([RunTrigger: Boolean]): Boolean", false_for=_NOT_FOUND)
def modify(record_ref: RecordRef, run_trigger: bool = False) -> bool:
    """Write the row back. Raises ALError if it is gone, or changed since it was read.

    Docs: methods-auto/recordref/recordref-modify-method
    """
    return record_ref.record.modify(run_trigger)


@method("RecordRef.Delete([RunTrigger: Boolean]): Boolean", false_for=_NOT_FOUND)
def delete(record_ref: RecordRef, run_trigger: bool = False) -> bool:
    """Delete the row. Raises ALError if it is gone.

    Docs: methods-auto/recordref/recordref-delete-method
    """
    return record_ref.record.delete(run_trigger)


@method("RecordRef.Rename(Value1: Any [, Value2: Any, ...]): Boolean", false_for=("DB:RecordExists", *_NOT_FOUND))
def rename(record_ref: RecordRef, *values: Variant) -> bool:
    """Give the row another primary key. OnRename always runs. Raises ALError if a value does not fit its field.

    Docs: methods-auto/recordref/recordref-rename-method
    """
    record = record_ref.record
    fields = record.info().key_fields
    key = [FieldRef(record, field).converted(value) for field, value in zip(fields, values, strict=False)]
    return record.rename(*key)


@method("RecordRef.DeleteAll([RunTrigger: Boolean])")
def delete_all(record_ref: RecordRef, run_trigger: bool = False) -> None:
    """Delete all rows inside the filters.

    Docs: methods-auto/recordref/recordref-deleteall-method
    """
    record_ref.record.delete_all(run_trigger)


@method("RecordRef.Truncate([ResetAutoIncrement: Boolean]): Boolean", false_for=(texts.TRUNCATE_REFUSED,))
def truncate(record_ref: RecordRef, reset_auto_increment: bool = True) -> bool:
    """Delete all rows inside the filters at once. Raises ALError where the table or the filters do not allow that.

    Docs: methods-auto/recordref/recordref-truncate-method
    """
    return record_ref.record.truncate(reset_auto_increment)
