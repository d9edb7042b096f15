"""Which tables of a database are virtual. How they work is loaded with the first of them: most programs use none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.store import StoredTable
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.storage.virtual import VirtualRows
    from alrun.runtime.storage.virtual_sqlite import VirtualTables

FindRows = Callable[[int], "VirtualRows[Any] | None"]
"""Finds who provides the rows of the table of a number; None if it is no virtual table."""


def serve_virtual_tables(store: SqliteStore, find_rows: FindRows) -> None:
    """Let the tables that `find_rows` knows have computed rows, in this store and in those of its child sessions."""
    database = store.database
    tables: VirtualTables | None = None

    def find(holder: Holder, table: TableSymbol) -> StoredTable | None:
        nonlocal tables
        rows = find_rows(table.object_id)
        if rows is None:
            return None
        from alrun.runtime.storage.virtual_sqlite import VirtualTables

        with database.lock:
            if tables is None:
                tables = VirtualTables(database)
        return tables.find(holder, table, rows)

    database.find_virtual = find
