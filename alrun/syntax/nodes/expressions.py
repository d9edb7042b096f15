"""Expressions. Precedence is already settled (SEMANTICS section 10); names are not yet resolved."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from alrun.source import Span
from alrun.tree import node


class LiteralKind(Enum):
    """What a literal is, by its form alone."""

    INTEGER = "Integer"
    BIG_INTEGER = "BigInteger"
    DECIMAL = "Decimal"
    TEXT = "Text"
    BOOLEAN = "Boolean"
    DATE = "Date"
    TIME = "Time"
    DATE_TIME = "DateTime"


@node
class Literal:
    """A literal.

    `text` is the source text, but for TEXT the content: quotes taken off, doubled quotes made single. `verbatim` tells
    that it was written `@'…'`.
    """

    kind: LiteralKind
    text: str
    span: Span
    verbatim: bool = False


@node
class Name:
    """An identifier; `name` without the quotes. `true` and `false` are literals, `this` is a name."""

    name: str
    quoted: bool
    span: Span


@node
class MemberAccess:
    """`target.name`; `name` without its quotes, as `quoted` tells."""

    target: Expression
    name: str
    name_span: Span
    span: Span
    quoted: bool


@node
class ScopeAccess:
    """`target::name`: an option or enum member, an object by name, a field by name. `name` may be digits."""

    target: Expression
    name: str
    name_span: Span
    span: Span
    quoted: bool


@node
class Call:
    """`function(arguments)`, parentheses written. A call without them is a Name or MemberAccess."""

    function: Expression
    arguments: tuple[Expression, ...]
    span: Span


@node
class Index:
    """`target[indices]`."""

    target: Expression
    indices: tuple[Expression, ...]
    span: Span


@node
class Unary:
    """`not`, `-` or `+` before an operand. `operator` is lower case."""

    operator: str
    operand: Expression
    span: Span


@node
class Binary:
    """`left operator right`; `operator` is lower case: + - * / div mod and or xor = <> < > <= >= in is as.

    The right side of `in` is a SetLiteral. `operator_span` is the operator itself.
    """

    operator: str
    left: Expression
    right: Expression
    operator_span: Span
    span: Span


@node
class Conditional:
    """`condition ? when_true : when_false`."""

    condition: Expression
    when_true: Expression
    when_false: Expression
    span: Span


@node
class Parenthesized:
    """`(expression)`: kept so that printing gives back what was written."""

    expression: Expression
    span: Span


@node
class SetLiteral:
    """`[a, b, c..d]` after `in`."""

    items: tuple[Expression | Range, ...]
    span: Span


@node
class Range:
    """`low..high` in a set or a case label; either end may be left out."""

    low: Expression | None
    high: Expression | None
    span: Span


@node
class MissingExpression:
    """Stands where an expression was expected and a syntax error has been reported."""

    span: Span


Expression: TypeAlias = (
    Literal
    | Name
    | MemberAccess
    | ScopeAccess
    | Call
    | Index
    | Unary
    | Binary
    | Conditional
    | Parenthesized
    | SetLiteral
    | MissingExpression
)
