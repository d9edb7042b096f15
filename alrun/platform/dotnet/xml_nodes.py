"""System.Xml: nodes over the trees of AL's own Xml types, and what is looked for in them.

A tree knows namespaces and not prefixes: a name has the prefix that is declared where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from alrun.platform.dotnet.enums import NetEnum
from alrun.platform.dotnet.xml_writer import XmlTextWriter
from alrun.runtime.net import NetException, NetObject, member
from alrun.runtime.xml import nodes
from alrun.runtime.xml.scope import NamespaceManager, qualified_name
from alrun.runtime.xml.writing import write_node
from alrun.runtime.xml.xpath import select


class XmlNodeType(NetEnum):
    """What a node is."""

    net_name = "System.Xml.XmlNodeType"
    values: ClassVar = {
        "None": 0,
        "Element": 1,
        "Attribute": 2,
        "Text": 3,
        "CDATA": 4,
        "EntityReference": 5,
        "Entity": 6,
        "ProcessingInstruction": 7,
        "Comment": 8,
        "Document": 9,
        "DocumentType": 10,
        "XmlDeclaration": 17,
    }


class XmlNode(NetObject):
    """Anything in a document. It stands for a node of a tree."""

    net_name = "System.Xml.XmlNode"

    def __init__(self, node: nodes.Node, document: XmlNode | None = None) -> None:
        self.node = node
        self.document = document

    def __eq__(self, other: object) -> bool:
        return isinstance(other, XmlNode) and self.node is other.node

    def __hash__(self) -> int:
        return id(self.node)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.children())

    def of(self, node: nodes.Node | None) -> XmlNode | None:
        """Another node of the same document, which knows the types of nodes."""
        assert self.document is not None
        return self.document.of(node)

    def children(self) -> list[Any]:
        """What is in it."""
        if isinstance(self.node, nodes.Container):
            return [self.of(child) for child in self.node.children or ()]
        return []

    # --- What it is

    @member("NodeType")
    def node_type(self) -> XmlNodeType:
        """What kind of node it is."""
        return XmlNodeType(_KINDS[type(self.node)][0])

    @member("LocalName")
    def local_name(self) -> str:
        """Its name without its prefix; of nodes without a name what .NET calls them."""
        match self.node:
            case nodes.Element() | nodes.Attribute():
                return self.node.local
            case nodes.ProcessingInstruction():
                return self.node.target
            case nodes.DocumentType():
                return self.node.name
            case _:
                return _KINDS[type(self.node)][1]

    @member("Name")
    def name(self) -> str:
        """Its name with its prefix."""
        match self.node:
            case nodes.Element():
                return qualified_name(self.node.local, self.node.uri, self.node)
            case nodes.Attribute():
                owner = self.node.parent if isinstance(self.node.parent, nodes.Element) else None
                return qualified_name(self.node.local, self.node.uri, owner)
            case _:
                return self.local_name()

    @member("Prefix")
    def prefix(self) -> str:
        """The prefix of its name."""
        return self.name().rpartition(":")[0]

    @member("NamespaceURI")
    def namespace(self) -> str:
        """The namespace of its name."""
        return self.node.uri if isinstance(self.node, nodes.Element | nodes.Attribute) else ""

    @member("Value")
    def value(self) -> str | None:
        """The text of a node that is one; null of an element and a document."""
        match self.node:
            case nodes.Attribute() | nodes.CharacterNode():
                return self.node.value
            case nodes.ProcessingInstruction():
                return self.node.text
            case _:
                return None

    @member("set_Value", from_al=True)
    def set_value(self, value: str) -> None:
        """Give it another text. Raises NetException for an element or a document."""
        match self.node:
            case nodes.Attribute() | nodes.CharacterNode():
                self.node.value = value
            case nodes.ProcessingInstruction():
                self.node.text = value
            case _:
                kind = self.node_type().net_text()
                raise NetException(f"Cannot set a value on node type '{kind}'.")

    @member("OwnerDocument")
    def owner_document(self) -> XmlNode | None:
        """The document that made it; null of a document."""
        return self.document

    # --- Texts

    @member("InnerText")
    def inner_text(self) -> str:
        """All texts in it."""
        if isinstance(self.node, nodes.Container):
            return self.node.text()
        return self.value() or ""

    @member("set_InnerText", from_al=True)
    def set_inner_text(self, text: str) -> None:
        """Put a text in the place of all that is in it."""
        if isinstance(self.node, nodes.Container):
            self.node.replace_nodes([text] if text else [])
        else:
            self.set_value(text)

    @member("OuterXml", from_al=True)
    def outer_xml(self) -> str:
        """The node as XML."""
        return write_node(self.node, "", False)

    @member("InnerXml", from_al=True)
    def inner_xml(self) -> str:
        """What is in it, as XML."""
        if isinstance(self.node, nodes.Container):
            return "".join(write_node(child, "", False) for child in self.node.children or ())
        return ""

    @member("WriteTo")
    def write_to(self, writer: XmlTextWriter) -> None:
        """Write it as XML."""
        writer.raw(self.outer_xml())

    @member("ToString")
    def net_text(self) -> str:
        """The name of the type."""
        return self.net_name

    # --- Its place

    @member("ParentNode")
    def parent(self) -> XmlNode | None:
        """What it is in; an attribute is in nothing."""
        return None if isinstance(self.node, nodes.Attribute) else self.of(self.node.parent)

    @member("ChildNodes")
    def child_nodes(self) -> XmlNodeList:
        """What is in it."""
        return XmlNodeList(self.children())

    @member("HasChildNodes")
    def has_children(self) -> bool:
        """Whether something is in it."""
        return bool(self.children())

    @member("FirstChild")
    def first_child(self) -> XmlNode | None:
        """The first node in it, null if there is none."""
        return next(iter(self.children()), None)

    @member("LastChild")
    def last_child(self) -> XmlNode | None:
        """The last node in it, null if there is none."""
        return next(reversed(self.children()), None)

    @member("NextSibling")
    def next_sibling(self) -> XmlNode | None:
        """The node behind it, null if there is none."""
        return self._sibling(1)

    @member("PreviousSibling")
    def previous_sibling(self) -> XmlNode | None:
        """The node before it, null if there is none."""
        return self._sibling(-1)

    def _sibling(self, step: int) -> XmlNode | None:
        owner = self.parent()
        if owner is None:
            return None
        siblings = owner.children()
        place = siblings.index(self) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    # --- Changes

    @member("AppendChild", from_al=True)
    def append_child(self, child: XmlNode) -> XmlNode:
        """Put a node at the end; it is taken from where it was. Raises NetException."""
        self._take(child)
        self._container().append([child.node])
        return child

    @member("PrependChild", from_al=True)
    def prepend_child(self, child: XmlNode) -> XmlNode:
        """Put a node at the beginning. Raises NetException."""
        self._take(child)
        self._container().insert(0, [child.node])
        return child

    @member("InsertBefore", from_al=True)
    def insert_before(self, child: XmlNode, reference: XmlNode | None) -> XmlNode:
        """Put a node before another one, at the end without one. Raises NetException."""
        if reference is None:
            return self.append_child(child)
        self._take(child)
        reference.node.add_before([child.node])
        return child

    @member("InsertAfter", from_al=True)
    def insert_after(self, child: XmlNode, reference: XmlNode | None) -> XmlNode:
        """Put a node behind another one, at the beginning without one. Raises NetException."""
        if reference is None:
            return self.prepend_child(child)
        self._take(child)
        reference.node.add_after([child.node])
        return child

    @member("RemoveChild", from_al=True)
    def remove_child(self, child: XmlNode) -> XmlNode:
        """Take a node out. Raises NetException if it is not in this one."""
        if child.node.parent is not self.node:
            raise NetException("The node to be removed is not a child of this node.")
        child.node.remove()
        return child

    @member("ReplaceChild", from_al=True)
    def replace_child(self, child: XmlNode, old: XmlNode) -> XmlNode:
        """Put a node in the place of another one. Raises NetException if that is not in this one."""
        if old.node.parent is not self.node:
            raise NetException("The node to be removed is not a child of this node.")
        self._take(child)
        old.node.replace_with([child.node])
        return old

    @member("RemoveAll")
    def remove_all(self) -> None:
        """Take out all that is in it, and its attributes."""
        if isinstance(self.node, nodes.Container):
            self.node.remove_nodes()
        if isinstance(self.node, nodes.Element):
            self.node.remove_all_attributes()

    @member("CloneNode", "Clone")
    def clone(self, deep: bool = True) -> XmlNode | None:
        """The same again, with what is in it or without."""
        if isinstance(self.node, nodes.Element) and not deep:
            return self.of(self.node.copy_alone())
        return self.of(self.node.copy())

    def _container(self) -> nodes.Container:
        if not isinstance(self.node, nodes.Container):
            raise NetException("The current node cannot contain other nodes.")
        return self.node

    def _take(self, child: XmlNode) -> None:
        if child.node.parent is not None:
            child.node.remove()

    # --- Looking for others

    @member("SelectNodes", from_al=True)
    def select_nodes(self, expression: str, namespaces: XmlNamespaceManager | None = None) -> XmlNodeList:
        """The nodes that an XPath expression selects. Raises NetException."""
        return XmlNodeList([self.of(node) for node in select(self.node, expression, manager_of(namespaces))])

    @member("SelectSingleNode", from_al=True)
    def select_single(self, expression: str, namespaces: XmlNamespaceManager | None = None) -> XmlNode | None:
        """The first node that an XPath expression selects, null if there is none. Raises NetException."""
        return self.of(next(iter(select(self.node, expression, manager_of(namespaces))), None))

    @member("Attributes")
    def attributes(self) -> Any:
        """Its attributes; null of what is no element."""
        return None

    @member("Item", "get_Item")
    def item(self, name: str, *namespace: str) -> XmlNode | None:
        """The first element of a name in it, null if there is none."""
        return next((each for each in self.children() if each.is_called(name, namespace)), None)

    def is_called(self, name: str, namespace: tuple[str, ...]) -> bool:
        """Whether it is an element of a name, or of a local name and a namespace."""
        if not isinstance(self.node, nodes.Element):
            return False
        if namespace:
            return name in (self.node.local, "*") and namespace[0] in (self.node.uri, "*")
        return name in (self.name(), "*")


class XmlCharacterData(XmlNode):
    """A text, a CDATA section or a comment."""

    net_name = "System.Xml.XmlText"

    @member("Data")
    def data(self) -> str:
        """The text."""
        return self.value() or ""

    @member("set_Data")
    def set_data(self, value: str) -> None:
        """Give it another text."""
        self.set_value(value)


class XmlAttribute(XmlNode):
    """An attribute."""

    net_name = "System.Xml.XmlAttribute"

    @member("OwnerElement")
    def owner_element(self) -> XmlNode | None:
        """The element that has it."""
        return self.of(self.node.parent)


class XmlDeclaration(XmlNode):
    """The declaration of a document."""

    net_name = "System.Xml.XmlDeclaration"
    node: nodes.Declaration

    @member("Version")
    def version(self) -> str:
        """The version of XML."""
        return self.node.version

    @member("Encoding")
    def encoding(self) -> str:
        """The encoding that it says, '' if none."""
        return self.node.encoding

    @member("set_Encoding")
    def set_encoding(self, encoding: str | None) -> None:
        """Say another encoding."""
        self.node.encoding = encoding or ""

    @member("Standalone")
    def standalone(self) -> str:
        """Whether it needs nothing outside, '' if it does not say."""
        return self.node.standalone

    @member("set_Standalone")
    def set_standalone(self, standalone: str | None) -> None:
        """Say whether it does."""
        self.node.standalone = standalone or ""


class XmlNodeList(NetObject):
    """Nodes, in order."""

    net_name = "System.Xml.XmlNodeList"

    def __init__(self, found: list[Any]) -> None:
        self._found = found

    def __iter__(self) -> Iterator[Any]:
        return iter(self._found)

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._found)

    @member("Item", "get_Item", "ItemOf")
    def item(self, index: int) -> Any:
        """The node at a place, null if there is none."""
        return self._found[index] if 0 <= index < len(self._found) else None


class XmlNamespaceManager(NetObject):
    """What prefixes mean in an XPath expression."""

    net_name = "System.Xml.XmlNamespaceManager"

    def __init__(self, *name_table: Any) -> None:
        self.manager = NamespaceManager()

    @member("AddNamespace", from_al=True)
    def add(self, prefix: str, uri: str) -> None:
        """Declare a prefix. Raises NetException."""
        self.manager.add(prefix, uri)

    @member("LookupNamespace")
    def lookup(self, prefix: str) -> str | None:
        """The namespace of a prefix, null if it has none."""
        return self.manager.namespace(prefix)

    @member("LookupPrefix")
    def lookup_prefix(self, uri: str) -> str | None:
        """The prefix of a namespace, null if it has none."""
        return self.manager.prefix(uri)

    @member("DefaultNamespace")
    def default(self) -> str:
        """The namespace of names without a prefix."""
        return self.manager.namespace("") or ""

    @member("HasNamespace")
    def has(self, prefix: str) -> bool:
        """Whether a prefix is declared."""
        return self.manager.is_declared(prefix)


_KINDS: dict[type[nodes.Node], tuple[int, str]] = {
    nodes.Element: (1, ""),
    nodes.Attribute: (2, ""),
    nodes.Text: (3, "#text"),
    nodes.CData: (4, "#cdata-section"),
    nodes.ProcessingInstruction: (7, ""),
    nodes.Comment: (8, "#comment"),
    nodes.Document: (9, "#document"),
    nodes.DocumentType: (10, ""),
    nodes.Declaration: (17, "xml"),
}


def manager_of(namespaces: XmlNamespaceManager | None) -> NamespaceManager | None:
    return None if namespaces is None else namespaces.manager
