"""JsonToken, and what all Json types have: paths, copies, reading and writing.

Docs: methods-auto/jsontoken/jsontoken-data-type
"""

from __future__ import annotations

from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.values.json_errors import INVALID_JSON, INVALID_PATH, NO_CONVERSION, NO_MATCH, no_conversion
from alrun.runtime.values.json_handles import JsonHandle, Kind
from alrun.runtime.values.json_nodes import (
    ArrayNode,
    Node,
    ObjectNode,
    ValueNode,
    as_node,
    copied,
    path_of,
)
from alrun.runtime.values.json_path import select, select_one
from alrun.runtime.values.json_reading import read_json
from alrun.runtime.values.json_writing import written
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable
from alrun.semantics.types import Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("JsonToken")
def new_token(session: Session, type_: Type) -> JsonHandle[Node]:
    """Return what a new variable holds: null."""
    return JsonHandle(ValueNode(None))


@new_value_of("JsonValue")
def new_json_value(session: Session, type_: Type) -> JsonHandle[ValueNode]:
    """Return what a new variable holds: null."""
    return JsonHandle(ValueNode(None))


@new_value_of("JsonObject")
def new_object(session: Session, type_: Type) -> JsonHandle[ObjectNode]:
    """Return what a new variable holds: an object without properties."""
    return JsonHandle(ObjectNode({}))


@new_value_of("JsonArray")
def new_array(session: Session, type_: Type) -> JsonHandle[ArrayNode]:
    """Return what a new variable holds: an array without elements."""
    return JsonHandle(ArrayNode([]))


_KINDS: dict[type[object], str] = {ObjectNode: "NavJsonObject", ArrayNode: "NavJsonArray", ValueNode: "NavJsonValue"}


def checked(node: Node, kind: type[Kind]) -> Kind:
    """Return the node itself. Raises ALError if it is of another kind."""
    if isinstance(node, kind):
        return node
    raise no_conversion("NavJsonToken", _KINDS[kind])


# Kinds


@method("JsonToken.AsArray(): JsonArray")
def as_array(token: JsonHandle[Node]) -> JsonHandle[ArrayNode]:
    """Return the array that the token is. Raises ALError if it is none.

    Docs: methods-auto/jsontoken/jsontoken-asarray-method
    """
    return JsonHandle(checked(token.node, ArrayNode))


@method("JsonToken.AsObject(): JsonObject")
def as_object(token: JsonHandle[Node]) -> JsonHandle[ObjectNode]:
    """Return the object that the token is. Raises ALError if it is none.

    Docs: methods-auto/jsontoken/jsontoken-asobject-method
    """
    return JsonHandle(checked(token.node, ObjectNode))


@method("JsonToken.AsValue(): JsonValue")
def as_value(token: JsonHandle[Node]) -> JsonHandle[ValueNode]:
    """Return the value that the token is, be it null. Raises ALError if it is none.

    Docs: methods-auto/jsontoken/jsontoken-asvalue-method
    """
    return JsonHandle(checked(token.node, ValueNode))


@method("JsonToken.IsArray(): Boolean", prop=True)
def is_array(token: JsonHandle[Node]) -> bool:
    """Return whether the token is an array.

    Docs: methods-auto/jsontoken/jsontoken-isarray-method
    """
    return token.node.__class__ is ArrayNode


@method("JsonToken.IsObject(): Boolean", prop=True)
def is_object(token: JsonHandle[Node]) -> bool:
    """Return whether the token is an object.

    Docs: methods-auto/jsontoken/jsontoken-isobject-method
    """
    return token.node.__class__ is ObjectNode


@method("JsonToken.IsValue(): Boolean", prop=True)
def is_value(token: JsonHandle[Node]) -> bool:
    """Return whether the token is a value; null is one.

    Docs: methods-auto/jsontoken/jsontoken-isvalue-method
    """
    return token.node.__class__ is ValueNode


# What all have


@method("JsonArray.AsToken(): JsonToken")
@method("JsonObject.AsToken(): JsonToken")
@method("JsonValue.AsToken(): JsonToken")
def as_token(token: JsonHandle[Node]) -> JsonHandle[Node]:
    """Return the same as a JsonToken.

    Docs: methods-auto/jsonobject/jsonobject-astoken-method
    """
    return JsonHandle(token.node)


@method("JsonArray.Clone(): JsonToken")
@method("JsonObject.Clone(): JsonToken")
@method("JsonToken.Clone(): JsonToken")
@method("JsonValue.Clone(): JsonToken")
def clone(token: JsonHandle[Node]) -> JsonHandle[Node]:
    """Return a deep copy.

    Docs: methods-auto/jsontoken/jsontoken-clone-method
    """
    return JsonHandle(as_node(copied(token.node)))


@method("JsonArray.Path(): Text", prop=True)
@method("JsonObject.Path(): Text", prop=True)
@method("JsonToken.Path(): Text", prop=True)
@method("JsonValue.Path(): Text", prop=True)
def path(token: JsonHandle[Node]) -> str:
    """Return the path from the root of the tree: `$.items[0]`.

    Docs: methods-auto/jsontoken/jsontoken-path-method
    """
    return path_of(token.node)


@method("JsonArray.SelectToken(Path: Text, var Result: JsonToken): Boolean", false_for=(NO_MATCH, INVALID_PATH))
@method("JsonObject.SelectToken(Path: Text, var Result: JsonToken): Boolean", false_for=(NO_MATCH, INVALID_PATH))
@method("JsonToken.SelectToken(Path: Text, var Result: JsonToken): Boolean", false_for=(NO_MATCH, INVALID_PATH))
@method("JsonValue.SelectToken(Path: Text, var Result: JsonToken): Boolean", false_for=(NO_MATCH, INVALID_PATH))
def select_token(token: JsonHandle[Node], path: str, result: Ref) -> bool:
    """Put the token that a path leads to into `result`. Raises ALError if there are none or several, or no path is.

    Docs: methods-auto/jsontoken/jsontoken-selecttoken-method
    """
    result.value = JsonHandle(select_one(token.node, path))
    return True


