"""A connection of SQLite: its lock, the steps that run on it, and what other connections have done meanwhile.

One connection may serve several sessions: a child session reads through its parent's, and so sees what the parent has
not committed. APSW refuses two threads on one connection at the same moment, so every step (one statement, its rows
fetched) runs under one lock, which nobody holds while AL code runs. A session may be cancelled by an exception that
strikes between any two bytecodes: a region under the lock does a single step and leaves nothing half done.
"""

from __future__ import annotations

import marshal
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from threading import RLock
from typing import IO, TYPE_CHECKING, Any, Final, Protocol

import apsw

from alrun.runtime.errors import ALError, SessionCancelled
from alrun.runtime.storage import sql_transfer
from alrun.runtime.storage.counters import Counters
from alrun.runtime.storage.failures import DAMAGED, reason
from alrun.runtime.storage.opening import hold, open_file, open_private, open_temporary
from alrun.runtime.storage.parameters import with_whole_characters
from alrun.runtime.storage.rows import guid_to_bytes
from alrun.runtime.storage.store import DuplicateKey, LockTimeout, Row
from alrun.runtime.storage.table_state import TableState, violated_key
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_STEPS_BETWEEN_CHECKS: Final = 1_000_000
"""Instructions of SQLite's machine, some 10 ms, after which a running statement looks whether to stop."""

_ROWS_IN_A_PACK: Final = 500
_PACKED_IN_MEMORY: Final = 8_000_000
"""How many bytes of packed rows wait in memory; more go to a file."""


class Holder(Protocol):
    """Who runs a step: a session's store. `reader` is the session, once there is one."""

    interrupted: bool
    lock_timeout: LockTimeout
    reader: Session | None

    def check_cancelled(self) -> None:
        """Raise the pending cancellation of the store's session."""
        ...


class DatabaseConnection(ABC):
    """A connection and its lock; `Database` has the transactions on it."""

    def __init__(self, path: str | os.PathLike[str] | None, *, is_kept: bool) -> None:
        """A database file; without a path, or one that is not kept, a database that is gone after the run.

        Raises UnusableDatabase.
        """
        self.path = None if path is None else os.fspath(path)
        self.is_kept = is_kept and path is not None
        self.name = f"the database {self.path}" if self.is_kept else "the temporary database"
        self.lock = RLock()
        self.writing = False
        """Whether it has a write transaction."""
        self.is_shared = path is not None
        """Whether other connections may write to it."""
        self.tables: dict[tuple[TableSymbol, str], TableState] = {}
        self.counters = Counters()
        self._claim: apsw.Connection | None = None
        self._folder: str | None = None
        """The folder of a database that is not kept, if this connection made it."""
        self._holder: Holder | None = None
        self._cursor: apsw.Cursor | None = None
        """Runs the statements: a new one for each would take a third of the time of a Get.

        None while it does, since what computes a virtual table may have statements of its own.
        """
        self._rows_read: int | None = None
        """None while nobody asks."""
        self._modules: dict[str, Any] = {}
        """The SQLite modules of virtual tables, by name."""
        self._functions: dict[str, tuple[Callable[..., Any], int]] = {}
        """The SQL functions that only some statements need, by name, with the number of their arguments."""
        self._use(open_private() if self.path is None else _open(self.path, self.is_kept))

    def _use(self, connection: apsw.Connection) -> None:
        self.connection = connection
        self._cursor = None
        connection.create_scalar_function(sql_transfer.NEW_GUID_FUNCTION, self._new_guid, 0)
        connection.create_scalar_function(sql_transfer.NUMBER_FUNCTION, self._number, 2)
        for name, module in self._modules.items():
            self._create_module(name, module)
        for name, (function, count) in self._functions.items():
            connection.create_scalar_function(name, function, count, deterministic=True)
        self._seen = connection.data_version("main")
        """Which of the states that other connections have made of the file the rows read so far are from."""
        self._schema_seen = self._schema_version()
        connection.set_progress_handler(self._must_stop, _STEPS_BETWEEN_CHECKS)

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
            from alrun.runtime.temporary_folders import remove_folder  # few programs share their database

            remove_folder(self._folder)

    def add_module(self, name: str, module: Any) -> None:
        """Register what computes the rows of a virtual table, with APSW's protocol."""
        with self.lock:
            self._modules[name] = module
            self._create_module(name, module)

    def _create_module(self, name: str, module: Any) -> None:
        self.connection.create_module(name, module, use_bestindex_object=True, eponymous_only=True, read_only=True)

    def add_functions(self, functions: Mapping[str, tuple[Callable[..., Any], int]]) -> None:
        """Register SQL functions that give the same for the same arguments, unless they are there."""
        with self.lock:
            for name, (function, count) in functions.items():
                if name not in self._functions:
                    self._functions[name] = function, count
                    self.connection.create_scalar_function(name, function, count, deterministic=True)

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
        return guid_to_bytes(self.reader.new_system_id())

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
        """The rows of a statement that are looked at later, one by one; until then they take little room.

        Many of them wait in a temporary file.
        """
        packed = _Packed()
        try:
            with self.lock:
                self._holder = holder
                cursor = self.connection.cursor()
                try:
                    rows = iter(cursor.execute(statement, parameters))
                    while some := list(islice(rows, _ROWS_IN_A_PACK)):
                        packed.add(some)
                finally:
                    cursor.close(True)
        except UnicodeEncodeError:
            return self.fetch_packed(holder, statement, with_whole_characters(parameters))
        except apsw.Error as error:
            raise self.failure(error, holder) from error
        except UnicodeDecodeError as error:
            raise self.unusable(DAMAGED) from error
        return packed.rows()

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
                self._transaction_is_lost(reason(error), holder)
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

    @abstractmethod
    def _transaction_is_lost(self, why: str, holder: Holder) -> None:
        """Note that SQLite has given up the write transaction by itself."""

    # What it has done

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


def _open(path: str, is_kept: bool) -> apsw.Connection:
    return open_file(path) if is_kept else open_temporary(path)


class _Packed:
    """Rows that wait to be looked at."""

    def __init__(self) -> None:
        self._packs: list[bytes] = []
        self._size = 0
        self._file: IO[bytes] | None = None

    def add(self, rows: list[Row]) -> None:
        """Keep rows behind those that are there."""
        pack = marshal.dumps(rows)
        self._packs.append(pack)
        self._size += len(pack)
        if self._size > _PACKED_IN_MEMORY:
            self._write()

    def _write(self) -> None:
        if self._file is None:
            import tempfile  # few programs read so much

            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # closed when its rows have been read
        for pack in self._packs:
            self._file.write(len(pack).to_bytes(4))
            self._file.write(pack)
        self._packs.clear()
        self._size = 0

    def rows(self) -> Iterator[Row]:
        """All of them, once."""
        if self._file is not None:
            self._file.seek(0)
            with self._file:
                while size := self._file.read(4):
                    yield from marshal.loads(self._file.read(int.from_bytes(size)))
        for pack in self._packs:
            yield from marshal.loads(pack)
