"""Arrays, and the sequences that loops walk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any, NoReturn, TypeVar

from alrun.runtime.errors import ALError

Element = TypeVar("Element")


def array_index_error(index: int, size: int) -> NoReturn:
    """Raise the error of an array index outside 1..size.

    Undocumented: AL only says that it is an error; the text is ours.
    """
    raise ALError(f"The array index {index} is outside of the permitted range from 1 to {size}.", "AL:ArrayIndex")


class ArraySlice:
    """Elements of an array of several dimensions that are an array themselves: `Grid[2]` of `Grid: array[2, 3]`.

    It keeps no elements of its own, so that what is written to it is written to the array.
    """

    __slots__ = ("_items", "_size", "_start")

    def __init__(self, items: list[Any], start: int, size: int) -> None:
        self._items = items
        self._start = start
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return self._items[self._start : self._start + self._size][index]
        return self._items[self._start + index]

    def __setitem__(self, index: int | slice, value: Any) -> None:
        if isinstance(index, slice):
            elements = self._items[self._start : self._start + self._size]
            elements[index] = value
            self._items[self._start : self._start + self._size] = elements
        else:
            self._items[self._start + index] = value

    def __iter__(self) -> Iterator[Any]:
        return iter(self[:])


class ResizedArray:
    """An array of several dimensions as one with other sizes of them, which is what a parameter sees of it.

    Undocumented: elements keep their indices, and those that the array does not have are out of bounds.
    """

    __slots__ = ("_items", "_seen", "sizes")

    def __init__(self, items: list[Any] | ResizedArray, sizes: tuple[int, ...], seen: tuple[int, ...]) -> None:
        """`sizes` are those of the array, `seen` those by which emitted code works out where an element is."""
        self._items: list[Any] = items._items if isinstance(items, ResizedArray) else items
        self.sizes: tuple[int, ...] = items.sizes if isinstance(items, ResizedArray) else sizes
        self._seen = seen

    def __len__(self) -> int:
        return len(self._items)

    def _place(self, index: int) -> int:
        """Where in the array the element is whose place in one of the sizes seen is `index`."""
        offsets: list[int] = []
        for size in reversed(self._seen):
            index, offset = divmod(index, size)
            offsets.append(offset)
        offsets.reverse()
        for offset, size in zip(offsets, self.sizes, strict=True):
            if offset >= size:
                array_index_error(offset + 1, size)
        return _flat(offsets, self.sizes)

    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):  # all of it: a copy
            return ResizedArray(self._items[:], self.sizes, self._seen)
        return self._items[self._place(index)]

    def __setitem__(self, index: int | slice, value: Any) -> None:
        if not isinstance(index, slice):
            self._items[self._place(index)] = value
            return
        # All of it: from an array of the sizes seen, of whose elements there may be too many or too few here.
        for place, index in self._shared():
            self._items[place] = value[index]

    def __iter__(self) -> Iterator[Any]:
        """The elements that an array of the sizes seen gets. Raises ALError for one that this does not have."""
        return (self[index] for index in range(prod(self._seen)))

    def _shared(self) -> Iterator[tuple[int, int]]:
        """Where the elements that can be seen are, in the array and in one of the sizes seen."""
        for place, seen in enumerate(product(*map(range, self.sizes))):
            if all(offset < size for offset, size in zip(seen, self._seen, strict=True)):
                yield place, _flat(seen, self._seen)

    def assign_records(self, source: Sequence[Any] | ResizedArray) -> None:
        """Assign the records of an array of the sizes seen to those that can be seen."""
        for place, index in self._shared():
            self._items[place].assign(source[index])

    def copy_records(self) -> ResizedArray:
        """The same with a copy of each record."""
        return ResizedArray([record.copied() for record in self._items], self.sizes, self._seen)

    def clear_records(self) -> None:
        """Clear the records that can be seen."""
        for place, _ in self._shared():
            self._items[place].clear()


def _flat(offsets: Sequence[int], sizes: tuple[int, ...]) -> int:
    place = 0
    for offset, size in zip(offsets, sizes, strict=True):
        place = place * size + offset
    return place


def array_of(size: int, function: Callable[..., Element], *arguments: object) -> list[Element]:
    """Return an array whose elements are made one by one."""
    return [function(*arguments) for _ in range(size)]


def assign_records(target: list[Any] | ResizedArray, source: list[Any] | ResizedArray) -> None:
    """Assign an array of records element by element: each keeps its identity and gets the other's fields."""
    if isinstance(target, ResizedArray):
        target.assign_records(source)
        return
    for record, other in zip(target, source, strict=True):
        record.assign(other)


def copy_records(records: list[Any] | ResizedArray) -> list[Any] | ResizedArray:
    """Return an array with a copy of each record, as a parameter by value gets it."""
    if isinstance(records, ResizedArray):
        return records.copy_records()
    return [record.copied() for record in records]


def clear_records(records: list[Any] | ResizedArray) -> None:
    """Clear each record of an array."""
    if isinstance(records, ResizedArray):
        records.clear_records()
        return
    for record in records:
        record.clear()


def list_elements(elements: list[Element]) -> Iterator[Element]:
    """Iterate over a List. Raises ALError if it has become longer or shorter since the last element.

    Undocumented: the text is that of .NET, whose list AL's is (unverified).
    """
    count = len(elements)
    for element in elements:
        yield element
        if len(elements) != count:
            raise ALError("Collection was modified; enumeration operation may not execute.", "AL:CollectionModified")


def decimal_range(start: Decimal, end: Decimal, step: int) -> Iterator[Decimal]:
    """Iterate from `start` to `end`, both included, by 1 or -1."""
    value = start
    while value <= end if step > 0 else value >= end:
        yield value
        value += step


def boolean_range(start: bool, end: bool, step: int) -> Iterator[bool]:
    """Iterate over the Booleans from `start` to `end`, both included; false comes before true."""
    return map(bool, range(start, end + step, step))
