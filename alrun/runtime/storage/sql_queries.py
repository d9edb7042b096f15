"""The SQL of query objects: one statement over all data items.

    SELECT columns FROM items joined WHERE filters GROUP BY columns HAVING filters on totals ORDER BY order LIMIT n

A FlowField is a subquery. What a filter or the order needs besides the columns is a column too, so that it can be
named: SQLite puts what an alias stands for in its place, wherever it is named.
Docs: devenv-query-filters, devenv-query-links-joins, devenv-query-totals-grouping
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.records.filters.tree import Filter
from alrun.runtime.records.flowfields import ValueCondition, condition_of
from alrun.runtime.storage.datasets import Dataset
from alrun.runtime.storage.schema import Column, FindTable, column_kind
from alrun.runtime.storage.sql import Conditions, Statement
from alrun.runtime.storage.sql_flowfields import (
    AVERAGE_FUNCTION,
    FlowFieldSql,
    FormulaOf,
    StateOf,
    aggregated,
    average,
    collation,
    negated,
)
from alrun.runtime.values.dates import MS_PER_DAY
from alrun.semantics.query_symbols import ColumnMethod, JoinType, QueryColumn, QueryItem
from alrun.semantics.symbols import FieldClass, FieldSymbol
from alrun.semantics.types import DATE_TIME, DECIMAL, Type

_JOINS: Final = {
    JoinType.LEFT_OUTER: "LEFT JOIN",
    JoinType.INNER: "JOIN",
    JoinType.RIGHT_OUTER: "RIGHT JOIN",
    JoinType.FULL_OUTER: "FULL JOIN",
    JoinType.CROSS: "JOIN",
}
_AGGREGATES: Final = {
    ColumnMethod.SUM: "sum",
    ColumnMethod.AVERAGE: "average",
    ColumnMethod.MIN: "min",
    ColumnMethod.MAX: "max",
}
_DATE_FUNCTIONS: Final = {
    ColumnMethod.DAY: "alrun_day",
    ColumnMethod.MONTH: "alrun_month",
    ColumnMethod.YEAR: "alrun_year",
}


def _part_of_date(attribute: str) -> Callable[[int | None], int | None]:
    def part(date: int | None) -> int | None:
        # Documented since version 27: of a blank date, each part is 0.
        return getattr(datetime.date.fromordinal(date >> 1), attribute) if date else date

    return part


FUNCTIONS: Final[dict[str, tuple[Callable[..., Any], int]]] = {
    AVERAGE_FUNCTION: (average, 2),
    **{name: (_part_of_date(method.value), 1) for method, name in _DATE_FUNCTIONS.items()},
}
"""SQL functions that the statements need: by name what they do, and how many arguments they take."""


class _Term(NamedTuple):
    """Something to sort by: its name in the statement, its place in a row, its direction, and if it may be null."""

    name: str
    place: int
    ascending: bool
    may_be_null: bool


class DatasetSql:
    """The statement of a dataset, whose rows begin with the columns that are in the dataset, in their order."""

    def __init__(self, dataset: Dataset, state_of: StateOf, formula_of: FormulaOf, find_table: FindTable) -> None:
        """Raises UnsupportedFeature for what SQL cannot say, and ALError for a FlowField without a formula."""
        design = dataset.design
        self._design = design
        self._find_table = find_table
        self._flow = FlowFieldSql(state_of, formula_of, find_table)
        self._states = [state_of(item.table) for item in design.items]
        self._made_up = _made_up(design.items)
        self._flow_filters: list[dict[FieldSymbol, list[Filter]]] = [{} for _ in design.items]
        self._results: list[str] = []
        self._parameters: list[Any] = []
        """Those of the results."""
        self.is_grouped = design.is_grouped
        conditions = [
            *self._declared_conditions(),
            *((each.item, each.field, each.filter) for each in dataset.conditions),
        ]
        for item, field, tree in conditions:
            if field.field_class is FieldClass.FLOW_FILTER:
                self._flow_filters[item].setdefault(field, []).append(tree)
        self.columns = [column for column in design.columns if column.in_dataset]
        self._column_names = {column.number: self._add(*self._column(column)) for column in self.columns}
        where, having = Conditions(), Conditions()
        self._where = [
            where.filter(tree, self._filtered(self._named(item, field), field.type, field))
            for item, field, tree in conditions
            if field.field_class is not FieldClass.FLOW_FILTER
        ]
        self._having: list[str] = []
        for condition in dataset.column_conditions:
            column = design.columns[condition.column]
            # What ReverseSign shows is not what is filtered.
            name = self._add(*self._column(column, reverse=False))
            target = self._filtered(name, column.type, column.field)
            if column.is_total:
                self._having.append(having.filter(condition.filter, target))
            else:
                self._where.append(where.filter(condition.filter, target))
        self._where_parameters, self._having_parameters = where.parameters, having.parameters
        self._from = self._joined()
        self._groups = [self._column_names[column.number] for column in self.columns if not column.is_total]
        self._order = self._terms()

    def statement(self, after: Sequence[Any] | None, limit: int) -> Statement:
        """The rows behind one that was read, or all; at most `limit`, 0 for all."""
        where, having = [*self._where], [*self._having]
        parameters = [*self._parameters, *self._where_parameters, *self._having_parameters]
        if after is not None:
            text, values = self._behind(after)
            (having if self.is_grouped else where).append(text)
            # They come last in WHERE, and behind it there are no others, or last in HAVING.
            parameters += values
        text = f"SELECT {', '.join(self._results)} FROM {self._from}"
        if where:
            text += f" WHERE {' AND '.join(where)}"
        if self.is_grouped and self._groups:
            text += f" GROUP BY {', '.join(self._groups)}"
        if having:
            text += f" HAVING {' AND '.join(having)}"
        if self._order:
            text += f" ORDER BY {', '.join(term.name + ('' if term.ascending else ' DESC') for term in self._order)}"
        return (f"{text} LIMIT {limit:d}" if limit else text), parameters

    # --- Results

    def _add(self, text: str, parameters: Sequence[Any]) -> str:
        """Have a result, and give its name."""
        name = f"c{len(self._results)}"
        self._results.append(f"{text} AS {name}")
        self._parameters += parameters
        return name

    def _column(self, column: QueryColumn, *, reverse: bool = True) -> Statement:
        """What a column gives. Never null: what an outer join made up, and a total of nothing, is the default."""
        if column.method is ColumnMethod.COUNT:
            # A row that an outer join made up has no key, and is not counted.
            key = self._states[column.item].layout.key[0]
            return f"count(t{column.item}.{key.name})", []
        assert column.field is not None, "only a Count has no field"
        if column.method is None:
            text, parameters = self._value(column.item, column.field)
        else:
            type_ = column.field.type
            text, parameters = self._flow.field(f"t{column.item}", column.field, self._flow_filters[column.item])
            if column.is_total:
                text, parameters = aggregated(_AGGREGATES[column.method], type_, text, parameters)
                if column.type == DECIMAL != type_:
                    text = f"CAST({text} AS TEXT)"  # the average of whole numbers is a Decimal like others
            else:
                if type_ == DATE_TIME:
                    text = f"CASE {text} WHEN 0 THEN 0 ELSE 2 * ({text} / {MS_PER_DAY} + 1) END"
                    parameters *= 2
                text = f"{_DATE_FUNCTIONS[column.method]}({text})"
            text = self._or_default(text, column.type)
        return (negated(column.type, text) if reverse and column.is_reversed else text), parameters

    def _value(self, item: int, field: FieldSymbol) -> Statement:
        """The value of a field of a data item. Observed: where an outer join found no row it is the default, also for
        filters."""
        text, parameters = self._flow.field(f"t{item}", field, self._flow_filters[item])
        is_there = field.field_class is FieldClass.NORMAL and item not in self._made_up
        return (text if is_there else self._or_default(text, field.type)), parameters

    def _or_default(self, text: str, type_: Type) -> str:
        return f"coalesce({text}, {column_kind(type_, self._find_table).default_sql}){collation(type_)}"

    def _filtered(self, name: str, type_: Type, field: FieldSymbol | None) -> Column:
        """What stands for a result in a filter; the field says how texts are compared."""
        filtered = field if field is not None and field.type == type_ else self._any_field(type_)
        return Column(filtered, name, column_kind(type_, self._find_table))

    def _any_field(self, type_: Type) -> FieldSymbol:
        return FieldSymbol("", 0, type_, "", 0, self._design.items[0].table)

    def _named(self, item: int, field: FieldSymbol) -> str:
        """What names the value of a field of a data item: the field itself, or a result that is computed."""
        text, parameters = self._value(item, field)
        return text if field.field_class is FieldClass.NORMAL else self._add(text, parameters)

    def _key_place(self, item: int, column: Column) -> int:
        """The place in a row of a field of the primary key of a data item, null if an outer join made its row up."""
        self._results.append(f"t{item}.{column.name}")
        return len(self._results) - 1

    # --- Rows

    def _declared_conditions(self) -> list[tuple[int, FieldSymbol, Filter]]:
        """The DataItemTableFilters."""
        found = []
        for place, item in enumerate(self._design.items):
            for declared in item.conditions:
                condition = condition_of(declared)
                if isinstance(condition, ValueCondition):
                    found.append((place, condition.field, condition.filter))
        return found

    def _joined(self) -> str:
        text = ""
        for place, (item, state) in enumerate(zip(self._design.items, self._states, strict=True)):
            source = f"{state.sql.name} t{place}"
            if place:
                links = [
                    f"{self._linked(place, link.field)} = {self._linked(link.item, link.other)}" for link in item.links
                ]
                source = f" {_JOINS[item.join]} {source}" + (f" ON {' AND '.join(links)}" if links else " ON TRUE")
            text += source
        return text

    def _linked(self, item: int, field: FieldSymbol) -> str:
        column = self._states[item].layout.by_field.get(field)
        if column is None:
            raise UnsupportedFeature(f"a DataItemLink with the field {field.name}, which is stored in no table")
        return f"t{item}.{column.name}"

    # --- Order

    def _terms(self) -> tuple[_Term, ...]:
        """The OrderBy, then what makes each row's place its own: the keys of all data items, or the grouping columns.

        Observed: rows that are alike in the OrderBy come by the primary key.
        """
        places = {column.number: place for place, column in enumerate(self.columns)}

        def term(column: QueryColumn, ascending: bool) -> _Term:
            return _Term(self._sorted(column), places[column.number], ascending, may_be_null=False)

        terms = [term(self._design.columns[place], ascending) for place, ascending in self._design.order]
        seen = {each.name for each in terms}
        if self.is_grouped:
            rest = [term(column, True) for column in self.columns if not column.is_total]
            return (*terms, *(each for each in rest if each.name not in seen))
        keys = [
            _Term(name, self._key_place(item, column), ascending=True, may_be_null=item in self._made_up)
            for item, state in enumerate(self._states)
            for column in state.layout.key
            if (name := f"t{item}.{column.name}") not in seen
        ]
        return (*terms, *keys)

    def _sorted(self, column: QueryColumn) -> str:
        """What names a column in the order: a stored field itself, so that it is known to be the one of a key."""
        field = column.field
        is_shown = column.method is None and not column.is_reversed
        if is_shown and field is not None and field.field_class is FieldClass.NORMAL:
            return self._named(column.item, field)
        return self._column_names[column.number]

    def _behind(self, row: Sequence[Any]) -> Statement:
        """Behind a row in the order. What an outer join made up is null, and null comes before every value.

        a > ? OR a = ? AND (b > ? OR ...), with a limit for the first that lets SQLite begin there.
        """
        order = self._order
        values = [row[term.place] for term in order]
        if not order:
            return "FALSE", []
        first = order[0]
        is_ascending = first.ascending
        in_one_direction = all(term.ascending is is_ascending for term in order)
        if None not in values and in_one_direction and (is_ascending or not any(term.may_be_null for term in order)):
            names, marks = ", ".join(term.name for term in order), ", ".join("?" * len(order))
            if len(order) > 1:
                names, marks = f"({names})", f"({marks})"
            return f"{names} {'>' if is_ascending else '<'} {marks}", values
        text = "FALSE"
        parameters: list[Any] = []
        for term, value in reversed(list(zip(order, values, strict=True))):
            beyond, same, own = _beyond(term, value)
            text = f"({beyond} OR ({same} AND {text}))"
            parameters = [*own, *own, *parameters]
        if values[0] is not None and (is_ascending or not first.may_be_null):
            return f"{first.name} {'>=' if is_ascending else '<='} ? AND {text}", [values[0], *parameters]
        return text, parameters


def _made_up(items: Sequence[QueryItem]) -> set[int]:
    """The places of the data items whose rows an outer join may make up, all null."""
    found: set[int] = set()
    for place, item in enumerate(items[1:], 1):
        if item.join in (JoinType.LEFT_OUTER, JoinType.FULL_OUTER):
            found.add(place)
        if item.join in (JoinType.RIGHT_OUTER, JoinType.FULL_OUTER):
            found.update(range(place))
    return found


def _beyond(term: _Term, value: Any) -> tuple[str, str, list[Any]]:
    """The conditions that a row's value comes behind, and that it is the same, and the parameters of each."""
    name = term.name
    if value is None:
        return (f"{name} IS NOT NULL" if term.ascending else "FALSE"), f"{name} IS NULL", []
    if term.ascending:
        return f"{name} > ?", f"{name} = ?", [value]
    beyond = f"({name} < ? OR {name} IS NULL)" if term.may_be_null else f"{name} < ?"
    return beyond, f"{name} = ?", [value]
