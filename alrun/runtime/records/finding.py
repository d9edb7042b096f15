"""Get, Find, Next and what else looks for rows."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from alrun.runtime.errors import ALError
from alrun.runtime.records import texts
from alrun.runtime.records.cursor import FIRST_ONLY, SET, Cursor
from alrun.runtime.records.loading import Loading
from alrun.runtime.records.partial import PartialLoad
from alrun.runtime.storage.store import Query, Values, stored_fields


class Finding(Loading):
    """The part of a record that reads."""

    __slots__ = ()

    def get(self, *key_values: object) -> bool:
        """Read the row of a primary key, whatever the filters; key fields left out at the end are empty.

        Raises ALError DB:RecordNotFound.
        Docs: methods-auto/record/record-get-method
        """
        info = self.info()
        key = key_values if len(key_values) == len(info.key_fields) else info.complete_key(key_values)
        partial = self._partial
        if partial is None:
            found = self.stored.load_row(key, self.values, self._selection)
        else:
            found = self._load_partially(partial, key)
        if not found:
            raise texts.not_found(self, tuple(key))
        self._has_loaded(None)
        return True

    def get_by_system_id(self, system_id: UUID) -> bool:
        """Read the row of a SystemId, whatever the filters. Raises ALError DB:RecordNotFound.

        Docs: methods-auto/record/record-getbysystemid-method
        """
        row = self.stored.get_by_system_id(system_id)
        if row is None:
            raise texts.system_id_not_found(self, system_id)
        self.values[:] = row
        self._has_loaded(None)
        return True

    def find(self, which: str = "=") -> bool:
        """Read a row by its place: `-` first, `+` last, or `=`, `<`, `>` from the current key values, in that order.

        Raises ALError DB:RecordNotFound where `=` is in it (as Microsoft's tests ask of `=<>`), else
        DB:NothingInsideFilter.
        Docs: methods-auto/record/record-find-method
        """
        match which:
            case "-":
                return self.find_set()
            case "+":
                return self._find_from_end(SET, backward=True)
        for sign in which:
            match sign:
                case "=":
                    row = self.stored.row_at(self._query(), self.values)
                    if row is not None:
                        self.values[:] = row
                        self._has_loaded(None)
                        return True
                case "<" | ">":
                    query = self._query()
                    cursor = self._new_cursor(query, FIRST_ONLY, sign == "<", self._place_in(query))
                    if cursor.take(self.stored, self.values):
                        self._has_loaded(cursor)
                        return True
                case _:
                    raise ALError(f"'{which}' is not a valid way to search in Find.")
        raise texts.not_found(self, self._key()) if "=" in which else texts.nothing_inside_filter(self)

    def find_first(self) -> bool:
        """Read the first row. Raises ALError DB:NothingInsideFilter.

        Docs: methods-auto/record/record-findfirst-method
        """
        return self._find_from_end(FIRST_ONLY, backward=False)

    def find_last(self) -> bool:
        """Read the last row. Raises ALError DB:NothingInsideFilter.

        Docs: methods-auto/record/record-findlast-method
        """
        return self._find_from_end(FIRST_ONLY, backward=True)

    def find_set(self, for_update: bool = False) -> bool:
        """Read the first row and be ready for the others. Raises ALError DB:NothingInsideFilter.

        `for_update` starts the write transaction, as LockTable does.
        Docs: methods-auto/record/record-findset-boolean-method
        """
        if for_update:
            self.lock_table()
        return self._find_from_end(SET, backward=False)

    def _find_from_end(self, batch: int, *, backward: bool) -> bool:
        cursor = self._new_cursor(self._query(), batch, backward, None)
        if not cursor.take(self.stored, self.values):
            raise texts.nothing_inside_filter(self)
        self._has_loaded(cursor)
        return True

    def next(self, steps: int = 1) -> int:
        """Go `steps` rows on, back if negative, from the current key values; as far as there are rows.

        Gives the steps taken, 0 at the end, where the variable keeps its row.
        Docs: methods-auto/record/record-next-method
        """
        cursor = self._cursor
        values = self.values
        view = self._view
        if (
            steps == 1
            and cursor is not None
            and cursor.rows
            and cursor.query is (self._info.query if view is None else view.made_query)  # type: ignore[union-attr]
            and not cursor.backward
            and cursor.version == self._stored.version  # type: ignore[union-attr]  # a cursor has read from it
            and cursor.position == cursor.position_of(values)
        ):
            # The way of nearly every step, with as few calls as can be: what `Cursor.take` and `_has_loaded` do.
            cursor.taken = row = cursor.rows.pop()
            cursor.load(values, row)
            cursor.position = cursor.position_of(values)
            if self._auto_calc:
                self.calc_fields(*self._auto_calc)
            return 1
        return self._step(steps)

    def _step(self, steps: int) -> int:
        backward = steps < 0
        query = self._query_of_last_search()
        cursor = self._cursor
        values = self.values
        if (
            cursor is None
            or cursor.query is not query
            or cursor.backward is not backward
            or cursor.position != cursor.position_of(values)
        ):
            cursor = self._new_cursor(query, FIRST_ONLY, backward, self._place_in(query))
        table = self.stored
        taken = 0
        while taken < abs(steps) and cursor.take(table, values):
            taken += 1
        if taken:
            self._has_loaded(cursor)
        return -taken if backward else taken

    def count(self) -> int:
        """How many rows are inside the filters.

        Docs: methods-auto/record/record-count-method
        """
        return self.stored.count(self._query())

    def rows_wanted(self) -> Query:
        """Which rows are inside the filters, in terms of the storage."""
        return self._query()

    def is_empty(self) -> bool:
        """Whether no row is inside the filters.

        Docs: methods-auto/record/record-isempty-method
        """
        return not self.stored.exists(self._query())

    def lock_table(self) -> None:
        """Start the write transaction; nothing for a temporary record.

        Docs: methods-auto/record/record-locktable-method
        """
        if not self.is_temporary:
            self.session.store.begin_write()

    def _new_cursor(self, query: Query, batch: int, backward: bool, after: Values | None) -> Cursor:
        partial = self._partial
        if partial is not None:
            partial.prepare(query)
        info = self.info()
        selection = self._selection
        if selection is not None and query.sort is not info.query.sort:
            selection = tuple(sorted({*selection, *(field.index for field, _ in query.sort)}))
        return Cursor(query, info, backward, after, batch, selection, partial)

    def _place_in(self, query: Query) -> Values:
        """The values of now, to go on from in the order of a query."""
        values = self.values
        if values.__class__ is not list:
            for field, _ in query.sort:
                values[field.index]  # which loads it
        return list.copy(values)

    def _load_partially(self, partial: PartialLoad, key: Sequence[object]) -> bool:
        info = self.info()
        values = self._make_partial()
        loaded: frozenset[int] = frozenset()
        if info.key_of(values) == tuple(key) and values[info.system.row_version]:
            # Observed: reading a row again takes away nothing that was loaded of it.
            loaded = frozenset(
                field.index for field in stored_fields(self.table.fields) if values.is_loaded(field.index)
            )
        partial.prepare(self._query(), loaded)
        return partial.load_row(self.stored, key, values)

    def _has_loaded(self, cursor: Cursor | None) -> None:
        """A row was put into the variable; `cursor` has those that follow."""
        self._cursor = cursor
        if self._auto_calc:
            self.calc_fields(*self._auto_calc)
