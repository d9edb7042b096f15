"""Pass 1 for the request pages of reports and xmlports, which are pages but for what they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.diagnostics import DiagnosticBag
from alrun.semantics.constants import boolean, constant, qualified_name
from alrun.semantics.declare_members import MemberDeclarer
from alrun.semantics.declare_pages import PageDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.report import REQUEST_PAGE_TRIGGERS
from alrun.semantics.page_symbols import ControlSymbol, FormSymbol, page_elements
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    ON_REQUEST_PAGE,
    ExtensionSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
)
from alrun.syntax import nodes


class RequestPageDeclarer:
    """Declares request pages. A report and its extensions may each have one section of that name."""

    def __init__(
        self,
        program: ProgramSymbols,
        members: MemberDeclarer,
        pages: PageDeclarer,
        views: ViewDeclarer,
        diagnostics: DiagnosticBag,
    ) -> None:
        self._program = program
        self._members = members
        self._pages = pages
        self._views = views
        self._diagnostics = diagnostics

    def declare_properties(self, form: FormSymbol, body: nodes.Body) -> None:
        """What the properties of the request page say of all of it."""
        for section in _sections(body):
            properties = {prop.name.lower(): prop for prop in section.properties}
            form.request_page_constants = {name: constant(prop) for name, prop in properties.items()}
            form.source_table_temporary = boolean(properties.get("sourcetabletemporary"), False) is True
            source = properties.get("sourcetable")
            if source is None:
                continue
            namespace, name = qualified_name(source.value.text)
            table = self._program.find(ObjectKind.TABLE, name, source.value.span, namespace)
            if isinstance(table, TableSymbol):
                form.source_table = table
            else:
                self._diagnostics.report("AL0185", source.value.span, "Table", name)

    def declare(self, form: FormSymbol, body: nodes.Body) -> list[ProcedureSymbol]:
        """The controls and actions of the request page; gives its triggers."""
        triggers: list[ProcedureSymbol] = []
        for section in _sections(body):
            self._pages.declare_page(form, section)
            triggers += self._triggers(form, section)
        _keep_source_texts(form)
        return triggers

    def declare_view(self, form: FormSymbol, body: nodes.Body) -> None:
        """The SourceTableView of the request page."""
        for section in _sections(body):
            for prop in section.properties:
                if prop.name.lower() == "sourcetableview" and form.source_table is not None:
                    form.request_page_view = self._views.view(prop, form.source_table)

    def apply_extensions(
        self, form: FormSymbol, extensions: Sequence[tuple[ExtensionSymbol, nodes.Body]]
    ) -> list[ProcedureSymbol]:
        """What extensions do to the request page; gives the triggers that they add."""
        sections = [(extension, section) for extension, body in extensions for section in _sections(body)]
        self._pages.apply_extensions(form, sections)
        _keep_source_texts(form)
        return [trigger for extension, section in sections for trigger in self._triggers(extension, section)]

    def _triggers(self, owner: ObjectSymbol, section: nodes.Body) -> list[ProcedureSymbol]:
        triggers: list[ProcedureSymbol] = []
        for procedure in section.procedures:
            if procedure.name.lower() not in REQUEST_PAGE_TRIGGERS:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            trigger = self._members.declare_trigger(owner, procedure, "RequestOptionsPage", "requestpage")
            trigger.place = ON_REQUEST_PAGE
            triggers.append(trigger)
        return triggers


def _keep_source_texts(form: FormSymbol) -> None:
    """Parameters name variables as they are written. The syntax is not there in a run from the cache."""
    for element in page_elements(form):
        if isinstance(element, ControlSymbol) and element.source is not None:
            element.source_text = element.source.span.text


def _sections(body: nodes.Body) -> list[nodes.Body]:
    return [
        element.body
        for element in body.elements
        if element.keyword.lower() == "requestpage" and element.body is not None
    ]
