"""Pass 1 for xmlports: the nodes of the schema, and the request page. Docs: developer/devenv-xmlport-schema"""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import boolean, word
from alrun.semantics.declare_members import MemberDeclarer, element_name, object_argument
from alrun.semantics.declare_request_pages import RequestPageDeclarer
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.xmlport import NODE_TRIGGERS
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, XmlPortSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectKind, TableSymbol, VariableKind, VariableSymbol
from alrun.semantics.types import Type
from alrun.syntax import nodes

_KINDS: dict[str, ElementKind] = {kind.value: kind for kind in ElementKind if kind.value in NODE_TRIGGERS}
_BIG_TEXT = types.SimpleType("BigText")
_TEXTS = (ElementKind.TEXT_ELEMENT, ElementKind.TEXT_ATTRIBUTE)
_ATTRIBUTES = (ElementKind.TEXT_ATTRIBUTE, ElementKind.FIELD_ATTRIBUTE)


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
        for section in body.elements:
            if section.keyword.lower() == "schema" and section.body is not None:
                for element in section.body.elements:
                    self._node(xmlport, None, element)
        xmlport.request_page_triggers.extend(self._request_pages.declare(xmlport, body))

    def _node(self, xmlport: XmlPortSymbol, parent: ElementSymbol | None, element: nodes.Element) -> None:
        kind = _KINDS.get(element.keyword.lower())
        if kind is None or not element.arguments:
            return
        name, _ = element_name(element.arguments[0])
        node = ElementSymbol(name, kind, xmlport, parent=parent, span=element.arguments[0].span)
        properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
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

    # --- What only a check needs

    def check(self, xmlport: XmlPortSymbol, body: nodes.Body) -> None:
        """What the properties of table elements name, and the fields of field elements."""
        for section in body.elements:
            if section.keyword.lower() == "schema" and section.body is not None:
                roots = section.body.elements
                if len(roots) != 1 or roots[0].keyword.lower().endswith("attribute"):
                    self._diagnostics.report("AL0336", section.keyword_span)
                for element in roots:
                    self._check_node(xmlport, element)

    def _check_node(self, xmlport: XmlPortSymbol, element: nodes.Element) -> None:
        keyword = element.keyword.lower()
        properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
        if keyword == "tableelement" and element.arguments:
            name = word(properties.get("variablename")) or element_name(element.arguments[0])[0]
            node = xmlport.elements.get(name.lower())
            if node is not None and node.table is not None:
                self._check_table_element(xmlport, node.table, node, properties)
        for child in element.body.elements if element.body is not None else ():
            self._check_node(xmlport, child)

    def _check_table_element(
        self, xmlport: XmlPortSymbol, table: TableSymbol, node: ElementSymbol, properties: dict[str, nodes.Property]
    ) -> None:
        for name, prop in properties.items():
            match name:
                case "sourcetableview":
                    self._views.view(prop, table)
                case "requestfilterfields" | "calcfields":
                    self._views.fields(prop, table)
                case "linkfields":
                    linked = self._linked(xmlport, properties.get("linktable"))
                    if linked is not None and linked.table is not None:
                        self._views.link(prop, table, linked.table)

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
