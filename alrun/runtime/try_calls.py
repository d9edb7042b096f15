"""Consumed calls of [TryFunction] procedures, and what may not be done in them.

Docs: devenv-handling-errors-using-try-methods
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from alrun.runtime.calls import procedure_names
from alrun.runtime.errors import RefusedInTry
from alrun.runtime.transactions import CATCHABLE, remember

if TYPE_CHECKING:
    from alrun.runtime.session import Session


def run_try(session: Session, procedure: Callable[..., object], *arguments: object) -> bool:
    """Return whether a [TryFunction] ran without error; what it changed stays changed."""
    session.trying += 1
    try:
        procedure(*arguments)
    except RefusedInTry:
        raise
    except CATCHABLE as error:
        remember(session, error)
        return False
    finally:
        session.trying -= 1
    return True


def refuse_in_try(session: Session, function: str) -> None:
    """Refuse a function that writes inside a consumed try call, unless the server allows that.

    Raises ALError, which no try catches. It names the procedure that called the one with the outermost try call, or
    the root of all calls (observed).
    """
    if session.run.server_settings.disable_write_inside_try_functions:
        raise RefusedInTry(
            f"Call to the function '{function}' is not allowed inside the call to '{_caller(session)}' when it is used "
            "as a TryFunction.",
            "CSide",
        )


def _caller(session: Session) -> str:
    outermost = None
    frame = sys._getframe(1)
    while (outer := frame.f_back) is not None:
        frame = outer
        if frame.f_code is run_try.__code__ and frame.f_locals["session"] is session:
            outermost = frame
    assert outermost is not None
    _, caller = next(names := procedure_names(outermost), ""), next(names, "RootMethodScope")
    return caller
