"""AllObj and AllObjWithCaption: one row for each object of the program; Object Metadata.

All of it comes from the headers of the objects: nothing is parsed for it.
Observed: what the columns hold for each kind of object.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.modules import id_of, package_of
from alrun.runtime.session import Session
from alrun.semantics.program import EXTENDED_KINDS
from alrun.semantics.symbols import ObjectKind, ObjectSymbol

NO_GUID: Final = uuid.UUID(int=0)

OBJECT_TYPES: Final = {
    ObjectKind.TABLE: 1,
    ObjectKind.REPORT: 3,
    ObjectKind.CODEUNIT: 5,
    ObjectKind.XMLPORT: 6,
    ObjectKind.PAGE: 8,
    ObjectKind.QUERY: 9,
    ObjectKind.PAGE_EXTENSION: 14,
    ObjectKind.TABLE_EXTENSION: 15,
    ObjectKind.ENUM: 16,
    ObjectKind.ENUM_EXTENSION: 17,
    ObjectKind.PERMISSION_SET: 20,
    ObjectKind.PERMISSION_SET_EXTENSION: 21,
    ObjectKind.REPORT_EXTENSION: 22,
}
"""By kind, the number of the option `Object Type`. Profiles have one too, but no ids."""
OBJECT_KINDS: Final = {number: kind for kind, number in OBJECT_TYPES.items()}
"""By the number of the option, the kind."""

ALL_OBJECTS_TABLES: Final = frozenset({2000000038, 2000000058})
"""The numbers of the tables that are here."""

Group = tuple[int, ObjectKind]
GROUPS: Final[tuple[Group, ...]] = ((0, ObjectKind.TABLE), *((number, kind) for kind, number in OBJECT_TYPES.items()))
_WITHOUT_APP_ID = frozenset(
    {
        *(ObjectKind.PAGE_EXTENSION, ObjectKind.TABLE_EXTENSION, ObjectKind.REPORT_EXTENSION),
        *(ObjectKind.ENUM, ObjectKind.ENUM_EXTENSION),
        *(ObjectKind.PERMISSION_SET, ObjectKind.PERMISSION_SET_EXTENSION),
    }
)
"""The kinds whose `App ID` is empty. Observed for Enum; Undocumented for the others: those without metadata tables."""


class ObjectRow(NamedTuple):
    """An object under one of its types: a table is one of type Table and one of type TableData."""

    type: int
    symbol: ObjectSymbol
    session: Session

    @property
    def subtype(self) -> str:
        """The PageType, TableType or Subtype; of an extension the id of what it extends."""
        symbol = self.symbol
        header = symbol.header
        match symbol.kind:
            case ObjectKind.CODEUNIT:
                return "" if header.subtype.lower() in ("normal", "install") else header.subtype
            case ObjectKind.PAGE:
                return header.subtype or "Card"
            case ObjectKind.TABLE:
                return header.subtype or "Normal"
        extended = EXTENDED_KINDS.get(symbol.kind)
        if extended is None:
            return ""
        program = self.session.program.symbols
        target = program.find(extended, header.extends, symbol.span, header.extends_namespace)
        return "" if target is None else str(target.object_id)

    @property
    def caption(self) -> str:
        """The Caption, else the name."""
        header = self.symbol.header
        return self.symbol.name if header.caption is None else header.caption

    @property
    def app_id(self) -> uuid.UUID:
        """The app's id, if objects of the kind show it."""
        return NO_GUID if self.symbol.kind in _WITHOUT_APP_ID else id_of(self.symbol.app)


_SHARED: Final[Mapping[int, Callable[[ObjectRow], object]]] = {
    1: lambda row: row.type,
    3: lambda row: row.symbol.object_id,
    4: lambda row: row.symbol.name,
    60: lambda row: package_of(row.symbol.app),
    61: lambda row: package_of(row.symbol.app),
}


def _objects(columns: Mapping[int, Callable[[ObjectRow], object]]) -> Grouped[Group, ObjectSymbol, ObjectRow]:
    return Grouped(
        {**_SHARED, **columns},
        groups=lambda session: GROUPS,
        first=lambda group: group[0],
        items=lambda session, group: session.program.symbols.in_order(group[1]),
        second=lambda symbol: symbol.object_id,
        row=lambda session, group, symbol: ObjectRow(group[0], symbol, session),
    )


ALL_OBJECTS = _objects({62: lambda row: row.symbol.namespace})
"""AllObj."""

ALL_OBJECTS_WITH_CAPTION = _objects(
    {20: lambda row: row.caption, 30: lambda row: row.subtype, 62: lambda row: row.app_id}
    | {63: lambda row: row.symbol.namespace}
)
"""AllObjWithCaption."""
