"""Expressions: one method per kind of bound node."""

from __future__ import annotations

import ast
from typing import assert_never

from alrun.lowering.emit_calls import CallEmitter
from alrun.lowering.positions import at
from alrun.lowering.python_nodes import choose, load
from alrun.lowering.runtime_api import Helper
from alrun.semantics.bound import (
    BoundArrayElement,
    BoundArraySlice,
    BoundBadExpression,
    BoundBinary,
    BoundBuiltinCall,
    BoundCast,
    BoundClear,
    BoundClearAll,
    BoundConditional,
    BoundConversion,
    BoundFieldAccess,
    BoundFieldArgument,
    BoundImplicitRecord,
    BoundIn,
    BoundInstance,
    BoundInstanceVariable,
    BoundLabel,
    BoundLiteral,
    BoundNetMember,
    BoundProcedureCall,
    BoundRecordCopy,
    BoundReference,
    BoundTextElement,
    BoundTypeTest,
    BoundUnary,
    BoundValidate,
    BoundVariable,
    Expression,
)


class ExpressionEmitter(CallEmitter):
    """Emits expressions."""

    def expression(self, node: Expression) -> ast.expr:
        """The Python expression with the value of `node`, positioned."""
        return at(node.span, self._expression(node))

    def _expression(self, node: Expression) -> ast.expr:
        match node:
            case BoundLiteral():
                return self.constant_value(node.value)
            case BoundLabel():
                return self.helper(Helper.LABEL_TEXT, self.session(), load(self.names.constant(node.label)))
            case BoundVariable():
                return self.variable(node.symbol)
            case BoundInstance():
                return self.instance(node)
            case BoundImplicitRecord():
                return self.implicit_record(node)
            case BoundInstanceVariable():
                return self.instance_variable(node)
            case BoundFieldAccess():
                return self.field_access(node)
            case BoundFieldArgument():
                return load(self.names.field(node.field))
            case BoundArrayElement():
                return self.array_element(node)
            case BoundArraySlice():
                return self.array_slice(node)
            case BoundTextElement():
                return self.text_element(node)
            case BoundConversion():
                return self.conversion(node)
            case BoundUnary():
                return self.unary(node)
            case BoundBinary():
                return self.binary(node)
            case BoundIn():
                return self.membership(node)
            case BoundConditional():
                return self._conditional(node)
            case BoundTypeTest():
                return self.helper(Helper.IMPLEMENTS, self.expression(node.value), self.type_name(node.tested))
            case BoundCast():
                return self.helper(Helper.CAST_TO_INTERFACE, self.expression(node.value), self.type_name(node.type))
            case BoundReference():
                return self.reference(node)
            case BoundProcedureCall():
                return self.procedure_call(node)
            case BoundRecordCopy():
                return self.copied(node)
            case BoundBuiltinCall():
                return self.builtin_call(node)
            case BoundClearAll():
                return self.clear_all(node)
            case BoundValidate():
                return self.validate(node)
            case BoundNetMember():
                return self.net_member(node)
            case BoundBadExpression():
                return self.helper(Helper.NOT_COMPILED)
            case BoundClear():
                raise ValueError("Clear has no value: it is a statement")
            case _:
                assert_never(node)

    def _conditional(self, node: BoundConditional) -> ast.expr:
        """`condition ? a : b`"""
        return choose(
            self.expression(node.condition), self.expression(node.when_true), self.expression(node.when_false)
        )
