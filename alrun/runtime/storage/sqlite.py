"""The database: SQLite through APSW, which only this module and `virtual_sqlite.py` import.

One connection may serve several sessions: a child session reads through its parent's, and so sees what the parent has
not committed. APSW refuses two threads on one connection at the same moment, so every step (one statement, its rows
fetched) runs under one lock, which nobody holds while AL code runs. A session may be cancelled by an exception that
strikes between any two bytecodes: a region under the lock does a single step and leaves nothing half done.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

import apsw

from alrun.runtime.errors import ALError, SessionCancelled
from alrun.runtime.permissions import Permissions, refuse_write
from alrun.runtime.storage import sql
from alrun.runtime.storage.checked import checked
from alrun.runtime.storage.ordering import fold_case
from alrun.runtime.storage.rows import RowReader, RowWriter
from alrun.runtime.storage.schema import Column, FindTable, TableLayout, to_parameter
from alrun.runtime.storage.store import (
    NOT_LOADED,
    SYSTEM_MODIFIED_AT,
    SYSTEM_MODIFIED_BY,
    SYSTEM_ROW_VERSION,
    Aggregate,
    Author,
    DuplicateKey,
    Load,
    Query,
    Row,
    RowChanged,
    RowMissing,
    Selection,
    StoredTable,
    UnusableDatabase,
    Values,
    inconsistent,
)
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldSymbol, KeySymbol, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session

LOCK_TIMEOUT_MS: Final = 10_000
"""How long a write waits for the write transaction of another session."""

_STEPS_BETWEEN_CHECKS: Final = 1_000_000
"""Instructions of SQLite's machine, some 10 ms, after which a running statement looks whether to stop."""

_ROW_VERSION_COUNTER: Final = "row version"


class Holder(Protocol):
    """Who runs a step: a session's store. `reader` is the session, once there is one."""

    interrupted: bool
    reader: Session | None

    def check_cancelled(self) -> None:
        """Raise the pending cancellation of the store's session."""
        ...


FindVirtual = Callable[[Holder, TableSymbol], StoredTable | None]
"""Makes the virtual table for one session; None if the table is none."""


class Selected:
    """How a selection of a table's fields is read."""

    def __init__(self, state: TableState, selection: Selection | None) -> None:
        self.reader = RowReader(state.layout, selection)
        self.select = state.sql.select_fields(self.reader.fields)
        self.by_key = f"{self.select} WHERE {state.sql.key_match}"


class Update:
    """How some columns of one row are written."""

    def __init__(self, table_sql: sql.TableSql, columns: Sequence[Column]) -> None:
        self.writer = RowWriter(columns)
        self.statement = table_sql.update(columns, same_version=False)
        self.of_version = table_sql.update(columns, same_version=True)
        """Writes only the row that has a version."""


class TableState:
    """What all sessions on a connection share about a table."""

    def __init__(self, layout: TableLayout) -> None:
        self.layout = layout
        self.sql = sql.TableSql(layout)
        self.ready = False
        """The database has the table as the layout says."""
        self.version = 0
        self.counter = f"auto increment {layout.name}"
        self.whole = Selected(self, None)
        self._selected: dict[Selection | None, Selected] = {None: self.whole}
        self._changes: dict[tuple[int, ...], Update] = {}
        """What Modify writes, by the indexes of the Blobs among it."""

    def selected(self, selection: Selection | None) -> Selected:
        """How to read those fields."""
        selected = self._selected.get(selection)
        if selected is None:
            selected = self._selected[selection] = Selected(self, selection)
        return selected

    def changes(self, values: Values) -> Update:
        """What Modify writes of these values: the Blobs that were not loaded stay as they are."""
        layout = self.layout
        blobs = [column for column in layout.blobs if values[column.field.index] is not NOT_LOADED]
        key = tuple([column.field.index for column in blobs])
        update = self._changes.get(key)
        if update is None:
            update = self._changes[key] = Update(self.sql, (*layout.changeable, *blobs))
        return update


