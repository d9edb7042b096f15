"""Names, literals and expressions: the innermost part of the builder (see build.py)."""

from __future__ import annotations

import re

from alrun.diagnostics import DiagnosticBag
from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.lexer import Token
from alrun.syntax.nodes import LiteralKind

LEVELS = {
    operator: level
    for level, operators in enumerate(("= <> < > <= >=", "or xor", "and", "in is as", "+ -", "* / div mod"))
    for operator in operators.split()
}
"""Binary operators and how tightly they bind; all associate to the left."""

_SUFFIXES = {
    "L": LiteralKind.BIG_INTEGER,
    "D": LiteralKind.DATE,
    "T": LiteralKind.TIME,
    "DT": LiteralKind.DATE_TIME,
    "": LiteralKind.DECIMAL,
}

_AFTER_DOTS = re.compile(r"[.:]+(?:\s|//[^\n]*|/\*(?s:.*?)\*/)*")


MOST_OPEN = 10_000
"""How many tokens may wait for what closes them: nobody writes a hundredth of it, and memory has an end."""


class TooDeepError(Exception):
    """More is open than MOST_OPEN at `token`."""

    def __init__(self, token: Token) -> None:
        super().__init__(token)
        self.token = token


def name_text(token: Token) -> str:
    """The name that an identifier stands for: without its quotes, doubled quotes made single."""
    text = token.text
    return text[1:-1].replace('""', '"') if text[:1] == '"' else text


def string_text(token: Token) -> str:
    """What a text literal says: without its quotes, doubled quotes made single."""
    text = token.text
    start = 2 if text[0] == "@" else 1
    return text[start:-1].replace("''", "'")


