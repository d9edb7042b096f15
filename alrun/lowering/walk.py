"""The bound nodes inside a bound node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from alrun.semantics import bound

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
