"""System Object and Object Metadata: the platform's own objects.

Observed: Object Metadata has the stored tables of the platform, itself among them, and nothing else.
Undocumented: that System Object has all objects of the platform. Code, metadata and hashes are empty in both.
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.platform.system_app import SYSTEM_APP_ID
from alrun.platform.system_tables.catalogue import PROVIDERS
from alrun.platform.system_tables.objects import GROUPS, OBJECT_TYPES, Group, ObjectRow
from alrun.platform.system_tables.rows import Grouped
from alrun.runtime.session import Session
from alrun.semantics.symbols import ObjectKind, ObjectSymbol

_OBJECT_METADATA = 2000000071
_TABLE = OBJECT_TYPES[ObjectKind.TABLE]


def _objects(session: Session, group: Group) -> Sequence[ObjectSymbol]:
    return [symbol for symbol in session.program.symbols.in_order(group[1]) if symbol.app.app_id == SYSTEM_APP_ID]


def _stored_tables(session: Session, group: Group) -> Sequence[ObjectSymbol]:
    return [
        table
        for table in _objects(session, group)
        if table.header.subtype.lower() != "temporary"
        and (table.object_id not in PROVIDERS or table.object_id == _OBJECT_METADATA)
    ]


SYSTEM_OBJECTS = Grouped(
    {
        1: lambda row: row.type,
        3: lambda row: row.symbol.object_id,
        4: lambda row: row.symbol.name[:30],
        20: lambda row: row.caption[:80],
        21: lambda row: row.subtype,
        26: lambda row: row.symbol.namespace,
    },
    groups=lambda session: GROUPS,
    first=lambda group: group[0],
    items=_objects,
    second=lambda symbol: symbol.object_id,
    row=lambda session, group, symbol: ObjectRow(group[0], symbol, session),
    size=500,
)
"""System Object."""

OBJECT_METADATA = Grouped(
    {3: lambda row: row.type, 6: lambda row: row.symbol.object_id, 37: lambda row: 0},
    groups=lambda session: [(_TABLE, ObjectKind.TABLE)],
    first=lambda group: group[0],
    items=_stored_tables,
    second=lambda symbol: symbol.object_id,
    row=lambda session, group, symbol: ObjectRow(group[0], symbol, session),
    size=200,
)
"""Object Metadata."""
