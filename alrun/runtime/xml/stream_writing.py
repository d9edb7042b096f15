"""Writing a document as it comes, without a tree: elements are opened and closed, and go to their stream in pieces.

Indented as .NET's XmlWriter does it: by two blanks, an element that has text in one line, `<Name />` if it has nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alrun.runtime.xml.nodes import Declaration
from alrun.runtime.xml.writing import declaration_text, escaped_attribute, escaped_text

_LINE_END = "\r\n"
_INDENT = "  "
_PIECE = 1 << 16
"""How many characters wait until they are written, about."""


class StreamWriter:
    """A document being written. `write` takes pieces of its text."""

    def __init__(self, write: Callable[[str], object], declaration: Declaration) -> None:
        self._write = write
        self._parts = [declaration_text(declaration)]
        self._waiting = 0
        self._open: list[_Open] = []

    def start(self, name: str, attributes: Sequence[tuple[str, str]] = ()) -> None:
        """Open an element; its name and those of its attributes are written as they are, prefix and all.

        Raises ALError if a value has a character that XML does not have.
        """
        if self._open:
            self._open[-1].has_children = True
            self._end_start_tag()
        written = "".join(f' {each}="{escaped_attribute(value)}"' for each, value in attributes)
        self._line()
        self._add(f"<{name}{written}")
        self._open.append(_Open(name))

    def text(self, text: str) -> None:
        """Write text in the element that is open. Raises ALError if it has a character that XML does not have."""
        if text:
            self._end_start_tag()
            self._open[-1].has_text = True
            self._add(escaped_text(text))

    def end(self) -> None:
        """Close the element that was opened last."""
        element = self._open.pop()
        if element.is_start_tag_open:
            self._add(" />")
            return
        if element.has_children and not element.has_text:
            self._line()
        self._add(f"</{element.name}>")

    def close(self) -> None:
        """Write what waits: the document is complete."""
        self._write("".join(self._parts))
        self._parts.clear()
        self._waiting = 0

    def _end_start_tag(self) -> None:
        element = self._open[-1]
        if element.is_start_tag_open:
            element.is_start_tag_open = False
            self._add(">")

    def _line(self) -> None:
        """Begin a line, unless there is text beside it."""
        if not self._open or not self._open[-1].has_text:
            self._add(_LINE_END + _INDENT * len(self._open))

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._waiting += len(text)
        if self._waiting > _PIECE:
            self.close()


class _Open:
    """An element that is not closed."""

    __slots__ = ("has_children", "has_text", "is_start_tag_open", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_start_tag_open = True
        self.has_children = self.has_text = False
