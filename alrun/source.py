"""Source text and places in it.

A `SourceFile` owns the text that was read and knows where its lines start. A `Span` is a pair of offsets
into that text; line and column are worked out only when somebody prints them, since nearly no node ever is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple, Self


class SourceFile:
    """An AL source text and the path it is reported under.

    `path` is what diagnostics print and what `co_filename` of emitted code holds. `text` keeps its line
    breaks as found; offsets count characters of `text` from 0.
    """

    __slots__ = ("_line_starts", "_read", "path", "text")

    path: str
    text: str

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._line_starts: array[int] | None = None
        self._read: Callable[[], str] | None = None

    @classmethod
    def unread(cls, path: str, read: Callable[[], str]) -> Self:
        """A file whose text is `read` when it is first asked for."""
        file = cls.__new__(cls)
        file.path = path
        file._line_starts = None
        file._read = read
        return file

    def forget(self) -> None:
        """Free the text of a file that can be read again."""
        if self._read is not None:
            self._line_starts = None
            del self.text

    def __getattr__(self, name: str) -> str:
        # Asked only for what is not there: an ordinary file has its text, and nothing is slower for it.
        if name != "text" or self._read is None:
            raise AttributeError(name)
        self.text = self._read()
        return self.text

    def __repr__(self) -> str:
        return f"SourceFile({self.path!r})"

    @property
    def line_starts(self) -> array[int]:
        """Offset of the first character of each line."""
        if self._line_starts is None:
            starts = array("L", [0])
            find = self.text.find
            offset = find("\n")
            while offset != -1:
                starts.append(offset + 1)
                offset = find("\n", offset + 1)
            self._line_starts = starts
        return self._line_starts

    def position(self, offset: int) -> Position:
        """Line and column, both from 1, of `offset`."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line_text(self, line: int) -> str:
        """The text of `line` (from 1) without its line break; '' past the end."""
        starts = self.line_starts
        if not 1 <= line <= len(starts):
            return ""
        end = starts[line] if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r\n")

    def __getstate__(self) -> tuple[str, str]:
        return (self.path, self.text)

    def __setstate__(self, state: tuple[str, str]) -> None:
        self.path, self.text = state
        self._line_starts = None
        self._read = None


class Position(NamedTuple):
    """A place a person can find: line and column, both counted from 1."""

    line: int
    column: int


class Span(NamedTuple):
    """The characters `start` up to but not including `end` of `file`."""

    file: SourceFile
    start: int
    end: int

    @property
    def line(self) -> int:
        """Line of the first character, from 1."""
        return self.file.position(self.start).line

    @property
    def position(self) -> Position:
        """Line and column of the first character."""
        return self.file.position(self.start)

    @property
    def end_position(self) -> Position:
        """Line and column just past the last character."""
        return self.file.position(self.end)

    @property
    def text(self) -> str:
        """The source text that the span covers."""
        return self.file.text[self.start : self.end]

    def to(self, other: Span) -> Span:
        """The span from the start of this one to the end of `other`."""
        return Span(self.file, self.start, other.end)


NOWHERE = Span(SourceFile("", ""), 0, 0)
"""The span of what no source text declares: built-in and implicit symbols."""
