"""The SQL of a DataTransfer: rows of one table, or fields of them, into another with one statement.

When fields are copied, the rows of the source are a subquery whose columns have names that no table has: `v0`, `v1` …
are copied, `j0` … are joined. Fields with the same number have the same column name in both tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from alrun.runtime.storage import sql
from alrun.runtime.storage.schema import Column, TableLayout
from alrun.runtime.storage.sql import Statement, TableSql
from alrun.runtime.storage.store import Query
from alrun.semantics.types import TextType

NEW_GUID_FUNCTION = "alrun_new_guid"
"""The SQL function that gives a SystemId to each row; `connection.py` registers it."""

NUMBER_FUNCTION = "alrun_number"
"""The SQL function that gives an AutoIncrement field its number, of the name of a counter and what is copied."""

Pair = tuple[Column, Column]
"""A column of the source and one of the destination."""


def insert_rows(
    destination: TableSql,
    source: TableSql,
    query: Query,
    copied: Mapping[Column, Column],
    values: Mapping[Column, Any],
    counter: str,
) -> Statement:
    """Add a row for each of the source: columns of the destination get the source's, or one value, or a new Guid.

    `counter` is for the AutoIncrement field.
    """
    parameters: list[Any] = []
    results = []
    for column in destination.layout.written:
        is_counted = column is destination.layout.auto_increment
        if is_counted:
            parameters.append(counter)
        if column in copied:
            result = copied[column].name
        elif column in values:
            result = "?"
            parameters.append(values[column])
        else:
            result = f"{NEW_GUID_FUNCTION}()"
        results.append(f"{NUMBER_FUNCTION}(?, {result})" if is_counted else result)
    where, more = sql.where(source.layout, query)
    names = ", ".join(column.name for column in destination.layout.written)
    return (
        f"INSERT INTO {destination.name} ({names}) SELECT {', '.join(results)} FROM {source.name}{where}"
        f" ORDER BY {source.order(query.sort, backward=False)}",
        parameters + more,
    )


def update_fields(
    destination: TableSql,
    source: TableSql,
    queries: tuple[Query, Query],
    copied: Sequence[Pair],
    joins: Sequence[Pair],
    values: Mapping[Column, Any],
) -> Statement:
    """Set columns of the rows that are joined; the queries are the source's and the destination's."""
    results = [f"{column.name} AS v{place}" for place, (column, _) in enumerate(copied)]
    results += [f"{column.name} AS j{place}" for place, (column, _) in enumerate(joins)]
    assignments = [f"{column.name} = ?" for column in values]
    assignments += [f"{column.name} = v{place}" for place, (_, column) in enumerate(copied)]
    from_query, to_query = queries
    from_where, from_parameters = sql.where(source.layout, from_query)
    matches = chain.from_iterable(_same(f"j{place}", column) for place, (_, column) in enumerate(joins))
    to_where, to_parameters = sql.where(destination.layout, to_query, matches)
    return (
        f"UPDATE {destination.name} SET {', '.join(assignments)}"
        f" FROM (SELECT {', '.join(results)} FROM {source.name}{from_where}){to_where}",
        [*values.values(), *from_parameters, *to_parameters],
    )


def repeated_join(source: TableSql, query: Query, joins: Sequence[Pair]) -> Statement:
    """One row if several of the source have the same values in the columns of the join."""
    where, parameters = sql.where(source.layout, query)
    columns = ", ".join(
        f"{column.name} COLLATE BINARY" if isinstance(column.field.type, TextType) else column.name
        for column, _ in joins
    )
    return f"SELECT 1 FROM {source.name}{where} GROUP BY {columns} HAVING count(*) > 1 LIMIT 1", parameters


def too_long(source: TableSql, query: Query, limits: Sequence[tuple[Column, int]]) -> Statement:
    """One row if a text of the source has more characters than its limit."""
    longer = " OR ".join(f"length({column.name}) > ?" for column, _ in limits)
    where, parameters = sql.where(source.layout, query, [f"({longer})"])
    return f"SELECT 1 FROM {source.name}{where} LIMIT 1", [*(limit for _, limit in limits), *parameters]


def _same(name: str, column: Column) -> list[str]:
    # The columns' collation ignores case, Text does not. The first half finds the index of the collation.
    same = [f"{column.name} = {name}"]
    if isinstance(column.field.type, TextType):
        same.append(f"{column.name} = {name} COLLATE BINARY")
    return same


def is_complete_key(layout: TableLayout, joins: Sequence[Pair]) -> bool:
    """Whether the columns of the join tell each row of the source from all others."""
    joined = {column for column, _ in joins}
    return joined.issuperset(layout.key)
