"""FilterPageBuilder: a page on which the user sets filters on tables.

Docs: methods-auto/filterpagebuilder/filterpagebuilder-data-type
"""

from __future__ import annotations

from alrun.platform.objects.filter_page import FilterControl, FilterPage
from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import FieldRef, RecordRef, find_table, new_record
from alrun.runtime.session import Session
from alrun.runtime.transactions import refuse_in_write_transaction
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method

_CODE = "FilterPage"


class FilterPageBuilder:
    """The content of a FilterPageBuilder variable: its controls by name, in the order they were added."""

    __slots__ = ("caption", "controls")

    def __init__(self) -> None:
        self.caption = "Filters"
        """Undocumented: what the caption is before code sets it."""
        self.controls: dict[str, FilterControl] = {}

    def control(self, name: str) -> FilterControl:
        """The control of that name. Raises ALError if there is none."""
        found = self.controls.get(name)
        if found is None:
            raise ALError(f"There is no filter control with the name '{name}'.", _CODE)
        return found

    def add(self, name: str, record: Record) -> None:
        """Add a control; the fields that the record filters are shown. Raises ALError if the name is taken."""
        if name in self.controls:
            raise ALError(f"There is a filter control with the name '{name}' already.", _CODE)
        control = FilterControl(record)
        control.show_filtered()
        self.controls[name] = control


@new_value_of("FilterPageBuilder")
def _new(session: Session, type_: Type) -> FilterPageBuilder:
    return FilterPageBuilder()


@method("FilterPageBuilder.AddTable(Name: Text, TableNo: Integer): Text")
def add_table(session: Session, builder: FilterPageBuilder, name: str, table_no: int, *, consumed: bool) -> str:
    """Add a control for a table and return its name; '' if the result is used and it could not be added.

    Raises ALError if there is no such table, or the name is taken.
    Docs: methods-auto/filterpagebuilder/filterpagebuilder-addtable-method
    """
    if consumed and session.program.find_table(table_no) is None:
        return ""
    return _added(builder, name, new_record(session, find_table(session, table_no), False), consumed)


@method("FilterPageBuilder.AddRecord(Name: Text, Record: Record): Text")
def add_record(builder: FilterPageBuilder, name: str, record: Record, *, consumed: bool) -> str:
    """Add a control for a record's table that starts with the record's filters; see `add_table`.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-addrecord-method
    """
    return _added(builder, name, record.copied(), consumed)


@method("FilterPageBuilder.AddRecordRef(Name: Text, RecordRef: RecordRef): Text")
def add_record_ref(builder: FilterPageBuilder, name: str, record: RecordRef, *, consumed: bool) -> str:
    """Add a control for the table of a RecordRef that starts with its filters; see `add_table`.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-addrecordref-method
    """
    return _added(builder, name, record.record.copied(), consumed)


def _added(builder: FilterPageBuilder, name: str, record: Record, consumed: bool) -> str:
    if consumed and name in builder.controls:
        return ""
    builder.add(name, record)
    return name


@method("FilterPageBuilder.AddField(Name: Text, Field: OtherField [, Filter: Text]): Boolean", false_for=(_CODE,))
def add_field(builder: FilterPageBuilder, name: str, record: Record, field: FieldSymbol, text: str = "") -> bool:
    """Show a field in a control, with a filter in place of the one it has if one is given.

    Raises ALError if there is no such control, or it is for another table.
    Docs: methods-auto/filterpagebuilder/filterpagebuilder-addfield-string-joker-string-method
    """
    return _show(builder.control(name), record.table.object_id, field, text)


@method("FilterPageBuilder.AddField(Name: Text, Field: FieldRef [, Filter: Text]): Boolean", false_for=(_CODE,))
def add_field_ref(builder: FilterPageBuilder, name: str, field: FieldRef, text: str = "") -> bool:
    """As with a field.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-addfield-string-fieldref-string-method
    """
    return _show(builder.control(name), field.record.table.object_id, field.field, text)


@method("FilterPageBuilder.AddFieldNo(Name: Text, FieldNo: Integer [, Filter: Text]): Boolean", false_for=(_CODE,))
def add_field_no(builder: FilterPageBuilder, name: str, field_no: int, text: str = "") -> bool:
    """As with a field, by its number. Docs: methods-auto/filterpagebuilder/filterpagebuilder-addfieldno-method"""
    control = builder.control(name)
    table = control.record.table
    field = table.fields_by_number.get(field_no)
    if field is None:
        raise ALError(f"The table {table.caption} has no field with the number {field_no}.", _CODE)
    return _show(control, table.object_id, field, text)


def _show(control: FilterControl, table_no: int, field: FieldSymbol, text: str) -> bool:
    table = control.record.table
    if table.object_id != table_no:
        raise ALError(f"The field {field.caption} is not a field of the table {table.caption}.", _CODE)
    control.fields[field] = None
    if text:
        control.record.set_filter(field, text)
    return True


@method("FilterPageBuilder.SetView(Name: Text, View: Text): Boolean", false_for=(_CODE,))
def set_view(builder: FilterPageBuilder, name: str, view: str) -> bool:
    """Give a control the filters and the key of a view, in place of those it has.

    Raises ALError if there is no such control, or the text is no view.
    Docs: methods-auto/filterpagebuilder/filterpagebuilder-setview-method
    """
    control = builder.control(name)
    control.record.set_view(view)
    control.show_filtered()
    return True


@method("FilterPageBuilder.GetView(Name: Text [, UseNames: Boolean]): Text")
def get_view(builder: FilterPageBuilder, name: str, use_names: bool = True) -> str:
    """The filters and the key of a control as a view. Raises ALError if there is no such control.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-getview-method
    """
    return builder.control(name).record.get_view(use_names)


@method("FilterPageBuilder.Count(): Integer", prop=True)
def count(builder: FilterPageBuilder) -> int:
    """How many controls there are. Docs: methods-auto/filterpagebuilder/filterpagebuilder-count-method"""
    return len(builder.controls)


@method("FilterPageBuilder.Name(Index: Integer): Text")
def name(builder: FilterPageBuilder, index: int) -> str:
    """The name of a control, from 1. Raises ALError if there are not so many.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-name-method
    """
    if not 1 <= index <= len(builder.controls):
        raise ALError(f"There is no filter control {index}; there are {len(builder.controls)}.", _CODE)
    return list(builder.controls)[index - 1]


@method("FilterPageBuilder.PageCaption([PageCaption: Text]): Text", prop=True)
def page_caption(builder: FilterPageBuilder, page_caption: str | None = None) -> str:
    """What stands above the page, or set it.

    Docs: methods-auto/filterpagebuilder/filterpagebuilder-pagecaption-method
    """
    if page_caption is not None:
        builder.caption = page_caption
    return builder.caption


@method("FilterPageBuilder.RunModal(): Boolean")
def run_modal(session: Session, builder: FilterPageBuilder) -> bool:
    """Let the user set the filters; true if OK closed the page, else they stay as they were.

    Raises ALError in a write transaction, except in a test, and without a user.
    Docs: methods-auto/filterpagebuilder/filterpagebuilder-runmodal-method
    """
    if session.test is None:  # as for pages
        refuse_in_write_transaction(session)
    page = FilterPage(builder.caption, builder.controls)
    session.client.run_modal_page(page)
    if page.is_accepted:
        builder.controls = page.controls
    return page.is_accepted
