"""Statements, save loops."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import assert_never

from alrun.lowering.emit_expressions import ExpressionEmitter
from alrun.lowering.names import Names
from alrun.lowering.positions import at
from alrun.lowering.python_nodes import assign, call_method, constant, is_simple, item, load, negated
from alrun.lowering.runtime_api import Helper
from alrun.lowering.value_ranges import WholeRange
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundAssertError,
    BoundAssignment,
    BoundBadStatement,
    BoundBlock,
    BoundBreak,
    BoundBuiltinCall,
    BoundCase,
    BoundCaseBranch,
    BoundClear,
    BoundContinue,
    BoundConversion,
    BoundExit,
    BoundExpressionStatement,
    BoundFieldAccess,
    BoundFor,
    BoundForeach,
    BoundIf,
    BoundLiteral,
    BoundNetAssignment,
    BoundRange,
    BoundRepeat,
    BoundTextElement,
    BoundWhile,
    ConversionKind,
    Expression,
    Statement,
)
from alrun.semantics.symbols import ObjectSymbol, ProcedureSymbol
from alrun.source import Span


class StatementEmitter(ExpressionEmitter):
    """Emits statements. `procedure` is the one they are in, None in an accessor; with `marks_lines` they tell of it."""

    def __init__(
        self,
        owner: ObjectSymbol,
        names: Names,
        procedure: ProcedureSymbol | None,
        ranges: Mapping[int, WholeRange],
        *,
        marks_lines: bool = False,
    ) -> None:
        super().__init__(owner, names, ranges)
        self.procedure = procedure
        self._marks_lines = marks_lines
        self._line_around = 0
        """Where the statement begins that is around what is emitted now."""

    def statement(self, node: Statement) -> list[ast.stmt]:
        """The Python statements for `node`, positioned; none for an empty block."""
        if not self._marks_lines or isinstance(node, BoundBlock | BoundRepeat | BoundAssertError):
            # Of a block or `asserterror` what is in it is marked, of `repeat` its `until`, too.
            return [at(node.span, statement) for statement in self._statement(node)]
        around, self._line_around = self._line_around, node.span.line
        statements = self._statement(node)
        self._line_around = around
        return [*self.mark(node.span), *(at(node.span, statement) for statement in statements)]

    def mark(self, span: Span) -> list[ast.stmt]:
        """Marks the line on which something begins to run, unless the statement around it has."""
        if not self._marks_lines or span.line == self._line_around:
            return []
        line = item(load(self.names.ran_lines()), constant(span.line))
        return [at(span, assign(line, constant(True)))]

    def suite(self, node: Statement) -> list[ast.stmt]:
        """The statements for the inside of a compound statement, where Python demands at least one."""
        return self.statement(node) or [at(node.span, ast.Pass())]

    def _statement(self, node: Statement) -> list[ast.stmt]:
        match node:
            case BoundBlock():
                return [each for statement in node.statements for each in self.statement(statement)]
            case BoundExpressionStatement():
                return self._expression_statement(node)
            case BoundAssignment():
                return self._assignment(node)
            case BoundIf():
                return [self._if(node)]
            case BoundCase():
                return self._case(node)
            case BoundFor():
                return self.for_loop(node)
            case BoundForeach():
                return self.foreach_loop(node)
            case BoundWhile():
                return [self.while_loop(node)]
            case BoundRepeat():
                return self.repeat_loop(node)
            case BoundExit():
                return [self._exit(node)]
            case BoundBreak():
                return [ast.Break()]
            case BoundContinue():
                return [ast.Continue()]
            case BoundAssertError():
                return [self._assert_error(node)]
            case BoundNetAssignment():
                return [ast.Expr(self.net_assignment(node))]
            case BoundBadStatement():
                return [ast.Expr(self.helper(Helper.NOT_COMPILED))]
            case _:
                assert_never(node)

    def for_loop(self, node: BoundFor) -> list[ast.stmt]:
        """`for`"""
        raise NotImplementedError

    def foreach_loop(self, node: BoundForeach) -> list[ast.stmt]:
        """`foreach`"""
        raise NotImplementedError

    def while_loop(self, node: BoundWhile) -> ast.stmt:
        """`while`"""
        raise NotImplementedError

    def repeat_loop(self, node: BoundRepeat) -> list[ast.stmt]:
        """`repeat`"""
        raise NotImplementedError

    # --- Simple statements

    def _expression_statement(self, node: BoundExpressionStatement) -> list[ast.stmt]:
        if isinstance(node.expression, BoundClear):
            return self.clear(node.expression)
        if isinstance(node.expression, BoundBuiltinCall):
            inline = self.inline_statement(node.expression)
            if inline is not None:
                return inline
        return [ast.Expr(self.expression(node.expression))]

    def _assignment(self, node: BoundAssignment) -> list[ast.stmt]:
        value = self._field_value(node) or self._kept_value(node.value)
        if isinstance(node.target, BoundFieldAccess) and node.value.type == types.DECIMAL:
            value = at(node.value.span, self.decimal_for_field(node.value, value))
        # Python evaluates the value first, AL the target's indices: seen only if the value is more than a look-up.
        has_indices = isinstance(node.target, BoundArrayElement | BoundTextElement)
        return self.assignment(node.target, value, has_indices and not self.cannot_fail(node.value))

    def _field_value(self, node: BoundAssignment) -> ast.expr | None:
        """What a field gets of a Variant, which may also be evaluated into it; None for other assignments."""
        value = node.value
        if not (isinstance(node.target, BoundFieldAccess) and isinstance(value, BoundConversion)):
            return None
        if value.kind is not ConversionKind.FROM_VARIANT:
            return None
        arguments = (self.session(), self.expression(value.operand), self.type_name(value.type))
        return at(value.span, self.helper(Helper.FIELD_VALUE, *arguments))

    def _kept_value(self, node: Expression) -> ast.expr:
        """A value that a variable keeps: a record in a Variant is copied, or it would change with its variable."""
        if isinstance(node, BoundConversion) and node.kind is ConversionKind.TO_VARIANT:
            source = node.operand.type
            if isinstance(source, types.RecordType) or source is types.RECORD_REF:
                copied = "shared" if source is types.RECORD_REF else "copied"
                value = call_method(self.expression(node.operand), copied)
                return at(node.span, self.converted(node.kind, value, source, node.type))
        return self.expression(node)

    def _exit(self, node: BoundExit) -> ast.stmt:
        return ast.Return(self.result() if node.value is None else self.expression(node.value))

    def result(self) -> ast.expr | None:
        """What the procedure returns where no value is given: its return variable, or the default of its type."""
        procedure = self.procedure
        if procedure is None or procedure.return_type is types.NOTHING:
            return None
        if procedure.return_variable is not None:
            return self.variable(procedure.return_variable)
        return self.default(procedure.return_type)

    # --- Branches

    def _if(self, node: BoundIf) -> ast.stmt:
        # An `else if` nests in the same way as Python's elif.
        alternative = [] if node.else_statement is None else self.suite(node.else_statement)
        return ast.If(self.expression(node.condition), self.suite(node.then_statement), alternative)

    def _case(self, node: BoundCase) -> list[ast.stmt]:
        # case V of A: S; B..C: T; else U      t = V
        #                                      if t == A: S
        #                                      elif t >= B and t <= C: T
        #                                      else: U
        # A V that is a local of its own needs no t: no label can change it.
        before: list[ast.stmt] = []
        value = self.expression(node.value)
        if not is_simple(value):
            name = self.names.temporary()
            before = [assign(load(name), value)]
            value = load(name)
        tail = [] if node.else_statement is None else self.statement(node.else_statement)
        for branch in reversed(node.branches):
            condition = self._case_condition(node.value, value, branch)
            tail = [at(branch.span, ast.If(condition, self.suite(branch.statement), tail))]
        return [*before, *tail]

    def _case_condition(self, tested: Expression, value: ast.expr, branch: BoundCaseBranch) -> ast.expr:
        if isinstance(tested, BoundLiteral) and isinstance(tested.value, bool):
            found = self._boolean_condition(tested.value, branch)
            if found is not None:
                return found
        return self.matches(value, value, branch.labels, tested.type)

    def _boolean_condition(self, wanted: bool, branch: BoundCaseBranch) -> ast.expr | None:
        """`case true of A: …` is a chain of `if A`."""
        if len(branch.labels) != 1 or isinstance(branch.labels[0], BoundRange):
            return None
        condition = self.expression(branch.labels[0])
        return condition if wanted else negated(condition)

    # --- asserterror

    def _assert_error(self, node: BoundAssertError) -> ast.stmt:
        # asserterror S     try: S
        #                   except CATCHABLE as t: assert_error_caught(session, t)
        #                   else: assert_error_missing()
        # In `else`, the error about the missing error is not itself the one expected.
        name = self.names.temporary()
        caught = ast.Expr(self.helper(Helper.ASSERT_ERROR_CAUGHT, self.session(), load(name)))
        handler = ast.ExceptHandler(load(self.names.helper(Helper.CATCHABLE)), name, [caught])
        missing = ast.Expr(self.helper(Helper.ASSERT_ERROR_MISSING))
        return ast.Try(self.suite(node.statement), [handler], [missing], [])
