"""Arrays, and the sequences that loops walk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

from alrun.runtime.errors import ALError

Element = TypeVar("Element")


def array_index_error(index: int, size: int) -> NoReturn:
    """Raise the error of an array index outside 1..size.

    Undocumented: AL only says that it is an error; the text is ours.
    """
    raise ALError(f"The array index {index} is outside of the permitted range from 1 to {size}.", "AL:ArrayIndex")


def array_of(size: int, function: Callable[..., Element], *arguments: object) -> list[Element]:
    """Return an array whose elements are made one by one."""
    return [function(*arguments) for _ in range(size)]


def assign_records(target: list[Any], source: list[Any]) -> None:
    """Assign an array of records element by element: each keeps its identity and gets the other's fields."""
    for record, other in zip(target, source, strict=True):
        record.assign(other)


def copy_records(records: list[Any]) -> list[Any]:
    """Return an array with a copy of each record, as a parameter by value gets it."""
    return [record.copied() for record in records]


def clear_records(records: list[Any]) -> None:
    """Clear each record of an array."""
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
