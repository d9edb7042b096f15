"""RecordRef: opening and closing, the way from and to records, and what it says of its table.

What a RecordRef does with rows is in `record_ref_reading` and `record_ref_writing`, its filters and sort order in
`record_ref_filtering`: each does what the record that it refers to does.
Docs: methods-auto/recordref/recordref-data-type
"""

from __future__ import annotations

from alrun.platform.types import record_properties
from alrun.runtime.errors import ALError
from alrun.runtime.formatting.captions import object_caption
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import (
    FieldRef,
    KeyRef,
    RecordRef,
    field_by_number,
    fields_in_order,
    find_table,
    find_table_named,
    ids_do_not_match,
    index_out_of_bounds,
    keys_in_order,
)
from alrun.runtime.session import Session
from alrun.runtime.storage.store import (
    SYSTEM_CREATED_AT,
    SYSTEM_CREATED_BY,
    SYSTEM_ID,
    SYSTEM_MODIFIED_AT,
    SYSTEM_MODIFIED_BY,
)
from alrun.runtime.values.record_id import RecordId
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import TableSymbol

METHODS = MethodTable()
method = METHODS.method

# --- Opening and closing


@method("RecordRef.Open(No: Integer [, Temp: Boolean] [, CompanyName: Text])")
def open_(session: Session, record_ref: RecordRef, number: int, temporary: bool = False, company: str = "") -> None:
    """Refer to a new record of a table, of another company if one is named.

    Raises ALError if there is no such table or company, and if the RecordRef is open.
    Docs: methods-auto/recordref/recordref-open-integer-boolean-string-method
    """
    _open(session, record_ref, find_table(session, number), temporary, company)


@method("RecordRef.Open(FullyQualifiedName: Text [, Temp: Boolean] [, CompanyName: Text])")
def open_named(session: Session, record_ref: RecordRef, name: str, temporary: bool = False, company: str = "") -> None:
    """As with a number, for the table of a name, with or without its namespace.

    Docs: methods-auto/recordref/recordref-open-string-boolean-string-method
    """
    _open(session, record_ref, find_table_named(session, name), temporary, company)


def _open(session: Session, record_ref: RecordRef, table: TableSymbol, temporary: bool, company: str) -> None:
    record_ref.open(table, temporary or table.table_type.lower() == "temporary")
    if company:
        try:
            record_ref.record.change_company(company)
        except ALError:
            record_ref.close()
            raise


@method("RecordRef.Close()")
def close(record_ref: RecordRef) -> None:
    """Refer to nothing.

    Docs: methods-auto/recordref/recordref-close-method
    """
    record_ref.close()


@method("RecordRef.Duplicate(): RecordRef")
def duplicate(record_ref: RecordRef) -> RecordRef:
    """A RecordRef to a new record with the same values, filters, key and marks; temporary rows are shared.

    Docs: methods-auto/recordref/recordref-duplicate-method
    """
    return RecordRef(record_ref.session, record_ref.record.copied())


# --- From and to records


@method("RecordRef.GetTable(Rec: Record)")
def get_table(record_ref: RecordRef, record: Record) -> None:
    """Refer to a record with the values, filters, key and marks of another; temporary rows are shared.

    Observed: what comes out of a Variant is copied as well; FieldRefs of a RecordRef that is open on the table already
    show the new values (a test of the System Application).
    Docs: methods-auto/recordref/recordref-gettable-method
    """
    if record_ref.is_open and record_ref.record.table is record.table:
        record_ref.record.become(record)
    else:
        record_ref.refer_to(record.copied())


@method("RecordRef.SetTable(Rec: Record)")
def set_table(record_ref: RecordRef, record: Record) -> None:
    """Give a record variable the values, filters, key and marks. Raises ALError if it is of another table.

    Docs: methods-auto/recordref/recordref-settable-table-method
    """
    set_table_sharing(record_ref, record, False)


@method("RecordRef.SetTable(Rec: Record, ShareTable: Boolean)")
def set_table_sharing(record_ref: RecordRef, record: Record, share_table: bool) -> None:
    """As without `share_table`; with it, the variable also has the temporary rows. Raises ALError if one has none.

    Docs: methods-auto/recordref/recordref-settable-table-boolean-method
    """
    if record_ref.record.table is not record.table:
        raise ids_do_not_match()
    record.copy(record_ref.record, share_table)


@method("RecordRef.Copy(FromRecordRef: RecordRef [, ShareTable: Boolean])")
def copy(record_ref: RecordRef, source: RecordRef, share_table: bool = False) -> None:
    """Take over the values, filters, key and marks of another; with `share_table` also its temporary rows.

    One that is closed refers to a new record of the table then, which is temporary only if it shares the rows.
    Docs: methods-auto/recordref/recordref-copy-recordref-boolean-method
    """
    _copy(record_ref, source.record, share_table)


