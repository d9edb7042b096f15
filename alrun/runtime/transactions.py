"""Where AL rolls back and commits: errors caught by AL code, and guarded Codeunit.Run (SEMANTICS section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alrun.runtime.calls import capture
from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_STOPPED = (
    "An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance."
)
MAX_RECURSION_TEXT = "The call stack is too deep: Maximum recursion depth exceeded."


def as_al_error(error: BaseException) -> ALError:
    """An exception that AL code may catch, as an ALError with its call stack taken; a RecursionError becomes one."""
    if isinstance(error, ALError):
        capture(error)
        return error
    converted = ALError(MAX_RECURSION_TEXT, "StackOverflow")
    converted.__traceback__ = error.__traceback__
    capture(converted)
    return converted


def assert_error_caught(session: Session, error: BaseException) -> None:
    """`asserterror` has caught an error: everything since the last commit is undone."""
    session.last_error = as_al_error(error)
    session.store.rollback()


def try_failed(session: Session, error: BaseException) -> None:
    """A consumed [TryFunction] has failed: nothing is undone, the error can be asked for."""
    session.last_error = as_al_error(error)


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
    except (ALError, RecursionError) as error:
        session.last_error = as_al_error(error)
        store.rollback()
        return False
    store.commit()
    return True
