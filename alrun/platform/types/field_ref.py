"""FieldRef: the value of a field that is known only when AL runs, and what is done with the field.

What a FieldRef says of the field itself is in `field_ref_properties`.
Docs: methods-auto/fieldref/fieldref-data-type
"""

from __future__ import annotations

from alrun.platform.types.error_info import raising
from alrun.runtime.error_info import ErrorInfo
from alrun.runtime.records.references import FieldRef, RecordRef
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- The value


@method("FieldRef.Value([NewValue: Any]): Any", prop=True)
def value(field_ref: FieldRef, *new_value: Variant) -> Variant:
    """The value of the field; sets it if one is given. Raises ALError if that does not convert to the field's type.

    Docs: methods-auto/fieldref/fieldref-value-method
    """
    if new_value:
        field_ref.assign(new_value[0])
    return field_ref.value


@method("FieldRef.Validate([NewValue: Any])")
def validate(field_ref: FieldRef, *new_value: Variant) -> None:
    """Assign the field, or keep its value, and run its OnValidate.

    Docs: methods-auto/fieldref/fieldref-validate-method
    """
    field_ref.record.validate(field_ref.field, *map(field_ref.converted, new_value))


@method("FieldRef.TestField()")
def test_field(field_ref: FieldRef) -> None:
    """Raise ALError TestField if the field is empty.

    Docs: methods-auto/fieldref/fieldref-testfield--method
    """
    field_ref.record.test_field(field_ref.field)


@method("FieldRef.TestField(Value: Any)")
def test_field_value(field_ref: FieldRef, wanted: Variant) -> None:
    """Raise ALError TestField if the field has not the value.

    Docs: methods-auto/fieldref/fieldref-testfield-joker-method
    """
    field_ref.record.test_field(field_ref.field, field_ref.converted(wanted))


@method("FieldRef.TestField(ErrorInfo: ErrorInfo)")
def test_field_with_info(field_ref: FieldRef, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/fieldref/fieldref-testfield-errorinfo-method
    """
    raising(field_ref.record, field_ref.field, info, lambda: test_field(field_ref))


@method("FieldRef.TestField(Value: Any, ErrorInfo: ErrorInfo)")
def test_field_value_with_info(field_ref: FieldRef, wanted: Variant, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/fieldref/fieldref-testfield-joker-errorinfo-method
    """
    raising(field_ref.record, field_ref.field, info, lambda: test_field_value(field_ref, wanted))


@method("FieldRef.FieldError([Text: Text])")
def field_error(field_ref: FieldRef, text: str = "") -> None:
    """Raise an error about the field.

    Docs: methods-auto/fieldref/fieldref-fielderror-string-method
    """
    field_ref.record.field_error(field_ref.field, text)


@method("FieldRef.FieldError(ErrorInfo: ErrorInfo)")
def field_error_with_info(field_ref: FieldRef, info: ErrorInfo) -> None:
    """As without the ErrorInfo, whose text, if it has one, becomes that of the error.

    Docs: methods-auto/fieldref/fieldref-fielderror-errorinfo-method
    """
    raising(field_ref.record, field_ref.field, info, lambda: field_error(field_ref))


@method("FieldRef.CalcField(): Boolean")
def calc_field(field_ref: FieldRef) -> bool:
    """Compute a FlowField, or read the content of a Blob. Raises ALError for another field.

    Docs: methods-auto/fieldref/fieldref-calcfield-method
    """
    return field_ref.record.calc_fields(field_ref.field)


@method("FieldRef.CalcSum(): Boolean")
def calc_sum(field_ref: FieldRef) -> bool:
    """Put the sum over all rows inside the filters into the field. Raises ALError if it cannot be summed.

    Docs: methods-auto/fieldref/fieldref-calcsum-method
    """
    return field_ref.record.calc_sums(field_ref.field)


@method("FieldRef.Record(): RecordRef")
def record(session: Session, field_ref: FieldRef) -> RecordRef:
    """A RecordRef to the record whose field it is.

    Docs: methods-auto/fieldref/fieldref-record-method
    """
    return RecordRef(session, field_ref.record)


# --- Filters


@method("FieldRef.SetRange([FromValue: Any] [, ToValue: Any])")
def set_range(field_ref: FieldRef, *ends: Variant) -> None:
    """Filter the field on a value or range; without values, clear its filter.

    Raises ALError if a value does not convert to the field's type.
    Docs: methods-auto/fieldref/fieldref-setrange-method
    """
    field_ref.record.set_range(field_ref.field, *map(field_ref.converted, ends))


@method("FieldRef.SetFilter(String: Text [, Value: Any, ...])")
def set_filter(field_ref: FieldRef, string: str, *values: Variant) -> None:
    """Filter the field by an expression; '' clears its filter.

    Docs: methods-auto/fieldref/fieldref-setfilter-method
    """
    field_ref.record.set_filter(field_ref.field, string, values)


@method("FieldRef.GetFilter(): Text", prop=True)
def get_filter(field_ref: FieldRef) -> str:
    """The filter of the field in the current filter group, as text.

    Docs: methods-auto/fieldref/fieldref-getfilter-method
    """
    return field_ref.record.get_filter(field_ref.field)


@method("FieldRef.GetRangeMin(): Any", prop=True)
def get_range_min(field_ref: FieldRef) -> Variant:
    """The lower end of the field's range. Raises ALError if its filter is no range.

    Docs: methods-auto/fieldref/fieldref-getrangemin-method
    """
    field = field_ref.field
    return Variant(field.type, field_ref.record.get_range_min(field))


@method("FieldRef.GetRangeMax(): Any", prop=True)
def get_range_max(field_ref: FieldRef) -> Variant:
    """The upper end of the field's range. Raises ALError if its filter is no range.

    Docs: methods-auto/fieldref/fieldref-getrangemax-method
    """
    field = field_ref.field
    return Variant(field.type, field_ref.record.get_range_max(field))
