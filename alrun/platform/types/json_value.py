"""JsonValue: a text, a number, true, false, null or undefined.

Docs: methods-auto/jsonvalue/jsonvalue-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.types.json_overloads import declare_overloads
from alrun.runtime.values.json_handles import JsonHandle
from alrun.runtime.values.json_nodes import UNDEFINED, Scalar, ValueNode
from alrun.runtime.values.json_scalars import (
    value_big_integer,
    value_boolean,
    value_byte,
    value_char,
    value_code,
    value_date,
    value_date_time,
    value_decimal,
    value_duration,
    value_integer,
    value_option,
    value_text,
    value_time,
)
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

READERS: dict[str, Callable[[Scalar], object]] = {
    "BigInteger": value_big_integer,
    "Boolean": value_boolean,
    "Byte": value_byte,
    "Char": value_char,
    "Date": value_date,
    "DateTime": value_date_time,
    "Decimal": value_decimal,
    "Duration": value_duration,
    "Integer": value_integer,
    "Option": value_option,
    "Text": value_text,
    "Time": value_time,
}
"""By type of AL what makes a value of it out of a JSON value, or raises ALError."""


def _as(read: Callable[[Scalar], object]) -> Callable[[JsonHandle[ValueNode]], object]:
    def as_type(value: JsonHandle[ValueNode]) -> object:
        return read(value.node.value)

    return as_type


for _word, _read in {**READERS, "Code": value_code}.items():
    _function = _as(_read)
    _function.__name__ = _function.__qualname__ = f"as_{_word.lower()}"
    _function.__doc__ = _read.__doc__
    method(f"JsonValue.As{_word}(): {_word}")(_function)
    # A program from the cache finds its functions as names of their module.
    globals()[_function.__name__] = _function


@method("JsonValue.IsNull(): Boolean", prop=True)
def is_null(value: JsonHandle[ValueNode]) -> bool:
    """Return whether the value is null.

    Docs: methods-auto/jsonvalue/jsonvalue-isnull-method
    """
    return value.node.value is None


@method("JsonValue.IsUndefined(): Boolean", prop=True)
def is_undefined(value: JsonHandle[ValueNode]) -> bool:
    """Return whether the value is undefined.

    Docs: methods-auto/jsonvalue/jsonvalue-isundefined-method
    """
    return value.node.value is UNDEFINED


def set_value(value: JsonHandle[ValueNode], new: Scalar) -> None:
    """Let the variable be another value. The one that it was stays in its tree.

    Docs: methods-auto/jsonvalue/jsonvalue-setvalue-string-method
    """
    value.node = ValueNode(new)


declare_overloads(METHODS, globals(), "JsonValue.SetValue(Value: {})", set_value, tokens=False)


@method("JsonValue.SetValueToNull()")
def set_value_to_null(value: JsonHandle[ValueNode]) -> None:
    """Let the variable be null.

    Docs: methods-auto/jsonvalue/jsonvalue-setvaluetonull-method
    """
    value.node = ValueNode(None)


@method("JsonValue.SetValueToUndefined()")
def set_value_to_undefined(value: JsonHandle[ValueNode]) -> None:
    """Let the variable be undefined.

    Docs: methods-auto/jsonvalue/jsonvalue-setvaluetoundefined-method
    """
    value.node = ValueNode(UNDEFINED)
