"""System.Xml: elements, documents and readers. Schemas are not known, and nothing outside a document is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from alrun.platform.dotnet.encodings import Encoding
from alrun.platform.dotnet.readers import TextReader, TextWriter
from alrun.platform.dotnet.streams import as_stream
from alrun.platform.dotnet.xml_nodes import XmlAttribute, XmlCharacterData, XmlDeclaration, XmlNode, XmlNodeList
from alrun.platform.dotnet.xml_writer import XmlTextWriter
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.net import NetException, NetObject, member
from alrun.runtime.xml import nodes
from alrun.runtime.xml.names import XMLNS_URI
from alrun.runtime.xml.reading import read_document
from alrun.runtime.xml.scope import qualified_name
from alrun.runtime.xml.writing import write_node


class XmlElement(XmlNode):
    """An element."""

    net_name = "System.Xml.XmlElement"
    node: nodes.Element

    @member("set_InnerXml", from_al=True)
    def set_inner_xml(self, text: str) -> None:
        """Put XML in the place of all that is in it. Raises NetException for what is none."""
        read = read_document(f"<x>{text}</x>", isinstance(self.document, XmlDocument) and self.document.preserves)
        assert read.root is not None
        contents = list(read.root.children or ())
        read.root.remove_nodes()
        self.node.replace_nodes(contents)

    @member("Attributes")
    def attributes(self) -> XmlAttributeCollection:
        """Its attributes."""
        return XmlAttributeCollection(self)

    @member("GetAttribute")
    def get_attribute(self, name: str, *namespace: str) -> str:
        """The value of an attribute, '' if there is none."""
        found = self.attribute(name, namespace)
        return "" if found is None else found.value

    @member("SetAttribute", from_al=True)
    def set_attribute(self, name: str, *rest: str) -> str | None:
        """Give an attribute a value: a name and the value, or a local name, a namespace and the value."""
        *namespace, value = rest
        found = self.attribute(name, tuple(namespace))
        if found is not None:
            found.value = value
        else:
            uri, local = _expanded(name, namespace)
            self.node.set_attribute(local, uri, value)
        return value if namespace else None

    @member("HasAttribute")
    def has_attribute(self, name: str, *namespace: str) -> bool:
        """Whether there is an attribute."""
        return self.attribute(name, namespace) is not None

    @member("HasAttributes")
    def has_attributes(self) -> bool:
        """Whether there are attributes."""
        return bool(self.node.attributes)

    @member("RemoveAttribute")
    def remove_attribute(self, name: str, *namespace: str) -> None:
        """Take an attribute away."""
        found = self.attribute(name, namespace)
        if found is not None:
            found.remove()

    @member("GetAttributeNode")
    def attribute_node(self, name: str, *namespace: str) -> XmlNode | None:
        """An attribute, null if there is none."""
        return self.of(self.attribute(name, namespace))

    @member("SetAttributeNode")
    def set_attribute_node(self, attribute: XmlAttribute) -> XmlNode | None:
        """Add an attribute, or replace the one of its name; that one."""
        assert isinstance(attribute.node, nodes.Attribute)
        old = self.node.attribute(attribute.node.local, attribute.node.uri)
        if old is not None:
            old.remove()
        self._take(attribute)
        self.node.append([attribute.node])
        return self.of(old)

    @member("GetElementsByTagName")
    def elements(self, name: str, *namespace: str) -> XmlNodeList:
        """The elements of a name below it."""
        return _elements(self, self.node, name, namespace)

    @member("IsEmpty")
    def is_empty(self) -> bool:
        """Whether nothing is in it."""
        return not self.node.children

    def attribute(self, name: str, namespace: tuple[str, ...]) -> nodes.Attribute | None:
        """The attribute of a name, or of a local name and a namespace."""
        if namespace:
            return self.node.attribute(name, namespace[0])
        return next((each for each in self.node.attributes if _written(each) == name), None)


class XmlAttributeCollection(NetObject):
    """The attributes of an element."""

    net_name = "System.Xml.XmlAttributeCollection"

    def __init__(self, element: XmlNode) -> None:
        assert isinstance(element, XmlElement)
        self._element = element

    def __iter__(self) -> Iterator[Any]:
        return iter([self._element.of(each) for each in self._element.node.attributes])

    @member("Count")
    def count(self) -> int:
        """How many there are."""
        return len(self._element.node.attributes)

    @member("Item", "get_Item", "ItemOf", "GetNamedItem")
    def item(self, which: int | str, *namespace: str) -> Any:
        """The attribute of a name or at a place, null if there is none."""
        if isinstance(which, str):
            return self._element.attribute_node(which, *namespace)
        found = list(self)
        if not 0 <= which < len(found):
            raise NetException("The index being passed in is out of range.")
        return found[which]

    @member("Append", "SetNamedItem")
    def append(self, attribute: XmlAttribute) -> XmlAttribute:
        """Add an attribute."""
        self._element.set_attribute_node(attribute)
        return attribute

    @member("RemoveNamedItem", "Remove")
    def remove(self, which: Any) -> None:
        """Take an attribute away."""
        if isinstance(which, XmlAttribute):
            which.node.remove()
        else:
            self._element.remove_attribute(which)


class XmlDocument(XmlNode):
    """A document."""

    net_name = "System.Xml.XmlDocument"
    node: nodes.Document

    def __init__(self, *name_table: Any) -> None:
        super().__init__(nodes.Document())
        self.preserves = False

    def of(self, node: nodes.Node | None) -> XmlNode | None:
        """A node of this document."""
        return None if node is None else _wrapped(node, self)

    def children(self) -> list[Any]:
        """What is in it, the declaration first."""
        declaration = [self.of(self.node.declaration)] if self.node.declaration else []
        return [*declaration, *super().children()]

    @member("LoadXml", from_al=True)
    def load_xml(self, text: str) -> None:
        """Read a document from a text. Raises NetException."""
        self.node = read_document(text, self.preserves)

    @member("Load", from_al=True)
    def load(self, source: Any) -> None:
        """Read a document from a stream or a reader. Raises NetException. Files and addresses are not read."""
        match source:
            case str():
                raise UnsupportedFeature("XmlDocument.Load of files and addresses")
            case TextReader():
                self.node = read_document(source.read_to_end(), self.preserves)
            case XmlReader():
                self.node = source.document(self.preserves)
            case _:
                self.node = read_document(as_stream(source).read_bytes(), self.preserves)

    @member("Save", from_al=True)
    def save(self, target: Any) -> None:
        """Write it to a stream or a writer, in lines unless its blanks are kept."""
        declaration = self.node.declaration
        lines = [write_node(child, "", not self.preserves) for child in self.node.children or ()]
        text = "\r\n".join([*([write_node(declaration, "", False)] if declaration else []), *lines])
        match target:
            case str():
                raise UnsupportedFeature("XmlDocument.Save to files")
            case TextWriter():
                target.write_text(text)
            case XmlTextWriter():
                self.write_to(target)
            case _:
                encoding = Encoding(has_mark=False)
                if declaration and declaration.encoding:
                    encoding = Encoding.get_encoding(encoding, declaration.encoding)
                as_stream(target).write_bytes(encoding.mark + encoding.encode(text))

    @member("OuterXml", "InnerXml", from_al=True)
    def outer_xml(self) -> str:
        """The document as XML; its declaration only if it has one."""
        return "".join(write_node(child.node, "", False) for child in self.children())

    @member("set_InnerXml")
    def set_inner_xml(self, text: str) -> None:
        """Read a document from a text. Raises NetException."""
        self.load_xml(text)

    @member("DocumentElement")
    def root(self) -> XmlNode | None:
        """Its element, null if there is none."""
        return self.of(self.node.root)

    @member("PreserveWhitespace")
    def preserve_white_space(self) -> bool:
        """Whether texts of blanks stay when it is read."""
        return self.preserves

    @member("set_PreserveWhitespace")
    def set_preserve_white_space(self, preserves: bool) -> None:
        """Say whether they stay."""
        self.preserves = preserves

    @member("NameTable")
    def name_table(self) -> XmlDocument:
        """What a namespace manager is made of."""
        return self

    @member("set_XmlResolver")
    def set_resolver(self, resolver: Any) -> None:
        """Nothing outside a document is ever read. Names what would read it."""
        if resolver is not None:
            raise UnsupportedFeature("XmlDocument.XmlResolver")

    @member("GetElementsByTagName")
    def elements(self, name: str, *namespace: str) -> XmlNodeList:
        """The elements of a name in it."""
        return _elements(self, self.node, name, namespace)

    @member("ImportNode")
    def import_node(self, node: XmlNode, deep: bool) -> XmlNode | None:
        """The same node again for this document."""
        copied = node.clone(deep)
        return self.of(copied.node if copied else None)

    # --- New nodes

    @member("CreateElement", from_al=True)
    def create_element(self, *name: str) -> XmlNode | None:
        """An element: a name, a name and a namespace, or a prefix, a local name and a namespace."""
        prefix, local, uri = _split(name)
        element = nodes.Element(local, uri)
        if prefix and uri:
            element.set_attribute(prefix, XMLNS_URI, uri)
        elif uri:
            element.set_attribute("xmlns", "", uri)
        return self.of(element)

    @member("CreateAttribute", from_al=True)
    def create_attribute(self, *name: str) -> XmlNode | None:
        """An attribute: a name, a name and a namespace, or a prefix, a local name and a namespace."""
        prefix, local, uri = _split(name)
        uri = XMLNS_URI if prefix == "xmlns" else uri
        return self.of(nodes.Attribute(local, uri, ""))

    @member("CreateTextNode")
    def create_text(self, text: str) -> XmlNode | None:
        """A text."""
        return self.of(nodes.Text(text))

    @member("CreateCDataSection")
    def create_cdata(self, text: str) -> XmlNode | None:
        """A CDATA section."""
        return self.of(nodes.CData(text))

    @member("CreateComment")
    def create_comment(self, text: str) -> XmlNode | None:
        """A comment."""
        return self.of(nodes.Comment(text))

    @member("CreateProcessingInstruction", from_al=True)
    def create_instruction(self, target: str, text: str) -> XmlNode | None:
        """A processing instruction."""
        return self.of(nodes.ProcessingInstruction(target, text))

    @member("CreateXmlDeclaration")
    def create_declaration(self, version: str, encoding: str | None, standalone: str | None) -> XmlNode | None:
        """A declaration."""
        return self.of(nodes.Declaration(version, encoding or "", standalone or ""))


class XmlReader(NetObject):
    """Reads a document, which only XmlDocument.Load does here."""

    net_name = "System.Xml.XmlReader"

    def __init__(self, source: Any) -> None:
        self._source = source

    @member("Create", static=True)
    def create(self, source: Any, *settings: Any) -> XmlReader:
        """A reader of a stream or a text. Files and addresses are not read."""
        if isinstance(source, str):
            raise UnsupportedFeature("XmlReader on files and addresses")
        return XmlReader(source)

    def document(self, preserves: bool) -> nodes.Document:
        """The document."""
        if isinstance(self._source, TextReader):
            return read_document(self._source.read_to_end(), preserves)
        return read_document(as_stream(self._source).read_bytes(), preserves)


def _wrapped(node: nodes.Node, document: XmlDocument | None) -> XmlNode:
    match node:
        case nodes.Document() if document is not None:
            return document
        case nodes.Element():
            return XmlElement(node, document)
        case nodes.Attribute():
            return XmlAttribute(node, document)
        case nodes.CharacterNode():
            return XmlCharacterData(node, document)
        case nodes.Declaration():
            return XmlDeclaration(node, document)
        case _:
            return XmlNode(node, document)


def _elements(owner: XmlNode, start: nodes.Container, name: str, namespace: tuple[str, ...]) -> XmlNodeList:
    found = (owner.of(each) for each in start.descendant_elements())
    return XmlNodeList([each for each in found if each is not None and each.is_called(name, namespace)])


def _written(attribute: nodes.Attribute) -> str:
    owner = attribute.parent if isinstance(attribute.parent, nodes.Element) else None
    return qualified_name(attribute.local, attribute.uri, owner)


def _expanded(name: str, namespace: list[str]) -> tuple[str, str]:
    """The namespace and local name of an attribute."""
    prefix, _, local = name.rpartition(":")
    if prefix == "xmlns":
        return XMLNS_URI, local
    if namespace:
        return namespace[0], name
    if prefix:
        raise UnsupportedFeature("attributes with a prefix and without a namespace")
    return "", name


def _split(name: tuple[str, ...]) -> tuple[str, str, str]:
    """Prefix, local name and namespace of what a document makes."""
    match name:
        case (prefix, local, uri):
            return prefix or "", local, uri or ""
        case (both, uri):
            prefix, _, local = both.rpartition(":")
            return prefix, local, uri or ""
        case (both,):
            prefix, _, local = both.rpartition(":")
            return prefix, local, ""
        case _:
            raise NetException("No overload takes these arguments.")
