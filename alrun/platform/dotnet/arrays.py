"""System.Array: Python's lists, of a length that stays."""

from __future__ import annotations

from typing import Any

from alrun.runtime.net import NetException, NetObject, member


class NetArray(NetObject):
    """System.Array; places count from 0."""

    net_name = "System.Array"

    @member("Length", "Count")
    def length(self) -> int:
        """The number of elements."""
        return len(_items(self))

    @member("GetValue", "get_Item")
    def value(self, index: int) -> Any:
        """An element. Raises NetException."""
        items = _items(self)
        if not 0 <= index < len(items):
            raise NetException("Index was outside the bounds of the array.")
        return items[index]

    @member("SetValue")
    def set_value(self, value: Any, index: int) -> None:
        """Assign to an element. Raises NetException."""
        items = _items(self)
        if not 0 <= index < len(items):
            raise NetException("Index was outside the bounds of the array.")
        items[index] = value

    @member("CreateInstance", static=True)
    def create(self, type_: Any, length: int) -> list[Any]:
        """An array of nothing."""
        return [None] * length


def _items(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value
