"""Permission sets that users have made, which are stored: what they grant, and what includes or excludes what.

Aggregate Permission Set and Expanded Permission show them beside those of apps.
Docs: devenv-permissionset-composing
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from alrun.platform.system_tables.objects import NO_GUID
from alrun.platform.system_tables.permissions import (
    GRANT_COLUMNS,
    Grant,
    declared_relations,
    declared_sets,
    grants_of,
)
from alrun.platform.system_tables.rows import Grouped, Listed
from alrun.runtime.permission_sets import expanded_rights
from alrun.runtime.session import Session
from alrun.runtime.storage.ordering import fold
from alrun.runtime.storage.platform_tables import (
    TENANT_PERMISSION_SET_RELATION_TABLE,
    TENANT_PERMISSION_SET_TABLE,
    TENANT_PERMISSION_TABLE,
)
from alrun.runtime.storage.store import Query, SortField
from alrun.semantics.permission_symbols import NO_RIGHTS, Rights

SYSTEM_SCOPE: Final = 0
TENANT_SCOPE: Final = 1


def _stored(session: Session, number: int) -> Iterable[dict[int, Any]]:
    """The rows of a stored table, each by field number."""
    table = session.program.find_table(number)
    assert table is not None
    query = Query((), (), tuple(SortField(field, True) for field in table.primary_key.fields))
    stored = session.store.platform_table(table, "")
    for values in stored.rows(query, stored.count(query), None, False):
        yield {field.number: values[field.index] for field in table.fields}


class MadeSet(NamedTuple):
    """A permission set that a user has made."""

    app_id: uuid.UUID
    role_id: str
    name: str


def _made_sets(session: Session) -> Iterator[MadeSet]:
    for row in _stored(session, TENANT_PERMISSION_SET_TABLE):
        yield MadeSet(row[1], row[2], row[3])


class SetId(NamedTuple):
    """Which set it is. The role is in capitals, as in a Code."""

    scope: int
    app_id: uuid.UUID
    role_id: str


class Relation(NamedTuple):
    """A set that another one includes, or excludes."""

    related: SetId
    excluded: bool


class Compositions:
    """All sets of a session as they are now, and what they are composed of."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._declared = {SetId(SYSTEM_SCOPE, row.app_id, row.role_id): row for row in declared_sets(session)}
        self._relations: dict[SetId, list[Relation]] = {}
        self._entries: dict[SetId, list[_Entry]] = {}
        for row in _stored(session, TENANT_PERMISSION_SET_RELATION_TABLE):
            relation = Relation(SetId(row[6], row[3], row[4]), bool(row[5]))
            self._relations.setdefault(SetId(TENANT_SCOPE, row[1], row[2]), []).append(relation)
        for row in _stored(session, TENANT_PERMISSION_TABLE):
            rights = Rights.numbered([row[number] for number in range(7, 12)])
            entry = _Entry((row[4], row[5]), rights, bool(row[13]))
            self._entries.setdefault(SetId(TENANT_SCOPE, row[1], row[2]), []).append(entry)

    def relations(self, of: SetId) -> Sequence[Relation]:
        """The sets that a set itself includes or excludes, by app and role."""
        row = self._declared.get(of)
        if row is None:
            return self._relations.get(of, ())
        return [
            Relation(SetId(SYSTEM_SCOPE, each.related.app_id, each.related.role_id), each.excluded)
            for each in declared_relations(self._session, row)
        ]

    def grants(self, of: SetId) -> Sequence[Grant]:
        """What a set grants in the end, by type and number of the object."""
        return [
            Grant(of.app_id, of.role_id, *subject, rights.numbers, of.scope)
            for subject, rights in sorted(self._rights(of, ()).items(), key=lambda item: item[0])
        ]

    def _rights(self, of: SetId, around: Sequence[SetId]) -> dict[tuple[int, int], Rights]:
        row = self._declared.get(of)
        if row is not None:
            grants = grants_of(row, expanded_rights(row.symbol))
            return {(grant.object_type, grant.object_id): Rights.numbered(grant.accesses) for grant in grants}
        if of in around:  # two sets that include each other
            return {}
        related = [(self._rights(each.related, (*around, of)), each.excluded) for each in self.relations(of)]
        entries = self._entries.get(of, ())
        found: dict[tuple[int, int], Rights] = {}
        included = [rights for rights, excluded in related if not excluded]
        own = [{each.subject: each.rights} for each in entries if not each.excluded]
        for rights in (*included, *own):
            for subject, granted in rights.items():
                found[subject] = found.get(subject, NO_RIGHTS).with_(granted)
        for rights in [rights for rights, excluded in related if excluded]:
            for subject in found.keys() & rights.keys():
                found[subject] = found[subject].without(rights[subject])
        for each in entries:
            if each.excluded and each.subject in found:
                found[each.subject] = found[each.subject].reduced_by(each.rights)
        return {subject: rights for subject, rights in found.items() if rights != NO_RIGHTS}


class _Entry(NamedTuple):
    """What a set that a user has made says of an object itself, by type and number."""

    subject: tuple[int, int]
    rights: Rights
    excluded: bool


def _all_sets(session: Session) -> list[SetId]:
    found = [SetId(SYSTEM_SCOPE, row.app_id, row.role_id) for row in declared_sets(session)]
    found += [SetId(TENANT_SCOPE, row.app_id, row.role_id) for row in _made_sets(session)]
    return sorted(found, key=lambda each: (each.app_id, fold(each.role_id)))


EXPANDED_PERMISSIONS = Grouped(
    {**GRANT_COLUMNS, 14: lambda grant: grant.scope},
    groups=_all_sets,
    first=lambda each: each.app_id,
    second_of_group=lambda each: fold(each.role_id),
    items=lambda session, each: Compositions(session).grants(each),
    row=lambda session, each, grant: grant,
    reads=(TENANT_PERMISSION_SET_TABLE, TENANT_PERMISSION_SET_RELATION_TABLE, TENANT_PERMISSION_TABLE),
)
"""Expanded Permission: what a set grants with the sets that it includes, without those that it excludes."""


class AggregateRow(NamedTuple):
    """A set that can be assigned; `scope` is 1 for one that a user has made."""

    scope: int
    app_id: uuid.UUID
    role_id: str
    name: str
    app_name: str


def _aggregate(session: Session) -> list[AggregateRow]:
    declared = [
        AggregateRow(0, row.app_id, row.role_id, row.name, "" if row.app_id == NO_GUID else row.symbol.app.name)
        for row in declared_sets(session)
        if row.assignable
    ]
    made = [AggregateRow(1, row.app_id, row.role_id, row.name, "") for row in _made_sets(session)]
    return declared + made


AGGREGATE_PERMISSION_SETS = Listed(
    {
        1: lambda row: row.scope,
        2: lambda row: row.app_id,
        3: lambda row: row.role_id,
        4: lambda row: row.name,
        5: lambda row: row.app_name,
    },
    all_rows=_aggregate,
    first=lambda row: row.scope,
    reads=(TENANT_PERMISSION_SET_TABLE,),
)
"""Aggregate Permission Set."""
