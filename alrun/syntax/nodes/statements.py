"""Statements. `break` and `continue` are expression statements of a name: a procedure of that name wins."""

from __future__ import annotations

from typing import TypeAlias

from alrun.source import Span
from alrun.syntax.nodes.expressions import Expression, Range
from alrun.tree import node


@node
class Block:
    """`begin` statements `end`. `end_span` is the keyword `end`; `closed` tells that a semicolon stands before it."""

    statements: tuple[Statement, ...]
    closed: bool
    end_span: Span
    span: Span


@node
class UnreadBlock(Block):
    """The body of a procedure whose statements have not been parsed."""


@node
class EmptyStatement:
    """Nothing between two semicolons, or after `then`, `else`, `do` or a case label."""

    span: Span


@node
class ExpressionStatement:
    """A call, with or without parentheses; or what only looks like one (`break`, `x`)."""

    expression: Expression
    span: Span


@node
class Assignment:
    """`target operator value`, the operator one of := += -= *= /=."""

    target: Expression
    operator: str
    value: Expression
    span: Span


@node
class IfStatement:
    """`if condition then … [else …]`."""

    condition: Expression
    then_statement: Statement
    else_statement: Statement | None
    span: Span


@node
class CaseBranch:
    """`label, low..high: statement` of a case."""

    labels: tuple[Expression | Range, ...]
    statement: Statement
    span: Span


@node
class CaseStatement:
    """`case expression of branches [else statements] end`. `else_statements` is None without an else.

    `closed` and `else_closed` tell whether a semicolon ends the last branch and the last statement.
    """

    expression: Expression
    branches: tuple[CaseBranch, ...]
    closed: bool
    else_statements: tuple[Statement, ...] | None
    else_closed: bool
    span: Span


@node
class ForStatement:
    """`for variable := start to|downto end do body`."""

    variable: Expression
    start: Expression
    end: Expression
    downto: bool
    body: Statement
    span: Span


@node
class ForeachStatement:
    """`foreach variable in collection do body`."""

    variable: Expression
    collection: Expression
    body: Statement
    span: Span


@node
class WhileStatement:
    """`while condition do body`."""

    condition: Expression
    body: Statement
    span: Span


@node
class RepeatStatement:
    """`repeat` body `until` condition; the body runs at least once.

    `closed` tells that a semicolon stands before `until`; `until_span` is the keyword.
    """

    body: tuple[Statement, ...]
    closed: bool
    condition: Expression
    until_span: Span
    span: Span


@node
class WithStatement:
    """`with record do body` (deprecated, still compiled)."""

    record: Expression
    body: Statement
    span: Span


@node
class ExitStatement:
    """`exit` or `exit(value)`. `exit()` has parentheses and no value."""

    value: Expression | None
    has_parentheses: bool
    span: Span


@node
class AssertErrorStatement:
    """`asserterror statement`."""

    statement: Statement
    span: Span


Statement: TypeAlias = (
    Block
    | EmptyStatement
    | ExpressionStatement
    | Assignment
    | IfStatement
    | CaseStatement
    | ForStatement
    | ForeachStatement
    | WhileStatement
    | RepeatStatement
    | WithStatement
    | ExitStatement
    | AssertErrorStatement
)
