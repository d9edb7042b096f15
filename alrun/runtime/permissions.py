"""What the user of a session may do, where `--permissions` says that it is not everything.

A right that permission sets grant directly is cheap to know. Only where it is missing does it matter whose code is
running: an indirect right counts in the code of an object whose Permissions have it too, and `[InherentPermissions]`
grant rights to a procedure. What code a procedure calls is on its own (observed).
Docs: properties/devenv-permissions-property, devenv-inherent-permissions
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from alrun.runtime.calls import running_code
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.permission_sets import strongest
from alrun.runtime.refusals import permission_denied
from alrun.semantics.permission_symbols import (
    NO_RIGHTS,
    Access,
    Permission,
    PermissionKind,
    PermissionSetSymbol,
    Right,
    Rights,
)
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import ObjectKind, ObjectSymbol, TableSymbol

_FIRST_PLATFORM_ID = 2000000000
_EXECUTED = {
    ObjectKind.TABLE: PermissionKind.TABLE,
    ObjectKind.CODEUNIT: PermissionKind.CODEUNIT,
    ObjectKind.PAGE: PermissionKind.PAGE,
    ObjectKind.REPORT: PermissionKind.REPORT,
    ObjectKind.QUERY: PermissionKind.QUERY,
    ObjectKind.XMLPORT: PermissionKind.XMLPORT,
}


class Permissions:
    """The permissions of a user who has some permission sets."""

    def __init__(self, sets: Sequence[PermissionSetSymbol]) -> None:
        self.sets = tuple(sets)
        self._rights: dict[tuple[PermissionKind, ObjectSymbol], Rights] = {}

    def granted(self, kind: PermissionKind, symbol: ObjectSymbol) -> Rights:
        """What the sets grant on an object, and the object itself to everybody: its InherentPermissions.

        Docs: properties/devenv-inherentpermissions-property
        """
        found = self._rights.get((kind, symbol))
        if found is None:
            found = strongest(self.sets, kind, symbol.object_id, symbol.name)
            if symbol.inherent_permissions is not None:
                found = found.with_(symbol.inherent_permissions)
            self._rights[kind, symbol] = found
        return found

    def granted_by_number(self, kind: PermissionKind, object_id: int, symbols: ProgramSymbols) -> Rights:
        """As `granted`; nothing on an object that is not there. Raises UnsupportedFeature for the system's features."""
        if kind.object_kind is None:
            raise UnsupportedFeature("permissions on a feature of the system by its number")
        symbol = symbols.by_id(kind.object_kind, object_id)
        return NO_RIGHTS if symbol is None else self.granted(kind, symbol)

    def check_data(self, table: TableSymbol, right: Right) -> None:
        """Raise ALError unless the running code may do something with the rows of a table."""
        if not self.may(PermissionKind.TABLE_DATA, table, right):
            raise self._denied(PermissionKind.TABLE_DATA, table, right)

    def check_execute(self, symbol: ObjectSymbol) -> None:
        """Raise ALError unless the running code may run an object."""
        kind = _EXECUTED[symbol.kind]
        if not self.may(kind, symbol, Right.EXECUTE):
            raise self._denied(kind, symbol, Right.EXECUTE)

    def may_execute(self, symbol: ObjectSymbol) -> bool:
        """Whether the running code may run an object."""
        return self.may(_EXECUTED[symbol.kind], symbol, Right.EXECUTE)

    def may(self, kind: PermissionKind, symbol: ObjectSymbol, right: Right) -> bool:
        """Whether the running code may do something with an object."""
        access = self.granted(kind, symbol).of(right)
        if access is Access.DIRECT or _is_open_to_all(kind, symbol, right):
            return True
        code = running_code()
        if code is None:
            return False
        if code.procedure is not None and _have(code.procedure.permissions, kind, symbol, right):
            return True
        return access is Access.INDIRECT and (
            _have(code.symbol.permissions, kind, symbol, right) or _is_inherent(code.symbol, symbol, right)
        )

    def _denied(self, kind: PermissionKind, symbol: ObjectSymbol, right: Right) -> ALError:
        """The error names the app whose code was refused, and what that code lacks.

        Observed: `IndirectInsert` where the object's own Permissions have Insert.
        """
        code = running_code()
        indirect = code is not None and _have(code.symbol.permissions, kind, symbol, right)
        return permission_denied(kind, symbol, right, code, indirect=indirect)


def _have(permissions: Iterable[Permission], kind: PermissionKind, symbol: ObjectSymbol, right: Right) -> bool:
    return any(
        entry.kind is kind and (entry.symbol is symbol or entry.is_wildcard) and entry.rights.of(right)
        for entry in permissions
    )


def _is_inherent(code: ObjectSymbol, symbol: ObjectSymbol, right: Right) -> bool:
    """Whether the right is one of the object's InherentPermissions that code of its own app has.

    Undocumented: that an indirect one needs no Permissions there; Microsoft's tests read buffer tables with it.
    """
    inherent = symbol.inherent_permissions
    return inherent is not None and symbol.app is code.app and inherent.of(right) is not Access.NONE


def _is_open_to_all(kind: PermissionKind, symbol: ObjectSymbol, right: Right) -> bool:
    """Everybody may read the platform's own tables: all users of Business Central have sets that say so."""
    return kind is PermissionKind.TABLE_DATA and right is Right.READ and symbol.object_id > _FIRST_PLATFORM_ID
