"""Pass 1 for reports and their extensions: data items, the names of columns and labels, the request page.

Docs: developer/devenv-report-object, devenv-report-ext-object
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import constant, label_text, unquote, word
from alrun.semantics.declare_members import MemberDeclarer, element_name, object_argument
from alrun.semantics.declare_request_pages import RequestPageDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.report import DATA_ITEM_TRIGGERS, MODIFIED_DATA_ITEM_TRIGGERS
from alrun.semantics.object_symbols import (
    DataItemViews,
    ElementKind,
    ElementSymbol,
    ReportExtensionSymbol,
    ReportLabel,
    ReportLayout,
    ReportSymbol,
)
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    BodyPlace,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    TableSymbol,
    VariableKind,
    VariableSymbol,
)
from alrun.source import Span
from alrun.syntax import nodes

_PLACEMENTS = frozenset({"addfirst", "addlast", "addbefore", "addafter", "add"})


class ReportDeclarer:
    """Declares the data items of one report after another."""

    def __init__(
        self,
        program: ProgramSymbols,
        members: MemberDeclarer,
        request_pages: RequestPageDeclarer,
        views: ViewDeclarer,
        diagnostics: DiagnosticBag,
    ) -> None:
        self._program = program
        self._members = members
        self._request_pages = request_pages
        self._views = views
        self._diagnostics = diagnostics

    def declare_report(
        self, report: ReportSymbol, body: nodes.Body, extensions: Sequence[tuple[ReportExtensionSymbol, nodes.Body]]
    ) -> None:
        """The report's own elements, then what each extension adds."""
        for section in body.elements:
            if section.keyword.lower() == "dataset" and section.body is not None:
                for element in section.body.elements:
                    self._element(report, report, _Place(None, report.roots), element)
            self._labels(report, report, section)
            _layouts(report, report, section)
        report.request_page_triggers.extend(self._request_pages.declare(report, body))
        for extension, extension_body in extensions:
            for section in extension_body.elements:
                if section.keyword.lower() == "dataset" and section.body is not None:
                    for element in section.body.elements:
                        self._change(report, extension, element)
                self._labels(report, extension, section)
                _layouts(report, extension, section)
        report.request_page_triggers.extend(self._request_pages.apply_extensions(report, extensions))

    # --- Data items and columns

    def _element(self, report: ReportSymbol, owner: ObjectSymbol, place: _Place, element: nodes.Element) -> None:
        match element.keyword.lower():
            case "dataitem":
                self._data_item(report, owner, place, element)
            case "column":
                self._column(report, owner, place, element)

    def _data_item(self, report: ReportSymbol, owner: ObjectSymbol, place: _Place, element: nodes.Element) -> None:
        if len(element.arguments) < 2:
            return
        item = _new_element(ElementKind.DATA_ITEM, owner, place, element)
        name = item.name
        type_: types.Type = types.ERROR
        table_name, namespace = object_argument(element.arguments[1])
        table = self._program.find(ObjectKind.TABLE, table_name, element.span, namespace)
        if isinstance(table, TableSymbol):
            item.table = table
            type_ = types.RecordType(table, item.constants.get("usetemporary") is True)
        else:
            self._diagnostics.report("AL0185", element.arguments[1].span, "Table", table_name)
        item.variable = VariableSymbol(name, type_, VariableKind.GLOBAL, item.span, owner=owner)
        report.data_items.setdefault(name.lower(), item)
        if element.body is None:
            return
        for procedure in element.body.procedures:
            if procedure.name.lower() not in DATA_ITEM_TRIGGERS:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            trigger = self._members.declare_trigger(owner, procedure, name, "dataitem")
            trigger.place = BodyPlace(item.variable)
            item.triggers[procedure.name.lower()] = trigger
        for child in element.body.elements:
            self._element(report, owner, _Place(item, item.children), child)

    def _column(self, report: ReportSymbol, owner: ObjectSymbol, place: _Place, element: nodes.Element) -> None:
        if element.arguments:
            column = _new_element(ElementKind.COLUMN, owner, place, element)
            self._enter_name(report, column.name, column.span)
            report.columns.setdefault(column.name.lower(), column)

    def _labels(self, report: ReportSymbol, owner: ObjectSymbol, section: nodes.Element) -> None:
        """`Name = 'text';` or `label(Name; 'text')`."""
        if section.keyword.lower() != "labels" or section.body is None:
            return
        for prop in section.body.properties:
            self._enter_name(report, prop.name, prop.name_span)
            label = ReportLabel(prop.name, label_text(prop, ""), owner)
            report.labels.setdefault(prop.name.lower(), label)
        for element in section.body.elements:
            if not element.arguments:
                continue
            name, _ = element_name(element.arguments[0])
            self._enter_name(report, name, element.arguments[0].span)
            text = unquote(element.arguments[1].span.text) if len(element.arguments) > 1 else ""
            report.labels.setdefault(name.lower(), ReportLabel(name, text, owner))

    def _enter_name(self, report: ReportSymbol, name: str, span: Span) -> None:
        """A column or label; their names must be unique. Reports AL0384."""
        if name.lower() in report.columns or name.lower() in report.labels:
            self._diagnostics.report("AL0384", span)

    # --- What an extension changes

    def _change(self, report: ReportSymbol, extension: ReportExtensionSymbol, element: nodes.Element) -> None:
        """One `add(X) { … }`, `addafter(X) { … }` or `modify(X) { … }`."""
        if not element.arguments:
            return
        keyword = element.keyword.lower()
        name, _ = element_name(element.arguments[0])
        item = report.data_items.get(name.lower())
        is_beside = keyword in ("addbefore", "addafter")
        anchor = item if item is not None or not is_beside else report.columns.get(name.lower())
        if anchor is None:
            code = "AL0682" if is_beside else "AL0681"
            self._diagnostics.report(code, element.arguments[0].span, name, report.name)
            # What is in it can still be named.
        if keyword == "modify":
            if item is not None:
                self._modify(item, extension, element)
            return
        if keyword not in _PLACEMENTS or element.body is None:
            return
        place = _place_of_change(report, keyword, anchor)
        for count, child in enumerate(element.body.elements):
            at = None if place.at is None else place.at + count
            self._element(report, extension, place._replace(at=at), child)

    def _modify(self, item: ElementSymbol, extension: ReportExtensionSymbol, element: nodes.Element) -> None:
        if element.body is None:
            return
        for procedure in element.body.procedures:
            if procedure.name.lower() not in MODIFIED_DATA_ITEM_TRIGGERS:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            trigger = self._members.declare_trigger(extension, procedure, item.name, "dataitem")
            trigger.place = BodyPlace(item.variable)
            item.extension_triggers.append(trigger)

    # --- Views

    def declare_views(self, report: ReportSymbol, bodies: Sequence[nodes.Body]) -> None:
        """What the properties of data items name of their tables: in the bodies of the report and its extensions."""
        for body in bodies:
            waiting = [section for section in body.elements if section.keyword.lower() == "dataset"]
            while waiting:
                element = waiting.pop()
                if element.body is None:
                    continue
                waiting += element.body.elements
                if element.keyword.lower() == "dataitem" and element.arguments:
                    item = report.data_items.get(element_name(element.arguments[0])[0].lower())
                    if item is not None and item.table is not None:
                        views = self._views_of(report, item, item.table, element.body)
                        report.data_item_views.setdefault(item.name.lower(), views)

    def _views_of(
        self, report: ReportSymbol, item: ElementSymbol, table: TableSymbol, body: nodes.Body
    ) -> DataItemViews:
        properties = {prop.name.lower(): prop for prop in body.properties}
        view, link = properties.get("dataitemtableview"), properties.get("dataitemlink")
        linked = None if link is None else self._linked(report, item, properties.get("dataitemlinkreference"))
        return DataItemViews(
            None if view is None else self._views.view(view, table),
            None
            if link is None or linked is None or linked.table is None
            # A link of a data item that is in no other has no effect.
            else self._views.link(link, table, linked.table),
            linked,
            self._fields(properties.get("calcfields"), table),
            self._fields(properties.get("requestfilterfields"), table),
        )

    def _fields(self, prop: nodes.Property | None, table: TableSymbol) -> tuple[FieldSymbol, ...]:
        return () if prop is None else self._views.fields(prop, table)

    def _linked(
        self, report: ReportSymbol, item: ElementSymbol, reference: nodes.Property | None
    ) -> ElementSymbol | None:
        """The data item whose fields a DataItemLink names: that of DataItemLinkReference, else the parent."""
        if reference is None:
            return item.parent
        name = word(reference)
        found = report.data_items.get(name.lower())
        if found is None:
            self._diagnostics.report("AL0781", reference.value.span, name)
        return found