class Database:
    """A connection, its lock and its write transaction."""

    def __init__(self, path: str | os.PathLike[str] | None, find_table: FindTable) -> None:
        self.connection = _open(path)
        self.lock = RLock()
        self.find_table = find_table
        self.writing = False
        self.tables: dict[tuple[TableSymbol, str], TableState] = {}
        self.savepoints = 0
        self._shared = path is not None
        self._holder: Holder | None = None
        self._cursor: apsw.Cursor | None = None
        """Runs the statements: a new one for each would take a third of the time of a Get.

        None while it does, since what computes a virtual table may have statements of its own.
        """
        self._counters: dict[str, int] = {}
        self._counted: set[str] = set()
        self._made: list[TableState] = []
        self.find_virtual: FindVirtual = lambda holder, table: None
        """Finds the virtual tables, which have no rows in the database."""
        self.connection.set_progress_handler(self._must_stop, _STEPS_BETWEEN_CHECKS)

    def _must_stop(self) -> bool:
        return self._holder is not None and self._holder.interrupted

    @property
    def reader(self) -> Session:
        """The session that runs the step of now."""
        assert self._holder is not None
        assert self._holder.reader is not None
        return self._holder.reader

    # Steps

    def fetch(self, holder: Holder, statement: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """All rows of a statement that reads."""
        try:
            with self.lock:
                self._holder = holder
                cursor = self._cursor or self.connection.cursor()
                self._cursor = None
                try:
                    return cursor.execute(statement, parameters).fetchall()
                finally:
                    self._cursor = cursor
        except apsw.Error as error:
            raise _al_error(error, holder) from error

    def write(self, holder: Holder, state: TableState, statement: str, parameters: Sequence[Any]) -> int:
        """How many rows a statement of a write transaction changed. Raises DuplicateKey."""
        try:
            with self.lock:
                self._holder = holder
                state.version += 1
                cursor = self._cursor or self.connection.cursor()
                self._cursor = None
                try:
                    cursor.execute(statement, parameters)
                finally:
                    self._cursor = cursor
                return self.connection.changes()
        except apsw.ConstraintError as error:
            raise DuplicateKey(_violated_key(str(error), state.layout)) from error
        except apsw.Error as error:
            raise _al_error(error, holder) from error

    def command(self, holder: Holder, statement: str) -> None:
        """A statement of the transaction itself."""
        self.fetch(holder, statement)

    # Transactions

    def begin(self, holder: Holder, table_name: str) -> None:
        """Start the write transaction; `table_name` is for the error when another session holds it too long."""
        try:
            with self.lock:
                self._holder = holder
                self.connection.execute(sql.BEGIN)
                self.writing = True
        except apsw.BusyError as error:
            raise ALError(
                f"We can't save your changes right now, because a record in table '{table_name}' is being updated in a "
                "transaction done by another session. You'll have to wait until the other transaction has completed, "
                "which may take a while. Please try again later.",
                "DB:LockTimeout",
            ) from error
        except apsw.Error as error:
            raise _al_error(error, holder) from error
        if self._shared:
            for name, value in self.fetch(holder, sql.READ_COUNTERS):
                self._counters[name] = max(value, self._counters.get(name, 0))

    def commit(self, holder: Holder) -> None:
        if not self.writing:
            return
        if self._shared:
            for name in sorted(self._counted):
                self.fetch(holder, sql.WRITE_COUNTER, (name, self._counters[name]))
        with self.lock:
            self.command(holder, sql.COMMIT)
            self.writing = False
        self._counted.clear()
        self._made.clear()

    def rollback(self, holder: Holder) -> None:
        # The connection, not `writing`, says whether there is a transaction: a cancellation may have struck between.
        with self.lock:
            self._holder = holder
            if self.connection.in_transaction:
                self.connection.execute(sql.ROLLBACK)
            self.writing = False
        self._forget_undone()

    def rollback_to(self, holder: Holder, savepoint: int) -> None:
        self.command(holder, sql.rollback_to(savepoint))
        self.command(holder, sql.release(savepoint))
        self._forget_undone()

    def _forget_undone(self) -> None:
        """Tables made since the transaction began may be gone, and rows read from any table may be too."""
        for state in self._made:
            state.ready = False
        self._made.clear()
        for state in self.tables.values():
            state.version += 1

    def next_number(self, counter: str) -> int:
        """The next number of a counter; numbers are not given back by a rollback."""
        number = self._counters.get(counter, 0) + 1
        self.set_counter(counter, number)
        return number

    def set_counter(self, counter: str, number: int) -> None:
        """Let a counter go on after a number."""
        self._counters[counter] = number
        self._counted.add(counter)

    def counter(self, counter: str) -> int:
        """The last number given."""
        return self._counters.get(counter, 0)

    # Tables

    def state(self, table: TableSymbol, company: str) -> TableState:
        state = self.tables.get((table, company))
        if state is None:
            state = self.tables.setdefault((table, company), TableState(TableLayout(table, company, self.find_table)))
        return state

    def make_ready(self, holder: Holder, state: TableState) -> None:
        """Make the table in the database or bring it up to date.

        This happens at its first use, also by a session that only reads, and in a transaction of its own unless
        one is open. The lock is held throughout, for nobody else may read in between.
        """
        with self.lock:
            # `writing` stays as it is: another thread may be asking, and this transaction is over when it goes on.
            own_transaction = not self.writing
            try:
                if not self._is_current(holder, state):
                    if own_transaction:
                        self.command(holder, sql.BEGIN)
                    # Another process may have been first.
                    if not self._is_current(holder, state):
                        self._update_table(holder, state)
                    if own_transaction:
                        self.command(holder, sql.COMMIT)
                    else:
                        self._made.append(state)
            except BaseException:
                if own_transaction and self.connection.in_transaction:
                    self.command(holder, sql.ROLLBACK)
                raise
            state.ready = True

    def _is_current(self, holder: Holder, state: TableState) -> bool:
        name = state.layout.name
        definition = self.fetch(holder, sql.DEFINITION, (name,))
        return definition == [(state.sql.create(),)] and self._indexes(holder, name) == state.sql.create_indexes()

    def _indexes(self, holder: Holder, table_name: str) -> dict[str, str]:
        return dict(self.fetch(holder, sql.INDEXES, (table_name,)))

    def _update_table(self, holder: Holder, state: TableState) -> None:
        name = state.layout.name
        definition = self.fetch(holder, sql.DEFINITION, (name,))
        if not definition:
            self.command(holder, state.sql.create())
        elif definition != [(state.sql.create(),)]:
            self._rebuild(holder, state)
        wanted = state.sql.create_indexes()
        present = self._indexes(holder, name)
        for index, statement in present.items():
            if wanted.get(index) != statement:
                self.command(holder, sql.drop_index(index))
        for index, statement in wanted.items():
            if present.get(index) != statement:
                self.command(holder, statement)

    def _rebuild(self, holder: Holder, state: TableState) -> None:
        layout = state.layout
        present = dict(self.fetch(holder, sql.COLUMNS, (layout.name,)))
        kept = []
        for column in layout.columns:
            if column.name not in present:
                continue
            if not column.kind.declaration.startswith(present[column.name]):
                raise ALError(
                    f"The table {layout.table.name} cannot be brought up to date: the field {column.field.name} has "
                    "another type in the database.",
                    "DB:SchemaChange",
                )
            kept.append(column.name)
        for statement in state.sql.rebuild(kept):
            self.command(holder, statement)


def _open(path: str | os.PathLike[str] | None) -> apsw.Connection:
    """Raises UnusableDatabase."""
    try:
        # '' is SQLite's name for a temporary database of the connection's own: in memory until it grows large.
        connection = apsw.Connection(str(path) if path else "")
        connection.set_busy_timeout(LOCK_TIMEOUT_MS)
        if path:
            connection.pragma("journal_mode", "wal")
            connection.pragma("synchronous", "normal")
        _load_decimal(connection)
        connection.create_scalar_function(sql.FOLD_FUNCTION, _fold, 1, deterministic=True)
        connection.execute(sql.MAIN_TABLES)
    except apsw.Error as error:
        raise UnusableDatabase(f"the database {path} cannot be used: {error}") from error
    return connection


def _load_decimal(connection: apsw.Connection) -> None:
    """Load SQLite's own decimal extension, which comes with APSW."""
    # apsw.sqlite_extra finds the file by importlib.resources, whose imports take a tenth of the time of a start.
    stem = os.path.join(os.path.dirname(apsw.__file__), "sqlite_extra_binaries", "decimal")
    path = next((path for suffix in (".so", ".dylib", ".dll") if os.path.isfile(path := stem + suffix)), None)
    if path is None:
        from apsw import sqlite_extra

        path = sqlite_extra.path("decimal")
    connection.enable_load_extension(True)
    try:
        connection.load_extension(path)
    finally:
        connection.enable_load_extension(False)


def _fold(*arguments: Any) -> str:
    # APSW's type for such a function: any arguments of any of SQLite's types. The SQL has one text.
    [text] = arguments
    return fold_case(text)


def _al_error(error: apsw.Error, holder: Holder) -> BaseException:
    if isinstance(error, apsw.InterruptError):
        try:
            holder.check_cancelled()
        except BaseException as cancellation:
            return cancellation
        return SessionCancelled()
    return ALError(f"The database reported an error: {error}", "DB:FatalCode")


_FAILED_COLUMN = re.compile(r"\.f(\d+)(?=, |$)")


def _violated_key(text: str, layout: TableLayout) -> KeySymbol:
    """The key that `UNIQUE constraint failed: t.f1, t.f2` is about; the primary key for the index of SystemId."""
    numbers = [int(number) for number in _FAILED_COLUMN.findall(text)]
    for key in layout.table.keys:
        if [field.number for field in key.fields] == numbers:
            return key
    return layout.table.primary_key


class SqliteTable(StoredTable):
    """A table of the database as one session uses it."""

    def __init__(self, database: Database, holder: Holder, state: TableState) -> None:
        self._database = database
        self._holder = holder
        self._state = state
        self._sql = state.sql
        self._layout = state.layout

    @property
    def version(self) -> int:
        return self._state.version

    # Reading

    def _fetch(self, statement: str, parameters: Sequence[Any]) -> list[Row]:
        if not self._state.ready:
            self._database.make_ready(self._holder, self._state)
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
        """Have a write transaction, and the table in it."""
        if not self._database.writing:
            self._database.begin(self._holder, self._layout.table.name)
        if not self._state.ready:
            self._database.make_ready(self._holder, self._state)

    def insert(self, values: Values, author: Author) -> None:
        self._prepare_write()
        system = self._layout.system
        values[system.created_at] = values[system.modified_at] = author.at
        values[system.created_by] = values[system.modified_by] = author.user
        if self._layout.auto_increment is not None:
            self._count(self._layout.auto_increment.field.index, values)
        previous = values[system.row_version]
        values[system.row_version] = self._database.next_number(_ROW_VERSION_COUNTER)
        try:
            self._database.write(self._holder, self._state, self._sql.insert, self._layout.whole_row.row(values))
        except BaseException:
            values[system.row_version] = previous
            raise

    def _count(self, index: int, values: Values) -> None:
        """Give the AutoIncrement field its number; a number that the program set moves the counter on."""
        number: Any = values[index]
        if number == 0:
            values[index] = self._database.next_number(self._state.counter)
        elif number > self._database.counter(self._state.counter):
            self._database.set_counter(self._state.counter, number)

    def modify(self, values: Values, author: Author) -> None:
        self._prepare_write()
        key = self._layout.key_of.row(values)
        self._update(self._state.changes(values), values, key, author)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        self._prepare_write()
        update = Update(self._sql, (*self._layout.key, *self._stamped_columns()))
        self._update(update, values, self._key_parameters(old_key), author)

    def _stamped_columns(self) -> list[Any]:
        numbers = (SYSTEM_MODIFIED_AT, SYSTEM_MODIFIED_BY, SYSTEM_ROW_VERSION)
        return [self._layout.by_number[number] for number in numbers]

    def _update(self, update: Update, values: Values, key: list[Any], author: Author) -> None:
        """Write a row, and in `values` who has written it when, if that succeeds."""
        system = self._layout.system
        at, by, version = system.modified_at, system.modified_by, system.row_version
        previous = values[at], values[by], values[version]
        values[at], values[by] = author.at, author.user
        values[version] = self._database.next_number(_ROW_VERSION_COUNTER)
        try:
            parameters = update.writer.row(values) + key
            # Version 0: the variable was never read, as in `if not Insert() then Modify()`: nothing to compare with.
            statement = update.statement
            if previous[2]:
                parameters.append(previous[2])
                statement = update.of_version
            if self._database.write(self._holder, self._state, statement, parameters) == 0:
                raise RowChanged if self._fetch(self._sql.row_exists, key) else RowMissing
        except BaseException:
            values[at], values[by], values[version] = previous
            raise

    def delete(self, values: Values) -> None:
        self._prepare_write()
        if self._write(self._sql.delete, self._layout.key_of(values)) == 0:
            raise RowMissing

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        self._prepare_write()
        columns = [self._layout.by_field[field], *self._stamped_columns()]
        stamp = (value, author.at, author.user, self._database.next_number(_ROW_VERSION_COUNTER))
        parameters = [to_parameter(column, item) for column, item in zip(columns, stamp, strict=True)]
        self._write(*sql.update_all(self._sql, query, columns, parameters))

    def delete_all(self, query: Query) -> None:
        self._prepare_write()
        self._write(*sql.delete_all(self._sql, query))

    def reset_auto_increment(self) -> None:
        self._prepare_write()
        self._database.set_counter(self._state.counter, 0)


class SqliteStore:
    """A database file, or a private temporary database that is gone when the store is closed.

    `find_table` finds the tables of the program by number. `check_cancelled` raises if the session has been told to
    end; it is asked when a statement was interrupted.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        find_table: FindTable = lambda number: None,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        self.database = Database(path, find_table)
        self.check_cancelled = check_cancelled
        self.interrupted = False
        self.reader: Session | None = None
        self._permissions: Permissions | None = None
        self._tables: dict[tuple[TableSymbol, str], StoredTable] = {}
        self._inconsistent: set[TableSymbol] = set()

    def serve(self, session: Session) -> None:
        self.reader = session
        self._permissions = session.permissions
        self._tables.clear()

    @property
    def in_write_transaction(self) -> bool:
        return self.database.writing

    def table(self, table: TableSymbol, company: str) -> StoredTable:
        found = self._tables.get((table, company))
        if found is None:
            found = self.database.find_virtual(self, table)
            if found is None:
                found = SqliteTable(self.database, self, self.database.state(table, company))
            found = checked(found, table, self._permissions)
            self._tables[table, company] = found
        return found

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

    def rollback(self) -> None:
        self._inconsistent.clear()
        self.database.rollback(self)

    def savepoint(self) -> int:
        self.begin_write()
        self.database.savepoints += 1
        self.database.command(self, sql.savepoint(self.database.savepoints))
        return self.database.savepoints

    def rollback_to(self, savepoint: int) -> None:
        self.database.rollback_to(self, savepoint)

    def release(self, savepoint: int) -> None:
        self.database.command(self, sql.release(savepoint))

    def installed_version(self, app: str, company: str) -> str | None:
        """The version of an app that was installed in a company, or with company '' in the database itself."""
        rows = self.database.fetch(self, sql.READ_INSTALLED, (app, company))
        return rows[0][0] if rows else None

    def set_installed_version(self, app: str, company: str, version: str) -> None:
        """Remember, as part of the write transaction, that an app has been installed."""
        self.begin_write()
        self.database.fetch(self, sql.WRITE_INSTALLED, (app, company, version))

    def read_only(self, check_cancelled: Callable[[], None]) -> ReadOnlyStore:
        return ReadOnlyStore(self.database, check_cancelled)

    def interrupt(self) -> None:
        """End the store's running statement, and every later one, with the session's cancellation."""
        self.interrupted = True

    def close(self) -> None:
        with self.database.lock:
            self.database.connection.close(True)


class ReadOnlyStore:
    """What a child session sees: its parent's database, uncommitted rows included, and no way to write to it.

    The child never is part of the parent's transaction: its commit and rollback do nothing.
    Docs: devenv-page-background-tasks
    """

    def __init__(self, database: Database, check_cancelled: Callable[[], None]) -> None:
        self._database = database
        self.check_cancelled = check_cancelled
        self.interrupted = False
        self.reader: Session | None = None
        self._permissions: Permissions | None = None
        self._tables: dict[tuple[TableSymbol, str], StoredTable] = {}

    def serve(self, session: Session) -> None:
        self.reader = session
        self._permissions = session.permissions
        self._tables.clear()

    @property
    def in_write_transaction(self) -> bool:
        return False

    def table(self, table: TableSymbol, company: str) -> StoredTable:
        found = self._tables.get((table, company))
        if found is None:
            found = self._database.find_virtual(self, table)
            if found is None:
                found = ReadOnlyTable(self._database, self, self._database.state(table, company))
            found = checked(found, table, self._permissions)
            self._tables[table, company] = found
        return found

    def begin_write(self) -> None:
        """Nothing to lock: LockTable in a child session only reads."""

    def set_consistent(self, table: TableSymbol, consistent: bool) -> None:
        """Nothing of the child's is kept anyway."""

    def commit(self) -> None:
        """Nothing of the child's to keep, and nothing of the parent's may be."""

    def rollback(self) -> None:
        """Nothing of the child's to undo."""

    def savepoint(self) -> int:
        return 0

    def rollback_to(self, savepoint: int) -> None:
        """Nothing of the child's to undo."""

    def release(self, savepoint: int) -> None:
        """Nothing of the child's to keep."""

    def read_only(self, check_cancelled: Callable[[], None]) -> ReadOnlyStore:
        return ReadOnlyStore(self._database, check_cancelled)

    def interrupt(self) -> None:
        """End the child's running statement, and every later one, with the session's cancellation.

        Safe to call from any thread at any time: a statement of another session never stops for it.
        """
        self.interrupted = True

    def close(self) -> None:
        """The database is the parent's to close."""


class ReadOnlyTable(SqliteTable):
    """A table that refuses every write."""

    def insert(self, values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.INSERT)

    def modify(self, values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def delete(self, values: Values) -> None:
        refuse_write(self._layout.table, Right.DELETE)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def delete_all(self, query: Query) -> None:
        refuse_write(self._layout.table, Right.DELETE)

    def reset_auto_increment(self) -> None:
        refuse_write(self._layout.table, Right.DELETE)
