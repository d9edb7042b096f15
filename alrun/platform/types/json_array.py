"""JsonArray: its elements count from 0.

Docs: methods-auto/jsonarray/jsonarray-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.types.json_object import scalar
from alrun.platform.types.json_overloads import declare_overloads
from alrun.platform.types.json_token import checked
from alrun.platform.types.json_value import READERS
from alrun.runtime.values.json_errors import OUT_OF_BOUNDS, out_of_bounds
from alrun.runtime.values.json_handles import JsonHandle
from alrun.runtime.values.json_nodes import ArrayNode, Item, ObjectNode, Scalar, is_equal
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def _node_with(value: JsonHandle[ArrayNode], index: int) -> ArrayNode:
    """The array. Raises ALError if it has no element of that index."""
    node = value.node
    if not 0 <= index < len(node.items):
        raise out_of_bounds()
    return node


def add(value: JsonHandle[ArrayNode], item: Item) -> bool:
    """Add an element at the end.

    Docs: methods-auto/jsonarray/jsonarray-add-string-method
    """
    value.node.append(item)
    return True


def index_of(value: JsonHandle[ArrayNode], item: Item) -> int:
    """Return the index of the first element that is the same JSON; -1 if there is none.

    Docs: methods-auto/jsonarray/jsonarray-indexof-string-method
    """
    for index, each in enumerate(value.node.items):
        if is_equal(each, item):
            return index
    return -1


def insert(value: JsonHandle[ArrayNode], index: int, item: Item) -> bool:
    """Add an element in front of that of the index, or at the end. Raises ALError if the index is further out.

    Docs: methods-auto/jsonarray/jsonarray-insert-integer-string-method
    """
    node = value.node
    if not 0 <= index <= len(node.items):
        raise out_of_bounds()
    node.insert(index, item)
    return True


def set_element(value: JsonHandle[ArrayNode], index: int, item: Item) -> bool:
    """Replace an element. Raises ALError if there is none of that index.

    Docs: methods-auto/jsonarray/jsonarray-set-integer-string-method
    """
    _node_with(value, index).replace(index, item)
    return True


declare_overloads(METHODS, globals(), "JsonArray.Add(Value: {})", add)
declare_overloads(METHODS, globals(), "JsonArray.IndexOf(Value: {}): Integer", index_of)
declare_overloads(
    METHODS, globals(), "JsonArray.Insert(Index: Integer, Value: {}): Boolean", insert, false_for=(OUT_OF_BOUNDS,)
)
declare_overloads(
    METHODS, globals(), "JsonArray.Set(Index: Integer, Result: {}): Boolean", set_element, false_for=(OUT_OF_BOUNDS,)
)


@method("JsonArray.Count(): Integer", prop=True)
def count(value: JsonHandle[ArrayNode]) -> int:
    """Return the number of elements.

    Docs: methods-auto/jsonarray/jsonarray-count-method
    """
    return len(value.node.items)


@method("JsonArray.Get(Index: Integer, var Result: JsonToken): Boolean", false_for=(OUT_OF_BOUNDS,))
def get(value: JsonHandle[ArrayNode], index: int, result: Ref) -> bool:
    """Put an element into `result`. Raises ALError if there is none of that index.

    Docs: methods-auto/jsonarray/jsonarray-get-method
    """
    result.value = JsonHandle(_node_with(value, index).child(index))
    return True


@method("JsonArray.GetArray(Index: Integer): JsonArray")
def get_array(value: JsonHandle[ArrayNode], index: int) -> JsonHandle[ArrayNode]:
    """Return the array that an element is. Raises ALError if it is none, or there is none of that index.

    Docs: methods-auto/jsonarray/jsonarray-getarray-method
    """
    return JsonHandle(checked(_node_with(value, index).child(index), ArrayNode))


@method("JsonArray.GetObject(Index: Integer): JsonObject")
def get_object(value: JsonHandle[ArrayNode], index: int) -> JsonHandle[ObjectNode]:
    """Return the object that an element is. Raises ALError if it is none, or there is none of that index.

    Docs: methods-auto/jsonarray/jsonarray-getobject-method
    """
    return JsonHandle(checked(_node_with(value, index).child(index), ObjectNode))


@method("JsonArray.RemoveAt(Index: Integer): Boolean", false_for=(OUT_OF_BOUNDS,))
def remove_at(value: JsonHandle[ArrayNode], index: int) -> bool:
    """Take an element out. Raises ALError if there is none of that index.

    Docs: methods-auto/jsonarray/jsonarray-removeat-method
    """
    _node_with(value, index).remove(index)
    return True


def _getter(word: str, read: Callable[[Scalar], object]) -> Callable[..., object]:
    def get_type(value: JsonHandle[ArrayNode], index: int) -> object:
        return read(scalar(_node_with(value, index).items[index]))

    get_type.__name__ = get_type.__qualname__ = f"get_{word.lower()}"
    get_type.__doc__ = (
        f"Return an element's value as {word}. Raises ALError if there is none of that index.\n\n"
        f"Docs: methods-auto/jsonarray/jsonarray-get{word.lower()}-method\n"
    )
    return get_type


# The page says that GetDuration gives an Option, and in its text a Duration.
for _word, _read in READERS.items():
    _result = "Option" if _word == "Duration" else _word
    _function = method(f"JsonArray.Get{_word}(Index: Integer): {_result}")(_getter(_word, _read))
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function
