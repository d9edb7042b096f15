"""What a session knows of the method of a test codeunit that it runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from alrun.semantics.test_symbols import TransactionModel

if TYPE_CHECKING:
    from alrun.runtime.session import Session
    from alrun.runtime.testing.handlers import Handlers
    from alrun.runtime.testing.pages import TestedPages


class TestRunState:
    """A running method: what its transactions are, and who answers for the user."""

    __slots__ = ("commits_refused", "handlers", "lacks_transaction", "pages", "pages_commit")

    def __init__(self, model: TransactionModel, handlers: Handlers, pages: TestedPages) -> None:
        self.pages_commit = model is TransactionModel.NONE
        """Whether what a page does is a transaction of its own, not part of the test's."""
        self.commits_refused = model is TransactionModel.AUTO_ROLLBACK
        self.lacks_transaction = model is TransactionModel.NONE
        """Whether nothing can be written now: only what begins a transaction of its own may."""
        self.handlers = handlers
        self.pages = pages


@contextmanager
def without_transaction(session: Session) -> Iterator[None]:
    """Run a test's code that may not write; what the pages do that it drives is a transaction of its own.

    Observed: so it is while a handler has the request page of a report, unless all that the test does is rolled back.
    """
    test = session.test
    if test is None or test.commits_refused or test.lacks_transaction:
        yield
        return
    test.lacks_transaction = True
    session.run_test(test)
    try:
        yield
    finally:
        test.lacks_transaction = False
        session.run_test(session.test)


@contextmanager
def own_transaction(session: Session) -> Iterator[None]:
    """Run what begins a transaction of its own in a test that has none: committed if it succeeds, undone if it fails.

    In other tests, and outside tests, it is part of the transaction that there is.
    Docs: attributes/devenv-transactionmodel-attribute
    """
    test = session.test
    if test is None or not test.lacks_transaction:
        yield
        return
    test.lacks_transaction = False
    session.run_test(test)
    try:
        yield
        session.store.commit()
    except BaseException:
        session.store.rollback()
        raise
    finally:
        test.lacks_transaction = True
        session.run_test(session.test)
