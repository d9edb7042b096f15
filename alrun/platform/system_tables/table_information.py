"""Table Information: how many records the tables have that the database has.

Undocumented: sizes are 0, and tables that nobody has used are not there.
"""

from __future__ import annotations

from typing import NamedTuple

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.semantics.symbols import TableSymbol


class TableRow(NamedTuple):
    """A table of a company, or with company '' of all."""

    company: str
    table: TableSymbol
    session: Session

    @property
    def records(self) -> int:
        """How many records it has."""
        return self.session.store.stored_rows(self.table.object_id, self.company)


def _tables(session: Session) -> list[TableRow]:
    found = [
        TableRow(company, table, session)
        for number, company in session.store.stored_tables()
        if (table := session.program.find_table(number)) is not None
    ]
    return sorted(found, key=lambda row: (fold(row.company), row.table.object_id))


TABLE_INFORMATION = Listed(
    {
        1: lambda row: row.company,
        2: lambda row: row.table.object_id,
        3: lambda row: row.table.name,
        4: lambda row: row.records,
    },
    all_rows=_tables,
    first=lambda row: fold(row.company),
)
"""Table Information."""
