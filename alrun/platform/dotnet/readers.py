"""What reads and writes texts and values in streams: StreamReader, StringWriter, BinaryReader and the like."""

from __future__ import annotations

import struct
from typing import Any

from alrun.platform.dotnet.encodings import Encoding, detected
from alrun.platform.dotnet.streams import NetStream, as_stream
from alrun.platform.dotnet.text import StringBuilder
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import Char, NetException, NetObject, member


class TextReader(NetObject):
    """Reads a text, which a subclass gives whole."""

    net_name = "System.IO.TextReader"

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    @member("ReadToEnd")
    def read_to_end(self) -> str:
        """All that was not read."""
        rest = self._text[self._place :]
        self._place = len(self._text)
        return rest

    @member("ReadLine")
    def read_line(self) -> str | None:
        """The text up to the end of the line, null at the end."""
        if self._place >= len(self._text):
            return None
        ends = [place for end in "\r\n" if (place := self._text.find(end, self._place)) >= 0]
        end = min(ends, default=len(self._text))
        line = self._text[self._place : end]
        self._place = end + (2 if self._text.startswith("\r\n", end) else 1)
        return line

    @member("Read")
    def read(self) -> int:
        """The number of a character, -1 at the end."""
        code = self.peek()
        self._place += 1
        return code

    @member("Peek")
    def peek(self) -> int:
        """The number of the next character, -1 at the end."""
        return ord(self._text[self._place]) if self._place < len(self._text) else -1


class StringReader(TextReader):
    """Reads a text."""

    net_name = "System.IO.StringReader"


class StreamReader(TextReader):
    """Reads the text in a stream, in UTF-8 unless it is told or a byte order mark says otherwise."""

    net_name = "System.IO.StreamReader"

    def __init__(self, stream: Any, *options: Any) -> None:
        if isinstance(stream, str):
            raise UnsupportedFeature("StreamReader on a file")
        self._stream = as_stream(stream)
        self._encoding = next((option for option in options if isinstance(option, Encoding)), Encoding())
        data = self._stream.read_bytes()
        encoding, length = detected(data, self._encoding)
        super().__init__(encoding.decode(data[length:]))
        self._encoding = encoding

    @member("EndOfStream")
    def end_of_stream(self) -> bool:
        """Whether there is nothing more to read."""
        return self._place >= len(self._text)

    @member("CurrentEncoding")
    def current_encoding(self) -> Encoding:
        """The encoding that it reads in."""
        return self._encoding

    @member("BaseStream")
    def base_stream(self) -> NetStream:
        """The stream."""
        return self._stream

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Close it, and the stream."""
        self._stream.close()


class TextWriter(NetObject):
    """Writes texts. A subclass says where to."""

    net_name = "System.IO.TextWriter"
    encoding = Encoding(1200)

    def write_text(self, text: str) -> None:
        """Write a text."""
        raise UnsupportedFeature("a TextWriter of no class")

    @member("Write")
    def write(self, value: Any) -> None:
        """Write the text of a value."""
        self.write_text("" if value is None else value if isinstance(value, str) else str(value))

    @member("WriteLine")
    def write_line(self, value: Any = "") -> None:
        """Write the text of a value, and a line end."""
        self.write(value)
        self.write_text("\r\n")

    @member("Flush")
    def flush(self) -> None:
        """Everything is written at once."""

    @member("Encoding")
    def net_encoding(self) -> Encoding:
        """The encoding of what it writes."""
        return self.encoding

    @member("NewLine")
    def new_line(self) -> str:
        """The line end."""
        return "\r\n"


class StringWriter(TextWriter):
    """Writes to a text, or to a StringBuilder."""

    net_name = "System.IO.StringWriter"

    def __init__(self, *options: Any) -> None:
        self._builder = next((option for option in options if isinstance(option, StringBuilder)), StringBuilder())

    def write_text(self, text: str) -> None:
        """Write a text."""
        self._builder.append(text)

    @member("ToString")
    def net_text(self) -> str:
        """All that was written."""
        return self._builder.net_text()

    @member("GetStringBuilder")
    def string_builder(self) -> StringBuilder:
        """What it writes to."""
        return self._builder


class StreamWriter(TextWriter):
    """Writes texts to a stream, when it is flushed or closed; in UTF-8 without a byte order mark unless it is told."""

    net_name = "System.IO.StreamWriter"

    def __init__(self, stream: Any, *options: Any) -> None:
        if isinstance(stream, str):
            raise UnsupportedFeature("StreamWriter on a file")
        self._stream = as_stream(stream)
        self.encoding = next((option for option in options if isinstance(option, Encoding)), Encoding(has_mark=False))
        self._pieces: list[str] = []
        self._flushes = False
        self._has_begun = self._stream.can_seek and self._stream.position > 0

    def write_text(self, text: str) -> None:
        """Write a text."""
        self._pieces.append(text)
        if self._flushes:
            self.flush()

    @member("Flush")
    def flush(self) -> None:
        """Write what was not written yet to the stream."""
        text = "".join(self._pieces)
        self._pieces.clear()
        if text and not self._has_begun:
            self._stream.write_bytes(self.encoding.mark)
            self._has_begun = True
        self._stream.write_bytes(self.encoding.encode(text))

    @member("AutoFlush")
    def auto_flush(self) -> bool:
        """Whether each text is written at once."""
        return self._flushes

    @member("set_AutoFlush")
    def set_auto_flush(self, flushes: bool) -> None:
        """Say whether each text is written at once."""
        self._flushes = flushes
        if flushes:
            self.flush()

    @member("BaseStream")
    def base_stream(self) -> NetStream:
        """The stream."""
        return self._stream

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Flush, and close the stream."""
        self.flush()
        self._stream.close()