@method("RecordRef.Copy(var FromRecord: Record [, ShareTable: Boolean])")
def copy_record(record_ref: RecordRef, source: Record, share_table: bool = False) -> None:
    """Take over the values, filters, key and marks of a record; with `share_table` also its temporary rows.

    Docs: methods-auto/recordref/recordref-copy-table-boolean-method
    """
    _copy(record_ref, source, share_table)


def _copy(record_ref: RecordRef, source: Record, share_table: bool) -> None:
    if not record_ref.is_open:
        record_ref.open(source.table, share_table)
    if record_ref.record.table is not source.table:
        raise ids_do_not_match()
    record_ref.record.copy(source, share_table)


@method("RecordRef.RecordId(): RecordId", prop=True)
def record_id(record_ref: RecordRef) -> RecordId:
    """Table and primary key of the record.

    Docs: methods-auto/recordref/recordref-recordid-method
    """
    return record_ref.record.record_id()


# --- The table


@method("RecordRef.Number(): Integer", prop=True)
def number(record_ref: RecordRef) -> int:
    """The number of the table.

    Undocumented: 0 if it is not open. The Base Application asks whether the number is 0 before it opens one.
    Docs: methods-auto/recordref/recordref-number-method
    """
    return record_ref.record.table.object_id if record_ref.is_open else 0


@method("RecordRef.Name(): Text", prop=True)
def name(record_ref: RecordRef) -> str:
    """The name of the table.

    Docs: methods-auto/recordref/recordref-name-method
    """
    return record_ref.record.table.name


@method("RecordRef.Caption(): Text", prop=True)
def caption(record_ref: RecordRef) -> str:
    """The caption of the table.

    Docs: methods-auto/recordref/recordref-caption-method
    """
    record = record_ref.record
    return object_caption(record.table, record.session.settings)


@method("RecordRef.FullyQualifiedName(): Text", prop=True)
def fully_qualified_name(record_ref: RecordRef) -> str:
    """The name of the table with its namespace.

    Docs: methods-auto/recordref/recordref-fullyqualifiedname-method
    """
    return record_properties.fully_qualified_name(record_ref.record)


@method("RecordRef.IsTemporary(): Boolean", prop=True)
def is_temporary(record_ref: RecordRef) -> bool:
    """Whether the record is temporary.

    Docs: methods-auto/recordref/recordref-istemporary-method
    """
    return record_ref.record.is_temporary


@method("RecordRef.CurrentCompany(): Text", prop=True)
def current_company(record_ref: RecordRef) -> str:
    """The company whose rows it sees.

    Docs: methods-auto/recordref/recordref-currentcompany-method
    """
    return record_properties.current_company(record_ref.record)


@method("RecordRef.ChangeCompany([CompanyName: Text]): Boolean", false_for=("DB:CompanyNotFound",))
def change_company(record_ref: RecordRef, company_name: str = "") -> bool:
    """See the rows of another company. Raises ALError if there is no such company.

    Docs: methods-auto/recordref/recordref-changecompany-method
    """
    return record_ref.record.change_company(company_name)


@method("RecordRef.ReadPermission(): Boolean", prop=True)
def read_permission(session: Session, record_ref: RecordRef) -> bool:
    """Whether the session may read the table.

    Docs: methods-auto/recordref/recordref-readpermission-method
    """
    return record_properties.read_permission(session, record_ref.record)


@method("RecordRef.WritePermission(): Boolean", prop=True)
def write_permission(session: Session, record_ref: RecordRef) -> bool:
    """Whether the session may write to the table.

    Docs: methods-auto/recordref/recordref-writepermission-method
    """
    return record_properties.write_permission(session, record_ref.record)


@method("RecordRef.SecurityFiltering([NewSecurityFiltering: SecurityFilter]): SecurityFilter", prop=True)
def security_filtering(record_ref: RecordRef, *filtering: int) -> int:
    """How security filters apply to the record; sets it if given.

    Docs: methods-auto/recordref/recordref-securityfiltering-method
    """
    return record_properties.security_filtering(record_ref.record, *filtering)


@method("RecordRef.SetPermissionFilter()")
def set_permission_filter(record_ref: RecordRef) -> None:
    """Filter by the user's security filters.

    Docs: methods-auto/recordref/recordref-setpermissionfilter-method
    """
    record_properties.set_permission_filter(record_ref.record)


# --- Fields and keys


@method("RecordRef.Field(FieldNo: Integer): FieldRef")
def field_by_no(record_ref: RecordRef, field_no: int) -> FieldRef:
    """The field of a number. Raises ALError if there is none.

    Docs: methods-auto/recordref/recordref-field-integer-method
    """
    record = record_ref.record
    return FieldRef(record, field_by_number(record, field_no))


