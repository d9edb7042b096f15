"""JSON trees, as the variables of the Json types refer to them.

A variable holds a `JsonHandle` (json_handles.py), a reference to a node of a tree. ReadFrom and SetValue replace that
by one of another tree. Assignment shares the handle; what leads from one token to another makes a new one.

An item of an object or array is a node only once somebody has looked at it. Before that it is what the parser gave:
a dict, a list, a text, a number, None for null. Numbers are `int` and `Decimal`, which keeps all digits.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final


class Undefined:
    """The class of the one value that JSON calls undefined."""

    __slots__ = ()


UNDEFINED: Final = Undefined()

Scalar = str | int | Decimal | bool | Undefined | None
"""The content of a JSON value."""
Raw = Scalar | dict[str, "Item"] | list["Item"]
"""What nobody has looked at yet."""


class ValueNode:
    """A JSON value. It never changes: a variable that is given another value refers to another node."""

    __slots__ = ("parent", "value")

    def __init__(self, value: Scalar, parent: Container | None = None) -> None:
        self.value = value
        self.parent = parent


class ObjectNode:
    """A JSON object: its properties in their order."""

    __slots__ = ("items", "parent")

    def __init__(self, items: dict[str, Item], parent: Container | None = None) -> None:
        self.items = items
        self.parent = parent

    def child(self, key: str) -> Node:
        """The node of a property. Raises KeyError if there is none of that name."""
        item = self.items[key]
        if item.__class__ in _NODES:
            return item  # type: ignore[return-value]  # what its class says
        node = self.items[key] = as_node(item, self)
        return node

    def add(self, key: str, item: Item) -> None:
        """Add a property that is not there. A node that is in another tree is copied."""
        self.items[key] = item if item.__class__ in SCALARS else adopted(item, self)

    def replace(self, key: str, item: Item) -> None:
        """Give a property that is there another value."""
        release(self.items[key])
        self.add(key, item)

    def remove(self, key: str) -> None:
        """Take a property out. Raises KeyError if there is none of that name."""
        release(self.items.pop(key))


class ArrayNode:
    """A JSON array."""

    __slots__ = ("items", "parent")

    def __init__(self, items: list[Item], parent: Container | None = None) -> None:
        self.items = items
        self.parent = parent

    def child(self, index: int) -> Node:
        """The node of an element, counted from 0. Raises IndexError if there is none."""
        item = self.items[index]
        if item.__class__ in _NODES:
            return item  # type: ignore[return-value]  # what its class says
        node = self.items[index] = as_node(item, self)
        return node

    def append(self, item: Item) -> None:
        """Put an element at the end. A node that is in another tree is copied."""
        self.items.append(item if item.__class__ in SCALARS else adopted(item, self))

    def insert(self, index: int, item: Item) -> None:
        """Put an element in front of another one, or at the end."""
        self.items.insert(index, adopted(item, self))

    def replace(self, index: int, item: Item) -> None:
        """Replace an element. Raises IndexError if there is none."""
        release(self.items[index])
        self.items[index] = adopted(item, self)

    def remove(self, index: int) -> None:
        """Take an element out. Raises IndexError if there is none."""
        release(self.items.pop(index))


Container = ObjectNode | ArrayNode
Node = ObjectNode | ArrayNode | ValueNode
Item = Raw | Node

_NODES: Final = frozenset({ObjectNode, ArrayNode, ValueNode})
SCALARS: Final = frozenset({str, int, Decimal, bool, Undefined, type(None)})
"""The classes of what is a value, and no node yet."""


def as_node(item: Item, parent: Container | None = None) -> Node:
    """The node of an item; a new one for what nobody has looked at."""
    if item.__class__ is dict:
        return ObjectNode(item, parent)
    if item.__class__ is list:
        return ArrayNode(item, parent)
    if item.__class__ in _NODES:
        return item  # type: ignore[return-value]
    return ValueNode(item, parent)  # type: ignore[arg-type]


def release(item: Item) -> None:
    """Let an item that is taken out of a tree be the root of its own."""
    if item.__class__ in _NODES:
        item.parent = None  # type: ignore[union-attr]  # what its class says


def adopted(item: Item, parent: Container) -> Item:
    """What becomes an item of `parent`: a node itself if it is the root of its tree, else a copy.

    Undocumented: as the .NET library does it, so that no token has two parents and no tree contains itself.
    """
    if item.__class__ not in _NODES:
        return item
    node: Node = item  # type: ignore[assignment]  # what its class says
    if node.parent is not None or node is root_of(parent):
        item = copied(node)
        if item.__class__ not in _NODES:
            return item
        node = item  # type: ignore[assignment]
    node.parent = parent
    return node


def root_of(node: Node) -> Node:
    """The root of the tree that the node is in."""
    while node.parent is not None:
        node = node.parent
    return node


def content(item: Item) -> Raw:
    """What an item is but for being a node: a dict, a list or a scalar, whose items may be nodes."""
    if item.__class__ is ValueNode:
        return item.value
    if item.__class__ is ObjectNode or item.__class__ is ArrayNode:
        return item.items
    return item  # type: ignore[return-value]


def copied(item: Item) -> Raw:
    """A deep copy without any nodes. It takes no recursion, however deep the tree is."""
    holder: list[Item] = [None]
    pending: list[tuple[Item, dict[str, Item] | list[Item], str | int]] = [(item, holder, 0)]
    while pending:
        source, target, place = pending.pop()
        raw = content(source)
        copy: Raw = raw
        if raw.__class__ is dict:
            copy = dict.fromkeys(raw)
            pending += [(each, copy, key) for key, each in raw.items()]
        elif raw.__class__ is list:
            copy = [None] * len(raw)
            pending += [(each, copy, index) for index, each in enumerate(raw)]
        target[place] = copy  # type: ignore[index]
    return holder[0]  # type: ignore[return-value]


def is_equal(left: Item, right: Item) -> bool:
    """Whether two tokens are the same JSON, whatever the order of properties. An integer is not equal to a decimal."""
    pending = [(left, right)]
    while pending:
        one, other = map(content, pending.pop())
        if one.__class__ is not other.__class__:
            return False
        if isinstance(one, dict) and isinstance(other, dict):
            if one.keys() != other.keys():
                return False
            pending += [(value, other[key]) for key, value in one.items()]
        elif isinstance(one, list) and isinstance(other, list):
            if len(one) != len(other):
                return False
            pending += zip(one, other, strict=True)
        elif one != other:
            return False
    return True


def replaced(node: Node, other: Node) -> None:
    """Put another node in the place of one that is part of a tree."""
    assert node.parent is not None
    place = _place(node.parent, node)
    node.parent.replace(place, other)  # type: ignore[arg-type]  # the place is one of the parent


def _place(parent: Container, node: Node) -> str | int:
    """The name or the index of a node."""
    if isinstance(parent, ArrayNode):
        return next(index for index, item in enumerate(parent.items) if item is node)
    return next(key for key, item in parent.items.items() if item is node)


_SPECIAL = frozenset(". '/\"[]()\t\n\r\f\b\\\x85\u2028\u2029")
"""A name with one of these characters stands in brackets and quotes in a path."""
_ESCAPES = {"\\": r"\\", "'": r"\'", "\t": r"\t", "\n": r"\n", "\r": r"\r", "\f": r"\f", "\b": r"\b"}


def path_of(node: Node) -> str:
    """The path of a node from the root of its tree: `$`, `$.items[0].name`.

    Observed: the sign `$` in front, which the .NET library's paths do not have.
    """
    parts: list[str] = []
    while node.parent is not None:
        place = _place(node.parent, node)
        parts.append(step_of_name(place) if isinstance(place, str) else f"[{place}]")
        node = node.parent
    return "$" + "".join(reversed(parts))


def step_of_name(name: str) -> str:
    """The part of a path that leads to a property."""
    if _SPECIAL.isdisjoint(name):
        return f".{name}"
    escaped = "".join(_ESCAPES.get(char, char if char >= " " else f"\\u{ord(char):04x}") for char in name)
    return f"['{escaped}']"
