"""The database as sessions use it: tables and stores over one connection (`database.py`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from typing import Any, Final
from uuid import UUID

from alrun.runtime.clock import Clock
from alrun.runtime.storage import platform_tables, sql, sql_transfer
from alrun.runtime.storage.company_tables import delete_company, rename_company
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import ROW_VERSION_COUNTER, Database
from alrun.runtime.storage.database_store import DatabaseStore
from alrun.runtime.storage.platform_tables import CompanyTable, TenantPermissionSetTable, UserTable
from alrun.runtime.storage.schema import Column, Convert, FindTable, to_parameter
from alrun.runtime.storage.store import (
    DEFAULT_LOCK_TIMEOUT_MS,
    SYSTEM_CREATED_AT,
    SYSTEM_CREATED_BY,
    SYSTEM_ID,
    SYSTEM_MODIFIED_AT,
    SYSTEM_MODIFIED_BY,
    SYSTEM_ROW_VERSION,
    Aggregate,
    Author,
    Load,
    LockTimeout,
    Query,
    RepeatedJoin,
    Row,
    RowChanged,
    RowMissing,
    Selection,
    SortField,
    StoredTable,
    Transfer,
    Values,
    equal_query,
    inconsistent,
)
from alrun.runtime.storage.synchronising import ProgramApps, synchronise
from alrun.runtime.storage.table_state import TableState, Update
from alrun.runtime.values.blobs import mark_saved
from alrun.semantics.symbols import FieldSymbol, TableSymbol
from alrun.semantics.types import CodeType, TextType

_MODIFIED: Final = ((SYSTEM_MODIFIED_BY, SYSTEM_MODIFIED_AT),)
_MADE_AND_MODIFIED: Final = (*_MODIFIED, (SYSTEM_CREATED_BY, SYSTEM_CREATED_AT))
"""The fields that tell an author, who comes first, of a row that is changed and of a new one."""


class SqliteTable(StoredTable):
    """A table of the database as one session uses it."""

    def __init__(self, database: Database, holder: Holder, state: TableState) -> None:
        self._database = database
        self._holder = holder
        self._state = state
        self._sql = state.sql
        self._layout = state.layout
        self._sums: dict[
            tuple[FieldSymbol, tuple[FieldSymbol, ...]], tuple[str, list[tuple[int, Convert | None]], Convert | None]
        ] = {}

    @property
    def version(self) -> int:
        return self._state.version

    @property
    def state(self) -> TableState:
        """What all sessions on the connection share about the table."""
        return self._state

    # Reading

    def _fetch(self, statement: str, parameters: Sequence[Any]) -> list[Row]:
        if not self._state.ready:
            self._database.make_ready(self._holder, self._state, to_write=False)
        return self._database.fetch(self._holder, statement, parameters)

    def _fetch_row(self, statement: str, parameters: Sequence[Any]) -> Values | None:
        rows = self._fetch(statement, parameters)
        return self._state.whole.reader.values(rows[0]) if rows else None

    def get(self, key: Sequence[object]) -> Values | None:
        return self._fetch_row(self._state.whole.by_key, self._key_parameters(key))

    def load_row(self, key: Sequence[object], values: Values, selection: Selection | None) -> bool:
        selected = self._state.selected(selection)
        rows = self._fetch(selected.by_key, self._key_parameters(key))
        if not rows:
            return False
        selected.reader.load(values, rows[0])
        return True

    def _key_parameters(self, key: Sequence[object]) -> list[Any]:
        return [
            value if convert is None else convert(value)
            for convert, value in zip(self._layout.key_converters, key, strict=True)
        ]

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        return self._fetch_row(self._sql.get_by_system_id, (system_id.bytes,))

    def rows(self, query: Query, limit: int, after: Values | None, backward: bool) -> list[Values]:
        return [self._state.whole.reader.values(row) for row in self.read(query, limit, after, backward, None)]

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        select = self._state.selected(selection).select
        return self._fetch(*sql.select_rows(self._sql, select, query, limit, after, backward))

    def loader(self, selection: Selection | None) -> Load:
        return self._state.selected(selection).reader.load

    def places(self, query: Query, after: Values | None, backward: bool) -> Iterator[Row] | None:
        if after is None:
            return None
        statement, parameters = sql.select_keys(self._sql, query, after, backward)
        # Marked rows are given by their keys with every statement: that is too much for one of each batch, too.
        sorts = True if query.marked is not None else self._state.sorts.get(statement)
        if sorts is None:
            plan = self._fetch(sql.explain(statement), parameters)
            sorts = self._state.sorts[statement] = any(sql.SORTS.match(row[3]) for row in plan)
        return self._database.fetch_packed(self._holder, statement, parameters) if sorts else None

    def read_places(self, places: Sequence[Row], selection: Selection | None) -> list[Row]:
        selected = self._state.selected(selection)
        statement = sql.select_by_keys(self._sql, selected.select, len(places))
        key_of = selected.reader.key_of
        rows = {key_of(row): row for row in self._fetch(statement, list(chain.from_iterable(places)))}
        return [rows[place] for place in places if place in rows]

    def row_at(self, query: Query, values: Values) -> Values | None:
        return self._fetch_row(*sql.select_row_at(self._sql, query, values))

    def count(self, query: Query) -> int:
        [(number,)] = self._fetch(*sql.count(self._sql, query))
        return int(number)

    def exists(self, query: Query) -> bool:
        return bool(self._fetch(*sql.exists(self._sql, query)))

    def aggregate(self, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> list[object | None]:
        [row] = self._fetch(*sql.aggregate(self._sql, query, wanted))
        results: list[object | None] = []
        for (_, field), value in zip(wanted, row, strict=True):
            convert = self._layout.by_field[field].kind.from_column
            results.append(value if value is None or convert is None else convert(value))
        return results

    def sum_of(
        self, field: FieldSymbol, equal: tuple[FieldSymbol, ...], values: Sequence[object], sort: tuple[SortField, ...]
    ) -> object | None:
        prepared = self._sums.get((field, equal))
        if prepared is None:
            # The statement is the same for all values, and each of them is a parameter once or, as a text, twice.
            query = equal_query(equal, values, sort)
            statement, _ = sql.aggregate(self._sql, query, [(Aggregate.SUM, field)])
            steps = [
                (place, self._layout.by_field[each].kind.to_column)
                for place, each in enumerate(equal)
                for _ in range(1 + isinstance(each.type, TextType))
            ]
            prepared = statement, steps, self._layout.by_field[field].kind.from_column
            self._sums[field, equal] = prepared
        statement, steps, convert_back = prepared
        parameters = [values[place] if convert is None else convert(values[place]) for place, convert in steps]
        total: object | None = self._fetch(statement, parameters)[0][0]
        return total if total is None or convert_back is None else convert_back(total)

    def load_blobs(self, values: Values, fields: Sequence[FieldSymbol]) -> None:
        columns = [self._layout.by_field[field] for field in fields]
        rows = self._fetch(self._sql.blobs(columns), self._layout.key_of(values))
        if rows:
            for field, content in zip(fields, rows[0], strict=True):
                values[field.index] = content

    # Writing

    def _write(self, statement: str, parameters: Sequence[Any]) -> int:
        return self._database.write(self._holder, self._state, statement, parameters)

    def _prepare_write(self) -> None:
        """Have a write transaction, and the table.

        The table first: what is made outside the transaction is there for other processes at once.
        """
        if not self._state.ready:
            self._database.make_ready(self._holder, self._state, to_write=True)
        if not self._database.writing:
            self._database.begin(self._holder, self._layout.table.name)
            if not self._state.ready:
                # Another process has just changed it.
                self._database.make_ready(self._holder, self._state, to_write=True)

    def insert(self, values: Values, author: Author) -> None:
        self._prepare_write()
        system = self._layout.system
        values[system.created_at] = values[system.modified_at] = author.at
        values[system.created_by] = values[system.modified_by] = author.user
        if self._layout.auto_increment is not None:
            self._count(self._layout.auto_increment.field.index, values)
        previous = values[system.row_version]
        values[system.row_version] = self._database.counters.next(ROW_VERSION_COUNTER)
        try:
            self._database.write(self._holder, self._state, self._sql.insert, self._layout.whole_row.row(values))
        except BaseException:
            values[system.row_version] = previous
            raise
        self._mark_blobs_saved(values)

    def _count(self, index: int, values: Values) -> None:
        number: Any = values[index]
        values[index] = self._database.counters.numbered(self._state.counter, number)

    def modify(self, values: Values, author: Author) -> None:
        self._prepare_write()
        key = self._layout.key_of.row(values)
        self._update(self._state.changes(values), values, key, author)
        self._mark_blobs_saved(values)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        self._prepare_write()
        # Observed: a rename writes what is in the variable, as Modify does, besides the key.
        update = Update(self._sql, (*self._layout.key, *self._state.changes(values).writer.columns))
        self._update(update, values, self._key_parameters(old_key), author)
        self._mark_blobs_saved(values)

    def _mark_blobs_saved(self, values: Values) -> None:
        for column in self._layout.blobs:
            mark_saved(values[column.field.index])

    def _stamped_columns(self) -> list[Any]:
        numbers = (SYSTEM_MODIFIED_AT, SYSTEM_MODIFIED_BY, SYSTEM_ROW_VERSION)
        return [self._layout.by_number[number] for number in numbers]

    def _update(self, update: Update, values: Values, key: list[Any], author: Author) -> None:
        """Write a row, and in `values` who has written it when, if that succeeds."""
        system = self._layout.system
        at, by, version = system.modified_at, system.modified_by, system.row_version
        previous = values[at], values[by], values[version]
        values[at], values[by] = author.at, author.user
        values[version] = self._database.counters.next(ROW_VERSION_COUNTER)
        try:
            parameters = update.writer.row(values) + key
            # Version 0: the variable was never read, as in `if not Insert() then Modify()`: nothing to compare with.
            statement = update.statement
            if previous[2]:
                parameters.append(previous[2])
                statement = update.of_version
            if self._database.write(self._holder, self._state, statement, parameters) == 0:
                stored = self._fetch(self._sql.version, key)
                if not stored:
                    raise RowMissing
                if not self._database.is_own(stored[0][0]):
                    raise RowChanged(by_other=not self._database.has_given(stored[0][0]))
                self._database.write(self._holder, self._state, update.statement, parameters[:-1])
        except BaseException:
            values[at], values[by], values[version] = previous
            raise

    def delete(self, values: Values) -> None:
        self._prepare_write()
        if self._write(self._sql.delete, self._layout.key_of(values)) == 0:
            raise RowMissing

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        if self._has_nothing_to_write(query):
            return
        self._prepare_write()
        columns = self._stamped_columns()
        stamp: list[object] = [author.at, author.user, self._database.counters.next(ROW_VERSION_COUNTER)]
        if field.enabled:
            columns.append(self._layout.by_field[field])
            stamp.append(value)
        parameters = [to_parameter(column, item) for column, item in zip(columns, stamp, strict=True)]
        self._write(*sql.update_all(self._sql, query, columns, parameters))

    def _has_nothing_to_write(self, query: Query) -> bool:
        """Whether there are no rows to change, which begins AL's write transaction and locks nothing."""
        if self._database.writing or self.exists(query):
            return False
        self._database.is_promised = True
        return True

    def delete_all(self, query: Query) -> None:
        if self._has_nothing_to_write(query):
            return
        self._prepare_write()
        self._write(*sql.delete_all(self._sql, query))

    def reset_auto_increment(self) -> None:
        self._prepare_write()
        self._database.counters.restart(self._state.counter)

    def transfer_rows(self, transfer: Transfer, values: Values) -> bool:
        source = self._transfer_source(transfer)
        if source is None:
            return False
        given = self._layout.by_number[SYSTEM_ID]
        copied = {self._layout.by_field[to]: source.layout.by_field[field] for field, to in transfer.fields}
        row = {column: to_parameter(column, values[column.field.index]) for column in self._layout.written}
        row |= self._transferred(transfer, _MADE_AND_MODIFIED)
        if given not in copied:
            del row[given]
        copied.pop(self._layout.by_number[SYSTEM_ROW_VERSION], None)
        self._write(*sql_transfer.insert_rows(self._sql, source.sql, transfer.query, copied, row, self._state.counter))
        return True

    def transfer_fields(
        self, transfer: Transfer, query: Query, joins: Sequence[tuple[FieldSymbol, FieldSymbol]]
    ) -> bool:
        source = self._transfer_source(transfer)
        if source is None:
            return False
        pairs = [(source.layout.by_field[field], self._layout.by_field[to]) for field, to in joins]
        if not sql_transfer.is_complete_key(source.layout, pairs) and self._fetch(
            *sql_transfer.repeated_join(source.sql, transfer.query, pairs)
        ):
            raise RepeatedJoin
        fixed = self._transferred(transfer, _MODIFIED)
        copied = [
            (source.layout.by_field[field], column)
            for field, to in transfer.fields
            if (column := self._layout.by_field[to]) not in fixed and to.enabled
        ]
        queries = transfer.query, query
        self._write(*sql_transfer.update_fields(self._sql, source.sql, queries, copied, pairs, fixed))
        return True

    def _transfer_source(self, transfer: Transfer) -> TableState | None:
        """The table that the rows come from, ready to be read in a write transaction; None if each needs a look.

        Only a text may need one: where it goes may be too short for it.
        """
        self._prepare_write()
        source = self._database.state(transfer.source, transfer.company)
        if not source.ready:
            self._database.make_ready(self._holder, source, to_write=True)
        limits = [
            (source.layout.by_field[field], to.type.length)
            for field, to in transfer.fields
            if isinstance(to.type, TextType | CodeType) and to.type.length is not None
        ]
        if limits and self._fetch(*sql_transfer.too_long(source.sql, transfer.query, limits)):
            return None
        return source

    def _transferred(self, transfer: Transfer, stamps: Sequence[tuple[int, int]]) -> dict[Column, Any]:
        """The values that are the same in all rows, besides those that a new row begins with."""
        values: dict[FieldSymbol, object] = dict(transfer.constants)
        numbers = self._layout.by_number
        named = {field for _, field in transfer.fields}
        if transfer.author is not None:
            for stamp in stamps:
                for number, value in zip(stamp, transfer.author, strict=True):
                    if numbers[number].field not in named:
                        values.setdefault(numbers[number].field, value)
        values[numbers[SYSTEM_ROW_VERSION].field] = self._database.counters.next(ROW_VERSION_COUNTER)
        columns = ((self._layout.by_field[field], value) for field, value in values.items() if field.enabled)
        return {column: to_parameter(column, value) for column, value in columns}


