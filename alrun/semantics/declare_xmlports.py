"""Pass 1 for xmlports: the nodes of the schema, and the request page. Docs: developer/devenv-xmlport-schema"""

from __future__ import annotations

import re
from collections.abc import Iterator

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import boolean, constant, unquote, word
from alrun.semantics.declare_members import MemberDeclarer, element_name, object_argument
from alrun.semantics.declare_request_pages import RequestPageDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.xmlport import NODE_TRIGGERS
from alrun.semantics.object_symbols import DataItemViews, ElementKind, ElementSymbol, NodeSource, XmlPortSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.staged import Stage
from alrun.semantics.symbols import FieldSymbol, ObjectKind, TableSymbol, VariableKind, VariableSymbol
from alrun.semantics.types import Type
from alrun.syntax import nodes

_KINDS: dict[str, ElementKind] = {kind.value: kind for kind in ElementKind if kind.value in NODE_TRIGGERS}
_BIG_TEXT = types.SimpleType("BigText")
_TEXTS = (ElementKind.TEXT_ELEMENT, ElementKind.TEXT_ATTRIBUTE)
_ATTRIBUTES = (ElementKind.TEXT_ATTRIBUTE, ElementKind.FIELD_ATTRIBUTE)
_FIELDS = (ElementKind.FIELD_ELEMENT, ElementKind.FIELD_ATTRIBUTE)
_NAMESPACE = re.compile(r"""(\w[-\w.]*|"(?:[^"]|"")*")\s*=\s*('(?:[^']|'')*'|"(?:[^"]|"")*"|[^,]*)\s*(?:,|$)""")
"""One of the namespaces that Namespaces declares, a prefix and a name, as in `bc = 'urn:x', "" = 'urn:y'`."""


