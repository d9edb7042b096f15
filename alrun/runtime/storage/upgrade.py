"""Bringing a stored table up to date with what the program declares.

A change that loses nothing is made: fields and keys that are new, names, types that can hold all values there are. One
that would lose a value is an objection, unless it is forced; one that no row can survive, a key whose values are not
unique, is an objection always. What is done is part of the caller's transaction, which an objection should undo.
Docs: devenv-retaining-data-after-publishing
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cached_property
from typing import Any

import apsw

from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.declared import (
    FieldDeclaration,
    TableDeclaration,
    declaration_of,
    id_of,
    kept_fields,
)
from alrun.runtime.storage.schema import ColumnKind, TableLayout, column_kind

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
            from alrun.runtime.storage.upgrade_changes import TableChange  # tables rarely change

            is_same = self._statements().get(self._layout.name) == create
            change = TableChange(self._connection, self._layout, self._sql, self._apps)
            self._objections += change.make(old, new, create, is_same=is_same, force=force)
        if not self._objections:
            self._make_indexes(wanted)
        if old != new:
            self._run(sql_catalogue.WRITE_TABLE, (new.number, new.company, new.name, new.app, new.to_json()))
        return self._objections

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
            self._objections.append(
                f"{declaration_of(self._layout).title}: the key {key.name} ({fields}) is unique now, and several "
                "rows have the same values in it"
            )


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


def _columns(kept: Sequence[FieldDeclaration]) -> list[tuple[str, ColumnKind]]:
    return [(field.column, column_kind(field.stored_type, lambda _: None)) for field in kept]
