"""`alrun test`: pytest with AL's words, and the exit codes of alrun."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from alrun.hosts import exit_codes
from alrun.project.discovery import app_folder, find_files, has_al, is_package
from alrun.project.errors import ProjectError, UnreadableProject, about_path
from alrun.runtime.temporary_folders import remove_abandoned, temporary_folder

if TYPE_CHECKING:
    import argparse

    from alrun.hosts.test_runner.front import Outcome

_PLUGIN = "alrun.hosts.test_runner.plugin"
_QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""That alrun, which pytest takes for a plugin, is imported already says nothing about AL tests."""


def run_command(arguments: argparse.Namespace) -> int:
    """Run the tests of the AL apps at the paths; returns the exit code. Raises ProjectError."""
    import pytest

    from alrun.hosts.test_runner.front import Outcome, Profile

    _check_paths(arguments.paths)
    _check_results_can_be_written(arguments)
    remove_abandoned()
    outcome = Outcome()
    if arguments.watch:
        _watch(arguments, outcome)
    profile = [] if arguments.profile is None else [Profile(arguments.profile)]
    with ExitStack() as opened:
        coverage = _coverage(arguments, opened)
        code = pytest.main([*_words(arguments), *coverage], [outcome, *profile])
    if outcome.is_interrupted:
        return exit_codes.INTERRUPTED
    match code:
        case pytest.ExitCode.OK:
            return exit_codes.FINE
        case pytest.ExitCode.TESTS_FAILED | pytest.ExitCode.INTERRUPTED:
            return outcome.exit_code
        case pytest.ExitCode.NO_TESTS_COLLECTED:
            return exit_codes.NO_TEST_MATCHED
        case _:
            return exit_codes.COULD_NOT_RUN


def _watch(arguments: argparse.Namespace, outcome: Outcome) -> NoReturn:
    """Run the tests again and again. Ends with KeyboardInterrupt. Raises ProjectError."""
    from alrun.hosts.test_runner.watching import Watch

    for option in ("profile", "coverage_source", "coverage_contexts"):
        if getattr(arguments, option):
            raise ProjectError(f"--watch goes without --{option.replace('_', '-')}")
    watch = Watch(arguments.paths, arguments.dep, arguments.define)
    watch.run(_words(arguments), arguments.coverage, outcome)


def _coverage(arguments: argparse.Namespace, opened: ExitStack) -> list[str]:
    """The words for pytest that measure coverage, by means of a folder that `opened` closes. Raises ProjectError."""
    sources = arguments.coverage_source or [path for path in (*arguments.paths, *arguments.dep) if _is_source(path)]
    if not arguments.coverage:
        if arguments.coverage_source or arguments.coverage_contexts:
            raise ProjectError("say with --coverage how coverage is to be reported")
        return []
    from alrun.hosts.test_runner.coverage_options import coverage_words

    folder = opened.enter_context(temporary_folder())
    return coverage_words(arguments.coverage, sources, arguments.define, folder, contexts=arguments.coverage_contexts)


def _check_paths(paths: Sequence[str]) -> None:
    """See that there is something at each path, and of a kind that can hold tests. Raises UnreadableProject."""
    problems = []
    for path in (each.partition("::")[0] for each in paths):
        if not os.path.exists(path):
            problems.append(about_path("ALRUN001", path))
        elif os.path.isfile(path) and not (path.lower().endswith((".al", ".py")) or is_package(path)):
            problems.append(about_path("ALRUN006", path))
    if problems:
        raise UnreadableProject(problems)


def _check_results_can_be_written(arguments: argparse.Namespace) -> None:
    """See that there will be a place for the results before the tests take their time. Raises ProjectError."""
    for format_, _, path in (("junit", "", arguments.junit), *(each.partition(":") for each in arguments.coverage)):
        if not path:
            continue
        folder = path if format_ == "html" else os.path.dirname(path) or "."
        try:
            os.makedirs(folder, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
            if folder is not path and os.path.exists(path):
                open(path, "ab").close()
        except OSError as error:
            raise ProjectError(f"{path} cannot be written: {error.strerror}") from error


def _paths(paths: Sequence[str]) -> list[str]:
    """The paths for pytest, which leaves out files of AL without an `app.json` unless it is told of each.

    Raises ProjectError for a folder without AL.
    """
    words: list[str] = []
    for path in paths:
        words.append(path)
        if os.path.isdir(path) and (app_folder(Path(path).resolve()) is None or not has_al(path)):
            words += [file for app in find_files([path]) if not app.manifest for file in app.files]
    return words


def _is_source(path: str) -> bool:
    return not path.lower().endswith(".app")


def _words(arguments: argparse.Namespace) -> list[str]:
    # By its module, not as the plugin that pytest finds by itself: also where alrun is not installed but imported.
    words = ["-p", "no:alrun", "-p", _PLUGIN, "--continue-on-collection-errors", *_QUIET, *_paths(arguments.paths)]
    for option, values in (
        ("--al-dep", arguments.dep),
        ("--al-define", arguments.define),
        ("--al-codeunit", arguments.codeunit),
        ("--al-set", arguments.set),
    ):
        words += [f"{option}={value}" for value in values]
    for option, value in (
        ("--al-isolation", arguments.isolation),
        ("--al-timeout", arguments.timeout_per_test),
        ("--al-db", arguments.db),
        ("--al-company", arguments.company),
        ("--al-user", arguments.user),
        ("--al-language", arguments.language),
        ("--al-work-date", arguments.work_date),
        ("--al-permissions", arguments.permissions),
        ("--al-seed", arguments.seed),
        ("--junitxml", arguments.junit),
    ):
        if value is not None:
            words.append(f"{option}={value}")
    if arguments.strict:
        words.append("--al-strict")
    if arguments.virtual_time:
        words.append("--al-virtual-time")
    if not any(word.startswith(("--rootdir", "-c", "--config-file")) for word in arguments.pytest):
        words.append("--rootdir=.")
    sys.stdout.flush()
    return [*words, *arguments.pytest]
