"""The SQL of alrun's own tables: counters, installed apps, and what each stored table was declared as.

Their names are `alrun$` and a word; those of AL tables are `company$number` or `number`.
"""

from __future__ import annotations

from typing import Final

from alrun.runtime.storage.sql import quote

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
    # To format 2.
    """
    CREATE TABLE "alrun$sequences" (
        company TEXT COLLATE NOCASE, name TEXT COLLATE NOCASE, seed INTEGER NOT NULL, increment INTEGER NOT NULL,
        counter TEXT NOT NULL, PRIMARY KEY (company, name)
    ) WITHOUT ROWID;
    """,
)
"""What turns a database of format n into one of format n + 1, at index n. A script never changes once it is released:
databases that it has made are out there. A new format is a further script."""

FIRST_TABLES: Final = frozenset({"alrun$counters", "alrun$installed"})
"""The tables by which a database without a format is known for one that alrun made before it had formats."""

BEGIN: Final = "BEGIN IMMEDIATE"
COMMIT: Final = "COMMIT"
HOLD: Final = "BEGIN EXCLUSIVE"
"""Lock a file: no other connection can read it."""
ROLLBACK: Final = "ROLLBACK"
FORGET_COMPANY: Final = 'DELETE FROM "alrun$installed" WHERE company = ? COLLATE NOCASE'
FORGET_COMPANY_TABLES: Final = 'DELETE FROM "alrun$tables" WHERE company = ? COLLATE NOCASE'
RENAME_COMPANY: Final = 'UPDATE "alrun$installed" SET company = ? WHERE company = ? COLLATE NOCASE'
RENAME_COMPANY_TABLES: Final = 'UPDATE "alrun$tables" SET company = ? WHERE company = ? COLLATE NOCASE'
TABLE_NAMES: Final = "SELECT name FROM sqlite_schema WHERE type = 'table'"

TABLES: Final = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
"""The tables, and the statements that make them."""
INDEXES: Final = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"

READ_DEFINITION: Final = 'SELECT definition FROM "alrun$tables" WHERE number = ? AND company = ?'
WRITE_TABLE: Final = (
    'INSERT OR REPLACE INTO "alrun$tables" (number, company, name, app, definition) VALUES (?, ?, ?, ?, ?)'
)
FORGET_TABLE: Final = 'DELETE FROM "alrun$tables" WHERE number = ? AND company = ?'
FORGET_COUNTER: Final = 'DELETE FROM "alrun$counters" WHERE name = ?'
STATEMENTS: Final = "SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL"
READ_SYNCHRONISED: Final = 'SELECT program FROM "alrun$synchronised"'
FORGET_SYNCHRONISED: Final = 'DELETE FROM "alrun$synchronised"'
WRITE_SYNCHRONISED: Final = 'INSERT INTO "alrun$synchronised" (program) VALUES (?)'
WRITE_APP: Final = 'INSERT OR REPLACE INTO "alrun$apps" (app, name, publisher) VALUES (?, ?, ?)'
READ_APPS: Final = 'SELECT app, name, publisher FROM "alrun$apps"'
READ_INSTALLED: Final = 'SELECT app, company, version FROM "alrun$installed" ORDER BY app, company'
COMPANIES: Final = 'SELECT f1 FROM "2000000006"'
"""The names in the platform's table Company."""
CHECK: Final = "PRAGMA integrity_check"
READ_SEQUENCE: Final = 'SELECT seed, increment, counter FROM "alrun$sequences" WHERE company = ? AND name = ?'
WRITE_SEQUENCE: Final = (
    'INSERT OR REPLACE INTO "alrun$sequences" (company, name, seed, increment, counter) VALUES (?, ?, ?, ?, ?)'
)
DELETE_SEQUENCE: Final = 'DELETE FROM "alrun$sequences" WHERE company = ? AND name = ?'

NEW_VALUE_FUNCTION: Final = "alrun_new_value"
"""The SQL function that gives the new value of a field, by its number, for an old one; `upgrade.py` registers it."""
CHANGE_FUNCTION: Final = "alrun_change"
"""The one that tells what becomes of the value."""


def set_identity(application: int, format_: int) -> str:
    """Mark the file as alrun's, of a format. Pragmas take no parameters."""
    return f"PRAGMA application_id = {application}; PRAGMA user_version = {format_}"


def new_value(number: int, column: str) -> str:
    """The new value of a field."""
    return f"{NEW_VALUE_FUNCTION}({number}, {column})"


def changes(table: str, number: int, column: str) -> str:
    """In how many rows the value of a field stays, changes or is lost."""
    return f"SELECT {CHANGE_FUNCTION}({number}, {column}) AS change, count(*) FROM {quote(table)} GROUP BY change"


def count_rows(table: str) -> str:
    """How many rows a table has."""
    return f"SELECT count(*) FROM {quote(table)}"


def count_values(table: str, column: str, default: str) -> str:
    """How many rows have another value in a column than its default, an SQL expression."""
    return f"SELECT count(*) FROM {quote(table)} WHERE {column} <> {default}"


def drop_table(table: str) -> str:
    """Remove a table, its indexes with it."""
    return f"DROP TABLE {quote(table)}"


def all_rows(table: str) -> str:
    """Every column of every row."""
    return f"SELECT * FROM {quote(table)}"


def columns(table: str) -> str:
    """A row for each column that `all_rows` gives."""
    return f"PRAGMA table_info({quote(table)})"


def insert_row(table: str, number: int) -> str:
    """Add a row of so many columns."""
    return f"INSERT INTO {quote(table)} VALUES ({', '.join('?' * number)})"
