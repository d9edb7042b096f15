"""A second connection to a database, for a session that writes beside the user's.

A private database belongs to its connection and nobody else can open it, which makes it fast. When a program starts a
session that writes, it moves into a file in a temporary folder, with what is not committed yet.
"""

from __future__ import annotations

import os
from contextlib import closing

import apsw

from alrun.runtime.clock import Clock
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.storage import sql_catalogue
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.opening import open_image, open_temporary
from alrun.runtime.storage.turns import Turns
from alrun.runtime.temporary_folders import make_folder

_ISOLATED = "Sessions can only be started in tests that are run by a TestRunner that has TestIsolation set to Disabled."


def share(database: Database, holder: Holder, clock: Clock) -> None:
    """Let a database have further connections. `holder` is who has the first.

    Raises ALError in an isolation, which holds the write transaction until it undoes everything; and if there is no
    room for the file of a private database, whose transaction is then undone.
    """
    if database.is_isolated:
        raise ALError(_ISOLATED, "NotAllowed")
    with database.lock:
        if database.turns is None:
            if not database.is_shared:
                _move_to_file(database, holder)
            database.turns = Turns(clock)
            if database.writing:
                database.turns.take(holder)


def connect_again(database: Database) -> Database:
    """Another connection to a database that is shared, for a session of the same program."""
    assert database.path is not None
    other = Database(database.path, database.find_table, is_kept=database.is_kept)
    other.apps = database.apps
    other.forces_schema = database.forces_schema
    other.turns = database.turns
    return other


def _move_to_file(database: Database, holder: Holder) -> None:
    if database.open_savepoints:
        # What would be undone with the savepoint could not be told from the rest.
        raise UnsupportedFeature(
            "sessions that start in a transaction of a temporary database while records are imported, or a report or "
            "an xmlport runs"
        )
    private = database.connection
    try:
        folder = make_folder()
        path = os.path.join(folder, "database")
        uncommitted = private.serialize("main") if private.in_transaction else None
        if uncommitted is not None:
            private.execute(sql_catalogue.ROLLBACK)
        with closing(apsw.Connection(path)) as file, file.backup("main", private, "main") as backup:
            backup.step()
        database.move(open_temporary(path), folder, path)
        if uncommitted is not None:
            _begin_with(database, uncommitted)
    except apsw.Error as error:
        raise database.failure(error, holder) from error
    except OSError as error:
        raise database.unusable(str(error.strerror)) from error
    private.close(True)


def _begin_with(database: Database, content: bytes) -> None:
    """Begin a transaction that makes the database what it was in the one that the move has ended."""
    connection = database.connection
    connection.execute(sql_catalogue.BEGIN)
    for (name,) in connection.execute(sql_catalogue.TABLE_NAMES).fetchall():
        connection.execute(sql_catalogue.drop_table(str(name)))
    with closing(open_image(content)) as before:
        for name, statement in before.execute(sql_catalogue.TABLES):
            connection.execute(statement)
            rows = before.execute(sql_catalogue.all_rows(name))
            columns = len(before.execute(sql_catalogue.columns(name)).fetchall())
            connection.executemany(sql_catalogue.insert_row(name, columns), rows)
        for (statement,) in before.execute(sql_catalogue.INDEXES):
            connection.execute(statement)
    database.write_counters()
