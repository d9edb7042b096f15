"""What a field or an action of a page opens without code of its own: lookups, drill-downs and run objects.

Docs: properties/devenv-tablerelation-property, properties/devenv-lookuppageid-property,
properties/devenv-drilldownpageid-property, properties/devenv-runobject-property
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.objects import page_controls
from alrun.platform.objects.page import PageInstance
from alrun.platform.objects.page_choice import page_of_table, prepared
from alrun.platform.objects.page_closing import is_refusal
from alrun.platform.objects.page_form import PageForm
from alrun.platform.objects.page_views import LINK_GROUP, PART_VIEW_GROUP, apply_conditions, apply_sorting
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting import format_value
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.records.record import Record
from alrun.runtime.records.references import new_record, record_ref_to
from alrun.runtime.records.relations import relation_filters, relation_of
from alrun.runtime.transactions import new_codeunit
from alrun.semantics.condition_symbols import TableRelation
from alrun.semantics.constants import written_object
from alrun.semantics.object_symbols import ReportSymbol
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol, PageSymbol
from alrun.semantics.program import kind_of_keyword
from alrun.semantics.symbols import (
    CodeunitSymbol,
    ExtensionSymbol,
    FieldClass,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    TableSymbol,
)

_NOT_IN_TESTS = {"report": "RunReport", "xmlport": "RunXmlPort", "query": "GetQueryTableMetadata"}
"""Observed: the methods that the error names if an action of a test page runs such an object."""

RunPage = Callable[[PageInstance], None]
"""Opens a page when the code is done. Raises ALError without a user."""

RunModal = Callable[[PageInstance], int]
"""Lets the user work with a page until it is closed, and gives the Action that closed it. Raises ALError."""


def lookup(form: PageForm, control: ControlSymbol, run_modal: RunModal) -> bool:
    """Let the user choose a row of the related table, and type its value into the field; false if there is none.

    The OnLookup of the control, or else of its table field, takes the place of all that. Observed: a field without
    any of them does nothing. Raises ALError.
    """
    if has_trigger(control, "onlookup"):
        form.lookup(control)
        return True
    field = control.rec_field
    if field is not None and "onlookup" in field.triggers:
        form.lookup_of_table(field)
        return True
    related = _related(form, control)
    if related is None:
        return False
    record, relation = related
    page = _page(form, control, record, "lookuppageid")
    page.lookup_mode = True
    if is_refusal(run_modal(page)) or page.rec is None:
        return True
    chosen = page.rec
    value = chosen.values[relation.field.index]
    form.set_field(control, format_value(value, relation.field.type, settings=form.session.settings))
    form.control_trigger(control, "onafterlookup", record_ref_to(chosen))
    return True


def drilldown(form: PageForm, control: ControlSymbol, run: RunPage) -> bool:
    """Open the rows that a FlowField is computed from, or the related row of another field; false if there is none.

    OnDrillDown takes the place of all that. Raises ALError.
    """
    if has_trigger(control, "ondrilldown"):
        form.control_trigger(control, "ondrilldown")
        return True
    field = control.rec_field
    if field is not None and field.field_class is FieldClass.FLOW_FIELD:
        record = form.rec.rows_of(field)
    else:
        related = _related(form, control)
        if related is None:
            return False
        record = related[0]
    run(_page(form, control, record, "drilldownpageid"))
    return True


def has_trigger(control: ControlSymbol, name: str) -> bool:
    """Whether a control has a trigger, its own or one of an extension."""
    return name in control.triggers or any(name == added for added, _ in control.extension_triggers)


def _related(form: PageForm, control: ControlSymbol) -> tuple[Record, TableRelation] | None:
    """The related table of a field, with the filters of its TableRelation and on the field's value."""
    field = control.table_field
    if field is None:
        return None
    own = _record_of(form, control, field)
    relation = relation_of(own, field)
    if relation is None:
        return None
    record = new_record(form.session, relation.table, False)
    for each, tree in relation_filters(own, relation):
        record.view.narrow_filter(each, tree)
    _stand_on(record, relation.field, own.values[field.index])
    return record, relation


