"""Reading the rows of a query object, one after the other, without holding a database cursor while AL code runs.

Rows are read ahead in batches, each behind the last row of the one before. Where the database has to sort or to group,
which it would do again for every batch, all rows behind the first batch are read at once, and wait packed.

Observed: after a write to a table of the query the next Read sees the tables as they are then, behind the row that was
read last.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.storage import sql
from alrun.runtime.storage.datasets import Dataset
from alrun.runtime.storage.schema import is_external
from alrun.runtime.storage.sql_flowfields import INSIDE_FUNCTION, FormulaOf, InsideText
from alrun.runtime.storage.sql_queries import FUNCTIONS, DatasetSql
from alrun.runtime.storage.sqlite import SqliteTable
from alrun.runtime.storage.store import Row
from alrun.runtime.storage.table_state import TableState
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.storage.database_store import DatabaseStore

_BATCHES: Final = {1: 50, 50: 500, 500: 500}
_FIRST: Final = 50
_AFTER_A_WRITE: Final = 1


class DatasetReader:
    """The rows of a dataset as one session sees them."""

    def __init__(self, store: DatabaseStore, dataset: Dataset, company: str, formula_of: FormulaOf) -> None:
        """Raises ALError where the session may not read a table, UnsupportedFeature for what cannot be read."""
        self._store = store
        self._company = company
        self._states: dict[TableSymbol, TableState] = {}
        database = store.database
        database.add_functions({**FUNCTIONS, INSIDE_FUNCTION: (InsideText(database), 5)})
        self._sql = DatasetSql(dataset, self._state, formula_of, database.find_table)
        self._left = dataset.limit or None
        """How many rows may be fetched yet; None for all."""
        self._rows: list[Row] = []
        """Rows that were read ahead, last first."""
        self._packed: Iterator[Row] | None = None
        """All that are behind them, if they were fetched."""
        self._last: Row | None = None
        self._batch = _FIRST
        self._is_end = False
        self._only = next(iter(self._states.values())) if len(self._states) == 1 else None
        """The table, if it is only one."""
        self._version = self._version_now()

    def next_row(self) -> Row | None:
        """The next row; None behind the last one."""
        only = self._only
        if self._version != (self._version_now() if only is None else only.version):
            self._start_again()
        rows = self._rows
        if not rows:
            if not self._is_end:
                self._fill()
                rows = self._rows
            if not rows:
                return None
        self._last = row = rows.pop()
        return row

    # --- Tables

    def _state(self, table: TableSymbol) -> TableState:
        state = self._states.get(table)
        if state is None:
            state = self._states[table] = self._find_state(table)
        return state

    def _find_state(self, table: TableSymbol) -> TableState:
        store = self._store
        if is_external(table):
            raise UnsupportedFeature(f"queries that read tables of another database, such as {table.name}")
        session = store.reader
        if session is not None and session.permissions is not None:
            session.permissions.check_data(table, Right.READ)
        virtual = store.database.find_virtual(store, table)
        if virtual is None:
            return store.database.state(table, self._company)
        assert isinstance(virtual, SqliteTable), "virtual tables are tables of SQLite"
        return virtual.state

    def _version_now(self) -> int:
        return sum([state.version for state in self._states.values()])

    def _prepare(self) -> None:
        """Have all tables in the database."""
        database = self._store.database
        for state in self._states.values():
            if not state.ready:
                database.make_ready(self._store, state, to_write=False)

    # --- Rows

    def _start_again(self) -> None:
        """Forget what was read ahead: it may have changed."""
        if self._left is not None:
            self._left += len(self._rows)
        self._rows = []
        self._packed = None
        self._is_end = False
        self._batch = _AFTER_A_WRITE

    def _fill(self) -> None:
        if self._packed is None:
            self._prepare()
            self._version = self._version_now()
            if self._sql.is_grouped or (self._batch == _BATCHES[self._batch] and self._sorts()):
                statement, parameters = self._sql.statement(self._last, self._left or 0)
                self._packed = self._store.database.fetch_packed(self._store, statement, parameters)
        limit = self._batch if self._left is None else min(self._batch, self._left)
        if self._packed is not None:
            rows = list(islice(self._packed, limit))
        else:
            statement, parameters = self._sql.statement(self._last, limit)
            rows = self._store.database.fetch(self._store, statement, parameters) if limit else []
        self._is_end = len(rows) < limit or not limit
        self._batch = _BATCHES[self._batch]
        if self._left is not None:
            self._left -= len(rows)
        rows.reverse()
        self._rows = rows

    def _sorts(self) -> bool:
        """Whether the database has to sort all rows before it can give the next ones."""
        statement, parameters = self._sql.statement(self._last, self._left or 0)
        known = next(iter(self._states.values())).sorts
        found = known.get(statement)
        if found is None:
            plan = self._store.database.fetch(self._store, sql.explain(statement), parameters)
            found = known[statement] = any(sql.SORTS_ALL in row[3] for row in plan)
        return found
