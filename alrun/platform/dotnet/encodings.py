"""System.Text.Encoding and its classes, by code page."""

from __future__ import annotations

import codecs
from typing import Any

from alrun.runtime.net import Char, NetException, NetObject, member
from alrun.runtime.values.encodings import stream_encoding

_UTF_8 = 65001
_WINDOWS = 1252
"""The code page of an English system, which 0 stands for."""
_WINDOWS_TEXT = 3
"""The ordinal of TextEncoding::Windows, whose code page leaves no byte without a character."""
_NAMES = {
    437: ("IBM437", "cp437"),
    1200: ("utf-16", "utf-16-le"),
    1201: ("utf-16BE", "utf-16-be"),
    12000: ("utf-32", "utf-32-le"),
    12001: ("utf-32BE", "utf-32-be"),
    20127: ("us-ascii", "ascii"),
    20866: ("koi8-r", "koi8-r"),
    21866: ("koi8-u", "koi8-u"),
    54936: ("GB18030", "gb18030"),
    65000: ("utf-7", "utf-7"),
    _UTF_8: ("utf-8", "utf-8"),
    932: ("shift_jis", "cp932"),
    936: ("gb2312", "gbk"),
    949: ("ks_c_5601-1987", "cp949"),
    950: ("big5", "big5"),
    10000: ("macintosh", "mac-roman"),
    51932: ("euc-jp", "euc-jp"),
    51949: ("euc-kr", "euc-kr"),
    **{page: (f"windows-{page}", f"cp{page}") for page in range(1250, 1259)},
    **{28590 + part: (f"iso-8859-{part}", f"iso8859-{part}") for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15)},
    **{page: (f"IBM{page:03}", f"cp{page:03}") for page in (37, 500, 737, 775, 850, 852, 855, 857, 860, 861)},
    **{page: (f"IBM{page:03}", f"cp{page:03}") for page in (862, 863, 864, 865, 866, 869)},
    874: ("windows-874", "cp874"),
}
"""The name on the web and Python's codec of each code page."""

_MARKS = {
    _UTF_8: codecs.BOM_UTF8,
    1200: codecs.BOM_UTF16_LE,
    1201: codecs.BOM_UTF16_BE,
    12000: codecs.BOM_UTF32_LE,
    12001: codecs.BOM_UTF32_BE,
}
_ALIASES = {
    "utf8": _UTF_8,
    "unicode": 1200,
    "utf-16le": 1200,
    "unicodefffe": 1201,
    "ascii": 20127,
    "latin1": 28591,
    "iso8859-1": 28591,
    "l1": 28591,
    "gbk": 936,
}
_PAGES = {name.lower(): page for page, (name, _) in _NAMES.items()} | _ALIASES


