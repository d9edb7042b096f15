"""TestField: a field of a page that a test has open.

Docs: methods-auto/testfield/testfield-data-type
"""

from __future__ import annotations

from decimal import Decimal

from alrun.platform.objects.test_elements import TestField
from alrun.platform.objects.test_texts import as_type
from alrun.platform.types.test_form import numbered_error
from alrun.runtime.errors import ALError
from alrun.runtime.records.references import RecordRef
from alrun.runtime.values.variant import Variant
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- The value


@method("TestField.Value([Value: Text]): Text", prop=True)
def value(field: TestField, value: str | None = None) -> str:
    """What the field shows, or type it in. Raises ALError if the field refuses it.

    Docs: methods-auto/testfield/testfield-value-method
    """
    if value is not None:
        field.set(Variant(types.TEXT, value))
    return field.text


@method("TestField.SetValue(Value: Any)")
def set_value(field: TestField, value: Variant) -> None:
    """Type a value into the field. Raises ALError if the field refuses it.

    Docs: methods-auto/testfield/testfield-setvalue-method
    """
    field.set(value)


@method("TestField.AssertEquals(Value: Any)")
def assert_equals(field: TestField, value: Variant) -> None:
    """Raise ALError if the field does not show the value.

    Docs: methods-auto/testfield/testfield-assertequals-method
    """
    field.assert_equals(value)


@method("TestField.AsBoolean(): Boolean")
def as_boolean(field: TestField) -> bool:
    """What the field shows as a Boolean. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-asboolean-method
    """
    return bool(as_type(field.text, types.BOOLEAN, field.require()))


@method("TestField.AsInteger(): Integer")
def as_integer(field: TestField) -> int:
    """What the field shows as an Integer; an option by its number. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-asinteger-method
    """
    ordinal = field.ordinal()
    return int(as_type(field.text, types.INTEGER, field.require())) if ordinal is None else ordinal


@method("TestField.AsDecimal(): Decimal")
def as_decimal(field: TestField) -> Decimal:
    """What the field shows as a Decimal. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-asdecimal-method
    """
    found = as_type(field.text, types.DECIMAL, field.require())
    assert isinstance(found, Decimal)
    return found


@method("TestField.AsDate(): Date")
def as_date(field: TestField) -> int:
    """What the field shows as a Date. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-asdate-method
    """
    return int(as_type(field.text, types.DATE, field.require()))


@method("TestField.AsTime(): Time")
def as_time(field: TestField) -> int:
    """What the field shows as a Time. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-astime-method
    """
    return int(as_type(field.text, types.TIME, field.require()))


@method("TestField.AsDateTime(): DateTime")
def as_date_time(field: TestField) -> int:
    """What the field shows as a DateTime. Raises ALError if it is none.

    Docs: methods-auto/testfield/testfield-asdatetime-method
    """
    return int(as_type(field.text, types.DATE_TIME, field.require()))


@method("TestField.OptionCount(): Integer")
def option_count(field: TestField) -> int:
    """How many options there are. Docs: methods-auto/testfield/testfield-optioncount-method"""
    return len(field.options)


@method("TestField.GetOption([Index: Integer]): Text")
def get_option(field: TestField, index: int | None = None) -> str:
    """The caption of an option, from 1; without a number, of the one that the field shows (undocumented).

    Raises ALError if there are not so many. Docs: methods-auto/testfield/testfield-getoption-method
    """
    if index is None:
        return field.text
    options = field.options
    if not 1 <= index <= len(options):
        raise ALError(f"There is no option {index}; there are {len(options)}.", "TestOptionIndex")
    return options[index - 1]


# --- What a user does with it


@method("TestField.Activate()")
def activate(field: TestField) -> None:
    """Go to the field. Docs: methods-auto/testfield/testfield-activate-method"""
    field.require()


@method("TestField.Lookup()")
def lookup(field: TestField) -> None:
    """Open the lookup of the field. Raises ALError. Docs: methods-auto/testfield/testfield-lookup--method"""
    field.lookup()


@method("TestField.Lookup(Selected: RecordRef)")
def lookup_selected(field: TestField, selected: RecordRef) -> None:
    """Run OnAfterLookup as if a record had been chosen.

    Docs: methods-auto/testfield/testfield-lookup-recordref-method
    """
    field.after_lookup(selected)


@method("TestField.Drilldown()")
def drilldown(field: TestField) -> None:
    """Open what is behind the field. Raises ALError. Docs: methods-auto/testfield/testfield-drilldown-method"""
    field.drilldown()


@method("TestField.AssistEdit()")
def assist_edit(field: TestField) -> None:
    """Run OnAssistEdit. Raises ALError. Docs: methods-auto/testfield/testfield-assistedit-method"""
    field.assist_edit()


@method("TestField.Invoke()")
def invoke(field: TestField) -> None:
    """Drill down, the default action of a field. Raises ALError.

    Docs: methods-auto/testfield/testfield-invoke-method
    """
    field.drilldown()


# --- How it is shown


@method("TestField.Caption(): Text", prop=True)
def caption(field: TestField) -> str:
    """The caption. Docs: methods-auto/testfield/testfield-caption-method"""
    return field.caption


@method("TestField.Editable(): Boolean")
def editable(field: TestField) -> bool:
    """Whether it can be typed into. Docs: methods-auto/testfield/testfield-editable-method"""
    return field.is_editable()


@method("TestField.Enabled(): Boolean")
def enabled(field: TestField) -> bool:
    """Whether it can be used. Docs: methods-auto/testfield/testfield-enabled-method"""
    return field.flag("enabled")


@method("TestField.Visible(): Boolean")
def visible(field: TestField) -> bool:
    """Whether it is shown. Docs: methods-auto/testfield/testfield-visible-method"""
    return field.is_shown()


@method("TestField.HideValue(): Boolean")
def hide_value(field: TestField) -> bool:
    """Whether its value is hidden. Docs: methods-auto/testfield/testfield-hidevalue-method"""
    return field.flag("hidevalue", False)


@method("TestField.ShowMandatory(): Boolean")
def show_mandatory(field: TestField) -> bool:
    """Whether it is marked as one to fill in. Docs: methods-auto/testfield/testfield-showmandatory-method"""
    return field.flag("showmandatory", False)


# --- What was refused


@method("TestField.ValidationErrorCount(): Integer")
def validation_error_count(field: TestField) -> int:
    """How many values it has refused. Docs: methods-auto/testfield/testfield-validationerrorcount-method"""
    return len(field.errors)


@method("TestField.GetValidationError([Index: Integer]): Text")
def get_validation_error(field: TestField, index: int = 1) -> str:
    """Why it has refused a value, from 1. Raises ALError if there are not so many.

    Docs: methods-auto/testfield/testfield-getvalidationerror-method
    """
    return numbered_error(field.errors, index)
