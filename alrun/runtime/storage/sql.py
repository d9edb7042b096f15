"""All SQL of alrun: tables, rows, queries and filter conditions as SQL text with bound parameters.

Names are quoted here; values never become part of the text, except for the number of rows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, assert_never

from alrun.runtime.records.filters.tree import And, Between, Compare, Comparison, Filter, Like, Or, Wildcard
from alrun.runtime.storage.ordering import fold_case
from alrun.runtime.storage.rows import RowWriter
from alrun.runtime.storage.schema import Column, ColumnKind, TableLayout, to_parameter
from alrun.runtime.storage.store import (
    SYSTEM_ID,
    SYSTEM_ROW_VERSION,
    Aggregate,
    Condition,
    Query,
    SortField,
    Values,
)
from alrun.semantics.symbols import FieldClass, FieldSymbol
from alrun.semantics.types import DECIMAL, TextType

FOLD_FUNCTION = "alrun_fold"
"""The SQL function that applies `ordering.fold_case`; `sqlite.py` registers it."""

BEGIN = "BEGIN IMMEDIATE"
COMMIT = "COMMIT"
ROLLBACK = "ROLLBACK"
BEGIN_INSIDE = "SAVEPOINT inside"
COMMIT_INSIDE = "RELEASE inside"
ROLLBACK_INSIDE = "ROLLBACK TO inside; RELEASE inside"
"""What takes their place where all that is committed will be undone."""

READ_COUNTERS = 'SELECT name, value FROM "alrun$counters"'
WRITE_COUNTER = 'INSERT INTO "alrun$counters" VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'
READ_INSTALLED = 'SELECT app, company, version FROM "alrun$installed"'
WRITE_INSTALLED = 'INSERT OR REPLACE INTO "alrun$installed" VALUES (?, ?, ?)'
TABLE_NAMES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
COLUMNS = "SELECT name, type, dflt_value FROM pragma_table_info(?)"


def quote(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def savepoint(number: int) -> str:
    """Start a savepoint."""
    return f"SAVEPOINT s{number}"


def isolation(depth: int) -> str:
    """Start what will be undone with all that is committed in it."""
    return f"SAVEPOINT isolation{depth}"


def end_isolation(depth: int) -> str:
    """Undo it."""
    return f"ROLLBACK TO isolation{depth}; RELEASE isolation{depth}"


def rollback_to(number: int) -> str:
    """Undo what came after a savepoint; it stays."""
    return f"ROLLBACK TO s{number}"


def release(number: int) -> str:
    """Forget a savepoint."""
    return f"RELEASE s{number}"


class TableSql:
    """The statements of one table that are always the same."""

    def __init__(self, layout: TableLayout) -> None:
        self.layout = layout
        self.name = quote(layout.name)
        self.key_match = " AND ".join(f"{column.name} = ?" for column in layout.key)
        self.select = self.select_fields(layout.table.fields)
        version = layout.by_number[SYSTEM_ROW_VERSION].name
        system_id = layout.by_number[SYSTEM_ID].name
        self.get_by_system_id = f"{self.select} WHERE {system_id} = ?"
        self.version = f"SELECT {version} FROM {self.name} WHERE {self.key_match}"
        self.insert = (
            f"INSERT INTO {self.name} ({', '.join(column.name for column in layout.written)}) "
            f"VALUES ({', '.join('?' * len(layout.written))})"
        )
        self.delete = f"DELETE FROM {self.name} WHERE {self.key_match}"
        self.version_match = f"{self.key_match} AND {version} = ?"
        self._orders: dict[tuple[tuple[SortField, ...], bool], str] = {}

    def select_fields(self, fields: Sequence[FieldSymbol]) -> str:
        """Read some fields, one result for each."""
        return f"SELECT {', '.join(_result(self.layout, field) for field in fields)} FROM {self.name}"

    def update(self, columns: Sequence[Column], *, same_version: bool) -> str:
        """Set columns of the row with a primary key, and with a version if `same_version`."""
        assignments = ", ".join(f"{column.name} = ?" for column in columns)
        return f"UPDATE {self.name} SET {assignments} WHERE {self.version_match if same_version else self.key_match}"

    def order(self, sort: tuple[SortField, ...], backward: bool) -> str:
        """A sort order, or its reverse."""
        order = self._orders.get((sort, backward))
        if order is None:
            order = ", ".join(
                self.layout.by_field[field].name + ("" if ascending is not backward else " DESC")
                for field, ascending in sort
            )
            self._orders[sort, backward] = order
        return order

    def blobs(self, columns: Sequence[Column]) -> str:
        """The content of Blob columns of one row."""
        return f"SELECT {', '.join(column.name for column in columns)} FROM {self.name} WHERE {self.key_match}"

    # The table itself

    def create(self, more: Sequence[tuple[str, ColumnKind]] = ()) -> str:
        """Make the table, with columns that the layout does not have besides.

        A table whose text in the database differs from this is out of date.
        """
        declared = [(column.name, column.kind) for column in self.layout.columns]
        columns = ", ".join(
            f"{name} {kind.declaration} DEFAULT {kind.default_sql}" for name, kind in (*declared, *more)
        )
        key = ", ".join(column.name for column in self.layout.clustered)
        return f"CREATE TABLE {self.name} ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID"

    def create_stand_in(self) -> str:
        """Make an empty table that the connection reads as long as it is there, and nobody else sees."""
        return self.create().replace("CREATE TABLE", "CREATE TEMP TABLE", 1)

    def drop_stand_in(self) -> str:
        """Remove that table."""
        return f"DROP TABLE temp.{self.name}"

    def create_indexes(self) -> dict[str, str]:
        """The statement that makes each index, by the index's name."""
        statements: dict[str, str] = {}
        for end, index in self.layout.indexes.items():
            name = self.layout.name + end
            columns = ", ".join(column.name for column in index.columns)
            statements[name] = f"CREATE {'UNIQUE ' * index.unique}INDEX {quote(name)} ON {self.name} ({columns})"
        return statements

    def rebuild(self, create: str, sources: Mapping[str, str]) -> list[str]:
        """Make the table anew with the rows it has; `sources` are what columns get, in terms of the old ones."""
        old = quote(self.layout.name + "$old")
        columns, values = ", ".join(sources), ", ".join(sources.values())
        return [
            f"ALTER TABLE {self.name} RENAME TO {old}",
            create,
            f"INSERT INTO {self.name} ({columns}) SELECT {values} FROM {old}",
            f"DROP TABLE {old}",
        ]


