"""Going through the rows of a query without holding a database cursor while AL code runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from operator import itemgetter

from alrun.runtime.records.partial import PartialLoad
from alrun.runtime.records.state import TableInfo
from alrun.runtime.storage.store import Load, Query, Row, Selection, StoredTable, Values

_BATCHES = {1: 50, 50: 500, 500: 500}
"""How many rows to read after that many: a single find reads one, a long loop is quick, memory stays flat."""

FIRST_ONLY = 1
SET = 50


class Cursor:
    """Rows read ahead in one direction, and where to read on.

    A row that was read ahead is read again when it is reached after the table was written to: it is then as it is
    now, or left out if it is gone. It still has its turn, even if its sort key has changed meanwhile. What has come
    behind the last row since that was read is not in the set (observed).

    `Finding.next` takes a row by itself where that needs no more than `rows`, `load` and `position_of`.
    """

    __slots__ = (
        "_after",
        "_batch",
        "_info",
        "_is_end",
        "_partial",
        "_placed",
        "_places",
        "_raw_load",
        "backward",
        "load",
        "position",
        "position_of",
        "query",
        "rows",
        "selection",
        "taken",
        "version",
    )

    def __init__(
        self,
        query: Query,
        info: TableInfo,
        backward: bool,
        after: Values | None,
        batch: int,
        selection: Selection | None = None,
        partial: PartialLoad | None = None,
    ) -> None:
        self.query = query
        self.backward = backward
        self.selection = selection
        self._partial = partial
        self.version = -1
        """The version of the table that the rows were read from."""
        self.rows: list[Row] = []
        """Last first."""
        self.taken: Row | None = None
        """The last row of `rows` that was taken."""
        self.load: Load
        """Loads one of `rows` into the variable."""
        self._raw_load: Load
        self.position_of: Callable[[Values], object] = itemgetter(*[field.index for field, _ in query.sort])
        self.position: object = None
        """The sort fields of the row that was loaded last: a variable that has others has been elsewhere since."""
        self._places: Iterator[Row] | None = None
        """Where the rows are that follow, if they had to be sorted."""
        self._placed = -1
        """The version of the table when it was asked for places, -1 before."""
        self._batch = batch
        self._after = after
        self._is_end = False
        self._info = info

    def take(self, table: StoredTable, values: Values) -> bool:
        """Load the next row into `values`; at the end, leave them as they are and return false."""
        while True:
            if not self.rows:
                if self._is_end:
                    return False
                self._read(table)
                if not self.rows:
                    return False
            self.taken = row = self.rows.pop()
            if self.version == table.version:
                self.load(values, row)
            elif not self._load_again(table, row, values):
                continue
            self.position = self.position_of(values)
            return True

    def read_again(self) -> None:
        """Forget the rows that were read ahead: those that follow are to be loaded with other fields."""
        self.rows.clear()
        self._places = None
        self._placed = -1
        self._is_end = False

    def _read(self, table: StoredTable) -> None:
        if self.taken is not None:
            self._after = self._loaded(self.taken)
            self.taken = None
        if self._partial is not None:
            self.selection = self._partial.selection
        self.version = table.version
        if self._placed < 0 and self._batch == _BATCHES[self._batch]:
            self._places = table.places(self.query, self._after, self.backward)
            self._placed = self.version
        if self._places is None or not self._read_places(table, self._places):
            self.rows = table.read(self.query, self._batch, self._after, self.backward, self.selection)
            self._is_end = len(self.rows) < self._batch
        self.load = self._raw_load = table.loader(self.selection)
        if self._partial is not None:
            self.load = self._partial.loader(table)
        self._batch = _BATCHES[self._batch]
        self.rows.reverse()

    def _read_places(self, table: StoredTable, places: Iterator[Row]) -> bool:
        """Read rows of the places, or note that it was the end; false if rows may have come since they were sorted."""
        while some := list(islice(places, self._batch)):
            self.rows = table.read_places(some, self.selection)
            if self.rows:
                return True
        self._places = None
        self._is_end = self._placed == self.version
        self._placed = -1
        return self._is_end

    def _load_again(self, table: StoredTable, row: Row, values: Values) -> bool:
        key = self._info.key_of(self._loaded(row))
        if self._partial is not None:
            return self._partial.load_row(table, key, values)
        return table.load_row(key, values, self.selection)

    def _loaded(self, row: Row) -> Values:
        """A row that was read, in a list of its own."""
        values = self._info.defaults.copy()
        self._raw_load(values, row)
        return values
