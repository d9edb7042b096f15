"""JsonObject as YAML, and with secrets in it.

Docs: methods-auto/jsonobject/jsonobject-data-type
"""

from __future__ import annotations

from alrun.platform.types.json_token import checked
from alrun.runtime.values.json_errors import INVALID_JSON, INVALID_PATH, NO_CONVERSION, NO_MATCH
from alrun.runtime.values.json_handles import JsonHandle
from alrun.runtime.values.json_nodes import Node, ObjectNode, ValueNode, as_node, copied, replaced
from alrun.runtime.values.json_path import select_one
from alrun.runtime.values.json_writing import written
from alrun.runtime.values.json_yaml import read_yaml, write_yaml
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_UNREADABLE = (INVALID_JSON, NO_CONVERSION)
_NOT_REPLACED = (NO_MATCH, INVALID_PATH)


@method("JsonObject.ReadFromYaml(String: Text): Boolean", false_for=_UNREADABLE)
def read_yaml_text(token: JsonHandle[ObjectNode], string: str) -> bool:
    """Let the variable be the object of a text of YAML. Raises ALError if it is none.

    Docs: methods-auto/jsonobject/jsonobject-readfromyaml-string-method
    """
    token.node = checked(as_node(read_yaml(string)), ObjectNode)
    return True


@method("JsonObject.ReadFromYaml(InStream: InStream): Boolean", false_for=_UNREADABLE)
def read_yaml_stream(token: JsonHandle[ObjectNode], stream: InStream | None) -> bool:
    """The same for the rest of a stream.

    Docs: methods-auto/jsonobject/jsonobject-readfromyaml-instream-method
    """
    return read_yaml_text(token, opened_in_stream(stream).read_all_text())


@method("JsonObject.WriteToYaml(var String: Text): Boolean")
def write_yaml_text(token: JsonHandle[ObjectNode], string: Ref) -> bool:
    """Put the text in YAML into `string`.

    Docs: methods-auto/jsonobject/jsonobject-writetoyaml-text-method
    """
    string.value = write_yaml(token.node)
    return True


@method("JsonObject.WriteToYaml(OutStream: OutStream): Boolean")
def write_yaml_stream(token: JsonHandle[ObjectNode], stream: OutStream | None) -> bool:
    """Write the text in YAML, in the encoding of the stream.

    Docs: methods-auto/jsonobject/jsonobject-writetoyaml-outstream-method
    """
    opened_out_stream(stream).write_text(write_yaml(token.node))
    return True


@method(
    "JsonObject.WriteWithSecretsTo(Path: Text, Secret: SecretText, var Result: SecretText): Boolean",
    false_for=_NOT_REPLACED,
)
def write_with_secret(token: JsonHandle[ObjectNode], path: str, secret: str, result: Ref) -> bool:
    """Put the text into `result`, with the secret in the place of the value that the path leads to.

    Raises ALError if it leads to none or several.
    Docs: methods-auto/jsonobject/jsonobject-writewithsecretsto-text-secrettext-secrettext-method
    """
    return write_with_secrets(token, {path: secret}, result)


@method(
    "JsonObject.WriteWithSecretsTo(Secrets: Dictionary of [Text, SecretText], var Result: SecretText): Boolean",
    false_for=_NOT_REPLACED,
)
def write_with_secrets(token: JsonHandle[ObjectNode], secrets: dict[str, str], result: Ref) -> bool:
    """The same for several secrets by their paths.

    Docs: methods-auto/jsonobject/jsonobject-writewithsecretsto-dictionary[text,secrettext]-secrettext-method
    """
    root: Node = as_node(copied(token.node))
    for path, secret in secrets.items():
        node, value = select_one(root, path), ValueNode(secret)
        if node is root:
            root = value
        else:
            replaced(node, value)
    result.value = written(root)
    return True
