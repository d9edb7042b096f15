"""List: a Python list, which assignment shares. Positions count from 1.

Docs: methods-auto/list/list-data-type
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from alrun.runtime.errors import ALError
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import Inline, MethodTable

T = TypeVar("T")

METHODS = MethodTable()
method = METHODS.method

INVALID_ARGUMENT = "Argument"


def _invalid_argument() -> ALError:
    return ALError("An invalid argument was passed to a 'List' data type method.", INVALID_ARGUMENT)


def _check_index(items: list[T], index: int) -> None:
    if not 1 <= index <= len(items):
        raise _invalid_argument()


def _check_range(items: list[T], index: int, count: int) -> None:
    if index < 1 or count < 0 or index - 1 + count > len(items):
        raise _invalid_argument()


@method("List.Add(Value: T)", inline=Inline.APPEND)
def add(items: list[T], value: T) -> None:
    """Put a value at the end.

    Docs: methods-auto/list/list-add-method
    """
    items.append(value)


@method("List.AddRange(Values: List of [T])")
def add_range(items: list[T], values: Iterable[T]) -> None:
    """Put the values of another list at the end, in their order.

    Docs: methods-auto/list/list-addrange-list[t]-method
    """
    items.extend(values)


@method("List.AddRange(Value: T [, Values: T, ...])")
def add_values(items: list[T], *values: T) -> None:
    """Put the values at the end, in their order.

    Docs: methods-auto/list/list-addrange-t-t-method
    """
    items.extend(values)


@method("List.Contains(Value: T): Boolean", inline=Inline.CONTAINS)
def contains(items: list[T], value: T) -> bool:
    """Return whether the list has the value; texts are compared with their case.

    Docs: methods-auto/list/list-contains-method
    """
    return value in items


@method("List.Count(): Integer", prop=True, inline=Inline.LENGTH)
def count(items: list[T]) -> int:
    """Return the number of elements.

    Docs: methods-auto/list/list-count-method
    """
    return len(items)


@method("List.Get(Index: Integer): T", inline=Inline.ITEM)
def get(items: list[T], index: int) -> T:
    """Return an element. Raises ALError if there is none at the index.

    Docs: methods-auto/list/list-get-integer-method
    """
    _check_index(items, index)
    return items[index - 1]


@method("List.Get(Index: Integer, var Result: T): Boolean", false_for=(INVALID_ARGUMENT,))
def get_into(items: list[T], index: int, result: Ref) -> bool:
    """Put an element into `result`. Raises ALError if there is none at the index.

    Docs: methods-auto/list/list-get-integer-t-method
    """
    result.value = get(items, index)
    return True


@method("List.GetRange(Index: Integer, Count: Integer): List of [T]")
def get_range(items: list[T], index: int, count: int) -> list[T]:
    """Return a new list of `count` elements from `index`. Raises ALError if the list does not reach that far.

    Docs: methods-auto/list/list-getrange-integer-integer-method
    """
    _check_range(items, index, count)
    return items[index - 1 : index - 1 + count]


@method(
    "List.GetRange(Index: Integer, Count: Integer, var Result: List of [T]): Boolean",
    false_for=(INVALID_ARGUMENT,),
)
def get_range_into(items: list[T], index: int, count: int, result: Ref) -> bool:
    """Put a new list of `count` elements into `result`. Raises ALError if the list does not reach that far.

    Docs: methods-auto/list/list-getrange-integer-integer-list[t]-method
    """
    result.value = get_range(items, index, count)
    return True


@method("List.IndexOf(Value: T): Integer")
def index_of(items: list[T], value: T) -> int:
    """Return where the value first is; 0 if it is not in the list.

    Docs: methods-auto/list/list-indexof-method
    """
    return items.index(value) + 1 if value in items else 0


@method("List.LastIndexOf(Value: T): Integer")
def last_index_of(items: list[T], value: T) -> int:
    """Return where the value last is; 0 if it is not in the list.

    Docs: methods-auto/list/list-lastindexof-method
    """
    for index in range(len(items), 0, -1):
        if items[index - 1] == value:
            return index
    return 0


@method("List.Insert(Index: Integer, Value: T): Boolean", false_for=(INVALID_ARGUMENT,))
def insert(items: list[T], index: int, value: T) -> bool:
    """Put a value in front of the element at `index`, or at the end. Raises ALError if `index` is further out.

    Docs: methods-auto/list/list-insert-method
    """
    _check_range(items, index, 0)
    items.insert(index - 1, value)
    return True


@method("List.Remove(Value: T): Boolean")
def remove(items: list[T], value: T) -> bool:
    """Take the first element of that value out; return whether there was one.

    Docs: methods-auto/list/list-remove-method
    """
    if value not in items:
        return False
    items.remove(value)
    return True


@method("List.RemoveAt(Index: Integer): Boolean", false_for=(INVALID_ARGUMENT,))
def remove_at(items: list[T], index: int) -> bool:
    """Take the element at the index out. Raises ALError if there is none.

    Docs: methods-auto/list/list-removeat-method
    """
    _check_index(items, index)
    del items[index - 1]
    return True


@method("List.RemoveRange(Index: Integer, Count: Integer): Boolean", false_for=(INVALID_ARGUMENT,))
def remove_range(items: list[T], index: int, count: int) -> bool:
    """Take `count` elements from `index` out. Raises ALError if the list does not reach that far.

    Docs: methods-auto/list/list-removerange-method
    """
    _check_range(items, index, count)
    del items[index - 1 : index - 1 + count]
    return True


@method("List.Reverse()")
def reverse(items: list[T]) -> None:
    """Turn the order of the elements round.

    Docs: methods-auto/list/list-reverse-method
    """
    items.reverse()


@method("List.Set(Index: Integer, NewValue: T): Boolean", false_for=(INVALID_ARGUMENT,), inline=Inline.SET_ITEM)
def set_(items: list[T], index: int, new_value: T) -> bool:
    """Replace the element at the index. Raises ALError if there is none.

    Docs: methods-auto/list/list-set-integer-t-method
    """
    _check_index(items, index)
    items[index - 1] = new_value
    return True


@method("List.Set(Index: Integer, NewValue: T, var OldValue: T): Boolean", false_for=(INVALID_ARGUMENT,))
def set_and_get(items: list[T], index: int, new_value: T, old_value: Ref) -> bool:
    """Replace the element at the index and put the old one into `old_value`. Raises ALError if there is none.

    Docs: methods-auto/list/list-set-integer-t-t-method
    """
    _check_index(items, index)
    old_value.value, items[index - 1] = items[index - 1], new_value
    return True
