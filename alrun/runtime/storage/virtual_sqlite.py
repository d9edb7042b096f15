"""Virtual tables in the database: an SQLite virtual table for each, over the rows that a provider computes.

They are eponymous, tables because their module is registered: nothing is written for them, so no transaction has them
or loses them, and a database file knows nothing of them. Their rows are never written, and those of few are deleted;
of those that can be changed, what is changed is stored (`overlaid.py`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import apsw

from alrun.runtime.records.filters.tree import Between, Compare, Comparison
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.schema import Column, TableLayout, to_parameter
from alrun.runtime.storage.sqlite import SqliteTable
from alrun.runtime.storage.store import Author, Condition, Query, Row, RowMissing, Selection, SortField, Values
from alrun.runtime.storage.table_state import TableState
from alrun.runtime.storage.virtual import ANY, Bound, OverlaidRows, RemovableRows, VirtualRows, intervals, write_refused
from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.semantics.types import CodeType, TextType

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_EQUAL: Final = "="
_LOW: Final = ">"
_HIGH: Final = "<"
_SIGNS: Final = {
    apsw.SQLITE_INDEX_CONSTRAINT_EQ: _EQUAL,
    # A bound includes its ends, which is why SQLite checks the condition once more.
    apsw.SQLITE_INDEX_CONSTRAINT_GT: _LOW,
    apsw.SQLITE_INDEX_CONSTRAINT_GE: _LOW,
    apsw.SQLITE_INDEX_CONSTRAINT_LT: _HIGH,
    apsw.SQLITE_INDEX_CONSTRAINT_LE: _HIGH,
}
_BACKWARD: Final = "-"
_NO_LIMIT: Final = 2**31 - 1


class VirtualTables:
    """The virtual tables of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._states: dict[TableSymbol, TableState] = {}

    def find(self, holder: Holder, table: TableSymbol, rows: VirtualRows[Any]) -> VirtualTable:
        """The virtual table of some rows for one session."""
        state = self._states.get(table)
        if state is None:
            state = self._states[table] = self._register(table, rows)
        if isinstance(rows, OverlaidRows):
            from alrun.runtime.storage.overlaid import OverlaidTable  # it needs this module

            return OverlaidTable(self._database, holder, state, rows)
        return VirtualTable(self._database, holder, state, rows)

    def _register(self, table: TableSymbol, rows: VirtualRows[Any]) -> TableState:
        layout = TableLayout(table, "", self._database.find_table)
        layout.name = f"virtual${table.object_id}"
        state = TableState(layout)
        # APSW's protocol also names what only tables with rows of their own have.
        module: Any = _Module(self._database, state, rows)
        self._database.add_module(layout.name, module)
        state.ready = True
        return state


