"""TestPage, TestPart and TestRequestPage: what all do with the rows and the fields of a page.

Docs: methods-auto/testpage/testpage-data-type, methods-auto/testpart/testpart-data-type,
methods-auto/testrequestpage/testrequestpage-data-type
"""

from __future__ import annotations

from alrun.platform.objects.test_elements import TestField
from alrun.platform.objects.test_forms import TestForm, TestPart
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def _found(found: bool, consumed: bool) -> bool:
    """What a method that looks for a row answers; not found is an error if nobody looks at that."""
    if not found and not consumed:
        raise ALError("The row does not exist on the TestPage.", "TestRowNotFound")
    return found


# --- Rows


@method("TestPage.First(): Boolean")
@method("TestPart.First(): Boolean")
@method("TestRequestPage.First(): Boolean")
def first(form: TestForm) -> bool:
    """Go to the first row. Observed: that there is none is no error.

    Docs: methods-auto/testpage/testpage-first-method
    """
    return form.first()


@method("TestPage.Last(): Boolean")
@method("TestPart.Last(): Boolean")
@method("TestRequestPage.Last(): Boolean")
def last(form: TestForm) -> bool:
    """Go to the last row.

    Docs: methods-auto/testpage/testpage-last-method
    """
    return form.last()


@method("TestPage.Next(): Boolean")
@method("TestPart.Next(): Boolean")
@method("TestRequestPage.Next(): Boolean")
def next_(form: TestForm) -> bool:
    """Go to the next row.

    Docs: methods-auto/testpage/testpage-next-method
    """
    return form.step(1)


@method("TestPage.Previous(): Boolean")
@method("TestPart.Previous(): Boolean")
@method("TestRequestPage.Previous(): Boolean")
@method("TestPage.Prev(): Boolean")
@method("TestPart.Prev(): Boolean")
def previous(form: TestForm) -> bool:
    """Go to the previous row.

    Docs: methods-auto/testpage/testpage-previous-method
    """
    return form.step(-1)


@method("TestPage.New()")
@method("TestPart.New()")
@method("TestRequestPage.New()")
def new(form: TestForm) -> None:
    """Start a new row. Raises ALError if the page takes none.

    Docs: methods-auto/testpage/testpage-new-method
    """
    form.new()


@method("TestPage.GoToRecord(Rec: Record): Boolean")
@method("TestPart.GoToRecord(Rec: Record): Boolean")
@method("TestRequestPage.GoToRecord(Rec: Record): Boolean")
def go_to_record(form: TestForm, record: Record, *, consumed: bool) -> bool:
    """Go to the row of a record. Raises ALError if it is not shown and the result is not used.

    Docs: methods-auto/testpage/testpage-gotorecord-method
    """
    fields = record.table.primary_key.fields
    form.page.own_record(record)
    return _found(form.find_key([record.values[field.index] for field in fields]), consumed)


@method("TestPage.GoToKey([Value: Any, ...]): Boolean")
@method("TestPart.GoToKey([Value: Any, ...]): Boolean")
@method("TestRequestPage.GoToKey([Value: Any, ...]): Boolean")
def go_to_key(form: TestForm, *values: Variant, consumed: bool) -> bool:
    """Go to the row of a primary key. Raises ALError if it is not shown and the result is not used.

    Docs: methods-auto/testpage/testpage-gotokey-method
    """
    return _found(form.find_key(form.key_of(values)), consumed)


@method("TestPage.FindFirstField(Field: TestField, Value: Any): Boolean")
@method("TestPart.FindFirstField(Field: TestField, Value: Any): Boolean")
@method("TestRequestPage.FindFirstField(Field: TestField, Value: Any): Boolean")
def find_first_field(form: TestForm, field: str | TestField, value: Variant, *, consumed: bool) -> bool:
    """Go to the first row where a field shows a value. Raises ALError if there is none and the result is not used.

    Docs: methods-auto/testpage/testpage-findfirstfield-method
    """
    return _found(form.find_field(field, value, "-", 1), consumed)


@method("TestPage.FindNextField(Field: TestField, Value: Any): Boolean")
@method("TestPart.FindNextField(Field: TestField, Value: Any): Boolean")
@method("TestRequestPage.FindNextField(Field: TestField, Value: Any): Boolean")
def find_next_field(form: TestForm, field: str | TestField, value: Variant, *, consumed: bool) -> bool:
    """Go to the next row where a field shows a value. Raises ALError if there is none and the result is not used.

    Docs: methods-auto/testpage/testpage-findnextfield-method
    """
    return _found(form.find_field(field, value, "", 1), consumed)


