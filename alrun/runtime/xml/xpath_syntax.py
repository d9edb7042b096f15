"""XPath 1.0, from text to a tree of tuples.

Undocumented: AL's XPath is .NET's, version 1.0 of https://www.w3.org/TR/xpath-10; so are the texts of errors.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from alrun.runtime.xml.names import NC_NAME, xml_error

MAX_DEPTH = 50
"""How deep an expression may be nested."""

AXES = frozenset(
    "ancestor ancestor-or-self attribute child descendant descendant-or-self following following-sibling namespace "
    "parent preceding preceding-sibling self".split()
)
_NODE_TYPES = frozenset({"comment", "text", "processing-instruction", "node"})
_NAME = NC_NAME.pattern
_TOKEN = re.compile(
    rf"""\s*(?:(?P<literal>"[^"]*"|'[^']*')|(?P<number>\d+(?:\.\d*)?|\.\d+)"""
    rf"""|(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)|(?P<symbol>//|::|\.\.|!=|<=|>=|[()\[\].@,/|+\-=<>*$]))"""
)
_OPERATOR_NAMES = frozenset({"and", "or", "mod", "div"})


class Test(NamedTuple):
    """What a step takes of an axis: `kind` is a node type, or `name`; there, None stands for any prefix or name."""

    kind: str
    prefix: str | None = None
    local: str | None = None


class Step(NamedTuple):
    """One step of a path."""

    axis: str
    test: Test
    predicates: tuple[Expression, ...]


class Path(NamedTuple):
    """Steps from the document (`absolute`), from what `start` gives, or from the context node."""

    absolute: bool
    start: Expression | None
    steps: tuple[Step, ...]


class Filter(NamedTuple):
    """Nodes of an expression that fulfil predicates."""

    nodes: Expression
    predicates: tuple[Expression, ...]


class Chain(NamedTuple):
    """Operands of one level of operators, from left to right, each but the first with its operator; `|` is union."""

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


class Negation(NamedTuple):
    """`-` operand."""

    operand: Expression


class Call(NamedTuple):
    """A call of a function."""

    name: str
    arguments: tuple[Expression, ...]


class Literal(NamedTuple):
    """A text or a number."""

    value: str | float


Expression = Path | Filter | Chain | Negation | Call | Literal

_LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
_ANY_NODE = Test("node")
_DESCENDANTS = Step("descendant-or-self", _ANY_NODE, ())


def parse_xpath(text: str) -> Expression:
    """Return the tree of an expression. Raises ALError if it is none."""
    return _Parser(text).parse()


class _Token(NamedTuple):
    kind: str
    text: str


