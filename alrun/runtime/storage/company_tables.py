"""The stored tables of a company, when it is deleted or renamed: as part of the write transaction."""

from __future__ import annotations

from alrun.runtime.storage import sql, sql_catalogue
from alrun.runtime.storage.connection import Holder
from alrun.runtime.storage.database import Database
from alrun.runtime.storage.table_state import auto_increment


def delete_company(database: Database, holder: Holder, name: str) -> None:
    """Drop the tables of a company."""
    for table in _tables_of(database, holder, name):
        database.command(holder, sql.drop_table(table))
        database.counters.set(auto_increment(table), 0)
    database.fetch(holder, sql_catalogue.FORGET_COMPANY_TABLES, (name,))
    database.fetch(holder, sql_catalogue.FORGET_COMPANY, (name,))
    database.look_again()


def rename_company(database: Database, holder: Holder, old: str, new: str) -> None:
    """Give the tables of a company to another name."""
    for table in _tables_of(database, holder, old):
        renamed = f"{new}{table[len(old) :]}"
        if renamed.lower() != table.lower():
            database.command(holder, sql.rename_table(table, renamed))
        database.counters.set(auto_increment(renamed), database.counters.last(auto_increment(table)))
    database.fetch(holder, sql_catalogue.RENAME_COMPANY_TABLES, (new, old))
    database.fetch(holder, sql_catalogue.RENAME_COMPANY, (new, old))
    database.look_again()


def _tables_of(database: Database, holder: Holder, company: str) -> list[str]:
    start = f"{company}$".lower()
    names = [str(name) for (name,) in database.fetch(holder, sql_catalogue.TABLE_NAMES)]
    return [name for name in names if name.lower().startswith(start) and name[len(start) :].isdigit()]
