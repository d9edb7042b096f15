"""Going through the rows of a query without holding a database cursor while AL code runs."""

from __future__ import annotations

from alrun.runtime.records.state import KeyGetter, TableInfo, tuple_getter
from alrun.runtime.storage.store import Query, StoredTable, Values

_BATCHES = {1: 50, 50: 500, 500: 500}
"""How many rows to read after that many: a single find reads one, a long loop is quick, memory stays flat."""

FIRST_ONLY = 1
SET = 50


class Cursor:
    """Rows read ahead in one direction, and where to read on.

    A row that was read ahead is read again when it is reached after the table was written to: it is then as it is
    now, or left out if it is gone. It still has its turn, even if its sort key has changed meanwhile.
    """

    __slots__ = (
        "_batch",
        "_is_end",
        "_key_of",
        "_last",
        "_loaded",
        "_position_of",
        "_rows",
        "backward",
        "query",
        "version",
    )

    def __init__(self, query: Query, info: TableInfo, backward: bool, after: Values | None, batch: int) -> None:
        self.query = query
        self.backward = backward
        self.version = -1
        """The version of the table that the rows were read from."""
        self._batch = batch
        self._last = after
        self._rows: list[Values] = []
        """Last first."""
        self._is_end = False
        self._key_of = info.key_of
        self._position_of: KeyGetter = tuple_getter([field.index for field, _ in query.sort])
        self._loaded: tuple[object, ...] | None = None

    def is_at(self, values: Values) -> bool:
        """Whether the values have the sort fields of the row that was taken last."""
        return self._loaded == self._position_of(values)

    def take(self, table: StoredTable) -> Values | None:
        """The next row, or None at the end."""
        while True:
            if not self._rows:
                if self._is_end and self.version == table.version:
                    return None
                self._read(table)
                if not self._rows:
                    return None
            row = self._rows.pop()
            self._last = row
            if self.version != table.version:
                fresh = table.get(self._key_of(row))
                if fresh is None:
                    continue
                row = fresh
            self._loaded = self._position_of(row)
            return row

    def _read(self, table: StoredTable) -> None:
        self.version = table.version
        rows = table.rows(self.query, self._batch, self._last, self.backward)
        self._is_end = len(rows) < self._batch
        self._batch = _BATCHES[self._batch]
        rows.reverse()
        self._rows = rows
