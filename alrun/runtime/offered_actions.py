"""Actions that a notification or an error offers: methods of codeunits, which get it as their argument.

Docs: methods-auto/notification/notification-addaction-string-integer-string-method,
methods-auto/errorinfo/errorinfo-addaction-string-integer-string-method
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.transactions import CATCHABLE, as_al_error, new_codeunit, required_codeunit
from alrun.runtime.values.references import Cell
from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.semantics.symbols import ProcedureSymbol


@struct
class OfferedAction:
    """What a user may choose; `run` does it as the user's own action: kept if it ends well, undone if in an ALError."""

    caption: str
    run: Callable[[], None]


def find_method(session: Session, codeunit_id: int, name: str, caption: str) -> ProcedureSymbol:
    """The method of a codeunit that an action runs. Raises ALError if there is none that takes one argument."""
    codeunit = required_codeunit(session, codeunit_id)
    for procedure in codeunit.procedures.get(name.lower(), ()):
        if len(procedure.parameters) == 1:
            return procedure
    raise ALError(f"The codeunit {codeunit.name} has no method '{name}' for the action '{caption}'.", NOT_FOUND)


def call_method(session: Session, codeunit_id: int, name: str, caption: str, argument: object) -> None:
    """Run the method of an action. Raises ALError."""
    procedure = find_method(session, codeunit_id, name, caption)
    by_reference = procedure.parameters[0].by_reference
    getattr(new_codeunit(session, codeunit_id), procedure.python_name)(Cell(argument) if by_reference else argument)


def as_user_action(session: Session, action: Callable[[], None]) -> None:
    """Do something as the user's own action: committed if it succeeds, undone if it fails. Raises ALError."""
    try:
        action()
    except CATCHABLE as error:
        session.store.rollback()
        raise as_al_error(error) from error
    except BaseException:
        session.store.rollback()
        raise
    session.store.commit()
