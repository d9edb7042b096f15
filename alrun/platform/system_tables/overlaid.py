"""Tables of which some rows are computed, and that programs can write: All Profile, Feature Key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from alrun.runtime.errors import ALError
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.schema import default_value
from alrun.runtime.storage.store import Query, SortField
from alrun.runtime.storage.virtual import Bound, OverlaidRows
from alrun.semantics.symbols import TableSymbol

Fields = Mapping[int, Any]
"""A row, by field number."""


class Overlaid(OverlaidRows[Fields]):
    """The rows of a table that are stored, and those that `computed` gives where none with the same key is stored.

    `delete_error` is the text of the error of deleting a computed row, with `%1` for the last field of its key.
    """

    def __init__(
        self,
        number: int,
        fields: Iterable[int],
        computed: Callable[[Session], Iterable[Fields]],
        delete_error: str = "",
    ) -> None:
        self._number = number
        self._computed = computed
        self._delete_error = delete_error
        self._columns: Mapping[int, Callable[[Fields], object]] = {field: itemgetter(field) for field in fields}

    @property
    def columns(self) -> Mapping[int, Callable[[Fields], object]]:
        """A row is its fields."""
        return self._columns

    @property
    def size(self) -> int:
        """There are few."""
        return 100

    @property
    def also_bounded(self) -> tuple[int, ...]:
        """No field: all rows are made."""
        return ()

    @property
    def reads(self) -> tuple[int, ...]:
        """What was written, which is stored under the same number."""
        return (self._number,)

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterator[Fields]:
        """All rows in the order of the key."""
        table = self._table(session)
        numbers = [field.number for field in table.primary_key.fields]
        found: dict[tuple[Any, ...], Fields] = {}
        defaults = {field.number: default_value(field.type) for field in table.fields if field.number in self.columns}
        for row in (*self._computed(session), *self._stored(session, table)):
            found[_comparable([row[number] for number in numbers])] = {**defaults, **row}
        return iter([found[key] for key in sorted(found, reverse=backward)])

    def _stored(self, session: Session, table: TableSymbol) -> list[Fields]:
        query = Query((), (), tuple(SortField(field, True) for field in table.primary_key.fields))
        stored = session.store.platform_table(table, "")
        fields = [table.fields_by_number[number] for number in self.columns]
        return [
            {field.number: values[field.index] for field in fields}
            for values in stored.rows(query, stored.count(query), None, False)
        ]

    def count(self, session: Session, bounds: Sequence[Bound]) -> int | None:
        """Nothing quicker than counting them."""
        return None

    def is_computed(self, session: Session, key: Sequence[object]) -> bool:
        """Whether the row of a primary key is one of `computed`."""
        numbers = [field.number for field in self._table(session).primary_key.fields]
        return any(
            _comparable([row[number] for number in numbers]) == _comparable(key) for row in self._computed(session)
        )

    def delete_refused(self, table: TableSymbol, key: Sequence[object]) -> ALError:
        """The error of deleting a computed row."""
        if not self._delete_error:
            return super().delete_refused(table, key)
        return ALError(self._delete_error.replace("%1", str(key[-1])))

    def _table(self, session: Session) -> TableSymbol:
        table = session.program.find_table(self._number)
        assert table is not None, "the platform's tables are part of every program"
        return table


def _comparable(key: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(fold(value) if isinstance(value, str) else value for value in key)