@method("JsonArray.SelectTokens(Path: Text, var Result: List of [JsonToken]): Boolean", false_for=(INVALID_PATH,))
@method("JsonObject.SelectTokens(Path: Text, var Result: List of [JsonToken]): Boolean", false_for=(INVALID_PATH,))
@method("JsonToken.SelectTokens(Path: Text, var Result: List of [JsonToken]): Boolean", false_for=(INVALID_PATH,))
def select_tokens(token: JsonHandle[Node], path: str, result: Ref) -> bool:
    """Put a new list of the tokens that a path leads to into `result`. Raises ALError if it is no path.

    Docs: methods-auto/jsontoken/jsontoken-selecttokens-method
    """
    result.value = [JsonHandle(node) for node in select(token.node, path)]
    return True


@method("JsonArray.WriteTo(var String: Text): Boolean")
@method("JsonObject.WriteTo(var String: Text): Boolean")
@method("JsonToken.WriteTo(var String: Text): Boolean")
@method("JsonValue.WriteTo(var Data: Text): Boolean")
def write_to_text(token: JsonHandle[Node], string: Ref) -> bool:
    """Put the text into `string`, without blanks.

    Docs: methods-auto/jsontoken/jsontoken-writeto-text-method
    """
    string.value = written(token.node)
    return True


@method("JsonArray.WriteTo(OutStream: OutStream): Boolean")
@method("JsonObject.WriteTo(OutStream: OutStream): Boolean")
@method("JsonToken.WriteTo(Data: OutStream): Boolean")
@method("JsonValue.WriteTo(Data: OutStream): Boolean")
def write_to_stream(token: JsonHandle[Node], stream: OutStream | None) -> bool:
    """Write the text, without blanks, in the encoding of the stream.

    Docs: methods-auto/jsontoken/jsontoken-writeto-outstream-method
    """
    opened_out_stream(stream).write_text(written(token.node))
    return True


# Reading. What the variable referred to stays as it is: it refers to another tree then.

_UNREADABLE = (INVALID_JSON, NO_CONVERSION)


@method("JsonArray.ReadFrom(String: Text): Boolean", false_for=_UNREADABLE)
def read_array(token: JsonHandle[ArrayNode], string: str) -> bool:
    """Let the variable be the array of a text. Raises ALError if it is no JSON or no array.

    Docs: methods-auto/jsonarray/jsonarray-readfrom-string-method
    """
    token.node = checked(as_node(read_json(string)), ArrayNode)
    return True


@method("JsonObject.ReadFrom(String: Text): Boolean", false_for=_UNREADABLE)
def read_object(token: JsonHandle[ObjectNode], string: str) -> bool:
    """Let the variable be the object of a text. Raises ALError if it is no JSON or no object.

    Docs: methods-auto/jsonobject/jsonobject-readfrom-string-method
    """
    token.node = checked(as_node(read_json(string)), ObjectNode)
    return True


@method("JsonToken.ReadFrom(String: Text): Boolean", false_for=_UNREADABLE)
def read_token(token: JsonHandle[Node], string: str) -> bool:
    """Let the variable be what a text says. Raises ALError if it is no JSON.

    Docs: methods-auto/jsontoken/jsontoken-readfrom-string-method
    """
    token.node = as_node(read_json(string))
    return True


@method("JsonValue.ReadFrom(Data: Text): Boolean", false_for=_UNREADABLE)
def read_value(token: JsonHandle[ValueNode], string: str) -> bool:
    """Let the variable be the value of a text. Raises ALError if it is no JSON or no value.

    Docs: methods-auto/jsonvalue/jsonvalue-readfrom-string-method
    """
    token.node = checked(as_node(read_json(string)), ValueNode)
    return True


@method("JsonArray.ReadFrom(Data: InStream): Boolean", false_for=_UNREADABLE)
def read_array_of_stream(token: JsonHandle[ArrayNode], stream: InStream | None) -> bool:
    """The same for the rest of a stream.

    Docs: methods-auto/jsonarray/jsonarray-readfrom-instream-method
    """
    return read_array(token, opened_in_stream(stream).read_all_text())


@method("JsonObject.ReadFrom(InStream: InStream): Boolean", false_for=_UNREADABLE)
def read_object_of_stream(token: JsonHandle[ObjectNode], stream: InStream | None) -> bool:
    """The same for the rest of a stream.

    Docs: methods-auto/jsonobject/jsonobject-readfrom-instream-method
    """
    return read_object(token, opened_in_stream(stream).read_all_text())


@method("JsonToken.ReadFrom(InStream: InStream): Boolean", false_for=_UNREADABLE)
def read_token_of_stream(token: JsonHandle[Node], stream: InStream | None) -> bool:
    """The same for the rest of a stream.

    Docs: methods-auto/jsontoken/jsontoken-readfrom-instream-method
    """
    return read_token(token, opened_in_stream(stream).read_all_text())


@method("JsonValue.ReadFrom(Data: InStream): Boolean", false_for=_UNREADABLE)
def read_value_of_stream(token: JsonHandle[ValueNode], stream: InStream | None) -> bool:
    """The same for the rest of a stream.

    Docs: methods-auto/jsonvalue/jsonvalue-readfrom-instream-method
    """
    return read_value(token, opened_in_stream(stream).read_all_text())
