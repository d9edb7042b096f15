"""The encodings of texts in streams: the members of AL's TextEncoding, by ordinal.

Characters that an encoding does not have become `?`. MSDos and Windows are the code pages of an English system, 437 and
1252. No encoding writes a byte order mark; UTF-8 and UTF-16 skip one when they read.
Docs: devenv-file-handling-and-text-encoding
"""

from __future__ import annotations

import codecs
import re
from typing import Final, Literal, NamedTuple, Protocol

Buffer = bytes | bytearray


class LineEnd(NamedTuple):
    """Where the text of a line ends, and where the next one begins."""

    end: int
    following: int


class StreamEncoding(Protocol):
    """How texts lie in a stream. Positions in a buffer count from 0, `end` is not included."""

    @property
    def mark(self) -> bytes:
        """The byte order mark that may be at the start of a stream, or nothing."""
        ...

    @property
    def zero(self) -> bytes:
        """The character that ends a text in binary form."""
        ...

    def encode(self, text: str) -> bytes:
        """The text as bytes."""
        ...

    def decode(self, buffer: Buffer, start: int, end: int, limit: int | None) -> tuple[str, int]:
        """Up to `limit` characters, and where the next one begins."""
        ...

    def whole_characters(self, data: bytes) -> int:
        """Where the last whole character ends in a piece of a text that goes on."""
        ...

    def find_line_end(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        """The next carriage return, line feed, both together, or zero."""
        ...

    def find_zero(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        """The next zero."""
        ...


class _OneByteUnits:
    """What encodings have in common in which the characters of ASCII are one byte each."""

    zero = b"\0"
    _line_end = re.compile(rb"\r\n|[\r\n\0]")
    _zero = re.compile(rb"\0")

    def find_line_end(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        found = self._line_end.search(buffer, start, end)
        return None if found is None else LineEnd(found.start(), found.end())

    def find_zero(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        found = self._zero.search(buffer, start, end)
        return None if found is None else LineEnd(found.start(), found.end())


class _CodePage(_OneByteUnits):
    """A byte for each character."""

    mark = b""

    def __init__(self, characters: str) -> None:
        self._characters = characters
        self._bytes = codecs.charmap_build(characters)

    def encode(self, text: str) -> bytes:
        return codecs.charmap_encode(text, "replace", self._bytes)[0]

    def decode(self, buffer: Buffer, start: int, end: int, limit: int | None) -> tuple[str, int]:
        if limit is not None:
            end = min(end, start + limit)
        return codecs.charmap_decode(buffer[start:end], "replace", self._characters)[0], end

    def whole_characters(self, data: bytes) -> int:
        return len(data)


class _Utf8(_OneByteUnits):
    """UTF-8. Bytes that are none become U+FFFD."""

    mark = codecs.BOM_UTF8
    _most_bytes = 4
    _escapes = dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFD)
    """What the bytes that are no UTF-8 are decoded to at first, so that their number is kept."""

    def encode(self, text: str) -> bytes:
        try:
            return text.encode("utf-8")
        except UnicodeEncodeError:
            # AL may have put the halves of a character together one by one.
            return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")

    def decode(self, buffer: Buffer, start: int, end: int, limit: int | None) -> tuple[str, int]:
        if limit is None or end - start <= limit:
            return bytes(buffer[start:end]).decode("utf-8", "replace"), end
        part = bytes(buffer[start : min(end, start + limit * self._most_bytes)])
        text = part.decode("utf-8", "surrogateescape")[:limit]
        following = start + len(text.encode("utf-8", "surrogateescape"))
        return text.translate(self._escapes), following

    def whole_characters(self, data: bytes) -> int:
        # A character has one byte that is not 0b10xxxxxx, and up to three behind it that are.
        for back in range(1, min(self._most_bytes, len(data) + 1)):
            first = data[-back]
            if first & 0xC0 != 0x80:
                size = 1 if first < 0x80 else 2 if first < 0xE0 else 3 if first < 0xF0 else 4
                return len(data) if back >= size else len(data) - back
        return len(data)


class _Utf16:
    """UTF-16 in one of its byte orders. A byte too many at the end becomes U+FFFD."""

    zero = b"\0\0"
    _most_bytes = 4

    def __init__(self, codec: str, mark: bytes) -> None:
        self._codec = codec
        self._order: Literal["little", "big"] = "little" if codec == "utf-16-le" else "big"
        self.mark = mark
        self._line_end = self._pattern("\r\n", "\r", "\n", "\0")
        self._zero = self._pattern("\0")

    def _pattern(self, *texts: str) -> re.Pattern[bytes]:
        return re.compile(b"|".join(re.escape(text.encode(self._codec)) for text in texts))

    def encode(self, text: str) -> bytes:
        return text.encode(self._codec, "surrogatepass")

    def decode(self, buffer: Buffer, start: int, end: int, limit: int | None) -> tuple[str, int]:
        is_cut = limit is not None and end - start > limit * self._most_bytes
        if limit is not None and is_cut:
            end = start + limit * self._most_bytes
        odd = (end - start) % 2
        text = bytes(buffer[start : end - odd]).decode(self._codec, "surrogatepass")
        if odd and not is_cut:
            text += "\ufffd"
        if limit is None or len(text) <= limit:
            return text, end
        return text[:limit], start + len(self.encode(text[:limit]))

    def whole_characters(self, data: bytes) -> int:
        end = len(data) & ~1
        # The first half of a pair waits for the second.
        is_half = end >= 2 and 0xD800 <= int.from_bytes(data[end - 2 : end], self._order) < 0xDC00
        return end - 2 if is_half else end

    def find_line_end(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        return self._find(self._line_end, buffer, start, end)

    def find_zero(self, buffer: Buffer, start: int, end: int) -> LineEnd | None:
        return self._find(self._zero, buffer, start, end)

    def _find(self, pattern: re.Pattern[bytes], buffer: Buffer, start: int, end: int) -> LineEnd | None:
        """What is found between two characters does not count."""
        place = start
        while (found := pattern.search(buffer, place, end)) is not None:
            if (found.start() - start) % 2 == 0:
                return LineEnd(found.start(), found.end())
            place = found.start() + 1
        return None


def _windows() -> str:
    """Code page 1252, with the control characters that Windows has where the code page has nothing."""
    return "".join(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in range(256))


UTF_8: Final[StreamEncoding] = _Utf8()
UTF_16: Final[StreamEncoding] = _Utf16("utf-16-le", codecs.BOM_UTF16_LE)
UTF_16_BIG_ENDIAN: Final[StreamEncoding] = _Utf16("utf-16-be", codecs.BOM_UTF16_BE)
"""What a stream in UTF-16 is read by if its byte order mark says so."""

MS_DOS: Final = 0
_ENCODINGS: Final[tuple[StreamEncoding, ...]] = (
    _CodePage(bytes(range(256)).decode("cp437")),
    UTF_8,
    UTF_16,
    _CodePage(_windows()),
)
"""By the ordinal of TextEncoding. Docs: methods-auto/textencoding/textencoding-option"""


def stream_encoding(text_encoding: int) -> StreamEncoding:
    """The encoding of a member of TextEncoding, by its ordinal; of any other number it is MSDos."""
    return _ENCODINGS[text_encoding if 0 <= text_encoding < len(_ENCODINGS) else MS_DOS]