class Encoding(NetObject):
    """How texts are written as bytes. What an encoding does not have becomes `?`, what is no text U+FFFD."""

    net_name = "System.Text.Encoding"

    def __init__(self, page: int = _UTF_8, has_mark: bool = True) -> None:
        self._page = page
        self.name, self._codec = _NAMES[page]
        self.mark = _MARKS.get(page, b"") if has_mark else b""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Encoding) and (self._page, self.mark) == (other._page, other.mark)

    def __hash__(self) -> int:
        return self._page

    def encode(self, text: str) -> bytes:
        """A text as bytes."""
        if self._page == _WINDOWS:
            return stream_encoding(_WINDOWS_TEXT).encode(text)
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return whole.encode(self._codec, "replace")

    def decode(self, data: bytes | bytearray) -> str:
        """The text that bytes are."""
        if self._page == _WINDOWS:
            return stream_encoding(_WINDOWS_TEXT).decode(data, 0, len(data), None)[0]
        return bytes(data).decode(self._codec, "replace")

    @member("UTF8", "Default", static=True)
    def utf8(self) -> Encoding:
        """UTF-8, with a byte order mark where a writer begins."""
        return Encoding()

    @member("ASCII", static=True)
    def ascii(self) -> Encoding:
        """Only the characters of ASCII."""
        return Encoding(20127)

    @member("Unicode", static=True)
    def unicode(self) -> Encoding:
        """UTF-16."""
        return Encoding(1200)

    @member("BigEndianUnicode", static=True)
    def big_endian_unicode(self) -> Encoding:
        """UTF-16 with the higher byte first."""
        return Encoding(1201)

    @member("UTF32", static=True)
    def utf32(self) -> Encoding:
        """UTF-32."""
        return Encoding(12000)

    @member("UTF7", static=True)
    def utf7(self) -> Encoding:
        """UTF-7."""
        return Encoding(65000)

    @member("Latin1", static=True)
    def latin1(self) -> Encoding:
        """ISO 8859-1."""
        return Encoding(28591)

    @member("GetEncoding", static=True)
    def get_encoding(self, which: int | str) -> Encoding:
        """The encoding of a code page, 0 being that of Windows, or of a name. Raises NetException."""
        hint = (
            "For information on defining a custom encoding, see the documentation for the "
            "Encoding.RegisterProvider method."
        )
        if isinstance(which, str):
            page = _PAGES.get(which.lower())
            if page is None:
                raise NetException(f"'{which}' is not a supported encoding name. {hint} (Parameter 'name')")
            return Encoding(page)
        if not 0 <= which <= 65535:
            raise NetException("Valid values are between 0 and 65535, inclusive. (Parameter 'codepage')")
        if which and which not in _NAMES:
            raise NetException(f"No data is available for encoding {which}. {hint}")
        return Encoding(which or _WINDOWS)

    @member("Convert", static=True)
    def convert(self, source: Encoding, target: Encoding, data: bytearray) -> bytearray:
        """Bytes in one encoding as bytes in another."""
        return bytearray(target.encode(source.decode(data)))

    @member("GetBytes")
    def get_bytes(self, text: Any) -> bytearray:
        """A text, or characters, as bytes."""
        if text is None:
            raise NetException("Value cannot be null. (Parameter 's')")
        return bytearray(self.encode(text if isinstance(text, str) else "".join(text)))

    @member("GetString")
    def get_string(self, data: bytearray, start: int = 0, count: int | None = None) -> str:
        """The text that bytes are."""
        if data is None:
            raise NetException("Value cannot be null. (Parameter 'bytes')")
        return self.decode(data[start : None if count is None else start + count])

    @member("GetChars")
    def get_chars(self, data: bytearray) -> list[Char]:
        """The characters that bytes are."""
        return [Char(char) for char in self.decode(data)]

    @member("GetByteCount")
    def byte_count(self, text: Any) -> int:
        """How many bytes a text is."""
        return len(self.get_bytes(text))

    @member("GetCharCount")
    def char_count(self, data: bytearray) -> int:
        """How many characters bytes are."""
        return len(self.decode(data))

    @member("GetPreamble")
    def preamble(self) -> bytearray:
        """The byte order mark."""
        return bytearray(self.mark)

    @member("CodePage")
    def code_page(self) -> int:
        """The number of the code page."""
        return self._page

    @member("WebName", "HeaderName", "BodyName")
    def web_name(self) -> str:
        """The name on the web."""
        return self.name

    @member("IsSingleByte")
    def is_single_byte(self) -> bool:
        """Whether each character is a byte."""
        return len(self.encode("\u4e2d\u00e9a")) == 3 and self._page not in _MARKS


class UTF8Encoding(Encoding):
    """UTF-8, with a byte order mark if it shall have one."""

    net_name = "System.Text.UTF8Encoding"

    def __init__(self, has_mark: bool = False, *throws: bool) -> None:
        super().__init__(_UTF_8, has_mark)


class UnicodeEncoding(Encoding):
    """UTF-16."""

    net_name = "System.Text.UnicodeEncoding"

    def __init__(self, big_endian: bool = False, has_mark: bool = True) -> None:
        super().__init__(1201 if big_endian else 1200, has_mark)


class ASCIIEncoding(Encoding):
    """ASCII."""

    net_name = "System.Text.ASCIIEncoding"

    def __init__(self) -> None:
        super().__init__(20127)


def detected(data: bytes, otherwise: Encoding) -> tuple[Encoding, int]:
    """The encoding that a byte order mark says, and how long that is."""
    # UTF-32 first: its mark begins with that of UTF-16.
    for page in (12000, 12001, _UTF_8, 1200, 1201):
        if data.startswith(_MARKS[page]):
            return Encoding(page), len(_MARKS[page])
    return otherwise, 0
