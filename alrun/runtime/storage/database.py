"""The database: the write transaction of a connection, and the tables in it.

A file may be open in several processes. Each statement outside a write transaction sees what is committed when it
starts; one process at a time has a write transaction, and others that want one wait.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import apsw

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.connection import DatabaseConnection, Holder
from alrun.runtime.storage.opening import BRIEF_WAIT_MS
from alrun.runtime.storage.schema import FindTable, TableLayout, is_stored, table_names, table_of_name
from alrun.runtime.storage.store import RowVersions, StoredTable
from alrun.runtime.storage.table_state import TableState
from alrun.runtime.storage.upgrade import TableUpgrade, refusal
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.storage.turns import Turns

ROW_VERSION_COUNTER: Final = "row version"

_LONGEST_PAUSE_SECONDS: Final = 0.025
"""How long a session that waits for the write transaction sleeps at most before it asks again."""

FindVirtual = Callable[[Holder, TableSymbol], StoredTable | None]
"""Makes the virtual table for one session; None if the table is none."""


class Database(DatabaseConnection):
    """A connection with its write transaction and its tables."""

    def __init__(self, path: str | os.PathLike[str] | None, find_table: FindTable, *, is_kept: bool = True) -> None:
        """A database file; without a path, or one that is not kept, a database that is gone after the run.

        Raises UnusableDatabase.
        """
        super().__init__(path, is_kept=is_kept)
        self.find_table = find_table
        self.find_virtual: FindVirtual = lambda holder, table: None
        """Finds the virtual tables, which have no rows in the database."""
        self.apps: Container[str] = ()
        """The ids of the apps that the program consists of."""
        self.forces_schema = False
        """Whether tables are changed to what the program says even if rows or values are lost by it."""
        self.turns: Turns | None = None
        """Who of the run writes, once the run has several connections."""
        self.is_promised = False
        """AL has a write transaction, of which nothing has been written yet."""
        self.savepoints = 0
        """How many there have been."""
        self.open_savepoints: list[int] = []
        """Those of the write transaction, which ends them."""
        self._version_at_begin = 0
        """The last row version before the write transaction."""
        self._committed_versions: list[range] = []
        """The row versions of committed transactions, a range for those that nobody else came between."""
        self._made: list[TableState] = []
        self._isolations = 0
        """How many isolations are open: transactions are savepoints in the innermost."""
        self._kept: list[bytes] = []
        """What outlives the open isolations, as changesets of SQLite."""
        self._lost: str = ""
        """Why SQLite gave up the write transaction by itself, until AL rolls it back."""

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
            self.open_savepoints.clear()
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
                self.open_savepoints.clear()
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

    def _transaction_is_lost(self, why: str, holder: Holder) -> None:
        # Of some errors, a full disk above all, SQLite undoes the whole transaction. AL code that goes on in
        # spite of the error must not commit what it writes after it without what it wrote before.
        self._lost = why
        self.writing = False
        self.open_savepoints.clear()
        if self.turns is not None:
            self.turns.give_back(holder)
        self._forget_undone()

    def savepoint(self, holder: Holder) -> int:
        self.savepoints += 1
        self.command(holder, sql.savepoint(self.savepoints))
        self.open_savepoints.append(self.savepoints)
        return self.savepoints

    def release(self, holder: Holder, savepoint: int) -> None:
        if self._close(savepoint):
            self.command(holder, sql.release(savepoint))

    def rollback_to(self, holder: Holder, savepoint: int) -> None:
        if not self._close(savepoint):
            self.rollback(holder)
            return
        self.command(holder, sql.rollback_to(savepoint))
        self.command(holder, sql.release(savepoint))
        self._forget_undone()

    def _close(self, savepoint: int) -> bool:
        """Whether the savepoint was still open. Those after it are closed with it."""
        if savepoint not in self.open_savepoints:
            return False
        del self.open_savepoints[self.open_savepoints.index(savepoint) :]
        return True

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

    def stored_tables(self, holder: Holder) -> list[tuple[int, str]]:
        """The numbers and companies of the AL tables in the database."""
        names = self.fetch(holder, sql_catalogue.TABLE_NAMES)
        return sorted(found for (name,) in names if (found := table_of_name(name)) is not None)

    def stored_rows(self, holder: Holder, number: int, company: str) -> int:
        """How many rows one of these has, whatever the program declares of it."""
        name = table_names(number, company)[not company]
        [(rows,)] = self.fetch(holder, sql_catalogue.count_rows(name))
        return int(rows)

    def state(self, table: TableSymbol, company: str) -> TableState:
        owner = company if table.data_per_company else ""
        state = self.tables.get((table, owner))
        if state is None:
            if not is_stored(table):
                raise UnsupportedFeature(f"tables with TableType = {table.table_type}, such as {table.name}")
            state = self.tables.setdefault((table, owner), TableState(TableLayout(table, owner, self.find_table)))
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
        if self._kept:
            self.in_transaction(self._write_kept)
        if depth == 1:
            self._kept.clear()
            self._made.clear()
            self.counters.changed.clear()

    @contextmanager
    def kept_in_isolation(self) -> Iterator[None]:
        """What is committed inside outlives the isolations that are open."""
        if not self._isolations:
            yield
            return
        with self.lock:
            recorded = apsw.Session(self.connection, "main")
            recorded.attach()
        try:
            yield
        finally:
            with self.lock:
                changes = recorded.changeset()
                recorded.close()
            if changes:
                self._kept.append(changes)

    def _write_kept(self) -> None:
        """Write once more what was to be kept, in the tables that it was written to."""
        for state in self._made:
            self._update(state)
        for changes in self._kept:
            apsw.Changeset.apply(changes, self.connection, conflict=_prefer_kept)
        for state in self.tables.values():
            state.version += 1


def _prefer_kept(reason: int, change: apsw.TableChange) -> int:
    """What to do about a row that is not as it was: write it all the same; if it is not there any more, leave it."""
    if reason in (apsw.SQLITE_CHANGESET_DATA, apsw.SQLITE_CHANGESET_CONFLICT):
        return apsw.SQLITE_CHANGESET_REPLACE
    return apsw.SQLITE_CHANGESET_OMIT
