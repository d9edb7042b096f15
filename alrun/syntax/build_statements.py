"""Statements (see build.py)."""

from __future__ import annotations

from collections.abc import Sequence

from alrun.source import Span
from alrun.syntax import nodes
from alrun.syntax.build_expressions import ExpressionBuilder
from alrun.syntax.lexer import Token

_NO_CALLS = (
    nodes.Literal,
    nodes.ScopeAccess,
    nodes.Index,
    nodes.Unary,
    nodes.Binary,
    nodes.Conditional,
    nodes.Parenthesized,
)


class StatementBuilder(ExpressionBuilder):
    """Makes the nodes of statements. A statement that is not written comes as None."""

    def _present(self, statement: nodes.Statement | None, after: int) -> nodes.Statement:
        """`statement`, or an empty one at the offset where it would begin."""
        return nodes.EmptyStatement(Span(self.file, after, after)) if statement is None else statement

    def first_statement(self, statement: object) -> list[object]:
        """The start of a list of statements. The last one stays open: nothing before `end` is no statement."""
        return [statement]

    def next_statement(self, statements: list[object], semicolon: Token, statement: object) -> list[object]:
        """A list one longer. What the semicolon ends is a statement, if only an empty one."""
        if statements[-1] is None:
            statements[-1] = nodes.EmptyStatement(Span(self.file, semicolon.start, semicolon.start))
        statements.append(statement)
        return statements

    def block(self, begin: Token, statements: list[nodes.Statement | None], end: Token) -> nodes.Block:
        """`begin` … `end`."""
        span = Span(self.file, begin.start, end.end)
        return nodes.Block(_written(statements), _is_closed(statements), self.span(end), span)

    def expression_statement(self, expression: nodes.Expression) -> nodes.ExpressionStatement:
        """A call; or any other expression, which only interactive input may consist of."""
        if isinstance(expression, _NO_CALLS):
            self.illegal.append(expression.span)
        return nodes.ExpressionStatement(expression, expression.span)

    def assignment(self, target: nodes.Expression, operator: Token, value: nodes.Expression) -> nodes.Assignment:
        """`target := value`."""
        return nodes.Assignment(target, operator.text, value, Span(self.file, target.span.start, value.span.end))

    def if_statement(
        self, if_: Token, condition: nodes.Expression, then: Token, body: nodes.Statement | None
    ) -> nodes.IfStatement:
        """`if condition then body`."""
        then_statement = self._present(body, then.end)
        return nodes.IfStatement(condition, then_statement, None, self._to(if_, then_statement))

    def if_else_statement(
        self,
        if_: Token,
        condition: nodes.Expression,
        then: Token,
        body: nodes.Statement | None,
        else_: Token,
        else_body: nodes.Statement | None,
    ) -> nodes.IfStatement:
        """`if condition then body else else_body`."""
        then_statement = self._present(body, then.end)
        else_statement = self._present(else_body, else_.end)
        return nodes.IfStatement(condition, then_statement, else_statement, self._to(if_, else_statement))

    def case_branch(
        self, labels: list[nodes.Expression | nodes.Range], colon: Token, body: nodes.Statement | None
    ) -> nodes.CaseBranch:
        """`labels: body`."""
        statement = self._present(body, colon.end)
        return nodes.CaseBranch(tuple(labels), statement, labels[0].span.to(statement.span))

    def case_statement(
        self,
        case: Token,
        expression: nodes.Expression,
        _of: Token,
        branches: list[nodes.CaseBranch | None],
        end: Token,
    ) -> nodes.CaseStatement:
        """`case expression of branches end`."""
        written = tuple(branch for branch in branches if branch is not None)
        span = Span(self.file, case.start, end.end)
        return nodes.CaseStatement(expression, written, _is_closed(branches), None, False, span)

    def case_else_statement(
        self,
        case: Token,
        expression: nodes.Expression,
        _of: Token,
        branches: list[nodes.CaseBranch | None],
        _else: Token,
        else_statements: list[nodes.Statement | None],
        end: Token,
    ) -> nodes.CaseStatement:
        """`case expression of branches else statements end`."""
        written = tuple(branch for branch in branches if branch is not None)
        closed, else_closed = _is_closed(branches), _is_closed(else_statements)
        span = Span(self.file, case.start, end.end)
        return nodes.CaseStatement(expression, written, closed, _written(else_statements), else_closed, span)

    def for_statement(
        self,
        for_: Token,
        variable: nodes.Expression,
        _assign: Token,
        start: nodes.Expression,
        direction: Token,
        end: nodes.Expression,
        do: Token,
        body: nodes.Statement | None,
    ) -> nodes.ForStatement:
        """`for variable := start to|downto end do body`."""
        statement = self._present(body, do.end)
        downto = direction.kind == "DOWNTO"
        return nodes.ForStatement(variable, start, end, downto, statement, self._to(for_, statement))

    def foreach_statement(
        self,
        foreach: Token,
        variable: nodes.Expression,
        _in: Token,
        collection: nodes.Expression,
        do: Token,
        body: nodes.Statement | None,
    ) -> nodes.ForeachStatement:
        """`foreach variable in collection do body`."""
        statement = self._present(body, do.end)
        return nodes.ForeachStatement(variable, collection, statement, self._to(foreach, statement))

    def while_statement(
        self, while_: Token, condition: nodes.Expression, do: Token, body: nodes.Statement | None
    ) -> nodes.WhileStatement:
        """`while condition do body`."""
        statement = self._present(body, do.end)
        return nodes.WhileStatement(condition, statement, self._to(while_, statement))

    def repeat_statement(
        self, repeat: Token, statements: list[nodes.Statement | None], until: Token, condition: nodes.Expression
    ) -> nodes.RepeatStatement:
        """`repeat` statements `until condition`."""
        span = Span(self.file, repeat.start, condition.span.end)
        return nodes.RepeatStatement(_written(statements), _is_closed(statements), condition, self.span(until), span)

    def with_statement(
        self, with_: Token, record: nodes.Expression, do: Token, body: nodes.Statement | None
    ) -> nodes.WithStatement:
        """`with record do body`."""
        statement = self._present(body, do.end)
        return nodes.WithStatement(record, statement, self._to(with_, statement))

    def exit_statement(
        self, exit_: Token, _left: Token | None = None, right: Token | None = None
    ) -> nodes.ExitStatement:
        """`exit` or `exit()`."""
        return nodes.ExitStatement(None, right is not None, Span(self.file, exit_.start, (right or exit_).end))

    def exit_value_statement(
        self, exit_: Token, _left: Token, value: nodes.Expression, right: Token
    ) -> nodes.ExitStatement:
        """`exit(value)`."""
        return nodes.ExitStatement(value, True, Span(self.file, exit_.start, right.end))

    def assert_error_statement(self, keyword: Token, body: nodes.Statement | None) -> nodes.AssertErrorStatement:
        """`asserterror body`."""
        statement = self._present(body, keyword.end)
        return nodes.AssertErrorStatement(statement, self._to(keyword, statement))

    def _to(self, first: Token, last: nodes.Statement) -> Span:
        return Span(self.file, first.start, last.span.end)


def _written(statements: list[nodes.Statement | None]) -> tuple[nodes.Statement, ...]:
    """The statements of a list that is complete."""
    return tuple(statement for statement in statements if statement is not None)


def _is_closed(items: Sequence[object]) -> bool:
    """Whether a semicolon ends a list that is complete."""
    return len(items) > 1 and items[-1] is None
