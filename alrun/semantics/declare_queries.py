"""Pass 1 for queries: data items, columns and filters. Docs: developer/devenv-query-object"""

from __future__ import annotations

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.constants import word
from alrun.semantics.declare_members import element_name, object_argument
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.query import DATE_METHODS, DATE_TYPES, TOTAL_METHODS, TOTAL_TYPES
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, QuerySymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import FieldClass, FieldSymbol, ObjectKind, TableSymbol, VariableKind, VariableSymbol
from alrun.semantics.types import Type
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value

_KINDS = {"column": ElementKind.COLUMN, "filter": ElementKind.FILTER}


class QueryDeclarer:
    """Declares the elements of one query after another."""

    def __init__(self, program: ProgramSymbols, views: ViewDeclarer, diagnostics: DiagnosticBag) -> None:
        self._program = program
        self._views = views
        self._diagnostics = diagnostics

    def declare_query(self, query: QuerySymbol, body: nodes.Body) -> None:
        """The query's elements."""
        for section in body.elements:
            if section.keyword.lower() == "elements" and section.body is not None:
                for element in section.body.elements:
                    self._element(query, None, element)

    def _element(self, query: QuerySymbol, parent: ElementSymbol | None, element: nodes.Element) -> None:
        keyword = element.keyword.lower()
        if not element.arguments:
            return
        if keyword == "dataitem":
            self._data_item(query, parent, element)
        elif keyword in _KINDS and parent is not None:
            self._column(query, parent, element)

    def _data_item(self, query: QuerySymbol, parent: ElementSymbol | None, element: nodes.Element) -> None:
        name, _ = element_name(element.arguments[0])
        item = ElementSymbol(name, ElementKind.DATA_ITEM, query, parent=parent, span=element.arguments[0].span)
        if len(element.arguments) > 1:
            table_name, namespace = object_argument(element.arguments[1])
            table = self._program.find(ObjectKind.TABLE, table_name, element.span, namespace)
            if isinstance(table, TableSymbol):
                item.table = table
            else:
                self._diagnostics.report("AL0185", element.arguments[1].span, "Table", table_name)
        query.elements.setdefault(name.lower(), item)
        for child in element.body.elements if element.body is not None else ():
            self._element(query, item, child)

    def _column(self, query: QuerySymbol, item: ElementSymbol, element: nodes.Element) -> None:
        name, _ = element_name(element.arguments[0])
        column = ElementSymbol(name, _KINDS[element.keyword.lower()], query, table=item.table, parent=item)
        column.span = element.arguments[0].span
        type_ = self._column_type(item, element)
        column.variable = VariableSymbol(name, type_, VariableKind.GLOBAL, column.span, owner=query)
        query.elements.setdefault(name.lower(), column)

    def _column_type(self, item: ElementSymbol, element: nodes.Element) -> Type:
        """The type of a column's values. Reports AL0345, AL0346, AL0347 and AL0353."""
        properties = {prop.name.lower(): prop for prop in element.body.properties} if element.body else {}
        method_property = properties.get("method")
        method = word(method_property).lower()
        if len(element.arguments) < 2 or not element.arguments[1].span.text.strip():
            if method == "count":
                return types.INTEGER
            self._diagnostics.report("AL0353", element.arguments[0].span)
            return types.ERROR
        if item.table is None:
            return types.ERROR
        field = item.table.find_field(element_name(element.arguments[1])[0])
        if field is None:
            self._diagnostics.report("AL0345", element.arguments[1].span)
            return types.ERROR
        if method_property is None or method == "count":
            return types.INTEGER if method == "count" else field.type
        return self._total_type(field, method, method_property)

    def _total_type(self, field: FieldSymbol, method: str, prop: nodes.Property) -> Type:
        if method in DATE_METHODS:
            if field.type not in DATE_TYPES:
                self._diagnostics.report("AL0346", prop.value.span, word(prop))
            return types.INTEGER
        if method in TOTAL_METHODS and field.type not in TOTAL_TYPES:
            self._diagnostics.report("AL0347", prop.value.span, word(prop))
        return types.DECIMAL if method == "average" else field.type

    # --- What only a check needs

    def check(self, query: QuerySymbol, body: nodes.Body) -> None:
        """What the properties of the query and its data items name, and how its data items are joined."""
        top = [
            element
            for section in body.elements
            if section.keyword.lower() == "elements" and section.body is not None
            for element in section.body.elements
        ]
        data_items = [element for element in top if element.keyword.lower() == "dataitem"]
        if not data_items:
            self._diagnostics.report("AL0343", query.span)
        elif not any(element.kind is ElementKind.COLUMN for element in query.elements.values()):
            self._diagnostics.report("AL0352", query.span)
        self._check_siblings(data_items)
        for element in data_items:
            self._check_data_item(query, element)

    def _check_siblings(self, data_items: list[nodes.Element]) -> None:
        for element in data_items[1:]:
            self._diagnostics.report("AL0342", element.keyword_span)

    def _check_data_item(self, query: QuerySymbol, element: nodes.Element) -> None:
        item = query.elements.get(element_name(element.arguments[0])[0].lower()) if element.arguments else None
        if item is None or element.body is None:
            return
        properties = {prop.name.lower(): prop for prop in element.body.properties}
        link = properties.get("dataitemlink")
        if item.parent is None and link is not None:
            self._diagnostics.report("AL0331", link.name_span)
        elif item.parent is not None and link is None and word(properties.get("sqljointype")).lower() != "crossjoin":
            self._diagnostics.report("AL0344", element.arguments[0].span)
        elif link is not None:
            self._check_link(query, item, link)
        table_filter = properties.get("dataitemtablefilter")
        if table_filter is not None and item.table is not None:
            self._views.link(table_filter, item.table, None)
        children = [child for child in element.body.elements if child.keyword.lower() == "dataitem"]
        self._check_siblings(children)
        for child in children:
            self._check_data_item(query, child)

    def _check_link(self, query: QuerySymbol, item: ElementSymbol, prop: nodes.Property) -> None:
        """`"Field" = DataItem."Field"`: the data item must be an ancestor. Reports AL0118, AL0351 and AL0910."""
        syntax = parse_value(ValueLanguage.LINK, prop.value, self._diagnostics)
        if not isinstance(syntax, nodes.ViewValue):
            return
        for condition in syntax.conditions:
            if item.table is not None:
                self._check_link_field(item.table, condition.field, condition)
            other = condition.other
            if other is None or other.qualifier is None:
                self._diagnostics.report("AL0351", condition.span)
                continue
            ancestor = item.parent
            while ancestor is not None and ancestor.name.lower() != other.qualifier.name.lower():
                ancestor = ancestor.parent
            if ancestor is None:
                self._diagnostics.report("AL0351", condition.span)
            elif ancestor.table is not None:
                self._check_link_field(ancestor.table, other.name, condition)

    def _check_link_field(self, table: TableSymbol, name: str, condition: nodes.FieldCondition) -> None:
        field = table.find_field(name)
        if field is None:
            self._diagnostics.report("AL0118", condition.span, name)
        elif field.field_class is not FieldClass.NORMAL:
            self._diagnostics.report("AL0910", condition.span, field.name)