class ExpressionBuilder:
    """Makes the nodes of expressions. Each method takes the values of the right-hand side of its rule.

    One builder serves one parse. `whole` is the place of all that is parsed.
    """

    def __init__(self, whole: Span, diagnostics: DiagnosticBag) -> None:
        self.whole = whole
        self.file = whole.file
        self.diagnostics = diagnostics
        self.illegal: list[Span] = []
        """Statements that are neither assignments nor calls, but expressions of another kind."""

    def span(self, token: Token) -> Span:
        """The place of `token`."""
        return Span(self.file, token.start, token.end)

    def member(self, token: Token) -> tuple[str, Span, bool]:
        """The name in a token such as `.Name` or `:: "Name"`, its place, and whether it is in quotes."""
        separator = _AFTER_DOTS.match(token.text)
        assert separator is not None
        name = token.text[separator.end() :]
        quoted = name[0] == '"'
        if quoted:
            name = name[1:-1].replace('""', '"')
        return name, Span(self.file, token.start + separator.end(), token.end), quoted

    # ---- Lists and nothing

    def nothing(self, *_: object) -> None:
        """What stands for a part that is not written."""

    def empty_list(self) -> list[object]:
        """The start of a list."""
        return []

    def first(self, item: object) -> list[object]:
        """A list of one."""
        return [item]

    def append(self, items: list[object], item: object) -> list[object]:
        """A list one longer."""
        items.append(item)
        return items

    def append_after(self, items: list[object], _separator: Token, item: object) -> list[object]:
        """A list one longer, after a separator."""
        items.append(item)
        return items

    # ---- Names of objects

    def simple_name(self, token: Token) -> nodes.QualifiedName:
        """`Customer`."""
        quote = '"' if token.text[:1] == '"' else ""
        return nodes.QualifiedName(name_text(token), self.span(token), quote=quote)

    def qualified_name(self, qualifier: nodes.QualifiedName, member: Token) -> nodes.QualifiedName:
        """`Microsoft.Sales.Customer`."""
        name, _, quoted = self.member(member)
        span = Span(self.file, qualifier.span.start, member.end)
        return nodes.QualifiedName(name, span, qualifier, quote='"' if quoted else "")

    def numbered_name(self, token: Token) -> nodes.QualifiedName:
        """`18`."""
        return nodes.QualifiedName(token.text, self.span(token), object_id=int(token.text))

    # ---- Names and literals

    def plain_name(self, token: Token) -> nodes.Name:
        """`Customer`."""
        return nodes.Name(token.text, False, Span(self.file, token.start, token.end))

    def quoted_name(self, token: Token) -> nodes.Name:
        """`"No."`."""
        return nodes.Name(name_text(token), True, self.span(token))

    def integer(self, token: Token) -> nodes.Literal:
        """`42`."""
        return nodes.Literal(LiteralKind.INTEGER, token.text, self.span(token))

    def number(self, token: Token) -> nodes.Literal:
        """`4.2`, `42L`, `20240229D`, `115934.444T`, `0DT`."""
        suffix = token.text.lstrip("0123456789.").upper()
        return nodes.Literal(_SUFFIXES[suffix], token.text, self.span(token))

    def string(self, token: Token) -> nodes.Literal:
        """`'text'` and `@'text'`."""
        return nodes.Literal(LiteralKind.TEXT, string_text(token), self.span(token), token.text[0] == "@")

    def boolean(self, token: Token) -> nodes.Literal:
        """`true` or `false`."""
        return nodes.Literal(LiteralKind.BOOLEAN, token.text, self.span(token))

    def missing_expression(self, token: Token) -> nodes.MissingExpression:
        """What recovery put where an expression should be."""
        return nodes.MissingExpression(self.span(token))

    # ---- Postfix

    def parenthesized(self, left: Token, expression: nodes.Expression, right: Token) -> nodes.Parenthesized:
        """`(expression)`."""
        return nodes.Parenthesized(expression, Span(self.file, left.start, right.end))

    def member_access(self, target: nodes.Expression, member: Token) -> nodes.MemberAccess:
        """`target.name`."""
        name, name_span, quoted = self.member(member)
        return nodes.MemberAccess(target, name, name_span, Span(self.file, target.span.start, member.end), quoted)

    def scope_access(self, target: nodes.Expression, member: Token) -> nodes.ScopeAccess:
        """`target::name`."""
        name, name_span, quoted = self.member(member)
        return nodes.ScopeAccess(target, name, name_span, Span(self.file, target.span.start, member.end), quoted)

    def call_without_arguments(self, function: nodes.Expression, _left: Token, right: Token) -> nodes.Call:
        """`function()`."""
        return nodes.Call(function, (), Span(self.file, function.span.start, right.end))

    def call(
        self, function: nodes.Expression, _left: Token, arguments: list[nodes.Expression], right: Token
    ) -> nodes.Call:
        """`function(arguments)`."""
        return nodes.Call(function, tuple(arguments), Span(self.file, function.span.start, right.end))

    def index(
        self, target: nodes.Expression, _left: Token, indices: list[nodes.Expression], right: Token
    ) -> nodes.Index:
        """`target[indices]`."""
        return nodes.Index(target, tuple(indices), Span(self.file, target.span.start, right.end))

    # ---- Operators

    def unary(self, operator: Token, operand: nodes.Expression) -> nodes.Unary:
        """`not x`, `-x`, `+x`."""
        return nodes.Unary(operator.text.lower(), operand, Span(self.file, operator.start, operand.span.end))

    def first_operation(
        self, left: nodes.Expression, operator: Token, right: nodes.Expression
    ) -> list[nodes.Expression | Token]:
        """The start of a flat chain: operand, operator, operand."""
        return [left, operator, right]

    def next_operation(
        self, chain: list[nodes.Expression | Token], operator: Token, right: nodes.Expression
    ) -> list[nodes.Expression | Token]:
        """A chain longer by an operator and an operand. Raises TooDeepError."""
        if len(chain) > MOST_OPEN:
            raise TooDeepError(operator)
        chain.append(operator)
        chain.append(right)
        return chain

    def operation(self, chain: list[nodes.Expression | Token]) -> nodes.Expression:
        """Give a flat chain its precedence.

        Operands wait on a stack until an operator comes that binds no tighter than the one between them. The set
        after `in` is no operand, so nothing after it can take it from the `in`.
        """
        operands: list[nodes.Expression] = []
        operators: list[tuple[int, str, Token]] = []
        for part in chain:
            if not isinstance(part, Token):
                operands.append(part)
                if isinstance(part, nodes.SetLiteral):
                    self._combine(operands, operators)
                continue
            text = part.text.lower()
            level = LEVELS[text]
            while operators and operators[-1][0] >= level:
                self._combine(operands, operators)
            operators.append((level, text, part))
        while operators:
            self._combine(operands, operators)
        return operands[0]

    def _combine(self, operands: list[nodes.Expression], operators: list[tuple[int, str, Token]]) -> None:
        _, text, operator = operators.pop()
        right = operands.pop()
        left = operands.pop()
        span = Span(self.file, left.span.start, right.span.end)
        operands.append(nodes.Binary(text, left, right, self.span(operator), span))

    def conditional(
        self,
        condition: nodes.Expression,
        _question: Token,
        when_true: nodes.Expression,
        _colon: Token,
        when_false: nodes.Expression,
    ) -> nodes.Conditional:
        """`condition ? when_true : when_false`."""
        span = Span(self.file, condition.span.start, when_false.span.end)
        return nodes.Conditional(condition, when_true, when_false, span)

    # ---- Sets and ranges

    def set_literal(self, left: Token, items: list[nodes.Expression | nodes.Range], right: Token) -> nodes.SetLiteral:
        """`[items]` after `in`."""
        return nodes.SetLiteral(tuple(items), Span(self.file, left.start, right.end))

    def range(self, low: nodes.Expression, _dots: Token, high: nodes.Expression) -> nodes.Range:
        """`low..high`."""
        return nodes.Range(low, high, Span(self.file, low.span.start, high.span.end))

    def range_from(self, low: nodes.Expression, dots: Token) -> nodes.Range:
        """`low..`."""
        return nodes.Range(low, None, Span(self.file, low.span.start, dots.end))

    def range_up_to(self, dots: Token, high: nodes.Expression) -> nodes.Range:
        """`..high`."""
        return nodes.Range(None, high, Span(self.file, dots.start, high.span.end))
