"""System.Array: Python's lists, of a length that stays. An array of bytes is a `bytearray`."""

from __future__ import annotations

import datetime
from collections.abc import MutableSequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from alrun.platform.dotnet.collections import Enumerator
from alrun.platform.dotnet.text import comparison_key
from alrun.runtime.net import NetDateTime, NetException, NetObject, NetType, member

_BOUNDS = "Index was outside the bounds of the array."
_DEFAULTS: dict[str, Any] = {
    "system.boolean": False,
    **dict.fromkeys([f"system.{name}" for name in ("int16", "int32", "int64", "uint16", "uint32", "uint64")], 0),
    "system.double": 0.0,
    "system.single": 0.0,
    "system.decimal": Decimal(0),
    "system.guid": UUID(int=0),
    "system.datetime": NetDateTime(datetime.datetime(1, 1, 1)),
}
"""What the elements of an array are at first; those of other types are null."""


class NetArray(NetObject):
    """System.Array; places count from 0."""

    net_name = "System.Array"

    @member("Length", "Count", "LongLength")
    def length(self) -> int:
        """The number of elements."""
        return len(_items(self))

    @member("Rank")
    def rank(self) -> int:
        """The number of dimensions."""
        return 1

    @member("GetLength")
    def length_of(self, dimension: int) -> int:
        """The number of elements in a dimension. Raises NetException."""
        if dimension:
            raise NetException(_BOUNDS)
        return len(_items(self))

    @member("GetUpperBound")
    def upper_bound(self, dimension: int) -> int:
        """The last place in a dimension. Raises NetException."""
        return NetArray.length_of(self, dimension) - 1

    @member("GetValue", "Item", "get_Item")
    def value(self, index: int) -> Any:
        """An element. Raises NetException."""
        items = _items(self)
        if not 0 <= index < len(items):
            raise NetException(_BOUNDS)
        return items[index]

    @member("SetValue")
    def set_value(self, value: Any, index: int) -> None:
        """Assign to an element. Raises NetException."""
        items = _items(self)
        if not 0 <= index < len(items):
            raise NetException(_BOUNDS)
        items[index] = value

    @member("set_Item")
    def set_item(self, index: int, value: Any) -> None:
        """Assign to an element. Raises NetException."""
        NetArray.set_value(self, value, index)

    @member("GetEnumerator")
    def enumerator(self) -> Enumerator:
        """One to walk through it."""
        return Enumerator(list(_items(self)))

    @member("Clone")
    def clone(self) -> Any:
        """Another array of the same elements."""
        return _items(self)[:]

    @member("CopyTo")
    def copy_to(self, target: MutableSequence[Any], index: int) -> None:
        """Put the elements into another array from a place on. Raises NetException."""
        items = _items(self)
        if not 0 <= index <= len(target) - len(items):
            raise NetException(
                "Destination array was not long enough. Check the destination index, length, and the array's lower "
                "bounds. (Parameter 'destinationArray')"
            )
        target[index : index + len(items)] = items

    @member("CreateInstance", static=True)
    def create(self, type_: NetType, length: int) -> Any:
        """An array of zeros or of nothing."""
        if length < 0:
            raise NetException("Non-negative number required. (Parameter 'length')")
        name = type_.full_name().lower()
        return bytearray(length) if name == "system.byte" else [_DEFAULTS.get(name)] * length

    @member("IndexOf", static=True)
    def index_of(self, array: MutableSequence[Any], value: Any) -> int:
        """Where a value is for the first time, -1 if nowhere."""
        return array.index(value) if value in array else -1

    @member("Reverse", static=True)
    def reverse(self, array: MutableSequence[Any]) -> None:
        """Turn the order round."""
        array.reverse()

    @member("Sort", static=True)
    def sort(self, array: MutableSequence[Any]) -> None:
        """Bring the elements into order."""
        array[:] = sorted(array, key=comparison_key)


def _items(value: object) -> MutableSequence[Any]:
    # Members of Array are called on `list` and `bytearray` themselves.
    assert isinstance(value, list | bytearray)
    return value
