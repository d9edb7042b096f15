"""The errors of records, each stated once.

Docs: devenv-al-error-handling; the wording of each is the platform's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.formatting.captions import field_caption, object_caption
from alrun.runtime.records.filters.text import filter_text
from alrun.runtime.records.state import RecordState
from alrun.semantics.symbols import FieldSymbol, KeySymbol, TableSymbol

TRUNCATE_REFUSED: Final = "TruncateNotSupported"


def not_found(record: RecordState, key: tuple[object, ...]) -> ALError:
    """No row has that primary key."""
    fields = _quoted(record, zip(record.info().key_fields, key, strict=True))
    return ALError(
        f"The {_table(record)} does not exist. Identification fields and values: {fields}", "DB:RecordNotFound"
    )


def system_id_not_found(record: RecordState, system_id: UUID) -> ALError:
    """No row has that SystemId. Observed: it stands there alone, without a name and quotes."""
    field = record.table.fields[record.info().system.id]
    value = _shown(record, field, system_id)
    return ALError(
        f"The {_table(record)} does not exist. Identification fields and values: {value}", "DB:RecordNotFound"
    )


def nothing_inside_filter(record: RecordState) -> ALError:
    """The variable sees no row, or none where Find looked."""
    text = f"There is no {_table(record)} within the filter."
    filters = [] if record._view is None else record._view.filters()
    if filters:
        settings = record.session.settings
        shown = ", ".join(
            f"{_field(record, item.field)}: {filter_text(item.filter, item.field.type, settings)}" for item in filters
        )
        text += f"\nFilters: {shown}"
    return ALError(text, "DB:NothingInsideFilter")


def already_exists(record: RecordState, key: KeySymbol) -> ALError:
    """Another row has the same values in a unique key."""
    fields = _quoted(record, ((field, record.values[field.index]) for field in key.fields))
    if key not in record.table.keys:  # that of SystemId
        # Undocumented: of this text, only what stands from "unique index" on is observed.
        return ALError(
            f"The record in table {_table(record)} already exists. "
            f"There is a unique index on the following fields: {fields}",
            "DB:RecordExists",
        )
    return ALError(
        f"The record in table {_table(record)} already exists. Identification fields and values: {fields}",
        "DB:RecordExists",
    )


def changed_by_another_user(record: RecordState) -> ALError:
    """Another session has written the row after the variable read it. Docs: methods-auto/record/record-modify-method"""
    return ALError(
        f"Another user has modified the record for this {_table(record)} after you retrieved it from the "
        "database. Enter your changes again in the updated window, or start the interrupted activity again.",
        "DB:RecordChanged",
    )


def changed_meanwhile(record: RecordState, key: tuple[object, ...]) -> ALError:
    """An earlier transaction of the session has written the row after the variable read it. Observed."""
    fields = _quoted(record, zip(record.info().key_fields, key, strict=True))
    return ALError(
        f"The changes to the {_table(record)} record cannot be saved because some information on the page is not "
        f"up-to-date. Close the page, reopen it, and try again. Identification fields and values: {fields}",
        "DB:RecordChanged",
    )


def cannot_be_loaded(record: RecordState, field: FieldSymbol) -> ALError:
    """SetLoadFields or one of its kin was given a FlowField or FlowFilter. Undocumented: the wording is ours."""
    return ALError(
        f"The field {_field(record, field)} of table {_table(record)} is a {field.field_class.value} and cannot be "
        "selected to be loaded.",
        "DB:LoadFields",
    )


def loading_failed(record: RecordState, fields: Iterable[FieldSymbol], key: tuple[object, ...]) -> ALError:
    """Fields of a row that is gone were to be loaded. Observed, but for the code. Docs: devenv-partial-records"""
    return ALError(
        f"JIT loading of field(s): {_names(record, fields)} failed for table: '{_table(record)}' identification "
        f"values: '{_quoted(record, zip(record.info().key_fields, key, strict=True))}'",
        "DB:JitLoadingFailed",
    )


def inconsistent_read(record: RecordState, fields: Iterable[FieldSymbol], key: tuple[object, ...]) -> ALError:
    """Fields were to be loaded of a row whose others have changed meanwhile. Observed, but for the code.

    Docs: devenv-partial-records
    """
    return ALError(
        f"Inconsistent read of field(s): {_names(record, fields)}, on table '{_table(record)}', identification "
        f"values: '{_quoted(record, zip(record.info().key_fields, key, strict=True))}'",
        "DB:InconsistentRead",
    )


def _names(record: RecordState, fields: Iterable[FieldSymbol]) -> str:
    return ",".join(f"'{_field(record, field)}'" for field in fields)


def must_have_value(record: RecordState, field: FieldSymbol) -> ALError:
    """TestField found nothing in a field."""
    return ALError(
        f"{_field(record, field)} must have a value in {_table(record)}: {_identification(record)}. "
        "It cannot be zero or empty.",
        "TestField",
    )


def must_be_equal(record: RecordState, field: FieldSymbol, wanted: object) -> ALError:
    """TestField found another value in a field."""
    # The platform's text has two blanks there.
    return ALError(
        f"{_field(record, field)} must be equal to '{_shown(record, field, wanted)}'  in {_table(record)}: "
        f"{_identification(record)}. Current value is '{_shown(record, field, record.values[field.index])}'.",
        "TestField",
    )


def field_error(record: RecordState, field: FieldSymbol, text: str, is_empty: bool) -> ALError:
    """What FieldError raises: its own text, or one that depends on whether the field is empty."""
    place = f"{_table(record)} {_quoted(record, zip(record.info().key_fields, record._key(), strict=True))}"
    if text:
        message = f"{_field(record, field)} {text} in {place}."
    elif is_empty:
        message = f"You must specify {_field(record, field)} in {place}."
    else:
        value = _shown(record, field, record.values[field.index])
        message = f"{_field(record, field)} must not be {value} in {place}."
    return ALError(message, "NCLCSRTS:TableErrorStr")


def not_related(record: RecordState, field: FieldSymbol, related: TableSymbol) -> ALError:
    """A validated value is not in the table that the field is related to."""
    value = _shown(record, field, record.values[field.index])
    return ALError(
        f"The field {_field(record, field)} of table {_table(record)} contains a value ({value}) that cannot be found "
        f"in the related table ({object_caption(related, record.session.settings)}).",
        "DB:PrimRecordNotFound",
    )


def no_relation(record: RecordState, field: FieldSymbol) -> ALError:
    """Relation of a field that has none. Undocumented: the wording is ours."""
    return ALError(f"The field {_field(record, field)} in the {_table(record)} table has no table relation.")


def system_id_is_fixed(record: RecordState) -> ALError:
    """ModifyAll of the SystemId."""
    return ALError(f"You cannot change the value of the SystemId field. Table: {_table(record)}")


def no_range(record: RecordState, field: FieldSymbol) -> ALError:
    """GetRangeMin or GetRangeMax of a field without a range."""
    return ALError(
        f"Specify a filter for the {_field(record, field)} field in the {_table(record)} table.", "DB:NoFilter"
    )


def must_be_flow_field(record: RecordState, field: FieldSymbol) -> ALError:
    """CalcFields of a field that is neither FlowField nor Blob."""
    return ALError(f"The {_field(record, field)} field in the {_table(record)} table must be a FlowField.")


def no_calc_formula(field: FieldSymbol) -> ALError:
    """CalcFields of a FlowField without a CalcFormula."""
    return ALError(
        f"You must define a CalcFormula for the {field.caption} FlowField in the {field.table.caption} table."
    )


def other_type(field: FieldSymbol, source: FieldSymbol) -> ALError:
    """A field of another type than the one that its value comes from, by TransferFields or a CalcFormula."""
    return ALError(
        "The following fields must have the same type:\n\n"
        f"Field: {field.caption} <-- {source.caption}\n"
        f"Table: {field.table.caption} <-- {source.table.caption}\n"
        f"Type: {field.type} <-- {source.type}"
    )


def recursive_formula() -> ALError:
    """A FlowField needs its own value to be computed."""
    return ALError(
        "There is insufficient memory to execute this function. This can be caused by recursive function calls. "
        "Contact your system administrator.",
        "StackOverflow",
    )


def must_be_numeric(record: RecordState, field: FieldSymbol) -> ALError:
    """CalcSums of a field that cannot be summed."""
    return ALError(f"The field {_field(record, field)} in the {_table(record)} table must be a numeric field.")


def company_missing(name: str) -> ALError:
    """ChangeCompany to a company that the database does not have. Undocumented: the code is ours."""
    return ALError(f'The company "{name}" does not exist.', "DB:CompanyNotFound")


def truncate_refused(reason: str) -> ALError:
    """Truncate cannot empty this table, or not with these filters. Undocumented: the code is ours."""
    return ALError(reason, TRUNCATE_REFUSED)


def not_temporary(record: RecordState) -> ALError:
    """Copy was to share the rows of a record that has none of its own."""
    return ALError(f"The {_table(record)} record must be temporary to share its table.")


def invalid_position(text: str) -> ALError:
    """SetPosition did not understand its text."""
    return ALError(f"Invalid expression in the position '{text}'.")


def _table(record: RecordState) -> str:
    return object_caption(record.table, record.session.settings)


def _field(record: RecordState, field: FieldSymbol) -> str:
    return field_caption(field, record.session.settings)


def _identification(record: RecordState) -> str:
    return ", ".join(
        f"{_field(record, field)}={_key_value(record, field, record.values[field.index])}"
        for field in record.info().key_fields
    )


def _quoted(record: RecordState, fields: Iterable[tuple[FieldSymbol, object]]) -> str:
    return ",".join(f"{_field(record, field)}='{_key_value(record, field, value)}'" for field, value in fields)


def _key_value(record: RecordState, field: FieldSymbol, value: object) -> str:
    # Without thousands separators: Line No.='10000'.
    return format_value(value, field.type, 0, 1, record.session.settings)


def _shown(record: RecordState, field: FieldSymbol, value: object) -> str:
    return format_value(value, field.type, 0, 0, record.session.settings)
