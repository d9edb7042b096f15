"""Opening a database file: is it one, is it ours, can it be written; and what every connection needs."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, Final

import apsw

from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.failures import path_problem, reason
from alrun.runtime.storage.migrations import bring_up_to_date, read_format
from alrun.runtime.storage.ordering import fold_case
from alrun.runtime.storage.store import UnusableDatabase

BRIEF_WAIT_MS: Final = 5_000
"""How long a step waits for what other processes do in passing: opening, closing, recovering after a crash."""

_RETRY_SECONDS: Final = 0.005


def open_private() -> apsw.Connection:
    """A temporary database of the connection's own, in memory until it grows large."""
    connection = apsw.Connection("")
    _equip(connection)
    bring_up_to_date(connection)
    return connection


def open_image(content: bytes) -> apsw.Connection:
    """A database in memory that is what another one was when it was serialized. Raises apsw.Error."""
    connection = apsw.Connection(":memory:")
    _equip(connection)
    connection.deserialize("main", content)
    return connection


def open_file(path: str) -> apsw.Connection:
    """The database in a file, which is made if it is not there. Raises UnusableDatabase; the file is then as it was."""
    return _opened(path, to_write=True, open_connection=lambda: _open_to_write(path))


def open_temporary(path: str) -> apsw.Connection:
    """The database in a file that is gone after the run, so that no commit waits for the disk. Raises apsw.Error."""
    return _open_to_write(path, synchronous="off")


def open_to_read(path: str) -> apsw.Connection:
    """The database in a file, of any format up to this one, to look at and not to change. Raises UnusableDatabase."""
    return _opened(path, to_write=False, open_connection=lambda: _open_to_read(path))


def hold(path: str) -> apsw.Connection | None:
    """A connection that holds the file locked until it is closed, also by the end of the process; None if another does.

    Raises apsw.Error.
    """
    connection = apsw.Connection(path)
    try:
        connection.execute(sql_catalogue.HOLD)
    except apsw.BusyError:
        connection.close(True)
        return None
    return connection


def _opened(path: str, to_write: bool, open_connection: Callable[[], apsw.Connection]) -> apsw.Connection:
    problem = path_problem(path, to_write)
    if not problem:
        try:
            return open_connection()
        except apsw.Error as error:
            problem = reason(error)
        except UnusableDatabase as error:
            problem = str(error)
    raise UnusableDatabase(f"the database {path} cannot be used: {problem}")


def _open_to_write(path: str, synchronous: str = "full") -> apsw.Connection:
    connection = apsw.Connection(os.path.abspath(path))
    try:
        connection.set_busy_timeout(BRIEF_WAIT_MS)
        # First of all, for a file of somebody else must stay as it is.
        read_format(connection)
        if connection.readonly("main"):
            raise UnusableDatabase("it is read-only")
        _use_log(connection)
        # Every commit reaches the disk before it returns, as that of a ledger must: NORMAL would let a loss of power
        # undo the last ones. It costs one flush a transaction, what the product's database server spends, too.
        connection.pragma("synchronous", synchronous)
        _equip(connection)
        bring_up_to_date(connection)
    except BaseException:
        connection.close(True)
        raise
    return connection


def _open_to_read(path: str) -> apsw.Connection:
    if not path_problem(path, to_write=True):
        # A connection that could write puts away its log when it is closed; one that cannot would leave it behind.
        return _looking(path, "mode=rw")
    try:
        return _looking(path, "mode=ro")
    except apsw.CantOpenError:
        # SQLite wants to write its log even to read. Where there is none, nobody is writing, and it can do without.
        if os.path.exists(f"{path}-wal") and os.path.getsize(f"{path}-wal"):
            raise
        return _looking(path, "immutable=1")


def _looking(path: str, option: str) -> apsw.Connection:
    name = os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    flags = apsw.SQLITE_OPEN_READWRITE if option == "mode=rw" else apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(f"file:{name}?{option}", flags=flags | apsw.SQLITE_OPEN_URI)
    try:
        connection.set_busy_timeout(BRIEF_WAIT_MS)
        connection.pragma("query_only", True)
        if read_format(connection) is None:
            raise UnusableDatabase("it is empty")
        _equip(connection)
    except BaseException:
        connection.close(True)
        raise
    return connection


def _use_log(connection: apsw.Connection) -> None:
    """Switch to the write-ahead log, which lets others read while one writes."""
    deadline = time.monotonic() + BRIEF_WAIT_MS / 1000
    while True:
        try:
            connection.pragma("journal_mode", "wal")
            return
        except apsw.BusyError:
            # The one step for which SQLite does not wait by itself.
            if time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)


def _equip(connection: apsw.Connection) -> None:
    _load_decimal(connection)
    connection.create_scalar_function(sql.FOLD_FUNCTION, _fold, 1, deterministic=True)


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