def _layouts(report: ReportSymbol, owner: ObjectSymbol, section: nodes.Element) -> None:
    """`layout(Name) { Type = Word; … }` in a section `rendering`."""
    if section.keyword.lower() != "rendering" or section.body is None:
        return
    for element in section.body.elements:
        if element.keyword.lower() == "layout" and element.arguments and element.body is not None:
            name, _ = element_name(element.arguments[0])
            constants = {prop.name.lower(): constant(prop) for prop in element.body.properties}
            layout = ReportLayout(name, str(constants.get("type", "")), owner, constants)
            report.layouts.setdefault(name.lower(), layout)


class _Place(NamedTuple):
    """Where elements of the dataset go: `at` among the `siblings`, which stand in `parent`; None for the end."""

    parent: ElementSymbol | None
    siblings: list[ElementSymbol]
    at: int | None = None


def _place_of_change(report: ReportSymbol, keyword: str, anchor: ElementSymbol | None) -> _Place:
    if anchor is None:
        return _Place(None, report.roots)
    match keyword:
        case "addbefore" | "addafter":
            siblings = report.roots if anchor.parent is None else anchor.parent.children
            return _Place(anchor.parent, siblings, siblings.index(anchor) + (keyword == "addafter"))
        case "addfirst":
            return _Place(anchor, anchor.children, 0)
        case _:
            return _Place(anchor, anchor.children)


def _new_element(kind: ElementKind, owner: ObjectSymbol, place: _Place, element: nodes.Element) -> ElementSymbol:
    """An element in its place."""
    name, _ = element_name(element.arguments[0])
    made = ElementSymbol(name, kind, owner, parent=place.parent, span=element.arguments[0].span)
    if element.body is not None:
        made.constants = {prop.name.lower(): constant(prop) for prop in element.body.properties}
    place.siblings.insert(len(place.siblings) if place.at is None else place.at, made)
    return made
