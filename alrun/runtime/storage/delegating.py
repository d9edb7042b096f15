"""A table in front of another that it passes everything on to: the base of those that do something besides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from alrun.runtime.storage.store import Aggregate, Author, Load, Query, Row, Selection, StoredTable, Transfer, Values
from alrun.semantics.symbols import FieldSymbol


class DelegatingTable(StoredTable):
    """The rows of another table."""

    def __init__(self, rows: StoredTable) -> None:
        self._rows = rows

    @property
    def version(self) -> int:
        return self._rows.version

    def get(self, key: Sequence[object]) -> Values | None:
        return self._rows.get(key)

    def get_by_system_id(self, system_id: UUID) -> Values | None:
        return self._rows.get_by_system_id(system_id)

    def rows(self, query: Query, limit: int, after: Values | None, backward: bool) -> list[Values]:
        return self._rows.rows(query, limit, after, backward)

    def read(
        self, query: Query, limit: int, after: Values | None, backward: bool, selection: Selection | None
    ) -> list[Row]:
        return self._rows.read(query, limit, after, backward, selection)

    def loader(self, selection: Selection | None) -> Load:
        return self._rows.loader(selection)

    def places(self, query: Query, after: Values | None, backward: bool) -> Iterator[Row] | None:
        return self._rows.places(query, after, backward)

    def read_places(self, places: Sequence[Row], selection: Selection | None) -> list[Row]:
        return self._rows.read_places(places, selection)

    def load_row(self, key: Sequence[object], values: Values, selection: Selection | None) -> bool:
        return self._rows.load_row(key, values, selection)

    def row_at(self, query: Query, values: Values) -> Values | None:
        return self._rows.row_at(query, values)

    def count(self, query: Query) -> int:
        return self._rows.count(query)

    def exists(self, query: Query) -> bool:
        return self._rows.exists(query)

    def aggregate(self, query: Query, wanted: Sequence[tuple[Aggregate, FieldSymbol]]) -> list[object | None]:
        return self._rows.aggregate(query, wanted)

    def load_blobs(self, values: Values, fields: Sequence[FieldSymbol]) -> None:
        self._rows.load_blobs(values, fields)

    def insert(self, values: Values, author: Author) -> None:
        self._rows.insert(values, author)

    def modify(self, values: Values, author: Author) -> None:
        self._rows.modify(values, author)

    def rename(self, old_key: Sequence[object], values: Values, author: Author) -> None:
        self._rows.rename(old_key, values, author)

    def delete(self, values: Values) -> None:
        self._rows.delete(values)

    def modify_all(self, query: Query, field: FieldSymbol, value: object, author: Author) -> None:
        self._rows.modify_all(query, field, value, author)

    def delete_all(self, query: Query) -> None:
        self._rows.delete_all(query)

    def reset_auto_increment(self) -> None:
        self._rows.reset_auto_increment()

    def transfer_rows(self, transfer: Transfer, values: Values) -> bool:
        return self._rows.transfer_rows(transfer, values)

    def transfer_fields(
        self, transfer: Transfer, query: Query, joins: Sequence[tuple[FieldSymbol, FieldSymbol]]
    ) -> bool:
        return self._rows.transfer_fields(transfer, query, joins)
