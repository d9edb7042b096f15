"""DataTransfer: moving data between tables while an app is installed or upgraded.

Docs: methods-auto/datatransfer/datatransfer-data-type, devenv-data-transfer
"""

from __future__ import annotations

from alrun.runtime.data_transfer import DataTransfer
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("DataTransfer")
def _new(session: Session, type_: Type) -> DataTransfer:
    return DataTransfer()


@method("DataTransfer.SetTables(SourceTable: Integer, DestinationTable: Integer)")
def set_tables(session: Session, transfer: DataTransfer, source_table: int, destination_table: int) -> None:
    """Say from which table to which. Raises ALError for tables of the system and those that do not exist.

    Docs: methods-auto/datatransfer/datatransfer-settables-method
    """
    transfer.set_tables(session, source_table, destination_table)


@method("DataTransfer.AddFieldValue(SourceField: Integer, DestinationField: Integer)")
def add_field_value(transfer: DataTransfer, source_field: int, destination_field: int) -> None:
    """Copy a field. Raises ALError if the types do not match; Code goes into Text.

    Docs: methods-auto/datatransfer/datatransfer-addfieldvalue-method
    """
    transfer.add_field(source_field, destination_field)


@method("DataTransfer.AddConstantValue(Value: Any, DestinationField: Integer)")
def add_constant_value(transfer: DataTransfer, value: Variant, destination_field: int) -> None:
    """Give a field one value in all rows.

    Docs: methods-auto/datatransfer/datatransfer-addconstantvalue-method
    """
    transfer.add_constant(value, destination_field)


@method("DataTransfer.AddJoin(SourceField: Integer, DestinationField: Integer)")
def add_join(transfer: DataTransfer, source_field: int, destination_field: int) -> None:
    """Say which rows belong together: those where the two fields are equal.

    Docs: methods-auto/datatransfer/datatransfer-addjoin-method
    """
    transfer.add_join(source_field, destination_field)


@method("DataTransfer.AddSourceFilter(SourceField: Integer, String: Text [, Value: Any, ...])")
def add_source_filter(transfer: DataTransfer, source_field: int, string: str, *values: Variant) -> None:
    """Copy only from rows inside a filter.

    Docs: methods-auto/datatransfer/datatransfer-addsourcefilter-method
    """
    transfer.add_source_filter(source_field, string, values)


@method("DataTransfer.AddDestinationFilter(DestinationField: Integer, String: Text [, Value: Any, ...])")
def add_destination_filter(transfer: DataTransfer, destination_field: int, string: str, *values: Variant) -> None:
    """Copy only into rows inside a filter.

    Docs: methods-auto/datatransfer/datatransfer-adddestinationfilter-method
    """
    transfer.add_destination_filter(destination_field, string, values)


@method("DataTransfer.CopyFields()")
def copy_fields(transfer: DataTransfer) -> None:
    """Write the fields into the rows that belong to those of the source, without triggers and events.

    Raises ALError if two different tables have no join.
    Docs: methods-auto/datatransfer/datatransfer-copyfields-method
    """
    transfer.copy_fields()


@method("DataTransfer.CopyRows()")
def copy_rows(transfer: DataTransfer) -> None:
    """Add a row for each of the source, without triggers and events. Raises ALError if a row is there already.

    Docs: methods-auto/datatransfer/datatransfer-copyrows-method
    """
    transfer.copy_rows()


@method("DataTransfer.UpdateAuditFields([UpdateAuditFields: Boolean]): Boolean", prop=True)
def update_audit_fields(transfer: DataTransfer, update_audit_fields: bool | None = None) -> bool:
    """Whether copied fields count as a change by this user now, or set it; true to begin with.

    Docs: methods-auto/datatransfer/datatransfer-updateauditfields-method
    """
    if update_audit_fields is not None:
        transfer.updates_audit_fields = update_audit_fields
    return transfer.updates_audit_fields
