"""What the sessions on a connection share about a table: its layout, its SQL, and what is known of it by now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from alrun.runtime.storage import sql
from alrun.runtime.storage.rows import RowReader, RowWriter
from alrun.runtime.storage.schema import Column, TableLayout
from alrun.runtime.storage.store import Selection, Values
from alrun.runtime.values.blobs import NotLoadedBlob
from alrun.semantics.symbols import KeySymbol


class Selected:
    """How a selection of a table's fields is read."""

    def __init__(self, state: TableState, selection: Selection | None) -> None:
        self.reader = RowReader(state.layout, selection)
        self.select = state.sql.select_fields(self.reader.fields)
        self.by_key = f"{self.select} WHERE {state.sql.key_match}"


class Update:
    """How some columns of one row are written."""

    def __init__(self, table_sql: sql.TableSql, columns: Sequence[Column]) -> None:
        self.writer = RowWriter(columns)
        self.statement = table_sql.update(columns, same_version=False)
        self.of_version = table_sql.update(columns, same_version=True)
        """Writes only the row that has a version."""


def auto_increment(table_name: str) -> str:
    """The name of the counter of a table's AutoIncrement field."""
    return f"auto increment {table_name}"


class TableState:
    """What all sessions on a connection share about a table."""

    def __init__(self, layout: TableLayout) -> None:
        self.layout = layout
        self.sql = sql.TableSql(layout)
        self.ready = False
        """The database has the table as the layout says."""
        self.has_stand_in = False
        """This connection reads an empty table of its own instead, until the database has the table."""
        self.version = 0
        self.counter = auto_increment(layout.name)
        self.whole = Selected(self, None)
        self._selected: dict[Selection | None, Selected] = {None: self.whole}
        self.sorts: dict[str, bool] = {}
        """Whether SQLite sorts for a statement."""
        self._changes: dict[tuple[int, ...], Update] = {}
        """What Modify writes, by the indexes of the Blobs among it."""

    def selected(self, selection: Selection | None) -> Selected:
        """How to read those fields."""
        selected = self._selected.get(selection)
        if selected is None:
            selected = self._selected[selection] = Selected(self, selection)
        return selected

    def changes(self, values: Values) -> Update:
        """What Modify writes of these values: the Blobs that were not loaded stay as they are."""
        layout = self.layout
        blobs = [column for column in layout.blobs if not isinstance(values[column.field.index], NotLoadedBlob)]
        key = tuple([column.field.index for column in blobs])
        update = self._changes.get(key)
        if update is None:
            update = self._changes[key] = Update(self.sql, (*layout.changeable, *blobs))
        return update


_FAILED_COLUMN = re.compile(r"\.f(\d+)(?=, |$)")


def violated_key(text: str, layout: TableLayout) -> KeySymbol:
    """The key that `UNIQUE constraint failed: t.f1, t.f2` is about; one of its own for the index of SystemId."""
    numbers = {int(number) for number in _FAILED_COLUMN.findall(text)}
    for key in layout.table.keys:
        if {field.number for field in key.fields} == numbers:
            return key
    return KeySymbol("$systemId", (layout.table.fields[layout.system.id],), unique=True)