class _Parser:
    """One pass over one expression."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._read_tokens()
        self._next = 0
        self._depth = 0

    def parse(self) -> Expression:
        if not self._tokens:
            raise xml_error("Expression must evaluate to a node-set.")
        found = self._binary(0)
        if self._next < len(self._tokens):
            raise self._invalid()
        return found

    def _read_tokens(self) -> list[_Token]:
        tokens: list[_Token] = []
        position, end = 0, len(self._text.rstrip())
        while position < end:
            match = _TOKEN.match(self._text, position)
            if match is None:
                if self._text[position:].lstrip()[:1] in ("'", '"'):
                    raise xml_error("This is an unclosed string.")
                raise self._invalid()
            kind = match.lastgroup or "symbol"
            tokens.append(_Token(kind, match[kind]))
            position = match.end()
        return tokens

    def _invalid(self) -> Exception:
        return xml_error(f"'{self._text}' has an invalid token.")

    def _peek(self, offset: int = 0) -> str:
        index = self._next + offset
        return self._tokens[index].text if index < len(self._tokens) else ""

    def _kind(self) -> str:
        return self._tokens[self._next].kind if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        text = self._peek()
        self._next += 1
        return text

    def _accept(self, symbol: str) -> bool:
        if self._kind() == "symbol" and self._peek() == symbol:
            self._next += 1
            return True
        return False

    def _expect(self, symbol: str) -> None:
        if not self._accept(symbol):
            raise self._invalid()

    def _operator(self, level: int) -> str | None:
        """The operator of that level that comes now."""
        text, kind = self._peek(), self._kind()
        if kind == "symbol" or (kind == "name" and text in _OPERATOR_NAMES):
            return text if text in _LEVELS[level] else None
        return None

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self._unary()
        self._depth += level == 0
        if self._depth > MAX_DEPTH:
            raise xml_error("The xpath query is too complex.")
        first = self._binary(level + 1)
        rest: list[tuple[str, Expression]] = []
        while operator := self._operator(level):
            self._next += 1
            rest.append((operator, self._binary(level + 1)))
        self._depth -= level == 0
        return Chain(first, tuple(rest)) if rest else first

    def _unary(self) -> Expression:
        negative = False
        any_sign = False
        while self._accept("-"):
            negative = not negative
            any_sign = True
        found = self._union()
        if negative:
            return Negation(found)
        return Negation(Negation(found)) if any_sign else found

    def _union(self) -> Expression:
        first = self._path()
        rest: list[tuple[str, Expression]] = []
        while self._accept("|"):
            rest.append(("|", self._path()))
        return Chain(first, tuple(rest)) if rest else first

    def _path(self) -> Expression:
        if self._starts_primary():
            start = self._primary()
            predicates = self._predicates()
            if predicates:
                start = Filter(start, predicates)
            if self._peek() not in ("/", "//"):
                return start
            return Path(False, start, self._steps_after())
        if self._accept("//"):
            return Path(True, None, (_DESCENDANTS, *self._steps()))
        if self._accept("/"):
            return Path(True, None, self._steps() if self._starts_step() else ())
        return Path(False, None, self._steps())

    def _steps_after(self) -> tuple[Step, ...]:
        first = (_DESCENDANTS,) if self._take() == "//" else ()
        return (*first, *self._steps())

    def _starts_primary(self) -> bool:
        if self._kind() in ("literal", "number") or self._peek() in ("(", "$"):
            return True
        return self._kind() == "name" and self._peek(1) == "(" and self._peek() not in _NODE_TYPES

    def _starts_step(self) -> bool:
        return self._kind() == "name" or self._peek() in (".", "..", "@", "*")

    def _primary(self) -> Expression:
        kind, text = self._kind(), self._take()
        if kind == "literal":
            return Literal(text[1:-1])
        if kind == "number":
            return Literal(float(text))
        if text == "$":
            raise xml_error(
                "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function."
            )
        if text == "(":
            found = self._binary(0)
            self._expect(")")
            return found
        self._expect("(")
        arguments: list[Expression] = []
        while not self._accept(")"):
            if arguments:
                self._expect(",")
            arguments.append(self._binary(0))
        return Call(text, tuple(arguments))

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while self._kind() == "symbol" and self._peek() in ("/", "//"):
            if self._take() == "//":
                steps.append(_DESCENDANTS)
            steps.append(self._step())
        return tuple(steps)

    def _step(self) -> Step:
        if self._accept("."):
            return Step("self", _ANY_NODE, ())
        if self._accept(".."):
            return Step("parent", _ANY_NODE, ())
        axis = "child"
        if self._accept("@"):
            axis = "attribute"
        elif self._kind() == "name" and self._peek(1) == "::":
            axis = self._take()
            if axis not in AXES:
                raise self._invalid()
            self._next += 1
        return Step(axis, self._test(), self._predicates())

    def _test(self) -> Test:
        if self._accept("*"):
            return Test("name")
        if self._kind() != "name":
            if not self._peek():
                raise xml_error("Expression must evaluate to a node-set.")
            raise self._invalid()
        name = self._take()
        if name in _NODE_TYPES and self._accept("("):
            target = self._take()[1:-1] if self._kind() == "literal" and name == "processing-instruction" else None
            self._expect(")")
            return Test(name, None, target)
        prefix, colon, local = name.partition(":")
        if not colon:
            return Test("name", "", name)
        return Test("name", prefix, None if local == "*" else local)

    def _predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self._accept("["):
            found.append(self._binary(0))
            self._expect("]")
        return tuple(found)
