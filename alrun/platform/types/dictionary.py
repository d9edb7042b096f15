"""Dictionary: a Python dict, which assignment shares. Keys and values keep the order in which keys were added.

Docs: methods-auto/dictionary/dictionary-data-type
"""

from __future__ import annotations

from typing import TypeVar

from alrun.runtime.errors import ALError
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import Inline, MethodTable

K = TypeVar("K")
V = TypeVar("V")

METHODS = MethodTable()
method = METHODS.method

KEY_NOT_FOUND = "KeyNotFound"
DUPLICATE_KEY = "DuplicateKey"


def _key_not_found() -> ALError:
    return ALError("The given key was not present in the dictionary.", KEY_NOT_FOUND)


@method("Dictionary.Add(Key: K, Value: V): Boolean", false_for=(DUPLICATE_KEY,))
def add(entries: dict[K, V], key: K, value: V) -> bool:
    """Add a key with its value. Raises ALError if the key is there already.

    Docs: methods-auto/dictionary/dictionary-add-method
    """
    if key in entries:
        raise ALError("An item with the same key has already been added.", DUPLICATE_KEY)
    entries[key] = value
    return True


@method("Dictionary.ContainsKey(Key: K): Boolean", inline=Inline.CONTAINS)
def contains_key(entries: dict[K, V], key: K) -> bool:
    """Return whether the dictionary has the key; texts are compared with their case.

    Docs: methods-auto/dictionary/dictionary-containskey-method
    """
    return key in entries


@method("Dictionary.Count(): Integer", prop=True, inline=Inline.LENGTH)
def count(entries: dict[K, V]) -> int:
    """Return the number of keys.

    Docs: methods-auto/dictionary/dictionary-count-method
    """
    return len(entries)


@method("Dictionary.Get(Key: K): V", inline=Inline.ENTRY)
def get(entries: dict[K, V], key: K) -> V:
    """Return the value of a key. Raises ALError if there is no such key.

    Docs: methods-auto/dictionary/dictionary-get-tkey-method
    """
    if key in entries:
        return entries[key]
    raise _key_not_found()


@method("Dictionary.Get(Key: K, var Value: V): Boolean", false_for=(KEY_NOT_FOUND,))
def get_into(entries: dict[K, V], key: K, value: Ref) -> bool:
    """Put the value of a key into `value`. Raises ALError if there is no such key.

    Docs: methods-auto/dictionary/dictionary-get-tkey-tvalue-method
    """
    value.value = get(entries, key)
    return True


@method("Dictionary.Keys(): List of [K]", prop=True)
def keys(entries: dict[K, V]) -> list[K]:
    """Return a new list of the keys.

    Docs: methods-auto/dictionary/dictionary-keys-method
    """
    return list(entries)


@method("Dictionary.Values(): List of [V]", prop=True)
def values(entries: dict[K, V]) -> list[V]:
    """Return a new list of the values, in the order of the keys.

    Docs: methods-auto/dictionary/dictionary-values-method
    """
    return list(entries.values())


@method("Dictionary.Remove(Key: K): Boolean")
def remove(entries: dict[K, V], key: K) -> bool:
    """Take a key and its value out; return whether there was one.

    Docs: methods-auto/dictionary/dictionary-remove-method
    """
    if key not in entries:
        return False
    del entries[key]
    return True


@method("Dictionary.Set(Key: K, Value: V)", inline=Inline.SET_ENTRY)
def set_(entries: dict[K, V], key: K, value: V) -> None:
    """Give a key its value, whether or not it is there already.

    Docs: methods-auto/dictionary/dictionary-set-tkey-tvalue-method
    """
    entries[key] = value


@method("Dictionary.Set(Key: K, Value: V, var OldValue: V): Boolean")
def set_and_get(entries: dict[K, V], key: K, value: V, old_value: Ref) -> bool:
    """Give a key its value; return whether it had one, which is then in `old_value`.

    Docs: methods-auto/dictionary/dictionary-set-tkey-tvalue-tvalue-method
    """
    replaced = key in entries
    if replaced:
        old_value.value = entries[key]
    entries[key] = value
    return replaced
