"""Record: the checks of fields that fail with what an ErrorInfo says."""

from __future__ import annotations

from alrun.platform.types.error_info import raising
from alrun.runtime.error_info import ErrorInfo
from alrun.runtime.records.record import Record
from alrun.semantics.builtins import MethodTable, Sees
from alrun.semantics.symbols import FieldSymbol

METHODS = MethodTable()
method = METHODS.method


@method("Record.TestField(Field: Field, ErrorInfo: ErrorInfo)", sees=Sees.NAMED)
def test_field_with_info(record: Record, field: FieldSymbol, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/record/record-testfield-joker-errorinfo-method
    """
    raising(record, field, info, lambda: record.test_field(field))


@method("Record.TestField(Field: Field, Value: FieldValue, ErrorInfo: ErrorInfo)", sees=Sees.NAMED)
def test_field_value_with_info(record: Record, field: FieldSymbol, wanted: object, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/record/record-testfield-joker-joker-errorinfo-method
    """
    raising(record, field, info, lambda: record.test_field(field, wanted))


@method("Record.FieldError(Field: Field, ErrorInfo: ErrorInfo)")
def field_error_with_info(record: Record, field: FieldSymbol, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/record/record-fielderror-joker-errorinfo-method
    """
    raising(record, field, info, lambda: record.field_error(field))
