"""Reading JSON texts as the .NET library does, with all that it takes beyond JSON and with its errors.

The scanner of `json` reads what is plain JSON. Only what it does not take is read again by `_Reader`, which tells what
is wrong, if anything is: single quotes, names without quotes, comments, a comma too many, undefined, octal and
hexadecimal numbers are all right.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Final, NoReturn

from alrun.runtime.errors import ALError
from alrun.runtime.values.decimals import exact_decimal
from alrun.runtime.values.json_errors import INVALID_JSON
from alrun.runtime.values.json_nodes import UNDEFINED, Item, Raw, Scalar, step_of_name

MAX_DEPTH: Final = 64
"""How deep objects and arrays may be nested in a text: the default of the .NET library (unverified for the product)."""
_MAX_INTEGER_DIGITS = 380
_PLAIN_DIGITS = 28
_MAX_FAILED_SCANS = 8
"""After so many parts of a text that are no plain JSON it is read without trying the scanner on each."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]"
)


def read_json(text: str) -> Raw:
    """Return what a text says, no part of it a node yet. Raises ALError if it is no JSON."""
    try:
        found: Raw = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return _Reader(text).read()
    return _Reader(text).read() if _is_otherwise(text, 0, len(text), found, MAX_DEPTH) else found


def _is_otherwise(text: str, start: int, end: int, found: Raw, depth: int) -> bool:
    """Whether the library reads otherwise what the scanner took: half characters, or what is nested too deep."""
    if text.find("\\u", start, end) >= 0 and _LONE_SURROGATE.search(text, start, end):
        return True
    openings = text.count("[", start, end) + text.count("{", start, end)
    return openings > depth and _is_deeper(found, depth)


def _is_deeper(found: Raw, depth: int) -> bool:
    """Whether objects and arrays are nested deeper than that."""
    level: list[Item] = [found]
    for _ in range(depth):
        level = [
            item
            for container in level
            for item in (container.values() if container.__class__ is dict else container)  # type: ignore[union-attr]
            if item.__class__ is dict or item.__class__ is list
        ]
        if not level:
            return False
    return True


def parse_number(text: str) -> Decimal:
    """The value of a JSON number with a fraction or an exponent. Raises ValueError beyond the range of Decimal."""
    if len(text) <= _PLAIN_DIGITS and "e" not in text and "E" not in text:
        return Decimal(text)
    value = exact_decimal(text)
    if value is None:
        raise ValueError(text)
    return value


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity, which no Decimal is


_DECODER = json.JSONDecoder(parse_float=parse_number, parse_constant=_refuse, strict=False)


class _Level:
    """An object or array that is being read. `key` is the last property, or the index of the last element."""

    __slots__ = ("container", "has_value", "key")

    def __init__(self, container: dict[str, Item] | list[Item]) -> None:
        self.container = container
        self.key: str | int | None = None
        self.has_value = False
        """Whether a value was read since the last comma."""

    def put(self, value: Raw) -> None:
        """Take the value of the last property, or one more element."""
        if isinstance(self.container, list):
            self.key = len(self.container)
            self.container.append(value)
        else:
            assert isinstance(self.key, str)
            self.container[self.key] = value
        self.has_value = True


_BLANKS = re.compile(r"[\s\0]*")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\r\n]*", re.DOTALL)
_NAME = re.compile(r"[\w$]+")
_NUMBER_CHARS = re.compile(r"[-+a-fA-FxX.0-9]*")
_PLAIN = {'"': re.compile(r'[^"\\]*'), "'": re.compile(r"[^'\\]*")}
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "\\": "\\", '"': '"', "'": "'", "/": "/"}
_WORDS: dict[str, tuple[str, Scalar, str]] = {
    "t": ("true", True, "boolean"),
    "f": ("false", False, "boolean"),
    "n": ("null", None, "null"),
    "u": ("undefined", UNDEFINED, "undefined"),
}
_REPLACEMENT = "\ufffd"