class _Binary(NetObject):
    """What reads or writes the values of a stream in their binary form."""

    def __init__(self, stream: Any, encoding: Encoding | None = None, *leave_open: bool) -> None:
        self._stream = as_stream(stream)
        self._encoding = encoding or Encoding()

    @member("BaseStream")
    def base_stream(self) -> NetStream:
        """The stream."""
        return self._stream


class BinaryReader(_Binary):
    """Reads values in their binary form, the lowest byte first."""

    net_name = "System.IO.BinaryReader"

    @member("ReadString")
    def read_string(self) -> str:
        """A text behind its length, of which each byte has seven bits. Raises NetException."""
        length = shift = 0
        while True:
            (byte,) = self._exactly(1)
            length |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return self._encoding.decode(self._exactly(length))

    @member("ReadBytes")
    def read_bytes(self, count: int) -> bytearray:
        """Up to so many bytes."""
        return bytearray(self._stream.read_bytes(count))

    @member("ReadByte")
    def read_byte(self) -> int:
        """A byte. Raises NetException."""
        return self._exactly(1)[0]

    @member("ReadBoolean")
    def read_boolean(self) -> bool:
        """A Boolean. Raises NetException."""
        return self._exactly(1) != b"\0"

    @member("ReadInt16")
    def read_int16(self) -> int:
        """A number of two bytes. Raises NetException."""
        return self._number("<h")

    @member("ReadUInt16")
    def read_uint16(self) -> int:
        """A number of two bytes that is not negative. Raises NetException."""
        return self._number("<H")

    @member("ReadInt32")
    def read_int32(self) -> int:
        """A number of four bytes. Raises NetException."""
        return self._number("<i")

    @member("ReadUInt32")
    def read_uint32(self) -> int:
        """A number of four bytes that is not negative. Raises NetException."""
        return self._number("<I")

    @member("ReadInt64")
    def read_int64(self) -> int:
        """A number of eight bytes. Raises NetException."""
        return self._number("<q")

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Close it, and the stream."""
        self._stream.close()

    def _number(self, form: str) -> int:
        number: int = struct.unpack(form, self._exactly(struct.calcsize(form)))[0]
        return number

    def _exactly(self, count: int) -> bytes:
        data = self._stream.read_bytes(count)
        if len(data) < count:
            raise NetException("Unable to read beyond the end of the stream.")
        return data


class BinaryWriter(_Binary):
    """Writes values in their binary form. AL does not say how long a number is: those are not written."""

    net_name = "System.IO.BinaryWriter"

    @member("Write")
    def write(self, value: Any) -> None:
        """Write a text behind its length, a character, a Boolean or bytes."""
        match value:
            case bool():
                data = bytes([value])
            case Char():
                data = self._encoding.encode(value)
            case str():
                text = self._encoding.encode(value)
                data = _seven_bits(len(text)) + text
            case bytearray():
                data = bytes(value)
            case _:
                raise UnsupportedFeature("BinaryWriter.Write of numbers")
        self._stream.write_bytes(data)

    @member("Flush")
    def flush(self) -> None:
        """Everything is written at once."""

    @member("Close", "Dispose")
    def net_dispose(self) -> None:
        """Close it, and the stream."""
        self._stream.close()


def _seven_bits(number: int) -> bytes:
    data = bytearray()
    while number >= 0x80:
        data.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*data, number])
