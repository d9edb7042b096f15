"""What a query object asks of a database: its design, the filters of one opening, and how many rows are wanted."""

from __future__ import annotations

from alrun.runtime.records.filters.tree import Filter
from alrun.semantics.query_symbols import QueryDesign
from alrun.semantics.symbols import FieldSymbol
from alrun.tree import node


@node
class ItemCondition:
    """A filter on a field of the data item at a place. On a FlowFilter it limits what FlowFields of it see."""

    item: int
    field: FieldSymbol
    filter: Filter


@node
class ColumnCondition:
    """A filter on what the method of the column at a place gives: with a total, on whole groups."""

    column: int
    filter: Filter


@node
class Dataset:
    """The rows of a query; `limit` is how many at most, 0 for all.

    Docs: devenv-query-object, devenv-query-filters
    """

    design: QueryDesign
    conditions: tuple[ItemCondition, ...]
    column_conditions: tuple[ColumnCondition, ...]
    limit: int
