"""What all parts of the emitter share.

The emitter is one class in several files, by concern: each file's class adds methods to the one before.

    Emitter → PlaceEmitter → OperatorEmitter → InlineEmitter → CallEmitter
        → ExpressionEmitter → StatementEmitter → LoopEmitter

An AL expression always becomes a Python expression: values that are needed twice go through a walrus, so no expression
needs statements before it.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

from alrun.lowering.names import Names
from alrun.lowering.python_nodes import attribute, call, constant, is_simple, load
from alrun.lowering.runtime_api import Helper
from alrun.lowering.value_ranges import WholeRange, value_range
from alrun.semantics.bound import Expression
from alrun.semantics.symbols import ObjectSymbol
from alrun.semantics.types import Type


class Emitter:
    """Emits the code of one function of `owner`."""

    def __init__(self, owner: ObjectSymbol, names: Names, ranges: Mapping[int, WholeRange]) -> None:
        """`ranges` says by the ids of BoundVariable nodes what some of them can give."""
        self.owner = owner
        self.names = names
        self._ranges = ranges

    def expression(self, node: Expression) -> ast.expr:
        """The Python expression with the value of `node`, positioned."""
        raise NotImplementedError

    def value_range(self, node: Expression) -> WholeRange:
        """The numbers that an expression of a whole-number type can give."""
        return value_range(node, lambda variable: self._ranges.get(id(variable)))

    def helper(self, helper: Helper, *arguments: ast.expr) -> ast.Call:
        """A call of a helper."""
        return call(load(self.names.helper(helper)), *arguments)

    def type_name(self, type_: Type) -> ast.Name:
        """The type itself, as an argument."""
        return load(self.names.type(type_))

    def session(self) -> ast.expr:
        """The running session."""
        return attribute(load("self"), "session")

    def hold(self, value: ast.expr) -> tuple[ast.expr, ast.expr]:
        """A value to be used twice: how to write it first, and after that."""
        return (value, self._again(value)) if is_simple(value) else self._held(value, self.names.temporary())

    def hold_briefly(self, value: ast.expr) -> tuple[ast.expr, ast.expr]:
        """As `hold`, where nothing else is evaluated between the two uses: all such places share one local."""
        return (value, self._again(value)) if is_simple(value) else self._held(value, self.names.scratch)

    def _held(self, value: ast.expr, name: str) -> tuple[ast.expr, ast.expr]:
        return ast.NamedExpr(ast.Name(name, ast.Store()), value), load(name)

    def _again(self, value: ast.expr) -> ast.expr:
        # A node of its own, so that it takes its position from where it stands.
        match value:
            case ast.Name(id=name):
                return load(name)
            case ast.Constant(value=content):
                return constant(content)
            case _:
                raise ValueError(f"not simple: {ast.dump(value)}")
