"""Pass 1 for queries: data items, columns and filters. Docs: developer/devenv-query-object"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alrun.diagnostics import DiagnosticBag
from alrun.semantics import types
from alrun.semantics.condition_symbols import LinkCondition
from alrun.semantics.constants import boolean, constant_value, label_text, word
from alrun.semantics.declare_conditions import written_filter
from alrun.semantics.declare_members import element_name, object_argument
from alrun.semantics.declare_views import ViewDeclarer
from alrun.semantics.kinds.query import DATE_METHODS, DATE_TYPES, TOTAL_METHODS, TOTAL_TYPES
from alrun.semantics.object_symbols import ElementKind, ElementSymbol
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.query_symbols import (
    ColumnFilter,
    ColumnMethod,
    ItemLink,
    JoinType,
    QueryColumn,
    QueryDesign,
    QueryItem,
    QuerySymbol,
)
from alrun.semantics.symbols import FieldClass, FieldSymbol, ObjectKind, TableSymbol, VariableKind, VariableSymbol
from alrun.semantics.types import Type
from alrun.syntax import nodes
from alrun.syntax.parser import ValueLanguage, parse_value

_KINDS = {"column": ElementKind.COLUMN, "filter": ElementKind.FILTER}
_JOINS = {join.value: join for join in JoinType}
_METHODS = {method.value: method for method in ColumnMethod}


class QueryDeclarer:
    """Declares the elements of one query after another."""

    def __init__(self, program: ProgramSymbols, views: ViewDeclarer, diagnostics: DiagnosticBag) -> None:
        self._program = program
        self._views = views
        self._diagnostics = diagnostics

    def declare_query(self, query: QuerySymbol, body: nodes.Body) -> None:
        """The query's elements."""
        for element in _top_elements(body):
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
        properties = _properties(element)
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

    # --- What the query reads

    def design(self, query: QuerySymbol, body: nodes.Body) -> QueryDesign | None:
        """How the query reads its data items; None if something of it is missing. Reports what is wrong with links,
        filters and the order."""
        items: list[QueryItem] = []
        columns: list[QueryColumn] = []
        for number, element in enumerate(_all_elements(_top_elements(body)), 1):
            name = element_name(element.arguments[0])[0]
            symbol = query.elements.get(name.lower())
            if symbol is None or symbol.table is None or symbol.span != element.arguments[0].span:
                return None  # the table is missing, or the name is that of another element
            if symbol.kind is ElementKind.DATA_ITEM:
                items.append(self._item(symbol, element, [item.name.lower() for item in items]))
            elif symbol.parent is not None and symbol.variable is not None:
                item = [each.name for each in items].index(symbol.parent.name)
                columns.append(self._query_column(symbol, element, symbol.variable.type, number, item))
        if not items or any(column.type is types.ERROR for column in columns):
            return None
        return QueryDesign(tuple(items), tuple(columns), self._order(query, columns))

    def _item(self, symbol: ElementSymbol, element: nodes.Element, before: list[str]) -> QueryItem:
        assert symbol.table is not None
        properties = _properties(element)
        link, table_filter = properties.get("dataitemlink"), properties.get("dataitemtablefilter")
        conditions: tuple[LinkCondition, ...] = ()
        if table_filter is not None:
            view = self._views.link(table_filter, symbol.table, None)
            conditions = () if view is None else view.conditions
        return QueryItem(
            symbol.name,
            symbol.table,
            _JOINS.get(word(properties.get("sqljointype")).lower(), JoinType.LEFT_OUTER),
            () if link is None or symbol.parent is None else tuple(self._links(symbol, link, before)),
            conditions,
        )

    def _links(self, item: ElementSymbol, prop: nodes.Property, before: list[str]) -> Iterator[ItemLink]:
        """`"Field" = DataItem."Field"`: the data item must be an ancestor. Reports AL0118, AL0351 and AL0910."""
        syntax = parse_value(ValueLanguage.LINK, prop.value, self._diagnostics)
        for condition in syntax.conditions if isinstance(syntax, nodes.ViewValue) else ():
            field = None if item.table is None else self._link_field(item.table, condition.field, condition)
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
                other_field = self._link_field(ancestor.table, other.name, condition)
                if field is not None and other_field is not None:
                    yield ItemLink(field, before.index(ancestor.name.lower()), other_field)

    def _link_field(self, table: TableSymbol, name: str, condition: nodes.FieldCondition) -> FieldSymbol | None:
        field = table.find_field(name)
        if field is None:
            self._diagnostics.report("AL0118", condition.span, name)
        elif field.field_class is not FieldClass.NORMAL:
            self._diagnostics.report("AL0910", condition.span, field.name)
        return field

    def _query_column(
        self, symbol: ElementSymbol, element: nodes.Element, type_: Type, number: int, item: int
    ) -> QueryColumn:
        properties = _properties(element)
        field = None
        if len(element.arguments) > 1 and symbol.table is not None:
            field = symbol.table.find_field(element_name(element.arguments[1])[0])
        caption = properties.get("caption") or properties.get("captionml")
        return QueryColumn(
            symbol.name,
            number,
            item,
            field,
            type_,
            _METHODS.get(word(properties.get("method")).lower()),
            boolean(properties.get("reversesign"), False) is True,
            symbol.kind is ElementKind.COLUMN,
            self._column_filter(properties.get("columnfilter"), type_, symbol.name),
            None if caption is None else label_text(caption, symbol.name),
        )

    def _column_filter(self, prop: nodes.Property | None, type_: Type, name: str) -> ColumnFilter | None:
        """`Column = const(X)` or `= filter(X)`. Reports AL0118 and AL0171."""
        if prop is None:
            return None
        syntax = parse_value(ValueLanguage.LINK, prop.value, self._diagnostics)
        for condition in syntax.conditions if isinstance(syntax, nodes.ViewValue) else ():
            if condition.field.lower() != name.lower():
                self._diagnostics.report("AL0118", condition.span, condition.field)
            elif condition.kind == "const":
                constant = constant_value(condition.value, type_, self._program)
                if constant is None:
                    self._diagnostics.report("AL0171", condition.span, condition.value.strip(), name)
                    return None
                return ColumnFilter("", constant)
            else:
                return ColumnFilter(written_filter(condition.value, type_, self._program))
        return None

    def _order(self, query: QuerySymbol, columns: list[QueryColumn]) -> tuple[tuple[int, bool], ...]:
        """The OrderBy. Reports AL0349 and AL0350."""
        prop = query.properties.get("orderby")
        if prop is None:
            return ()
        syntax = parse_value(ValueLanguage.ORDER_BY, prop.value, self._diagnostics)
        places = {column.name.lower(): place for place, column in enumerate(columns) if column.in_dataset}
        order: list[tuple[int, bool]] = []
        for key in syntax.keys if isinstance(syntax, nodes.OrderByValue) else ():
            for name in key.fields:
                place = places.get(name.lower())
                if place is None:
                    self._diagnostics.report("AL0349", key.span, name, query.name)
                elif any(place == ordered for ordered, _ in order):
                    self._diagnostics.report("AL0350", key.span, name)
                else:
                    order.append((place, not key.descending))
        return tuple(order)

    # --- What only a check needs

    def check(self, query: QuerySymbol, body: nodes.Body) -> None:
        """What the properties of the query and its data items name, and how its data items are joined."""
        data_items = [element for element in _top_elements(body) if element.keyword.lower() == "dataitem"]
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
        properties = _properties(element)
        link = properties.get("dataitemlink")
        if item.parent is None and link is not None:
            self._diagnostics.report("AL0331", link.name_span)
        elif item.parent is not None and link is None and word(properties.get("sqljointype")).lower() != "crossjoin":
            self._diagnostics.report("AL0344", element.arguments[0].span)
        children = [child for child in element.body.elements if child.keyword.lower() == "dataitem"]
        self._check_siblings(children)
        for child in children:
            self._check_data_item(query, child)


def _top_elements(body: nodes.Body) -> list[nodes.Element]:
    """The data items of a query that are inside no other."""
    return [
        element
        for section in body.elements
        if section.keyword.lower() == "elements" and section.body is not None
        for element in section.body.elements
    ]


def _all_elements(elements: Iterable[nodes.Element]) -> Iterator[nodes.Element]:
    """Elements that have a name, each before those inside it."""
    for element in elements:
        if element.arguments:
            yield element
        if element.body is not None:
            yield from _all_elements(element.body.elements)


def _properties(element: nodes.Element) -> dict[str, nodes.Property]:
    return {prop.name.lower(): prop for prop in element.body.properties} if element.body is not None else {}
