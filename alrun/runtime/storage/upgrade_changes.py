"""Changing a stored table, with its rows, to what the program declares now. `upgrade.py` says what may be changed."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw

from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.declared import UNKNOWN, FieldDeclaration, TableDeclaration, declaration_of
from alrun.runtime.storage.schema import TableLayout, column_kind
from alrun.runtime.storage.upgrade import count_of
from alrun.runtime.storage.upgrade_values import NewValue, new_value


class TableChange:
    """The change of one table of one company."""

    def __init__(
        self, connection: apsw.Connection, layout: TableLayout, table_sql: sql.TableSql, apps: Container[str]
    ) -> None:
        """`apps` are the ids of the apps that the program consists of."""
        self._connection = connection
        self._layout = layout
        self._sql = table_sql
        self._apps = apps
        self._objections: list[str] = []

    def make(
        self, old: TableDeclaration, new: TableDeclaration, create: str, *, is_same: bool, force: bool
    ) -> list[str]:
        """Make the table what `create` would, but for its indexes; gives the objections.

        `is_same`: its statement is that already, so that only values may have to change.
        """
        columns = {name: (type_, default) for name, type_, default in self._rows(sql.COLUMNS, (self._layout.name,))}
        before = {field.number: field for field in old.fields}
        sources: dict[str, str] = {}
        changes: dict[int, NewValue] = {}
        with _functions(self._connection, changes):
            for field in new.fields:
                if field.column not in columns:
                    continue
                known = before.get(field.number)
                if known is not None and self._is_anothers(known, field):
                    self._object_to_loss(known, "belongs to another app now", columns, force)
                    is_same = False
                    continue
                try:
                    change = self._new_value(known, field, columns[field.column][0])
                except ValueError:
                    self._object_to_loss(field, f"changes from {_type(known)} to {field.shown_type}", columns, force)
                    is_same = False
                    continue
                sources[field.column] = field.column
                if change is not None:
                    changes[field.number] = change
                    is_same = self._try_change(known, field, force) and is_same
                    sources[field.column] = sql_catalogue.new_value(field.number, field.column)
            numbers = {field.number for field in new.fields}
            for field in old.fields:
                if field.number not in numbers and field.column in columns:
                    self._object_to_loss(field, "is no longer there", columns, force)
            if not is_same and not self._objections:
                self._rebuild(create, sources)
        return self._objections

    def _is_anothers(self, old: FieldDeclaration, new: FieldDeclaration) -> bool:
        """Whether another app declares a field of that number now, and has not taken over its data."""
        is_tables_own = not old.extension and not new.extension
        if is_tables_own or not old.app or not new.app or old.app == new.app:
            return False
        # Docs: properties/devenv-movedfrom-property. Who declares it no more, but is there, has let go of it.
        moved = self._layout.by_number[new.number].field.constants.get("movedfrom")
        return old.app not in self._apps and str(moved).strip("{} ").lower() != old.app.lower()

    def _new_value(self, old: FieldDeclaration | None, new: FieldDeclaration, column_type: str) -> NewValue | None:
        if old is not None and old.type != UNKNOWN:
            return new_value(old, new)
        # Nothing but the column tells what it has been.
        if not column_kind(new.stored_type, lambda _: None).declaration.startswith(column_type):
            raise ValueError
        unknown = FieldDeclaration(new.number, new.name, UNKNOWN, 0, "", 0)
        return new_value(unknown, new) if new.length else None

    def _try_change(self, old: FieldDeclaration | None, new: FieldDeclaration, force: bool) -> bool:
        """Whether all values stay as they are; objects to what is lost."""
        found = dict(self._rows(sql_catalogue.changes(self._layout.name, new.number, new.column)))
        lost = found.get(LOST, 0)
        if lost and not force:
            self._object(
                f"the {new.title} changes from {_type(old)} to {new.shown_type}, and {count_of(lost, 'row')} "
                f"{'has a value that is' if lost == 1 else 'have values that are'} none of the new type"
            )
        return found.keys() <= {SAME}

    def _object_to_loss(
        self, field: FieldDeclaration, what: str, columns: dict[str, tuple[str, str]], force: bool
    ) -> None:
        default = columns[field.column][1]
        [(rows,)] = self._rows(sql_catalogue.count_values(self._layout.name, field.column, default))
        if rows and not force:
            self._object(f"the {field.title} {what}, and {count_of(rows, 'row')} {_have(rows)} a value in it")

    def _object(self, text: str) -> None:
        self._objections.append(f"{declaration_of(self._layout).title}: {text}")

    def _rebuild(self, create: str, sources: dict[str, str]) -> None:
        try:
            for statement in self._sql.rebuild(create, sources):
                self._connection.execute(statement)
        except apsw.ConstraintError:
            fields = ", ".join(field.name for field in self._layout.table.primary_key.fields)
            self._object(f"the primary key is {fields} now, and several rows have the same values in it")

    def _rows(self, statement: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, parameters).fetchall()


def _have(rows: int) -> str:
    return "has" if rows == 1 else "have"


def _type(field: FieldDeclaration | None) -> str:
    return "another type" if field is None or field.type == UNKNOWN else field.shown_type


SAME, CHANGED, LOST = range(3)


@contextmanager
def _functions(connection: apsw.Connection, changes: dict[int, NewValue]) -> Iterator[None]:
    """Let SQL ask for the new values of fields, by number, and for what becomes of the old ones."""

    def new(*arguments: Any) -> Any:
        number, value = arguments
        return changes[number](value)[0]

    def change(*arguments: Any) -> int:
        number, value = arguments
        changed, is_whole = changes[number](value)
        return LOST if not is_whole else SAME if changed == value else CHANGED

    functions = {sql_catalogue.NEW_VALUE_FUNCTION: new, sql_catalogue.CHANGE_FUNCTION: change}
    for name, function in functions.items():
        connection.create_scalar_function(name, function, 2, deterministic=True)
    try:
        yield
    finally:
        for name in functions:
            connection.create_scalar_function(name, None, 2)
