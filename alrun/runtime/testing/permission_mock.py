"""The codeunit by which tests take rights away from their user.

Microsoft's test runner runs "Permissions Mock" before and after each test method of a program that has it: the first
run starts it, the second one stops it. The permission sets that a test gives its user count while it is started.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from alrun.runtime.transactions import run_as_user_action

if TYPE_CHECKING:
    from alrun.runtime.session import Session

PERMISSIONS_MOCK: Final = 131006
"""The codeunit of that name."""


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