class VirtualTable(SqliteTable):
    """A virtual table as one session reads it."""

    def __init__(self, database: Database, holder: Holder, state: TableState, rows: VirtualRows[Any]) -> None:
        super().__init__(database, holder, state)
        self._rows = rows

    def _fetch(self, statement: str, parameters: Sequence[Any]) -> list[Row]:
        # Not while the statement runs: a table whose declaration has changed cannot be changed then.
        for number in self._rows.reads:
            table = self._database.find_table(number)
            assert table is not None, "the platform's tables are part of every program"
            state = self._database.state(table, "")
            if not state.ready:
                self._database.make_ready(self._holder, state, to_write=False)
        return super()._fetch(statement, parameters)

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        """Nothing: the rows have no SystemId. Undocumented."""
        return None

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        """As for any table. `(a, b) > (1, 2)` bounds only `a`, so it is asked for as `a = 1, b > 2`, then `a > 1`."""
        if after is None:
            return super().read(query, limit, None, backward, selection)
        found: list[Row] = []
        for conditions in _after(query.sort, after, backward):
            part = Query((*query.conditions, *conditions), query.any_of, query.sort, query.marked)
            found += super().read(part, limit - len(found), None, backward, selection)
            if len(found) == limit:
                break
        return found

    def places(self, query: Query, after: Values | None, backward: bool) -> Iterator[Row] | None:
        """Nothing: the rows are computed anew however they are asked for."""
        return None

    def count(self, query: Query) -> int:
        bounds = self._key_bounds(query)
        if bounds is None:
            return super().count(query)
        total = 0
        others = [ANY] * len(self._rows.also_bounded)
        for each in itertools.product(*bounds):
            number = self._rows.count(self._reader(), [*each, *others])
            if number is None:
                return super().count(query)
            total += number
        return total

    def _key_bounds(self, query: Query) -> list[list[Bound]] | None:
        """The intervals of each key field; None if they are not all that the query asks for."""
        if query.any_of or query.marked is not None:
            return None
        key = [column.field for column in self._layout.key]
        bounds: dict[FieldSymbol, list[Bound]] = {field: [ANY] for field in key}
        for field, tree in query.conditions:
            found = intervals(tree) if field in bounds else None
            if found is None or bounds[field] != [ANY]:
                return None
            bounds[field] = found
        return list(bounds.values())

    # Writing

    def insert(self, values: Values, author: Author) -> None:
        raise write_refused(self._layout.table)

    def modify(self, values: Values, author: Author) -> None:
        raise write_refused(self._layout.table)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        raise write_refused(self._layout.table)

    def delete(self, values: Values) -> None:
        removable, key = self._removable(), self._key(values)
        if self.get(key) is None:
            raise RowMissing
        removable.remove(self._reader(), key)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        raise write_refused(self._layout.table)

    def delete_all(self, query: Query) -> None:
        removable, reader = self._removable(), self._reader()
        for values in self.rows(query, _NO_LIMIT, None, False):
            removable.remove(reader, self._key(values))

    def _removable(self) -> RemovableRows:
        if not isinstance(self._rows, RemovableRows):
            raise write_refused(self._layout.table)
        return self._rows

    def _key(self, values: Values) -> list[object]:
        return [values[column.field.index] for column in self._layout.key]

    def _reader(self) -> Session:
        assert self._holder.reader is not None
        return self._holder.reader

    def reset_auto_increment(self) -> None:
        raise write_refused(self._layout.table)


def _after(sort: tuple[SortField, ...], values: Values, backward: bool) -> Iterator[list[Condition]]:
    """The rows behind some values in the sort order, or before them, cut into ranges that follow each other."""
    for place in range(len(sort) - 1, -1, -1):
        last, ascending = sort[place]
        comparison = Comparison.GREATER if ascending is not backward else Comparison.LESS
        # Equal in the order, where 'x' and 'X' are: a comparison with = tells texts apart that differ in case.
        same = [Condition(field, Between(values[field.index], values[field.index])) for field, _ in sort[:place]]
        yield [*same, Condition(last, Compare(comparison, values[last.index]))]


# What SQLite calls