def any_row(name: str) -> str:
    """One row of one number if there is any in the table of that name."""
    return f"SELECT 1 FROM {quote(name)} LIMIT 1"


def drop_table(name: str) -> str:
    """Remove a table with its rows."""
    return f"DROP TABLE {quote(name)}"


def rename_table(name: str, new_name: str) -> str:
    """Give a table another name."""
    return f"ALTER TABLE {quote(name)} RENAME TO {quote(new_name)}"


def drop_index(name: str) -> str:
    """Remove an index."""
    return f"DROP INDEX {quote(name)}"


def _result(layout: TableLayout, field: FieldSymbol) -> str:
    """What stands for a field in a row that is read: each field has its place, whether it has a column or not."""
    if field.field_class is not FieldClass.NORMAL:
        return "NULL"
    column = layout.by_field[field]
    # A Blob is read only when CalcFields asks for it.
    return f"length({column.name})" if column in layout.blobs else column.name


# Queries


class Conditions:
    """Filters on columns in the making: their parameters are in the order of the `?` in the texts."""

    def __init__(self) -> None:
        self.parameters: list[Any] = []

    def filter(self, tree: Filter, column: Column) -> str:
        """The values of a column are inside a filter."""
        match tree:
            case Compare():
                return self._compare(tree, column)
            case Between(low=None):
                return self._compare(Compare(Comparison.AT_MOST, tree.high), column)
            case Between(high=None):
                return self._compare(Compare(Comparison.AT_LEAST, tree.low), column)
            case Between():
                self.parameters += (to_parameter(column, tree.low), to_parameter(column, tree.high))
                return f"{column.name} BETWEEN ? AND ?"
            case Like():
                return self._like(tree, column)
            case And():
                return _joined("AND", [self.filter(part, column) for part in tree.parts])
            case Or():
                return self._any_of(tree, column)
            case _:
                assert_never(tree)

    def _any_of(self, tree: Or, column: Column) -> str:
        equal = [part.value for part in tree.parts if isinstance(part, Compare) and part.comparison is _EQUAL]
        if len(equal) < _WORTH_A_LIST:
            return _joined("OR", [self.filter(part, column) for part in tree.parts])
        others = [part for part in tree.parts if not (isinstance(part, Compare) and part.comparison is _EQUAL)]
        return _joined("OR", [self._is_one_of(equal, column), *(self.filter(part, column) for part in others)])

    def _is_one_of(self, values: Sequence[object], column: Column) -> str:
        """The field has one of many values: they are one parameter, since SQLite has a limit for those."""
        listed = json.dumps([to_parameter(column, value) for value in values], default=bytes.hex)
        item = "unhex(value)" if column.kind.is_binary else "value"
        condition = f"{column.name} IN (SELECT {item} FROM json_each(?))"
        self.parameters.append(listed)
        if isinstance(column.field.type, TextType):
            # As for a single value: the first half is for the index.
            self.parameters.append(listed)
            return f"({condition} AND {column.name} COLLATE BINARY IN (SELECT {item} FROM json_each(?)))"
        return condition

    def _compare(self, node: Compare, column: Column) -> str:
        convert = column.kind.to_column
        value: Any = node.value if convert is None else convert(node.value)
        self.parameters.append(value)
        # The column's collation ignores case, a Text filter does not.
        is_text = isinstance(column.field.type, TextType)
        if node.comparison is _EQUAL:
            if not is_text:
                return f"{column.name} = ?"
            # The first half finds the index of the column's collation.
            self.parameters.append(value)
            return f"({column.name} = ? AND {column.name} = ? COLLATE BINARY)"
        if is_text and node.comparison is Comparison.NOT_EQUAL:
            return f"{column.name} <> ? COLLATE BINARY"
        return f"{column.name} {node.comparison.value} ?"

    def _like(self, node: Like, column: Column) -> str:
        negation = "NOT " * node.negated
        folded = [fold_case(part) if isinstance(part, str) else part for part in node.pattern]
        if not node.ignore_case:
            prefix = node.pattern[0] if node.pattern and isinstance(node.pattern[0], str) else ""
            glob = f"{negation}{column.name} GLOB ?"
            if not prefix or node.negated:
                self.parameters.append(_glob(node.pattern))
                return glob
            # GLOB cannot use an index whose collation ignores case; the range before it can.
            self.parameters += (prefix, prefix + _LAST_CHARACTER, _glob(node.pattern))
            return f"({column.name} BETWEEN ? AND ? AND {glob})"
        if all(part.isascii() for part in folded if isinstance(part, str)):
            self.parameters.append(_like_pattern(folded))
            return f"{negation}{column.name} LIKE ? ESCAPE '\\'"
        self.parameters.append(_glob(folded))
        return f"{negation}{FOLD_FUNCTION}({column.name}) GLOB ?"


