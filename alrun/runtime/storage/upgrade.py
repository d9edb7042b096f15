"""Bringing a stored table up to date with what the program declares.

A change that loses nothing is made: fields and keys that are new, names, types that can hold all values there are. One
that would lose a value is an objection, unless it is forced; one that no row can survive, a key whose values are not
unique, is an objection always. What is done is part of the caller's transaction, which an objection should undo.
Docs: devenv-retaining-data-after-publishing
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import apsw

from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.declared import (
    UNKNOWN,
    FieldDeclaration,
    TableDeclaration,
    declaration_of,
    id_of,
    kept_fields,
)
from alrun.runtime.storage.schema import ColumnKind, TableLayout, column_kind
from alrun.runtime.storage.upgrade_values import NewValue, new_value

Statements = dict[str, str]
"""The statements that made a table and its indexes, by name."""


class TableUpgrade:
    """One table of one company: as it is stored, and as it should be."""

    def __init__(
        self, connection: apsw.Connection, layout: TableLayout, table_sql: sql.TableSql, apps: Container[str]
    ) -> None:
        """`apps` are the ids of the apps that the program consists of."""
        self._connection = connection
        self._layout = layout
        self._sql = table_sql
        self._apps = apps
        self._objections: list[str] = []

    # Reading

    @cached_property
    def stored(self) -> TableDeclaration | None:
        """What the table was declared as, None if it is not there."""
        return read_declaration(self._connection, self._layout.table.object_id, self._layout.company)

    def is_current(self) -> bool:
        """Whether the table is there as it should be."""
        old = self.stored
        if old is None:
            return False
        kept = kept_fields(old, self._layout, self._apps)
        return old == declaration_of(self._layout, kept) and self._statements() == self._wanted(kept)

    def _statements(self) -> Statements:
        return dict(self._rows(sql_catalogue.STATEMENTS, (self._layout.name,)))

    def _wanted(self, kept: Sequence[FieldDeclaration]) -> Statements:
        return {self._layout.name: self._sql.create(_columns(kept)), **self._sql.create_indexes()}

    def _rows(self, statement: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(statement, parameters).fetchall()

    def _run(self, statement: str, parameters: Sequence[Any] = ()) -> None:
        self._connection.execute(statement, parameters)

    # Changing

    def make(self, force: bool) -> list[str]:
        """Make the table, or change it. Gives the objections; with some, the table may be half changed."""
        old = self.stored
        if old is not None and self._has_other_owner(old):
            self._drop(old, force)
            old = None
        kept = () if old is None else kept_fields(old, self._layout, self._apps)
        new = declaration_of(self._layout, kept)
        wanted = self._wanted(kept)
        create = wanted[self._layout.name]
        if old is None:
            self._run(create)
        else:
            self._change(old, new, create, force)
        if not self._objections:
            self._make_indexes(wanted)
        if old != new:
            self._run(sql_catalogue.WRITE_TABLE, (new.number, new.company, new.name, new.app, new.to_json()))
        return self._objections

    def _is_anothers(self, old: FieldDeclaration, new: FieldDeclaration) -> bool:
        """Whether another app declares a field of that number now, and has not taken over its data."""
        is_tables_own = not old.extension and not new.extension
        if is_tables_own or not old.app or not new.app or old.app == new.app:
            return False
        # Docs: properties/devenv-movedfrom-property. Who declares it no more, but is there, has let go of it.
        moved = self._layout.by_number[new.number].field.constants.get("movedfrom")
        return old.app not in self._apps and str(moved).strip("{} ").lower() != old.app.lower()

    def _has_other_owner(self, old: TableDeclaration) -> bool:
        table = self._layout.table
        app = id_of(table.app)
        if not old.app or not app or old.app == app:
            return False
        # Docs: devenv-move-table-fields-between-extensions
        moved = table.properties.get("movedfrom")
        return moved is None or moved.value.text.strip("'{} ").lower() != old.app.lower()

    def _drop(self, old: TableDeclaration, force: bool) -> None:
        table = self._layout.table
        rows = drop_table(self._connection, old)
        if rows and not force:
            self._objections.append(
                f"{old.title} belongs to the app {old.app_name}, and {table.name} of the app {table.app.name} has its "
                f"number; it has {count_of(rows, 'row')}"
            )

    def _change(self, old: TableDeclaration, new: TableDeclaration, create: str, force: bool) -> None:
        columns = {name: (type_, default) for name, type_, default in self._rows(sql.COLUMNS, (self._layout.name,))}
        before = {field.number: field for field in old.fields}
        sources: dict[str, str] = {}
        is_same = self._statements().get(self._layout.name) == create
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
                self._run(statement)
        except apsw.ConstraintError:
            fields = ", ".join(field.name for field in self._layout.table.primary_key.fields)
            self._object(f"the primary key is {fields} now, and several rows have the same values in it")

    def _make_indexes(self, wanted: Statements) -> None:
        present = self._statements()
        for name in sorted(present.keys() - {self._layout.name}):
            if wanted.get(name) != present[name]:
                self._run(sql.drop_index(name))
        for name, statement in wanted.items():
            if present.get(name) != statement and name != self._layout.name:
                self._make_index(name, statement)

    def _make_index(self, name: str, statement: str) -> None:
        try:
            self._run(statement)
        except apsw.ConstraintError:
            place = name.removeprefix(f"{self._layout.name}$")
            key = self._layout.table.keys[int(place) if place.isdigit() else 0]
            fields = ", ".join(field.name for field in key.fields)
            self._object(f"the key {key.name} ({fields}) is unique now, and several rows have the same values in it")


def refusal(database: str, objections: Sequence[str]) -> str:
    """The text of an error about changes that are not made."""
    lines = "".join(f"\n  {objection}" for objection in objections)
    return (
        f"{database} cannot be synchronised with the program, and is as it was:{lines}\n"
        "--schema-sync force accepts the loss of rows and values."
    )


def read_declaration(connection: apsw.Connection, number: int, company: str) -> TableDeclaration | None:
    """What a stored table was declared as; None if there is none."""
    for (text,) in connection.execute(sql_catalogue.READ_DEFINITION, (number, company)):
        return TableDeclaration.from_json(number, company, text)
    return read_columns(connection, number, company)


def read_columns(connection: apsw.Connection, number: int, company: str) -> TableDeclaration | None:
    """What can be told of a table that was stored before declarations were kept; None if there is none."""
    name = f"{company}${number}" if company else str(number)
    columns = [name for name, _, _ in connection.execute(sql.COLUMNS, (name,))]
    return TableDeclaration.undeclared(number, company, columns) if columns else None


def drop_table(connection: apsw.Connection, table: TableDeclaration) -> int:
    """Remove a table and what is known of it; how many rows it had."""
    rows = count_rows(connection, table.stored_name)
    connection.execute(sql_catalogue.drop_table(table.stored_name))
    connection.execute(sql_catalogue.FORGET_TABLE, (table.number, table.company))
    connection.execute(sql_catalogue.FORGET_COUNTER, (f"auto increment {table.stored_name}",))
    return rows


def count_rows(connection: apsw.Connection, name: str) -> int:
    """How many rows a stored table has."""
    rows: int = connection.execute(sql_catalogue.count_rows(name)).get
    return rows


def count_of(number: int, word: str) -> str:
    """`1 row`, `2 rows`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _have(rows: int) -> str:
    return "has" if rows == 1 else "have"


def _type(field: FieldDeclaration | None) -> str:
    return "another type" if field is None or field.type == UNKNOWN else field.shown_type


def _columns(kept: Sequence[FieldDeclaration]) -> list[tuple[str, ColumnKind]]:
    return [(field.column, column_kind(field.stored_type, lambda _: None)) for field in kept]


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
