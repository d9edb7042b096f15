"""The AL programs of one run of pytest: compiled once, opened when the first test runs, closed at the end."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from alrun import engine
from alrun.diagnostics import Severity
from alrun.hosts.plain import failure_warning
from alrun.hosts.test_runner.screen import Screen
from alrun.project.discovery import is_package
from alrun.project.reading import packed_path
from alrun.runtime.errors import ALError
from alrun.runtime.testing.asserting import asserts
from alrun.semantics.symbols import CodeunitSymbol, ProcedureSymbol

if TYPE_CHECKING:
    from alrun.diagnostics import Diagnostic
    from alrun.runtime.session import Session

_Found = TypeVar("_Found")


class _OpeningScreen(Screen):
    """What is there to see before the tests: of that, what is told of code that failed without ending the run."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def event(self, name: str, session_id: int, details: Mapping[str, object]) -> None:
        warning = failure_warning(name, session_id, details)
        if warning:
            self.warnings.append(warning.removeprefix("warning: "))


class TestProgram:
    """A program with tests."""

    def __init__(
        self,
        paths: Sequence[str],
        dependencies: Sequence[str],
        symbols: Sequence[str],
        options: engine.RunOptions,
        worker: str,
        *,
        marks_lines: bool,
    ) -> None:
        """`worker` is which worker of pytest-xdist this is, '' for none; `marks_lines`: the code tells what has run.

        Raises ProjectError if the program cannot be loaded or an option cannot be used.
        """
        self._loaded = engine.load_program(paths, dependencies, symbols, worker, marks_lines=marks_lines)
        self._screen = _OpeningScreen()
        self.run = engine.Run(self._loaded, options, self._screen)
        self._is_open = False
        self._problem: ALError | None = None
        """Why the app does not install."""
        self._tests: Mapping[str, list[CodeunitSymbol]] | None = None
        self._errors: Mapping[str, list[Diagnostic]] | None = None

    def codeunits(self, path: str) -> list[CodeunitSymbol]:
        """The test codeunits that a file declares, or the files in a package, in their order."""
        if self._tests is None:
            found: dict[str, list[CodeunitSymbol]] = {}
            for symbol in self._loaded.program.own_objects:
                if isinstance(symbol, CodeunitSymbol) and symbol.header.subtype.lower() == "test":
                    found.setdefault(os.path.realpath(symbol.span.file.path), []).append(symbol)
            self._tests = found
        return _of(path, self._tests)

    def errors(self, path: str) -> list[Diagnostic]:
        """The errors that the compiler found in a file, or in the files of a package."""
        if self._errors is None:
            found: dict[str, list[Diagnostic]] = {}
            for diagnostic in self._loaded.diagnostics.sorted():
                if diagnostic.severity is Severity.ERROR:
                    found.setdefault(os.path.realpath(diagnostic.span.file.path), []).append(diagnostic)
            self._errors = found
        return _of(path, self._errors)

    def missing_apps(self) -> list[Diagnostic]:
        """What the compiler says of the dependencies that nobody gave: most often why it misses something."""
        return [each for each in self._loaded.diagnostics.sorted() if each.code == "AL1022"]

    def asserts(self, method: ProcedureSymbol) -> bool:
        """Whether a test method asserts anything."""
        return asserts(method, self._loaded.compile_procedure)

    def take_ran_lines(self) -> dict[str, list[int]]:
        """By file the lines that have run since this was asked last, if the code tells."""
        return self.run.program.ran_lines.take()

    def open_session(self, screen: Screen) -> Session:
        """A fresh session for a test codeunit. Raises ALError if the app does not install, ProjectError."""
        self.open()
        if self._problem is not None:
            raise self._problem
        return self.run.new_session(screen)

    def open(self) -> None:
        """Open the database, once. Raises ProjectError if it cannot be used."""
        if self._is_open or self._problem is not None:
            return
        try:
            self.run.__enter__()
        except ALError as error:
            self._problem = error
        else:
            self._is_open = True

    def take_warnings(self) -> list[str]:
        """What nobody was told yet of code that failed when the program was opened, that of dependencies."""
        warnings, self._screen.warnings = self._screen.warnings, []
        return warnings

    def close(self) -> None:
        """Close the database, and keep what was compiled for the next run."""
        if self._is_open:
            self.run.__exit__(None, None, None)
            self._is_open = False
        self._loaded.keep()


def _of(path: str, found: Mapping[str, list[_Found]]) -> list[_Found]:
    if not is_package(path):
        return found.get(path, [])
    return [
        each for file, all_of_file in found.items() if file.startswith(packed_path(path, "")) for each in all_of_file
    ]
