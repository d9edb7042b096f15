"""Regular expressions of .NET in the syntax of the module `regex`.

Each construct is written anew rather than passed on, so that what the two understand differently (how groups are
numbered, `{,n}`, `\\Z`, sets with a subtraction, options in the middle) means what it means in .NET, and what has no
counterpart is refused by name. Groups are called `_1`, `_2`... after their numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

import regex

from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException

IGNORE_CASE, MULTILINE, EXPLICIT_CAPTURE, COMPILED, SINGLELINE = 1, 2, 4, 8, 16
IGNORE_WHITESPACE, RIGHT_TO_LEFT, ECMA_SCRIPT, CULTURE_INVARIANT, NON_BACKTRACKING = 32, 64, 256, 512, 1024


@dataclass(frozen=True)
class Translated:
    """A pattern of .NET, ready to match. `groups` has the name of each group by its number, in their order."""

    pattern: regex.Pattern[str]
    groups: dict[int, str]
    looks_past_its_end: bool
    """Whether what is matched depends on the text after it, apart from words that end there."""


@dataclass(frozen=True, slots=True)
class _Options:
    """What holds in a part of a pattern."""

    ignore_case: bool
    multiline: bool
    explicit_capture: bool
    singleline: bool
    ignore_whitespace: bool


_OPTION_LETTERS = {
    "i": "ignore_case",
    "m": "multiline",
    "n": "explicit_capture",
    "s": "singleline",
    "x": "ignore_whitespace",
}
_ESCAPES = {"a": "\a", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ECMA_CLASSES = {"d": "0-9", "w": "a-zA-Z0-9_", "s": r" \f\n\r\t\v"}
_QUANTIFIER = re.compile(r"\{(\d+)(,?)(\d*)\}")
_BLANKS = " \t\n\r\f\v"


@lru_cache(maxsize=200)
def translate(pattern: str, options: int) -> Translated:
    """The pattern with these RegexOptions. Raises NetException for a wrong one, names what has no counterpart."""
    if options & NON_BACKTRACKING:
        raise UnsupportedFeature("RegexOptions.NonBacktracking of regular expressions")
    first = _Translator(pattern, options, _Groups())
    first.translate()
    first.groups.number_names()
    second = _Translator(pattern, options, first.groups, complete=True)
    text = second.translate()
    flags = regex.V0
    if options & IGNORE_CASE:
        flags |= regex.IGNORECASE
    if options & RIGHT_TO_LEFT:
        flags |= regex.REVERSE
    try:
        compiled = regex.compile(text, flags)
    except regex.error as error:
        raise UnsupportedFeature(f"the regular expression '{pattern}' ({error})") from error
    return Translated(compiled, first.groups.by_number(), second.looks_past_its_end)


def unescape(text: str) -> str:
    """The text with its escapes replaced by what they stand for. Raises NetException."""
    return _Translator(text, 0, _Groups()).unescape()


@dataclass
class _Groups:
    """Groups without a name are numbered first, then come those with names, as .NET does."""

    numbers: set[int] = field(default_factory=lambda: {0})
    names: dict[str, int] = field(default_factory=dict)

    def number_names(self) -> None:
        """Give each name the next number that is free."""
        free = 1
        for name in self.names:
            while free in self.numbers:
                free += 1
            self.names[name] = free
            self.numbers.add(free)

    def by_number(self) -> dict[int, str]:
        """The name of each group; those without one are called as their number."""
        names = {number: name for name, number in self.names.items()}
        return {number: names.get(number, str(number)) for number in sorted(self.numbers)}


class _Translator:
    """Reads a pattern once. The first time it learns what groups there are, the second time they are `complete`."""

    def __init__(self, pattern: str, options: int, groups: _Groups, complete: bool = False) -> None:
        self.groups = groups
        self.looks_past_its_end = False
        self._pattern = pattern
        self._at = 0
        self._complete = complete
        self._ecma = bool(options & ECMA_SCRIPT)
        self._base_ignores_case = bool(options & IGNORE_CASE)
        self._next_number = 1
        self._options = _Options(
            self._base_ignores_case,
            bool(options & MULTILINE),
            bool(options & EXPLICIT_CAPTURE),
            bool(options & SINGLELINE),
            bool(options & IGNORE_WHITESPACE),
        )

    def translate(self) -> str:
        """The whole pattern."""
        text = self._alternatives()
        if self._at < len(self._pattern):
            self._at += 1
            raise self._wrong("Too many )'s.")
        return text

    def unescape(self) -> str:
        """The text that the pattern is, of which only the escapes mean something."""
        pieces: list[str] = []
        while self._at < len(self._pattern):
            char = self._pattern[self._at]
            self._at += 1
            if char == "\\":
                if self._at >= len(self._pattern):
                    raise self._wrong("Illegal \\ at end of pattern.")
                char = self._char_escape()
            pieces.append(char)
        return "".join(pieces)

    def _alternatives(self) -> str:
        # What options are switched on between parentheses holds up to the closing one.
        before = self._options
        pieces: list[str] = []
        quantifiable = quantified = False
        while self._at < len(self._pattern):
            char = self._pattern[self._at]
            if char == ")":
                break
            if self._options.ignore_whitespace and self._skip_blanks():
                continue
            if char in "*+?" or (char == "{" and _QUANTIFIER.match(self._pattern, self._at)):
                pieces.append(self._quantifier(quantifiable, quantified))
                quantifiable, quantified = False, True
                continue
            self._at += 1
            piece = "|" if char == "|" else self._atom(char)
            if piece is None:
                continue
            pieces.append(piece)
            quantifiable, quantified = char != "|", False
        self._options = before
        return "".join(pieces)

    def _atom(self, char: str) -> str | None:
        match char:
            case "(":
                return self._group()
            case "[":
                return self._cased(self._set())
            case "\\":
                return self._escape()
            case "^":
                return "(?m:^)" if self._options.multiline else "^"
            case "$":
                self.looks_past_its_end = True
                return "(?m:$)" if self._options.multiline else "$"
            case ".":
                return "(?s:.)" if self._options.singleline else "."
            case _:
                return self._cased(_literal(char))

    def _skip_blanks(self) -> bool:
        start = self._at
        if self._pattern[self._at] in _BLANKS:
            self._at += 1
        elif self._pattern[self._at] == "#":
            end = self._pattern.find("\n", self._at)
            self._at = len(self._pattern) if end < 0 else end
        return self._at > start

    def _cased(self, atom: str) -> str:
        if self._options.ignore_case == self._base_ignores_case:
            return atom
        return f"(?i:{atom})" if self._options.ignore_case else f"(?-i:{atom})"

    def _quantifier(self, quantifiable: bool, quantified: bool) -> str:
        found = _QUANTIFIER.match(self._pattern, self._at)
        text = found[0] if found else self._pattern[self._at]
        self._at += len(text)
        if not quantifiable:
            shown = self._pattern[self._at - 1]
            raise self._wrong(
                f"Nested quantifier '{shown}'." if quantified else f"Quantifier '{shown}' following nothing."
            )
        if found and found[3] and int(found[1]) > int(found[3]):
            raise self._wrong("Illegal {x,y} with x > y.")
        while self._options.ignore_whitespace and self._at < len(self._pattern) and self._skip_blanks():
            pass
        if self._pattern.startswith("?", self._at):
            self._at += 1
            text += "?"
        return text

    # --- Groups

    def _group(self) -> str | None:
        if not self._pattern.startswith("?", self._at):
            if self._options.explicit_capture:
                return self._rest_of_group("(?:")
            number = self._next_number
            self._next_number += 1
            self.groups.numbers.add(number)
            return self._rest_of_group(f"(?P<_{number}>")
        self._at += 1
        for opening in (":", "=", "!", "<=", "<!", ">"):
            if self._pattern.startswith(opening, self._at):
                self._at += len(opening)
                self.looks_past_its_end |= opening in "=!"
                return self._rest_of_group(f"(?{opening}")
        match self._pattern[self._at : self._at + 1]:
            case "#":
                end = self._pattern.find(")", self._at)
                if end < 0:
                    raise self._wrong("Unterminated (?#...) comment.")
                self._at = end + 1
                return None
            case "<" | "'" as quote:
                return self._named_group(">" if quote == "<" else "'")
            case "(":
                return self._condition()
            case _:
                return self._option_group()

    def _rest_of_group(self, opening: str) -> str:
        body = self._alternatives()
        if self._at >= len(self._pattern):
            raise self._wrong("Not enough )'s.")
        self._at += 1
        return f"{opening}{body})"

    def _named_group(self, close: str) -> str:
        self._at += 1
        found = re.compile(r"(\w*)(-?)(\w*)").match(self._pattern, self._at)
        assert found is not None
        name, balancing = found[1], found[2]
        if balancing:
            raise UnsupportedFeature("balancing groups of regular expressions")
        self._at = found.end()
        if not name or not self._pattern.startswith(close, self._at):
            raise self._wrong("Invalid group name: Group names must begin with a word character.")
        self._at += 1
        if name.isdigit():
            number = int(name)
            if not number:
                raise self._wrong("Capture number cannot be zero.")
            self.groups.numbers.add(number)
        else:
            number = self.groups.names.setdefault(name, 0)
        # On the first reading the number of a name is not known; nobody sees what is written then.
        return self._rest_of_group(f"(?P<_{number}>")

    def _condition(self) -> str:
        """`(?(1)yes|no)` and `(?(name)yes|no)`; what is no group is an expression that has to follow."""
        found = re.compile(r"\((\w+)\)").match(self._pattern, self._at)
        number = self._number_of(found[1]) if found else None
        if found and found[1].isdigit() and self._complete and number is None:
            raise self._wrong(f"(?({found[1]}) ) reference to undefined group.")
        if found and number is not None:
            self._at = found.end()
            return self._rest_of_group(f"(?(_{number})")
        self._at += 1
        self.looks_past_its_end = True
        negated = ""
        for opening in ("?=", "?!"):
            if self._pattern.startswith(opening, self._at):
                self._at += 2
                negated = opening
        condition = self._rest_of_group(f"({negated or '?='}")
        return self._rest_of_group(f"(?{condition}")

    def _option_group(self) -> str | None:
        found = re.compile(r"([imnsx]*)(-[imnsx]*)?([:)])", re.IGNORECASE).match(self._pattern, self._at)
        if found is None:
            raise self._wrong("Unrecognized grouping construct.")
        self._at = found.end()
        changes = {_OPTION_LETTERS[letter]: True for letter in found[1].lower()}
        changes |= {_OPTION_LETTERS[letter]: False for letter in (found[2] or "-")[1:].lower()}
        before = self._options
        self._options = replace(before, **changes)
        if found[3] == ")":
            return None
        text = self._rest_of_group("(?:")
        self._options = before
        return text

    def _number_of(self, name: str) -> int | None:
        if name.isdigit():
            return int(name) if int(name) in self.groups.numbers else None
        return self.groups.names.get(name)

    # --- Escapes

    def _escape(self) -> str:
        if self._at >= len(self._pattern):
            raise self._wrong("Illegal \\ at end of pattern.")
        char = self._pattern[self._at]
        match char:
            case "b" | "B":
                self._at += 1
                return f"(?a:\\{char})" if self._ecma else f"\\{char}"
            case "A" | "G":
                self._at += 1
                return f"\\{char}"
            case "Z":
                self._at += 1
                self.looks_past_its_end = True
                return r"(?=\n?\Z)"
            case "z":
                self._at += 1
                self.looks_past_its_end = True
                return r"\Z"
            case "w" | "W" | "d" | "D" | "s" | "S":
                self._at += 1
                return self._class(char)
            case "p" | "P":
                return self._cased(self._property())
            case "k":
                return self._named_reference()
            case _ if char in "123456789":
                reference = self._numbered_reference()
                if reference is not None:
                    return reference
        return self._cased(_literal(self._char_escape()))

    def _class(self, char: str) -> str:
        if not self._ecma:
            return f"\\{char}"
        members = _ECMA_CLASSES[char.lower()]
        return f"[^{members}]" if char.isupper() else f"[{members}]"

    def _named_reference(self) -> str:
        found = re.compile(r"k(?:<(\w+)>|'(\w+)')").match(self._pattern, self._at)
        if found is None:
            raise self._wrong("Malformed \\k<...> named back reference.")
        self._at = found.end()
        name = found[1] or found[2]
        number = self._number_of(name)
        if number is None and self._complete:
            if name.isdigit():
                raise self._wrong(f"Reference to undefined group number {name}.")
            raise self._wrong(f"Reference to undefined group name '{name}'.")
        return self._reference(number or 0)

    def _numbered_reference(self) -> str | None:
        found = re.compile(r"\d+").match(self._pattern, self._at)
        assert found is not None
        number = int(found[0])
        if not self._complete or number in self.groups.numbers:
            self._at = found.end()
            return self._reference(number)
        if number <= 9:
            self._at = found.end()
            raise self._wrong(f"Reference to undefined group number {number}.")
        return None

    def _reference(self, number: int) -> str:
        reference = self._cased(f"(?P=_{number})")
        # In ECMAScript a group that did not take part is one that is empty.
        return f"(?(_{number}){reference}|)" if self._ecma else reference

    def _property(self) -> str:
        found = re.compile(r"([pP])\{([\w-]+)\}").match(self._pattern, self._at)
        if found is None:
            self._at += 1
            complete = self._pattern.startswith("{", self._at) and "}" in self._pattern[self._at :]
            raise self._wrong(f"{'Malformed' if complete else 'Incomplete'} \\p{{X}} character escape.")
        self._at = found.end()
        name = found[2]
        written = f"\\{found[1]}{{In_{name[2:]}}}" if name.startswith("Is") else f"\\{found[1]}{{{name}}}"
        try:
            regex.compile(written)
        except regex.error as error:
            raise self._wrong(f"Unknown property '{name}'.") from error
        return written

    def _char_escape(self) -> str:
        """The one character that an escape stands for; `_at` is behind the backslash."""
        char = self._pattern[self._at]
        self._at += 1
        if char in "01234567":
            found = re.compile(r"[0-7]{1,3}").match(self._pattern, self._at - 1)
            assert found is not None
            self._at = found.end()
            return chr(int(found[0], 8) & 0xFF)
        if char in _ESCAPES:
            return _ESCAPES[char]
        if char in "xu":
            count = 2 if char == "x" else 4
            digits = self._pattern[self._at : self._at + count]
            if not re.fullmatch(r"[0-9a-fA-F]+", digits) or len(digits) < count:
                raise self._wrong("Insufficient hexadecimal digits.")
            self._at += count
            return chr(int(digits, 16))
        if char == "c":
            control = self._pattern[self._at : self._at + 1].upper()
            if not control:
                raise self._wrong("Missing control character.")
            self._at += 1
            if not "@" <= control <= "_":
                raise self._wrong("Unrecognized control character.")
            return chr(ord(control) - ord("@"))
        if not self._ecma and (char.isalnum() or char == "_"):
            raise self._wrong(f"Unrecognized escape sequence \\{char}.")
        return char

    # --- Sets

    def _set(self) -> str:
        """A set; `_at` is behind the opening bracket, then behind the closing one."""
        negated = self._pattern.startswith("^", self._at)
        self._at += negated
        items: list[str] = []
        without = ""
        range_start: str | None = None
        first = True
        while True:
            if self._at >= len(self._pattern):
                raise self._wrong("Unterminated [] set.")
            char = self._pattern[self._at]
            if char == "]" and not first:
                self._at += 1
                break
            first = False
            if char == "[" and re.compile(r"\[:\w+:\]").match(self._pattern, self._at):
                raise UnsupportedFeature("POSIX classes of regular expressions")
            if char == "-" and items and self._pattern.startswith("[", self._at + 1):
                self._at += 2
                without = self._set()
                if not self._pattern.startswith("]", self._at):
                    raise self._wrong("A subtraction must be the last element in a character class.")
                self._at += 1
                break
            item, single = self._set_item()
            if range_start is not None:
                if single is None:
                    raise self._wrong(f"Cannot include class \\{item[1]} in character range.")
                if single < range_start:
                    raise self._wrong("[x-y] range in reverse order.")
                items[-1] += f"-{item}"
                range_start = None
                continue
            items.append(item)
            follows = self._pattern[self._at : self._at + 2]
            if single is not None and follows.startswith("-") and follows[1:] not in ("]", "[", ""):
                range_start = single
                self._at += 1
        text = f"[{'^' if negated else ''}{''.join(items)}]"
        return f"(?:(?!{without}){text})" if without else text

    def _set_item(self) -> tuple[str, str | None]:
        """How an item of a set is written, and the character if it is one."""
        char = self._pattern[self._at]
        self._at += 1
        if char != "\\":
            return _literal(char), char
        if self._at >= len(self._pattern):
            raise self._wrong("Illegal \\ at end of pattern.")
        escaped = self._pattern[self._at]
        if escaped in "wWdDsS":
            self._at += 1
            if not self._ecma:
                return f"\\{escaped}", None
            if escaped.isupper():
                raise UnsupportedFeature(f"\\{escaped} inside a set of regular expressions with ECMAScript")
            return _ECMA_CLASSES[escaped], None
        if escaped in "pP":
            return self._property(), None
        if escaped == "b":
            self._at += 1
            return "\\x08", "\b"
        if escaped == "-":
            self._at += 1
            return "\\-", "-"
        single = self._char_escape()
        return _literal(single), single

    def _wrong(self, text: str) -> NetException:
        return NetException(f"Invalid pattern '{self._pattern}' at offset {self._at}. {text}")


def _literal(char: str) -> str:
    """The character itself, inside a set and outside."""
    return char if char.isalnum() or char == "_" else f"\\x{ord(char):02x}" if ord(char) < 128 else char