@method("TestPage.FindPreviousField(Field: TestField, Value: Any): Boolean")
@method("TestPart.FindPreviousField(Field: TestField, Value: Any): Boolean")
@method("TestRequestPage.FindPreviousField(Field: TestField, Value: Any): Boolean")
def find_previous_field(form: TestForm, field: str | TestField, value: Variant, *, consumed: bool) -> bool:
    """Go to the row before where a field shows a value. Raises ALError if there is none and the result is not used.

    Docs: methods-auto/testpage/testpage-findpreviousfield-method
    """
    return _found(form.find_field(field, value, "", -1), consumed)


# --- The page


@method("TestPage.Caption(): Text", prop=True)
@method("TestPart.Caption(): Text", prop=True)
@method("TestRequestPage.Caption(): Text", prop=True)
def caption(form: TestForm) -> str:
    """What stands above the page. Observed: what is said of the record follows the caption of a page, not of a part.

    Observed, in Microsoft's tests: `View` stands before that of a page which says Editable = false and was opened by
    code, not in lookup mode. Raises ALError. Docs: methods-auto/testpage/testpage-caption-method
    """
    page = form.page
    if isinstance(form, TestPart):
        return page.shown_caption
    is_view = form.is_trapped and page.constants.get("editable") is False and not page.lookup_mode
    return " - ".join(filter(None, ("View" if is_view else "", page.shown_caption, page.data_caption)))


@method("TestPage.Editable(): Boolean", prop=True)
@method("TestPart.Editable(): Boolean", prop=True)
@method("TestRequestPage.Editable(): Boolean", prop=True)
def editable(form: TestForm) -> bool:
    """Whether the page can be edited.

    Docs: methods-auto/testpage/testpage-editable-method
    """
    return form.is_editable


@method("TestPage.Expand(Expand: Boolean)")
@method("TestPart.Expand(Expand: Boolean)")
@method("TestRequestPage.Expand(Expand: Boolean)")
def expand(form: TestForm, expand: bool) -> None:
    """Expand or collapse the current row; its rows are shown all the same (undocumented). Raises ALError.

    Docs: methods-auto/testpage/testpage-expand-method
    """
    form.expand(expand)


@method("TestPage.IsExpanded(): Boolean", prop=True)
@method("TestPart.IsExpanded(): Boolean", prop=True)
@method("TestRequestPage.IsExpanded(): Boolean", prop=True)
def is_expanded(form: TestForm) -> bool:
    """Whether the rows are expanded: as `Expand` has said last.

    Docs: methods-auto/testpage/testpage-isexpanded-method
    """
    return form.is_expanded


@method("TestPage.GetField(Id: Integer): TestField")
@method("TestPart.GetField(Id: Integer): TestField")
def get_field(form: TestForm, id_: int) -> TestField:
    """Raise ALError: controls have numbers of their own, not those of table fields, which alrun does not know.

    Docs: methods-auto/testpage/testpage-getfield-method
    """
    form.require_open()
    raise ALError(f"The field with ID = {id_} is not found on the page.", "TestFieldNotFound")


# --- What was refused


@method("TestPage.ValidationErrorCount(): Integer")
@method("TestPart.ValidationErrorCount(): Integer")
@method("TestRequestPage.ValidationErrorCount(): Integer")
def validation_error_count(form: TestForm) -> int:
    """How many values the fields have refused.

    Docs: methods-auto/testpage/testpage-validationerrorcount-method
    """
    return len(form.validation_errors)


@method("TestPage.GetValidationError([Index: Integer]): Text")
@method("TestPart.GetValidationError([Index: Integer]): Text")
@method("TestRequestPage.GetValidationError([Index: Integer]): Text")
def get_validation_error(form: TestForm, index: int = 1) -> str:
    """Why a field has refused a value, from 1. Raises ALError if there are not so many.

    Docs: methods-auto/testpage/testpage-getvalidationerror-method
    """
    return numbered_error(form.validation_errors, index)


def numbered_error(errors: list[str], index: int) -> str:
    """One of several errors, from 1. Raises ALError if there are not so many."""
    if not 1 <= index <= len(errors):
        raise ALError(f"There is no validation error {index}; there are {len(errors)}.", "TestValidationIndex")
    return errors[index - 1]
