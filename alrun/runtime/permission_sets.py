"""What permission sets grant, those that they are composed of included.

Docs: devenv-permissionset-composing
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from alrun.semantics.permission_symbols import (
    NO_RIGHTS,
    Permission,
    PermissionKind,
    PermissionSetSymbol,
    Rights,
)
from alrun.semantics.program import ProgramSymbols

Subject = tuple[PermissionKind, int, str]
"""What a permission is about: kind, number of the object, and its name. The number 0 stands for every object of the
kind if the name is `*`, else for a feature of the system."""


class UnknownPermissionSet(Exception):
    """There is no permission set of that name; `str()` says so and names similar ones."""


def find_sets(program: ProgramSymbols, names: Iterable[str]) -> list[PermissionSetSymbol]:
    """The permission sets of those names in any case. Raises UnknownPermissionSet."""
    known = {symbol.name.lower(): symbol for symbol in program.of_type(PermissionSetSymbol)}
    found: list[PermissionSetSymbol] = []
    for name in names:
        symbol = known.get(name.strip().lower())
        if symbol is None:
            close = difflib.get_close_matches(name.strip().lower(), known, n=3, cutoff=0.5)
            similar = close or sorted(name for name, each in known.items() if each.assignable)[:10]
            hint = ", ".join(known[each].name for each in similar)
            raise UnknownPermissionSet(f"there is no permission set '{name.strip()}'; there is {hint}")
        found.append(symbol)
    return found


def declared_rights(permission_set: PermissionSetSymbol) -> dict[Subject, Rights]:
    """What a set grants of its own, its extensions included: in the order of the source."""
    return _together(_own_entries(permission_set))


def expanded_rights(permission_set: PermissionSetSymbol) -> dict[Subject, Rights]:
    """What a set grants in the end: with the sets that it includes, without those that it excludes.

    What it says of single objects comes beside what it says of all of them.
    """
    subjects: dict[Subject, None] = {}
    _collect(permission_set, subjects, set())
    rights = {subject: rights_on(permission_set, *subject) for subject in subjects}
    return {subject: right for subject, right in rights.items() if right != NO_RIGHTS}


def rights_on(permission_set: PermissionSetSymbol, kind: PermissionKind, object_id: int, name: str) -> Rights:
    """What a set grants on one object, or with the name `*` on all that it says nothing special of.

    Permissions are determined from the bottom of the hierarchy up; on one level, exclusion comes last.
    """
    return _rights_on(permission_set, (kind, object_id, name.lower()), ())


def _rights_on(permission_set: PermissionSetSymbol, subject: Subject, around: Sequence[PermissionSetSymbol]) -> Rights:
    if permission_set in around:  # two sets that include each other
        return NO_RIGHTS
    inside = (*around, permission_set)
    rights = NO_RIGHTS
    for entry in _own_entries(permission_set):
        if _is_about(entry, subject):
            rights = rights.with_(entry.rights)
    for included in _included(permission_set):
        rights = rights.with_(_rights_on(included, subject, inside))
    for excluded in permission_set.excluded:
        rights = rights.without(_rights_on(excluded, subject, inside))
    return rights


def _is_about(entry: Permission, subject: Subject) -> bool:
    kind, object_id, name = subject
    if entry.kind is not kind:
        return False
    if entry.symbol is not None:
        return object_id == entry.symbol.object_id
    return entry.is_wildcard or name == entry.name.lower()


def _own_entries(permission_set: PermissionSetSymbol) -> list[Permission]:
    return [entry for declaring in (permission_set, *permission_set.extensions) for entry in declaring.permissions]


def _included(permission_set: PermissionSetSymbol) -> list[PermissionSetSymbol]:
    extending = [included for extension in permission_set.extensions for included in extension.included]
    return [*permission_set.included, *extending]


def _together(entries: Iterable[Permission]) -> dict[Subject, Rights]:
    found: dict[Subject, Rights] = {}
    for entry in entries:
        subject = (entry.kind, entry.object_id, entry.name)
        found[subject] = found.get(subject, NO_RIGHTS).with_(entry.rights)
    return found


def _collect(
    permission_set: PermissionSetSymbol, subjects: dict[Subject, None], seen: set[PermissionSetSymbol]
) -> None:
    if permission_set in seen:
        return
    seen.add(permission_set)
    subjects.update(dict.fromkeys(declared_rights(permission_set)))
    for included in _included(permission_set):
        _collect(included, subjects, seen)


def strongest(sets: Iterable[PermissionSetSymbol], kind: PermissionKind, object_id: int, name: str) -> Rights:
    """What several sets grant together on an object."""
    rights = NO_RIGHTS
    for each in sets:
        rights = rights.with_(rights_on(each, kind, object_id, name))
    return rights
