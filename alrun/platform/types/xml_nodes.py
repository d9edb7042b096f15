"""What all nodes of XML have in common: where they are, what is beside them, XPath and writing.

A method that fails raises an error of .NET's text; a caller who uses the result sees it as false.
Docs: methods-auto/xmlnode/xmlnode-data-type
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from alrun.platform.types.xml_values import NODE_TYPES, NotInitialized, WriteOptions, initialized
from alrun.runtime.formatting.format_value import format_value
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import OutStream, opened_out_stream
from alrun.runtime.values.variant import Variant
from alrun.runtime.xml.names import XML_ERROR, xml_error
from alrun.runtime.xml.nodes import AttributeCollection, Content, Document, Element, Node
from alrun.runtime.xml.scope import NamespaceManager
from alrun.runtime.xml.writing import write_node
from alrun.runtime.xml.xpath import select
from alrun.semantics import types
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()

_XML_FORMAT = 9


def contents(session: Session, values: Iterable[Variant]) -> list[Content]:
    """What values of any type are as content: nodes as they are, those of lists one by one, all else as text.

    Undocumented: values that are no text become what Format makes of them with format 9, XML's.
    """
    found: list[Content] = []
    for value in values:
        content = value.value
        if isinstance(content, str):
            found.append(content)
        elif isinstance(content, Node | NotInitialized):
            found.append(initialized(content))  # type: ignore[arg-type]  # what is not initialized raises
        elif isinstance(content, tuple | AttributeCollection):
            found += content
        elif isinstance(value.type, types.ListType):
            element = value.type.element
            assert isinstance(content, list)
            found += contents(session, (Variant(element, each) for each in content))
        else:
            found.append(format_value(content, value.type, 0, _XML_FORMAT, session.settings))
    return found


def add_after_self(session: Session, node: Node, content: Variant, *more: Variant) -> bool:
    """Add siblings directly behind the node. Raises ALError if it has no parent or they cannot be there.

    Docs: methods-auto/xmlnode/xmlnode-addafterself-method
    """
    node.add_after(contents(session, (content, *more)))
    return True


def add_before_self(session: Session, node: Node, content: Variant, *more: Variant) -> bool:
    """Add siblings directly before the node. Raises ALError if it has no parent or they cannot be there.

    Docs: methods-auto/xmlnode/xmlnode-addbeforeself-method
    """
    node.add_before(contents(session, (content, *more)))
    return True


def replace_with(session: Session, node: Node, content: Variant, *more: Variant) -> bool:
    """Put others in the place of the node. Raises ALError if it has no parent or they cannot be there.

    Docs: methods-auto/xmlnode/xmlnode-replacewith-method
    """
    node.replace_with(contents(session, (content, *more)))
    return True


def remove(node: Node) -> bool:
    """Take the node out of its parent. Raises ALError if it has none.

    Docs: methods-auto/xmlnode/xmlnode-remove-method
    """
    node.remove()
    return True


def get_document(node: Node, document: Ref) -> bool:
    """Put the document that the node is in into `document`. Raises ALError if it is in none.

    Docs: methods-auto/xmlnode/xmlnode-getdocument-method
    """
    found = node.document()
    if found is None:
        raise xml_error("The node does not belong to a document.")
    document.value = found
    return True


def get_parent(node: Node, parent: Ref) -> bool:
    """Put the element that the node is in into `parent`. Raises ALError if it is in none.

    Docs: methods-auto/xmlnode/xmlnode-getparent-method
    """
    if not isinstance(node.parent, Element):
        raise xml_error("The node does not have a parent element.")
    parent.value = node.parent
    return True


def select_nodes(node: Node, xpath: str, node_list: Ref) -> bool:
    """Put the nodes that an expression selects into `node_list`; return whether there are any.

    Raises ALError if the text is no expression. Undocumented: that the result is false where nothing is selected, but
    no error, is what applications of Microsoft rely on.
    Docs: methods-auto/xmlnode/xmlnode-selectnodes-string-xmlnodelist-method
    """
    return _select_into(node, xpath, None, node_list)


def select_nodes_in_namespaces(node: Node, xpath: str, namespace_manager: NamespaceManager, node_list: Ref) -> bool:
    """Put the nodes that an expression selects into `node_list`; return whether there are any.

    Raises ALError if the text is no expression, or has a prefix that is not declared.
    Docs: methods-auto/xmlnode/xmlnode-selectnodes-string-xmlnamespacemanager-xmlnodelist-method
    """
    return _select_into(node, xpath, namespace_manager, node_list)


def _select_into(node: Node, xpath: str, namespaces: NamespaceManager | None, node_list: Ref) -> bool:
    found = tuple(select(initialized(node), xpath, namespaces))
    node_list.value = found
    return bool(found)


def select_single_node(node: Node, xpath: str, result: Ref) -> bool:
    """Put the first node that an expression selects into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlnode/xmlnode-selectsinglenode-string-xmlnode-method
    """
    return _select_one(node, xpath, None, result)


def select_single_node_in_namespaces(node: Node, xpath: str, namespace_manager: NamespaceManager, result: Ref) -> bool:
    """Put the first node that an expression selects into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlnode/xmlnode-selectsinglenode-string-xmlnamespacemanager-xmlnode-method
    """
    return _select_one(node, xpath, namespace_manager, result)


def _select_one(node: Node, xpath: str, namespaces: NamespaceManager | None, result: Ref) -> bool:
    found = select(initialized(node), xpath, namespaces)
    if not found:
        raise xml_error(f"No node matches the XPath expression '{xpath}'.")
    result.value = found[0]
    return True


def write_to_text(node: Node, text: Ref) -> bool:
    """Put the node as XML into `text`, a line for each element that has no text beside it.

    Docs: methods-auto/xmlnode/xmlnode-writeto-text-method
    """
    text.value = write_node(initialized(node), "utf-16", True)
    return True


def write_to_text_with_options(node: Node, write_options: WriteOptions, text: Ref) -> bool:
    """Put the node as XML into `text`; if whitespace is preserved, with that of the tree alone.

    Docs: methods-auto/xmlnode/xmlnode-writeto-xmlwriteoptions-text-method
    """
    text.value = write_node(initialized(node), "utf-16", not write_options.preserve_whitespace)
    return True


def write_to_stream(node: Node, out_stream: OutStream | None) -> bool:
    """Write the node as XML to a stream, a document in the encoding that it declares, all else as UTF-8.

    Raises ALError if the encoding is not known.
    Docs: methods-auto/xmlnode/xmlnode-writeto-outstream-method
    """
    return _write_to_stream(node, True, out_stream)


def write_to_stream_with_options(node: Node, write_options: WriteOptions, out_stream: OutStream | None) -> bool:
    """Write the node as XML to a stream; if whitespace is preserved, with that of the tree alone.

    Docs: methods-auto/xmlnode/xmlnode-writeto-xmlwriteoptions-outstream-method
    """
    return _write_to_stream(node, not write_options.preserve_whitespace, out_stream)


def _write_to_stream(node: Node, indent: bool, out_stream: OutStream | None) -> bool:
    stream = opened_out_stream(out_stream)
    text = write_node(initialized(node), "utf-8", indent)
    stream.write(text.encode(_encoding_of(node), "xmlcharrefreplace"))
    return True


def _encoding_of(node: Node) -> str:
    declared = node.declaration if isinstance(node, Document) else None
    name = (declared.encoding if declared is not None else "") or "utf-8"
    try:
        "<".encode(name)
    except LookupError as error:
        raise xml_error(f"'{name}' is not a supported encoding name.") from error
    return name


def as_xml_node(node: Node) -> Node:
    """The same node as an XmlNode.

    Docs: methods-auto/xmlelement/xmlelement-asxmlnode-method
    """
    return initialized(node)


_COMMON: dict[str, Callable[..., bool]] = {
    "AddAfterSelf(Content: Any, ...)": add_after_self,
    "AddBeforeSelf(Content: Any, ...)": add_before_self,
    "GetDocument(var Document: XmlDocument)": get_document,
    "GetParent(var Parent: XmlElement)": get_parent,
    "Remove()": remove,
    "ReplaceWith(Node: Any, ...)": replace_with,
    "SelectNodes(XPath: Text, NamespaceManager: XmlNamespaceManager, var NodeList: XmlNodeList)": (
        select_nodes_in_namespaces
    ),
    "SelectNodes(XPath: Text, var NodeList: XmlNodeList)": select_nodes,
    "SelectSingleNode(XPath: Text, NamespaceManager: XmlNamespaceManager, var Node: XmlNode)": (
        select_single_node_in_namespaces
    ),
    "SelectSingleNode(XPath: Text, var Node: XmlNode)": select_single_node,
    "WriteTo(OutStream: OutStream)": write_to_stream,
    "WriteTo(var Text: Text)": write_to_text,
    "WriteTo(WriteOptions: XmlWriteOptions, OutStream: OutStream)": write_to_stream_with_options,
    "WriteTo(WriteOptions: XmlWriteOptions, var Text: Text)": write_to_text_with_options,
}
for _owner in NODE_TYPES:
    for _call, _function in _COMMON.items():
        METHODS.method(f"{_owner}.{_call}: Boolean", false_for=(XML_ERROR,))(_function)
    if _owner != "XmlNode":
        METHODS.method(f"{_owner}.AsXmlNode(): XmlNode")(as_xml_node)
