"""The rows of temporary records: in memory, outside every transaction, shared by the variables that share them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

from alrun.runtime.records.filters.matching import predicate
from alrun.runtime.records.filters.tree import Between, Compare, Comparison
from alrun.runtime.storage.ordering import Descending, OrderKey, order_key
from alrun.runtime.storage.schema import SystemIndexes, default_value
from alrun.runtime.storage.store import (
    Aggregate,
    Author,
    DuplicateKey,
    Query,
    Row,
    RowMissing,
    Selection,
    SortField,
    StoredTable,
    Values,
)
from alrun.runtime.values.blobs import NotLoadedBlob, mark_saved, share_empty_blob
from alrun.runtime.values.references import ItemRef
from alrun.semantics.symbols import FieldClass, FieldSymbol, KeySymbol, TableSymbol
from alrun.semantics.types import BLOB

Key = tuple[Any, ...]
"""The order keys of some fields of a row: equal, less and greater as AL says."""

_Condition = tuple[int, Any]
"""An index into a list of values and the predicate for what is there."""


class _KeyOf:
    """Takes the key of some fields out of a list of values."""

    def __init__(self, fields: Sequence[SortField]) -> None:
        self._parts: list[tuple[int, OrderKey | None]] = [
            (field.index, _descending(field) if not ascending else order_key(field.type)) for field, ascending in fields
        ]

    def __call__(self, values: Values) -> Key:
        return tuple([values[index] if convert is None else convert(values[index]) for index, convert in self._parts])


def _descending(field: FieldSymbol) -> OrderKey:
    convert = order_key(field.type)
    return Descending if convert is None else lambda value: Descending(convert(value))


class _Last:
    """Stands behind every order key."""

    def __lt__(self, other: object) -> bool:
        return False

    def __gt__(self, other: object) -> bool:
        return True


_LAST = _Last()


class _Bounds(NamedTuple):
    """Where in a sort order the rows of a query can be: beginnings of sort keys, `high` not included."""

    low: Key
    high: Key


_UNBOUNDED = _Bounds((), (_LAST,))


def _bounds(query: Query) -> _Bounds:
    """What the query's conditions on the first fields of its sort order say.

    They still have to be checked: equal order keys may be different texts.
    """
    filters = dict(query.conditions)
    prefix: list[Any] = []
    for field, ascending in query.sort:
        tree = filters.get(field)
        # An order and its reverse share their entries, so it is the first field that says which way is up.
        if ascending is not query.sort[0].ascending or tree is None:
            break
        convert = order_key(field.type) or _same
        match tree:
            case Compare(Comparison.EQUAL, value):
                prefix.append(convert(value))
            case Between(low, high):
                first = () if low is None else (convert(low),)
                last = () if high is None else (convert(high),)
                return _Bounds((*prefix, *first), (*prefix, *last, _LAST))
            case _:
                break
    return _Bounds(tuple(prefix), (*prefix, _LAST)) if prefix else _UNBOUNDED


def _same(value: object) -> object:
    return value


class _Order:
    """All rows in one sort order: pairs of sort key and primary key. Kept up to date from its first use on."""

    def __init__(self, key_of: _KeyOf, rows: dict[Key, Values]) -> None:
        self.key_of = key_of
        self.entries: list[tuple[Key, ...]] = sorted((key_of(values), key) for key, values in rows.items())

    def add(self, key: Key, values: Values) -> None:
        insort(self.entries, (self.key_of(values), key))

    def remove(self, values: Values) -> None:
        # A pair without its second half sorts just before the pair that it begins.
        del self.entries[bisect_left(self.entries, (self.key_of(values),))]

    def replace(self, old: Values, key: Key, new: Values) -> None:
        if self.key_of(old) != self.key_of(new):
            self.remove(old)
            self.add(key, new)

    def keys(self, bounds: _Bounds, after: Values | None, backward: bool) -> Iterator[Key]:
        """Primary keys in order, or against it, within bounds and from behind the row with these values."""
        entries = self.entries
        low = bisect_left(entries, (bounds.low,))
        high = bisect_left(entries, (bounds.high,))
        if after is not None:
            sort_key = self.key_of(after)
            place = bisect_left(entries, (sort_key,))
            if backward:
                high = min(high, place)
            else:
                low = max(low, place + (place < len(entries) and entries[place][0] == sort_key))
        places = range(high - 1, low - 1, -1) if backward else range(low, high)
        return (entries[place][1] for place in places)


class TemporaryTable(StoredTable):
    """The table of a temporary record variable and of those it was shared with.

    Docs: devenv-temporary-tables
    """

    is_temporary = True

    def __init__(self, table: TableSymbol) -> None:
        self._table = table
        self._rows: dict[Key, Values] = {}
        self._orders: dict[tuple[tuple[FieldSymbol, bool], ...], _Order] = {}
        self._version = 0
        self._row_version = 0
        self._system = SystemIndexes(table)
        self._key_fields = table.primary_key.fields
        self._key_converters = [order_key(field.type) for field in self._key_fields]
        self._key_of = _KeyOf(_ascending(table.primary_key))
        self._unique = [(key, _KeyOf(_ascending(key))) for key in table.keys[1:] if key.unique and key.enabled]
        self._blobs = [
            field.index for field in table.fields if field.type == BLOB and field.field_class is FieldClass.NORMAL
        ]
        self._computed = [
            (field.index, default_value(field.type))
            for field in table.fields
            if field.field_class is not FieldClass.NORMAL
        ]
        self._filter: tuple[Query | None, list[_Condition], list[_Condition]] = (None, [], [])

    @property
    def version(self) -> int:
        return self._version

    # Reading

    def get(self, key: Sequence[object]) -> Values | None:
        values = self._row_of(key)
        return None if values is None else values.copy()

    def _row_of(self, key: Sequence[object]) -> Values | None:
        converted = [
            value if convert is None else convert(value)
            for value, convert in zip(key, self._key_converters, strict=True)
        ]
        return self._rows.get(tuple(converted))

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        index = self._system.id
        return next((values.copy() for values in self._rows.values() if values[index] == system_id), None)

    def rows(self, query: Query, limit: int, after: Values | None, backward: bool) -> list[Values]:
        return [values.copy() for values in islice(self._matching(query, after, backward), limit)]

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        # The stored lists themselves: writing puts another list in place of the old one, and never changes it. Only a
        # Blob that a row shares with its variable may change.
        return list(islice(self._matching(query, after, backward), limit))

    def load_row(self, key: Sequence[object], values: Values, selection: Selection | None) -> bool:
        row = self._row_of(key)
        if row is None:
            return False
        values[:] = row
        return True

    def row_at(self, query: Query, values: Values) -> Values | None:
        row = self._rows.get(self._key_of(values))
        if row is None or not self._matches(query, row):
            return None
        sort_key = _KeyOf(query.sort)
        return row.copy() if sort_key(row) == sort_key(values) else None

    def count(self, query: Query) -> int:
        if _takes_all(query):
            return len(self._rows)
        return len(self._selected(query))

    def exists(self, query: Query) -> bool:
        return next(self._matching(query, None, False), None) is not None

    def aggregate(self, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> list[object | None]:
        rows = self._selected(query)
        if not rows:
            return [None] * len(wanted)
        return [_aggregate(method, field, rows) for method, field in wanted]

    def load_blobs(self, values: Values, fields: Sequence[FieldSymbol]) -> None:
        row = self._rows.get(self._key_of(values))
        if row is not None:
            for field in fields:
                values[field.index] = row[field.index]

    def _matching(self, query: Query, after: Values | None, backward: bool) -> Iterator[Values]:
        """The stored lists of a query's rows, in its order or against it."""
        ascending = query.sort[0].ascending
        # An order and its reverse share one list of entries.
        order = self._order(tuple((field, direction is ascending) for field, direction in query.sort))
        for key in order.keys(_bounds(query), after, backward is ascending):
            values = self._rows[key]
            if self._matches(query, values):
                yield values

    def _selected(self, query: Query) -> list[Values]:
        """The stored lists of a query's rows in any order."""
        if query.conditions and _bounds(query) is not _UNBOUNDED:
            return list(self._matching(query, None, False))
        return [values for values in self._rows.values() if self._matches(query, values)]

    def _order(self, sort: tuple[tuple[FieldSymbol, bool], ...]) -> _Order:
        order = self._orders.get(sort)
        if order is None:
            order = self._orders[sort] = _Order(_KeyOf([SortField(*part) for part in sort]), self._rows)
        return order

    def _matches(self, query: Query, values: Values) -> bool:
        built_for, all_of, any_of = self._filter
        if built_for is not query:
            all_of = [(field.index, predicate(tree, field.type)) for field, tree in query.conditions]
            any_of = [(field.index, predicate(tree, field.type)) for field, tree in query.any_of]
            self._filter = (query, all_of, any_of)
        for index, accepts in all_of:
            if not accepts(values[index]):
                return False
        if any_of and not any(accepts(values[index]) for index, accepts in any_of):
            return False
        return query.marked is None or tuple(values[field.index] for field in self._key_fields) in query.marked

    # Writing

    def insert(self, values: Values, author: Author) -> None:
        key = self._key_of(values)
        if key in self._rows:
            raise DuplicateKey(self._table.primary_key)
        self._check_unique(values, None)
        system = self._system
        values[system.created_at] = values[system.modified_at] = author.at
        values[system.created_by] = values[system.modified_by] = author.user
        self._count_version(values)
        self._rows[key] = row = self._row(values, None)
        self._share_empty_blobs(row, values)
        for order in self._orders.values():
            order.add(key, row)
        self._version += 1

    def modify(self, values: Values, author: Author) -> None:
        key = self._key_of(values)
        self._replace(key, key, values, author)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        old = tuple(
            value if convert is None else convert(value)
            for value, convert in zip(old_key, self._key_converters, strict=True)
        )
        row = self._rows.get(old)
        if row is None:
            raise RowMissing
        new = self._key_of(values)
        if new != old and new in self._rows:
            raise DuplicateKey(self._table.primary_key)
        # Observed: like the database, a rename writes what is in the variable.
        self._replace(old, new, values, author)

    def _replace(self, old: Key, new: Key, values: Values, author: Author) -> None:
        """Put a copy of `values` in place of the row `old`."""
        stored = self._rows.get(old)
        if stored is None:
            raise RowMissing
        self._check_unique(values, stored)
        values[self._system.modified_at] = author.at
        values[self._system.modified_by] = author.user
        self._count_version(values)
        row = self._row(values, stored)
        del self._rows[old]
        self._rows[new] = row
        for order in self._orders.values():
            order.replace(stored, new, row)
        self._version += 1

    def _row(self, values: Values, stored: Values | None) -> Values:
        """The list to keep for these values: FlowFields have none of their own, nor have Blobs that were not loaded."""
        row = values.copy()
        for index, constant in self._computed:
            row[index] = constant
        for index in self._blobs:
            if isinstance(row[index], NotLoadedBlob):
                row[index] = stored[index] if stored is not None else b""
            else:
                mark_saved(row[index])
        return row

    def _share_empty_blobs(self, row: Values, values: Values) -> None:
        """Let the row have what streams will write to its empty Blobs by the variable that inserted it.

        Observed: without Modify, and only in temporary records.
        """
        for index in self._blobs:
            if row[index] == b"":
                share_empty_blob(ItemRef(values, index), ItemRef(row, index))

    def delete(self, values: Values) -> None:
        key = self._key_of(values)
        if key not in self._rows:
            raise RowMissing
        self._remove(key)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        for row in self._selected(query):
            values = row.copy()
            values[field.index] = value
            self._replace(self._key_of(row), self._key_of(values), values, author)

    def delete_all(self, query: Query) -> None:
        self._version += 1
        if _takes_all(query):
            self._rows.clear()
            self._orders.clear()
            return
        for values in self._selected(query):
            self._remove(self._key_of(values))

    def reset_auto_increment(self) -> None:
        """Nothing to do: AutoIncrement does not work with temporary records."""

    def _remove(self, key: Key) -> None:
        row = self._rows.pop(key)
        for order in self._orders.values():
            order.remove(row)
        self._version += 1

    def _count_version(self, values: Values) -> None:
        self._row_version += 1
        values[self._system.row_version] = self._row_version

    def _check_unique(self, values: Values, replaced: Values | None) -> None:
        for key, key_of in self._unique:
            wanted = key_of(values)
            if any(row is not replaced and key_of(row) == wanted for row in self._rows.values()):
                raise DuplicateKey(key)


def _ascending(key: KeySymbol) -> list[SortField]:
    return [SortField(field, True) for field in key.fields]


def _takes_all(query: Query) -> bool:
    return not query.conditions and not query.any_of and query.marked is None


def _aggregate(method: Aggregate, field: FieldSymbol, rows: list[Values]) -> object:
    values: list[Any] = [row[field.index] for row in rows]
    key: Any = order_key(field.type)
    match method:
        case Aggregate.SUM:
            return sum(values[1:], start=values[0])
        case Aggregate.MIN:
            return min(values, key=key)
        case Aggregate.MAX:
            return max(values, key=key)
