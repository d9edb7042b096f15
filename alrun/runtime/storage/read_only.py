"""The database as sessions see it that may not write to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from alrun.runtime.refusals import refuse_write
from alrun.runtime.storage.checked import checked
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.sequences import Sequences
from alrun.runtime.storage.sqlite import SqliteTable
from alrun.runtime.storage.store import Author, LockTimeout, Query, RowVersions, StoredTable, Transfer, Values
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldSymbol, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.permissions import Permissions
    from alrun.runtime.session import Session


class ReadOnlyStore:
    """What a child session sees: its parent's database, uncommitted rows included, and no way to write to it.

    The child never is part of the parent's transaction: its commit and rollback do nothing.
    Docs: devenv-page-background-tasks
    """

    def __init__(self, database: Database, check_cancelled: Callable[[], None]) -> None:
        self._database = database
        self.check_cancelled = check_cancelled
        self.interrupted = False
        self.reader: Session | None = None
        self.lock_timeout = LockTimeout()
        self._permissions: Permissions | None = None
        self._tables: dict[tuple[TableSymbol, str], StoredTable] = {}

    def serve(self, session: Session) -> None:
        self.reader = session
        self._permissions = session.permissions
        self._tables.clear()

    @property
    def in_write_transaction(self) -> bool:
        return False

    def table(self, table: TableSymbol, company: str) -> StoredTable:
        found = self._tables.get((table, company))
        if found is None:
            found = self._database.find_virtual(self, table)
            if found is None:
                found = ReadOnlyTable(self._database, self, self._database.state(table, company))
            found = checked(found, table, self._permissions)
            self._tables[table, company] = found
        return found

    def platform_table(self, table: TableSymbol, company: str) -> StoredTable:
        return ReadOnlyTable(self._database, self, self._database.state(table, company))

    def with_rows(self, tables: Sequence[TableSymbol], company: str) -> list[TableSymbol]:
        return self._database.with_rows(self, tables, company)

    def row_versions(self) -> RowVersions:
        return self._database.row_versions(self)

    @property
    def sequences(self) -> Sequences:
        return Sequences(self._database, self, may_write=False)

    def stored_tables(self) -> list[tuple[int, str]]:
        return self._database.stored_tables(self)

    def begin_write(self) -> None:
        """Nothing to lock: LockTable in a child session only reads."""

    def set_consistent(self, table: TableSymbol, consistent: bool) -> None:
        """Nothing of the child's is kept anyway."""

    def commit(self) -> None:
        """Nothing of the child's to keep, and nothing of the parent's may be."""

    def rollback(self) -> None:
        """Nothing of the child's to undo."""

    def savepoint(self) -> int:
        return 0

    def rollback_to(self, savepoint: int) -> None:
        """Nothing of the child's to undo."""

    def release(self, savepoint: int) -> None:
        """Nothing of the child's to keep."""

    def read_only(self, check_cancelled: Callable[[], None]) -> ReadOnlyStore:
        return ReadOnlyStore(self._database, check_cancelled)

    def interrupt(self) -> None:
        """End the child's running statement, and every later one, with the session's cancellation.

        Safe to call from any thread at any time: a statement of another session never stops for it.
        """
        self.interrupted = True

    def close(self) -> None:
        """The database is the parent's to close."""


class ReadOnlyTable(SqliteTable):
    """A table that refuses every write."""

    def insert(self, values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.INSERT)

    def modify(self, values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def delete(self, values: Values) -> None:
        refuse_write(self._layout.table, Right.DELETE)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        refuse_write(self._layout.table, Right.MODIFY)

    def delete_all(self, query: Query) -> None:
        refuse_write(self._layout.table, Right.DELETE)

    def reset_auto_increment(self) -> None:
        refuse_write(self._layout.table, Right.DELETE)

    def transfer_rows(self, transfer: Transfer, values: Values) -> bool:
        refuse_write(self._layout.table, Right.INSERT)

    def transfer_fields(
        self, transfer: Transfer, query: Query, joins: Sequence[tuple[FieldSymbol, FieldSymbol]]
    ) -> bool:
        refuse_write(self._layout.table, Right.MODIFY)
