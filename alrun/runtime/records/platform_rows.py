"""Rows of the platform's own stored tables, as the platform reads and writes them: no trigger runs, no event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from alrun.runtime.records.filters.tree import Compare, Comparison
from alrun.runtime.storage.store import Author, Condition, Query, Values

if TYPE_CHECKING:
    from alrun.runtime.records.state import RecordSession, TableInfo

NO_LIMIT: Final = 2**31 - 1


class PlatformRows:
    """A table of the platform. Fields are named by their numbers, rows are lists of values."""

    def __init__(self, session: RecordSession, table_no: int, company: str | None = None) -> None:
        table = session.program.find_table(table_no)
        if table is None:
            raise ValueError(f"the platform has no table {table_no}")
        self._session = session
        self._info: TableInfo = session.program.object_class(table).info()
        self._fields = table.fields_by_number
        self._stored = session.store.platform_table(table, session.company if company is None else company)

    def value(self, row: Values, number: int) -> object:
        """A field of a row."""
        return row[self._fields[number].index]

    def get(self, *key: object) -> Values | None:
        """The row of a primary key."""
        return self._stored.get(key)

    def find(self, wanted: Mapping[int, object]) -> list[Values]:
        """All rows whose fields have these values, by primary key. Blobs are not loaded."""
        return self._stored.rows(self._query(wanted), NO_LIMIT, None, False)

    def exists(self, wanted: Mapping[int, object]) -> bool:
        """Whether there is a row whose fields have these values."""
        return self._stored.exists(self._query(wanted))

    def count(self, wanted: Mapping[int, object]) -> int:
        """How many rows there are whose fields have these values."""
        return self._stored.count(self._query(wanted))

    def load_blob(self, row: Values, number: int) -> None:
        """Read the content of a Blob of a row."""
        self._stored.load_blobs(row, [self._fields[number]])

    def insert(self, values: Mapping[int, object], like: Values | None = None) -> Values:
        """Add a row; fields that are not given are empty, or those of the row `like`. Raises DuplicateKey."""
        row = (self._info.defaults if like is None else like).copy()
        for number, value in values.items():
            row[self._fields[number].index] = value
        row[self._info.system.id] = self._session.new_system_id()
        self._stored.insert(row, self._author())
        return row

    def modify(self, row: Values, values: Mapping[int, object]) -> None:
        """Change fields of a row. Raises RowChanged, RowMissing."""
        for number, value in values.items():
            row[self._fields[number].index] = value
        self._stored.modify(row, self._author())

    def modify_all(self, wanted: Mapping[int, object], number: int, value: object) -> None:
        """Set a field in all rows whose fields have the values that are wanted."""
        self._stored.modify_all(self._query(wanted), self._fields[number], value, self._author())

    def delete_all(self, wanted: Mapping[int, object]) -> None:
        """Remove all rows whose fields have these values."""
        self._stored.delete_all(self._query(wanted))

    def _query(self, wanted: Mapping[int, object]) -> Query:
        conditions = tuple(
            Condition(self._fields[number], Compare(Comparison.EQUAL, value)) for number, value in wanted.items()
        )
        return Query(conditions, (), self._info.query.sort)

    def _author(self) -> Author:
        return Author(self._session.user_security_id, self._session.clock.now())
