"""System.IO.Stream and MemoryStream. InStream and OutStream of AL are streams, too: those of Blobs can do all."""

from __future__ import annotations

from typing import Any, ClassVar

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member
from alrun.runtime.values.blobs import BlobWriter, blob_bytes
from alrun.runtime.values.encodings import MS_DOS, stream_encoding
from alrun.runtime.values.streams import InStream, OutStream

_CLOSED = "Cannot access a closed Stream."


class SeekOrigin(NetEnum):
    """What a place in a stream is counted from."""

    net_name = "System.IO.SeekOrigin"
    values: ClassVar = {"Begin": 0, "Current": 1, "End": 2}


class NetStream(NetObject):
    """A stream of bytes. A subclass says how they are read and written; `position` counts from 0."""

    net_name = "System.IO.Stream"
    can_read = can_write = can_seek = True
    position = 0

    # --- For the code of other types

    def read_bytes(self, count: int | None = None) -> bytes:
        """Up to so many bytes, all without a number. Raises NetException."""
        raise NetException("Stream does not support reading.")

    def write_bytes(self, data: bytes) -> None:
        """Write bytes. Raises NetException."""
        raise NetException("Stream does not support writing.")

    def size(self) -> int:
        """The number of bytes. Raises NetException."""
        raise NetException("Specified method is not supported.")

    def resize(self, size: int) -> None:
        """Make it so long. Raises NetException."""
        raise NetException("Specified method is not supported.")

    def seek_to(self, position: int) -> None:
        """Go to a place. Raises NetException."""
        if not self.can_seek:
            raise NetException("Specified method is not supported.")
        if position < 0:
            raise NetException("An attempt was made to move the position before the beginning of the stream.")
        self.position = position

    def close(self) -> None:
        """Write what is left to write."""

    @property
    def content(self) -> bytes:
        """All that an InStream on it has to read."""
        start = self.position
        self.seek_to(0)
        data = self.read_bytes()
        self.seek_to(start)
        return data

    def in_stream(self) -> InStream:
        """The InStream on it, at the same place."""
        if not self.can_seek:
            return MemoryStream(bytearray(self.read_bytes())).in_stream()
        made = InStream(self, stream_encoding(MS_DOS))
        made.position = self.position
        return made

    def out_stream(self) -> OutStream:
        """The OutStream on it."""
        return OutStream(_Sink(self), stream_encoding(MS_DOS))

    # --- Members. They are called on InStream and OutStream, too.

    @member("CanRead")
    def net_can_read(self) -> bool:
        """Whether it can be read."""
        return as_stream(self).can_read

    @member("CanWrite")
    def net_can_write(self) -> bool:
        """Whether it can be written."""
        return as_stream(self).can_write

    @member("CanSeek")
    def net_can_seek(self) -> bool:
        """Whether its position can be changed."""
        return as_stream(self).can_seek

    @member("Length")
    def net_length(self) -> int:
        """The number of bytes."""
        return as_stream(self).size()

    @member("SetLength")
    def net_set_length(self, size: int) -> None:
        """Cut it, or fill it up with zeros."""
        as_stream(self).resize(size)

    @member("Position")
    def net_position(self) -> int:
        """How many bytes are behind."""
        return as_stream(self).position

    @member("set_Position")
    def net_set_position(self, position: int) -> None:
        """Go to a place."""
        as_stream(self).seek_to(position)

    @member("Seek")
    def net_seek(self, offset: int, origin: int) -> int:
        """Go to a place, counted from the beginning, from here or from the end; where that is."""
        stream = as_stream(self)
        stream.seek_to(offset + (0, stream.position, stream.size())[int(origin)])
        return stream.position

    @member("Read")
    def net_read(self, buffer: bytearray, offset: int, count: int) -> int:
        """Read bytes into an array; how many there were."""
        if offset < 0 or count < 0 or offset + count > len(buffer):
            raise NetException(
                "Offset and length were out of bounds for the array or count is greater than the number of elements "
                "from index to the end of the source collection."
            )
        data = as_stream(self).read_bytes(count)
        buffer[offset : offset + len(data)] = data
        return len(data)

    @member("ReadByte")
    def net_read_byte(self) -> int:
        """A byte, -1 at the end."""
        data = as_stream(self).read_bytes(1)
        return data[0] if data else -1

    @member("Write")
    def net_write(self, buffer: bytearray, offset: int = 0, count: int | None = None) -> None:
        """Write bytes of an array."""
        end = len(buffer) if count is None else offset + count
        as_stream(self).write_bytes(bytes(buffer[offset:end]))

    @member("WriteByte")
    def net_write_byte(self, byte: int) -> None:
        """Write a byte."""
        as_stream(self).write_bytes(bytes([byte]))

    @member("CopyTo")
    def net_copy_to(self, target: Any, *buffer_size: int) -> None:
        """Write what was not read to another stream."""
        as_stream(target).write_bytes(as_stream(self).read_bytes())

    @member("Flush")
    def net_flush(self) -> None:
        """Everything is written at once."""

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Close it."""
        as_stream(self).close()


class MemoryStream(NetStream):
    """Bytes in memory. On an array it is as long as that, and writes to it."""

    net_name = "System.IO.MemoryStream"

    def __init__(self, source: bytearray | int = 0, *rest: Any) -> None:
        self._is_fixed = not isinstance(source, int)
        self._buffer = bytearray() if isinstance(source, int) else source
        self._is_closed = False
        if rest and isinstance(rest[0], bool):
            self.can_write = rest[0]
        elif rest:
            raise UnsupportedFeature("MemoryStream on a part of an array")

    def read_bytes(self, count: int | None = None) -> bytes:
        """Up to so many bytes, all without a number."""
        buffer = self._open()
        end = len(buffer) if count is None else self.position + count
        data = bytes(buffer[self.position : end])
        self.position += len(data)
        return data

    def write_bytes(self, data: bytes) -> None:
        """Write over what is there, and on."""
        buffer = self._open()
        if not self.can_write:
            raise NetException("Stream does not support writing.")
        end = self.position + len(data)
        if end > len(buffer):
            self._grow(end)
        buffer[self.position : end] = data
        self.position = end

    def size(self) -> int:
        """The number of bytes."""
        return len(self._open())

    def resize(self, size: int) -> None:
        """Make it so long."""
        self._grow(size)
        del self._buffer[size:]
        self.position = min(self.position, size)

    def seek_to(self, position: int) -> None:
        """Go to a place."""
        self._open()
        super().seek_to(position)

    def close(self) -> None:
        """Only its array is left."""
        self._is_closed = True

    @member("ToArray")
    def to_array(self) -> bytearray:
        """All bytes, also of one that is closed."""
        return bytearray(self._buffer)

    @member("GetBuffer")
    def buffer(self) -> bytearray:
        """The bytes that it works on."""
        return self._buffer

    @member("WriteTo")
    def write_to(self, target: Any) -> None:
        """Write all bytes to another stream."""
        as_stream(target).write_bytes(bytes(self._open()))

    @member("Capacity")
    def capacity(self) -> int:
        """How many bytes it has room for: as many as it has."""
        return len(self._buffer)

    def _open(self) -> bytearray:
        if self._is_closed:
            raise NetException(_CLOSED)
        return self._buffer

    def _grow(self, size: int) -> None:
        if size > len(self._open()):
            if self._is_fixed:
                raise NetException("Memory stream is not expandable.")
            self._buffer.extend(bytes(size - len(self._buffer)))


class _Input(NetStream):
    """An InStream of AL."""

    can_write = False

    def __init__(self, stream: InStream) -> None:
        self._stream = stream
        self.position = stream.position

    def read_bytes(self, count: int | None = None) -> bytes:
        data = self._stream.read_rest() if count is None else self._stream.read(count)
        self.position = self._stream.position
        return data

    def size(self) -> int:
        return self._stream.length

    def seek_to(self, position: int) -> None:
        super().seek_to(position)
        self._stream.position = position


class _Output(NetStream):
    """An OutStream of AL. What one on a Blob has written can be read again, and written anew."""

    def __init__(self, stream: OutStream) -> None:
        self._stream = stream
        self.can_read = self.can_seek = isinstance(stream.sink, BlobWriter)
        self.position = len(self.content) if self.can_read else 0

    @property
    def content(self) -> bytes:
        return blob_bytes(self._writer().content)

    def read_bytes(self, count: int | None = None) -> bytes:
        content = self.content
        data = content[self.position : None if count is None else self.position + count]
        self.position += len(data)
        return data

    def write_bytes(self, data: bytes) -> None:
        if self.can_seek and self.position < self.size():
            content = self.content
            self._writer().rewrite(content[: self.position] + data + content[self.position + len(data) :])
        else:
            self._stream.write(data)
        self.position += len(data)

    def size(self) -> int:
        return len(self.content)

    def resize(self, size: int) -> None:
        self._writer().rewrite(self.content[:size].ljust(size, b"\0"))

    def _writer(self) -> BlobWriter:
        sink = self._stream.sink
        if not isinstance(sink, BlobWriter):
            raise UnsupportedFeature("reading an OutStream that is not on a Blob")
        return sink


class _Sink:
    """A stream of .NET as what an OutStream writes to."""

    __slots__ = ("_stream",)

    def __init__(self, stream: NetStream) -> None:
        self._stream = stream

    def write(self, data: bytes) -> None:
        self._stream.write_bytes(data)


def as_stream(value: Any) -> NetStream:
    """A stream of .NET or AL as one of .NET. Raises NetException for null."""
    match value:
        case NetStream():
            return value
        case InStream():
            return _Input(value)
        case OutStream():
            return _Output(value)
        case None:
            raise NetException("Value cannot be null. (Parameter 'stream')")
        case _:
            raise UnsupportedFeature(f"{type(value).__name__} as a stream of .NET")
