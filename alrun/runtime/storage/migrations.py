"""Whose a database file is, and how one of an earlier release becomes one of this.

SQLite keeps two numbers in a file's header for its application: `application_id` says whose the file is,
`user_version` which format of alrun's own tables it has. Files that alrun made before it had formats have neither, and
count as format 0.
"""

from __future__ import annotations

from typing import Final

import apsw

from alrun.runtime.storage import sql_catalogue
from alrun.runtime.storage.store import UnusableDatabase

APPLICATION_ID: Final = 0x414C_524E
"""The letters ALRN."""

FORMAT: Final = len(sql_catalogue.MIGRATIONS)
"""The format of alrun's own tables that this release reads and writes."""


def read_format(connection: apsw.Connection) -> int | None:
    """The format of a file, or None if it is empty. Changes nothing.

    Raises UnusableDatabase if the file is another program's, or was made by a later release; apsw.Error if it is none.
    """
    application = connection.pragma("application_id")
    format_ = connection.pragma("user_version")
    if application == APPLICATION_ID:
        if format_ > FORMAT:
            raise UnusableDatabase(
                f"it has format {format_}, which a later version of alrun made; this one knows formats up to {FORMAT}"
            )
        return int(format_)
    tables = {name for (name,) in connection.execute(sql_catalogue.TABLE_NAMES)}
    if application or format_ or (tables and not tables >= sql_catalogue.FIRST_TABLES):
        raise UnusableDatabase("it is the database of another program")
    return 0 if tables else None


def bring_up_to_date(connection: apsw.Connection) -> None:
    """Make alrun's own tables in an empty file, or change those of an earlier release; all of it or nothing.

    Raises UnusableDatabase as `read_format` does; apsw.Error.
    """
    if read_format(connection) == FORMAT:
        return
    connection.execute(sql_catalogue.BEGIN)
    try:
        # Another process may have been first.
        for script in sql_catalogue.MIGRATIONS[read_format(connection) or 0 :]:
            connection.execute(script)
        connection.execute(sql_catalogue.set_identity(APPLICATION_ID, FORMAT))
        connection.execute(sql_catalogue.COMMIT)
    except BaseException:
        connection.execute(sql_catalogue.ROLLBACK)
        raise
