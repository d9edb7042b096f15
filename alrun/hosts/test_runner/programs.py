"""The AL programs of one run of pytest: compiled once, opened when the first test runs, closed at the end."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

import pytest

from alrun import engine
from alrun.diagnostics import Severity
from alrun.project.errors import ProjectError
from alrun.runtime.testing.asserting import asserts
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

if TYPE_CHECKING:
    from alrun.diagnostics import Diagnostic
    from alrun.hosts.test_runner.screen import Screen
    from alrun.runtime.session import Session


def unusable(error: ProjectError) -> NoReturn:
    """End the run of pytest: nothing of it can run."""
    pytest.exit(str(error), returncode=pytest.ExitCode.USAGE_ERROR)


class TestProgram:
    """A program with tests."""

    def __init__(
        self,
        paths: Sequence[str],
        dependencies: Sequence[str],
        symbols: Sequence[str],
        options: engine.RunOptions,
        worker: str,
    ) -> None:
        """`worker` is which worker of pytest-xdist this is, '' for none. Raises ProjectError."""
        self._loaded = engine.load_program(paths, dependencies, symbols, worker)
        self._options = options
        self._run: engine.Run | None = None
        self._tests: Mapping[str, list[CodeunitSymbol]] | None = None
        self._errors: Mapping[str, list[Diagnostic]] | None = None

    def codeunits(self, path: str) -> list[CodeunitSymbol]:
        """The test codeunits that the file declares, in their order."""
        if self._tests is None:
            found: dict[str, list[CodeunitSymbol]] = {}
            for symbol in self._loaded.program.own_objects:
                if isinstance(symbol, CodeunitSymbol) and symbol.header.subtype.lower() == "test":
                    found.setdefault(os.path.realpath(symbol.span.file.path), []).append(symbol)
            self._tests = found
        return self._tests.get(path, [])

    def errors(self, path: str) -> list[Diagnostic]:
        """The errors that the compiler found in a file."""
        if self._errors is None:
            found: dict[str, list[Diagnostic]] = {}
            for diagnostic in self._loaded.diagnostics.sorted():
                if diagnostic.severity is Severity.ERROR:
                    found.setdefault(os.path.realpath(diagnostic.span.file.path), []).append(diagnostic)
            self._errors = found
        return self._errors.get(path, [])

    def asserts(self, method: ProcedureSymbol) -> bool:
        """Whether a test method asserts anything."""
        return asserts(method, self._loaded.compile_procedure)

    def open_session(self, screen: Screen) -> Session:
        """A fresh session for a test codeunit. Raises ALError if the app does not install.

        Ends the run of pytest if the options cannot be used.
        """
        if self._run is None:
            try:
                self._run = engine.Run(self._loaded, self._options, screen).__enter__()
            except ProjectError as error:
                unusable(error)
        return self._run.new_session(screen)

    @property
    def run(self) -> engine.Run:
        """The run, once a session was opened."""
        assert self._run is not None
        return self._run

    def close(self) -> None:
        """Close the database, and keep what was compiled for the next run."""
        if self._run is not None:
            self._run.__exit__(None, None, None)
            self._run = None
        self._loaded.keep()
