"""A database that is opened by one program after another, whose tables differ."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from record_support import APP, make_table

from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import Author, Query, SortField
from alrun.runtime.storage.synchronising import ProgramApps
from alrun.semantics.symbols import AppInfo, TableSymbol
from alrun.semantics.types import INTEGER, Type

AUTHOR = Author(uuid.UUID(int=7), 63_000_000_000_000)


@contextmanager
def program(
    path: Path, *tables: TableSymbol, apps: tuple[AppInfo, ...] = (APP,), force: bool = False
) -> Iterator[SqliteStore]:
    """A database opened with a program of these tables."""
    store = SqliteStore(path, {table.object_id: table for table in tables}.get)
    try:
        store.synchronise(ProgramApps({app.app_id: app for app in apps if app.app_id}, None), force)
        yield store
    finally:
        store.close()


def insert(store: SqliteStore, table: TableSymbol, *values: object, company: str = "CRONUS") -> None:
    row = [default_value(field.type) for field in table.fields]
    row[: len(values)] = values
    row[table.fields_by_name["systemid"].index] = uuid.uuid4()
    store.table(table, company).insert(row, AUTHOR)
    store.commit()


def rows(store: SqliteStore, table: TableSymbol, company: str = "CRONUS") -> list[list[Any]]:
    query = Query((), (), tuple(SortField(field, True) for field in table.primary_key.fields))
    own = sum(0 < field.number < 2000000000 for field in table.fields)
    return [values[:own] for values in store.table(table, company).rows(query, 100, None, False)]


def item(fields: Mapping[str, Any], *keys: str, name: str = "Item", **settings: Any) -> TableSymbol:
    return make_table(name, 50100, fields, *keys, **settings)


def one_field(type_: Type) -> TableSymbol:
    return item({"No.": INTEGER, "Value": type_})
