"""Permissions: what they are for, how strong they are, and the sets that grant them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum

from alrun.semantics.staged import Stage, declared
from alrun.semantics.symbols import AppInfo, ExtensionSymbol, ObjectKind, ObjectSymbol
from alrun.source import Span
from alrun.tree import struct


class Access(IntEnum):
    """How strong a permission is: an indirect one counts only in code of an object that has it itself.

    Docs: devenv-permissions-on-database-objects
    """

    NONE = 0
    INDIRECT = 1
    DIRECT = 2

    @property
    def number(self) -> int:
        """Its number in the fields of the Permission table and its kin."""
        return _ACCESS_NUMBERS[self]


_ACCESS_NUMBERS = {Access.NONE: 0, Access.DIRECT: 1, Access.INDIRECT: 2}
_ACCESSES = {number: access for access, number in _ACCESS_NUMBERS.items()}


class Right(Enum):
    """What a permission allows, as the error texts name it. A Rename is a Modify. `letter` is how AL writes it."""

    READ = "Read"
    INSERT = "Insert"
    MODIFY = "Modify"
    DELETE = "Delete"
    EXECUTE = "Execute"

    @property
    def letter(self) -> str:
        """Its letter in a Permissions property, lower case."""
        return "x" if self is Right.EXECUTE else self.value[0].lower()


@struct
class Rights:
    """The access that each right has on an object."""

    read: Access = Access.NONE
    insert: Access = Access.NONE
    modify: Access = Access.NONE
    delete: Access = Access.NONE
    execute: Access = Access.NONE

    @classmethod
    def parse(cls, letters: str) -> Rights:
        """The rights that `RIMDX` and its kin stand for: capitals are direct. Other letters mean nothing."""
        return cls(*(_access(right.letter, letters) for right in Right))

    @classmethod
    def numbered(cls, numbers: Sequence[int]) -> Rights:
        """The rights that the fields of the Permission table and its kin say, in the order of Right."""
        return cls(*(_ACCESSES[number] for number in numbers))

    @property
    def numbers(self) -> tuple[int, ...]:
        """What those fields say of these rights."""
        return tuple(access.number for access in self._all())

    def of(self, right: Right) -> Access:
        """The access of one right."""
        return self._all()[_PLACES[right]]

    def with_(self, other: Rights) -> Rights:
        """Both together: direct permissions override indirect ones.

        Docs: devenv-permissionset-composing
        """
        return Rights(*map(max, self._all(), other._all()))

    def without(self, other: Rights) -> Rights:
        """What is left when a set with the other rights is excluded: an indirect permission takes only such away.

        Docs: devenv-permissionset-composing
        """
        pairs = zip(self._all(), other._all(), strict=True)
        return Rights(*(Access.NONE if own <= excluded else own for own, excluded in pairs))

    def reduced_by(self, other: Rights) -> Rights:
        """What a permission of the type Exclude leaves: an indirect one makes a direct one indirect (observed)."""
        pairs = zip(self._all(), other._all(), strict=True)
        return Rights(*(_reduced(own, excluded) for own, excluded in pairs))

    def _all(self) -> tuple[Access, ...]:
        return (self.read, self.insert, self.modify, self.delete, self.execute)


_PLACES = {right: place for place, right in enumerate(Right)}


def _access(letter: str, letters: str) -> Access:
    if letter.upper() in letters:
        return Access.DIRECT
    return Access.INDIRECT if letter in letters else Access.NONE


def _reduced(own: Access, excluded: Access) -> Access:
    if excluded is Access.INDIRECT:
        return Access.INDIRECT if own is Access.DIRECT else Access.NONE
    return Access.NONE if excluded is Access.DIRECT else own


NO_RIGHTS = Rights()


class PermissionKind(Enum):
    """What a permission is about, by the word that a Permissions property has for it."""

    TABLE_DATA = "tabledata"
    TABLE = "table"
    REPORT = "report"
    CODEUNIT = "codeunit"
    XMLPORT = "xmlport"
    PAGE = "page"
    QUERY = "query"
    SYSTEM = "system"

    @property
    def title(self) -> str:
        """How error texts write it."""
        return _TITLES.get(self.value, self.value.capitalize())

    @property
    def number(self) -> int:
        """Its number in the field "Object Type" of the Permission table and its kin."""
        return _NUMBERS[self.value]

    @property
    def object_kind(self) -> ObjectKind | None:
        """The kind of the objects that it is about; None for the features of the system."""
        if self is PermissionKind.TABLE_DATA:
            return ObjectKind.TABLE
        return None if self is PermissionKind.SYSTEM else ObjectKind(self.value)


_TITLES = {"tabledata": "TableData", "codeunit": "CodeUnit", "xmlport": "XmlPort"}
_NUMBERS = {
    "tabledata": 0,
    "table": 1,
    "report": 3,
    "codeunit": 5,
    "xmlport": 6,
    "page": 8,
    "query": 9,
    "system": 10,
}


@struct
class Permission:
    """One entry of a Permissions property.

    `symbol` is the object it is about. It is None for every object of the kind, `name` being `*` then, and for a
    feature of the system, which has only a name.
    """

    kind: PermissionKind
    symbol: ObjectSymbol | None
    name: str
    rights: Rights

    @property
    def object_id(self) -> int:
        """The object's number, 0 for every object and for features of the system."""
        return 0 if self.symbol is None else self.symbol.object_id

    @property
    def is_wildcard(self) -> bool:
        """Whether it is about every object of its kind."""
        return self.symbol is None and self.name == "*"


class PermissionSetSymbol(ObjectSymbol):
    """A permission set; what it grants of its own is in `permissions`.

    Docs: devenv-permissionset-object
    """

    kind = ObjectKind.PERMISSION_SET

    assignable: bool = declared(Stage.PERMISSIONS, bool)
    """Whether users may be given it; not if it does not say (observed)."""
    included: tuple[PermissionSetSymbol, ...] = declared(Stage.PERMISSIONS, tuple)
    excluded: tuple[PermissionSetSymbol, ...] = declared(Stage.PERMISSIONS, tuple)

    def __init__(self, name: str, object_id: int, app: AppInfo, span: Span) -> None:
        super().__init__(name, object_id, app, span)
        self.extensions: list[PermissionSetExtensionSymbol] = []


class PermissionSetExtensionSymbol(ExtensionSymbol):
    """An object that grants more in a permission set."""

    kind = ObjectKind.PERMISSION_SET_EXTENSION
    target: PermissionSetSymbol

    included: tuple[PermissionSetSymbol, ...] = declared(Stage.PERMISSIONS, tuple)