class _Where(Conditions):
    """The conditions of a query on one table."""

    def __init__(self, layout: TableLayout) -> None:
        super().__init__()
        self.layout = layout

    def query(self, query: Query) -> list[str]:
        """The conditions of a query, to be joined by AND."""
        by_field = self.layout.by_field
        conditions = [self.filter(tree, by_field[field]) for field, tree in query.conditions]
        if query.any_of:
            conditions.append(_joined("OR", [self._condition(condition) for condition in query.any_of]))
        if query.marked is not None:
            conditions.append(self._marked(query.marked))
        return conditions

    def _condition(self, condition: Condition) -> str:
        return self.filter(condition.filter, self.layout.by_field[condition.field])

    def behind(self, query: Query, values: Values, backward: bool) -> list[str]:
        """The conditions of a query, and being behind the row with these values, in or against its order.

        They are written so that the row's place is where SQLite begins to look. Of two lower limits it may take the
        filter's, and then it goes through all rows before the place again for each batch.
        """
        # Fields that are the same for all rows, and this one: it may be outside the filters.
        fixed = {
            field
            for field, tree in query.conditions
            if isinstance(tree, Compare) and tree.comparison is _EQUAL and tree.value == values[field.index]
        }
        sort = [part for part in query.sort if part.field not in fixed]
        if not sort:
            return ["FALSE"]
        first, ascending = sort[0]
        conditions: list[str] = []
        for condition in query.conditions:
            if condition.field is first:
                conditions += self._ending(condition.filter, self.layout.by_field[first], ascending is not backward)
            else:
                conditions.append(self._condition(condition))
        conditions += self.query(Query((), query.any_of, query.sort, query.marked))
        return [*conditions, self.after(sort, values, backward)]

    def _ending(self, tree: Filter, column: Column, upward: bool) -> list[str]:
        """A filter of which only the limit at the end may lead SQLite: the unary plus keeps it from using the rest."""
        behind = Column(column.field, f"+{column.name}", column.kind)
        match tree:
            case Between(low, high) if low is not None and high is not None:
                first, last = Compare(Comparison.AT_LEAST, low), Compare(Comparison.AT_MOST, high)
                beginning, end = (first, last) if upward else (last, first)
                return [self._compare(beginning, behind), self._compare(end, column)]
            case Compare(Comparison.LESS | Comparison.AT_MOST) | Between(low=None) if upward:
                return [self.filter(tree, column)]
            case Compare(Comparison.GREATER | Comparison.AT_LEAST) | Between(high=None) if not upward:
                return [self.filter(tree, column)]
            case _:
                return [self.filter(tree, behind)]

    def _marked(self, marked: frozenset[tuple[object, ...]]) -> str:
        # The keys are one parameter, since SQLite has a limit for those: an array of arrays, bytes in hexadecimal.
        columns = self.layout.key
        keys = [[to_parameter(column, value) for column, value in zip(columns, key, strict=True)] for key in marked]
        self.parameters.append(json.dumps(keys, default=bytes.hex))
        names = ", ".join(column.name for column in columns)
        items = ", ".join(
            f"unhex(value ->> {place})" if column.kind.is_binary else f"value ->> {place}"
            for place, column in enumerate(columns)
        )
        return f"({names}) IN (SELECT {items} FROM json_each(?))"

    def after(self, sort: Sequence[SortField], values: Values, backward: bool) -> str:
        """Behind the row with these values, in or against the sort order."""
        columns = [self.layout.by_field[field] for field, _ in sort]
        parameters = RowWriter(columns)(values)
        operators = [">" if ascending is not backward else "<" for _, ascending in sort]
        if len(set(operators)) == 1:
            self.parameters += parameters
            if len(columns) == 1:
                return f"{columns[0].name} {operators[0]} ?"
            names = ", ".join(column.name for column in columns)
            return f"({names}) {operators[0]} ({', '.join('?' * len(columns))})"
        # a > ? OR a = ? AND (b < ? OR b = ? AND (...))
        text = ""
        for column, operator, parameter in zip(columns, operators, parameters, strict=True):
            text += f"({column.name} {operator} ?"
            self.parameters.append(parameter)
            if column is not columns[-1]:
                text += f" OR {column.name} = ? AND "
                self.parameters.append(parameter)
        return text + ")" * len(columns)


