"""Permission sets and what they grant: Permission Set, Permission, and the Metadata tables.

Rows of apps come from the permission sets that these declare; `made_permissions.py` has those that users make besides.
Observed: which sets each table lists, and what it says of them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from alrun.platform.system_tables.objects import NO_GUID, OBJECT_TYPES, Group
from alrun.platform.system_tables.rows import Grouped, Listed
from alrun.runtime.modules import id_of
from alrun.runtime.permission_sets import Subject, declared_rights, expanded_rights
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.virtual import Bound
from alrun.semantics.permission_symbols import Access, PermissionSetSymbol, Right, Rights
from alrun.semantics.symbols import ObjectKind

_SYSTEM_SETS: Final = frozenset({"super", "security"})
"""The two sets whose rows have no app."""
_YES: Final = Access.DIRECT.number
_ROLE_LENGTH: Final = 30
_SHORT_ROLE: Final = 20


class SetRow(NamedTuple):
    """A permission set that an app declares."""

    symbol: PermissionSetSymbol

    @property
    def app_id(self) -> uuid.UUID:
        """The app's id; that of SUPER and SECURITY is empty."""
        return NO_GUID if self.symbol.name.lower() in _SYSTEM_SETS else id_of(self.symbol.app)

    @property
    def role_id(self) -> str:
        """The set's name as a Code."""
        return self.symbol.name[:_ROLE_LENGTH].strip(" ").upper()

    @property
    def name(self) -> str:
        """The Caption, else the Role ID."""
        caption = self.symbol.header.caption
        return self.role_id if caption is None else caption

    @property
    def assignable(self) -> bool:
        """Whether a user may be given the set."""
        return self.symbol.assignable


def declared_sets(session: Session) -> list[SetRow]:
    """All sets that apps declare, by app and role."""
    symbols = session.program.symbols.of_type(PermissionSetSymbol)
    return sorted(map(SetRow, symbols), key=lambda row: (row.app_id, fold(row.role_id)))


def _roles(session: Session) -> list[SetRow]:
    """All sets by role; one for each role, since the table has no apps."""
    by_role = {fold(row.role_id): row for row in reversed(declared_sets(session))}
    return [by_role[role] for role in sorted(by_role)]


METADATA_PERMISSION_SETS = Listed(
    {
        1: lambda row: row.app_id,
        2: lambda row: row.role_id,
        3: lambda row: row.name,
        4: lambda row: row.assignable,
    },
    all_rows=declared_sets,
    first=lambda row: row.app_id,
)
"""Metadata Permission Set."""


class AssignableSets:
    """The rows of Permission Set: the sets that can be assigned, but to Get every set."""

    columns: Mapping[int, Callable[[SetRow], object]] = {1: lambda row: row.role_id, 2: lambda row: row.name}
    size = 200
    also_bounded = ()
    reads = ()

    def rows(self, session: Session, bounds: Sequence[Bound], backward: bool) -> Iterator[SetRow]:
        """The rows by role."""
        one = bounds[0].low if bounds[0].is_equality else None
        found = _roles(session)
        for row in reversed(found) if backward else found:
            if row.role_id[:_SHORT_ROLE] == one or (one is None and row.assignable):
                yield row

    def count(self, session: Session, bounds: Sequence[Bound]) -> int | None:
        """Nothing quicker than counting them."""
        return None


PERMISSION_SETS = AssignableSets()
"""Permission Set."""


class Grant(NamedTuple):
    """What a set grants on an object, or on all of a kind: then the object's number is 0."""

    app_id: uuid.UUID
    role_id: str
    object_type: int
    object_id: int
    accesses: tuple[int, ...]
    """In the order of the rights, as numbers of the option."""
    scope: int = 0


def grants_of(row: SetRow, rights: Mapping[Subject, Rights]) -> Sequence[Grant]:
    """Rights of a set on objects, by type and number of the object."""
    found: dict[tuple[int, int], Rights] = {}
    for (kind, object_id, name), granted in rights.items():
        if object_id or name == "*":  # the features of the system have names and no numbers
            found[kind.number, object_id] = granted
    return [Grant(row.app_id, row.role_id, *subject, granted.numbers) for subject, granted in sorted(found.items())]


