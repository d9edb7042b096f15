"""Running the methods of a test codeunit: one instance for all, each in a transaction of its own.

Docs: devenv-test-codeunits-and-test-methods; devenv-transactionmodel-attribute; SEMANTICS section 8
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from alrun.runtime.testing.handlers import Handlers, HandlingClient
from alrun.runtime.testing.pages import TestedPages
from alrun.runtime.testing.state import TestRunState
from alrun.runtime.transactions import CATCHABLE, as_al_error, remember
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol
from alrun.semantics.test_symbols import TestMethod, TransactionModel

if TYPE_CHECKING:
    from alrun.runtime.instances import CodeunitInstance
    from alrun.runtime.session import Session
    from alrun.runtime.storage.store import Store


def test_methods(codeunit: CodeunitSymbol) -> list[ProcedureSymbol]:
    """The `[Test]` procedures of a codeunit in the order of the source."""
    found = [each for overloads in codeunit.procedures.values() for each in overloads if each.test is not None]
    return sorted(found, key=lambda procedure: procedure.span.start)


@contextmanager
def isolated(store: Store, isolate: bool = True) -> Iterator[None]:
    """Undo all that happens inside, if `isolate`."""
    if not isolate:
        yield
        return
    store.begin_isolation()
    try:
        yield
    finally:
        store.end_isolation()


class TestCodeunit:
    """A test codeunit while its methods run, one after the other, in a session and on one instance."""

    def __init__(self, session: Session, symbol: CodeunitSymbol, instance: CodeunitInstance | None = None) -> None:
        """A new instance runs unless one is given."""
        self._session = session
        self._symbol = symbol
        self._instance: CodeunitInstance = instance or session.program.object_class(symbol).create(session)
        self._areas = session.application_area

    def run_trigger(self) -> None:
        """OnRun, before the methods. Raises ALError."""
        self._guarded(TestMethod(), self._instance.run)

    def run_method(self, method: ProcedureSymbol) -> None:
        """A `[Test]` procedure. Raises ALError with its call stack if it fails."""
        assert method.test is not None
        isolate = method.test.transaction_model is TransactionModel.AUTO_ROLLBACK
        try:
            with isolated(self._session.store, isolate):
                self._guarded(method.test, getattr(self._instance, method.python_name))
        finally:
            # Observed: after each method the areas are those from before OnRun.
            self._session.application_area = self._areas

    def _guarded(self, test: TestMethod, action: Callable[[], object]) -> None:
        """Run a method: what it wrote is kept if it succeeds, and undone if it fails."""
        session = self._session
        user, session.last_error = session.client, None
        pages = TestedPages()
        try:
            handlers = Handlers(self._instance, test)
            session.run_test(TestRunState(test.transaction_model, handlers, pages))
            session.client = HandlingClient(session, handlers, pages, user)
            action()
            handlers.check_all_ran()
            session.run_test(None)
            session.store.commit()
        except CATCHABLE as error:
            session.store.rollback()
            remember(session, error)
            raise as_al_error(error) from None
        except BaseException:
            session.store.rollback()
            raise
        finally:
            session.client = user
            session.run_test(None)
            session.store.lock_timeout.reset()
            pages.close_all()