class XmlPortDeclarer:
    """Declares the nodes of one xmlport after another."""

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

    def declare_xmlport(self, xmlport: XmlPortSymbol, body: nodes.Body) -> None:
        """The nodes of the schema, then the request page."""
        for element in _roots(body):
            self._node(xmlport, None, element)
        namespaces = next((prop for prop in body.properties if prop.name.lower() == "namespaces"), None)
        if namespaces is not None:
            found = _NAMESPACE.findall(namespaces.value.text)
            xmlport.namespaces = {unquote(prefix): unquote(name) for prefix, name in found}
        xmlport.request_page_triggers.extend(self._request_pages.declare(xmlport, body))

    def _node(self, xmlport: XmlPortSymbol, parent: ElementSymbol | None, element: nodes.Element) -> None:
        kind = _KINDS.get(element.keyword.lower())
        if kind is None or not element.arguments:
            return
        name, _ = element_name(element.arguments[0])
        node = ElementSymbol(name, kind, xmlport, parent=parent, span=element.arguments[0].span)
        properties = _properties(element)
        node.constants = {name: constant(prop) for name, prop in properties.items()}
        if parent is not None:
            parent.children.append(node)
        if kind is ElementKind.TABLE_ELEMENT:
            temporary = boolean(properties.get("usetemporary"), False) is True
            self._enter(xmlport, node, properties, self._record_type(node, element, temporary))
        elif kind in _TEXTS:
            is_big = word(properties.get("texttype")).lower() == "bigtext"
            self._enter(xmlport, node, properties, _BIG_TEXT if is_big else types.TEXT)
        xmlport.nodes.append(node)
        if element.body is None:
            return
        self._triggers(xmlport, node, element.body)
        if kind in _ATTRIBUTES and element.body.elements:
            self._diagnostics.report("AL0480", element.arguments[0].span)
        for child in element.body.elements:
            self._node(xmlport, node, child)

    def _record_type(self, node: ElementSymbol, element: nodes.Element, temporary: bool) -> Type:
        if len(element.arguments) < 2:
            return types.ERROR
        name, namespace = object_argument(element.arguments[1])
        table = self._program.find(ObjectKind.TABLE, name, element.span, namespace)
        if not isinstance(table, TableSymbol):
            self._diagnostics.report("AL0185", element.arguments[1].span, "Table", name)
            return types.ERROR
        node.table = table
        return types.RecordType(table, temporary)

    def _enter(
        self, xmlport: XmlPortSymbol, node: ElementSymbol, properties: dict[str, nodes.Property], type_: Type
    ) -> None:
        """Let code name the node: by its VariableName if it has one."""
        name = word(properties.get("variablename")) or node.name
        node.variable = VariableSymbol(name, type_, VariableKind.GLOBAL, node.span, owner=xmlport)
        xmlport.elements.setdefault(name.lower(), node)

    def _triggers(self, xmlport: XmlPortSymbol, node: ElementSymbol, body: nodes.Body) -> None:
        for procedure in body.procedures:
            if procedure.name.lower() not in NODE_TRIGGERS[node.kind.value]:
                self._diagnostics.report("AL0162", procedure.name_span, procedure.name)
                continue
            # Several nodes may have the same name.
            trigger = self._members.declare_trigger(xmlport, procedure, node.name, f"node{len(xmlport.nodes)}")
            node.triggers[procedure.name.lower()] = trigger

    # --- Views and sources

    def declare_views(self, xmlport: XmlPortSymbol, body: nodes.Body) -> None:
        """What the properties of table elements name, and the fields of field nodes."""
        for node, element in zip(xmlport.nodes, _written_nodes(body), strict=True):
            source = None
            if node.kind in _FIELDS and len(element.arguments) > 1:
                source = _source(xmlport, element.arguments[1])
            xmlport.sources.append(source)
            if node.table is not None and node.variable is not None:
                views = self._views_of(xmlport, node.table, _properties(element))
                xmlport.node_views.setdefault(node.variable.name.lower(), views)

    def _views_of(
        self, xmlport: XmlPortSymbol, table: TableSymbol, properties: dict[str, nodes.Property]
    ) -> DataItemViews:
        view, link = properties.get("sourcetableview"), properties.get("linkfields")
        linked = None if link is None else self._linked(xmlport, properties.get("linktable"))
        return DataItemViews(
            None if view is None else self._views.view(view, table),
            None
            if link is None or linked is None or linked.table is None
            else self._views.link(link, table, linked.table),
            linked,
            self._fields(properties.get("calcfields"), table),
            self._fields(properties.get("requestfilterfields"), table),
        )

    def _fields(self, prop: nodes.Property | None, table: TableSymbol) -> tuple[FieldSymbol, ...]:
        return () if prop is None else self._views.fields(prop, table)

    def _linked(self, xmlport: XmlPortSymbol, reference: nodes.Property | None) -> ElementSymbol | None:
        """The table element that LinkTable names. Reports AL0502."""
        if reference is None:
            return None
        name = word(reference).lower()
        for node in xmlport.nodes:
            names = (node.name, node.variable.name) if node.variable is not None else ()
            if node.kind is ElementKind.TABLE_ELEMENT and name in map(str.lower, names):
                return node
        self._diagnostics.report("AL0502", reference.value.span)
        return None

    # --- What only a check needs

    def check(self, xmlport: XmlPortSymbol, body: nodes.Body) -> None:
        """That the schema has one root; and what the properties of its nodes name."""
        for section in body.elements:
            if section.keyword.lower() == "schema" and section.body is not None:
                roots = section.body.elements
                if len(roots) != 1 or roots[0].keyword.lower().endswith("attribute"):
                    self._diagnostics.report("AL0336", section.keyword_span)
        xmlport.declare(Stage.VIEWS)


def _roots(body: nodes.Body) -> Iterator[nodes.Element]:
    """What stands directly in the schema."""
    for section in body.elements:
        if section.keyword.lower() == "schema" and section.body is not None:
            yield from section.body.elements


def _written_nodes(body: nodes.Body) -> Iterator[nodes.Element]:
    """The elements that nodes are declared of, in the order of the schema."""
    waiting = list(_roots(body))[::-1]
    while waiting:
        element = waiting.pop()
        if element.keyword.lower() in _KINDS and element.arguments:
            yield element
            if element.body is not None:
                waiting += element.body.elements[::-1]


def _properties(element: nodes.Element) -> dict[str, nodes.Property]:
    return {prop.name.lower(): prop for prop in element.body.properties} if element.body is not None else {}


def _source(xmlport: XmlPortSymbol, argument: nodes.ElementArgument) -> NodeSource | None:
    """The field that `Customer."No."` is; None if it is none, which the binder says."""
    written = argument.expressions[0] if argument.expressions else None
    if not isinstance(written, nodes.MemberAccess) or not isinstance(written.target, nodes.Name):
        return None
    element = xmlport.elements.get(written.target.name.lower())
    if element is None or element.table is None:
        return None
    field = element.table.find_field(written.name)
    return None if field is None else NodeSource(element, field)