def _record_of(form: PageForm, control: ControlSymbol, field: FieldSymbol) -> Record:
    """The record whose field a control shows. Undocumented: of a record variable only this field is looked at."""
    if control.is_of_rec:
        return form.rec
    owner = field.owner.target if isinstance(field.owner, ExtensionSymbol) else field.owner
    assert isinstance(owner, TableSymbol)
    record = new_record(form.session, owner, True)
    record.values[field.index] = page_controls.value_of(form.page, control)
    return record


def _stand_on(record: Record, field: FieldSymbol, value: object) -> None:
    """Have the first row of the value in the record, if there is one."""
    row = record.copied()
    row.set_range(field, value)
    if not row.is_empty():
        row.find("-")
        record.assign(row)


def _page(form: PageForm, control: ControlSymbol, record: Record, name: str) -> PageInstance:
    """The page that the control or the table names for this. Raises ALError if neither does."""
    session = form.session
    symbol = _named(form, control.owner, str(control.constants.get(name, "")), ObjectKind.PAGE)
    for each in (name, "lookuppageid", "drilldownpageid"):
        symbol = symbol or page_of_table(session, record.table, each)
    if not isinstance(symbol, PageSymbol):
        if session.test is not None and name == "lookuppageid":
            from alrun.runtime.testing.handlers import unhandled  # few programs are tests

            raise unhandled("ModalPage")  # observed: without the number of a page
        raise ALError(f"The table {record.table.caption} has no lookup page (LookupPageId).", NOT_FOUND)
    return prepared(session, symbol, record)


def _named(form: PageForm, owner: ObjectSymbol, text: str, kind: ObjectKind) -> ObjectSymbol | None:
    return written_object(form.session.program.symbols, kind, text, owner.span)


def run_object(form: PageForm, action: ActionSymbol, run: RunPage) -> bool:
    """Run the object that an action names; false if it names none. Raises ALError."""
    word, _, name = str(action.constants.get("runobject", "")).partition(" ")
    if not word:
        return False
    kind = kind_of_keyword(word)
    symbol = None if kind is None else _named(form, action.owner, name.strip(), kind)
    match symbol:
        case PageSymbol():
            run(_run_page(form, action, symbol))
        case CodeunitSymbol():
            _run_codeunit(form, symbol)
        case _ if form.session.test is not None and word.lower() in _NOT_IN_TESTS:
            method = _NOT_IN_TESTS[word.lower()]
            raise ALError(f"The method {method} is not supported for TestPages.", "TestRunObject")
        case ReportSymbol():
            from alrun.platform.objects.report_run import run_shown  # few pages run reports

            run_shown(form.session, symbol.object_id, None)
        case _:
            raise UnsupportedFeature(f"RunObject = {word} {name.strip()} (action {action.name})")
    return True


def _run_page(form: PageForm, action: ActionSymbol, symbol: PageSymbol) -> PageInstance:
    """The page, with the view and the link that the action gives it, or on the page's own record.

    Observed: on the record, without the filters.
    """
    own = form.page.rec
    page = prepared(form.session, symbol, None)
    if own is not None and action.constants.get("runpageonrec") is True and own.table is symbol.source_table:
        page.show(own)
        page.own_record(own).reset()
        page.has_view = False
    if page.rec is not None:
        if action.run_view is not None:
            apply_sorting(page.rec, action.run_view)
            page.has_view = bool(action.run_view.sorting)
            apply_conditions(page.rec, action.run_view, PART_VIEW_GROUP, None)
        if action.run_link is not None:
            apply_conditions(page.rec, action.run_link, LINK_GROUP, own)
    match str(action.constants.get("runpagemode", "")).lower():
        case "view":
            page.is_view_only = True
        case "create":
            page.starts_new = True
    return page


def _run_codeunit(form: PageForm, symbol: CodeunitSymbol) -> None:
    instance = new_codeunit(form.session, symbol.object_id)
    own = form.page.rec
    takes = symbol.table
    instance.run(own if own is not None and takes is own.table else None)
