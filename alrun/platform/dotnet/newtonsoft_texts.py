"""The texts of Newtonsoft.Json: reading, writing and the errors of both."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.errors import ALError
from alrun.runtime.net import NetException
from alrun.runtime.values.json_nodes import Item, Node, content
from alrun.runtime.values.json_path import select
from alrun.runtime.values.json_reading import read_json
from alrun.runtime.values.json_writing import written

INDENTED = 1


class Formatting(NetEnum):
    """Whether JSON is written in lines."""

    net_name = "Newtonsoft.Json.Formatting"
    values: ClassVar = {"None": 0, "Indented": INDENTED}


def read(text: str) -> Item:
    """The value that a text of JSON is. Raises NetException."""
    if text is None:
        raise NetException("Value cannot be null. (Parameter 's')")
    try:
        return read_json(text)
    except ALError as error:
        raise NetException(error.text) from error


def selected(node: Node, path: str) -> list[Node]:
    """The nodes that a path leads to. Raises NetException."""
    try:
        return select(node, path)
    except ALError as error:
        raise NetException(error.text) from error


def not_read(kind: str, wanted: str, node: Node) -> NetException:
    """The error of a text that is another kind of value than was wanted."""
    match content(node):
        case dict():
            found = "StartObject"
        case list():
            found = "StartArray"
        case str():
            found = "String"
        case bool():
            found = "Boolean"
        case int():
            found = "Integer"
        case Decimal():
            found = "Float"
        case _:
            found = "Null"
    return NetException(
        f"Error reading {kind} from JsonReader. Current JsonReader item is not {wanted}: {found}. Path '', line 1, "
        "position 1."
    )


def out_of_range() -> NetException:
    """The error of an index that a list does not have."""
    return NetException(
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
    )


def indented(item: Item, depth: int = 0) -> str:
    """The JSON in lines, two blanks for each level."""
    raw = content(item)
    inner, outer = "\r\n" + "  " * (depth + 1), "\r\n" + "  " * depth
    match raw:
        case dict() if raw:
            lines = (f"{written(name)}: {indented(value, depth + 1)}" for name, value in raw.items())
            return "{" + inner + f",{inner}".join(lines) + outer + "}"
        case list() if raw:
            return "[" + inner + f",{inner}".join(indented(value, depth + 1) for value in raw) + outer + "]"
        case _:
            return written(item)