@method("RecordRef.Field(FieldName: Text): FieldRef")
def field_by_name(record_ref: RecordRef, field_name: str) -> FieldRef:
    """The field of a name, in any case. Raises ALError if there is none; its text is ours.

    Docs: methods-auto/recordref/recordref-field-string-method
    """
    record = record_ref.record
    field = record.table.find_field(field_name)
    if field is None:
        raise ALError(
            f"The supplied field name '{field_name}' cannot be found in the '{record.table.caption}' table.",
            "FieldNotFound",
        )
    return FieldRef(record, field)


@method("RecordRef.FieldExist(FieldNo: Integer): Boolean")
def field_exists_by_no(record_ref: RecordRef, field_no: int) -> bool:
    """Whether the table has a field of that number.

    Docs: methods-auto/recordref/recordref-fieldexist-integer-method
    """
    return field_no in record_ref.record.table.fields_by_number


@method("RecordRef.FieldExist(FieldName: Text): Boolean")
def field_exists_by_name(record_ref: RecordRef, field_name: str) -> bool:
    """Whether the table has a field of that name, in any case.

    Docs: methods-auto/recordref/recordref-fieldexist-string-method
    """
    return record_ref.record.table.find_field(field_name) is not None


@method("RecordRef.FieldCount(): Integer", prop=True)
def field_count(record_ref: RecordRef) -> int:
    """How many fields FieldIndex counts: all but those of the platform.

    Docs: methods-auto/recordref/recordref-fieldcount-method
    """
    return len(fields_in_order(record_ref.record.table))


@method("RecordRef.FieldIndex(Index: Integer): FieldRef")
def field_index(record_ref: RecordRef, index: int) -> FieldRef:
    """The field at a 1-based place, the primary key coming first. Raises ALError outside of them.

    Docs: methods-auto/recordref/recordref-fieldindex-method
    """
    record = record_ref.record
    fields = fields_in_order(record.table)
    if not 1 <= index <= len(fields):
        raise index_out_of_bounds()
    return FieldRef(record, fields[index - 1])


@method("RecordRef.KeyCount(): Integer", prop=True)
def key_count(record_ref: RecordRef) -> int:
    """How many keys the table has, that of SystemId included.

    Docs: methods-auto/recordref/recordref-keycount-method
    """
    return len(keys_in_order(record_ref.record.table))


@method("RecordRef.KeyIndex(Index: Integer): KeyRef")
def key_index(record_ref: RecordRef, index: int) -> KeyRef:
    """The key at a 1-based place, the primary key being the first. Raises ALError outside of them.

    Docs: methods-auto/recordref/recordref-keyindex-method
    """
    record = record_ref.record
    keys = keys_in_order(record.table)
    if not 1 <= index <= len(keys):
        raise index_out_of_bounds()
    return KeyRef(record, keys[index - 1])


@method("RecordRef.SystemIdNo(): Integer", prop=True)
def system_id_no(record_ref: RecordRef) -> int:
    """The number of the SystemId field.

    Docs: methods-auto/recordref/recordref-systemidno-method
    """
    return field_by_number(record_ref.record, SYSTEM_ID).number


@method("RecordRef.SystemCreatedAtNo(): Integer", prop=True)
def system_created_at_no(record_ref: RecordRef) -> int:
    """The number of the SystemCreatedAt field.

    Docs: methods-auto/recordref/recordref-systemcreatedatno-method
    """
    return field_by_number(record_ref.record, SYSTEM_CREATED_AT).number


@method("RecordRef.SystemCreatedByNo(): Integer", prop=True)
def system_created_by_no(record_ref: RecordRef) -> int:
    """The number of the SystemCreatedBy field.

    Docs: methods-auto/recordref/recordref-systemcreatedbyno-method
    """
    return field_by_number(record_ref.record, SYSTEM_CREATED_BY).number


@method("RecordRef.SystemModifiedAtNo(): Integer", prop=True)
def system_modified_at_no(record_ref: RecordRef) -> int:
    """The number of the SystemModifiedAt field.

    Docs: methods-auto/recordref/recordref-systemmodifiedatno-method
    """
    return field_by_number(record_ref.record, SYSTEM_MODIFIED_AT).number


@method("RecordRef.SystemModifiedByNo(): Integer", prop=True)
def system_modified_by_no(record_ref: RecordRef) -> int:
    """The number of the SystemModifiedBy field.

    Docs: methods-auto/recordref/recordref-systemmodifiedbyno-method
    """
    return field_by_number(record_ref.record, SYSTEM_MODIFIED_BY).number
