"""JsonObject: properties in their order. Names are compared with their case.

Docs: methods-auto/jsonobject/jsonobject-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.types.json_overloads import declare_overloads
from alrun.platform.types.json_token import checked
from alrun.platform.types.json_value import READERS
from alrun.runtime.values.decimals import ZERO
from alrun.runtime.values.json_errors import PROPERTY_EXISTS, PROPERTY_NOT_FOUND, property_exists, property_not_found
from alrun.runtime.values.json_handles import JsonHandle
from alrun.runtime.values.json_nodes import ArrayNode, Item, Node, ObjectNode, Scalar, ValueNode
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def add(value: JsonHandle[ObjectNode], key: str, item: Item) -> bool:
    """Add a property at the end. Raises ALError if there is one of that name.

    Docs: methods-auto/jsonobject/jsonobject-add-string-string-method
    """
    node = value.node
    if key in node.items:
        raise property_exists(key)
    node.add(key, item)
    return True


def replace(value: JsonHandle[ObjectNode], key: str, item: Item) -> bool:
    """Give a property another value; it stays at its place. Raises ALError if there is none of that name.

    Docs: methods-auto/jsonobject/jsonobject-replace-string-string-method
    """
    node = value.node
    if key not in node.items:
        raise property_not_found(key)
    node.replace(key, item)
    return True


declare_overloads(
    METHODS, globals(), "JsonObject.Add(Key: Text, Value: {}): Boolean", add, false_for=(PROPERTY_EXISTS,)
)
declare_overloads(
    METHODS, globals(), "JsonObject.Replace(Key: Text, Value: {}): Boolean", replace, false_for=(PROPERTY_NOT_FOUND,)
)


@method("JsonObject.Contains(Key: Text): Boolean")
def contains(value: JsonHandle[ObjectNode], key: str) -> bool:
    """Return whether there is a property of that name, be it null.

    Docs: methods-auto/jsonobject/jsonobject-contains-method
    """
    return key in value.node.items


@method("JsonObject.Get(Key: Text, var Result: JsonToken): Boolean", false_for=(PROPERTY_NOT_FOUND,))
def get(value: JsonHandle[ObjectNode], key: str, result: Ref) -> bool:
    """Put a property's value into `result`. Raises ALError if there is none of that name.

    Docs: methods-auto/jsonobject/jsonobject-get-method
    """
    try:
        result.value = JsonHandle(value.node.child(key))
    except KeyError:
        raise property_not_found(key) from None
    return True


@method("JsonObject.Keys(): List of [Text]", prop=True)
def keys(value: JsonHandle[ObjectNode]) -> list[str]:
    """Return a list of the names.

    Docs: methods-auto/jsonobject/jsonobject-keys-method
    """
    return list(value.node.items)


@method("JsonObject.Values(): List of [JsonToken]", prop=True)
def values(value: JsonHandle[ObjectNode]) -> list[JsonHandle[Node]]:
    """Return a list of the values.

    Docs: methods-auto/jsonobject/jsonobject-values-method
    """
    node = value.node
    return [JsonHandle(node.child(key)) for key in node.items]


@method("JsonObject.Remove(Key: Text): Boolean", false_for=(PROPERTY_NOT_FOUND,))
def remove(value: JsonHandle[ObjectNode], key: str) -> bool:
    """Take a property out. Raises ALError if there is none of that name.

    Docs: methods-auto/jsonobject/jsonobject-remove-method
    """
    try:
        value.node.remove(key)
    except KeyError:
        raise property_not_found(key) from None
    return True


@method("JsonObject.GetArray(Key: Text [, DefaultIfNotFound: Boolean]): JsonArray")
def get_array(value: JsonHandle[ObjectNode], key: str, default_if_not_found: bool = False) -> JsonHandle[ArrayNode]:
    """Return the array that a property is; if there is none of that name, an empty one or ALError.

    Docs: methods-auto/jsonobject/jsonobject-getarray-method
    """
    node = value.node
    if key in node.items:
        return JsonHandle(checked(node.child(key), ArrayNode))
    if default_if_not_found:
        return JsonHandle(ArrayNode([]))
    raise property_not_found(key)


@method("JsonObject.GetObject(Key: Text [, DefaultIfNotFound: Boolean]): JsonObject")
def get_object(value: JsonHandle[ObjectNode], key: str, default_if_not_found: bool = False) -> JsonHandle[ObjectNode]:
    """Return the object that a property is; if there is none of that name, an empty one or ALError.

    Docs: methods-auto/jsonobject/jsonobject-getobject-method
    """
    node = value.node
    if key in node.items:
        return JsonHandle(checked(node.child(key), ObjectNode))
    if default_if_not_found:
        return JsonHandle(ObjectNode({}))
    raise property_not_found(key)


_ABSENT: dict[str, object] = {"Boolean": False, "Decimal": ZERO, "Text": ""}
"""What a property that is not there gives, where that is not 0."""


def _getter(word: str, read: Callable[[Scalar], object]) -> Callable[..., object]:
    absent = _ABSENT.get(word, 0)

    def get_type(value: JsonHandle[ObjectNode], key: str, default_if_not_found: bool = False) -> object:
        try:
            item = value.node.items[key]
        except KeyError:
            if default_if_not_found:
                return absent
            raise property_not_found(key) from None
        return read(scalar(item))

    get_type.__name__ = get_type.__qualname__ = f"get_{word.lower()}"
    get_type.__doc__ = (
        f"Return a property's value as {word}. If there is none of that name, the type's default or ALError.\n\n"
        f"Docs: methods-auto/jsonobject/jsonobject-get{word.lower()}-method\n"
    )
    return get_type


def scalar(item: Item) -> Scalar:
    """The content of an item that is a JSON value. Raises ALError if it is an object or array."""
    if item.__class__ is ValueNode:
        return item.value
    if item.__class__ in _STRUCTURES:
        checked(ObjectNode({}), ValueNode)
    return item  # type: ignore[return-value]


_STRUCTURES = frozenset({dict, list, ObjectNode, ArrayNode})

for _word, _read in READERS.items():
    _function = method(f"JsonObject.Get{_word}(Key: Text [, DefaultIfNotFound: Boolean]): {_word}")(
        _getter(_word, _read)
    )
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function
