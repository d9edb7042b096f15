"""Codeunit.Run where tests are concerned: of test codeunits, of test runners, and in test methods.

Docs: devenv-testrunner-codeunits; devenv-test-codeunits-and-test-methods
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from alrun.runtime.errors import ALError
from alrun.runtime.testing.methods import TestCodeunit, isolated, test_methods
from alrun.runtime.testing.permissions import declared_permissions
from alrun.runtime.testing.state import own_transaction
from alrun.runtime.transactions import CATCHABLE, as_al_error, run_plain

if TYPE_CHECKING:
    from alrun.runtime.instances import CodeunitInstance
    from alrun.runtime.session import Session
    from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

_ON_RUN: Final = "OnRun"


def run_in_tests(session: Session, instance: CodeunitInstance, record: object, consumed: bool) -> bool:
    """OnRun of a codeunit instance that is of a test, or that a test runs; see `run_instance`."""
    match instance.symbol.subtype.lower():
        case "test":
            _run_tests(session, instance)
            return True
        case "testrunner":
            outer, session.test_runner = session.test_runner, TestRunner(session, instance)
            try:
                return run_plain(session, instance, record, consumed)
            finally:
                session.test_runner = outer
        case _:
            with own_transaction(session):
                return run_plain(session, instance, record, consumed)


class TestRunner:
    """A test runner codeunit while its OnRun runs: it is asked before each method, and told after it."""

    def __init__(self, session: Session, instance: CodeunitInstance) -> None:
        self._session = session
        self._instance = instance
        triggers = instance.symbol.triggers
        self._before = triggers.get("onbeforetestrun")
        self._after = triggers.get("onaftertestrun")
        self.isolation = instance.symbol.test_isolation

    @property
    def shows_results(self) -> bool:
        """Whether the user sees the results: OnAfterTestRun suppresses that."""
        return self._after is None

    def allows(self, codeunit: CodeunitSymbol, function: str, permissions: int) -> bool:
        """Run OnBeforeTestRun; whether the method is to run. `function` is '' for the codeunit. Raises ALError."""
        if self._before is None:
            return True
        return bool(self._call(self._before, codeunit, function, permissions))

    def tell(self, codeunit: CodeunitSymbol, function: str, permissions: int, success: bool) -> None:
        """Run OnAfterTestRun. Raises ALError."""
        if self._after is not None:
            self._call(self._after, codeunit, function, permissions, success)

    def _call(
        self, trigger: ProcedureSymbol, codeunit: CodeunitSymbol, function: str, permissions: int, *success: bool
    ) -> object:
        # The triggers have a transaction of their own, whatever becomes of the tests.
        store = self._session.store
        with store.kept_in_isolation():
            result = getattr(self._instance, trigger.python_name)(
                codeunit.object_id, codeunit.name, function, permissions, *success
            )
            store.commit()
        return result


def _run_tests(session: Session, instance: CodeunitInstance) -> None:
    """Run the methods of a test codeunit, under the test runner if one is running.

    What the caller has written is committed before. Raises ALError inside a test.
    """
    symbol = instance.symbol
    if session.test is not None:
        raise ALError(
            "You cannot nest the execution of test codeunits. "
            f"Test codeunit {symbol.object_id} {symbol.name} was called from another test codeunit.",
            "NestedTestCodeunit",
        )
    session.store.commit()
    _CodeunitRun(session, instance).run()


class _CodeunitRun:
    """A test codeunit that code runs."""

    def __init__(self, session: Session, instance: CodeunitInstance) -> None:
        self._session = session
        self._symbol = instance.symbol
        self._tests = TestCodeunit(session, instance.symbol, instance)
        self._runner = session.test_runner
        self._isolation = "" if self._runner is None else self._runner.isolation
        self._results: list[str] = []
        self._success = True

    def run(self) -> None:
        permissions = declared_permissions(self._symbol)
        if self._runner is not None and not self._runner.allows(self._symbol, "", permissions):
            return
        with isolated(self._session.store, self._isolation == "codeunit"):
            if "onrun" in self._symbol.triggers:
                self._method(_ON_RUN, permissions, self._tests.run_trigger, isolate=False)
            for method in test_methods(self._symbol):
                self._method(
                    method.name,
                    declared_permissions(self._symbol, method),
                    partial(self._tests.run_method, method),
                    isolate=self._isolation == "function",
                )
        if self._runner is not None:
            self._runner.tell(self._symbol, "", permissions, self._success)
        if self._runner is None or self._runner.shows_results:
            self._session.client.message("\n".join([self._line(self._symbol.name, self._success), *self._results]))

    def _method(self, name: str, permissions: int, action: Callable[[], None], isolate: bool) -> None:
        if self._runner is not None and not self._runner.allows(self._symbol, name, permissions):
            return
        session = self._session
        error = None
        with isolated(session.store, isolate):
            try:
                action()
            except CATCHABLE as caught:
                error = as_al_error(caught)
                session.failed_tests += 1
                self._success = False
        self._results.append(self._line(name, error is None) + (f" {error.text}" if error is not None else ""))
        if self._runner is not None:
            self._runner.tell(self._symbol, name, permissions, error is None)

    @staticmethod
    def _line(name: str, success: bool) -> str:
        return f"{name}: {'SUCCESS' if success else 'FAILURE'}"
