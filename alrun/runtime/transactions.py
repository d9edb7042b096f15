"""Where AL rolls back and commits: errors caught by AL code, and guarded Codeunit.Run (SEMANTICS section 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import DecimalException
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from alrun.runtime.calls import capture
from alrun.runtime.errors import ALError, out_of_memory
from alrun.runtime.missing_objects import NOT_FOUND, missing_object
from alrun.runtime.values.decimals import arithmetic_error
from alrun.semantics.symbols import CodeunitSymbol, ObjectKind

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.storage.store import Store

STOPPED_TEXT: Final = (
    "An error occurred and the transaction is stopped. Contact your administrator or partner for further assistance."
)
LIMITED_TEXT: Final = (
    "The following AL methods are limited during write transactions because one or more tables will be locked: "
    "Form.RunModal, Codeunit.Run, Report.RunModal, XmlPort.RunModal.\n\n"
    "Form.RunModal is not allowed in write transactions.\n\n"
    "Codeunit.Run is allowed in write transactions only if the return value is not used. For example, "
    "'OK := Codeunit.Run()' is not allowed.\n\n"
    "Report.RunModal is allowed in write transactions only if 'RequestForm = false'. For example, "
    "'Report.RunModal(...,false)' is allowed.\n\n"
    "XmlPort.RunModal is allowed in write transactions only if 'RequestForm = false'. For example, "
    "'XmlPort.RunModal(...,false)' is allowed.\n\n"
    "Use the commit method to save the changes before this call, or structure the code differently."
)
"""Observed: what the details of the error say, of which AL code sees only STOPPED_TEXT."""

CATCHABLE: Final = (ALError, RecursionError, DecimalException, MemoryError)
"""What AL code can catch: its own errors, too many nested calls, Decimals that are too large, too little memory."""

_OF_TESTS = ("test", "testrunner")
"""The subtypes of codeunits that do not just run."""

MAX_RECURSION_TEXT = "The call stack is too deep: Maximum recursion depth exceeded."


def as_al_error(error: BaseException) -> ALError:
    """One of the CATCHABLE exceptions as an ALError with its call stack taken."""
    match error:
        case ALError():
            converted = error
        case DecimalException():
            converted = arithmetic_error(error).with_traceback(error.__traceback__)
        case MemoryError():
            converted = out_of_memory().with_traceback(error.__traceback__)
        case _:
            converted = ALError(MAX_RECURSION_TEXT, "StackOverflow").with_traceback(error.__traceback__)
    capture(converted)
    return converted


def remember(session: Session, error: BaseException) -> None:
    """Make one of the CATCHABLE exceptions, which AL code has caught, the last error.

    It gives up its traceback: with it, the variables of all procedures that it ended would stay alive, and codeunits
    bound to events among them would go on hearing them.
    """
    caught = as_al_error(error)
    caught.__cause__ = caught.__context__ = None
    session.last_error = caught.with_traceback(None)


def run_as_user_action(store: Store, action: Callable[[], object]) -> None:
    """Run the outermost call of a session: committed if it succeeds, undone if it fails.

    Raises ALError with its call stack.
    """
    try:
        action()
    except CATCHABLE as error:
        store.rollback()
        raise as_al_error(error) from error
    except BaseException:
        store.rollback()
        raise
    finally:
        store.lock_timeout.reset()
    store.commit()


def assert_error_caught(session: Session, error: BaseException) -> None:
    """`asserterror` has caught the error of its statement: work since the last commit is undone.

    Docs: devenv-al-asserterror
    """
    remember(session, error)
    session.store.rollback()


@contextmanager
def undoable(store: Store) -> Iterator[Callable[[], None]]:
    """Gives what undoes all that was written since the beginning, or since the last commit if that is later."""
    savepoint = store.savepoint() if store.in_write_transaction else None
    try:
        yield store.rollback if savepoint is None else partial(store.rollback_to, savepoint)
    except CATCHABLE:
        if savepoint is not None:
            store.release(savepoint)
        raise
    if savepoint is not None:
        store.release(savepoint)


def refuse_in_write_transaction(session: Session) -> None:
    """Raise the ALError of what may not begin while the session has uncommitted writes.

    Docs: methods-auto/codeunit/codeunit-run-method
    """
    if not session.store.in_write_transaction or session.read_only:
        return
    from alrun.runtime.error_info import ErrorInfo  # few programs raise it

    stopped = ALError(STOPPED_TEXT, "TransactionStopped")
    stopped.details = ErrorInfo(message=STOPPED_TEXT, detailed_message=LIMITED_TEXT)
    raise stopped


def required_codeunit(session: Session, codeunit_id: int) -> CodeunitSymbol:
    """The codeunit of that id. Raises ALError if there is none."""
    symbol = session.program.find_codeunit(codeunit_id)
    if symbol is None:
        raise missing_object(ObjectKind.CODEUNIT, codeunit_id)
    return symbol


def new_codeunit(session: Session, codeunit_id: int) -> Any:
    """A new instance of a codeunit. Raises ALError if there is none of that id, or the user may not run it."""
    return _instance(session, required_codeunit(session, codeunit_id))


def new_codeunit_named(session: Session, name: str) -> Any:
    """A new instance of a codeunit, by its name with or without namespace.

    Raises ALError if there is none of that name, or the user may not run it.
    """
    symbol = session.program.find_codeunit_named(name)
    if symbol is None:
        raise ALError(f"Codeunit '{name}' does not exist.", NOT_FOUND)
    return _instance(session, symbol)


def _instance(session: Session, symbol: CodeunitSymbol) -> Any:
    if session.permissions is not None:
        session.permissions.check_execute(symbol)
    return session.program.object_class(symbol).create(session)


def run_instance(session: Session, instance: Any, record: Any, consumed: bool) -> bool:
    """OnRun of a codeunit instance.

    A consumed call is a transaction of its own: committed if it succeeds, undone if it fails, refused while the
    caller has a write transaction open.
    Docs: methods-auto/codeunit/codeunit-run-method
    """
    if session.test is not None or instance.symbol.subtype.lower() in _OF_TESTS:
        from alrun.runtime.testing.codeunits import run_in_tests  # few programs have tests

        return run_in_tests(session, instance, record, consumed)
    # As `run_plain`, which would be one more frame in code that nests its calls deep.
    if consumed:
        return _run_guarded(session, instance, record)
    instance.run(record)
    return True


def run_plain(session: Session, instance: Any, record: Any, consumed: bool) -> bool:
    """OnRun of a codeunit instance that has nothing to do with tests; see `run_instance`."""
    if consumed:
        return _run_guarded(session, instance, record)
    instance.run(record)
    return True


def _run_guarded(session: Session, instance: Any, record: Any) -> bool:
    """OnRun in a transaction of its own. A run that collects errors is undone and true all the same.

    Docs: devenv-error-collection
    """
    store = session.store
    refuse_in_write_transaction(session)
    collection = session.collection
    collected = 0 if collection is None else collection.count
    try:
        instance.run(record)
        if collection is not None and collection.count > collected:
            store.rollback()
        else:
            store.commit()
    except CATCHABLE as error:
        remember(session, error)
        store.rollback()
        return False
    return True
