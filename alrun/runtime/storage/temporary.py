"""The rows of temporary records: in memory, outside every transaction, shared by the variables that share them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final, NamedTuple
from uuid import UUID

from alrun.runtime.records.filters.matching import predicate
from alrun.runtime.records.filters.tree import Between, Compare, Comparison
from alrun.runtime.storage.ordering import Descending, OrderKey, order_key
from alrun.runtime.storage.schema import SystemIndexes, default_value
from alrun.runtime.storage.sorted_entries import SortedEntries
from alrun.runtime.storage.store import (
    Aggregate,
    Author,
    Condition,
    DuplicateKey,
    Query,
    Row,
    RowMissing,
    Selection,
    SortField,
    StoredTable,
    Values,
)
from alrun.runtime.values.blobs import (
    NotLoadedBlob,
    is_modified,
    is_unsaved,
    mark_modified,
    mark_saved,
    share_empty_blob,
)
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

_MANY: Final = 200
"""Rows that are looked at one by one whatever the query is."""

_SCANS_BEFORE_SORTING: Final = 3


def _bounds(sort: Sequence[SortField], conditions: Sequence[Condition]) -> _Bounds:
    """What conditions on the first fields of a sort order say.

    They still have to be checked: equal order keys may be different texts.
    """
    filters = dict(conditions)
    prefix: list[Any] = []
    for field, ascending in sort:
        tree = filters.get(field)
        # An order and its reverse share their entries, so it is the first field that says which way is up.
        if ascending is not sort[0].ascending or tree is None:
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
    """Rows in one sort order: pairs of sort key and primary key. Kept up to date from its first use on."""

    def __init__(self, sort: Sequence[SortField], rows: Iterable[tuple[Key, Values]]) -> None:
        self.sort = sort
        self.key_of = key_of = _KeyOf(sort)
        self._entries = SortedEntries((key_of(values), key) for key, values in rows)

    def add(self, key: Key, values: Values) -> None:
        self._entries.add((self.key_of(values), key))

    def remove(self, values: Values) -> None:
        # A pair without its second half sorts just before the pair that it begins.
        self._entries.remove_first((self.key_of(values),))

    def replace(self, old: Values, old_key: Key, new: Values, new_key: Key) -> None:
        if old_key != new_key or self.key_of(old) != self.key_of(new):
            self.remove(old)
            self.add(new_key, new)

    def count(self, bounds: _Bounds) -> int:
        """How many rows are within bounds."""
        return self._entries.count((bounds.low,), (bounds.high,))

    def keys(self, bounds: _Bounds, after: Values | None, backward: bool) -> Iterator[Key]:
        """Primary keys in order, or against it, within bounds and from behind the row with these values."""
        low: tuple[Any, ...] = (bounds.low,)
        high: tuple[Any, ...] = (bounds.high,)
        if backward:
            if after is not None:
                high = min(high, (self.key_of(after),))
            entries = self._entries.between_backward(low, high)
        else:
            if after is not None:
                low = max(low, (self.key_of(after), _LAST))
            entries = self._entries.between(low, high)
        return (key for _, key in entries)


class TemporaryTable(StoredTable):
    """The table of a temporary record variable and of those it was shared with.

    Docs: devenv-temporary-tables
    """

    is_temporary = True

    def __init__(self, table: TableSymbol) -> None:
        self._table = table
        self._rows: dict[Key, Values] = {}
        self._orders: dict[tuple[SortField, ...], _Order] = {}
        self._version = 0
        self._row_version = 0
        self._system = SystemIndexes(table)
        self._key_fields = table.primary_key.fields
        self._key_converters = [order_key(field.type) for field in self._key_fields]
        self._key_of = _KeyOf(_ascending(table.primary_key))
        self._unique = [_UniqueKey(key) for key in table.keys[1:] if key.unique and key.enabled]
        self._blobs = [
            field.index for field in table.fields if field.type == BLOB and field.field_class is FieldClass.NORMAL
        ]
        self._computed = [
            (field.index, default_value(field.type))
            for field in table.fields
            if field.field_class is not FieldClass.NORMAL
        ]
        self._filter: tuple[Query | None, list[_Condition], list[_Condition]] = (None, [], [])
        self._by_system_id: dict[object, Key] | None = None
        """The primary key of each SystemId, once somebody has looked for one."""
        self._scans: Counter[KeySymbol] = Counter()
        """How often all rows were looked at though a key begins with a field that has a filter."""
        self._narrowed: tuple[Query, int, _Order] | None = None
        """The rows of the last query that was answered by another key than that of its order, at one version."""

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
        if self._by_system_id is None:
            index = self._system.id
            self._by_system_id = {row[index]: key for key, row in self._rows.items()}
        key = self._by_system_id.get(system_id)
        return None if key is None else self._rows[key].copy()

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
        order, bounds = self._order_of(query)
        rows = self._rows
        keys = order.keys(bounds, after, backward is ascending)
        if _takes_all(query):
            return (rows[key] for key in keys)
        return (row for key in keys if self._matches(query, row := rows[key]))

    def _selected(self, query: Query) -> list[Values]:
        """The stored lists of a query's rows in any order."""
        found = self._narrow(query)
        keys: Iterable[Key] = self._rows if found is None else found[0].keys(found[1], None, False)
        return [row for key in keys if self._matches(query, row := self._rows[key])]

    def _order_of(self, query: Query) -> tuple[_Order, _Bounds]:
        """A sort order that has the query's rows in its own order, and where in it they are."""
        ascending = query.sort[0].ascending
        # An order and its reverse share one list of entries.
        sort = tuple([SortField(field, direction is ascending) for field, direction in query.sort])
        bounds = _bounds(sort, query.conditions)
        if bounds is _UNBOUNDED and query.conditions:
            kept = self._narrowed
            if kept is not None and kept[0] is query and kept[1] == self._version:
                return kept[2], _UNBOUNDED
            found = self._narrow(query)
            if found is not None:
                keys = found[0].keys(found[1], None, False)
                narrowed = _Order(sort, [(key, self._rows[key]) for key in keys])
                self._narrowed = (query, self._version, narrowed)
                return narrowed, _UNBOUNDED
        return self._order(sort), bounds

    def _narrow(self, query: Query) -> tuple[_Order, _Bounds] | None:
        """The order of a key that has the query's rows among few others, and where; None if all rows are to be read.

        What a new order costs is worth it only if queries of the kind come again and again.
        """
        if len(self._rows) < _MANY:
            return None
        for key in self._table.keys:
            sort = tuple([SortField(field, True) for field in _with_primary_key(key, self._key_fields)])
            bounds = _bounds(sort, query.conditions)
            if bounds is _UNBOUNDED:
                continue
            if sort not in self._orders:
                self._scans[key] += 1
                if self._scans[key] < _SCANS_BEFORE_SORTING:
                    continue
            order = self._order(sort)
            if order.count(bounds) < len(self._rows) // 4:
                return order, bounds
        return None

    def _order(self, sort: tuple[SortField, ...]) -> _Order:
        order = self._orders.get(sort)
        if order is None:
            order = self._orders[sort] = _Order(sort, self._rows.items())
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
        for unique in self._unique:
            unique.check(values, None)
        system = self._system
        values[system.created_at] = values[system.modified_at] = author.at
        values[system.created_by] = values[system.modified_by] = author.user
        self._count_version(values)
        self._rows[key] = row = self._row(values, None)
        self._share_empty_blobs(row, values)
        self._added(key, row)
        self._version += 1

    def modify(self, values: Values, author: Author) -> None:
        key = self._key_of(values)
        written = [index for index in self._blobs if is_unsaved(values[index])]
        self._replace(key, key, values, author)
        for index in written:
            mark_modified(values[index])

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
        # Observed: like the database, a rename writes what is in the variable; but the row has no longer a Blob that a
        # stream has written and Modify saved.
        lost = [index for index in self._blobs if is_modified(values[index])]
        self._replace(old, new, values, author)
        for index in lost:
            self._rows[new][index] = b""

    def _replace(self, old: Key, new: Key, values: Values, author: Author) -> None:
        """Put a copy of `values` in place of the row `old`."""
        stored = self._rows.get(old)
        if stored is None:
            raise RowMissing
        for unique in self._unique:
            unique.check(values, stored)
        values[self._system.modified_at] = author.at
        values[self._system.modified_by] = author.user
        self._count_version(values)
        row = self._row(values, stored)
        if new != old:
            del self._rows[old]
        self._rows[new] = row
        for order in self._orders.values():
            order.replace(stored, old, row, new)
        for unique in self._unique:
            unique.remove(stored)
            unique.add(row)
        if self._by_system_id is not None:
            self._by_system_id[row[self._system.id]] = new
        self._version += 1

    def _added(self, key: Key, row: Values) -> None:
        for order in self._orders.values():
            order.add(key, row)
        for unique in self._unique:
            unique.add(row)
        if self._by_system_id is not None:
            self._by_system_id[row[self._system.id]] = key

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
            self._by_system_id = None
            for unique in self._unique:
                unique.clear()
            return
        for values in self._selected(query):
            self._remove(self._key_of(values))

    def reset_auto_increment(self) -> None:
        """Nothing to do: AutoIncrement does not work with temporary records."""

    def _remove(self, key: Key) -> None:
        row = self._rows.pop(key)
        for order in self._orders.values():
            order.remove(row)
        for unique in self._unique:
            unique.remove(row)
        if self._by_system_id is not None:
            self._by_system_id.pop(row[self._system.id], None)
        self._version += 1

    def _count_version(self, values: Values) -> None:
        self._row_version += 1
        values[self._system.row_version] = self._row_version


class _UniqueKey:
    """The values that rows have in a unique secondary key."""

    def __init__(self, key: KeySymbol) -> None:
        self._key = key
        self._key_of = _KeyOf(_ascending(key))
        self._taken: set[Key] = set()

    def check(self, values: Values, replaced: Values | None) -> None:
        """Raise DuplicateKey if another row than `replaced` has the key of these values."""
        wanted = self._key_of(values)
        if wanted in self._taken and (replaced is None or self._key_of(replaced) != wanted):
            raise DuplicateKey(self._key)

    def add(self, row: Values) -> None:
        self._taken.add(self._key_of(row))

    def remove(self, row: Values) -> None:
        self._taken.discard(self._key_of(row))

    def clear(self) -> None:
        self._taken.clear()


def _ascending(key: KeySymbol) -> list[SortField]:
    return [SortField(field, True) for field in key.fields]


def _with_primary_key(key: KeySymbol, primary: tuple[FieldSymbol, ...]) -> list[FieldSymbol]:
    return [*key.fields, *(field for field in primary if field not in key.fields)]


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
