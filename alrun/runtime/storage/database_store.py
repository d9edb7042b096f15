"""What the stores over one database have in common: that of the session that writes, and those that only read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from alrun.runtime.storage.checked import checked
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.schema import is_external
from alrun.runtime.storage.sequences import Sequences
from alrun.runtime.storage.store import LockTimeout, RowVersions, StoredTable
from alrun.semantics.symbols import FieldSymbol, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.permissions import Permissions
    from alrun.runtime.records.flowfields import CalcFormula
    from alrun.runtime.session import Session
    from alrun.runtime.storage.dataset_reading import DatasetReader
    from alrun.runtime.storage.datasets import Dataset
    from alrun.runtime.storage.read_only import ReadOnlyStore


class DatabaseStore(ABC):
    """A database as one session reads it.

    `check_cancelled` raises if the session has been told to end; it is asked when a statement was interrupted.
    """

    may_write: bool

    def __init__(self, database: Database, check_cancelled: Callable[[], None], lock_timeout: LockTimeout) -> None:
        self.database = database
        self.check_cancelled = check_cancelled
        self.interrupted = False
        self.reader: Session | None = None
        self.lock_timeout = lock_timeout
        self._permissions: Permissions | None = None
        self._tables: dict[tuple[TableSymbol, str], StoredTable] = {}

    def serve(self, session: Session) -> None:
        self.reader = session
        self._permissions = session.permissions
        self._tables.clear()

    def table(self, table: TableSymbol, company: str) -> StoredTable:
        found = self._tables.get((table, company))
        if found is None and is_external(table):
            from alrun.runtime.table_connections import connections_of  # few programs have such tables

            # Not remembered, for the connection may be another one the next time.
            session = self.reader
            assert session is not None
            return checked(connections_of(session).rows(table, session.new_guid), table, self._permissions)
        if found is None:
            found = self.database.find_virtual(self, table)
            if found is None:
                found = self._rows(table, company)
            found = checked(found, table, self._permissions)
            self._tables[table, company] = found
        return found

    def _rows(self, table: TableSymbol, company: str) -> StoredTable:
        """The rows of a table that is none of the virtual ones, before permissions are looked at."""
        return self.platform_table(table, company)

    @abstractmethod
    def platform_table(self, table: TableSymbol, company: str) -> StoredTable:
        """See `Store`."""

    def with_rows(self, tables: Sequence[TableSymbol], company: str) -> list[TableSymbol]:
        return self.database.with_rows(self, tables, company)

    def read_dataset(
        self, dataset: Dataset, company: str, formula_of: Callable[[FieldSymbol], CalcFormula]
    ) -> DatasetReader:
        from alrun.runtime.storage.dataset_reading import DatasetReader  # few programs have queries, and it needs this

        return DatasetReader(self, dataset, company, formula_of)

    def row_versions(self) -> RowVersions:
        return self.database.row_versions(self)

    @property
    def sequences(self) -> Sequences:
        return Sequences(self.database, self, may_write=self.may_write)

    def statements_executed(self) -> int:
        return self.database.statements_executed()

    def rows_read(self) -> int:
        return self.database.rows_read()

    def stored_tables(self) -> list[tuple[int, str]]:
        return self.database.stored_tables(self)

    def stored_rows(self, number: int, company: str) -> int:
        return self.database.stored_rows(self, number, company)

    def read_only(self, check_cancelled: Callable[[], None]) -> ReadOnlyStore:
        from alrun.runtime.storage.read_only import (
            ReadOnlyStore,  # few sessions may not write, and it needs this module
        )

        return ReadOnlyStore(self.database, check_cancelled)

    def interrupt(self) -> None:
        """End the store's running statement, and every later one, with the session's cancellation.

        Safe to call from any thread at any time: a statement of another session never stops for it.
        """
        self.interrupted = True
