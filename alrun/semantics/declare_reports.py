"""Pass 1 for reports and their extensions: data items, the names of columns and labels, the request page.

Docs: developer/devenv-report-object, devenv-report-ext-object
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import boolean, constant, word
from alrun.semantics.declare_members import MemberDeclarer, element_name, object_argument
from alrun.semantics.declare_request_pages import RequestPageDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.report import DATA_ITEM_TRIGGERS, MODIFIED_DATA_ITEM_TRIGGERS
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, ReportExtensionSymbol, ReportSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    BodyPlace,
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
                    self._element(report, report, None, element)
            self._labels(report, section)
        report.request_page_triggers.extend(self._request_pages.declare(report, body))
        for extension, extension_body in extensions:
            for section in extension_body.elements:
                if section.keyword.lower() == "dataset" and section.body is not None:
                    for element in section.body.elements:
                        self._change(report, extension, element)
                self._labels(report, section)
        report.request_page_triggers.extend(self._request_pages.apply_extensions(report, extensions))

    # --- Data items and columns

    def _element(
        self, report: ReportSymbol, owner: ObjectSymbol, parent: ElementSymbol | None, element: nodes.Element
    ) -> None:
        match element.keyword.lower():
            case "dataitem":
                self._data_item(report, owner, parent, element)
            case "column":
                self._enter_argument(report, element)

    def _data_item(
        self, report: ReportSymbol, owner: ObjectSymbol, parent: ElementSymbol | None, element: nodes.Element
    ) -> None:
        if len(element.arguments) < 2:
            return
        name, _ = element_name(element.arguments[0])
        item = ElementSymbol(name, ElementKind.DATA_ITEM, owner, parent=parent, span=element.arguments[0].span)
        type_: types.Type = types.ERROR
        table_name, namespace = object_argument(element.arguments[1])
        table = self._program.find(ObjectKind.TABLE, table_name, element.span, namespace)
        properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
        item.constants = {name: constant(prop) for name, prop in properties.items()}
        if isinstance(table, TableSymbol):
            item.table = table
            type_ = types.RecordType(table, boolean(properties.get("usetemporary"), False) is True)
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
            self._element(report, owner, item, child)

    def _labels(self, report: ReportSymbol, section: nodes.Element) -> None:
        """`Name = 'text';` or `label(Name; 'text')`."""
        if section.keyword.lower() == "labels" and section.body is not None:
            for prop in section.body.properties:
                self._enter_name(report, prop.name, prop.name_span)
            for element in section.body.elements:
                self._enter_argument(report, element)

    def _enter_argument(self, report: ReportSymbol, element: nodes.Element) -> None:
        if element.arguments:
            self._enter_name(report, element_name(element.arguments[0])[0], element.arguments[0].span)

    def _enter_name(self, report: ReportSymbol, name: str, span: Span) -> None:
        """A column or label; their names must be unique. Reports AL0384."""
        if name.lower() in report.column_names:
            self._diagnostics.report("AL0384", span)
        report.column_names.add(name.lower())

    # --- What an extension changes

    def _change(self, report: ReportSymbol, extension: ReportExtensionSymbol, element: nodes.Element) -> None:
        """One `add(X) { … }`, `addafter(X) { … }` or `modify(X) { … }`."""
        if not element.arguments:
            return
        keyword = element.keyword.lower()
        name, _ = element_name(element.arguments[0])
        item = report.data_items.get(name.lower())
        is_beside_column = keyword in ("addbefore", "addafter") and name.lower() in report.column_names
        if item is None and not is_beside_column:
            code = "AL0682" if keyword in ("addbefore", "addafter") else "AL0681"
            self._diagnostics.report(code, element.arguments[0].span, name, report.name)
            # What is in it can still be named.
        if keyword == "modify":
            if item is not None:
                self._modify(item, extension, element)
            return
        if keyword not in _PLACEMENTS or element.body is None:
            return
        parent = item.parent if item is not None and keyword in ("addbefore", "addafter") else item
        for child in element.body.elements:
            self._element(report, extension, parent, child)

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

    # --- What only a check needs

    def check(self, report: ReportSymbol, owner: ObjectSymbol, body: nodes.Body) -> None:
        """The fields that the properties of data items name, of the report or of an extension of it."""
        waiting = [section for section in body.elements if section.keyword.lower() == "dataset"]
        while waiting:
            element = waiting.pop()
            if element.body is None:
                continue
            waiting += element.body.elements
            if element.keyword.lower() == "dataitem" and element.arguments:
                item = report.data_items.get(element_name(element.arguments[0])[0].lower())
                if item is not None and item.owner is owner and item.table is not None:
                    self._check_properties(report, item, item.table, element.body)

    def _check_properties(
        self, report: ReportSymbol, item: ElementSymbol, table: TableSymbol, body: nodes.Body
    ) -> None:
        properties = {prop.name.lower(): prop for prop in body.properties}
        for name, prop in properties.items():
            match name:
                case "dataitemtableview":
                    self._views.view(prop, table)
                case "dataitemlink":
                    linked = self._linked(report, item, properties.get("dataitemlinkreference"))
                    if linked is not None and linked.table is not None:
                        self._views.link(prop, table, linked.table)
                case "requestfilterfields" | "calcfields":
                    self._views.fields(prop, table)

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
