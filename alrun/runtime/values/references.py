"""What a `var` argument is: a place whose content both sides read and write as `.value`.

Emitted code makes a `Cell` for a local that is passed by `var`, and one of the other classes, on the fly, for a place
inside something else. Records are passed as themselves: a record variable is its own place.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from alrun.runtime.values.decimals import to_field
from alrun.runtime.values.texts import assign_text


class Ref(Protocol):
    """Anything with a `value` that can be read and assigned."""

    value: object


class HasValues(Protocol):
    """A record, as far as a reference to one of its fields is concerned."""

    values: list[object]


class Cell:
    """The storage of a variable that is passed by `var`."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


class AttributeRef:
    """A global of an object instance: attribute `name` of `instance`."""

    __slots__ = ("_instance", "_name")

    def __init__(self, instance: object, name: str) -> None:
        self._instance = instance
        self._name = name

    @property
    def value(self) -> object:
        return getattr(self._instance, self._name)

    @value.setter
    def value(self, value: object) -> None:
        setattr(self._instance, self._name, value)


class ItemRef:
    """An element of an array: item `index` of `items`. Two are equal that are the same place."""

    __slots__ = ("_index", "_items")

    def __init__(self, items: list[object], index: int) -> None:
        self._items = items
        self._index = index

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ItemRef) and self._items is other._items and self._index == other._index

    def __hash__(self) -> int:
        return hash((id(self._items), self._index))

    @property
    def value(self) -> object:
        return self._items[self._index]

    @value.setter
    def value(self, value: object) -> None:
        self._items[self._index] = value


class FieldRef(ItemRef):
    """A field of a record: its list of values may become another one (SetLoadFields)."""

    __slots__ = ("_record",)

    def __init__(self, record: HasValues, index: int) -> None:
        self._record = record
        self._index = index

    @property
    def _items(self) -> list[object]:  # type: ignore[override]
        return self._record.values


class DecimalFieldRef(FieldRef):
    """A Decimal field of a record, which takes less than a variable does, whoever assigns to it."""

    __slots__ = ()

    @property
    def value(self) -> object:
        return self._record.values[self._index]

    @value.setter  # type: ignore[override]  # only Decimals are assigned to it
    def value(self, value: Decimal) -> None:
        self._record.values[self._index] = to_field(value)


class LimitedRef:
    """A Text[length] or Code[length] handed to a `var` parameter that takes longer texts: the limit stays."""

    __slots__ = ("_place", "length")

    def __init__(self, place: Ref, length: int) -> None:
        self._place = place
        self.length = length

    @property
    def value(self) -> object:
        return self._place.value

    @value.setter
    def value(self, value: str) -> None:
        self._place.value = assign_text(value, self.length)
