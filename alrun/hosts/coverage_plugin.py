"""Line coverage of AL code: what tells coverage.py which files are AL, and which of their lines can run.

    [run]
    plugins = alrun.hosts.coverage_plugin
    core = ctrace

in the configuration of coverage.py; `alrun test --coverage` needs none.

Docs: https://coverage.readthedocs.io/en/latest/api_plugin.html
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property

from coverage import CodeRegion, CoveragePlugin, FileReporter, FileTracer
from coverage.exceptions import NoSource
from coverage.plugin_support import Plugins
from coverage.types import TLineNo, TSourceTokenLines
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace, _TokenType

from alrun.coverable import CoverableFile, Region, al_files
from alrun.hosts.highlight import ALLexer
from alrun.project.errors import ProjectError

_COLOURS = {
    Comment: "com",
    Keyword: "key",
    Name: "nam",
    Number: "num",
    String: "str",
    Operator: "op",
    Punctuation: "op",
    Whitespace: "ws",
}


def coverage_init(registry: Plugins, options: dict[str, str]) -> None:
    """Register the plugin. The option `define` lists preprocessor symbols besides those of the `app.json`."""
    registry.add_file_tracer(ALPlugin(options.get("define", "").split()))


class ALPlugin(CoveragePlugin):
    """Claims the AL files, save those inside packages."""

    def __init__(self, symbols: Iterable[str]) -> None:
        self._symbols = frozenset(symbols)
        self._files: dict[str, CoverableFile] = {}
        """What is known of the files: each report asks again."""

    def file_tracer(self, filename: str) -> FileTracer | None:
        """How the code of a file is traced: AL's has the lines of AL. None if it is not AL."""
        return ALTracer(filename) if _is_al(filename) and os.path.isfile(filename) else None

    def file_reporter(self, filename: str) -> FileReporter:
        """What reports say of an AL file."""
        return ALReporter(filename, self._file)

    def _file(self, filename: str) -> CoverableFile:
        if filename not in self._files:
            self._files[filename] = CoverableFile(filename, self._symbols)
        return self._files[filename]

    def find_executable_files(self, src_dir: str) -> Iterable[str]:
        """The AL files below a folder, whether or not they ran."""
        return al_files(src_dir)


class ALTracer(FileTracer):
    """Traces the code of one AL file."""

    def __init__(self, filename: str) -> None:
        self._filename = filename

    def source_filename(self) -> str:
        """The AL file."""
        return self._filename


class ALReporter(FileReporter):
    """The lines of one AL file."""

    def __init__(self, filename: str, read: Callable[[str], CoverableFile]) -> None:
        """`read` raises ProjectError."""
        super().__init__(filename)
        self._read = read

    def lines(self) -> set[TLineNo]:
        """The lines on which statements begin."""
        return set().union(*self._file.statement_lines.values())

    def translate_lines(self, lines: Iterable[TLineNo]) -> set[TLineNo]:
        """The statements that ran, where lines ran that are in them."""
        return set().union(*(self._file.statement_lines.get(line, ()) for line in lines))

    def source(self) -> str:
        """The text of the file."""
        return self._file.text

    def source_token_lines(self) -> TSourceTokenLines:
        """The lines as words of a few kinds, for colours."""
        line: list[tuple[str, str]] = []
        for kind, text in ALLexer(stripnl=False, ensurenl=False).get_tokens(self.source()):
            first, *others = text.split("\n")
            line.append((_colour(kind), first))
            for rest in others:
                yield line
                line = [(_colour(kind), rest)]
        if any(text for _, text in line):
            yield line

    def code_regions(self) -> Iterable[CodeRegion]:
        """The objects, and their procedures and triggers."""
        objects = [_code_region("object", each) for each in self._file.objects]
        return objects + [_code_region("procedure", each) for each in self._file.procedures]

    def code_region_kinds(self) -> Iterable[tuple[str, str]]:
        """What `code_regions` finds, as one and as many."""
        return [("procedure", "procedures"), ("object", "objects")]

    @cached_property
    def _file(self) -> CoverableFile:
        try:
            return self._read(self.filename)
        except ProjectError as error:
            raise NoSource(str(error)) from error


def _is_al(filename: str) -> bool:
    return filename.lower().endswith(".al")


def _code_region(kind: str, region: Region) -> CodeRegion:
    return CodeRegion(kind, region.name, region.line, set(range(region.first, region.last + 1)))


def _colour(kind: _TokenType) -> str:
    """coverage.py's word for a kind of token."""
    return next((colour for of, colour in _COLOURS.items() if kind[: len(of)] == of), "txt")
