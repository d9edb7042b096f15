"""`alrun check`: everything that is wrong with a program, found by all cores, and remembered.

Each worker has the whole index and declares what it needs; the program's own files are dealt out in portions. What a
check found is kept in the cache folder under the fingerprint of all that it read, so checking again what has not
changed only reads it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from functools import partial
from typing import NamedTuple, Protocol

from alrun.cache import read_entry, sha256, write_entry
from alrun.compiler import Compilation
from alrun.diagnostics import Diagnostic, DiagnosticBag, Severity
from alrun.indexing import index_program
from alrun.project.errors import UnreadableProject
from alrun.project.reading import read_source
from alrun.semantics.program import IndexedApp, IndexedFile, ProgramSymbols
from alrun.snapshot import Request, read_inputs
from alrun.source import SourceFile, Span
from alrun.syntax.parser import parse


class Progress(Protocol):
    """Who wants to know how far a check is."""

    def start(self, files: int, characters: int) -> None:
        """There is this much to check."""
        ...

    def advance(self, files: int, characters: int) -> None:
        """This much more has been checked."""
        ...


class Checked(NamedTuple):
    """What a check found: diagnostics by file and place, and how much was checked."""

    diagnostics: tuple[Diagnostic, ...]
    files: int
    objects: int
    characters: int


def check(
    paths: Sequence[str],
    dependencies: Sequence[str] = (),
    symbols: Iterable[str] = (),
    syntax_only: bool = False,
    progress: Progress | None = None,
) -> Checked:
    """Check the apps at `paths`, which may need those at `dependencies`.

    `symbols` are preprocessor symbols besides those of each `app.json`. With `syntax_only` nothing is bound, and
    dependencies do not count. Raises ProjectError if a path cannot be used.
    """
    request = Request(tuple(paths), () if syntax_only else tuple(dependencies), tuple(symbols))
    inputs = read_inputs(request)
    name = _entry_name(request, syntax_only)
    if inputs is not None:
        kept = _read(name, inputs.fingerprint)
        if kept is not None:
            return kept
    checked = _check(request, syntax_only, progress)
    if inputs is not None and inputs == read_inputs(request):
        write_entry(name, inputs.fingerprint + pickle.dumps(_to_plain(checked), pickle.HIGHEST_PROTOCOL))
    return checked


def compile_checked(request: Request) -> tuple[Compilation, DiagnosticBag]:
    """A compilation that can make the code of a program, and everything that is wrong with the program.

    A large program is checked as `check` does, and its compilation declares and binds only what it is asked for.
    Raises ProjectError if a path cannot be used.
    """
    asked = request.paths, request.dependencies, request.symbols
    compilation = Compilation(ProgramSymbols(index_program(*asked)), marks_lines=request.marks_lines)
    if compilation.program.is_small:
        compilation.check_own()
        return compilation, compilation.diagnostics
    found = DiagnosticBag()
    for diagnostic in check(*asked).diagnostics:
        found.add(diagnostic)
    return compilation, found


def _entry_name(request: Request, syntax_only: bool) -> str:
    asked = repr((os.getcwd(), request, syntax_only)).encode("utf-8", "surrogatepass")
    return f"check-{sha256(asked).hexdigest()[:32]}.result"


# --- Diagnostics as they cross from process to process, and into the cache


class _Plain(NamedTuple):
    code: str
    text: str
    path: str
    start: int
    end: int
    severity: Severity


def _plain(diagnostic: Diagnostic) -> _Plain:
    span = diagnostic.span
    return _Plain(diagnostic.code, diagnostic.text, span.file.path, span.start, span.end, diagnostic.severity)


def _to_plain(checked: Checked) -> tuple[list[_Plain], int, int, int]:
    return ([_plain(each) for each in checked.diagnostics], *checked[1:])


def _read(name: str, fingerprint: bytes) -> Checked | None:
    entry = read_entry(name)
    size = len(fingerprint)
    if entry is None or entry[:size] != fingerprint:
        return None
    found, files, objects, characters = pickle.loads(memoryview(entry)[size:])
    return Checked(_diagnostics(found, {}), files, objects, characters)


def _text(path: str) -> str:
    try:
        return read_source(path).text
    except UnreadableProject:
        return ""  # as it was checked: see IndexedFile


def _diagnostics(found: Iterable[_Plain], sources: dict[str, SourceFile]) -> tuple[Diagnostic, ...]:
    bag = DiagnosticBag()
    for each in found:
        source = sources.get(each.path)
        if source is None:
            source = sources[each.path] = SourceFile.unread(each.path, partial(_text, each.path))
        bag.add(Diagnostic(each.code, each.text, Span(source, each.start, each.end), each.severity))
    return tuple(bag.sorted())


# --- The work

_PORTION = 1_000_000
"""Characters that a worker is given at a time: long enough to be worth sending, short enough to end together."""

_WORTH_WORKERS = 2_000_000
"""Characters below which starting workers takes longer than the check."""

_Found = tuple[list[_Plain], int, int]
"""What came of a portion: its diagnostics, its files and characters."""


def _check(request: Request, syntax_only: bool, progress: Progress | None) -> Checked:
    apps = index_program(request.paths, request.dependencies, request.symbols)
    own = [file for app in apps if app.is_own for file in app.files]
    portions = list(_portions(own))
    found: list[_Plain] = []
    files = characters = 0
    worker = _Worker(apps, syntax_only)
    if progress is not None:
        progress.start(len(own), worker.size)
    found += worker.check_headers()
    for diagnostics, done, size in _results(worker, portions):
        found += diagnostics
        files += done
        characters += size
        if progress is not None:
            progress.advance(done, size)
    objects = sum(len(file.headers) for file in own)
    return Checked(_diagnostics(found, {file.source.path: file.source for file in own}), files, objects, characters)


def _portions(files: Sequence[IndexedFile]) -> Iterator[range]:
    """The numbers of the files, in ranges of about as many characters: neighbours need the same other objects."""
    begin = size = 0
    for number, file in enumerate(files):
        size += file.headers[-1].end if file.headers else 0
        if size >= _PORTION:
            yield range(begin, number + 1)
            begin, size = number + 1, 0
    if begin < len(files):
        yield range(begin, len(files))


def workers() -> int:
    """How many processes check at once: as many as there are cores for this one."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _results(worker: _Worker, portions: Sequence[range]) -> Iterator[_Found]:
    count = min(workers(), len(portions))
    if count == 1 or worker.size < _WORTH_WORKERS:
        yield from map(worker.check, portions)
        return
    # A forked worker has the index from the start; elsewhere it is sent over.
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else None)
    with ProcessPoolExecutor(count, context, _start_worker, (worker,)) as pool:
        waiting: set[Future[_Found]] = {pool.submit(_check_portion, portion) for portion in portions}
        while waiting:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()


