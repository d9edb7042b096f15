"""System.String, System.Char and System.Text.StringBuilder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, Literal

from alrun.runtime.net import Char, NetException, NetObject, member, net_text

_ORDINAL = 4
"""The StringComparison that takes texts as they are; the odd ones ignore case."""


class String(NetObject):
    """System.String: Python's `str`; places count from 0."""

    net_name = "System.String"

    @classmethod
    def construct(cls, session: Any, *arguments: Any) -> Any:
        """The string itself, a character repeated, or characters joined."""
        match arguments:
            case (str() as char, int() as count):
                return char * count
            case (list() as chars,):
                return "".join(chars)
            case (str() as text,):
                return text
            case _:
                return ""

    @member("ToString")
    def text(self) -> Any:
        """Itself."""
        return self

    @member("Length")
    def length(self) -> int:
        """The number of characters."""
        return len(_text(self))

    @member("Substring")
    def substring(self, start: int, count: int | None = None) -> str:
        """A part. Raises NetException."""
        text = _text(self)
        end = len(text) if count is None else start + count
        if not 0 <= start <= end <= len(text):
            raise NetException("Index and length must refer to a location within the string. (Parameter 'length')")
        return text[start:end]

    @member("Contains")
    def contains(self, part: str, comparison: int = _ORDINAL) -> bool:
        """Whether a text is in it."""
        return _folded(part, comparison) in _folded(_text(self), comparison)

    @member("StartsWith")
    def starts_with(self, part: str, comparison: int = _ORDINAL) -> bool:
        """Whether it begins with a text."""
        return _folded(_text(self), comparison).startswith(_folded(part, comparison))

    @member("EndsWith")
    def ends_with(self, part: str, comparison: int = _ORDINAL) -> bool:
        """Whether it ends with a text."""
        return _folded(_text(self), comparison).endswith(_folded(part, comparison))

    @member("IndexOf")
    def index_of(self, part: str, start: int = 0) -> int:
        """Where a text is in it, -1 if nowhere."""
        return _text(self).find(part, start)

    @member("IndexOfAny")
    def index_of_any(self, chars: list[str], start: int = 0) -> int:
        """Where one of some characters is in it for the first time, -1 if nowhere."""
        return next((place for place, char in enumerate(_text(self)) if place >= start and char in chars), -1)

    @member("Normalize")
    def normalize(self, form: int = 1) -> str:
        """The text with its accents in one form: C, D, KC or KD (1, 2, 5 or 6)."""
        forms: dict[int, Literal["NFC", "NFD", "NFKC", "NFKD"]] = {1: "NFC", 2: "NFD", 5: "NFKC", 6: "NFKD"}
        return unicodedata.normalize(forms[int(form)], _text(self))

    @member("LastIndexOf")
    def last_index_of(self, part: str) -> int:
        """Where a text is in it for the last time, -1 if nowhere."""
        return _text(self).rfind(part)

    @member("Replace")
    def replace(self, old: str, new: str) -> str:
        """The text with another in the place of each `old`."""
        if not old:
            raise NetException("The value cannot be an empty string. (Parameter 'oldValue')")
        return _text(self).replace(old, new or "")

    @member("Remove")
    def remove(self, start: int, count: int | None = None) -> str:
        """The text without a part."""
        text = _text(self)
        return text[:start] + ("" if count is None else text[start + count :])

    @member("Insert")
    def insert(self, start: int, part: str) -> str:
        """The text with another put in."""
        text = _text(self)
        return text[:start] + part + text[start:]

    @member("ToLower", "ToLowerInvariant")
    def lower(self, *culture: Any) -> str:
        """In small letters."""
        return _text(self).lower()

    @member("ToUpper", "ToUpperInvariant")
    def upper(self, *culture: Any) -> str:
        """In capitals."""
        return _text(self).upper()

    @member("Trim")
    def trim(self, *chars: Any) -> str:
        """Without blanks, or these characters, at both ends."""
        return _text(self).strip(_joined(chars))

    @member("TrimStart")
    def trim_start(self, *chars: Any) -> str:
        """Without blanks, or these characters, at its start."""
        return _text(self).lstrip(_joined(chars))

    @member("TrimEnd")
    def trim_end(self, *chars: Any) -> str:
        """Without blanks, or these characters, at its end."""
        return _text(self).rstrip(_joined(chars))

    @member("PadLeft")
    def pad_left(self, width: int, char: str = " ") -> str:
        """At least so wide, filled up on the left."""
        return _text(self).rjust(width, char)

    @member("PadRight")
    def pad_right(self, width: int, char: str = " ") -> str:
        """At least so wide, filled up on the right."""
        return _text(self).ljust(width, char)

    @member("Split")
    def split(self, *separators: Any) -> list[str]:
        """The parts between separators, between blanks without any."""
        text = _text(self)
        flat: list[str] = []
        for each in separators:
            if isinstance(each, str):
                flat.append(each)
            elif isinstance(each, list):
                flat += each
        return re.split("|".join(map(re.escape, flat)), text) if flat else re.split(r"\s", text)

    @member("ToCharArray")
    def chars(self) -> list[Char]:
        """Its characters."""
        return [Char(each) for each in _text(self)]

    @member("Chars", "get_Chars")
    def char(self, index: int) -> Char:
        """The character at a place."""
        return Char(_text(self)[index])

    @member("CompareTo")
    def compare_to(self, other: str) -> int:
        """-1, 0 or 1."""
        return _compared(_text(self), other)

    @member("Equals", either=True)
    def net_equals(self, *others: Any) -> bool:
        """Whether it is another text, or two texts are the same; with a StringComparison perhaps in any case."""
        texts = [each for each in (self, *others) if each is None or isinstance(each, str)]
        comparison = next((each for each in others if isinstance(each, int)), _ORDINAL)
        one, other = texts if len(texts) == 2 else texts[1:]
        if one is None or other is None:
            return one is other
        return _folded(one, comparison) == _folded(other, comparison)

    @member("Empty", static=True)
    def empty(self) -> str:
        """The empty string."""
        return ""

    @member("IsNullOrEmpty", static=True)
    def is_null_or_empty(self, text: str | None) -> bool:
        """Whether there is nothing in it."""
        return not text

    @member("IsNullOrWhiteSpace", static=True)
    def is_null_or_white_space(self, text: str | None) -> bool:
        """Whether there are only blanks in it."""
        return not (text or "").strip()

    @member("Concat", static=True)
    def concat(self, *parts: Any) -> str:
        """All of them together."""
        return "".join(map(net_text, parts))

    @member("Join", static=True)
    def join(self, separator: str, *parts: Any) -> str:
        """All of them with a separator between."""
        values: Iterable[Any] = parts[0] if len(parts) == 1 and isinstance(parts[0], list) else parts
        return separator.join(map(net_text, values))

    @member("Compare", static=True)
    def compare(self, one: str, other: str, ignore_case: bool = False) -> int:
        """-1, 0 or 1."""
        if ignore_case:
            one, other = one.casefold(), other.casefold()
        return _compared(one, other)

    @member("CompareOrdinal", static=True)
    def compare_ordinal(self, one: str, other: str) -> int:
        """-1, 0 or 1, by the numbers of the characters."""
        return (one > other) - (one < other)

    @member("Format", static=True)
    def format(self, pattern: str, *values: Any) -> str:
        """The text with values in the place of `{0}`, `{1}`... Formats inside the brackets are not known."""
        return re.sub(r"\{(\d+)\}", lambda found: net_text(values[int(found[1])]), pattern)


