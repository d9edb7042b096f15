"""The steps of JSON paths: each leads from tokens to others, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum, auto

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_errors import INVALID_PATH
from alrun.runtime.values.json_nodes import ArrayNode, Node, ObjectNode, Scalar, ValueNode
from alrun.tree import struct

_MAX_STEPS = 5_000_000
"""A path that scans what it has scanned before takes as many steps as there are tokens, times itself each time."""
_PATTERN_SECONDS = 1.0


class Walk:
    """One use of a path. `root` is the token that it is used on, which `$` stands for."""

    __slots__ = ("_left", "root")

    def __init__(self, root: Node) -> None:
        self.root = root
        self._left = _MAX_STEPS

    def run(self, steps: Steps, node: Node) -> list[Node]:
        """What the steps lead to from a node. Raises ALError if it takes too long."""
        current = [node]
        for step in steps:
            current = list(step.follow(self, current))
        return current

    def count(self, steps: int = 1) -> None:
        """Take note of so many steps. Raises ALError if there were too many."""
        self._left -= steps
        if self._left < 0:
            raise ALError(f"The JSON path takes more than {_MAX_STEPS} steps.", INVALID_PATH)


class Filter:
    """A step of a path."""

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        """What it leads to from each of the nodes."""
        raise NotImplementedError


Steps = tuple[Filter, ...]


def _children(node: Node) -> Iterator[Node]:
    """The nodes of an object's or array's items."""
    if isinstance(node, ObjectNode):
        for key in list(node.items):
            yield node.child(key)
    elif isinstance(node, ArrayNode):
        for index in range(len(node.items)):
            yield node.child(index)


_STRUCTURES = frozenset({dict, list, ObjectNode, ArrayNode})


def _is_value(item: object) -> bool:
    return item.__class__ not in _STRUCTURES


def _descendants(node: Node, walk: Walk) -> Iterator[Node]:
    """A node and all below it, each before those below it."""
    pending = [node]
    while pending:
        found = pending.pop()
        walk.count()
        yield found
        pending += reversed(list(_children(found)))


@struct
class Root(Filter):
    """`$` in a query."""

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        yield walk.root


@struct
class Field(Filter):
    """`.name`, or `.*` without a name: of objects."""

    name: str | None

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            walk.count()
            if isinstance(node, ObjectNode):
                if self.name is None:
                    yield from _children(node)
                elif self.name in node.items:
                    yield node.child(self.name)


@struct
class Fields(Filter):
    """`['name', 'other']`: of objects."""

    names: tuple[str, ...]

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            walk.count(len(self.names))
            if isinstance(node, ObjectNode):
                for name in self.names:
                    if name in node.items:
                        yield node.child(name)


@struct
class All(Filter):
    """`[*]`: of arrays."""

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            walk.count()
            if isinstance(node, ArrayNode):
                yield from _children(node)


@struct
class Elements(Filter):
    """`[0]`, `[0, 2]`: of arrays."""

    indices: tuple[int, ...]

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            walk.count(len(self.indices))
            if isinstance(node, ArrayNode):
                for index in self.indices:
                    if 0 <= index < len(node.items):
                        yield node.child(index)


@struct
class Slice(Filter):
    """`[start:stop:step]`: of arrays; negative places count from the end."""

    start: int | None
    stop: int | None
    step: int | None

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        if self.step == 0:
            raise ALError("Step cannot be zero.", INVALID_PATH)
        for node in nodes:
            walk.count()
            if isinstance(node, ArrayNode):
                for index in range(len(node.items))[self.start : self.stop : self.step]:
                    yield node.child(index)


@struct
class Scan(Filter):
    """`..name`, or `..*` without a name: of all that is below, and for `*` the tokens themselves."""

    name: str | None

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            if self.name is None:
                yield from _descendants(node, walk)
            else:
                yield from _scanned(node, (self.name,), walk)


@struct
class ScanFields(Filter):
    """`..['name', 'other']`"""

    names: tuple[str, ...]

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            yield from _scanned(node, self.names, walk)


def _scanned(node: Node, names: tuple[str, ...], walk: Walk) -> Iterator[Node]:
    """The properties of these names below a node, in the order of the text."""
    # A frame for each object or array that is not done with.
    frames = [_steps_of(node)]
    while frames:
        for name, child in frames[-1]:
            walk.count()
            for wanted in names:
                if wanted == name:
                    yield child if isinstance(child, ObjectNode | ArrayNode | ValueNode) else child()
            if isinstance(child, ObjectNode | ArrayNode):
                frames.append(_steps_of(child))
                break
        else:
            frames.pop()


@struct
class _Unread:
    """A value that is no node yet."""

    parent: ObjectNode
    name: str

    def __call__(self) -> Node:
        return self.parent.child(self.name)


def _steps_of(node: Node) -> Iterator[tuple[str | None, Node | _Unread]]:
    """The items of a node with their names, as far as a scan has to look at them."""
    if isinstance(node, ObjectNode):
        for name in list(node.items):
            yield name, _Unread(node, name) if _is_value(node.items[name]) else node.child(name)
    elif isinstance(node, ArrayNode):
        for index in range(len(node.items)):
            if not _is_value(node.items[index]):
                yield None, node.child(index)


@struct
class Where(Filter):
    """`[?(condition)]`: the elements of arrays that meet it."""

    condition: Condition

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            walk.count()
            if isinstance(node, ArrayNode):
                for child in _children(node):
                    walk.count()
                    if self.condition.holds(walk, child):
                        yield child


@struct
class ScanWhere(Filter):
    """`..[?(condition)]`: the tokens and all below them that meet it."""

    condition: Condition

    def follow(self, walk: Walk, nodes: list[Node]) -> Iterator[Node]:
        for node in nodes:
            for found in _descendants(node, walk):
                if self.condition.holds(walk, found):
                    yield found


class Condition:
    """What a query asks of a token."""

    def holds(self, walk: Walk, node: Node) -> bool:
        """Whether it holds of the token that `@` stands for."""
        raise NotImplementedError


Side = Steps | Node


def _results(side: Side, walk: Walk, node: Node) -> list[Node]:
    return walk.run(side, node) if isinstance(side, tuple) else [side]


@struct
class Exists(Condition):
    """A path alone: whether it leads anywhere."""

    side: Side

    def holds(self, walk: Walk, node: Node) -> bool:
        return bool(_results(self.side, walk, node))


@struct
class Junction(Condition):
    """Conditions joined by `&&`, or by `||`."""

    all_of: bool
    conditions: list[Condition]

    def holds(self, walk: Walk, node: Node) -> bool:
        join = all if self.all_of else any
        return join(condition.holds(walk, node) for condition in self.conditions)


class Comparison(Enum):
    """The operators of queries."""

    EQUAL = auto()
    NOT_EQUAL = auto()
    STRICTLY_EQUAL = auto()
    NOT_STRICTLY_EQUAL = auto()
    LESS = auto()
    LESS_OR_EQUAL = auto()
    GREATER = auto()
    GREATER_OR_EQUAL = auto()
    MATCHES = auto()


@struct
class Compare(Condition):
    """A comparison: whether it holds of any of the left side's tokens with any of the right side's."""

    comparison: Comparison
    left: Side
    right: Side

    def holds(self, walk: Walk, node: Node) -> bool:
        lefts = _results(self.left, walk, node)
        rights = _results(self.right, walk, node) if lefts else []
        walk.count(len(lefts) * len(rights))
        return any(self._holds(left, right) for left in lefts for right in rights)

    def _holds(self, left: Node, right: Node) -> bool:
        if not isinstance(left, ValueNode) or not isinstance(right, ValueNode):
            return self.comparison is Comparison.NOT_EQUAL
        one, other = left.value, right.value
        match self.comparison:
            case Comparison.EQUAL | Comparison.STRICTLY_EQUAL:
                return _is_equal(one, other)
            case Comparison.NOT_EQUAL | Comparison.NOT_STRICTLY_EQUAL:
                return not _is_equal(one, other)
            case Comparison.MATCHES:
                return isinstance(one, str) and isinstance(other, str) and _matches(one, other)
        order = _order(one, other)
        match self.comparison:
            case Comparison.LESS:
                return order is not None and order < 0
            case Comparison.LESS_OR_EQUAL:
                return order is not None and order <= 0
            case Comparison.GREATER:
                return order is not None and order > 0
            case _:
                return order is not None and order >= 0


def _is_number(value: Scalar) -> bool:
    return value.__class__ is int or value.__class__ is Decimal


def _is_equal(one: Scalar, other: Scalar) -> bool:
    """An integer may be equal to a decimal, but no number to a text."""
    return (one.__class__ is other.__class__ or (_is_number(one) and _is_number(other))) and one == other


def _order(one: Scalar, other: Scalar) -> int | None:
    """Whether one is less (-1), equal or greater; None where there is no order. Null is less than all else."""
    if one is None or other is None:
        return (one is not None) - (other is not None)
    if isinstance(one, str) and _is_number(other):
        one = _as_number(one)
    elif isinstance(other, str) and _is_number(one):
        other = _as_number(other)
    if isinstance(one, int | Decimal) and isinstance(other, int | Decimal):
        return (one > other) - (one < other)
    if isinstance(one, str) and isinstance(other, str):
        return (one > other) - (one < other)
    return None


def _as_number(text: str) -> Scalar:
    try:
        return int(text) if text.removeprefix("-").isdigit() else Decimal(text)
    except (ValueError, ArithmeticError):
        return text


def _matches(text: str, pattern: str) -> bool:
    """Whether a regular expression, `/…/i`, is found in a text. Raises ALError if it is none, or takes too long."""
    import regex  # few paths need it

    expression, _, options = pattern[1:].rpartition("/")
    flags = 0
    for option in options:
        flags |= {"i": regex.I, "m": regex.M, "s": regex.S, "x": regex.X}.get(option, 0)
    try:
        return regex.search(expression, text, flags, timeout=_PATTERN_SECONDS) is not None
    except regex.error as error:
        raise ALError(f"Invalid pattern '{expression}': {error}.", INVALID_PATH) from None
    except TimeoutError:
        raise ALError(f"Matching the pattern '{expression}' takes too long.", INVALID_PATH) from None
