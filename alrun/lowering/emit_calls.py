"""Calls: procedures of the program, built-in methods, and what the binder makes of a few of them."""

from __future__ import annotations

import ast

from alrun.lowering.emit_inline import InlineEmitter
from alrun.lowering.python_nodes import (
    attribute,
    call,
    call_method,
    choose,
    compare,
    constant,
    is_simple,
    load,
    thunk,
)
from alrun.lowering.runtime_api import Helper
from alrun.semantics import types
from alrun.semantics.bound import (
    BoundBuiltinCall,
    BoundClearAll,
    BoundConversion,
    BoundInstance,
    BoundNetAssignment,
    BoundNetMember,
    BoundProcedureCall,
    BoundReference,
    BoundValidate,
    ConversionKind,
    Expression,
)
from alrun.semantics.builtins import BuiltinMethod

_BEGINNING = ("Page", "Report", "XmlPort")
"""The types of objects that run a trigger before the first of their procedures that others call."""


class CallEmitter(InlineEmitter):
    """Emits calls."""

    # --- Procedures

    def procedure_call(self, node: BoundProcedureCall) -> ast.expr:
        """`receiver.procedure(arguments)`"""
        receiver = self._receiver(node.receiver)
        procedure = attribute(receiver, node.procedure.python_name)
        arguments = [self._argument(argument) for argument in node.arguments]
        if node.consumed and node.procedure.try_function:
            return self._tried(receiver, procedure, arguments)
        return call(procedure, *arguments)

    def _receiver(self, node: Expression) -> ast.expr:
        receiver = self.expression(node)
        if node.type.name in _BEGINNING and not isinstance(node, BoundInstance):
            return call_method(receiver, "begun")
        if not isinstance(node.type, types.InterfaceType):
            return receiver
        first, again = self.hold_briefly(receiver)
        is_set = compare(first, ast.IsNot(), constant(None))
        return choose(is_set, again, self.helper(Helper.INTERFACE_NOT_SET))

    def _argument(self, node: Expression) -> ast.expr:
        if (
            isinstance(node, BoundConversion)
            and node.kind is ConversionKind.TO_VARIANT
            and isinstance(node.operand, BoundReference)
        ):
            # A place of another type for a `var` Variant: the callee sees a Variant, the place gets what it assigns.
            place = node.operand
            return self.helper(Helper.VARIANT_REF, self.expression(place), self.type_name(place.type))
        return self.expression(node)

    def _tried(self, receiver: ast.expr, procedure: ast.expr, arguments: list[ast.expr]) -> ast.expr:
        # Arguments are evaluated inside the try. Where none of them can fail they need no function of their own, which
        # would make every local that it names slower throughout the procedure.
        if all(map(is_simple, (receiver, *arguments))):
            return self.helper(Helper.RUN_TRY, self.session(), procedure, *arguments)
        return self.helper(Helper.RUN_TRY, self.session(), thunk(call(procedure, *arguments)))

    # --- .NET

    def net_member(self, node: BoundNetMember) -> ast.expr:
        """`net_call(session, type, value, name, arguments)`: a property is called without arguments."""
        return self.helper(Helper.NET_CALL, *self._net_parts(node))

    def net_assignment(self, node: BoundNetAssignment) -> ast.expr:
        """`net_set(session, type, value, name, arguments, new)`"""
        return self.helper(Helper.NET_SET, *self._net_parts(node.member), self.expression(node.value))

    def _net_parts(self, node: BoundNetMember) -> list[ast.expr]:
        type_ = node.target.type
        assert isinstance(type_, types.DotNetType)
        arguments = [
            self.helper(Helper.NET_REF, self.expression(argument), self.type_name(argument.type))
            if isinstance(argument, BoundReference)
            else self.expression(argument)
            for argument in node.arguments or ()
        ]
        return [
            self.session(),
            constant(type_.full_name),
            self.expression(node.target),
            constant(node.name),
            ast.Tuple(arguments, ast.Load()),
        ]

    # --- Built-in methods

    def builtin_call(self, node: BoundBuiltinCall) -> ast.expr:
        """`function(session, receiver, arguments, consumed=…)`, each part where the method takes it."""
        method = node.method
        if method.function is None:
            return self.helper(Helper.NOT_IMPLEMENTED, constant(_what_is_lacking(method)))
        inline = self.inline(node)
        if inline is not None:
            return inline
        function = load(self.names.builtin(method))
        arguments = [self.session()] if method.needs_session else []
        if node.receiver is not None and not method.static:
            arguments.append(self.expression(node.receiver))
        arguments += [self.expression(argument) for argument in node.arguments]
        keywords: dict[str, ast.expr] = {"consumed": constant(node.consumed)} if method.needs_consumed else {}
        if node.consumed and method.false_for:
            codes = ast.Tuple([constant(code) for code in method.false_for], ast.Load())
            return call(load(self.names.helper(Helper.CALL_OR_FALSE)), function, codes, *arguments, **keywords)
        result = call(function, *arguments, **keywords)
        if node.consumed and method.signature.result == types.BOOLEAN and not _always_returns_bool(method):
            # [Ok :=]: the function raises or returns; returning nothing is success.
            return compare(result, ast.IsNot(), constant(False))
        return result

    def validate(self, node: BoundValidate) -> ast.expr:
        """`record.validate(field, value)`"""
        arguments: list[ast.expr] = [load(self.names.field(node.field))]
        if node.value is not None:
            arguments.append(self.expression(node.value))
        return call_method(self.expression(node.record), "validate", *arguments)

    def clear_all(self, node: BoundClearAll) -> ast.expr:
        """`ClearAll()`"""
        return call_method(load("self"), "clear_globals")


def _what_is_lacking(method: BuiltinMethod) -> str:
    name = f"{method.signature.owner}.{method.signature.name}"
    return f"{name}: {method.refusal}" if method.refusal else name


def _always_returns_bool(method: BuiltinMethod) -> bool:
    # Annotations are texts where the module postpones them.
    return getattr(method.function, "__annotations__", {}).get("return") in (bool, "bool")
