"""What `alrun test` adds to pytest: plugins that live as long as its command."""

from __future__ import annotations

import importlib.util
from collections.abc import Generator
from contextlib import ExitStack

import pytest

from alrun.hosts import exit_codes
from alrun.hosts.profiling import profiled
from alrun.project.errors import ProjectError


class BadUsage(ProjectError):
    """An option that neither alrun nor pytest can use."""


class Outcome:
    """Notes what the exit code of pytest does not tell, and says in alrun's words what is wrong with options."""

    def __init__(self) -> None:
        self._has_compile_errors = False
        self._has_other_errors = False
        """Whether there were tests that could not be collected."""
        self.is_interrupted = False
        """Whether Ctrl+C ended the run; for pytest-xdist, `-x` is an interruption too."""

    @property
    def exit_code(self) -> int:
        """That of a run in which something has failed."""
        if self._has_compile_errors:
            return exit_codes.COMPILE_ERRORS
        return exit_codes.COULD_NOT_RUN if self._has_other_errors else exit_codes.PROGRAM_FAILED

    @pytest.hookimpl(wrapper=True)
    def pytest_cmdline_parse(self) -> Generator[None, object, object]:
        """Read the options. Raises BadUsage with what pytest says of them, but not of how it is used itself."""
        try:
            return (yield)
        except pytest.UsageError as error:
            raise BadUsage(_complaint(str(error))) from error

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """An AL file or package fails to be collected for one reason: it does not compile."""
        if report.failed:
            is_al = report.nodeid.lower().endswith((".al", ".app"))
            self._has_compile_errors |= is_al
            self._has_other_errors |= not is_al

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Something has ended the run."""
        self.is_interrupted |= excinfo.type is KeyboardInterrupt


def _complaint(text: str) -> str:
    """What an error of pytest's options says, without its usage and what it adds of its settings."""
    _, found, complaint = text.partition("pytest.main(): error: ")
    if not found:
        return text.strip()
    lines = complaint.splitlines()
    complaint = lines[0]
    settings = [line.strip() for line in lines[1:] if line.strip().startswith("inifile: ") and "None" not in line]
    if importlib.util.find_spec("xdist") is None and any(word in ("-n", "--dist") for word in complaint.split()):
        return f"{complaint}: it needs pytest-xdist: pip install 'alrun[parallel]'"
    if complaint.startswith("unrecognized"):
        complaint += "; alrun test --help and pytest --help tell which there are"
    return " ".join([complaint, *(f"({each})" for each in settings)])


class Profile:
    """Writes where the run spends its time."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._running = ExitStack()

    def pytest_configure(self, config: pytest.Config) -> None:
        """Begin, unless other processes run the tests, or the file cannot be written. Raises UsageError."""
        if getattr(config.option, "numprocesses", None):  # an option of pytest-xdist
            raise pytest.UsageError("--profile looks at one process: leave out -n")
        try:
            self._running.enter_context(profiled(self._path))
        except ProjectError as error:
            raise pytest.UsageError(str(error)) from error

    def pytest_unconfigure(self) -> None:
        """Write the profile."""
        self._running.close()