class SqliteStore(DatabaseStore):
    """A database file, or a private temporary database that is gone when the store is closed.

    `find_table` finds the tables of the program by number.
    """

    may_write = True

    def __init__(
        self,
        path: str | os.PathLike[str] | Database | None = None,
        find_table: FindTable = lambda number: None,
        check_cancelled: Callable[[], None] = lambda: None,
        lock_timeout_ms: int = DEFAULT_LOCK_TIMEOUT_MS,
    ) -> None:
        """Raises UnusableDatabase."""
        database = path if isinstance(path, Database) else Database(path, find_table)
        super().__init__(database, check_cancelled, LockTimeout(lock_timeout_ms))
        self._inconsistent: set[TableSymbol] = set()
        self._after_commit: list[Callable[[], None]] = []

    def share(self, clock: Clock) -> None:
        """Let other sessions of the run have connections to the database, also to a private one.

        Raises ALError if there is no room for its file.
        """
        from alrun.runtime.storage.sharing import share  # few programs start sessions

        share(self.database, self, clock)

    def beside(self, clock: Clock, check_cancelled: Callable[[], None]) -> SqliteStore:
        """A store over a connection of its own to the same database, for another session of the run.

        Raises ALError as `share` does, and UnusableDatabase.
        """
        from alrun.runtime.storage.sharing import connect_again

        self.share(clock)
        other = connect_again(self.database)
        return SqliteStore(other, check_cancelled=check_cancelled, lock_timeout_ms=self.lock_timeout.default)

    def after_commit(self, action: Callable[[], None]) -> None:
        self._after_commit.append(action)

    @property
    def in_write_transaction(self) -> bool:
        return self.database.writing or self.database.is_promised

    def _rows(self, table: TableSymbol, company: str) -> StoredTable:
        return self._with_effects(table, self.platform_table(table, company))

    def _with_effects(self, table: TableSymbol, rows: StoredTable) -> StoredTable:
        """The rows of a table, and what else happens when a row of the platform's own is written."""
        match table.object_id:
            case platform_tables.COMPANY_TABLE:
                return CompanyTable(rows, table, self._delete_company, self._rename_company)
            case platform_tables.USER_TABLE:
                properties = self._beside(platform_tables.USER_PROPERTY_TABLE)
                return UserTable(rows, table, properties, self._beside(platform_tables.ACCESS_CONTROL_TABLE))
            case platform_tables.TENANT_PERMISSION_SET_TABLE:
                relations = self._beside(platform_tables.TENANT_PERMISSION_SET_RELATION_TABLE)
                permissions = self._beside(platform_tables.TENANT_PERMISSION_TABLE)
                return TenantPermissionSetTable(rows, table, (permissions, relations))
            case _:
                return rows

    def _beside(self, number: int) -> tuple[TableSymbol, StoredTable]:
        table = self.database.find_table(number)
        assert table is not None, "the platform's tables are part of every program"
        return table, self.platform_table(table, "")

    def _delete_company(self, name: str) -> None:
        delete_company(self.database, self, name)

    def _rename_company(self, old: str, new: str) -> None:
        rename_company(self.database, self, old, new)

    def platform_table(self, table: TableSymbol, company: str) -> StoredTable:
        return SqliteTable(self.database, self, self.database.state(table, company))

    def promise_write(self) -> None:
        self.database.is_promised = True

    def begin_write(self) -> None:
        if not self.database.writing:
            self.database.begin(self, "")

    def set_consistent(self, table: TableSymbol, consistent: bool) -> None:
        if consistent:
            self._inconsistent.discard(table)
        else:
            self._inconsistent.add(table)

    def commit(self) -> None:
        if self._inconsistent:
            raise inconsistent(min(table.caption for table in self._inconsistent))
        self.database.commit(self)
        if self._after_commit:
            actions, self._after_commit = self._after_commit, []
            if self.database.is_isolated:
                return  # what is committed now will be undone
            for action in actions:
                action()

    def rollback(self) -> None:
        self._inconsistent.clear()
        self._after_commit.clear()
        self.database.rollback(self)

    def begin_isolation(self) -> None:
        """Remember how the database is. Isolations nest; there must be no write transaction."""
        self.database.begin_isolation(self)

    def end_isolation(self) -> None:
        """Undo all that was written since the last `begin_isolation`, be it committed or not."""
        self._inconsistent.clear()
        self.database.end_isolation(self)

    def kept_in_isolation(self) -> AbstractContextManager[None]:
        """What is committed inside outlives the isolations that are open."""
        return self.database.kept_in_isolation()

    def savepoint(self) -> int:
        self.begin_write()
        return self.database.savepoint(self)

    def rollback_to(self, savepoint: int) -> None:
        self.database.rollback_to(self, savepoint)

    def release(self, savepoint: int) -> None:
        self.database.release(self, savepoint)

    def installed_versions(self) -> dict[tuple[str, str], str]:
        """The versions of the installed apps by app and company, '' being the database itself."""
        rows = self.database.fetch(self, sql.READ_INSTALLED)
        return {(app, company): version for app, company, version in rows}

    def synchronise(self, program: ProgramApps, force: bool) -> None:
        """Bring the stored tables up to date with the program; with `force` even if rows or values are lost.

        Raises UnusableDatabase if something would be lost, or another process holds the write transaction too long.
        """
        synchronise(self.database, self, program, force)

    def set_installed_version(self, app: str, company: str, version: str) -> None:
        """Remember, as part of the write transaction, that an app has been installed."""
        self.begin_write()
        self.database.fetch(self, sql.WRITE_INSTALLED, (app, company, version))

    def copy_installed(self, source: str, destination: str) -> None:
        for (app, company), version in self.installed_versions().items():
            if company == source:
                self.set_installed_version(app, destination, version)

    def close(self) -> None:
        self.database.close()