def _access_columns(first: int) -> dict[int, Callable[[Grant], object]]:
    def column(place: int) -> Callable[[Grant], object]:
        return lambda grant: grant.accesses[place]

    return {first + place: column(place) for place in range(len(Right))}


GRANT_COLUMNS: Final[Mapping[int, Callable[[Grant], object]]] = {
    1: lambda grant: grant.app_id,
    2: lambda grant: grant.role_id,
    4: lambda grant: grant.object_type,
    5: lambda grant: grant.object_id,
    **_access_columns(7),
}

METADATA_PERMISSIONS = Grouped(
    GRANT_COLUMNS,
    groups=declared_sets,
    first=lambda row: row.app_id,
    second_of_group=lambda row: fold(row.role_id),
    items=lambda session, row: grants_of(row, declared_rights(row.symbol)),
    row=lambda session, row, grant: grant,
)
"""Metadata Permission: what a set grants by itself."""

PERMISSIONS = Grouped(
    {
        1: lambda grant: grant.role_id,
        3: lambda grant: grant.object_type,
        4: lambda grant: grant.object_id,
        **_access_columns(6),
    },
    groups=_roles,
    first=lambda row: fold(row.role_id),
    items=lambda session, row: grants_of(row, expanded_rights(row.symbol)),
    second=lambda grant: grant.object_type,
    row=lambda session, row, grant: grant,
)
"""Permission. Observed: what a set grants with the sets that it includes."""


class RelationRow(NamedTuple):
    """A set that another one includes, or excludes."""

    of: SetRow
    related: SetRow
    excluded: bool


def declared_relations(session: Session, row: SetRow) -> Sequence[RelationRow]:
    """The sets that a set itself includes or excludes, by app and role."""
    symbol = row.symbol
    included = [*symbol.included, *(each for extension in symbol.extensions for each in extension.included)]
    found = {each: RelationRow(row, SetRow(each), False) for each in included}
    found |= {each: RelationRow(row, SetRow(each), True) for each in symbol.excluded}
    return sorted(found.values(), key=lambda each: (each.related.app_id, fold(each.related.role_id)))


PERMISSION_SET_RELATIONS = Grouped(
    {
        1: lambda row: row.of.app_id,
        2: lambda row: row.of.role_id,
        3: lambda row: row.related.app_id,
        4: lambda row: row.related.role_id,
        5: lambda row: int(row.excluded),
    },
    groups=declared_sets,
    first=lambda row: row.app_id,
    second_of_group=lambda row: fold(row.role_id),
    items=declared_relations,
    row=lambda session, row, relation: relation,
)
"""Metadata Permission Set Rel."""


# Licences, which allow everything

_LICENSED: Final[tuple[Group, ...]] = (
    (0, ObjectKind.TABLE),
    *((number, kind) for kind, number in OBJECT_TYPES.items()),
)


def _always(value: int) -> Callable[[Any], object]:
    return lambda row: value


LICENSE_PERMISSIONS = Grouped(
    {
        1: lambda row: row[0],
        2: lambda row: row[1].object_id,
        **dict.fromkeys(range(10, 15), _always(_YES)),
    },
    groups=lambda session: _LICENSED,
    first=lambda group: group[0],
    items=lambda session, group: session.program.symbols.in_order(group[1]),
    second=lambda symbol: symbol.object_id,
    row=lambda session, group, symbol: (group[0], symbol),
)
"""License Permission. Undocumented: alrun needs no licence, so everything is allowed."""

_LAST_ID: Final = 2_147_483_647
PERMISSION_RANGES = Listed(
    {
        1: lambda group: group[0],
        2: _always(1),
        3: _always(1),
        4: _always(_LAST_ID),
        **dict.fromkeys(range(10, 15), _always(_YES)),
    },
    all_rows=lambda session: _LICENSED,
    first=lambda group: group[0],
)
"""Permission Range: one for all objects of each type. Undocumented as the licence is."""
