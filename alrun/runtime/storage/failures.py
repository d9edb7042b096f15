"""What SQLite's errors mean for the person whose database it is. No apsw.Error passes this module's callers."""

from __future__ import annotations

import os
from typing import Final

import apsw

_SMALLEST_DATABASE: Final = 512
"""The size in bytes of the smallest page of SQLite."""

DAMAGED: Final = "it is damaged"

_REASONS: Final[dict[type[apsw.Error], str]] = {
    apsw.NotADBError: "it is not a database",
    apsw.CorruptError: DAMAGED,
    apsw.ReadOnlyError: "it is read-only",
    apsw.PermissionsError: "the permission to use it is missing",
    apsw.FullError: "the disk is full",
    apsw.IOError: "the disk reports an error",
    apsw.CantOpenError: "it cannot be opened",
    apsw.BusyError: "another program is holding it",
    apsw.LockedError: "another program is holding it",
}


def reason(error: apsw.Error) -> str:
    """What is wrong with the database, to follow its name; with SQLite's own words where they may say more."""
    text = _REASONS.get(type(error))
    if text is None:
        return str(error)
    return f"{text} ({error})" if isinstance(error, apsw.IOError | apsw.CorruptError) else text


def path_problem(path: str, to_write: bool) -> str:
    """What keeps a file from being opened that can be told without SQLite; '' if nothing does.

    SQLite would take a short file of anything for an empty database.
    """
    folder = os.path.dirname(path) or "."
    if not path:
        return "it has no name"
    if os.path.isdir(path):
        return "it is a folder"
    if not os.path.isdir(folder):
        return f"there is no folder {folder}"
    if os.path.exists(path):
        problem = _file_problem(path, to_write)
    else:
        problem = "" if to_write else "there is no such file"
    # Beside the file lies its log while it is in use.
    if not problem and to_write and not _may(folder, os.W_OK | os.X_OK):
        problem = f"the folder {folder} is read-only"
    return problem


def _file_problem(path: str, to_write: bool) -> str:
    # Nobody may open and close the file but SQLite: on POSIX that would drop the locks that its connections of this
    # process have on it.
    if not _may(path, os.R_OK):
        return "the permission to read it is missing"
    if 0 < os.path.getsize(path) < _SMALLEST_DATABASE:
        return _REASONS[apsw.NotADBError]
    return "it is read-only" if to_write and not _may(path, os.W_OK) else ""


def _may(path: str, rights: int) -> bool:
    return os.access(path, rights, effective_ids=os.access in os.supports_effective_ids)