class _Worker:
    """Checks portions of the program's own files."""

    def __init__(self, apps: tuple[IndexedApp, ...], syntax_only: bool) -> None:
        self._apps = apps
        self._syntax_only = syntax_only
        self._files = [(app, file) for app in apps if app.is_own for file in app.files]
        self._compilation: Compilation | None = None

    @property
    def size(self) -> int:
        """About how many characters the own files have."""
        return sum(file.headers[-1].end for _, file in self._files if file.headers)

    def check_headers(self) -> list[_Plain]:
        """What is wrong with the headers of all objects together, and which files cannot be read."""
        if self._syntax_only:
            return [_plain(problem) for app in self._apps if app.is_own for problem in app.problems]
        compilation = self._compiled()
        compilation.check_headers()
        return [_plain(diagnostic) for diagnostic in compilation.diagnostics.taken().sorted()]

    def check(self, portion: range) -> _Found:
        """Check the files of those numbers."""
        files = [self._files[number] for number in portion]
        diagnostics = DiagnosticBag()
        if self._syntax_only:
            for app, file in files:
                parse(file.source, app.defined, diagnostics)
        else:
            diagnostics = self._compiled().check_portion([file.source for _, file in files])
        size = sum(file.headers[-1].end for _, file in files if file.headers)
        return [_plain(diagnostic) for diagnostic in diagnostics.sorted()], len(files), size

    def _compiled(self) -> Compilation:
        """The compilation that the headers and all portions share; a forked worker has that of its parent."""
        if self._compilation is None:
            self._compilation = Compilation(ProgramSymbols(self._apps))
        return self._compilation

    def __getstate__(self) -> dict[str, object]:
        # A worker that is not forked makes its own.
        return {**self.__dict__, "_compilation": None}


_worker: _Worker | None = None
"""That of this process, if it is one of the pool's."""


def _start_worker(worker: _Worker) -> None:
    global _worker
    _worker = worker
    # A worker ends with the check. Switched on again after each portion, the collector would look through all it has.
    gc.disable()


def _check_portion(portion: range) -> _Found:
    assert _worker is not None
    return _worker.check(portion)
