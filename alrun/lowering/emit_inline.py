"""Built-in methods that emitted code carries out itself: the most common ones are shorter than a call.

`Inline` says what each becomes. It does so only where nobody can tell it from the call, which evaluates the receiver,
then the arguments, and fails after that.
"""

from __future__ import annotations

import ast

from alrun.lowering.emit_operators import OperatorEmitter
from alrun.lowering.python_nodes import (
    assign,
    attribute,
    call,
    call_method,
    choose,
    compare,
    constant,
    is_simple,
    item,
    load,
)
from alrun.lowering.runtime_api import Helper
from alrun.semantics import types
from alrun.semantics.bound import BoundBuiltinCall, BoundConversion, ConversionKind, Expression
from alrun.semantics.builtins import Inline


class InlineEmitter(OperatorEmitter):
    """Emits methods without their function."""

    def inline(self, node: BoundBuiltinCall) -> ast.expr | None:
        """A call as an expression; None if it has to be the call."""
        match node.method.inline, _operands(node):
            case Inline.LENGTH, [receiver]:
                return call(load("len"), self.expression(receiver))
            case Inline.APPEND, [receiver, value] if not node.consumed:
                return call_method(self.expression(receiver), "append", self.expression(value))
            case Inline.CONTAINS, [receiver, value] if self.cannot_fail(receiver) and self.cannot_fail(value):
                return compare(self.expression(value), ast.In(), self.expression(receiver))
            case Inline.ENTRY, [receiver, key] if self.cannot_fail(receiver) and self.cannot_fail(key):
                return self._entry(node, receiver, key)
            case Inline.ITEM, [receiver, index]:
                return self._item(node, receiver, index)
            case Inline.SHOW, [BoundConversion(kind=ConversionKind.TO_VARIANT, operand=value)]:
                return self._shown_decimal(value) if value.type == types.DECIMAL else self._shown(value)
            case Inline.SUBSTITUTE, [template, *values]:
                return self._substituted(template, values)
            case _:
                return None

    def inline_statement(self, node: BoundBuiltinCall) -> list[ast.stmt] | None:
        """A call whose result is not used, as statements; None if it has to be the call."""
        match node.method.inline, _operands(node):
            case Inline.SET_ENTRY, [receiver, key, value]:
                before, receiver_kept = self._kept(receiver, value)
                more, key_kept = self._kept(key, value)
                return [*before, *more, assign(item(receiver_kept, key_kept), self.expression(value))]
            case Inline.SET_ITEM, [receiver, index, value]:
                return self._set_item(node, receiver, index, value)
            case _:
                return None

    def _substituted(self, template: Expression, values: list[Expression]) -> ast.expr | None:
        texts: list[ast.expr] = []
        for value in values:
            if not (isinstance(value, BoundConversion) and value.kind is ConversionKind.TO_VARIANT):
                return None
            text = self._shown(value.operand)
            if text is None:
                return None
            texts.append(text)
        return self.helper(Helper.SUBSTITUTE_TEXTS, self.expression(template), *texts)

    def _shown(self, node: Expression) -> ast.expr | None:
        """The text of a value in standard format 0, which cannot fail; None for a type that needs a Variant."""
        match node.type:
            case types.TextType() | types.CodeType() | types.LabelType():
                return self.expression(node)
            case types.INTEGER | types.BIG_INTEGER | types.BYTE:
                return call(load("str"), self.expression(node))
            case types.BOOLEAN:
                yes, no = attribute(self._settings(), "yes"), attribute(self._settings(), "no")
                return choose(self.expression(node), yes, no)
            case _:
                return None

    def _shown_decimal(self, node: Expression) -> ast.expr:
        return self.helper(Helper.SHOWN_DECIMAL, self.expression(node), self._settings())

    def _settings(self) -> ast.expr:
        return attribute(self.session(), "settings")

    def _function(self, node: BoundBuiltinCall, *arguments: ast.expr) -> ast.expr:
        return call(load(self.names.builtin(node.method)), *arguments)

    def _entry(self, node: BoundBuiltinCall, receiver: Expression, key: Expression) -> ast.expr:
        first, again = self.hold_briefly(self.expression(key))
        entries = self.expression(receiver)
        found = compare(first, ast.In(), entries)
        return choose(found, item(entries, again), self._function(node, entries, again))

    def _item(self, node: BoundBuiltinCall, receiver: Expression, index: Expression) -> ast.expr:
        first_items, items = self.hold(self.expression(receiver))
        first, again = self.hold_briefly(self.expression(index))
        length = call(load("len"), items)
        if not is_simple(first_items):
            # The list is evaluated before the index.
            in_list = compare(call(load("len"), first_items), ast.GtE(), first, ast.Gt(), constant(0))
        elif self.value_range(index).low > 0:
            in_list = compare(first, ast.LtE(), length)
        else:
            in_list = compare(constant(0), ast.Lt(), first, ast.LtE(), length)
        element = item(items, ast.BinOp(again, ast.Sub(), constant(1)))
        return choose(in_list, element, self._function(node, items, again))

    def _set_item(
        self, node: BoundBuiltinCall, receiver: Expression, index: Expression, value: Expression
    ) -> list[ast.stmt]:
        before, items = self._kept(receiver, value)
        more, place = self._kept(index, value)
        first, again = self.hold_briefly(place)
        in_list = compare(constant(0), ast.Lt(), first, ast.LtE(), call(load("len"), items))
        offset = ast.BinOp(again, ast.Sub(), constant(1))
        # The function is called only to raise, so the value does not matter to it.
        checked = choose(in_list, offset, self._function(node, items, again, constant(None)))
        return [*before, *more, assign(item(items, checked), self.expression(value))]

    def _kept(self, node: Expression, value: Expression) -> tuple[list[ast.stmt], ast.expr]:
        """A part of the target, which Python evaluates after the value: in a local, if that could be seen."""
        part = self.expression(node)
        if is_simple(part) or (self.cannot_fail(node) and self.cannot_fail(value)):
            return [], part
        name = self.names.temporary()
        return [assign(load(name), part)], load(name)


def _operands(node: BoundBuiltinCall) -> list[Expression]:
    """The receiver, if there is one, and the arguments."""
    return [*([] if node.receiver is None else [node.receiver]), *node.arguments]
