"""The view of a record variable: its filters by group, its sort order, and the query they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from alrun.runtime.errors import ALError
from alrun.runtime.records.filters.tree import And, Filter
from alrun.runtime.storage.store import Condition, Query, SortField
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, TableSymbol
from alrun.semantics.types import BLOB

ANY_FIELD_GROUP = -1
"""The filter group in which one matching field is enough. Docs: methods-auto/record/record-filtergroup-method"""

MAX_FILTER_GROUP = 255


class FieldFilter(NamedTuple):
    """A filter in a group."""

    group: int
    field: FieldSymbol
    filter: Filter


class View:
    """Filters and sort order. Changing them drops the query, which is made when next asked for.

    Docs: devenv-record-instance-methods
    """

    __slots__ = (
        "_ascending",
        "_directions",
        "_filters",
        "_key",
        "_marked_only",
        "_table",
        "group",
        "is_query_partial",
        "made_query",
        "sort",
    )

    def __init__(self, table: TableSymbol, sort: tuple[SortField, ...]) -> None:
        self.group = 0
        self.sort = sort
        """The whole sort order: the key and what is left of the primary key."""
        self._table = table
        self._filters: dict[tuple[int, FieldSymbol], Filter] = {}
        self._key: tuple[FieldSymbol, ...] = table.primary_key.fields
        self._ascending = True
        self._directions: dict[FieldSymbol, bool] = {}
        self._marked_only = False
        self.made_query: Query | None = None
        """The query, if it was asked for since the last change."""
        self.is_query_partial = False
        """Whether `made_query` leaves filters out: those on FlowFields, whose values no stored row has."""

    def copy(self) -> View:
        """A view with the same filters and order."""
        copy = View(self._table, self.sort)
        copy.group = self.group
        copy._filters = self._filters.copy()
        copy._key = self._key
        copy._ascending = self._ascending
        copy._directions = self._directions.copy()
        copy._marked_only = self._marked_only
        copy.made_query = self.made_query
        copy.is_query_partial = self.is_query_partial
        return copy

    # Filters

    def set_filter(self, field: FieldSymbol, tree: Filter | None, group: int | None = None) -> None:
        """Replace the filter of a field in a group, by default the current one; None removes it."""
        place = (self.group if group is None else group, field)
        if tree is None:
            self._filters.pop(place, None)
        else:
            self._filters[place] = tree
        self.made_query = None

    def narrow_filter(self, field: FieldSymbol, tree: Filter) -> None:
        """Filter a field in the current group in addition to the filter it has there."""
        present = self.filter(field)
        self.set_filter(field, tree if present is None else And((present, tree)))

    def filter(self, field: FieldSymbol) -> Filter | None:
        """The field's filter in the current group."""
        return self._filters.get((self.group, field))

    def filters(self) -> list[FieldFilter]:
        """All filters, by group and then in the order of the table's fields."""
        return sorted(
            (FieldFilter(group, field, tree) for (group, field), tree in self._filters.items()),
            key=lambda item: (item.group, item.field.index),
        )

    def move_group_last(self, group: int) -> None:
        """Have the filters of a group come after those of the others in `all_filters`."""
        moved = [place for place in self._filters if place[0] == group]
        for place in moved:
            self._filters[place] = self._filters.pop(place)

    def all_filters(self, field: FieldSymbol) -> Iterator[Filter]:
        """The field's filters in all groups, in the order in which they were first set."""
        return (tree for (_, filtered), tree in self._filters.items() if filtered is field)

    def copy_filters(self, other: View | None) -> None:
        """The filters of another view of the same table, in their groups, instead of all that are here."""
        self._filters = {} if other is None else other._filters.copy()
        self.made_query = None

    # Order

    @property
    def key(self) -> tuple[FieldSymbol, ...]:
        """The fields of the current key."""
        return self._key

    def set_key(self, fields: tuple[FieldSymbol, ...]) -> None:
        """Sort by the first key that begins with these fields, or by the fields alone."""
        for field in fields:
            if field.field_class is FieldClass.FLOW_FILTER or field.type == BLOB:
                raise ALError(f"The field {field.caption} of table {self._table.caption} cannot be used for sorting.")
        count = len(fields)
        self._key = next((key.fields for key in self._table.keys if key.fields[:count] == fields), fields)
        self._directions = {}
        self._order_changed()

    def use_key(self, key: KeySymbol) -> None:
        """Sort by a key of the table."""
        self._key = key.fields
        self._directions = {}
        self._order_changed()

    @property
    def ascending(self) -> bool:
        """The direction of the order as a whole."""
        return self._ascending

    @ascending.setter
    def ascending(self, ascending: bool) -> None:
        self._ascending = ascending
        self._directions = {}
        self._order_changed()

    def set_direction(self, field: FieldSymbol, ascending: bool) -> None:
        """The direction of one field of the order."""
        self._directions[field] = ascending
        self._order_changed()

    def direction(self, field: FieldSymbol) -> bool:
        """Whether the order has the field ascending."""
        return self._directions.get(field, self._ascending)

    def _order_changed(self) -> None:
        rest = (field for field in self._table.primary_key.fields if field not in self._key)
        self.sort = tuple(SortField(field, self.direction(field)) for field in (*self._key, *rest))
        self.made_query = None

    # Marks

    @property
    def marked_only(self) -> bool:
        """Whether only marked records are seen."""
        return self._marked_only

    @marked_only.setter
    def marked_only(self, marked_only: bool) -> None:
        self._marked_only = marked_only
        self.made_query = None

    def marks_changed(self) -> None:
        """Have a query with the marks of now."""
        if self._marked_only:
            self.made_query = None

    # Query

    @property
    def filters_flow_fields(self) -> bool:
        """Whether there are filters on FlowFields."""
        return any(field.field_class is FieldClass.FLOW_FIELD for _, field in self._filters)

    def flow_filters(self) -> tuple[list[Condition], list[Condition]]:
        """The filters on FlowFields: those that all have to hold, and those of filter group -1."""
        found: tuple[list[Condition], list[Condition]] = ([], [])
        for group, field, tree in self.filters():
            if field.field_class is FieldClass.FLOW_FIELD:
                found[group == ANY_FIELD_GROUP].append(Condition(field, tree))
        return found

    def query(self, marks: set[tuple[object, ...]] | None) -> Query:
        """The rows that the view shows, given the marked primary keys."""
        query = self.made_query
        if query is None:
            query = self.made_query = self._make_query(marks)
        return query

    def _make_query(self, marks: set[tuple[object, ...]] | None) -> Query:
        conditions: list[Condition] = []
        any_of: list[Condition] = []
        self.is_query_partial = False
        for (group, field), tree in self._filters.items():
            # A FlowFilter filters no rows: it is for the CalcFormulas that name it. FlowFields: see flow_filters.
            if field.field_class is FieldClass.NORMAL:
                (any_of if group == ANY_FIELD_GROUP else conditions).append(Condition(field, tree))
            elif field.field_class is FieldClass.FLOW_FIELD:
                self.is_query_partial = True
        return Query(
            tuple(conditions),
            tuple(any_of),
            self.sort,
            frozenset(marks or ()) if self._marked_only else None,
        )
