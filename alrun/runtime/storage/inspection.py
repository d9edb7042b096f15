"""What is in a database file, for those who look at it from outside. Nothing here changes it."""

from __future__ import annotations

import os

import apsw

from alrun.runtime.storage import sql_catalogue
from alrun.runtime.storage.failures import reason
from alrun.runtime.storage.migrations import read_format
from alrun.runtime.storage.opening import open_to_read
from alrun.runtime.storage.store import UnusableDatabase
from alrun.runtime.storage.synchronising import stored_tables
from alrun.runtime.storage.upgrade import count_rows, read_columns, read_declaration
from alrun.tree import struct

_COMPANY_TABLE = 2000000006


@struct
class InstalledApp:
    """An app whose install code has run, for the database and in these companies."""

    app_id: str
    name: str
    publisher: str
    version: str
    companies: tuple[str, ...]


@struct
class TableInfo:
    """A stored table. `company` is '' for one that all companies share; `name` is '' if an earlier release made it."""

    number: int
    name: str
    app: str
    company: str
    fields: int
    rows: int


@struct
class DatabaseInfo:
    """What a database holds. `size` is in bytes, with its log."""

    path: str
    format: int
    size: int
    companies: tuple[str, ...]
    apps: tuple[InstalledApp, ...]
    tables: tuple[TableInfo, ...]


def describe(path: str) -> DatabaseInfo:
    """What is in a database. Raises UnusableDatabase."""
    connection = open_to_read(path)
    try:
        return _describe(connection, path)
    except apsw.Error as error:
        raise UnusableDatabase(f"the database {path} cannot be used: {reason(error)}") from error
    finally:
        connection.close(True)


def _describe(connection: apsw.Connection, path: str) -> DatabaseInfo:
    format_ = read_format(connection) or 0
    tables = [
        TableInfo(
            table.number,
            table.name,
            table.app_name,
            table.company,
            sum(0 < field.number < 2_000_000_000 for field in table.fields),
            count_rows(connection, table.stored_name),
        )
        for table in stored_tables(connection, read_declaration if format_ else read_columns)
    ]
    tables.sort(key=lambda table: (table.company, table.number))
    apps = _apps(connection, format_)
    companies = {table.company for table in tables} | {company for app in apps for company in app.companies}
    if any(table.number == _COMPANY_TABLE for table in tables):
        companies |= {name for (name,) in connection.execute(sql_catalogue.COMPANIES)}
    size = sum(os.path.getsize(name) for name in (path, f"{path}-wal") if os.path.exists(name))
    return DatabaseInfo(path, format_, size, tuple(sorted(companies - {""})), tuple(apps), tuple(tables))


def _apps(connection: apsw.Connection, format_: int) -> list[InstalledApp]:
    known = connection.execute(sql_catalogue.READ_APPS).fetchall() if format_ else []
    names: dict[object, tuple[str, str]] = {app: (str(name), str(publisher)) for app, name, publisher in known}
    companies: dict[tuple[str, str], list[str]] = {}
    for app, company, version in connection.execute(sql_catalogue.READ_INSTALLED):
        companies.setdefault((str(app), str(version)), []).append(str(company))
    return [
        InstalledApp(app, *names.get(app, (app, "")), version, tuple(filter(None, found)))
        for (app, version), found in companies.items()
    ]


def find_damage(path: str) -> list[str]:
    """What SQLite's own check finds wrong in a database, a line each; nothing if it is whole.

    Raises UnusableDatabase if it cannot even be opened.
    """
    try:
        connection = open_to_read(path)
        try:
            found = [str(line) for (line,) in connection.execute(sql_catalogue.CHECK)]
        finally:
            connection.close(True)
    except apsw.Error as error:
        return [str(error)]
    return [] if found == ["ok"] else found
