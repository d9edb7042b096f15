"""What the user of a test may do: as TestPermissions says, and as the codeunit does by which tests take rights away.

Microsoft's test runner runs "Permissions Mock" before and after each test method of a program that has it: the first
run starts it, the second one stops it. The permission sets that a test gives its user count while it is started.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from alrun.runtime.transactions import run_as_user_action
from alrun.semantics.system_options import SYSTEM_OPTIONS

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

PERMISSIONS_MOCK: Final = 131006
"""The codeunit of that name."""

_PERMISSIONS: Final = [member.lower() for member in SYSTEM_OPTIONS["testpermissions"].members]
_INHERITED: Final = "inheritfromtestcodeunit"
_DEFAULT: Final = "restrictive"
_DISABLED: Final = "disabled"


def declared_permissions(codeunit: CodeunitSymbol, method: ProcedureSymbol | None = None) -> int:
    """TestPermissions of a method, or of a codeunit, as the value of the option.

    Docs: properties/devenv-testpermissions-property
    """
    own = "" if method is None or method.test is None else method.test.permissions
    if own in ("", _INHERITED):
        own = _DEFAULT if codeunit.test_permissions in ("", _INHERITED) else codeunit.test_permissions
    return _PERMISSIONS.index(own)


@contextmanager
def permissions_of(session: Session, codeunit: CodeunitSymbol, method: ProcedureSymbol | None = None) -> Iterator[None]:
    """Let the user do everything in a method, or a codeunit's OnRun, whose TestPermissions are Disabled.

    Docs: properties/devenv-testpermissions-property
    """
    own = session.own_permissions
    if own is not None and declared_permissions(codeunit, method) == _PERMISSIONS.index(_DISABLED):
        session.own_permissions = None
    session.use_permissions(session.own_permissions)
    try:
        yield
    finally:
        session.own_permissions = own
        session.use_permissions(own)


@contextmanager
def mocked_permissions(session: Session) -> Iterator[None]:
    """Let a test method mock permissions, if the program has what it takes. Raises ALError."""
    symbol = session.program.find_codeunit(PERMISSIONS_MOCK)
    if symbol is None:
        yield
        return
    mock = session.program.object_class(symbol).create(session)
    run_as_user_action(session.store, mock.run)
    try:
        yield
    finally:
        run_as_user_action(session.store, mock.run)
