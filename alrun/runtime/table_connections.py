"""The connections of a session to the databases of others, which tables with TableType CRM, ExternalSQL... are in.

alrun reaches no other database. What it has is the connection for tests: the connection string `@@test@@`, under which
the rows of such tables are in memory.
Docs: methods-auto/database/database-registertableconnection-method
Observed: on servers of versions 27 and 28, with connections of the type CRM.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.storage.delegating import DelegatingTable
from alrun.runtime.storage.store import Author, StoredTable, Values
from alrun.runtime.storage.temporary import TemporaryTable
from alrun.runtime.values.guids import NULL_GUID
from alrun.semantics.symbols import TableSymbol
from alrun.semantics.types import GUID

if TYPE_CHECKING:
    from alrun.runtime.session import Session

TABLE_CONNECTION_ERROR: Final = "TableConnection"
"""The code of these errors. Undocumented: GetLastErrorCode gives it."""

_TEST: Final = "@@test@@"
_SAME_TYPE: Final = {"cds": "crm"}
"""TableTypes that are reached by connections of another name."""


class _Connection(NamedTuple):
    """A registered connection. `rows` are those of the connection for tests."""

    name: str
    string: str
    rows: dict[TableSymbol, StoredTable]


def connections_of(session: Session) -> TableConnections:
    """The connections of a session."""
    if session.table_connections is None:
        session.table_connections = TableConnections()
    return session.table_connections


class TableConnections:
    """Those of a session. Types are members of TableConnectionType, names are in any case."""

    def __init__(self) -> None:
        self._registered: dict[tuple[str, str], _Connection] = {}
        self._defaults: dict[str, _Connection] = {}

    def register(self, type_: str, name: str, string: str) -> None:
        """Have a connection. Raises ALError if there is one of that type and name."""
        if self.has(type_, name):
            raise ALError(
                f"The table connection {name} of the type {type_} is registered already.", TABLE_CONNECTION_ERROR
            )
        self._registered[type_.lower(), name.lower()] = _Connection(name, string, {})

    def unregister(self, type_: str, name: str) -> None:
        """Have it no more, nor what is in it. Raises ALError if there is none."""
        found = self._find(type_, name)
        del self._registered[type_.lower(), name.lower()]
        if self._defaults.get(type_.lower()) is found:
            del self._defaults[type_.lower()]

    def has(self, type_: str, name: str) -> bool:
        """Whether there is a connection of that type and name."""
        return (type_.lower(), name.lower()) in self._registered

    def set_default(self, type_: str, name: str) -> None:
        """Have the tables of a type use a connection. Raises ALError if there is none of that name."""
        self._defaults[type_.lower()] = self._find(type_, name)

    def default(self, type_: str) -> str:
        """The name of the connection that the tables of a type use; '' for none."""
        found = self._defaults.get(type_.lower())
        return "" if found is None else found.name

    def rows(self, table: TableSymbol, new_guid: Callable[[], UUID]) -> StoredTable:
        """The rows of a table in another database. Raises ALError without a connection, and for one that is real."""
        type_ = table.table_type.lower()
        connection = self._defaults.get(_SAME_TYPE.get(type_, type_))
        if connection is None:
            raise ALError(
                f"The table connection for table '{table.name}' must be registered using RegisterTableConnection or "
                "cmdlet New-NAVTableConnection before it can be used.",
                TABLE_CONNECTION_ERROR,
            )
        if connection.string != _TEST:
            raise UnsupportedFeature(f"tables in another database, such as {table.name}")
        found = connection.rows.get(table)
        if found is None:
            found = connection.rows[table] = _TestTable(table, new_guid)
        return found

    def _find(self, type_: str, name: str) -> _Connection:
        found = self._registered.get((type_.lower(), name.lower()))
        if found is None:
            raise ALError(f"The table connection {name} of the type {type_} is not registered.", TABLE_CONNECTION_ERROR)
        return found


class _TestTable(DelegatingTable):
    """The rows of a table under the connection for tests. One whose key is an empty Guid gets a new one."""

    def __init__(self, table: TableSymbol, new_guid: Callable[[], UUID]) -> None:
        super().__init__(TemporaryTable(table))
        self._keys = [field.index for field in table.primary_key.fields if field.type == GUID]
        self._new_guid = new_guid

    def insert(self, values: Values, author: Author) -> None:
        for index in self._keys:
            if values[index] == NULL_GUID:
                values[index] = self._new_guid()
        self._rows.insert(values, author)
