"""A table whose rows may be read only by who has permission.

Writes are checked before their triggers run, by the record; what the platform writes of itself needs no permission.
Docs: devenv-permissions-on-database-objects
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from alrun.runtime.storage.delegating import DelegatingTable
from alrun.runtime.storage.store import Aggregate, Query, Row, Selection, StoredTable, Values
from alrun.semantics.permission_symbols import Right
from alrun.semantics.symbols import FieldSymbol, TableSymbol

if TYPE_CHECKING:
    from alrun.runtime.permissions import Permissions


class CheckedTable(DelegatingTable):
    """A stored table as a user sees it who may not do everything. Reading raises ALError where it is not allowed."""

    def __init__(self, rows: StoredTable, table: TableSymbol, permissions: Permissions) -> None:
        super().__init__(rows)
        self._table = table
        self._permissions = permissions

    def _readable(self) -> StoredTable:
        self._permissions.check_data(self._table, Right.READ)
        return self._rows

    def get(self, key: Sequence[object]) -> Values | None:
        return self._readable().get(key)

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        return self._readable().get_by_system_id(system_id)

    def rows(self, query: Query, limit: int, after: Values | None, backward: bool) -> list[Values]:
        return self._readable().rows(query, limit, after, backward)

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        return self._readable().read(query, limit, after, backward, selection)

    def places(self, query: Query, after: Values | None, backward: bool) -> Iterator[Row] | None:
        return self._readable().places(query, after, backward)

    def read_places(self, places: Sequence[Row], selection: Selection | None) -> list[Row]:
        return self._readable().read_places(places, selection)

    def load_row(self, key: Sequence[object], values: Values, selection: Selection | None) -> bool:
        return self._readable().load_row(key, values, selection)

    def row_at(self, query: Query, values: Values) -> Values | None:
        return self._readable().row_at(query, values)

    def count(self, query: Query) -> int:
        return self._readable().count(query)

    def exists(self, query: Query) -> bool:
        return self._readable().exists(query)

    def aggregate(self, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> list[object | None]:
        return self._readable().aggregate(query, wanted)

    def load_blobs(self, values: Values, fields: Sequence[FieldSymbol]) -> None:
        self._readable().load_blobs(values, fields)


def checked(rows: StoredTable, table: TableSymbol, permissions: Permissions | None) -> StoredTable:
    """The rows of a table as a user with these permissions may read them; None may read all."""
    return rows if permissions is None else CheckedTable(rows, table, permissions)
