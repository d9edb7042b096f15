"""Statements as text (see print.py)."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.syntax import nodes
from alrun.syntax.print_parts import DEDENT, INDENT, NEWLINE, Part, Parts, joined, prints


def _after_keyword(statement: nodes.Statement) -> Parts:
    """The statement that follows `then`, `do` and the like: a block on the same line, others on the next."""
    match statement:
        case nodes.EmptyStatement():
            return []
        case nodes.Block():
            return [" ", statement]
        case _:
            return [INDENT, NEWLINE, statement, DEDENT]


def _lines(items: Sequence[nodes.Statement] | Sequence[nodes.CaseBranch], closed: bool) -> Parts:
    """Statements or branches, each on a line, with the semicolons between them."""
    parts: list[Part] = [INDENT]
    for item in items:
        parts += (NEWLINE, item, ";")
    if items and not closed:
        parts.pop()
    parts.append(DEDENT)
    return parts


@prints(nodes.Block)
def _block(node: nodes.Block) -> Parts:
    return ["begin", *_lines(node.statements, node.closed), NEWLINE, "end"]


@prints(nodes.EmptyStatement)
def _empty_statement(_node: nodes.EmptyStatement) -> Parts:
    return []


@prints(nodes.ExpressionStatement)
def _expression_statement(node: nodes.ExpressionStatement) -> Parts:
    return [node.expression]


@prints(nodes.Assignment)
def _assignment(node: nodes.Assignment) -> Parts:
    return [node.target, f" {node.operator} ", node.value]


@prints(nodes.IfStatement)
def _if(node: nodes.IfStatement) -> Parts:
    parts: list[Part] = ["if ", node.condition, " then", *_after_keyword(node.then_statement)]
    if node.else_statement is None:
        return parts
    parts += (" " if isinstance(node.then_statement, nodes.Block) else NEWLINE, "else")
    if isinstance(node.else_statement, nodes.IfStatement):
        return [*parts, " ", node.else_statement]
    return [*parts, *_after_keyword(node.else_statement)]


@prints(nodes.CaseBranch)
def _case_branch(node: nodes.CaseBranch) -> Parts:
    body = node.statement
    if isinstance(body, nodes.EmptyStatement):
        return [*joined(node.labels), ":"]
    return [*joined(node.labels), ":", INDENT, NEWLINE, body, DEDENT]


@prints(nodes.CaseStatement)
def _case(node: nodes.CaseStatement) -> Parts:
    parts: list[Part] = ["case ", node.expression, " of", *_lines(node.branches, node.closed)]
    if node.else_statements is not None:
        parts += (INDENT, NEWLINE, "else", *_lines(node.else_statements, node.else_closed), DEDENT)
    return [*parts, NEWLINE, "end"]


@prints(nodes.ForStatement)
def _for(node: nodes.ForStatement) -> Parts:
    direction = " downto " if node.downto else " to "
    head = ["for ", node.variable, " := ", node.start, direction, node.end, " do"]
    return [*head, *_after_keyword(node.body)]


@prints(nodes.ForeachStatement)
def _foreach(node: nodes.ForeachStatement) -> Parts:
    return ["foreach ", node.variable, " in ", node.collection, " do", *_after_keyword(node.body)]


@prints(nodes.WhileStatement)
def _while(node: nodes.WhileStatement) -> Parts:
    return ["while ", node.condition, " do", *_after_keyword(node.body)]


@prints(nodes.RepeatStatement)
def _repeat(node: nodes.RepeatStatement) -> Parts:
    return ["repeat", *_lines(node.body, node.closed), NEWLINE, "until ", node.condition]


@prints(nodes.WithStatement)
def _with(node: nodes.WithStatement) -> Parts:
    return ["with ", node.record, " do", *_after_keyword(node.body)]


@prints(nodes.ExitStatement)
def _exit(node: nodes.ExitStatement) -> Parts:
    return ["exit(", node.value or "", ")"] if node.has_parentheses else ["exit"]


@prints(nodes.AssertErrorStatement)
def _assert_error(node: nodes.AssertErrorStatement) -> Parts:
    return ["asserterror ", node.statement]