class _Reader:
    """Reads one text, without recursion."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._levels: list[_Level] = []
        self._failed_scans = 0

    def read(self) -> Raw:
        """The content of the text."""
        self._pass_blanks()
        if self._char == "":
            raise self._error("Error reading JToken from JsonReader.")
        root = self._value()
        while self._levels:
            self._pass_blanks()
            if self._char == "":
                name = "JArray" if isinstance(root, list) else "JObject"
                raise self._error(f"Unexpected end of content while loading {name}.")
            self._go_on(self._levels[-1])
        self._pass_blanks()
        if self._char:
            raise self._error(f"Additional text encountered after finished reading JSON content: {self._char}.")
        return root

    @property
    def _char(self) -> str:
        return self._text[self._at : self._at + 1]

    def _go_on(self, level: _Level) -> None:
        """Read the next thing in an object or array."""
        char = self._char
        is_array = isinstance(level.container, list)
        if level.has_value:
            if char == ",":
                self._at += 1
                level.has_value = False
            elif char in "}]":
                self._at += 1
                self._close(char)
            else:
                raise self._error(f"After parsing a value an unexpected character was encountered: {char}.")
        elif char == ("]" if is_array else "}"):
            self._at += 1
            self._close(char)
        elif is_array:
            level.put(self._value())
        else:
            level.key = self._property_name()
            self._pass_blanks()
            if self._char:
                level.put(self._value())

    def _close(self, char: str) -> None:
        level = self._levels.pop()
        expected = "]" if isinstance(level.container, list) else "}"
        if char != expected:
            raise self._not_closing(char, "Array" if expected == "]" else "Object")

    def _not_closing(self, char: str, kind: str) -> ALError:
        token = {"]": "EndArray", "}": "EndObject", ")": "EndConstructor"}[char]
        return self._error(f"JsonToken {token} is not valid for closing JsonType {kind}.")

    def _property_name(self) -> str:
        char = self._char
        if char in _PLAIN:
            name = self._string()
        else:
            found = _NAME.match(self._text, self._at)
            if found is None:
                raise self._error(f"Invalid property identifier character: {char}.")
            name = found[0]
            self._at = found.end()
            if self._char and self._char != ":" and not self._char.isspace():
                raise self._error(f"Invalid JavaScript property identifier character: {self._char}.")
        self._at = _end(_BLANKS, self._text, self._at)
        if self._char != ":":
            got = self._char or "\0"
            raise self._error(f"Invalid character after parsing property name. Expected ':' but got: {got}.")
        self._at += 1
        return name

    def _value(self) -> Raw:
        """A scalar, or the beginning of an object or array."""
        char = self._char
        if char in _PLAIN:
            return self._string()
        if char == "{" or char == "[":
            return self._scanned() or self._open({} if char == "{" else [])
        if char == ",":
            return UNDEFINED  # the comma is read after the value
        if char in _WORDS:
            return self._word(*_WORDS[char])
        if char in "])":
            self._at += 1
            raise self._not_closing(char, self._kind)
        if char.isdigit() or char in "-.":
            return self._number()
        if char in "NI":
            raise self._error(f"Cannot read {'NaN' if char == 'N' else 'Infinity'} value.")
        raise self._error(f"Unexpected character encountered while parsing value: {char}.")

    @property
    def _kind(self) -> str:
        if not self._levels:
            return "None"
        return "Array" if isinstance(self._levels[-1].container, list) else "Object"

    def _scanned(self) -> Raw:
        """An object or array, not empty, that is plain JSON; None if it is something else. The whole text is not."""
        if not self._levels or self._failed_scans > _MAX_FAILED_SCANS:
            return None
        found: Raw
        try:
            found, end = _DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError):
            self._failed_scans += 1
            return None
        if _is_otherwise(self._text, self._at, end, found, MAX_DEPTH - len(self._levels)):
            return None
        if found:
            self._at = end
        return found

    def _open(self, container: dict[str, Item] | list[Item]) -> Raw:
        self._at += 1
        self._levels.append(_Level(container))
        if len(self._levels) > MAX_DEPTH:
            raise self._error(f"The reader's MaxDepth of {MAX_DEPTH} has been exceeded.")
        return container

    def _word(self, word: str, value: Scalar, kind: str) -> Scalar:
        end = self._at + len(word)
        following = self._text[end : end + 1]
        if not self._text.startswith(word, self._at) or following.isalnum() or following in ("_", '"', "'"):
            if word == "null" and self._text[self._at + 1 : self._at + 2] != "u":
                raise self._error(f"Unexpected character encountered while parsing value: {self._char}.")
            raise self._error(f"Error parsing {kind} value.")
        self._at = end
        return value

    def _number(self) -> int | Decimal:
        start = self._at
        if self._text.startswith("-I", start):
            raise self._error("Cannot read -Infinity value.")
        self._at = _end(_NUMBER_CHARS, self._text, start)
        text = self._text[start : self._at]
        if self._char and not self._char.isspace() and self._char not in ",}])/\0":
            raise self._error(f"Unexpected character encountered while parsing number: {self._char}.")
        if len(text) > 1 and text[0] == "0" and text[1] not in ".eE":
            try:
                return int(text, 16) if text[1] in "xX" else int(text, 8)
            except ValueError:
                raise self._error(f"Input string '{text}' is not a valid number.") from None
        if text.removeprefix("-").isdigit():
            if len(text) > _MAX_INTEGER_DIGITS:
                raise self._error(f"JSON integer {text} is too large to parse.")
            return int(text)
        try:
            if _NUMBER.fullmatch(text):
                return parse_number(text)
        except ValueError:
            pass
        raise self._error(f"Input string '{text}' is not a valid decimal.")

    def _string(self) -> str:
        quote = self._char
        self._at += 1
        parts: list[str] = []
        while True:
            end = _end(_PLAIN[quote], self._text, self._at)
            parts.append(self._text[self._at : end])
            self._at = end
            if self._char == quote:
                self._at += 1
                return "".join(parts)
            self._at += 1  # a backslash, or behind the end
            escape = self._char
            if escape == "":
                self._at = len(self._text)
                raise self._error(f"Unterminated string. Expected delimiter: {quote}.")
            self._at += 1
            if escape == "u":
                parts.append(self._unicode())
            elif escape in _ESCAPES:
                parts.append(_ESCAPES[escape])
            else:
                raise self._error(f"Bad JSON escape sequence: \\{escape}.")

    def _unicode(self) -> str:
        """The characters of one or two escapes, the first of which begins with `\\u`. Half a character is replaced."""
        first = self._code_unit()
        if not 0xD800 <= first < 0xE000:
            return chr(first)
        if first >= 0xDC00 or not self._text.startswith("\\u", self._at):
            return _REPLACEMENT
        before = self._at
        self._at += 2
        second = self._code_unit()
        if 0xDC00 <= second < 0xE000:
            return chr(0x10000 + ((first - 0xD800) << 10) + second - 0xDC00)
        self._at = before
        return _REPLACEMENT

    def _code_unit(self) -> int:
        found = _HEX.match(self._text, self._at)
        if found is None:
            digits = self._text[self._at : self._at + 4]
            if len(digits) < 4:
                raise self._error("Unexpected end while parsing Unicode escape sequence.")
            raise self._error(f"Invalid Unicode escape sequence: \\u{digits}.")
        self._at = found.end()
        return int(found[0], 16)

    def _pass_blanks(self) -> None:
        """Go on to the next character that is neither blank nor in a comment."""
        while True:
            self._at = _end(_BLANKS, self._text, self._at)
            if self._char != "/":
                return
            found = _COMMENT.match(self._text, self._at)
            if found is None:
                self._at += 1
                got = self._char
                if got in ("", "*"):
                    self._at = len(self._text)
                    raise self._error("Unexpected end while parsing comment.")
                raise self._error(f"Error parsing comment. Expected: *, got {got}.")
            self._at = found.end()

    def _error(self, message: str) -> ALError:
        """The error at the place where reading stands. Undocumented: in the words of the .NET library."""
        before = self._text[: self._at]
        line = 1 + before.count("\n") + before.count("\r") - before.count("\r\n")
        position = len(before) - 1 - max(before.rfind("\n"), before.rfind("\r"))
        if self._at == 0:
            line = 0
        return ALError(f"{message} Path '{self._path()}', line {line}, position {position}.", INVALID_JSON)

    def _path(self) -> str:
        steps = [
            step_of_name(level.key) if isinstance(level.key, str) else f"[{level.key}]"
            for level in self._levels
            if level.key is not None
        ]
        return "".join(steps).removeprefix(".")


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where a match of a pattern that matches everywhere ends."""
    found = pattern.match(text, start)
    assert found is not None
    return found.end()
