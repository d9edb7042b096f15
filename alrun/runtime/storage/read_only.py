"""The database as sessions see it that may not write to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext

from alrun.runtime.refusals import refuse_write
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.database_store import DatabaseStore
from alrun.runtime.storage.sqlite import SqliteTable
from alrun.runtime.storage.store import Author, LockTimeout, Query, StoredTable, Transfer, Values
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldSymbol, TableSymbol


class ReadOnlyStore(DatabaseStore):
    """What a child session sees: its parent's database, uncommitted rows included, and no way to write to it.

    The child never is part of the parent's transaction: its commit and rollback do nothing.
    Docs: devenv-page-background-tasks
    """

    may_write = False

    def __init__(self, database: Database, check_cancelled: Callable[[], None]) -> None:
        super().__init__(database, check_cancelled, LockTimeout())

    @property
    def in_write_transaction(self) -> bool:
        return False

    def platform_table(self, table: TableSymbol, company: str) -> StoredTable:
        return ReadOnlyTable(self.database, self, self.database.state(table, company))

    def promise_write(self) -> None:
        """Nothing will be written."""

    def begin_write(self) -> None:
        """Nothing to lock: LockTable in a child session only reads."""

    def set_consistent(self, table: TableSymbol, consistent: bool) -> None:
        """Nothing of the child's is kept anyway."""

    def after_commit(self, action: Callable[[], None]) -> None:
        """Nothing of the child's is ever committed."""

    def commit(self) -> None:
        """Nothing of the child's to keep, and nothing of the parent's may be."""

    def rollback(self) -> None:
        """Nothing of the child's to undo."""

    def begin_isolation(self) -> None:
        """Nothing of the child's to undo."""

    def end_isolation(self) -> None:
        """Nothing of the child's to undo."""

    def kept_in_isolation(self) -> AbstractContextManager[None]:
        """Nothing of the child's to keep."""
        return nullcontext()

    def savepoint(self) -> int:
        return 0

    def rollback_to(self, savepoint: int) -> None:
        """Nothing of the child's to undo."""

    def release(self, savepoint: int) -> None:
        """Nothing of the child's to keep."""

    def copy_installed(self, source: str, destination: str) -> None:
        """There is no other company: no row of it could be written."""

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