_EQUAL = Comparison.EQUAL
_WORTH_A_LIST = 20
"""Values between `|` from which on they are better given as a list."""


def _joined(operator: str, conditions: Sequence[str]) -> str:
    """Conditions joined, no deeper than need be: SQLite takes a chain of a thousand for a tree that is too deep."""
    if len(conditions) <= 2:
        return f"({f' {operator} '.join(conditions)})"
    middle = len(conditions) // 2
    return f"({_joined(operator, conditions[:middle])} {operator} {_joined(operator, conditions[middle:])})"


_LAST_CHARACTER = "\U0010ffff"


def _glob(pattern: Sequence[str | Wildcard]) -> str:
    return "".join(
        part.value if isinstance(part, Wildcard) else "".join(f"[{char}]" if char in "*?[" else char for char in part)
        for part in pattern
    )


def _like_pattern(pattern: Sequence[str | Wildcard]) -> str:
    wildcards = {Wildcard.ANY: "%", Wildcard.ONE: "_"}
    return "".join(
        wildcards[part]
        if isinstance(part, Wildcard)
        else "".join(f"\\{char}" if char in "\\%_" else char for char in part)
        for part in pattern
    )


Statement = tuple[str, list[Any]]
"""SQL text and its parameters."""


def select_rows(
    sql: TableSql, select: str, query: Query, limit: int, after: Values | None, backward: bool
) -> Statement:
    """Rows of a query in its order, or against it; `select` says what of them."""
    where = _Where(sql.layout)
    conditions = where.query(query) if after is None else where.behind(query, after, backward)
    # SQLite prepares a statement anew for each execution if its LIMIT is a parameter, at ten times the cost of a row.
    order = f"ORDER BY {sql.order(query.sort, backward)} LIMIT {limit:d}"
    return f"{select}{_where(conditions)} {order}", where.parameters


