"""`alrun test --watch`: runs the tests, and again those that a change can affect, until it is interrupted."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NoReturn

import pytest

from alrun.affected import SourceFiles, affected
from alrun.coverable import al_files
from alrun.hosts.test_runner.coverage_options import DATA_FILE, coverage_words
from alrun.hosts.test_runner.front import Outcome
from alrun.project.errors import ProjectError
from alrun.runtime.temporary_folders import temporary_folder

if TYPE_CHECKING:
    from watchfiles import Change

_DEBOUNCE, _STEP = 100, 25
"""Milliseconds to wait for further changes, at most and after each: editors write a file in several steps."""
_PATIENCE = 200
"""Milliseconds after which nothing has changed."""
_WATCHED = (".al", ".app", ".xlf", "app.json")


class Watch:
    """The tests of AL apps, run again and again."""

    def __init__(self, paths: Sequence[str], dependencies: Sequence[str], symbols: Sequence[str]) -> None:
        """Raises ProjectError if there is nothing to watch, or no package to watch with."""
        if importlib.util.find_spec("watchfiles") is None:
            raise ProjectError("--watch needs watchfiles: pip install 'alrun[watch]'")
        self._sources = [path for path in (*paths, *dependencies) if not path.lower().endswith(".app")]
        self._symbols = frozenset(symbols)
        self._watched = [os.path.realpath(path) for path in (*paths, *dependencies) if os.path.exists(path)]
        self._files = self._found()
        """The AL files that were there."""
        self._ran: dict[str, set[str]] = {}
        """The files whose lines ran, for each test codeunit by its node id."""

    def run(self, words: list[str], reports: Sequence[str], outcome: Outcome) -> NoReturn:
        """Run the tests with these words for pytest, and again after each change.

        `reports` are formats of coverage. Ends with KeyboardInterrupt. Raises ProjectError.
        """
        files = SourceFiles(self._files, self._symbols)
        changes = self._changes()
        next(changes)
        self._run_tests(words, reports, outcome, set())
        print("watching for changes; Ctrl+C ends", flush=True)
        while True:
            changed = self._changed_files(next(changes))
            if changed:
                for path in changed:
                    print(f"changed: {os.path.relpath(path)}", flush=True)
                reached = files.reread(changed)
                spared = set() if reached is None else self._ran.keys() - affected(self._ran, reached)
                self._run_tests(words, reports, outcome, spared)

    def _found(self) -> set[str]:
        return {file for source in self._sources for file in _files_of(source)}

    def _changed_files(self, paths: set[str]) -> list[str]:
        """The files that have changed, come or gone, of what the system says has: a folder stands for its files."""
        changed = {path for path in paths if path.lower().endswith(_WATCHED)}
        of_folders = self._found() if changed != paths else self._files
        changed |= of_folders ^ self._files
        self._files = {path for path in self._files | changed if path.lower().endswith(".al") and os.path.isfile(path)}
        return sorted(changed)

    def _changes(self) -> Iterator[set[str]]:
        """What has changed since the first was asked for; nothing if nothing has for a while."""
        import watchfiles

        for changes in watchfiles.watch(
            *self._watched,
            watch_filter=_counts,
            debounce=_DEBOUNCE,
            step=_STEP,
            rust_timeout=_PATIENCE,
            yield_on_timeout=True,
        ):
            yield {os.path.realpath(path) for _, path in changes}

    def _run_tests(self, words: list[str], reports: Sequence[str], outcome: Outcome, spared: Collection[str]) -> None:
        with temporary_folder() as folder:
            coverage = coverage_words(reports or [""], self._sources, self._symbols, folder, contexts=True)
            pytest.main([*words, *coverage], [outcome, Selection(spared)])
            if outcome.is_interrupted:
                raise KeyboardInterrupt
            self._remember(os.path.join(folder, DATA_FILE))

    def _remember(self, path: str) -> None:
        from coverage import CoverageData

        if not os.path.exists(path):
            return  # nothing ran
        data = CoverageData(path)
        data.read()
        ran: dict[str, set[str]] = {}
        for file in data.measured_files():
            for context in chain.from_iterable(data.contexts_by_lineno(file).values()):
                codeunit = context.rpartition("::")[0]
                ran.setdefault(codeunit, set()).add(os.path.realpath(file))
        data.close()
        self._ran.update(ran)


class Selection:
    """A plugin of pytest that leaves out test codeunits, by their node ids."""

    def __init__(self, spared: Collection[str]) -> None:
        self._spared = spared

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Deselect their tests."""
        left_out = [item for item in items if item.parent is not None and item.parent.nodeid in self._spared]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if item not in set(left_out)]


def _files_of(source: str) -> list[str]:
    try:
        return [os.path.realpath(file) for file in (al_files(source) if os.path.isdir(source) else [source])]
    except ProjectError:
        return []  # where there is nothing at the moment, something may come


def _counts(change: Change, path: str) -> bool:
    """Whether a change matters. What is gone may have been a folder, of whose files nothing else is said."""
    return path.lower().endswith(_WATCHED) or (change.name != "modified" and not os.path.isfile(path))
