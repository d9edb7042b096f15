"""The SQL of alrun's own tables: counters, installed apps, and what each stored table was declared as.

Their names begin with `alrun$`, which no company can: AL tables are named `company$number` or `number`.
"""

from __future__ import annotations

from typing import Final

MIGRATIONS: Final = (
    # To format 1. The counters and the installed apps were there before formats had numbers.
    """
    CREATE TABLE IF NOT EXISTS "alrun$counters" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS "alrun$installed" (
        app TEXT, company TEXT, version TEXT NOT NULL, PRIMARY KEY (app, company)
    ) WITHOUT ROWID;
    CREATE TABLE "alrun$apps" (app TEXT PRIMARY KEY, name TEXT NOT NULL, publisher TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE "alrun$tables" (
        number INTEGER, company TEXT, name TEXT NOT NULL, app TEXT NOT NULL, definition TEXT NOT NULL,
        PRIMARY KEY (number, company)
    ) WITHOUT ROWID;
    CREATE TABLE "alrun$synchronised" (program BLOB NOT NULL);
    """,
)
"""What turns a database of format n into one of format n + 1, at index n. A script never changes once it is released:
databases that it has made are out there. A new format is a further script."""

FIRST_TABLES: Final = frozenset({"alrun$counters", "alrun$installed"})
"""The tables by which a database without a format is known for one that alrun made before it had formats."""

BEGIN: Final = "BEGIN IMMEDIATE"
COMMIT: Final = "COMMIT"
ROLLBACK: Final = "ROLLBACK"
TABLE_NAMES: Final = "SELECT name FROM sqlite_schema WHERE type = 'table'"


def set_identity(application: int, format_: int) -> str:
    """Mark the file as alrun's, of a format. Pragmas take no parameters."""
    return f"PRAGMA application_id = {application}; PRAGMA user_version = {format_}"
