"""Where AL rolls back and commits: errors caught by AL code, and guarded Codeunit.Run (SEMANTICS section 5)."""

from __future__ import annotations

from decimal import DecimalException
from typing import TYPE_CHECKING, Any, Final

from alrun.runtime.calls import capture
from alrun.runtime.errors import ALError
from alrun.runtime.values.decimals import arithmetic_error

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_STOPPED = (
    "An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance."
)
CATCHABLE: Final = (ALError, RecursionError, DecimalException)
"""What AL code can catch: its own errors, too many nested calls, and Decimals that grow too large."""

MAX_RECURSION_TEXT = "The call stack is too deep: Maximum recursion depth exceeded."


def as_al_error(error: BaseException) -> ALError:
    """One of the CATCHABLE exceptions as an ALError with its call stack taken."""
    match error:
        case ALError():
            converted = error
        case DecimalException():
            converted = arithmetic_error(error).with_traceback(error.__traceback__)
        case _:
            converted = ALError(MAX_RECURSION_TEXT, "StackOverflow").with_traceback(error.__traceback__)
    capture(converted)
    return converted


def assert_error_caught(session: Session, error: BaseException) -> None:
    """`asserterror` has caught the error of its statement: work since the last commit is undone.

    Docs: devenv-al-asserterror
    """
    session.last_error = as_al_error(error)
    session.store.rollback()


def run_codeunit(session: Session, codeunit_id: int, record: Any, consumed: bool) -> bool:
    """`Codeunit.Run`: a new instance each time. Raises ALError if there is no such codeunit.

    A consumed call is a transaction of its own: committed if it succeeds, undone if it fails, refused while the
    caller has a write transaction open.
    Docs: methods-auto/codeunit/codeunit-run-method
    """
    symbol = session.program.find_codeunit(codeunit_id)
    if symbol is None:
        raise ALError(f"Codeunit {codeunit_id} does not exist.", "NotFound")
    instance = session.program.object_class(symbol).create(session)
    return run_instance(session, instance, record, consumed)


def run_instance(session: Session, instance: Any, record: Any, consumed: bool) -> bool:
    """OnRun of a codeunit instance, guarded if `consumed`."""
    if not consumed:
        instance.run(record)
        return True
    store = session.store
    if store.in_write_transaction and not session.read_only:
        raise ALError(_STOPPED, "TransactionStopped")
    try:
        instance.run(record)
    except CATCHABLE as error:
        session.last_error = as_al_error(error)
        store.rollback()
        return False
    store.commit()
    return True
