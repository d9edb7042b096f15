"""Which tests a change of source files can affect: told from the files whose lines each test ran, and from what files
name of each other.

A line that changed matters to those that ran it. What a file declares matters to those that ran a file with its name in
it: coarser than what the compiler knows, and true also of files that do not compile at the moment. Where this says too
much, a test runs in vain; it never says too little, but for names that only data holds.

Part of the composition root: it reads the headers of files as the indexing of a program does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from os.path import normpath

from alrun.coverable import symbols_of_app
from alrun.project.errors import ProjectError
from alrun.project.reading import read_source
from alrun.syntax.headers import ObjectHeader
from alrun.syntax.index import index_file
from alrun.tree import struct

_WORD = re.compile(r""" "((?:[^"\r\n]|"")*)" | (\w+) | '(?:[^'\r\n]|'')*' | //[^\n]* | /\*(?s:.*?)\*/ """, re.VERBOSE)
"""A quoted name, a word, or what has no names in it: a text or a comment."""
_RUN_BY_THE_PLATFORM = frozenset({"install", "upgrade"})
"""The subtypes of codeunits that run before the tests do."""
_UNNAMED = frozenset({"permissionset", "permissionsetextension", "entitlement", "profile", "profileextension"})
"""The keywords of objects that count without being named."""


@struct
class _File:
    """What counts of a file; names are in lower case, ids are names too."""

    declares: frozenset[str]
    names: frozenset[str]
    targets: frozenset[str]
    """The objects that it extends, or to whose events it subscribes."""
    counts_everywhere: bool
    is_code: bool
    """It declares codeunits only: what they have to do with others shows in the lines that run."""


_ABSENT = _File(frozenset(), frozenset(), frozenset(), counts_everywhere=False, is_code=True)


class SourceFiles:
    """The AL files of some apps, as they were when they were last read."""

    def __init__(self, paths: Iterable[str], symbols: frozenset[str]) -> None:
        """`symbols` are preprocessor symbols besides those of each `app.json`.

        A file that cannot be read counts as empty.
        """
        self._symbols = symbols
        self._files = {normpath(path): self._read(path) for path in paths}

    def reread(self, paths: Iterable[str]) -> set[str] | None:
        """Read files that have changed, come or gone; returns the files whose runners are affected, None for all."""
        changed = sorted(map(normpath, paths))
        if any(path.endswith("app.json") for path in changed):
            # It says how all files are read, and a broken one that none is.
            changed = sorted({*changed, *self._files})
        before = {path: self._files.get(path, _ABSENT) for path in changed}
        for path in changed:
            self._files[path] = self._read(path)
        reached: set[str] = set()
        for path in changed:
            for file in (before[path], self._files[path]):
                if file.counts_everywhere or not path.lower().endswith(".al"):
                    return None
                targets = [self._declaring(target) for target in file.targets]
                if not all(targets):
                    return None  # an event of the platform, or of an app that is not watched
                reached.update((path,), self._naming(file.declares), *targets)
                for target in set().union(*targets):
                    reached |= self._naming(self._files[target].declares)
        return reached

    def _declaring(self, name: str) -> set[str]:
        return {path for path, file in self._files.items() if name in file.declares}

    def _naming(self, names: frozenset[str]) -> set[str]:
        """The files that name one of these, and those that name what is in them, on and on.

        Not on from code: who calls it has run it.
        """
        found: set[str] = set()
        waiting = [names]
        while waiting:
            wanted = waiting.pop()
            for path, file in self._files.items():
                if path not in found and not wanted.isdisjoint(file.names):
                    found.add(path)
                    if not file.is_code:
                        waiting.append(file.declares)
        return found

    def _read(self, path: str) -> _File:
        try:
            source = read_source(path)
            headers = index_file(source, self._symbols.union(symbols_of_app(path)))
        except ProjectError:
            return _ABSENT
        return _File(
            declares=frozenset(name for header in headers for name in _names(header)),
            names=frozenset((quoted or word).casefold() for quoted, word in _WORD.findall(source.text)),
            targets=frozenset(name.casefold() for header in headers for name in _targets(header)),
            counts_everywhere=any(_counts_everywhere(header) for header in headers),
            is_code=all(header.keyword == "codeunit" for header in headers),
        )


def _names(header: ObjectHeader) -> list[str]:
    return [header.name.casefold(), *([str(header.object_id)] if header.object_id else [])]


def _targets(header: ObjectHeader) -> list[str]:
    return [*([header.extends] if header.extends else []), *(name for _, name in header.subscribes)]


def _counts_everywhere(header: ObjectHeader) -> bool:
    return header.keyword in _UNNAMED or header.subtype.lower() in _RUN_BY_THE_PLATFORM


def affected(ran: Mapping[str, set[str]], files: set[str]) -> set[str]:
    """Those of the tests, each with the files whose lines it ran, that ran one of `files`."""
    return {test for test, of_test in ran.items() if not of_test.isdisjoint(files)}
