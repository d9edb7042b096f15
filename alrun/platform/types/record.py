"""Record: the methods of record variables. What they do is in `runtime/records`; here they get their AL signatures."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting.captions import field_caption as caption_of_field
from alrun.runtime.formatting.captions import object_caption
from alrun.runtime.records import texts
from alrun.runtime.records.record import Record
from alrun.runtime.values.record_id import RecordId
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable, Sees
from alrun.semantics.symbols import FieldSymbol

METHODS = MethodTable()
method = METHODS.method

_NOT_FOUND = ("DB:RecordNotFound",)
_NOTHING_FOUND = ("DB:RecordNotFound", "DB:NothingInsideFilter")

# --- Reading


@method("Record.Get([Value: KeyValue, ...]): Boolean", false_for=_NOT_FOUND, sees=Sees.KEY)
def get(record: Record, *key_values: object) -> bool:
    """Read the row of a primary key, whatever the filters; key fields left out at the end are empty.

    Docs: methods-auto/record/record-get-method
    """
    return record.get(*key_values)


@method("Record.Get(RecordId: RecordId): Boolean", false_for=_NOT_FOUND, sees=Sees.KEY)
def get_by_record_id(record: Record, record_id: RecordId) -> bool:
    """Read the row that a RecordId names. Raises ALError if it names one of another table.

    Docs: methods-auto/record/record-get-method
    """
    if record_id.table_no != record.table.object_id:
        raise ALError(f"The record identifier does not belong to the table {record.table.caption}.", "DB:WrongTable")
    return record.get(*(value for _, value in record_id.key))


@method("Record.GetBySystemId(SystemId: Guid): Boolean", false_for=_NOT_FOUND, sees=Sees.KEY)
def get_by_system_id(record: Record, system_id: UUID) -> bool:
    """Read the row of a SystemId.

    Docs: methods-auto/record/record-getbysystemid-method
    """
    return record.get_by_system_id(system_id)


@method("Record.Find([Which: Text]): Boolean", false_for=_NOTHING_FOUND, sees=Sees.KEY)
def find(record: Record, which: str = "=") -> bool:
    """Read a row inside the filters by its place: `=`, `<`, `>`, `-`, `+`.

    Docs: methods-auto/record/record-find-method
    """
    return record.find(which)


@method("Record.FindFirst(): Boolean", false_for=_NOTHING_FOUND, sees=Sees.KEY)
def find_first(record: Record) -> bool:
    """Read the first row inside the filters.

    Docs: methods-auto/record/record-findfirst-method
    """
    return record.find_first()


@method("Record.FindLast(): Boolean", false_for=_NOTHING_FOUND, sees=Sees.KEY)
def find_last(record: Record) -> bool:
    """Read the last row inside the filters.

    Docs: methods-auto/record/record-findlast-method
    """
    return record.find_last()


@method("Record.FindSet([ForUpdate: Boolean]): Boolean", false_for=_NOTHING_FOUND, sees=Sees.KEY)
@method("Record.FindSet(ForUpdate: Boolean, UpdateKey: Boolean): Boolean", false_for=_NOTHING_FOUND, sees=Sees.KEY)
def find_set(record: Record, for_update: bool = False, update_key: bool = False) -> bool:
    """Read the first of a set of rows to go through with Next.

    Docs: methods-auto/record/record-findset--method
    """
    return record.find_set(for_update)


@method("Record.Next([Steps: Integer]): Integer", sees=Sees.KEY)
def next_(record: Record, steps: int = 1) -> int:
    """Go on by `steps` rows; gives the steps taken, 0 at the end.

    Docs: methods-auto/record/record-next-method
    """
    return record.next(steps)


@method("Record.Count(): Integer", prop=True, sees=Sees.KEY)
@method("Record.CountApprox(): Integer", prop=True, sees=Sees.KEY)
def count(record: Record) -> int:
    """How many rows are inside the filters; the approximate count is exact here.

    Docs: methods-auto/record/record-count-method
    """
    return record.count()


@method("Record.IsEmpty(): Boolean", prop=True, sees=Sees.KEY)
def is_empty(record: Record) -> bool:
    """Whether no row is inside the filters.

    Docs: methods-auto/record/record-isempty-method
    """
    return record.is_empty()


@method("Record.LockTable([Wait: Boolean] [, VersionCheck: Boolean])", sees=Sees.KEY)
def lock_table(record: Record, wait: bool = True, version_check: bool = False) -> None:
    """Start the write transaction, and wait if another session has one; not to wait is an error (observed).

    Docs: methods-auto/record/record-locktable-method
    """
    if not wait:
        raise ALError("LockTable is not supported with Wait = false.", "CSide")
    record.lock_table()


# --- Writing


@method("Record.Insert([RunTrigger: Boolean]): Boolean", false_for=("DB:RecordExists",))
@method("Record.Insert(RunTrigger: Boolean, InsertWithSystemId: Boolean): Boolean", false_for=("DB:RecordExists",))
def insert(record: Record, run_trigger: bool = False, with_system_id: bool = False) -> bool:
    """Insert the row. Raises ALError if it is there already.

    Docs: methods-auto/record/record-insert--method
    """
    return record.insert(run_trigger, with_system_id)


@method("Record.Modify([RunTrigger: Boolean]): Boolean", false_for=_NOT_FOUND)
def modify(record: Record, run_trigger: bool = False) -> bool:
    """Write the row back. Raises ALError if it is gone, or changed since it was read.

    Docs: methods-auto/record/record-modify-method
    """
    return record.modify(run_trigger)


@method("Record.Delete([RunTrigger: Boolean]): Boolean", false_for=_NOT_FOUND)
def delete(record: Record, run_trigger: bool = False) -> bool:
    """Delete the row. Raises ALError if it is gone.

    Docs: methods-auto/record/record-delete-method
    """
    return record.delete(run_trigger)


@method("Record.Rename(Value: KeyValue, ...): Boolean", false_for=("DB:RecordExists", "DB:RecordNotFound"))
def rename(record: Record, *key_values: object) -> bool:
    """Give the row another primary key. OnRename always runs.

    Docs: methods-auto/record/record-rename-method
    """
    return record.rename(*key_values)


@method("Record.ModifyAll(Field: Field, NewValue: FieldValue [, RunTrigger: Boolean])")
def modify_all(record: Record, field: FieldSymbol, value: object, run_trigger: bool = False) -> None:
    """Give a field a value in all rows inside the filters.

    Docs: methods-auto/record/record-modifyall-method
    """
    record.modify_all(field, value, run_trigger)


@method("Record.DeleteAll([RunTrigger: Boolean])")
def delete_all(record: Record, run_trigger: bool = False) -> None:
    """Delete all rows inside the filters.

    Docs: methods-auto/record/record-deleteall-method
    """
    record.delete_all(run_trigger)


@method("Record.Truncate([ResetAutoIncrement: Boolean]): Boolean", false_for=(texts.TRUNCATE_REFUSED,))
def truncate(record: Record, reset_auto_increment: bool = True) -> bool:
    """Delete all rows inside the filters at once. Raises ALError where the table or the filters do not allow that.

    Docs: methods-auto/record/record-truncate-method
    """
    return record.truncate(reset_auto_increment)


@method("Record.Validate(Field: Field [, NewValue: FieldValue])")
def validate(record: Record, field: FieldSymbol, *value: object) -> None:
    """Assign a field, or keep its value, and run its OnValidate.

    Docs: methods-auto/record/record-validate-method
    """
    record.validate(field, *value)


# --- Values


@method("Record.Init()")
def init(record: Record) -> None:
    """Give all fields outside the primary key their InitValue or default.

    Docs: methods-auto/record/record-init-method
    """
    record.init()


@method("Record.Copy(FromRecord: Record [, ShareTable: Boolean])")
def copy(record: Record, source: Record, share_table: bool = False) -> None:
    """Take over field values, filters, key and marks; with `share_table` the rows of a temporary record as well.

    A record of another table may be given, as Microsoft's System Application does; what that copies is not documented.
    Docs: methods-auto/record/record-copy-method
    """
    if source.table is not record.table:
        raise UnsupportedFeature(f"Copy from {source.table.caption} to {record.table.caption}, which is another table")
    record.copy(source, share_table)


@method("Record.TransferFields(var FromRecord: Record [, InitPrimaryKeyFields: Boolean] [, SkipFields: Boolean])")
def transfer_fields(
    record: Record, source: Record, init_primary_key: bool = True, skip_mismatching: bool = False
) -> None:
    """Take over the values of fields with the same number.

    Docs: methods-auto/record/record-transferfields-table-boolean-boolean-method
    """
    record.transfer_fields(source, init_primary_key, skip_mismatching)


@method("Record.TestField(Field: Field [, Value: FieldValue])", sees=Sees.NAMED)
def test_field(record: Record, field: FieldSymbol, *wanted: object) -> None:
    """Raise ALError TestField if the field is empty, or has not the value.

    Docs: methods-auto/record/record-testfield--method
    """
    record.test_field(field, *wanted)


@method("Record.FieldError(Field: Field [, Text: Text])")
def field_error(record: Record, field: FieldSymbol, text: str = "") -> None:
    """Raise an error about a field.

    Docs: methods-auto/record/record-fielderror-string-method
    """
    record.field_error(field, text)


@method("Record.CalcFields(Field: Field, ...): Boolean", sees=Sees.NAMED)
def calc_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Compute FlowFields.

    Docs: methods-auto/record/record-calcfields-method
    """
    return record.calc_fields(*fields)


