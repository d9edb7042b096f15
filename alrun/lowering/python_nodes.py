"""Short ways to write the Python nodes that lowering makes. They have no positions; see positions.py."""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence


def load(name: str) -> ast.Name:
    """`name`"""
    return ast.Name(name, ast.Load())


def constant(value: object) -> ast.Constant:
    """A literal: int, bool, str, bytes or None."""
    return ast.Constant(value)  # type: ignore[arg-type]  # the constants of bound trees are checked by the caller


def attribute(value: ast.expr, name: str) -> ast.Attribute:
    """`value.name`"""
    return ast.Attribute(value, name, ast.Load())


def item(items: ast.expr, index: ast.expr) -> ast.Subscript:
    """`items[index]`"""
    return ast.Subscript(items, index, ast.Load())


def whole(items: ast.expr) -> ast.Subscript:
    """`items[:]`"""
    return item(items, ast.Slice())


def call(function: ast.expr, *arguments: ast.expr, **keywords: ast.expr) -> ast.Call:
    """`function(*arguments, **keywords)`"""
    return ast.Call(function, list(arguments), [ast.keyword(name, value) for name, value in keywords.items()])


def call_method(value: ast.expr, name: str, *arguments: ast.expr) -> ast.Call:
    """`value.name(*arguments)`"""
    return call(attribute(value, name), *arguments)


def binary(left: ast.expr, operator: ast.operator, right: ast.expr) -> ast.BinOp:
    """`left operator right`"""
    return ast.BinOp(left, operator, right)


def less_one(number: ast.expr) -> ast.expr:
    """`number - 1`, worked out as far as it can be: 1-based positions are 0-based in Python."""
    match number:
        case ast.BinOp(left=left, op=ast.Add(), right=ast.Constant(value=int(added))):
            rest = added - 1
        case ast.BinOp(left=left, op=ast.Sub(), right=ast.Constant(value=int(taken))):
            rest = -taken - 1
        case _:
            left, rest = number, -1
    if rest == 0:
        return left
    return binary(left, ast.Add() if rest > 0 else ast.Sub(), constant(abs(rest)))


def compare(left: ast.expr, *rest: ast.cmpop | ast.expr) -> ast.Compare:
    """`left < right`, `low <= value <= high`: operators and operands in turn."""
    operators = [part for part in rest if isinstance(part, ast.cmpop)]
    operands = [part for part in rest if isinstance(part, ast.expr)]
    return ast.Compare(left, operators, operands)


def negated(value: ast.expr) -> ast.UnaryOp:
    """`not value`"""
    return ast.UnaryOp(ast.Not(), value)


def all_of(*conditions: ast.expr) -> ast.expr:
    """`a and b`; a single condition as it is."""
    return conditions[0] if len(conditions) == 1 else ast.BoolOp(ast.And(), list(conditions))


def any_of(*conditions: ast.expr) -> ast.expr:
    """`a or b`; a single condition as it is."""
    return conditions[0] if len(conditions) == 1 else ast.BoolOp(ast.Or(), list(conditions))


def choose(condition: ast.expr, when_true: ast.expr, when_false: ast.expr) -> ast.IfExp:
    """`when_true if condition else when_false`"""
    return ast.IfExp(condition, when_true, when_false)


def assign(target: ast.expr, value: ast.expr) -> ast.Assign:
    """`target = value`; the target is given as it would be read."""
    return ast.Assign([as_target(target)], value)


def as_target(place: ast.expr) -> ast.expr:
    """A place that is read, as one that is written."""
    match place:
        case ast.Name(id=name):
            return ast.Name(name, ast.Store())
        case ast.Attribute(value=value, attr=name):
            return ast.Attribute(value, name, ast.Store())
        case ast.Subscript(value=value, slice=index):
            return ast.Subscript(value, index, ast.Store())
        case _:
            raise ValueError(f"cannot be assigned to: {ast.dump(place)}")


def function(name: str, parameters: Sequence[str], body: list[ast.stmt]) -> ast.FunctionDef:
    """`def name(*parameters): body`"""
    arguments = ast.arguments([], [ast.arg(parameter) for parameter in parameters], None, [], [], None, [])
    definition = ast.FunctionDef(name, arguments, body, [])
    if sys.version_info >= (3, 12):
        definition.type_params = []
    return definition


def thunk(value: ast.expr) -> ast.Lambda:
    """`lambda: value`"""
    return ast.Lambda(ast.arguments([], [], None, [], [], None, []), value)


def is_simple(value: ast.expr) -> bool:
    """Whether a value may be written twice: evaluating it again costs nothing and gives the same.

    A name is simple because only statements assign to names, never the rest of the same expression.
    """
    return isinstance(value, ast.Name | ast.Constant)
