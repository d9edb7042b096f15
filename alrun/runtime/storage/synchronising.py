"""Bringing all that a database stores up to date with a program, before any of it runs.

All tables that are stored and belong to the program are compared with it, those of other companies too, in one
transaction: either all changes are made, or none. Tables of apps that are not part of the program are left alone.
Docs: devenv-retaining-data-after-publishing, properties/devenv-datapercompany-property,
properties/devenv-tabletype-property
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

import apsw

from alrun.runtime.errors import ALError
from alrun.runtime.storage import sql_catalogue
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.declared import TableDeclaration
from alrun.runtime.storage.failures import reason
from alrun.runtime.storage.schema import is_stored
from alrun.runtime.storage.store import UnusableDatabase
from alrun.runtime.storage.upgrade import count_of, drop_table, read_declaration, refusal
from alrun.semantics.symbols import AppInfo

Action = Callable[[], list[str]]
"""Changes something and gives the objections to it."""


class ProgramApps(NamedTuple):
    """What a database has to know of the program. `fingerprint` is the same for the same program alone, or None."""

    apps: Mapping[str, AppInfo]
    """By id; those without one are not among them."""
    fingerprint: bytes | None


def synchronise(database: Database, holder: Holder, program: ProgramApps, force: bool) -> None:
    """Make the stored tables what the program declares. With `force` even if rows or values are lost.

    Raises UnusableDatabase if something would be lost, or keys would not be unique; the database is then as it was.
    """
    database.apps = program.apps.keys()
    database.forces_schema = force
    synchronisation = _Synchronisation(database, program, force)
    try:
        if synchronisation.is_done():
            return
        if any(True for _ in synchronisation.actions()):
            database.wait_and_change(holder, synchronisation.run)
        elif database.is_shared:
            # Only a note that the next start may skip the comparison, so nobody is waited for.
            database.in_transaction(synchronisation.remember)
    except apsw.Error as error:
        raise UnusableDatabase(f"{database.name} cannot be synchronised with the program: {reason(error)}") from error
    except ALError as error:
        # The lock timeout, whose text is about a record.
        raise UnusableDatabase(
            f"{database.name} cannot be synchronised with the program: another program is writing to it"
        ) from error


class _Synchronisation:
    def __init__(self, database: Database, program: ProgramApps, force: bool) -> None:
        self._database = database
        self._connection = database.connection
        self._program = program
        self._force = force

    def is_done(self) -> bool:
        """Whether this very program was the last that the database was synchronised with."""
        return (self._program.fingerprint,) in self._connection.execute(sql_catalogue.READ_SYNCHRONISED).fetchall()

    def run(self) -> None:
        """Do all that is due. Raises UnusableDatabase if some of it may not be done."""
        objections = [objection for action in self.actions() for objection in action()]
        if objections:
            raise UnusableDatabase(refusal(self._database.name, objections))
        self.remember()

    def remember(self) -> None:
        """Note the program and its apps."""
        for app in self._program.apps.values():
            self._connection.execute(sql_catalogue.WRITE_APP, (app.app_id, app.name, app.publisher))
        self._connection.execute(sql_catalogue.FORGET_SYNCHRONISED)
        if self._program.fingerprint is not None:
            self._connection.execute(sql_catalogue.WRITE_SYNCHRONISED, (self._program.fingerprint,))

    def actions(self) -> Iterator[Action]:
        """What is to be changed."""
        for stored in stored_tables(self._connection):
            table = self._database.find_table(stored.number)
            if table is None:
                if stored.app in self._program.apps:
                    yield partial(self._remove, stored, "is no longer part of the app")
            elif not is_stored(table):
                yield partial(self._remove, stored, f"has TableType {table.table_type} now, which is not stored")
            elif table.data_per_company is not bool(stored.company):
                before, now = ("Yes", "No") if stored.company else ("No", "Yes")
                yield partial(self._remove, stored, f"changes DataPerCompany from {before} to {now}")
            else:
                upgrade = self._database.upgrade(self._database.state(table, stored.company))
                if not upgrade.is_current():
                    yield partial(upgrade.make, self._force)

    def _remove(self, stored: TableDeclaration, why: str) -> list[str]:
        rows = drop_table(self._connection, stored)
        return [f"{stored.title} {why}, and has {count_of(rows, 'row')}"] if rows and not self._force else []


def stored_tables(
    connection: apsw.Connection,
    read: Callable[[apsw.Connection, int, str], TableDeclaration | None] = read_declaration,
) -> list[TableDeclaration]:
    """All tables that a database has for AL; `read` gives what is known of each."""
    names = {name for (name,) in connection.execute(sql_catalogue.TABLE_NAMES)}
    found = []
    for name in sorted(names):
        company, _, number = name.rpartition("$")
        if number.isdigit():
            declaration = read(connection, int(number), company)
            if declaration is not None:
                found.append(declaration)
    return found
