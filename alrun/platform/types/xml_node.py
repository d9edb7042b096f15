"""XmlNode: a node of any kind; and XmlNodeList, nodes as they were when they were asked for.

Docs: methods-auto/xmlnode/xmlnode-data-type; methods-auto/xmlnodelist/xmlnodelist-data-type
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.types.xml_values import NODE_TYPES
from alrun.runtime.errors import ALError
from alrun.runtime.values.references import Ref
from alrun.runtime.xml.nodes import Node, NodeList
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_INVALID_ARGUMENT = "Argument"


def _question(type_name: str) -> Callable[[Node], bool]:
    def is_of_kind(node: Node) -> bool:
        return node.type_name == type_name

    word = type_name.lower()
    is_of_kind.__name__ = is_of_kind.__qualname__ = f"is_{word}"
    is_of_kind.__doc__ = (
        f"Return whether the node is an {type_name}.\n\nDocs: methods-auto/xmlnode/xmlnode-is{word}-method\n"
    )
    return is_of_kind


def _conversion(type_name: str) -> Callable[[Node], Node]:
    def as_kind(node: Node) -> Node:
        if node.type_name != type_name:
            source = f"Microsoft.Dynamics.Nav.Runtime.Nav{node.type_name}"
            raise ALError(
                f"Unable to convert from {source} to Microsoft.Dynamics.Nav.Runtime.Nav{type_name}.", "InvalidCast"
            )
        return node

    word = type_name.lower()
    as_kind.__name__ = as_kind.__qualname__ = f"as_{word}"
    as_kind.__doc__ = (
        f"Return the node as an {type_name}. Raises ALError if it is none.\n\n"
        f"Docs: methods-auto/xmlnode/xmlnode-as{word}-method\n"
    )
    return as_kind


for _kind in NODE_TYPES:
    if _kind != "XmlNode":
        _is_kind = method(f"XmlNode.Is{_kind}(): Boolean", prop=True)(_question(_kind))
        _as_kind = method(f"XmlNode.As{_kind}(): {_kind}")(_conversion(_kind))
        # A program from the cache finds its functions as names of their module.
        globals().update({_is_kind.__name__: _is_kind, _as_kind.__name__: _as_kind})


@method("XmlNodeList.Count(): Integer", prop=True)
def count(nodes: NodeList) -> int:
    """Return the number of nodes.

    Docs: methods-auto/xmlnodelist/xmlnodelist-count-method
    """
    return len(nodes)


@method("XmlNodeList.Get(Index: Integer, var Node: XmlNode): Boolean", false_for=(_INVALID_ARGUMENT,))
def get(nodes: NodeList, index: int, node: Ref) -> bool:
    """Put the node at a place, counted from 1, into `node`. Raises ALError if there is none.

    Docs: methods-auto/xmlnodelist/xmlnodelist-get-method
    """
    if not 1 <= index <= len(nodes):
        raise ALError("An invalid argument was passed to a 'XmlNodeList' data type method.", _INVALID_ARGUMENT)
    node.value = nodes[index - 1]
    return True
