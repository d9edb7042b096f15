"""The database: a connection of SQLite, its lock, its write transaction and the tables in it.

One connection may serve several sessions: a child session reads through its parent's, and so sees what the parent has
not committed. APSW refuses two threads on one connection at the same moment, so every step (one statement, its rows
fetched) runs under one lock, which nobody holds while AL code runs. A session may be cancelled by an exception that
strikes between any two bytecodes: a region under the lock does a single step and leaves nothing half done.

A file may be open in several processes. Each statement outside a write transaction sees what is committed when it
starts; one process at a time has a write transaction, and others that want one wait.
"""

from __future__ import annotations

import marshal
import os
import time
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Protocol

import apsw

from alrun.runtime.errors import ALError, SessionCancelled, UnsupportedFeature
from alrun.runtime.storage import sql, sql_catalogue, sql_transfer
from alrun.runtime.storage.counters import Counters
from alrun.runtime.storage.failures import DAMAGED, reason
from alrun.runtime.storage.opening import BRIEF_WAIT_MS, hold, open_file, open_private, open_temporary
from alrun.runtime.storage.parameters import with_whole_characters
from alrun.runtime.storage.rows import guid_to_bytes
from alrun.runtime.storage.schema import FindTable, TableLayout, is_stored, table_names, table_of_name
from alrun.runtime.storage.store import DuplicateKey, LockTimeout, Row, RowVersions, StoredTable
from alrun.runtime.storage.table_state import TableState, violated_key
from alrun.runtime.storage.upgrade import TableUpgrade, refusal
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.storage.turns import Turns

ROW_VERSION_COUNTER: Final = "row version"

_STEPS_BETWEEN_CHECKS: Final = 1_000_000
"""Instructions of SQLite's machine, some 10 ms, after which a running statement looks whether to stop."""

_LONGEST_PAUSE_SECONDS: Final = 0.025
"""How long a session that waits for the write transaction sleeps at most before it asks again."""


class Holder(Protocol):
    """Who runs a step: a session's store. `reader` is the session, once there is one."""

    interrupted: bool
    lock_timeout: LockTimeout
    reader: Session | None

    def check_cancelled(self) -> None:
        """Raise the pending cancellation of the store's session."""
        ...


FindVirtual = Callable[[Holder, TableSymbol], StoredTable | None]
"""Makes the virtual table for one session; None if the table is none."""


_ROWS_IN_A_PACK: Final = 500


