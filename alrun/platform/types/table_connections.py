"""Database: connections to other databases.

Docs: methods-auto/database/database-registertableconnection-method
"""

from __future__ import annotations

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.session import Session
from alrun.runtime.table_connections import connections_of
from alrun.semantics.builtins import MethodTable
from alrun.semantics.system_options import SYSTEM_OPTIONS

METHODS = MethodTable()
method = METHODS.method

_TYPES = SYSTEM_OPTIONS["tableconnectiontype"].members


def _type(ordinal: int) -> str:
    return _TYPES[ordinal] if 0 <= ordinal < len(_TYPES) else str(ordinal)


@method("Database.RegisterTableConnection(Type: TableConnectionType, Name: Text, Connection: Text)", bare=True)
def register_table_connection(session: Session, type_: int, name: str, connection: str) -> None:
    """Have a connection of that name. Raises ALError if there is one of that type and name.

    Docs: methods-auto/database/database-registertableconnection-method
    """
    connections_of(session).register(_type(type_), name, connection)


@method("Database.UnregisterTableConnection(Type: TableConnectionType, Name: Text)", bare=True)
def unregister_table_connection(session: Session, type_: int, name: str) -> None:
    """Have the connection no more, also as the default. Raises ALError if there is none.

    Docs: methods-auto/database/database-unregistertableconnection-method
    """
    connections_of(session).unregister(_type(type_), name)


@method("Database.HasTableConnection(Type: TableConnectionType, Name: Text): Boolean", bare=True)
def has_table_connection(session: Session, type_: int, name: str) -> bool:
    """Whether there is a connection of that type and name, in any case.

    Docs: methods-auto/database/database-hastableconnection-method
    """
    return connections_of(session).has(_type(type_), name)


@method("Database.GetDefaultTableConnection(Type: TableConnectionType): Text", bare=True)
def get_default_table_connection(session: Session, type_: int) -> str:
    """The name of the connection that tables of the type use; '' if there is none.

    Docs: methods-auto/database/database-getdefaulttableconnection-method
    """
    return connections_of(session).default(_type(type_))


@method("Database.SetDefaultTableConnection(Type: TableConnectionType, Name: Text [, Scoped: Boolean])", bare=True)
def set_default_table_connection(session: Session, type_: int, name: str, scoped: bool = False) -> None:
    """Have tables of the type use a connection. Raises ALError if there is none of that name.

    Docs: methods-auto/database/database-setdefaulttableconnection-method
    """
    if scoped:
        raise UnsupportedFeature("a table connection that is the default until a method ends")
    connections_of(session).set_default(_type(type_), name)
