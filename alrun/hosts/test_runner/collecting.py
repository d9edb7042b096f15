"""The nodes of pytest: an AL file, its test codeunits, and their test methods."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from alrun.hosts.memory import limited_growth
from alrun.hosts.test_runner.programs import TestProgram
from alrun.hosts.test_runner.reporting import failure_report, node_name, whole
from alrun.hosts.test_runner.screen import Screen
from alrun.project.errors import ProjectError
from alrun.runtime.calls import stack_of_raised
from alrun.runtime.errors import ALError, SessionTimedOut, StackLine
from alrun.runtime.testing.methods import TestCodeunit, isolated, test_methods
from alrun.runtime.testing.permissions import mocked_permissions, permissions_of
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

if TYPE_CHECKING:
    from alrun.runtime.session import Session


class DoesNotCompile(pytest.Collector.CollectError):
    """An AL file has errors; the text is what the compiler says."""


class TimedOut(Exception):
    """A test ran longer than it may. `call_stack` is where it was then, innermost first."""

    def __init__(self, text: str, call_stack: tuple[StackLine, ...]) -> None:
        super().__init__(text)
        self.call_stack = call_stack


class AssertsNothing(Exception):
    """A test passed that would pass whatever the code does."""


class CodeFailed(pytest.PytestWarning):
    """Code of an app that the tests need has failed, without which they run."""


class ALFile(pytest.File):
    """An AL file with test codeunits, or with errors."""

    program: TestProgram
    settings: TestSettings

    def collect(self) -> Iterator[pytest.Collector]:
        """Its test codeunits. Raises DoesNotCompile."""
        path = os.path.realpath(self.path)
        errors = self.program.errors(path)
        if errors:
            raise DoesNotCompile(whole("\n".join(map(str, (*errors, *self.program.missing_apps())))))
        for symbol in self.program.codeunits(path):
            if self.settings.wants(symbol):
                codeunit: ALCodeunit = ALCodeunit.from_parent(self, name=node_name(symbol.name))
                codeunit.symbol = symbol
                yield codeunit


class TestSettings:
    """How the tests run. `isolation` is codeunit, function or disabled; `timeout` is in seconds, None for no limit.

    `strict`: a test that asserts nothing fails.
    """

    def __init__(self, codeunits: list[str], isolation: str, timeout: float | None, strict: bool) -> None:
        self.strict = strict
        self._codeunits = [name.casefold() for name in codeunits]
        self._isolation = isolation
        self.timeout = timeout

    def wants(self, codeunit: CodeunitSymbol) -> bool:
        """Whether the tests of a codeunit were asked for, by name or id."""
        return not self._codeunits or not {codeunit.name.casefold(), str(codeunit.object_id)}.isdisjoint(
            self._codeunits
        )

    def isolation(self, codeunit: CodeunitSymbol) -> str:
        """How the tests of a codeunit are kept apart: as it requires, else as was asked for."""
        required = codeunit.test_isolation
        return self._isolation if required in ("", "none") else required


class ALCodeunit(pytest.Collector):
    """A test codeunit: one session and one instance for all its methods."""

    symbol: CodeunitSymbol
    _running: TestCodeunit
    _isolation: ExitStack
    _problem: ALError | ProjectError | TimedOut | None
    """Why none of its methods can run."""

    @property
    def file(self) -> ALFile:
        """The file that declares it."""
        parent = self.parent
        assert isinstance(parent, ALFile)
        return parent

    def collect(self) -> Iterator[pytest.Item]:
        """Its test methods in the order of the source."""
        for method in test_methods(self.symbol):
            item: ALTest = ALTest.from_parent(self, name=node_name(method.name))
            item.method = method
            yield item

    def setup(self) -> None:
        """Open a session, and run OnRun, before the first of its methods that runs."""
        self._isolation = ExitStack()
        self.screen = Screen()
        self._problem = None
        try:
            self.session_of_tests: Session = self.file.program.open_session(self.screen)
        except (ALError, ProjectError) as error:
            self._problem = error
            return
        for warning in self.file.program.take_warnings():
            self.warn(CodeFailed(warning))
        kind = self.file.settings.isolation(self.symbol)
        self.isolates_methods = kind == "function"
        self._isolation.enter_context(isolated(self.session_of_tests.store, kind == "codeunit"))
        self._running = TestCodeunit(self.session_of_tests, self.symbol)
        try:
            with permissions_of(self.session_of_tests, self.symbol):
                self._limited(self._running.run_trigger)
        except (ALError, TimedOut) as error:
            self._problem = error

    def teardown(self) -> None:
        """Undo what its methods wrote, as far as it is isolated."""
        self._isolation.close()

    def run_method(self, method: ProcedureSymbol) -> None:
        """Run a method. Raises ALError, ProjectError, TimedOut."""
        if self._problem is not None:
            raise self._problem
        session = self.session_of_tests
        with (
            isolated(session.store, self.isolates_methods),
            permissions_of(session, self.symbol, method),
            mocked_permissions(session),
        ):
            self._limited(partial(self._running.run_method, method))

    def _limited(self, action: Callable[[], object]) -> None:
        """Run something in AL with the time and memory that it may take. Raises ALError, TimedOut."""
        seconds = self.file.settings.timeout
        try:
            with limited_growth():
                if seconds is None:
                    action()
                else:
                    self.file.program.run.timed(seconds, action)
        except ALError as error:
            problem: ALError | TimedOut = error
        except SessionTimedOut as error:
            unit = "second" if seconds == 1 else "seconds"
            problem = TimedOut(f"The test ran longer than {seconds:g} {unit}.", stack_of_raised(error))
        else:
            return
        # pytest keeps its traceback: with it, all that the variables of the AL code hold would stay in memory.
        problem.__context__ = None
        raise problem.with_traceback(None) from None


class ALTest(pytest.Item):
    """A test method."""

    method: ProcedureSymbol

    @property
    def codeunit(self) -> ALCodeunit:
        """The codeunit that it is a method of."""
        parent = self.parent
        assert isinstance(parent, ALCodeunit)
        return parent

    def runtest(self) -> None:
        """Run it. Raises ALError, ProjectError, TimedOut, AssertsNothing."""
        try:
            self.codeunit.run_method(self.method)
            self._check_asserts()
        finally:
            shown = self.codeunit.screen.take()
            if shown:
                self.add_report_section("call", "screen", shown)

    def _check_asserts(self) -> None:
        file = self.codeunit.file
        if file.settings.strict and not file.program.asserts(self.method):
            raise AssertsNothing("The test asserts nothing: it passes whatever the code does.")

    def reportinfo(self) -> tuple[str, int, str]:
        """Its place in the AL file, and its name as an AL developer says it."""
        return whole(str(self.path)), self.method.span.line - 1, f"{self.codeunit.name}.{self.name}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """The error, the AL call stack, and the lines of AL around."""
        error = excinfo.value
        if isinstance(error, ALError):
            return failure_report(error.text or f"An error without a text ({error.code}).", error.call_stack or ())
        if isinstance(error, TimedOut):
            return failure_report(str(error), error.call_stack)
        if isinstance(error, ProjectError | AssertsNothing):
            return whole(str(error))
        if isinstance(error, Exception) and not self.config.option.fulltrace:
            return f"internal error: {type(error).__name__}: {error} (--full-trace shows where)"
        return str(super().repr_failure(excinfo))


def shuffled(items: Sequence[pytest.Item], seed: int) -> list[pytest.Item]:
    """The items with their codeunits in a random order, the same for each seed; other tests are one group."""
    groups: dict[object, list[pytest.Item]] = {}
    for item in items:
        groups.setdefault(item.parent if isinstance(item, ALTest) else None, []).append(item)
    order = list(groups.values())
    random.Random(seed).shuffle(order)
    return [item for group in order for item in group]