def select_keys(sql: TableSql, query: Query, after: Values, backward: bool) -> Statement:
    """The primary keys of the rows behind one with these values, in the query's order or against it."""
    where = _Where(sql.layout)
    conditions = where.behind(query, after, backward)
    keys = f"SELECT {', '.join(column.name for column in sql.layout.key)} FROM {sql.name}"
    return f"{keys}{_where(conditions)} ORDER BY {sql.order(query.sort, backward)}", where.parameters


def select_by_keys(sql: TableSql, select: str, number: int) -> str:
    """The rows of so many primary keys, in no order; the parameters are those of all keys."""
    key = sql.layout.key
    names = ", ".join(column.name for column in key)
    row = f"({', '.join('?' * len(key))})"
    keys = ", ".join("?" * number) if len(key) == 1 else f"VALUES {', '.join([row] * number)}"
    return f"{select} WHERE ({names}) IN ({keys})"


def explain(statement: str) -> str:
    """What SQLite does for a statement: rows of texts, among them SORTS if it sorts."""
    return f"EXPLAIN QUERY PLAN {statement}"


SORTS = re.compile("USE TEMP B-TREE FOR .*ORDER BY")
SORTS_ALL = "USE TEMP B-TREE FOR ORDER BY"
"""What is there if it sorts all rows together, and not only those that are alike in the first terms of the order."""


def select_row_at(sql: TableSql, query: Query, values: Values) -> Statement:
    """The row of a query whose sort fields have certain values."""
    where = _Where(sql.layout)
    conditions = where.query(query)
    columns = [sql.layout.by_field[field] for field, _ in query.sort]
    where.parameters += RowWriter(columns)(values)
    conditions += (f"{column.name} = ?" for column in columns)
    return sql.select + _where(conditions), where.parameters


def count(sql: TableSql, query: Query) -> Statement:
    """How many rows a query has."""
    where = _Where(sql.layout)
    return f"SELECT count(*) FROM {sql.name}{_where(where.query(query))}", where.parameters


def exists(sql: TableSql, query: Query) -> Statement:
    """One row of one number if a query has rows."""
    where = _Where(sql.layout)
    return f"SELECT 1 FROM {sql.name}{_where(where.query(query))} LIMIT 1", where.parameters


def aggregate(sql: TableSql, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> Statement:
    """One row of values computed over the rows of a query."""
    where = _Where(sql.layout)
    results = []
    for method, field in wanted:
        # Exact decimals are texts to SQLite, which its own sum() would turn into floating point.
        prefix = "decimal_" if method is Aggregate.SUM and field.type == DECIMAL else ""
        results.append(f"{prefix}{method.value}({sql.layout.by_field[field].name})")
    return f"SELECT {', '.join(results)} FROM {sql.name}{_where(where.query(query))}", where.parameters


def update_all(sql: TableSql, query: Query, columns: Sequence[Column], parameters: list[Any]) -> Statement:
    """Set columns in all rows of a query."""
    where = _Where(sql.layout)
    where.parameters += parameters
    assignments = ", ".join(f"{column.name} = ?" for column in columns)
    return f"UPDATE {sql.name} SET {assignments}{_where(where.query(query))}", where.parameters


def delete_all(sql: TableSql, query: Query) -> Statement:
    """Remove all rows of a query."""
    where = _Where(sql.layout)
    return f"DELETE FROM {sql.name}{_where(where.query(query))}", where.parameters


def where(layout: TableLayout, query: Query, more: Iterable[str] = ()) -> Statement:
    """The conditions of a query, and more of them, as the end of a statement."""
    made = _Where(layout)
    return _where([*more, *made.query(query)]), made.parameters


def _where(conditions: list[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""
