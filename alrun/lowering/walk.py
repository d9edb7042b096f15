"""The bound nodes inside a bound node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from alrun.semantics import bound
from alrun.semantics.symbols import VariableSymbol

_NODES = frozenset(
    (*get_args(bound.Expression), *get_args(bound.Statement), bound.BoundRange, bound.BoundCaseBranch),
)


def children(node: Any) -> Iterator[Any]:
    """The expressions and statements of a node, in the order in which it declares them.

    Any, since nodes have no type in common.
    """
    for name in node.__slots__:
        value = getattr(node, name)
        if type(value) in _NODES:
            yield value
        elif type(value) is tuple:
            yield from (each for each in value if type(each) in _NODES)


def descendants(node: Any) -> Iterator[Any]:
    """A node and all that is in it, in no order that matters."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(children(node))


def assigned_variables(node: bound.Statement) -> Iterator[VariableSymbol]:
    """The variables that a statement itself assigns to: neither through `var` parameters nor in what it calls."""
    for each in descendants(node):
        match each:
            case bound.BoundAssignment(target=bound.BoundVariable(symbol=symbol)):
                yield symbol
            case bound.BoundClear(place=bound.BoundVariable(symbol=symbol)):
                yield symbol
            case bound.BoundFor(variable=bound.BoundVariable(symbol=symbol)):
                yield symbol
            case bound.BoundForeach(variable=bound.BoundVariable(symbol=symbol)):
                yield symbol
            case _:
                pass