@method("Record.SetAutoCalcFields([Field: Field, ...]): Boolean", sees=Sees.NAMED)
def set_auto_calc_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Compute FlowFields with every row that is read.

    Docs: methods-auto/record/record-setautocalcfields-method
    """
    return record.set_auto_calc_fields(*fields)


@method("Record.CalcSums(Field: Field, ...): Boolean", sees=Sees.NAMED)
def calc_sums(record: Record, *fields: FieldSymbol) -> bool:
    """Put the sums over all rows inside the filters into the fields.

    Docs: methods-auto/record/record-calcsums-method
    """
    return record.calc_sums(*fields)


@method("Record.RecordId(): RecordId", prop=True, sees=Sees.KEY)
def record_id(record: Record) -> RecordId:
    """Table and primary key of the row.

    Docs: methods-auto/record/record-recordid-method
    """
    return record.record_id()


@method("Record.FieldNo(Field: Field): Integer", sees=Sees.KEY)
def field_no(record: Record, field: FieldSymbol) -> int:
    """The number of a field.

    Docs: methods-auto/record/record-fieldno-method
    """
    return field.number


@method("Record.FieldName(Field: Field): Text", sees=Sees.KEY)
def field_name(record: Record, field: FieldSymbol) -> str:
    """The name of a field.

    Docs: methods-auto/record/record-fieldname-method
    """
    return field.name


@method("Record.FieldCaption(Field: Field): Text", sees=Sees.KEY)
def field_caption(record: Record, field: FieldSymbol) -> str:
    """The caption of a field.

    Docs: methods-auto/record/record-fieldcaption-method
    """
    return caption_of_field(field, record.session.settings)


@method("Record.TableCaption(): Text", prop=True, sees=Sees.KEY)
def table_caption(record: Record) -> str:
    """The caption of the table.

    Docs: methods-auto/record/record-tablecaption-method
    """
    return object_caption(record.table, record.session.settings)


@method("Record.TableName(): Text", prop=True, sees=Sees.KEY)
def table_name(record: Record) -> str:
    """The name of the table.

    Docs: methods-auto/record/record-tablename-method
    """
    return record.table.name


@method("Record.IsTemporary(): Boolean", prop=True, sees=Sees.KEY)
def is_temporary(record: Record) -> bool:
    """Whether the variable is temporary.

    Docs: methods-auto/record/record-istemporary-method
    """
    return record.is_temporary


# --- Filters, keys and marks


@method("Record.SetRange(Field: Field [, FromValue: FieldValue] [, ToValue: FieldValue])", sees=Sees.KEY)
def set_range(record: Record, field: FieldSymbol, *ends: object) -> None:
    """Filter a field on a value or range; without values, clear its filter.

    Docs: methods-auto/record/record-setrange-method
    """
    record.set_range(field, *ends)


@method("Record.SetFilter(Field: Field, String: Text [, Value: Any, ...])", sees=Sees.KEY)
def set_filter(record: Record, field: FieldSymbol, text: str, *values: Variant) -> None:
    """Filter a field by an expression; '' clears its filter.

    Docs: methods-auto/record/record-setfilter-method
    """
    record.set_filter(field, text, values)


@method("Record.GetFilter(Field: Field): Text", sees=Sees.KEY)
def get_filter(record: Record, field: FieldSymbol) -> str:
    """The filter of a field in the current filter group, as text.

    Docs: methods-auto/record/record-getfilter-method
    """
    return record.get_filter(field)


@method("Record.GetFilters(): Text", prop=True, sees=Sees.KEY)
def get_filters(record: Record) -> str:
    """All filters of the current filter group, as text.

    Docs: methods-auto/record/record-getfilters-method
    """
    return record.get_filters()


@method("Record.GetRangeMin(Field: Field): FieldValue", sees=Sees.KEY)
def get_range_min(record: Record, field: FieldSymbol) -> Any:
    """The lower end of a field's range. Raises ALError if its filter is no range.

    Docs: methods-auto/record/record-getrangemin-method
    """
    return record.get_range_min(field)


@method("Record.GetRangeMax(Field: Field): FieldValue", sees=Sees.KEY)
def get_range_max(record: Record, field: FieldSymbol) -> Any:
    """The upper end of a field's range. Raises ALError if its filter is no range.

    Docs: methods-auto/record/record-getrangemax-method
    """
    return record.get_range_max(field)


@method("Record.HasFilter(): Boolean", prop=True, sees=Sees.KEY)
def has_filter(record: Record) -> bool:
    """Whether the current filter group has a filter.

    Docs: methods-auto/record/record-hasfilter-method
    """
    return record.has_filter()


@method("Record.CopyFilter(FromField: Field, ToField: OtherField)")
def copy_filter(record: Record, field: FieldSymbol, target: Record, target_field: FieldSymbol) -> None:
    """Give a field of another record the filter of a field.

    Docs: methods-auto/record/record-copyfilter-method
    """
    record.copy_filter(field, target, target_field)


@method("Record.CopyFilters(var FromRecord: Self)")
def copy_filters(record: Record, source: Record) -> None:
    """Take over all filters of another record.

    Docs: methods-auto/record/record-copyfilters-method
    """
    record.copy_filters(source)


@method("Record.FilterGroup([Group: Integer]): Integer", prop=True, sees=Sees.KEY)
def filter_group(record: Record, *group: int) -> int:
    """The current filter group; sets it if given.

    Docs: methods-auto/record/record-filtergroup-method
    """
    return record.filter_group(*group)


@method("Record.SetRecFilter()", sees=Sees.KEY)
def set_rec_filter(record: Record) -> None:
    """Filter on the primary key of the current row.

    Docs: methods-auto/record/record-setrecfilter-method
    """
    record.set_rec_filter()


@method("Record.Reset()", sees=Sees.KEY)
def reset(record: Record) -> None:
    """Remove all filters and marks and go back to the primary key.

    Docs: methods-auto/record/record-reset-method
    """
    record.reset()


@method("Record.SetCurrentKey(Field: Field, ...): Boolean", sees=Sees.NAMED)
def set_current_key(record: Record, *fields: FieldSymbol) -> bool:
    """Sort by the fields.

    Docs: methods-auto/record/record-setcurrentkey-method
    """
    return record.set_current_key(*fields)


@method("Record.CurrentKey(): Text", prop=True, sees=Sees.KEY)
def current_key(record: Record) -> str:
    """The names of the fields that the record sorts by.

    Docs: methods-auto/record/record-currentkey-method
    """
    return record.current_key()


@method("Record.Ascending([SetAscending: Boolean]): Boolean", prop=True, sees=Sees.KEY)
def ascending(record: Record, *value: bool) -> bool:
    """Whether the record sorts ascending; sets it if given.

    Docs: methods-auto/record/record-ascending-method
    """
    return record.ascending(*value)


@method("Record.SetAscending(Field: Field, Ascending: Boolean)", sees=Sees.NAMED)
def set_ascending(record: Record, field: FieldSymbol, value: bool) -> None:
    """Set the direction of one sort field.

    Docs: methods-auto/record/record-setascending-method
    """
    record.set_ascending(field, value)


@method("Record.GetAscending(Field: Field): Boolean", sees=Sees.KEY)
def get_ascending(record: Record, field: FieldSymbol) -> bool:
    """The direction of one sort field.

    Docs: methods-auto/record/record-getascending-method
    """
    return record.get_ascending(field)


@method("Record.Mark([SetMarked: Boolean]): Boolean", prop=True, sees=Sees.KEY)
def mark(record: Record, *marked: bool) -> bool:
    """Whether the current row is marked; sets it if given.

    Docs: methods-auto/record/record-mark-method
    """
    return record.mark(*marked)


@method("Record.ClearMarks()", sees=Sees.KEY)
def clear_marks(record: Record) -> None:
    """Remove all marks.

    Docs: methods-auto/record/record-clearmarks-method
    """
    record.clear_marks()


@method("Record.MarkedOnly([SetMarkedOnly: Boolean]): Boolean", prop=True, sees=Sees.KEY)
def marked_only(record: Record, *value: bool) -> bool:
    """Whether only marked rows are seen; sets it if given.

    Docs: methods-auto/record/record-markedonly-method
    """
    return record.marked_only(*value)


@method("Record.GetPosition([UseNames: Boolean]): Text", sees=Sees.KEY)
def get_position(record: Record, use_names: bool = True) -> str:
    """The primary key as text.

    Docs: methods-auto/record/record-getposition-method
    """
    return record.get_position(use_names)


@method("Record.SetPosition(String: Text)", sees=Sees.KEY)
def set_position(record: Record, text: str) -> None:
    """Take over a primary key from text.

    Docs: methods-auto/record/record-setposition-method
    """
    record.set_position(text)


@method("Record.SetLoadFields([Field: Field, ...]): Boolean", false_for=("DB:LoadFields",), sees=Sees.LOADED)
def set_load_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Which fields are loaded with a row; others are when they are needed.

    Docs: methods-auto/record/record-setloadfields-method
    """
    return record.set_load_fields(*fields)


@method("Record.AddLoadFields([Field: Field, ...]): Boolean", false_for=("DB:LoadFields",))
def add_load_fields(record: Record, *fields: FieldSymbol) -> bool:
    """Load these fields with a row, too.

    Docs: methods-auto/record/record-addloadfields-method
    """
    return record.add_load_fields(*fields)