class NetChar(NetObject):
    """System.Char."""

    net_name = "System.Char"

    @member("ToString")
    def text(self) -> str:
        """The character as a string."""
        return str(_text(self))

    @member("IsDigit", static=True)
    def is_digit(self, char: str) -> bool:
        """Whether it is a digit."""
        return char.isdigit()

    @member("IsLetter", static=True)
    def is_letter(self, char: str) -> bool:
        """Whether it is a letter."""
        return char.isalpha()

    @member("IsLetterOrDigit", static=True)
    def is_letter_or_digit(self, char: str) -> bool:
        """Whether it is a letter or a digit."""
        return char.isalnum()


class StringBuilder(NetObject):
    """System.Text.StringBuilder."""

    net_name = "System.Text.StringBuilder"

    def __init__(self, text: Any = "", *capacity: Any) -> None:
        self._pieces = [text] if isinstance(text, str) else []

    @member("ToString")
    def net_text(self) -> str:
        """The whole text."""
        self._pieces = ["".join(self._pieces)]
        return self._pieces[0]

    @member("Append")
    def append(self, value: Any, count: int = 1) -> StringBuilder:
        """Add to the end."""
        self._pieces.append(net_text(value) * count)
        return self

    @member("AppendLine")
    def append_line(self, text: str = "") -> StringBuilder:
        """Add to the end, and a line end."""
        self._pieces.append(f"{text}\r\n")
        return self

    @member("AppendFormat")
    def append_format(self, pattern: str, *values: Any) -> StringBuilder:
        """Add a text with values in the place of `{0}`, `{1}`..."""
        return self.append(String.format(String, pattern, *values))  # type: ignore[arg-type]  # it needs no String

    @member("Length")
    def length(self) -> int:
        """The number of characters."""
        return len(self.net_text())

    @member("Clear")
    def clear(self) -> StringBuilder:
        """Take all away."""
        self._pieces.clear()
        return self

    @member("Replace")
    def replace(self, old: str, new: str) -> StringBuilder:
        """Put another text in the place of each `old`."""
        self._pieces = [self.net_text().replace(old, new)]
        return self

    @member("Insert")
    def insert(self, start: int, value: Any) -> StringBuilder:
        """Put a text in."""
        text = self.net_text()
        self._pieces = [text[:start], net_text(value), text[start:]]
        return self


def comparison_key(value: Any) -> Any:
    """What orders values as .NET's comparisons do: texts without regard to case, small letters before capitals.

    Signs come before digits, and digits before letters. Undocumented: the order of the invariant culture.
    """
    if not isinstance(value, str):
        return value
    ranks = [(char.isalpha(), char.isdigit(), unicodedata.normalize("NFD", char.casefold())) for char in value]
    return ranks, value.swapcase()


def _text(value: object) -> str:
    # Members of String are called on `str` itself.
    assert isinstance(value, str)
    return value


def _folded(text: str, comparison: int) -> str:
    return text.upper() if int(comparison) % 2 else text


def _compared(one: str, other: str) -> int:
    first, second = comparison_key(one), comparison_key(other)
    return int(first > second) - int(first < second)


def _joined(chars: tuple[Any, ...]) -> str | None:
    flat = [char for each in chars for char in (each if isinstance(each, list) else [each])]
    return "".join(flat) or None