class Database:
    """A connection, its lock and its write transaction."""

    def __init__(self, path: str | os.PathLike[str] | None, find_table: FindTable, *, is_kept: bool = True) -> None:
        """A database file; without a path, or one that is not kept, a database that is gone after the run.

        Raises UnusableDatabase.
        """
        self.path = None if path is None else os.fspath(path)
        self.is_kept = is_kept and path is not None
        self.name = f"the database {self.path}" if self.is_kept else "the temporary database"
        self.lock = RLock()
        self.find_table = find_table
        self.apps: Container[str] = ()
        """The ids of the apps that the program consists of."""
        self.forces_schema = False
        """Whether tables are changed to what the program says even if rows or values are lost by it."""
        self.writing = False
        self.tables: dict[tuple[TableSymbol, str], TableState] = {}
        self.savepoints = 0
        """How many there have been."""
        self.open_savepoints = 0
        self._version_at_begin = 0
        self._committed_versions: list[range] = []
        """The row versions of committed transactions, a range for those that nobody else came between."""
        """The last row version before the write transaction."""
        self.is_shared = path is not None
        """Whether other connections may write to it."""
        self.turns: Turns | None = None
        """Who of the run writes, once the run has several connections."""
        self._claim: apsw.Connection | None = None
        self._folder: str | None = None
        """The folder of a database that is not kept, if this connection made it."""
        self.is_promised = False
        """AL has a write transaction, of which nothing has been written yet."""
        self._holder: Holder | None = None
        self._cursor: apsw.Cursor | None = None
        """Runs the statements: a new one for each would take a third of the time of a Get.

        None while it does, since what computes a virtual table may have statements of its own.
        """
        self.counters = Counters()
        self._made: list[TableState] = []
        self._isolations = 0
        """How many isolations are open: transactions are savepoints in the innermost."""
        self.find_virtual: FindVirtual = lambda holder, table: None
        """Finds the virtual tables, which have no rows in the database."""
        self._rows_read: int | None = None
        """None while nobody asks."""
        self._lost: str = ""
        """Why SQLite gave up the write transaction by itself, until AL rolls it back."""
        self._modules: dict[str, Any] = {}
        """The SQLite modules of virtual tables, by name."""
        self._use(open_private() if self.path is None else _open(self.path, self.is_kept))

    def _use(self, connection: apsw.Connection) -> None:
        self.connection = connection
        self._cursor = None
        connection.create_scalar_function(sql_transfer.NEW_GUID_FUNCTION, self._new_guid, 0)
        connection.create_scalar_function(sql_transfer.NUMBER_FUNCTION, self._number, 2)
        for name, module in self._modules.items():
            self._create_module(name, module)
        self._seen = connection.data_version("main")
        """Which of the states that other connections have made of the file the rows read so far are from."""
        self._schema_seen = self._schema_version()
        connection.set_progress_handler(self._must_stop, _STEPS_BETWEEN_CHECKS)

    def move(self, connection: apsw.Connection, folder: str, path: str) -> None:
        """Go on with a file, in a folder of its own, that has what is committed of this private database."""
        self._use(connection)
        self._folder, self.path = folder, path
        self.is_shared = True
        self._committed_versions = [range(1, self.counters.last(ROW_VERSION_COUNTER) + 1)]
        if self.writing:
            self._committed_versions = [range(1, self._version_at_begin + 1)]
        self.write_counters()

    def write_counters(self) -> None:
        """Have all counters in the file, for other connections."""
        for name in self.counters.names:
            self.connection.execute(sql.WRITE_COUNTER, (name, self.counters.last(name)))

    def claim_tasks(self) -> bool:
        """Lock, until this is closed, the file beside the database that says who runs its tasks; false if it is locked.

        Raises ALError.
        """
        with self.lock:
            if self.is_kept and self._claim is None:
                try:
                    self._claim = hold(f"{self.path}-tasks")
                except apsw.Error as error:
                    raise self.unusable(reason(error)) from error
            return self._claim is not None or not self.is_kept

    def close(self) -> None:
        """Close the connection, and remove the file of a database that is not kept."""
        with self.lock:
            self.connection.close(True)
            if self._claim is not None:
                self._claim.close(True)
        if self._folder is not None:
            import shutil

            shutil.rmtree(self._folder, ignore_errors=True)

    def add_module(self, name: str, module: Any) -> None:
        """Register what computes the rows of a virtual table, with APSW's protocol."""
        with self.lock:
            self._modules[name] = module
            self._create_module(name, module)

    def _create_module(self, name: str, module: Any) -> None:
        self.connection.create_module(name, module, use_bestindex_object=True, eponymous_only=True, read_only=True)

    def _must_stop(self) -> bool:
        return self._holder is not None and self._holder.interrupted

    @property
    def reader(self) -> Session:
        """The session that runs the step of now."""
        assert self._holder is not None
        assert self._holder.reader is not None
        return self._holder.reader

    # SQL functions of statements for many rows

    def _new_guid(self, *_: Any) -> bytes:
        return guid_to_bytes(self.reader.new_guid())

    def _number(self, *arguments: Any) -> int:
        return self.counters.numbered(*arguments)

    # Steps

    def fetch(self, holder: Holder, statement: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """All rows of a statement that reads."""
        try:
            with self.lock:
                self._holder = holder
                cursor = self._cursor or self.connection.cursor()
                self._cursor = None
                try:
                    rows: list[Any] = cursor.execute(statement, parameters).fetchall()
                except BaseException:
                    # A statement that stops midway would go on seeing what was committed when it began.
                    cursor.close(True)
                    raise
                self._cursor = cursor
                if self.is_shared and not self.writing:
                    self._notice_others()
                return rows
        except apsw.Error as error:
            raise self.failure(error, holder) from error
        except UnicodeEncodeError:
            return self.fetch(holder, statement, with_whole_characters(parameters))
        except UnicodeDecodeError as error:
            # SQLite does not look at texts; what alrun wrote is UTF-8.
            raise self.unusable(DAMAGED) from error

    def fetch_packed(self, holder: Holder, statement: str, parameters: Sequence[Any]) -> Iterator[Row]:
        """The rows of a statement that are looked at later, one by one; until then they take little room."""
        packed: list[bytes] = []
        try:
            with self.lock:
                self._holder = holder
                cursor = self.connection.cursor()
                try:
                    rows = iter(cursor.execute(statement, parameters))
                    while some := list(islice(rows, _ROWS_IN_A_PACK)):
                        packed.append(marshal.dumps(some))
                finally:
                    cursor.close(True)
        except UnicodeEncodeError:
            return self.fetch_packed(holder, statement, with_whole_characters(parameters))
        except apsw.Error as error:
            raise self.failure(error, holder) from error
        except UnicodeDecodeError as error:
            raise self.unusable(DAMAGED) from error
        return chain.from_iterable(map(marshal.loads, packed))

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
        except UnicodeEncodeError:
            return self.write(holder, state, statement, with_whole_characters(parameters))
        except apsw.ConstraintError as error:
            raise DuplicateKey(violated_key(str(error), state.layout)) from error
        except apsw.Error as error:
            raise self.failure(error, holder) from error

    def command(self, holder: Holder, statement: str) -> None:
        """A statement of the transaction itself."""
        self.fetch(holder, statement)

    def failure(self, error: apsw.Error, holder: Holder) -> BaseException:
        """What to raise for an error of SQLite."""
        with self.lock:
            if self.writing and not self.connection.in_transaction:
                # Of some errors, a full disk above all, SQLite undoes the whole transaction. AL code that goes on in
                # spite of the error must not commit what it writes after it without what it wrote before.
                self._lost = reason(error)
                self.writing = False
                if self.turns is not None:
                    self.turns.give_back(holder)
                self._forget_undone()
        if isinstance(error, apsw.InterruptError):
            try:
                holder.check_cancelled()
            except BaseException as cancellation:
                return cancellation
            return SessionCancelled()
        if isinstance(error, apsw.SQLError) and self._schema_has_changed():
            return ALError(
                f"{self.name[0].upper()}{self.name[1:]} was changed by another program while this one ran: its tables "
                "are no longer those that this one knows. Start it again.",
                "DB:FatalCode",
            )
        return self.unusable(reason(error))

    def unusable(self, why: str) -> ALError:
        """The error of a database that fails."""
        return ALError(f"{self.name[0].upper()}{self.name[1:]} cannot be used: {why}.", "DB:FatalCode")

    # Other processes

    def _notice_others(self) -> None:
        """Have rows that were read ahead read again if another process has committed since."""
        # The number is one that the statement before has left behind: asking for it runs nothing.
        seen = self.connection.data_version("main")
        if seen != self._seen:
            self._seen = seen
            for state in self.tables.values():
                state.version += 1
            if self._schema_has_changed():
                for state in self.tables.values():
                    state.ready = False

    def _schema_has_changed(self) -> bool:
        before = self._schema_seen
        self._schema_seen = self._schema_version()
        return self._schema_seen != before

    def _schema_version(self) -> int:
        return int(self.connection.pragma("schema_version"))

    def _own_changes(self) -> None:
        """What this connection has just committed is no news."""
        self._seen = self.connection.data_version("main")
        self._schema_seen = self._schema_version()

    # Transactions

    def begin(self, holder: Holder, table_name: str) -> None:
        """Start the write transaction; `table_name` is for the error when another session holds it too long."""
        if self._lost:
            raise self.unusable(f"{self._lost}, and the transaction was undone")
        self._await_others(holder, table_name, lambda: self._try_to_begin(holder))
        if self.is_shared:
            with self.lock:
                self._notice_others()
            self._read_counters(holder)
        self._version_at_begin = self.counters.last(ROW_VERSION_COUNTER)

    def _read_counters(self, holder: Holder) -> None:
        """Go on from the numbers that other processes have given."""
        self.counters.learn(self.fetch(holder, sql.READ_COUNTERS))

    def _await_others(self, holder: Holder, table_name: str, attempt: Callable[[], bool]) -> None:
        """Repeat an attempt until no other session has the write transaction. Raises ALError after the lock timeout."""
        waited = 0.0
        pause = 0.001
        while not attempt():
            holder.check_cancelled()
            if holder.lock_timeout.is_over(waited):
                raise ALError(
                    f"We can't save your changes right now, because a record in table '{table_name}' is being updated "
                    "in a transaction done by another session. You'll have to wait until the other transaction has "
                    "completed, which may take a while. Please try again later.",
                    "DB:LockTimeout",
                )
            # Nobody holds the lock meanwhile: child sessions go on reading.
            in_turn = None if self.turns is None else self.turns.await_turn(holder, holder.lock_timeout.left(waited))
            if in_turn is not None:
                waited += in_turn / 1000
                continue
            started = time.monotonic()
            time.sleep(pause)
            waited += time.monotonic() - started
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)

    def _start(self) -> bool:
        """Start SQLite's write transaction; False if another process has it."""
        if self._isolations:
            self.connection.execute(sql.BEGIN_INSIDE)
            return True
        # SQLite itself must not wait for it: it would keep the lock, and hold up the child sessions.
        self.connection.set_busy_timeout(0)
        try:
            self.connection.execute(sql.BEGIN)
        except apsw.BusyError:
            return False
        finally:
            self.connection.set_busy_timeout(BRIEF_WAIT_MS)
        return True

    def _try_to_begin(self, holder: Holder) -> bool:
        try:
            with self.lock:
                self._holder = holder
                self.writing = self._start()
                if self.writing and self.turns is not None:
                    self.turns.take(holder)
                return self.writing
        except apsw.Error as error:
            raise self.failure(error, holder) from error

    def commit(self, holder: Holder) -> None:
        self.is_promised = False
        if self._lost:
            raise self.unusable(f"{self._lost}, and the transaction was undone")
        if not self.writing:
            return
        if self.is_shared:
            for name in sorted(self.counters.changed):
                self.fetch(holder, sql.WRITE_COUNTER, (name, self.counters.last(name)))
        with self.lock:
            self.command(holder, sql.COMMIT_INSIDE if self._isolations else sql.COMMIT)
            self.writing = False
            if self.is_shared:
                self._own_changes()
                self._remember_versions()
        if self.turns is not None:
            self.turns.give_back(holder)
        if self._isolations:
            return  # what was counted and made may be undone yet
        self.counters.committed()
        self._made.clear()

    def rollback(self, holder: Holder) -> None:
        # The connection, not `writing`, says whether there is a transaction: a cancellation may have struck between.
        self.is_promised = False
        try:
            with self.lock:
                self._holder = holder
                self.writing = False
                self._lost = ""
                if self._isolations:
                    with suppress(apsw.SQLError):  # there is no transaction in the isolation
                        self.connection.execute(sql.ROLLBACK_INSIDE)
                elif self.connection.in_transaction:
                    self.connection.execute(sql.ROLLBACK)
        except apsw.Error as error:
            raise self.failure(error, holder) from error
        if self.turns is not None:
            self.turns.give_back(holder)
        self._forget_undone()
        if self.is_shared and self.counters.changed and not self._isolations:
            self._keep_numbers()

    def _keep_numbers(self) -> None:
        """Let no other process give the numbers of the rows that were undone.

        A record variable may still have such a row, and would else take another's for its own by the row version.
        """
        # Numbers that another process, or a full disk, does not let us keep are given once more.
        with suppress(apsw.Error):
            self.in_transaction(self._write_numbers)

    def _write_numbers(self) -> None:
        kept: dict[Any, Any] = dict(self.connection.execute(sql.READ_COUNTERS))
        for name in sorted(self.counters.changed):
            self.connection.execute(sql.WRITE_COUNTER, (name, max(self.counters.last(name), kept.get(name, 0))))
        self.counters.changed.clear()

    def rollback_to(self, holder: Holder, savepoint: int) -> None:
        self.command(holder, sql.rollback_to(savepoint))
        self.command(holder, sql.release(savepoint))
        self._forget_undone()

    def _forget_undone(self) -> None:
        """Tables made since the transaction began may be gone, and rows read from any table may be too."""
        for state in self._made:
            state.ready = False
        if not self._isolations:
            self._made.clear()
        self.counters.undone()
        for state in self.tables.values():
            state.version += 1

    def look_again(self) -> None:
        """Look at every table in the database before it is used again."""
        for state in self.tables.values():
            state.ready = False
            state.version += 1

    # Numbers

    def take_numbers(self, holder: Holder, counter: str, count: int) -> int:
        """Count on for good, be the transaction undone or not; gives what the counter was.

        Without a transaction it is one of its own, so that no other process takes the same.
        """
        if not self.is_shared or self.writing:
            last = self.counters.last(counter)
            self.counters.set(counter, last + count)
            return last
        before: list[int] = []

        def take() -> None:
            self._read_counters(holder)
            before.append(self.counters.last(counter))
            self.counters.told(counter, before[-1] + count)
            self.connection.execute(sql.WRITE_COUNTER, (counter, before[-1] + count))

        try:
            self._await_others(holder, "", lambda: self.in_transaction(take))
        except apsw.Error as error:
            raise self.failure(error, holder) from error
        return before[-1]

    def numbers_taken(self, holder: Holder, counter: str) -> int:
        """What a counter is, counted by whichever process."""
        if self.is_shared and not self.writing:
            self._read_counters(holder)
        return self.counters.last(counter)

    def is_own(self, row_version: int) -> bool:
        """Whether the write transaction has written a row of that version."""
        return row_version > self._version_at_begin

    def has_given(self, row_version: int) -> bool:
        """Whether a row of that version was written here, not by another process or connection."""
        if not self.is_shared or self.is_own(row_version):
            return True
        return any(row_version in versions for versions in self._committed_versions)

    def _remember_versions(self) -> None:
        versions = range(self._version_at_begin + 1, self.counters.last(ROW_VERSION_COUNTER) + 1)
        committed = self._committed_versions
        if committed and committed[-1].stop == versions.start:
            committed[-1] = range(committed[-1].start, versions.stop)
        elif versions:
            committed.append(versions)

    def row_versions(self, holder: Holder) -> RowVersions:
        """Which row versions have been given, to rows of this process and committed ones of others."""
        last = self.numbers_taken(holder, ROW_VERSION_COUNTER)
        return RowVersions(last, (self._version_at_begin if self.writing else last) + 1)

    # Tables

    def with_rows(self, holder: Holder, tables: Sequence[TableSymbol], company: str) -> list[TableSymbol]:
        """The tables that have rows in the database, be they of the company or of all."""
        present = {name for (name,) in self.fetch(holder, sql.TABLE_NAMES)}
        return [
            table
            for table in tables
            if any(
                name in present and self.fetch(holder, sql.any_row(name))
                for name in table_names(table.object_id, company)
            )
        ]

    def statements_executed(self) -> int:
        """How many statements the connection has run: each was one that it knew, or one that it had to prepare."""
        with self.lock:
            counts = self.connection.cache_stats()
        return sum(counts[name] for name in ("hits", "misses", "no_cache", "too_big"))

    def rows_read(self) -> int:
        """How many rows statements have given since this was first asked. Nothing is counted before."""
        if self._rows_read is None:
            self._rows_read = 0
            with self.lock:
                self.connection.trace_v2(apsw.SQLITE_TRACE_ROW, self._count_row)
        return self._rows_read

    def _count_row(self, _: object) -> None:
        self._rows_read = (self._rows_read or 0) + 1

    def stored_tables(self, holder: Holder) -> list[tuple[int, str]]:
        """The numbers and companies of the AL tables in the database."""
        names = self.fetch(holder, sql_catalogue.TABLE_NAMES)
        return sorted(found for (name,) in names if (found := table_of_name(name)) is not None)

    def state(self, table: TableSymbol, company: str) -> TableState:
        state = self.tables.get((table, company))
        if state is None:
            if not is_stored(table):
                raise UnsupportedFeature(f"tables with TableType = {table.table_type}, such as {table.name}")
            state = self.tables.setdefault((table, company), TableState(TableLayout(table, company, self.find_table)))
        return state

    def make_ready(self, holder: Holder, state: TableState, to_write: bool) -> None:
        """Make the table in the database or bring it up to date.

        This happens at its first use, also by a session that only reads, and in a transaction of its own unless
        one is open. Raises ALError if rows would be lost.
        """
        try:
            self._await_others(
                holder, state.layout.table.name, lambda: self._try_to_make_ready(holder, state, to_write)
            )
        except apsw.Error as error:
            raise self.failure(error, holder) from error

    def _try_to_make_ready(self, holder: Holder, state: TableState, to_write: bool) -> bool:
        # The lock is held throughout, for nobody else may read in between.
        with self.lock:
            self._holder = holder
            if state.has_stand_in:
                self.connection.execute(state.sql.drop_stand_in())
                state.has_stand_in = False
            upgrade = self.upgrade(state)
            if not upgrade.is_current():
                if self.writing:
                    self._update(state)
                    self._made.append(state)
                elif self._isolations and self.in_transaction(lambda: self._update(state)):
                    self._made.append(state)
                elif not self.in_transaction(lambda: self._update(state)):
                    if to_write or upgrade.stored is not None:
                        return False
                    # Another process is writing, and may have made the table in its transaction. Until it commits,
                    # the table has no rows for others, so they need not wait.
                    self.connection.execute(state.sql.create_stand_in())
                    state.has_stand_in = True
                    return True
            state.ready = True
            return True

    def upgrade(self, state: TableState) -> TableUpgrade:
        """The table as it is stored and as it should be."""
        return TableUpgrade(self.connection, state.layout, state.sql, self.apps)

    def _update(self, state: TableState) -> None:
        upgrade = self.upgrade(state)
        # Another process may have been first.
        if not upgrade.is_current():
            with self.connection:
                objections = upgrade.make(self.forces_schema)
                if objections:
                    raise ALError(refusal(self.name, objections), "DB:SchemaChange")

    def wait_and_change(self, holder: Holder, action: Callable[[], None]) -> None:
        """Do something in a transaction of its own, when no other process has one."""
        self._await_others(holder, "", lambda: self.in_transaction(action))

    def in_transaction(self, action: Callable[[], None]) -> bool:
        """Do something in a transaction of its own; False if another process has one."""
        # `writing` stays as it is: another thread may be asking, and this transaction is over when it goes on.
        with self.lock:
            if not self._start():
                return False
            try:
                action()
                self.connection.execute(sql.COMMIT_INSIDE if self._isolations else sql.COMMIT)
            except BaseException:
                if self._isolations:
                    self.connection.execute(sql.ROLLBACK_INSIDE)
                raise
            finally:
                if self.connection.in_transaction and not self._isolations:
                    self.connection.execute(sql.ROLLBACK)
                self._own_changes()
            return True

    # Isolation

    @property
    def is_isolated(self) -> bool:
        """Whether an isolation is open."""
        return self._isolations > 0

    def begin_isolation(self, holder: Holder) -> None:
        """Remember how the database is, for `end_isolation`. Isolations nest. There must be no write transaction."""
        if not self._isolations:
            self._await_others(holder, "", lambda: self._try_to_begin(holder))
            self.writing = False
        self.command(holder, sql.isolation(self._isolations + 1))
        self._isolations += 1

    def end_isolation(self, holder: Holder) -> None:
        """Undo all that was written, and committed, since the last `begin_isolation`."""
        self.rollback(holder)
        depth, self._isolations = self._isolations, self._isolations - 1
        # SQLite gives up everything at once on some errors, a full disk or an interrupted write.
        if self.connection.in_transaction:
            self.command(holder, sql.ROLLBACK if depth == 1 else sql.end_isolation(depth))
        if depth == 1:
            self._made.clear()
            self.counters.changed.clear()


def _open(path: str, is_kept: bool) -> apsw.Connection:
    return open_file(path) if is_kept else open_temporary(path)
