"""System.Text.RegularExpressions: Regex and what it finds. Places in a text count from 0."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import regex

from alrun.platform.dotnet import regex_syntax
from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.time_spans import MILLISECOND, TimeSpan
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member, not_instantiated

LONGEST_MATCH = 30.0
"""Seconds after which a match without a time-out of its own is given up, too."""


class RegexOptions(NetEnum):
    """What a regular expression may ignore, and how its parts are meant."""

    net_name = "System.Text.RegularExpressions.RegexOptions"
    flags = True
    values: ClassVar = {
        "None": 0,
        "IgnoreCase": regex_syntax.IGNORE_CASE,
        "Multiline": regex_syntax.MULTILINE,
        "ExplicitCapture": regex_syntax.EXPLICIT_CAPTURE,
        "Compiled": regex_syntax.COMPILED,
        "Singleline": regex_syntax.SINGLELINE,
        "IgnorePatternWhitespace": regex_syntax.IGNORE_WHITESPACE,
        "RightToLeft": regex_syntax.RIGHT_TO_LEFT,
        "ECMAScript": regex_syntax.ECMA_SCRIPT,
        "CultureInvariant": regex_syntax.CULTURE_INVARIANT,
        "NonBacktracking": regex_syntax.NON_BACKTRACKING,
    }


class Capture(NetObject):
    """A part of a text that a group found."""

    net_name = "System.Text.RegularExpressions.Capture"

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end

    @member("Index")
    def index(self) -> int:
        """Where it begins."""
        return self.start

    @member("Length")
    def length(self) -> int:
        """How many characters it has."""
        return self.end - self.start

    @member("Value", "ToString")
    def value(self) -> str:
        """The characters."""
        return self.text[self.start : self.end]


class Group(Capture):
    """What a group found last, and all that it found before."""

    net_name = "System.Text.RegularExpressions.Group"

    def __init__(self, text: str, name: str, spans: list[tuple[int, int]]) -> None:
        super().__init__(text, *(spans[-1] if spans else (0, 0)))
        self._name = name
        self._spans = spans

    @member("Success")
    def success(self) -> bool:
        """Whether the group took part in the match."""
        return bool(self._spans)

    @member("Name")
    def name(self) -> str:
        """Its name, or its number."""
        return self._name

    @member("Captures")
    def captures(self) -> _Collection:
        """All that it found, in order."""
        return CaptureCollection([Capture(self.text, *span) for span in self._spans])


class Match(Group):
    """One place where the pattern fits."""

    net_name = "System.Text.RegularExpressions.Match"

    def __init__(self, expression: Regex, text: str, found: regex.Match[str] | None) -> None:
        super().__init__(text, "0", [found.span()] if found else [])
        self._expression = expression
        self._found = found

    @member("Empty", static=True)
    def nothing(self) -> Match:
        """A match that failed."""
        return Match(Regex(""), "", None)

    @member("Groups")
    def groups(self) -> GroupCollection:
        """The match itself and what its groups found."""
        if self._found is None:
            return GroupCollection([self], {"0": 0})
        names = self._expression.names
        found = [self, *(Group(self.text, names[number], self._spans_of(number)) for number in names if number)]
        return GroupCollection(found, {name: place for place, name in enumerate(names.values())})

    @member("Result")
    def result(self, replacement: str) -> str:
        """The replacement with what was found put in. Raises NetException."""
        if self._found is None:
            raise NetException("Result cannot be called on a failed Match.")
        return self._expression.expansion(replacement)(self)

    @member("NextMatch")
    def next_match(self) -> Match:
        """The match after this one."""
        if self._found is None:
            return self
        return self._expression.match_after(self)

    def group_text(self, number: int) -> str:
        """What a group found last, '' if nothing."""
        if not number:
            return self.value()
        spans = self._spans_of(number)
        return self.text[slice(*spans[-1])] if spans else ""

    def _spans_of(self, number: int) -> list[tuple[int, int]]:
        assert self._found is not None
        spans: list[tuple[int, int]] = self._found.spans(f"_{number}")
        return spans


class _Collection(NetObject):
    """What was found, in order."""

    def __init__(self, items: list[Any]) -> None:
        self._items = items

    def __iter__(self) -> Iterator[Any]:
        return iter(self._items)

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    @member("Item", "get_Item")
    def item(self, index: int) -> Any:
        """The one at a place. Raises NetException."""
        if not 0 <= index < len(self._items):
            raise NetException(
                "Specified argument was out of the range of valid values. (Parameter 'i')"
                if isinstance(self, MatchCollection | CaptureCollection)
                else "Index was outside the bounds of the array."
            )
        return self._items[index]


class CaptureCollection(_Collection):
    """All that a group found."""

    net_name = "System.Text.RegularExpressions.CaptureCollection"


class MatchCollection(_Collection):
    """All places where a pattern fits."""

    net_name = "System.Text.RegularExpressions.MatchCollection"


class GroupCollection(_Collection):
    """The groups of a match, by number or name; for one that is not there, one that found nothing."""

    net_name = "System.Text.RegularExpressions.GroupCollection"

    def __init__(self, items: list[Any], places: dict[str, int]) -> None:
        super().__init__(items)
        self._places = places

    @member("Item", "get_Item")
    def item(self, index: int | str) -> Any:
        """The group of that number or name."""
        place = self._places.get(str(index))
        return Group("", str(index), []) if place is None else self._items[place]

    @member("ContainsKey")
    def contains_key(self, name: str) -> bool:
        """Whether there is a group of that name."""
        return name in self._places


class Regex(NetObject):
    """A regular expression. Its members that take a pattern, too, are static."""

    net_name = "System.Text.RegularExpressions.Regex"

    def __init__(self, pattern: str, options: int = 0, time_out: TimeSpan | None = None) -> None:
        if pattern is None:
            raise NetException("Value cannot be null. (Parameter 'pattern')")
        self._pattern = pattern
        self._options = int(options)
        self._time_out = time_out
        translated = regex_syntax.translate(pattern, self._options)
        self._compiled = translated.pattern
        self._looks_past_its_end = translated.looks_past_its_end
        self.names = translated.groups

    @member("IsMatch", either=True)
    def is_match(self, *arguments: Any) -> bool:
        """Whether the pattern fits anywhere."""
        expression, (text, *start) = _called(self, "IsMatch", arguments, _INSTANCE_SEARCH)
        return expression._search(text, expression._start(text, *start)) is not None

    @member("Match", either=True)
    def match(self, *arguments: Any) -> Match:
        """The first place where the pattern fits."""
        expression, (text, *start) = _called(self, "Match", arguments, (*_INSTANCE_SEARCH, (str, int, int)))
        if len(start) == 2:
            raise UnsupportedFeature("Regex.Match of a part of a text")
        return Match(expression, text, expression._search(text, expression._start(text, *start)))

    @member("Matches", either=True)
    def matches(self, *arguments: Any) -> MatchCollection:
        """All places where the pattern fits."""
        expression, (text, *start) = _called(self, "Matches", arguments, _INSTANCE_SEARCH)
        return MatchCollection(list(expression._all(text, expression._start(text, *start))))

    @member("Replace", either=True)
    def replace(self, *arguments: Any) -> str:
        """The text with replacements, at most `count` if that is not -1, from a place on."""
        signatures = ((str, str), (str, str, int), (str, str, int, int))
        expression, (text, replacement, *rest) = _called(self, "Replace", arguments, signatures)
        count, *start = rest or [-1]
        expand = expression.expansion(replacement)
        pieces: list[str] = []
        end = 0
        for found in sorted(expression._some(text, count, *start), key=Capture.index):
            pieces += (text[end : found.start], expand(found))
            end = found.end
        return "".join((*pieces, text[end:]))

    @member("Split", either=True)
    def split(self, *arguments: Any) -> list[str]:
        """The parts between the places where the pattern fits, at most `count` if not 0, with what its groups found."""
        signatures = ((str,), (str, int), (str, int, int))
        expression, (text, *rest) = _called(self, "Split", arguments, signatures)
        count, *start = rest or [0]
        if count < 0:
            raise NetException("Count cannot be less than -1. (Parameter 'count')")
        parts: list[str] = []
        end = 0
        for found in sorted(expression._some(text, count - 1, *start), key=Capture.index):
            parts.append(text[end : found.start])
            parts += [found.group_text(number) for number in expression.names if number and found._spans_of(number)]
            end = found.end
        return [*parts, text[end:]]

    @member("GetGroupNames")
    def group_names(self) -> list[str]:
        """The names of its groups; 0 is the whole."""
        return list(self.names.values())

    @member("GetGroupNumbers")
    def group_numbers(self) -> list[int]:
        """The numbers of its groups; 0 is the whole."""
        return list(self.names)

    @member("GroupNameFromNumber")
    def group_name(self, number: int) -> str:
        """The name of a group, '' if there is none of that number."""
        return self.names.get(number, "")

    @member("GroupNumberFromName")
    def group_number(self, name: str) -> int:
        """The number of a group, -1 if there is none of that name."""
        return next((number for number, each in self.names.items() if each == name), -1)

    @member("Options")
    def options(self) -> RegexOptions:
        """The options that it was made with."""
        return RegexOptions(self._options)

    @member("RightToLeft")
    def right_to_left(self) -> bool:
        """Whether it looks from the end of texts."""
        return bool(self._options & regex_syntax.RIGHT_TO_LEFT)

    @member("MatchTimeout")
    def match_time_out(self) -> TimeSpan:
        """How long a match may take; -1 ms if nobody said."""
        return self._time_out or TimeSpan(-MILLISECOND)

    @member("ToString")
    def net_text(self) -> str:
        """The pattern."""
        return self._pattern

    @member("CacheSize", static=True)
    def cache_size(self) -> int:
        """How many patterns of static members .NET keeps, unless it is told another number."""
        return 15

    @member("Escape", static=True)
    def escape(self, text: str) -> str:
        """The pattern that fits the text itself."""
        return "".join(_ESCAPED.get(char, char) for char in text)

    @member("Unescape", static=True)
    def unescape(self, text: str) -> str:
        """The text without its escapes. Raises NetException."""
        return regex_syntax.unescape(text)

    # --- Looking for the pattern

    def match_after(self, found: Match) -> Match:
        """The next match in the same text."""
        start = self._after(found.text, found.start, found.end)
        return Match(self, found.text, None if start is None else self._search(found.text, start))

    def expansion(self, replacement: str) -> Callable[[Match], str]:
        """What a replacement is for a match: `$1`, `${name}`, `$$`, `$&`, `` $` ``, `$'`, `$+` and `$_` are put in."""
        numbers = {name: number for number, name in self.names.items()}

        def put(reference: re.Match[str], found: Match) -> str:
            name = reference[1] or reference[2]
            if name is not None:
                number = numbers.get(str(int(name)) if name.isdigit() else name)
                return reference[0] if number is None else found.group_text(number)
            match reference[3]:
                case "$":
                    return "$"
                case "&":
                    return found.value()
                case "`":
                    return found.text[: found.start]
                case "'":
                    return found.text[found.end :]
                case "_":
                    return found.text
                case _:
                    return found.group_text(max(self.names))

        return lambda found: str(_REFERENCE.sub(lambda reference: put(reference, found), replacement))

    def _start(self, text: str, start: int | None = None) -> int:
        if start is None:
            return len(text) if self.right_to_left() else 0
        if not 0 <= start <= len(text):
            raise NetException("Start index cannot be less than 0 or greater than input length. (Parameter 'startat')")
        return start

    def _some(self, text: str, count: int, *start: int) -> Iterator[Match]:
        """At most that many matches, all if it is -1."""
        if count < -1:
            raise NetException("Count cannot be less than -1. (Parameter 'count')")
        for place, found in enumerate(self._all(text, self._start(text, *start)) if count else ()):
            yield found
            if place + 1 == count:
                return

    def _all(self, text: str, start: int | None) -> Iterator[Match]:
        while start is not None:
            found = self._search(text, start)
            if found is None:
                return
            yield Match(self, text, found)
            start = self._after(text, *found.span())

    def _after(self, text: str, start: int, end: int) -> int | None:
        """Where the search goes on after a match; after an empty one a character further."""
        if self.right_to_left():
            return start if end > start else start - 1 if start else None
        return end if end > start else end + 1 if end < len(text) else None

    def _search(self, text: str, start: int) -> regex.Match[str] | None:
        seconds = self._time_out.total_seconds() if self._time_out else -1.0
        seconds = seconds if 0 < seconds < LONGEST_MATCH else LONGEST_MATCH
        try:
            if not self.right_to_left():
                return self._compiled.search(text, start, timeout=seconds)
            if start < len(text) and self._looks_past_its_end:
                raise UnsupportedFeature("RegexOptions.RightToLeft from inside a text for patterns that look ahead")
            return self._compiled.search(text, 0, start, timeout=seconds)
        except TimeoutError as error:
            raise NetException(
                "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for "
                "many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, "
                "back-references and other factors."
            ) from error


_INSTANCE_SEARCH: tuple[tuple[type, ...], ...] = ((str,), (str, int))
_REFERENCE = re.compile(r"\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))")
_ESCAPED = {char: f"\\{char}" for char in "\\*+?|{[()^$.# "} | {"\t": r"\t", "\n": r"\n", "\r": r"\r", "\f": r"\f"}


def _called(
    expression: Regex | None, name: str, arguments: tuple[Any, ...], signatures: tuple[tuple[type, ...], ...]
) -> tuple[Regex, tuple[Any, ...]]:
    """The expression and what it is asked: a static member takes the text, the pattern, then options and time-out."""
    given = tuple(type(argument) for argument in arguments)
    if any(len(given) == len(each) and all(map(issubclass, given, each)) for each in signatures):
        if expression is None:
            raise not_instantiated(Regex, name)
        return expression, arguments
    # The options of a static member come last, whatever is between the pattern and them.
    instance = len(signatures[0])
    if len(arguments) <= instance:
        raise UnsupportedFeature(f"{name} of the .NET type {Regex.net_name} with these arguments")
    text, pattern, *rest = arguments
    return Regex(pattern, *rest[instance - 1 :]), (text, *rest[: instance - 1])
