"""Symbols of queries: what a query reads, and how its rows are joined, filtered, grouped and sorted."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from alrun.semantics.condition_symbols import LinkCondition
from alrun.semantics.object_symbols import ElementKind, ElementSymbol
from alrun.semantics.staged import Stage, declared, nothing
from alrun.semantics.symbols import FieldSymbol, ObjectKind, ObjectSymbol, TableSymbol, VariableSymbol
from alrun.semantics.types import Type
from alrun.tree import node


class JoinType(Enum):
    """How the rows of a data item are joined to those of the data items before it, by the word of the property.

    Docs: properties/devenv-sqljointype-property
    """

    LEFT_OUTER = "leftouterjoin"
    INNER = "innerjoin"
    RIGHT_OUTER = "rightouterjoin"
    FULL_OUTER = "fullouterjoin"
    CROSS = "crossjoin"


class ColumnMethod(Enum):
    """What a column gives of its field, by the word of the property. Docs: properties/devenv-method-property"""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    SUM = "sum"
    COUNT = "count"
    AVERAGE = "average"
    MIN = "min"
    MAX = "max"

    @property
    def is_total(self) -> bool:
        """Whether it is computed over all rows of a group, and not of each row."""
        return self not in (ColumnMethod.DAY, ColumnMethod.MONTH, ColumnMethod.YEAR)


@node
class ItemLink:
    """`"Field" = Item."Other"`: a field of a data item has the value of one of the data item before it at `item`."""

    field: FieldSymbol
    item: int
    other: FieldSymbol


@node
class QueryItem:
    """A data item, with its DataItemLink and DataItemTableFilter."""

    name: str
    table: TableSymbol
    join: JoinType
    links: tuple[ItemLink, ...]
    conditions: tuple[LinkCondition, ...]


@node
class ColumnFilter:
    """A ColumnFilter: a filter in `text`, or what a const stands for in `constant`, in its run-time form."""

    text: str
    constant: object | None = None


@node
class QueryColumn:
    """A column, or a filter element, which is not in the dataset. `item` is the place of its data item.

    `number` counts the elements of the query from 1. `field` is None for a Count of no field; `own_caption` is None
    where the column has no Caption.
    """

    name: str
    number: int
    item: int
    field: FieldSymbol | None
    type: Type
    method: ColumnMethod | None
    is_reversed: bool
    in_dataset: bool
    filter: ColumnFilter | None
    own_caption: str | None

    @property
    def is_total(self) -> bool:
        """Whether it is computed over all rows of a group."""
        return self.method is not None and self.method.is_total


@node
class QueryDesign:
    """What a query is made of. Data items and columns are in the order of the source; `order` are places of columns,
    each with whether the least comes first."""

    items: tuple[QueryItem, ...]
    columns: tuple[QueryColumn, ...]
    order: tuple[tuple[int, bool], ...]

    @property
    def is_grouped(self) -> bool:
        """Whether a row of the dataset stands for all rows that are alike in the columns without a total.

        Docs: devenv-query-totals-grouping
        """
        return any(column.is_total for column in self.columns)


class QuerySymbol(ObjectSymbol):
    """A query: `elements` are its data items, columns and filters, by name in lower case."""

    kind = ObjectKind.QUERY

    elements: dict[str, ElementSymbol] = declared(Stage.SHAPE, dict)
    design: QueryDesign | None = declared(Stage.VIEWS, nothing)
    """None where it has errors."""

    def element_variables(self) -> Iterable[VariableSymbol]:
        """The values of its columns."""
        return [element.variable for element in self.elements.values() if element.variable is not None]

    def find_column(self, name: str) -> ElementSymbol | None:
        """The column or filter of that name in any case."""
        found = self.elements.get(name.lower())
        return None if found is None or found.kind is ElementKind.DATA_ITEM else found
