"""Loops."""

from __future__ import annotations

import ast
from typing import assert_never

from alrun.lowering.emit_statements import StatementEmitter
from alrun.lowering.positions import at
from alrun.lowering.python_nodes import (
    as_target,
    assign,
    binary,
    call,
    choose,
    compare,
    constant,
    load,
)
from alrun.lowering.runtime_api import Helper
from alrun.lowering.walk import assigned_variables
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundAssertError,
    BoundAssignment,
    BoundBadStatement,
    BoundBlock,
    BoundBreak,
    BoundCase,
    BoundContinue,
    BoundExit,
    BoundExpressionStatement,
    BoundFor,
    BoundForeach,
    BoundIf,
    BoundNetAssignment,
    BoundRepeat,
    BoundVariable,
    BoundWhile,
    ConversionKind,
    Expression,
    Statement,
)
from alrun.semantics.symbols import VariableKind
from alrun.semantics.types import Type

# Days are two apart on the number line of dates: the closing date of a day is between it and the next.
_DATE_STEP = 2

_WHOLE = (types.INTEGER, types.BIG_INTEGER, types.BYTE, types.CHAR, types.DATE, types.TIME)


class LoopEmitter(StatementEmitter):
    """Emits loops; the last of the emitter's classes."""

    def for_loop(self, node: BoundFor) -> list[ast.stmt]:
        """`for i := A to B do S` becomes `for i in range(A, B + 1): S`.

        Both evaluate the bounds once and leave the last value used in the variable.
        """
        if self._may_change_variable(node):
            return self._changeable_for(node)
        values = self._counted(node.variable.type, node)
        return [ast.For(as_target(self.expression(node.variable)), values, self.suite(node.body), [])]

    def _may_change_variable(self, node: BoundFor) -> bool:
        if not (isinstance(node.variable, BoundVariable) and node.variable.type in _WHOLE):
            return False
        symbol = node.variable.symbol
        # Others than the body may change what is not the procedure's own.
        is_shared = symbol.kind is VariableKind.GLOBAL or symbol.by_reference or symbol.needs_cell
        return is_shared or symbol in assigned_variables(node.body)

    def _changeable_for(self, node: BoundFor) -> list[ast.stmt]:
        # for i := A to B do S     t = A
        #                          u = B
        #                          v = False
        #                          while i < u if v else t <= u:
        #                              i = i + 1 if v else t
        #                              v = True
        #                              S
        # AL goes on from what S leaves in i (observed in Microsoft's code). A `continue` comes to the test, too.
        start, end, entered = self.names.temporary(), self.names.temporary(), self.names.temporary()
        once_more, first = (ast.Gt(), ast.GtE()) if node.downto else (ast.Lt(), ast.LtE())
        test = choose(
            load(entered),
            compare(self.expression(node.variable), once_more, load(end)),
            compare(load(start), first, load(end)),
        )
        following = binary(self.expression(node.variable), ast.Add(), constant(_step(node)))
        body = [
            assign(self.expression(node.variable), choose(load(entered), following, load(start))),
            assign(load(entered), constant(True)),
            *self.statement(node.body),
        ]
        return [
            assign(load(start), self.expression(node.start)),
            assign(load(end), self.expression(node.end)),
            assign(load(entered), constant(False)),
            ast.While(test, body, []),
        ]

    def _counted(self, type_: Type, node: BoundFor) -> ast.expr:
        start, end = self.expression(node.start), self.expression(node.end)
        direction = -1 if node.downto else 1
        if type_ == types.DECIMAL:
            return self.helper(Helper.DECIMAL_RANGE, start, end, constant(direction))
        if type_ == types.BOOLEAN:
            return self.helper(Helper.BOOLEAN_RANGE, start, end, constant(direction))
        past_end = binary(end, ast.Sub() if node.downto else ast.Add(), constant(1))
        step = _step(node)
        return call(load("range"), start, past_end, *([] if step == 1 else [constant(step)]))

    def foreach_loop(self, node: BoundForeach) -> list[ast.stmt]:
        """`foreach x in C do S`; elements that need a conversion come through a local of their own."""
        collection, element_type = self._elements(node.collection)
        place = self.expression(node.variable)
        body = self.suite(node.body)
        if node.conversion is ConversionKind.IDENTITY:
            return [ast.For(as_target(place), collection, body, [])]
        name = self.names.temporary()
        value = self.converted(node.conversion, load(name), element_type, node.variable.type)
        first = at(node.variable.span, assign(place, value))
        return [ast.For(as_target(load(name)), collection, [first, *body], [])]

    def _elements(self, node: Expression) -> tuple[ast.expr, Type]:
        """What a loop walks, and the type of its elements."""
        collection = self.expression(node)
        match node.type:
            case types.ListType(element=element):
                return self.helper(Helper.LIST_ELEMENTS, collection), element
            case types.TextType() | types.CodeType() | types.LabelType():
                return call(load("map"), load("ord"), collection), types.CHAR
            case types.DotNetType():
                return self.helper(Helper.NET_ELEMENTS, collection), types.NET_VALUE
            case type_:
                return collection, type_

    def while_loop(self, node: BoundWhile) -> ast.stmt:
        """`while`"""
        return ast.While(self.expression(node.condition), self.suite(node.body), [])

    def repeat_loop(self, node: BoundRepeat) -> list[ast.stmt]:
        """`repeat`"""
        return self._repeat_with_continue(node) if _continues(node.body) else [self._repeat(node)]

    def _repeat(self, node: BoundRepeat) -> ast.stmt:
        # repeat B until C        while True:
        #                             B
        #                             if C: break
        # The test takes the position of `until`: an error in C is reported on that line,
        # and coverage can tell a loop that ran once from one that came round again.
        test = at(node.until_span, ast.If(self.expression(node.condition), [ast.Break()], []))
        return ast.While(constant(True), [*self.statement(node.body), *self.mark(node.until_span), test], [])

    def _repeat_with_continue(self, node: BoundRepeat) -> list[ast.stmt]:
        # A `continue` goes on to the test of C, so the test has to be where Python's `continue` goes: at the top.
        # repeat B until C        t = False
        #                         while True:
        #                             if t:
        #                                 if C: break
        #                             t = True
        #                             B
        name = self.names.temporary()
        test = at(node.until_span, ast.If(self.expression(node.condition), [ast.Break()], []))
        again = at(node.until_span, ast.If(load(name), [*self.mark(node.until_span), test], []))
        entered = assign(load(name), constant(True))
        return [
            assign(load(name), constant(False)),
            ast.While(constant(True), [again, entered, *self.statement(node.body)], []),
        ]


def _step(node: BoundFor) -> int:
    return (-1 if node.downto else 1) * (_DATE_STEP if node.variable.type == types.DATE else 1)


def _continues(node: Statement | None) -> bool:
    """Whether the statement holds a `continue` of the loop around it."""
    match node:
        case BoundContinue():
            return True
        case BoundBlock():
            return any(map(_continues, node.statements))
        case BoundIf():
            return _continues(node.then_statement) or _continues(node.else_statement)
        case BoundCase():
            return any(_continues(branch.statement) for branch in node.branches) or _continues(node.else_statement)
        case BoundAssertError():
            return _continues(node.statement)
        case BoundFor() | BoundForeach() | BoundWhile() | BoundRepeat():
            return False  # its own loop's
        case BoundExpressionStatement() | BoundAssignment() | BoundNetAssignment() | BoundExit() | BoundBreak():
            return False
        case BoundBadStatement() | None:
            return False
        case _:
            assert_never(node)
