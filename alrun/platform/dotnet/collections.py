"""The collections of .NET, generic and not: lists, dictionaries, sets, stacks and queues. Places count from 0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from alrun.platform.dotnet.text import comparison_key
from alrun.runtime.net import NetException, NetObject, NetRef, member

_BAD_INDEX = (
    "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
)


class Enumerable(NetObject):
    """Values that can be walked through."""

    net_name = "System.Collections.IEnumerable"

    def __init__(self, values: Iterable[Any] = ()) -> None:
        self._values = list(values)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    @member("GetEnumerator")
    def enumerator(self) -> Enumerator:
        """One to walk through it."""
        return Enumerator(list(self))


class Enumerator(NetObject):
    """A walk through values; it begins before the first of them."""

    net_name = "System.Collections.IEnumerator"

    def __init__(self, values: list[Any]) -> None:
        self._values = values
        self._place = -1

    @member("MoveNext")
    def move_next(self) -> bool:
        """Go to the next value; whether there is one."""
        self._place = min(self._place + 1, len(self._values))
        return self._place < len(self._values)

    @member("Current")
    def current(self) -> Any:
        """The value. Raises NetException before the first and behind the last."""
        if not 0 <= self._place < len(self._values):
            reason = "has not started. Call MoveNext." if self._place < 0 else "already finished."
            raise NetException(f"Enumeration {reason}")
        return self._values[self._place]

    @member("Reset")
    def reset(self) -> None:
        """Begin again."""
        self._place = -1


class Collection(Enumerable):
    """Values of which there is a number."""

    net_name = "System.Collections.ICollection"

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._values)

    @member("Clear")
    def clear(self) -> None:
        """Take all away."""
        self._values.clear()

    @member("Contains")
    def contains(self, value: Any) -> bool:
        """Whether a value is among them."""
        return value in self._values

    @member("ToArray")
    def to_array(self) -> list[Any]:
        """An array of them."""
        return list(self)


class GenericList(Collection):
    """Values at places. Made of nothing, of a number that it shall have room for, or of other values."""

    net_name = "System.Collections.Generic.List`1"

    def __init__(self, source: Any = ()) -> None:
        super().__init__(() if isinstance(source, int) else source)

    @member("Add")
    def add(self, value: Any) -> int | None:
        """Add to the end."""
        self._values.append(value)
        return None

    @member("AddRange")
    def add_range(self, values: Iterable[Any]) -> None:
        """Add many to the end."""
        self._values.extend(values)

    @member("Item", "get_Item")
    def item(self, index: int) -> Any:
        """The value at a place. Raises NetException."""
        return self._values[self._checked(index)]

    @member("set_Item")
    def set_item(self, index: int, value: Any) -> None:
        """Put another value at a place. Raises NetException."""
        self._values[self._checked(index)] = value

    @member("Insert")
    def insert(self, index: int, value: Any) -> None:
        """Put a value in. Raises NetException."""
        if not 0 <= index <= len(self._values):
            raise NetException("Index must be within the bounds of the List. (Parameter 'index')")
        self._values.insert(index, value)

    @member("IndexOf")
    def index_of(self, value: Any) -> int:
        """Where a value is for the first time, -1 if nowhere."""
        return self._values.index(value) if value in self._values else -1

    @member("Remove")
    def remove(self, value: Any) -> bool:
        """Take a value away where it is first; whether it was there."""
        if value not in self._values:
            return False
        self._values.remove(value)
        return True

    @member("RemoveAt")
    def remove_at(self, index: int) -> None:
        """Take away what is at a place. Raises NetException."""
        del self._values[self._checked(index)]

    @member("Reverse")
    def reverse(self) -> None:
        """Turn the order round."""
        self._values.reverse()

    @member("Sort")
    def sort(self) -> None:
        """Bring the values into order."""
        self._values.sort(key=comparison_key)

    @member("Capacity")
    def capacity(self) -> int:
        """How many it has room for: as many as it has."""
        return len(self._values)

    def _checked(self, index: int) -> int:
        if not 0 <= index < len(self._values):
            raise NetException(_BAD_INDEX)
        return index


class ArrayList(GenericList):
    """A list that says where it puts a value."""

    net_name = "System.Collections.ArrayList"

    @member("Add")
    def add(self, value: Any) -> int:
        """Add to the end; the place."""
        self._values.append(value)
        return len(self._values) - 1


class HashSet(Collection):
    """Values of which each is there once."""

    net_name = "System.Collections.Generic.HashSet`1"

    def __init__(self, source: Any = ()) -> None:
        super().__init__()
        self._keys: dict[Any, None] = {} if isinstance(source, int) else dict.fromkeys(source)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._keys)

    @member("Add")
    def add(self, value: Any) -> bool:
        """Add a value; whether it was not there."""
        is_new = value not in self._keys
        self._keys[value] = None
        return is_new

    @member("Contains")
    def contains(self, value: Any) -> bool:
        """Whether a value is among them."""
        return value in self._keys

    @member("Remove")
    def remove(self, value: Any) -> bool:
        """Take a value away; whether it was there."""
        return self._keys.pop(value, self) is None

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._keys)

    @member("Clear")
    def clear(self) -> None:
        """Take all away."""
        self._keys.clear()

    @member("UnionWith")
    def union_with(self, values: Iterable[Any]) -> None:
        """Add what is among others."""
        self._keys |= dict.fromkeys(values)

    @member("IntersectWith")
    def intersect_with(self, values: Iterable[Any]) -> None:
        """Leave what is also among others."""
        others = set(values)
        self._keys = {key: None for key in self._keys if key in others}

    @member("ExceptWith")
    def except_with(self, values: Iterable[Any]) -> None:
        """Take away what is among others."""
        for value in values:
            self._keys.pop(value, None)


class KeyValuePair(NetObject):
    """A key and its value."""

    net_name = "System.Collections.Generic.KeyValuePair`2"

    def __init__(self, key: Any = None, value: Any = None) -> None:
        self._key = key
        self._value = value

    @member("Key")
    def key(self) -> Any:
        """The key."""
        return self._key

    @member("Value")
    def value(self) -> Any:
        """The value."""
        return self._value

    @member("ToString")
    def net_text(self) -> str:
        """Both in brackets."""
        return f"[{'' if self._key is None else self._key}, {'' if self._value is None else self._value}]"


class DictionaryEntry(KeyValuePair):
    """A key and its value in a Hashtable."""

    net_name = "System.Collections.DictionaryEntry"


class Dictionary(Enumerable):
    """Values by their keys. Made of nothing, of a number that it shall have room for, or of another one."""

    net_name = "System.Collections.Generic.Dictionary`2"
    pair: ClassVar[type[KeyValuePair]] = KeyValuePair

    def __init__(self, source: Any = None) -> None:
        super().__init__()
        self._entries: dict[Any, Any] = dict(source.items()) if isinstance(source, Dictionary) else {}

    def items(self) -> list[tuple[Any, Any]]:
        """The keys and values, in order."""
        return list(self._entries.items())

    def __iter__(self) -> Iterator[Any]:
        return iter([self.pair(key, value) for key, value in self.items()])

    @member("Add")
    def add(self, key: Any, value: Any) -> None:
        """Add a value. Raises NetException if the key is there."""
        if self._checked(key) in self._entries:
            raise NetException(f"An item with the same key has already been added. Key: {key}")
        self._entries[key] = value

    @member("TryAdd")
    def try_add(self, key: Any, value: Any) -> bool:
        """Add a value unless the key is there; whether it was not."""
        if self._checked(key) in self._entries:
            return False
        self._entries[key] = value
        return True

    @member("Item", "get_Item")
    def item(self, key: Any) -> Any:
        """The value of a key. Raises NetException if it is not there."""
        if self._checked(key) not in self._entries:
            raise NetException(f"The given key '{key}' was not present in the dictionary.")
        return self._entries[key]

    @member("set_Item")
    def set_item(self, key: Any, value: Any) -> None:
        """Add or change a value."""
        self._entries[self._checked(key)] = value

    @member("TryGetValue", outs=(1,))
    def try_get_value(self, key: Any, value: NetRef) -> bool:
        """Give the value of a key; whether it is there."""
        found = self._checked(key) in self._entries
        value.value = self._entries.get(key)
        return found

    @member("ContainsKey")
    def contains_key(self, key: Any) -> bool:
        """Whether a key is there."""
        return self._checked(key) in self._entries

    @member("ContainsValue")
    def contains_value(self, value: Any) -> bool:
        """Whether a value is there."""
        return value in self._entries.values()

    @member("Remove")
    def remove(self, key: Any) -> bool:
        """Take a key away; whether it was there."""
        found = self._checked(key) in self._entries
        self._entries.pop(key, None)
        return found

    @member("Keys")
    def keys(self) -> Collection:
        """The keys."""
        return Collection(key for key, _ in self.items())

    @member("Values")
    def values(self) -> Collection:
        """The values."""
        return Collection(value for _, value in self.items())

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._entries)

    @member("Clear")
    def clear(self) -> None:
        """Take all away."""
        self._entries.clear()

    def _checked(self, key: Any) -> Any:
        if key is None:
            raise NetException("Value cannot be null. (Parameter 'key')")
        return key


class SortedDictionary(Dictionary):
    """Values in the order of their keys."""

    net_name = "System.Collections.Generic.SortedDictionary`2"

    def items(self) -> list[tuple[Any, Any]]:
        """The keys and values, in order."""
        return sorted(self._entries.items(), key=lambda entry: comparison_key(entry[0]))


class Hashtable(Dictionary):
    """Values by their keys; one that is not there is null."""

    net_name = "System.Collections.Hashtable"
    pair = DictionaryEntry

    @member("Add")
    def add(self, key: Any, value: Any) -> None:
        """Add a value. Raises NetException if the key is there."""
        if self._checked(key) in self._entries:
            raise NetException(f"Item has already been added. Key in dictionary: '{key}'  Key being added: '{key}'")
        self._entries[key] = value

    @member("Item", "get_Item")
    def item(self, key: Any) -> Any:
        """The value of a key, null if it is not there."""
        return self._entries.get(self._checked(key))

    @member("Contains")
    def contains(self, key: Any) -> bool:
        """Whether a key is there."""
        return self._checked(key) in self._entries


class Stack(Collection):
    """Values of which the last one comes first."""

    net_name = "System.Collections.Stack"

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values[::-1])

    @member("Push")
    def push(self, value: Any) -> None:
        """Put a value on top."""
        self._values.append(value)

    @member("Pop")
    def pop(self) -> Any:
        """Take away what is on top. Raises NetException."""
        return self._filled().pop()

    @member("Peek")
    def peek(self) -> Any:
        """What is on top. Raises NetException."""
        return self._filled()[-1]

    def _filled(self) -> list[Any]:
        if not self._values:
            raise NetException("Stack empty.")
        return self._values


class Queue(Collection):
    """Values of which the first one comes first."""

    net_name = "System.Collections.Queue"

    @member("Enqueue")
    def enqueue(self, value: Any) -> None:
        """Put a value at the end."""
        self._values.append(value)

    @member("Dequeue")
    def dequeue(self) -> Any:
        """Take the first one away. Raises NetException."""
        return self._filled().pop(0)

    @member("Peek")
    def peek(self) -> Any:
        """The first one. Raises NetException."""
        return self._filled()[0]

    def _filled(self) -> list[Any]:
        if not self._values:
            raise NetException("Queue empty.")
        return self._values
