"""JSON paths, as the .NET library reads and follows them: `$.items[?(@.id == 'x')].name`, `$..name`, `[0:2]`.

Its dialect is older than the standard of JSON paths and differs from it, so no library of the standard would do: a
path needs no `$`, may be written with parentheses, compares with `===` and `=~`, and a filter matches what is below.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_errors import INVALID_PATH, many_matches, no_match
from alrun.runtime.values.json_nodes import Node, ValueNode
from alrun.runtime.values.json_path_filters import (
    All,
    Compare,
    Comparison,
    Condition,
    Elements,
    Exists,
    Field,
    Fields,
    Filter,
    Junction,
    Root,
    Scan,
    ScanFields,
    ScanWhere,
    Slice,
    Steps,
    Walk,
    Where,
)

_MAX_DEPTH = 64
"""How deep filters may stand in filters."""


def select(node: Node, path: str) -> list[Node]:
    """The tokens that a path leads to from a node. Raises ALError if it is no path, or would take far too many steps.

    Docs: methods-auto/jsontoken/jsontoken-selecttokens-method
    """
    return Walk(node).run(parse_path(path), node)


def select_one(node: Node, path: str) -> Node:
    """The one token that a path leads to from a node. Raises ALError if there are none or several too.

    Docs: methods-auto/jsontoken/jsontoken-selecttoken-method
    """
    found = select(node, path)
    if not found:
        raise no_match(path)
    if len(found) > 1:
        raise many_matches(path)
    return found[0]


@lru_cache(maxsize=256)
def parse_path(path: str) -> Steps:
    """The steps of a path. Raises ALError if it is none."""
    return _Parser(path).parse()


_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "\\": "\\", '"': '"', "'": "'", "/": "/"}
_LITERAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?")
_OPERATORS = {
    "===": Comparison.STRICTLY_EQUAL,
    "==": Comparison.EQUAL,
    "=~": Comparison.MATCHES,
    "!==": Comparison.NOT_STRICTLY_EQUAL,
    "!=": Comparison.NOT_EQUAL,
    "<>": Comparison.NOT_EQUAL,
    "<=": Comparison.LESS_OR_EQUAL,
    "<": Comparison.LESS,
    ">=": Comparison.GREATER_OR_EQUAL,
    ">": Comparison.GREATER,
}
"""Longer ones stand before those that they begin with."""
_OPEN_INDEXER = "Path ended with open indexer."
_OPEN_QUERY = "Path ended with open query."


class _Parser:
    """Reads a path, a character at a time as the library does: what it takes and how it complains depends on that."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def parse(self) -> Steps:
        """The steps of the whole text."""
        self._pass_blanks()
        if not self._char:
            return ()
        start = 0
        if self._char == "$":
            if len(self._text) == 1:
                return ()
            if self._text[self._at + 1 : self._at + 2] in (".", "["):
                self._at += 1
                start = self._at
        steps, at_end = self._path(start, in_query=False)
        if not at_end:
            wrong = self._char
            self._pass_blanks()
            if self._char:
                raise _error(f"Unexpected character while parsing path: {wrong}")
        return steps

    @property
    def _char(self) -> str:
        return self._text[self._at : self._at + 1]

    def _pass_blanks(self) -> None:
        while self._char == " ":
            self._at += 1

    def _expect_more(self, message: str) -> None:
        if not self._char:
            raise _error(message)

    def _path(self, start: int, *, in_query: bool) -> tuple[Steps, bool]:
        """The steps from here, and whether they reach to the end. The first name begins at `start`."""
        steps: list[Filter] = []
        scan = after_indexer = after_dot = False
        while char := self._char:
            if char in "[(":
                if self._at > start:
                    steps.append(_named(self._text[start : self._at], scan))
                    scan = False
                steps.append(self._indexer("]" if char == "[" else ")", scan))
                scan = False
                self._at += 1
                start = self._at
                after_indexer, after_dot = True, False
            elif char in "]) ":
                break
            elif char == ".":
                if self._at > start:
                    steps.append(_named(self._text[start : self._at], scan))
                    scan = False
                if self._text.startswith("..", self._at):
                    scan = True
                    self._at += 1
                self._at += 1
                start = self._at
                after_indexer, after_dot = False, True
            elif in_query and char in "=<!>|&":
                break
            elif after_indexer:
                raise _error(f"Unexpected character following indexer: {char}")
            else:
                self._at += 1
        at_end = not self._char
        if self._at > start:
            steps.append(_named(self._text[start : self._at].rstrip(), scan))
        elif after_dot and (at_end or in_query):
            raise _error("Unexpected end while parsing path.")
        return tuple(steps), at_end

    # What stands in brackets

    def _indexer(self, close: str, scan: bool) -> Filter:
        self._at += 1
        self._expect_more(_OPEN_INDEXER)
        self._pass_blanks()
        if self._char == "'":
            return self._quoted_names(close, scan)
        if self._char == "?":
            return self._query(close, scan)
        return self._indices(close)

    def _indices(self, close: str) -> Filter:
        end = self._text.find(close, self._at)
        inside = self._text[self._at :] if end < 0 else self._text[self._at : end]
        for char in inside:
            if not char.isdigit() and char not in "-,:* ":
                raise _error(f"Unexpected character while parsing path indexer: {char}")
        if end < 0:
            raise _error(_OPEN_INDEXER)
        self._at = end
        inside = inside.strip(" ")
        if inside == "*":
            return All()
        if "*" in inside:
            raise _error("Unexpected character while parsing path indexer: *")
        if ":" in inside:
            parts = [_index(part) if part.strip(" ") else None for part in inside.split(":")]
            start, stop, step = (*parts[:3], None, None)[:3]
            return Slice(start, stop, step)
        return Elements(tuple(map(_index, inside.split(","))))

    def _quoted_names(self, close: str, scan: bool) -> Filter:
        names: list[str] = []
        while self._char:
            names.append(self._quoted())
            self._pass_blanks()
            self._expect_more(_OPEN_INDEXER)
            if self._char == close:
                if len(names) == 1:
                    return Scan(names[0]) if scan else Field(names[0])
                return ScanFields(tuple(names)) if scan else Fields(tuple(names))
            if self._char != ",":
                raise _error(f"Unexpected character while parsing path indexer: {self._char}")
            self._at += 1
            self._pass_blanks()
        raise _error(_OPEN_INDEXER)

    def _quoted(self) -> str:
        """A text in single quotes; what stands before the first of them does not count."""
        characters: list[str] = []
        self._at += 1
        while char := self._char:
            self._at += 1
            if char == "'":
                return "".join(characters)
            if char == "\\" and self._char:
                char = self._char
                self._at += 1
                if char not in _ESCAPES:
                    raise _error(f"Unknown escape character: \\{char}")
                char = _ESCAPES[char]
            characters.append(char)
        raise _error("Path ended with an open string.")

    # Queries

    def _query(self, close: str, scan: bool) -> Filter:
        self._at += 1
        self._expect_more(_OPEN_INDEXER)
        if self._char != "(":
            raise _error(f"Unexpected character while parsing path indexer: {self._char}")
        self._at += 1
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise _error(f"Path has more than {_MAX_DEPTH} queries in each other.")
        condition = self._condition()
        self._depth -= 1
        self._at += 1
        self._expect_more(_OPEN_INDEXER)
        self._pass_blanks()
        if self._char != close:
            raise _error(f"Unexpected character while parsing path indexer: {self._char}")
        return ScanWhere(condition) if scan else Where(condition)

    def _condition(self) -> Condition:
        """Conditions up to the parenthesis, joined by `&&` and `||`.

        Neither is done before the other: each change between them puts all that follows in one.
        """
        root: Junction | None = None
        last: Junction | None = None
        while self._char:
            condition = self._comparison()
            if self._char == ")":
                if root is None or last is None:
                    return condition
                last.conditions.append(condition)
                return root
            word = self._char * 2
            if not self._text.startswith(word, self._at) or word not in ("&&", "||"):
                raise self._unexpected()
            self._at += 2
            if last is None or last.all_of != (word == "&&"):
                junction = Junction(word == "&&", [])
                if last is not None:
                    last.conditions.append(junction)
                last = junction
                root = root or junction
            last.conditions.append(condition)
        raise _error(_OPEN_QUERY)

    def _comparison(self) -> Condition:
        left = self._side()
        if self._char in (")", "|", "&"):
            return Exists(left)
        if self._at + 1 >= len(self._text):
            raise _error(_OPEN_QUERY)
        for word, comparison in _OPERATORS.items():
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return Compare(comparison, left, self._side())
        raise _error("Could not read query operator.")

    def _side(self) -> Steps | Node:
        """A path that begins with `@` or `$`, or a literal."""
        self._pass_blanks()
        self._expect_more(_OPEN_QUERY)
        if self._char in ("$", "@"):
            before: Steps = (Root(),) if self._char == "$" else ()
            self._at += 1
            steps, at_end = self._path(self._at, in_query=True)
            if at_end:
                raise _error(_OPEN_QUERY)
            found: Steps | Node = before + steps
        else:
            found = self._literal()
        self._pass_blanks()
        self._expect_more(_OPEN_QUERY)
        return found

    def _literal(self) -> Node:
        char = self._char
        if char == "'":
            return ValueNode(self._quoted())
        if char == "/":
            return ValueNode(self._pattern())
        if char.isdigit() or char == "-":
            end = next((at for at in range(self._at, len(self._text)) if self._text[at] in " )"), None)
            if end is None or not _LITERAL.fullmatch(text := self._text[self._at : end]):
                raise self._unexpected()
            self._at = end
            is_whole = text.removeprefix("-").isdigit()
            return ValueNode(int(text) if is_whole else Decimal(text))
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self._text.startswith(word, self._at):
                self._at += len(word)
                return ValueNode(value)
        raise self._unexpected()

    def _pattern(self) -> str:
        """A regular expression between slashes, with its options behind."""
        start = self._at
        self._at += 1
        while char := self._char:
            self._at += 2 if char == "\\" else 1
            if char == "/":
                while self._char.isalpha():
                    self._at += 1
                return self._text[start : self._at]
        raise _error("Path ended with an open regex.")

    def _unexpected(self) -> ALError:
        return _error(f"Unexpected character while parsing path query: {self._char}")


def _named(name: str, scan: bool) -> Filter:
    wanted = None if name == "*" else name
    return Scan(wanted) if scan else Field(wanted)


def _index(text: str) -> int:
    text = text.strip(" ")
    if not text:
        raise _error("Array index expected.")
    try:
        return int(text)
    except ValueError:
        raise _error(f"The input string '{text}' was not in a correct format.") from None


def _error(message: str) -> ALError:
    """The error of what is no path. Undocumented: in the words of the .NET library."""
    return ALError(message, INVALID_PATH)
