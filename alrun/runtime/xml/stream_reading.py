"""Reading a document as it comes, without a tree: its elements, attributes and texts, one after the other.

Nothing outside the document is read, and a document type is refused, as .NET's XmlReader does by default: no document
can be more than it says.
"""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from alrun.runtime.xml.names import xml_error
from alrun.runtime.xml.reading import declared_encoding, explained_error

_CHUNK = 1 << 16
_SEPARATOR = " "
"""Between the namespace and the local name, as expat gives them; no namespace has a blank."""


class Name(NamedTuple):
    """The name of an element or attribute, with its namespace, '' if none."""

    uri: str
    local: str


class Start(NamedTuple):
    """An element begins. `line` and `position` count from 1."""

    name: Name
    attributes: Sequence[tuple[Name, str]]
    line: int
    position: int


class Characters(NamedTuple):
    """Text, CDATA included, up to the next tag or a part of it."""

    text: str


class End(NamedTuple):
    """The element that began last ends."""

    line: int
    position: int


Event = Start | Characters | End


def read_events(read: Callable[[int], bytes], read_all: Callable[[], bytes]) -> Iterator[Event]:
    """What a document consists of. Comments and processing instructions are left out.

    `read` gives the next bytes, up to so many, and none at the end. `read_all` gives the document once more, whole, for
    the text of an error. Raises ALError where the document is not well-formed.
    """
    first = read(_CHUNK)
    encoding = declared_encoding(first)
    decoder = None if encoding is None else codecs.getincrementaldecoder(encoding)()
    reading = _Reading(None if encoding is None else "utf-8")
    chunk = first
    try:
        while chunk:
            reading.parse(chunk if decoder is None else _utf_8(decoder.decode(chunk)))
            yield from reading.taken()
            chunk = read(_CHUNK)
        if decoder is not None:
            reading.parse(_utf_8(decoder.decode(b"", True)))
        reading.end()
        yield from reading.taken()
    except UnicodeError as error:
        raise xml_error("Invalid character in the given encoding.") from error
    except expat.ExpatError as error:
        yield from reading.taken()
        source = read_all()
        if encoding is not None:
            source = _utf_8(source.decode(encoding, "replace"))
        raise explained_error(error, source, None if encoding is None else "utf-8") from error


def _utf_8(text: str) -> bytes:
    """What expat reads; halves of characters are kept, and it refuses them."""
    return text.encode("utf-8", "surrogatepass")


class _Reading:
    """A document being read: what was parsed and not taken yet."""

    def __init__(self, encoding: str | None) -> None:
        self._events: deque[Event] = deque()
        self._parser = parser = expat.ParserCreate(encoding, _SEPARATOR)
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = _refuse_document_type

    def parse(self, data: bytes) -> None:
        """Parse more. Raises ExpatError."""
        self._parser.Parse(data, False)

    def end(self) -> None:
        """There is no more. Raises ExpatError."""
        self._parser.Parse(b"", True)

    def taken(self) -> Iterator[Event]:
        """What was parsed since the last call."""
        while self._events:
            yield self._events.popleft()

    def _place(self) -> tuple[int, int]:
        return self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1

    def _start(self, name: str, pairs: list[str]) -> None:
        line, position = self._place()
        attributes = [(_name(pairs[index]), pairs[index + 1]) for index in range(0, len(pairs), 2)]
        self._events.append(Start(_name(name), attributes, line, position))

    def _end(self, name: str) -> None:
        self._events.append(End(*self._place()))

    def _characters(self, text: str) -> None:
        self._events.append(Characters(text))


def _name(written: str) -> Name:
    uri, _, local = written.rpartition(_SEPARATOR)
    return Name(uri, local)


def _refuse_document_type(*declared: object) -> NoReturn:
    raise xml_error("For security reasons DTD is prohibited in this XML document.")
