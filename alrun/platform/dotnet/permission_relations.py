"""What permission sets are composed of, as the server tells the page that shows it as a tree.

Undocumented. Observed through Microsoft's application and its tests: names, and what the page shows for sets that are
included, and excluded at the top.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from uuid import UUID

from alrun.platform.system_tables.made_permissions import Compositions, Relation, SetId
from alrun.runtime.net import NetObject, member

_INCLUDED, _PARTLY_INCLUDED, _EXCLUDED = range(3)


class PermissionSetRelation(NetObject):
    """A set that another one includes or excludes, somewhere in the tree below a set."""

    net_name = "Microsoft.Dynamics.Nav.NavUserAccount.NavPermissionSetRelation"

    def __init__(self, of: SetId, relation: Relation, indent: int, excluded_above: bool) -> None:
        self._of = of
        self._relation = relation
        self._indent = indent
        self._excluded_above = excluded_above
        self._status = _EXCLUDED if relation.excluded or excluded_above else _INCLUDED

    def note(self, inside: list[PermissionSetRelation]) -> None:
        """Look at what is below: a set of which something is excluded is included in part."""
        if self._status == _INCLUDED and any(each._status != _INCLUDED for each in inside):
            self._status = _PARTLY_INCLUDED

    @property
    def if_excluded(self) -> Set[SetId]:
        """The related set if it is excluded: then all that is in it is, too."""
        return frozenset({self._relation.related} if self._status == _EXCLUDED else ())

    @member("RoleId")
    def role_id(self) -> str:
        """The set that includes or excludes."""
        return self._of.role_id

    @member("AppId")
    def app_id(self) -> UUID:
        """The app of that set."""
        return self._of.app_id

    @member("RelatedRoleId")
    def related_role_id(self) -> str:
        """The set that is included or excluded."""
        return self._relation.related.role_id

    @member("RelatedAppId")
    def related_app_id(self) -> UUID:
        """The app of that set."""
        return self._relation.related.app_id

    @member("RelatedScope")
    def related_scope(self) -> int:
        """Who made that set: 0 for an app, 1 for a user."""
        return self._relation.related.scope

    @member("RelationType")
    def relation_type(self) -> int:
        """0 for a set that is included, 1 for one that is excluded."""
        return int(self._relation.excluded)

    @member("Indent")
    def indent(self) -> int:
        """How deep it is in the tree: 0 at the top."""
        return self._indent

    @member("ExcludedByParent")
    def excluded_by_parent(self) -> bool:
        """Whether it is excluded further up."""
        return self._excluded_above

    @member("Status")
    def status(self) -> int:
        """0 for a set that counts, 1 for one that counts in part, 2 for one that is excluded."""
        return self._status


def relations_below(
    compositions: Compositions, of: SetId, levels: int, indent: int = 0, excluded: Set[SetId] = frozenset()
) -> Iterator[PermissionSetRelation]:
    """The tree below a set, so many levels of it: each set before those inside it.

    `excluded` are the sets that are excluded further up.
    """
    relations = compositions.relations(of) if levels else ()
    below = excluded | {each.related for each in relations if each.excluded}
    for each in relations:
        found = PermissionSetRelation(of, each, indent, each.related in excluded or of in excluded)
        inside = list(relations_below(compositions, each.related, levels - 1, indent + 1, below | found.if_excluded))
        found.note(inside)
        yield found
        yield from inside


def includes_itself(compositions: Compositions, of: SetId) -> bool:
    """Whether a set is somewhere in what it is composed of."""
    seen: set[SetId] = set()
    waiting = [of]
    while waiting:
        related = {each.related for each in compositions.relations(waiting.pop())}
        if of in related:
            return True
        waiting += related - seen
        seen |= related
    return False
