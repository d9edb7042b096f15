"""Virtual tables whose rows can be changed: what is written is stored, and goes before what is computed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.store import Author, DuplicateKey, Query, RowMissing, StoredTable, Values
from alrun.runtime.storage.table_state import TableState
from alrun.runtime.storage.virtual import OverlaidRows, write_refused
from alrun.runtime.storage.virtual_sqlite import VirtualTable
from alrun.semantics.symbols import FieldSymbol

_ALL = 2**31 - 1


class OverlaidTable(VirtualTable):
    """Such a table as one session reads and writes it. What is written is in a stored table of the same number."""

    def __init__(self, database: Database, holder: Holder, state: TableState, rows: OverlaidRows[Any]) -> None:
        super().__init__(database, holder, state, rows)
        self._overlaid = rows

    @property
    def version(self) -> int:
        return self._written().version

    def insert(self, values: Values, author: Author) -> None:
        if self.get(self._key(values)) is not None:
            raise DuplicateKey(self._layout.table.primary_key)
        self._written().insert(values, author)

    def modify(self, values: Values, author: Author) -> None:
        written, key = self._written(), self._key(values)
        stored = written.get(key)
        if stored is not None:
            # The row that was read may be a computed one, which has none of these.
            for index in self._layout.system.all:
                values[index] = stored[index]
            written.modify(values, author)
        elif self.get(key) is not None:
            values[self._layout.system.id] = self._reader().new_system_id()
            written.insert(values, author)
        else:
            raise RowMissing

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        if self._overlaid.is_computed(self._reader(), old_key):
            raise write_refused(self._layout.table)
        self._written().rename(old_key, values, author)

    def delete(self, values: Values) -> None:
        key = self._key(values)
        if self._overlaid.is_computed(self._reader(), key):
            raise self._overlaid.delete_refused(self._layout.table, key)
        written = self._written()
        stored = written.get(key)
        if stored is None:
            raise RowMissing
        written.delete(stored)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        for values in self.rows(query, _ALL, None, False):
            values[field.index] = value
            self.modify(values, author)

    def delete_all(self, query: Query) -> None:
        for values in self.rows(query, _ALL, None, False):
            self.delete(values)

    def reset_auto_increment(self) -> None:
        """There is nothing to reset: no table of these has such a field."""

    def _written(self) -> StoredTable:
        return self._reader().store.platform_table(self._layout.table, "")