class _Module:
    """The SQLite module of one virtual table, and the table itself.

    Everything it runs runs inside a step of the session whose store holds the database.
    """

    def __init__(self, database: Database, state: TableState, rows: VirtualRows[Any]) -> None:
        layout = state.layout
        self.rows = rows
        self.getters = [_getter(column, rows.columns.get(column.field.number)) for column in layout.columns]
        self._database = database
        self._key_size = len(layout.key)
        self._bounded = [*layout.key, *(layout.by_number[number] for number in rows.also_bounded)]
        places = {column: place for place, column in enumerate(layout.columns)}
        self._bounded_places = [places[column] for column in self._bounded]
        self._key_places = self._bounded_places[: self._key_size]
        self._declaration = state.sql.create()

    def Connect(self, *_: object) -> tuple[str, _Module]:  # noqa: N802  # the names are APSW's
        """Docs: SQLite's xConnect."""
        return self._declaration, self

    def BestIndexObject(self, info: apsw.IndexInfo) -> bool:  # noqa: N802
        """Say which conditions bound the rows, and whether they come in the order wanted.

        Docs: SQLite's xBestIndex
        """
        taken: list[str] = []
        matched = [0.0] * len(self._bounded)
        for number in range(info.nConstraint):
            if not info.get_aConstraint_usable(number):
                continue
            place = info.get_aConstraint_iColumn(number)
            sign = _SIGNS.get(info.get_aConstraint_op(number))
            if place not in self._bounded_places or sign is None:
                continue
            bounded = self._bounded_places.index(place)
            if not self._bounds(self._bounded[bounded], sign, info.get_aConstraint_collation(number)):
                continue
            taken.append(f"{bounded}{sign}")
            info.set_aConstraintUsage_argvIndex(number, len(taken))
            matched[bounded] = max(matched[bounded], 1.0 if sign == _EQUAL else 0.5)
        backward = self._ordered(info, {self._bounded_places[at] for at, share in enumerate(matched) if share == 1.0})
        info.idxStr = ",".join([_BACKWARD] * bool(backward) + taken)
        rows = self.rows.size ** max(0.0, 1 - sum(matched) / self._key_size)
        info.estimatedRows = int(rows)
        info.estimatedCost = rows
        return True

    def _bounds(self, column: Column, sign: str, collation: str) -> bool:
        """Whether a condition of that sign says something about the order of the key."""
        if isinstance(column.field.type, TextType | CodeType):
            # Two texts that are equal in whatever way are in the key's collation; of more and less only its own tells.
            return sign == _EQUAL or collation == "NOCASE"
        return True

    def _ordered(self, info: apsw.IndexInfo, fixed: set[int]) -> bool | None:
        """Whether the rows are wanted backward; None if they are wanted in an order that is not the key's.

        `fixed` are the columns that have one value.
        """
        wanted = [
            (info.get_aOrderBy_iColumn(number), info.get_aOrderBy_desc(number)) for number in range(info.nOrderBy)
        ]
        left = [(place, descending) for place, descending in wanted if place not in fixed]
        key = [place for place in self._key_places if place not in fixed]
        if [place for place, _ in left] != key[: len(left)] or len({descending for _, descending in left}) > 1:
            return None
        info.orderByConsumed = bool(wanted)
        return bool(left) and left[0][1]

    def Open(self) -> _Cursor:  # noqa: N802
        """Docs: SQLite's xOpen."""
        return _Cursor(self)

    def Disconnect(self) -> None:  # noqa: N802
        """Docs: SQLite's xDisconnect."""

    Destroy = Disconnect

    def selected(self, plan: str, arguments: Sequence[Any]) -> Iterator[Any]:
        """The rows that a plan of BestIndexObject stands for."""
        parts = plan.split(",") if plan else []
        backward = parts[:1] == [_BACKWARD]
        bounds = [ANY] * len(self._bounded)
        for part, argument in zip(parts[backward:], arguments, strict=True):
            place = int(part[:-1])
            convert = self._bounded[place].kind.from_column
            value = argument if convert is None else convert(argument)
            low, high = bounds[place]
            if part[-1] != _HIGH:
                low = value if low is None else max(low, value)
            if part[-1] != _LOW:
                high = value if high is None else min(high, value)
            bounds[place] = Bound(low, high)
        return iter(self.rows.rows(self._database.reader, bounds, backward))


_END: Final = object()


class _Cursor:
    """Where a statement stands in a virtual table."""

    def __init__(self, module: _Module) -> None:
        self._module = module
        self._getters = module.getters
        self._rows: Iterator[Any] = iter(())
        self._row: Any = _END

    def Filter(self, number: int, plan: str, arguments: Sequence[Any]) -> None:  # noqa: N802
        """Docs: SQLite's xFilter."""
        self._rows = self._module.selected(plan, arguments)
        self._row = next(self._rows, _END)

    def Next(self) -> None:  # noqa: N802
        """Docs: SQLite's xNext."""
        self._row = next(self._rows, _END)

    def Eof(self) -> bool:  # noqa: N802
        """Docs: SQLite's xEof."""
        return self._row is _END

    def Column(self, number: int) -> Any:  # noqa: N802
        """Docs: SQLite's xColumn."""
        return self._getters[number](self._row)

    def Close(self) -> None:  # noqa: N802
        """Docs: SQLite's xClose."""
        self._rows = iter(())
        self._row = _END


def _getter(column: Column, compute: Callable[[Any], object] | None) -> Callable[[Any], Any]:
    """What gives the database form of a column of a row."""
    if compute is None:
        constant = to_parameter(column, column.kind.default)
        return lambda row: constant
    type_ = column.field.type
    if isinstance(type_, TextType):
        length = type_.length
        return lambda row: compute(row)[:length]  # type: ignore[index]  # the value of a text is a str
    if isinstance(type_, CodeType):
        code_length = type_.length
        return lambda row: compute(row)[:code_length].strip(" ").upper()  # type: ignore[index]
    convert = column.kind.to_column
    return compute if convert is None else lambda row: convert(compute(row))
