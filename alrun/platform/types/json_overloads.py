"""Methods of the Json types that take a value of any type that JSON has: one overload for each, all of one function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alrun.runtime.values.decimals import without_trailing_zeros
from alrun.runtime.values.json_handles import JsonHandle
from alrun.runtime.values.json_nodes import Item
from alrun.runtime.values.json_scalars import date_text, date_time_text, time_text
from alrun.semantics.builtins import MethodTable


def _node(handle: JsonHandle[Any]) -> Item:
    node: Item = handle.node
    return node


_PLAIN = ("BigInteger", "Boolean", "Byte", "Char", "Duration", "Integer", "Option", "Text")
"""Types whose values are JSON values as they are."""
# Any: what it takes depends on the type that is its key.
_CONVERTED: dict[str, Callable[[Any], Item]] = {
    "Date": date_text,
    "DateTime": date_time_text,
    "Decimal": without_trailing_zeros,
    "Time": time_text,
    "JsonArray": _node,
    "JsonObject": _node,
    "JsonToken": _node,
    "JsonValue": _node,
}
_TOKENS = frozenset({"JsonArray", "JsonObject", "JsonToken", "JsonValue"})

Function = Callable[..., object]


def declare_overloads(
    methods: MethodTable,
    namespace: dict[str, Any],
    signature: str,
    function: Function,
    *,
    tokens: bool = True,
    false_for: tuple[str, ...] = (),
) -> None:
    """Declare `function` for each type of value, in the place of `{}` in the signature.

    The value is its last argument and becomes a JSON value before. `namespace` is that of the module: a program from
    the cache finds its functions as names of their module. Without `tokens`, no overload takes a token.
    """
    for word in _PLAIN:
        methods.method(signature.format(word), false_for=false_for)(function)
    page = (function.__doc__ or "").partition("Docs: ")[2].strip()
    for word, convert in _CONVERTED.items():
        if tokens or word not in _TOKENS:
            overload = _overload(function, convert, takes_place=function.__code__.co_argcount > 2)
            overload.__name__ = overload.__qualname__ = f"{function.__name__}_{word.lower()}"
            overload.__module__ = function.__module__
            overload.__annotations__ = {"return": function.__annotations__["return"]}
            of_type = page.removesuffix("string-method") + f"{word.lower()}-method"
            overload.__doc__ = f"The same for a value of type {word}.\n\nDocs: {of_type}\n"
            methods.method(signature.format(word), false_for=false_for)(overload)
            namespace[overload.__name__] = overload


def _overload(function: Function, convert: Callable[[Any], Item], *, takes_place: bool) -> Function:
    if takes_place:

        def with_place(handle: JsonHandle[Any], place: object, value: object) -> object:
            return function(handle, place, convert(value))

        return with_place

    def without_place(handle: JsonHandle[Any], value: object) -> object:
        return function(handle, convert(value))

    return without_place
