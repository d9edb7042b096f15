"""What a variable of a Json type holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar, cast

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_nodes import ArrayNode, Node
from alrun.runtime.values.json_writing import written

Kind = TypeVar("Kind", bound=Node)


class JsonHandle(Generic[Kind]):
    """A reference to a node of a tree. The node of a JsonObject is an ObjectNode, and so on."""

    __slots__ = ("node",)

    def __init__(self, node: Kind) -> None:
        self.node = node

    def __iter__(self) -> Iterator[JsonHandle[Node]]:
        """The elements of an array, for `foreach`. Raises ALError if it becomes longer or shorter meanwhile.

        Undocumented: the text is that of .NET (unverified), as for a List.
        """
        node = cast(ArrayNode, self.node)
        count = len(node.items)
        for index in range(count):
            yield JsonHandle(node.child(index))
            if len(node.items) != count:
                text = "Collection was modified; enumeration operation may not execute."
                raise ALError(text, "AL:CollectionModified")

    def __str__(self) -> str:
        """The JSON text, without blanks: what Format gives (observed)."""
        return written(self.node)
