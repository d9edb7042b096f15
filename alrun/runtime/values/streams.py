"""InStream and OutStream: reading and writing bytes and texts, one after the other.

A variable holds a reference to its stream, None before one is created. Assignment shares the stream with its position.
Docs: devenv-streams-overview; devenv-write-read-methods-line-break-behavior
"""

from __future__ import annotations

from typing import Protocol

from alrun.runtime.errors import ALError
from alrun.runtime.values.blobs import BlobContent, ByteSource
from alrun.runtime.values.encodings import UTF_16, UTF_16_BIG_ENDIAN, Buffer, LineEnd, StreamEncoding

_NEW_LINE = "\r\n"


class ByteSink(Protocol):
    """What an OutStream writes to."""

    def write(self, data: bytes) -> None:
        """Write on."""
        ...


class FixedContent:
    """Bytes to read that stay as they are."""

    __slots__ = ("content",)

    def __init__(self, content: bytes) -> None:
        self.content = content


class InStream:
    """A stream to read. `position` counts bytes from 0."""

    __slots__ = ("_encoding", "_source", "position")

    def __init__(self, source: ByteSource, encoding: StreamEncoding) -> None:
        self._source = source
        self._encoding = encoding
        self.position = 0

    @property
    def length(self) -> int:
        """The number of bytes, read or not."""
        return len(self._source.content)

    @property
    def is_at_end(self) -> bool:
        """Whether there is nothing more to read."""
        return self.position >= self.length

    def read(self, count: int) -> bytes:
        """Up to `count` bytes."""
        buffer, end = self._buffer()
        start = self.position
        self.position = max(start, min(end, start + count))
        return bytes(buffer[start : self.position])

    def read_rest(self) -> bytes:
        """All that was not read."""
        return self.read(self.length)

    def read_line(self, limit: int | None) -> str:
        """The text up to the end of the line, a zero or the end, but no more than `limit` characters.

        What ends the line is passed over if it was reached.
        """
        buffer, end = self._buffer()
        encoding = self._start_text(buffer)
        found = encoding.find_line_end(buffer, self.position, end) or LineEnd(end, end)
        text, self.position = encoding.decode(buffer, self.position, found.end, limit)
        if self.position == found.end and (limit is None or len(text) < limit):
            self.position = found.following
        return text

    def read_text(self, limit: int | None) -> tuple[str, int]:
        """The text up to a zero or the end, but no more than `limit` characters, and the bytes that it took.

        A zero at its end is passed over and counts.
        """
        buffer, end = self._buffer()
        start = self.position
        encoding = self._start_text(buffer)
        found = encoding.find_zero(buffer, self.position, end) or LineEnd(end, end)
        text, self.position = encoding.decode(buffer, self.position, found.end, limit)
        if self.position == found.end:
            self.position = found.following
        return text, self.position - start

    def read_all_text(self) -> str:
        """The text of all that was not read."""
        buffer, end = self._buffer()
        text, self.position = self._start_text(buffer).decode(buffer, self.position, end, None)
        return text

    def _buffer(self) -> tuple[Buffer, int]:
        """The content and its end."""
        content = self._source.content
        return (content.buffer() if isinstance(content, BlobContent) else content), len(content)

    def _start_text(self, buffer: Buffer) -> StreamEncoding:
        """The encoding, as a byte order mark may say, which is passed over."""
        encoding = self._encoding
        if encoding is UTF_16 and buffer.startswith(UTF_16_BIG_ENDIAN.mark):
            encoding = UTF_16_BIG_ENDIAN
        if self.position == 0 and encoding.mark and buffer.startswith(encoding.mark):
            self.position = len(encoding.mark)
        return encoding


class OutStream:
    """A stream to write. Each method gives the number of bytes written."""

    __slots__ = ("_encoding", "_sink")

    def __init__(self, sink: ByteSink, encoding: StreamEncoding) -> None:
        self._sink = sink
        self._encoding = encoding

    @property
    def sink(self) -> ByteSink:
        """What it writes to."""
        return self._sink

    def write(self, data: bytes) -> int:
        """Write bytes."""
        self._sink.write(data)
        return len(data)

    def write_line_end(self) -> int:
        """Write carriage return and line feed."""
        return self.write(self._encoding.encode(_NEW_LINE))

    def write_text(self, text: str) -> int:
        """Write a text, and nothing behind it."""
        return self.write(self._encoding.encode(text))

    def write_terminated(self, text: str) -> int:
        """Write a text and a zero behind it, its binary form."""
        return self.write(self._encoding.encode(text) + self._encoding.zero)


def opened_in_stream(stream: InStream | None) -> InStream:
    """The stream of a variable. Raises ALError if it has none.

    Docs: devenv-streams-overview; the text is that which the product has for a FieldRef.
    """
    if stream is None:
        raise _not_initialized("InStream")
    return stream


def opened_out_stream(stream: OutStream | None) -> OutStream:
    """The stream of a variable. Raises ALError if it has none.

    Docs: devenv-streams-overview
    """
    if stream is None:
        raise _not_initialized("OutStream")
    return stream


def _not_initialized(type_name: str) -> ALError:
    return ALError(f"Microsoft.Dynamics.Nav.Runtime.Nav{type_name} variable not initialized.", "NotInitialized")
