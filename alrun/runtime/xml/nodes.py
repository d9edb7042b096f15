"""The tree of an XML document: nodes with an identity, as .NET's LINQ to XML has them.

A variable of AL holds a node; assignment shares it. A node has one parent at most: adding one that has a parent adds a
copy. Nothing here recurses, so the depth of a tree does not matter.
Docs: methods-auto/xmlnode/xmlnode-data-type; where the pages are silent, .NET's System.Xml.Linq.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from alrun.runtime.xml.names import XML_URI, XMLNS_URI, xml_error

_WHITESPACE = " \t\r\n"


class Node:
    """Anything in a document. `parent` is what it is in, None if nothing."""

    __slots__ = ("parent",)
    type_name: ClassVar[str] = "XmlNode"

    def __init__(self) -> None:
        self.parent: Container | None = None

    def copy(self) -> Node:
        """The same again, without a parent; documents and declarations are never copied."""
        raise NotImplementedError

    def document(self) -> Document | None:
        """The document that it is in."""
        top: Node = self
        while top.parent is not None:
            top = top.parent
        return top if isinstance(top, Document) else None

    def owner(self) -> Container:
        """The parent. Raises ALError if there is none."""
        if self.parent is None:
            raise xml_error("The parent is missing.")
        return self.parent

    def remove(self) -> None:
        """Take it out of its parent. Raises ALError if it has none."""
        parent = self.owner()
        children = parent.children or []
        del children[parent.index(self)]
        if not children:
            parent.children = None
        self.parent = None

    def add_before(self, contents: Iterable[Content]) -> None:
        """Add siblings before it. Raises ALError if it has no parent."""
        parent = self.owner()
        parent.insert(parent.index(self), contents)

    def add_after(self, contents: Iterable[Content]) -> None:
        """Add siblings after it. Raises ALError if it has no parent."""
        parent = self.owner()
        parent.insert(parent.index(self) + 1, contents)

    def replace_with(self, contents: Iterable[Content]) -> None:
        """Put others in its place. Raises ALError if it has no parent."""
        parent = self.owner()
        snapshot = list(contents)
        index = parent.index(self)
        self.remove()
        parent.insert(index, snapshot)


class CharacterNode(Node):
    """A node that is a text: Text, CData, Comment."""

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.parent = None
        self.value = value

    def copy(self) -> Node:
        return type(self)(self.value)


class Text(CharacterNode):
    """A text."""

    __slots__ = ()
    type_name = "XmlText"


class CData(Text):
    """A text that is written as `<![CDATA[...]]>`."""

    __slots__ = ()
    type_name = "XmlCData"


class Comment(CharacterNode):
    """`<!--...-->`."""

    __slots__ = ()
    type_name = "XmlComment"


class ProcessingInstruction(Node):
    """`<?target data?>`."""

    __slots__ = ("target", "text")
    type_name = "XmlProcessingInstruction"

    def __init__(self, target: str, text: str) -> None:
        self.parent = None
        self.target = target
        self.text = text

    def copy(self) -> Node:
        return ProcessingInstruction(self.target, self.text)


class DocumentType(Node):
    """`<!DOCTYPE name PUBLIC "..." "..." [...]>`; what is None is not written."""

    __slots__ = ("internal_subset", "name", "public_id", "system_id")
    type_name = "XmlDocumentType"

    def __init__(self, name: str, public_id: str | None, system_id: str | None, internal_subset: str | None) -> None:
        self.parent = None
        self.name = name
        self.public_id = public_id
        self.system_id = system_id
        self.internal_subset = internal_subset

    def copy(self) -> Node:
        return DocumentType(self.name, self.public_id, self.system_id, self.internal_subset)


class Declaration(Node):
    """`<?xml version="..." encoding="..." standalone="..."?>`; what is empty is not written.

    Its parent is the document that has it, but it is not among the document's nodes.
    """

    __slots__ = ("encoding", "standalone", "version")
    type_name = "XmlDeclaration"

    def __init__(self, version: str, encoding: str, standalone: str) -> None:
        self.parent = None
        self.version = version
        self.encoding = encoding
        self.standalone = standalone

    def remove(self) -> None:
        document = self.owner()
        if isinstance(document, Document):
            document.declaration = None
        self.parent = None

    def add_before(self, contents: Iterable[Content]) -> None:
        raise xml_error("This operation would create an incorrectly structured document.")

    def add_after(self, contents: Iterable[Content]) -> None:
        self.owner().insert(0, contents)

    def replace_with(self, contents: Iterable[Content]) -> None:
        document = self.owner()
        snapshot = list(contents)
        self.remove()
        document.add_first(snapshot)


class Attribute(Node):
    """An attribute of an element. A declaration of a namespace is one: `xmlns`, or a prefix in `XMLNS_URI`."""

    __slots__ = ("_value", "local", "uri")
    type_name = "XmlAttribute"

    def __init__(self, local: str, uri: str, value: str) -> None:
        _check_declaration(local, uri, value)
        self.parent = None
        self.local = local
        self.uri = uri
        self._value = value

    @property
    def value(self) -> str:
        """Its text. Raises ALError if set to a namespace that its prefix cannot have."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        _check_declaration(self.local, self.uri, value)
        self._value = value

    @property
    def is_declaration(self) -> bool:
        """Whether it declares a namespace."""
        return self.uri == XMLNS_URI or (self.local == "xmlns" and not self.uri)

    def copy(self) -> Node:
        return Attribute(self.local, self.uri, self._value)

    @property
    def element(self) -> Element:
        """The element that has it. Raises ALError if there is none."""
        element = self.owner()
        assert isinstance(element, Element)
        return element

    def remove(self) -> None:
        element = self.element
        del element.attributes[element.attribute_index(self)]
        self.parent = None

    def add_before(self, contents: Iterable[Content]) -> None:
        element = self.element
        element.insert_attributes(element.attribute_index(self), contents)

    def add_after(self, contents: Iterable[Content]) -> None:
        element = self.element
        element.insert_attributes(element.attribute_index(self) + 1, contents)

    def replace_with(self, contents: Iterable[Content]) -> None:
        element = self.element
        snapshot = list(contents)
        index = element.attribute_index(self)
        self.remove()
        element.insert_attributes(index, snapshot)


Content = Node | str
"""What can be added to a container."""


class Container(Node):
    """A node with children. `children` is None if it has no content; an empty list is content that is empty."""

    __slots__ = ("children",)
    children: list[Node] | None

    def index(self, child: Node) -> int:
        """Where a child is, from 0."""
        children = self.children or ()
        if children and children[-1] is child:
            return len(children) - 1
        return next(index for index, each in enumerate(children) if each is child)

    def append(self, contents: Iterable[Content]) -> None:
        """Add content at the end. Raises ALError if it cannot be there."""
        for content in list(contents):
            if isinstance(content, Attribute):
                self._add_attribute(content)
            elif isinstance(content, str):
                self._append_text(content)
            else:
                self._insert_node(len(self.children or ()), content)

    def add_first(self, contents: Iterable[Content]) -> None:
        """Add content before all other. Raises ALError if it cannot be there."""
        snapshot = list(contents)
        for content in snapshot:
            if isinstance(content, Attribute):
                self._add_attribute(content)
        self.insert(0, [content for content in snapshot if not isinstance(content, Attribute)])

    def insert(self, index: int, contents: Iterable[Content]) -> None:
        """Add nodes from a place on, counted from 0. Raises ALError if they cannot be there."""
        for content in list(contents):
            if isinstance(content, Attribute):
                raise xml_error("An attribute cannot be added to content.")
            before = self.children[index - 1] if self.children and index else None
            if isinstance(content, str):
                self.check_text(content)
                if type(before) is Text:
                    before.value += content
                    continue
                content = Text(content)
            index += self._insert_node(index, content)

    def _insert_node(self, index: int, node: Node) -> int:
        """Insert a node, or a copy if it has a parent or this is in it; return how many children there are more."""
        self.check_node(index, node)
        if node.parent is not None or self._is_in(node):
            node = node.copy()
        node.parent = self
        if self.children is None:
            self.children = [node]
        else:
            self.children.insert(index, node)
        return 1

    def _is_in(self, node: Node) -> bool:
        if not isinstance(node, Container):
            return False
        top: Node = self
        while top.parent is not None:
            top = top.parent
        return top is node

    def _append_text(self, text: str) -> None:
        self.check_text(text)
        if self.children is None:
            self.children = []
        if not text:
            return
        last = self.children[-1] if self.children else None
        if type(last) is Text:
            last.value += text
        else:
            node = Text(text)
            node.parent = self
            self.children.append(node)

    def _add_attribute(self, attribute: Attribute) -> None:
        raise xml_error("An attribute cannot be added to content.")

    def check_text(self, text: str) -> None:
        """Raise ALError if a text cannot be in it."""

    def check_node(self, index: int, node: Node) -> None:
        """Raise ALError if a node cannot be in it at that place, counted from 0."""
        if isinstance(node, Document | DocumentType | Declaration):
            raise xml_error(f"A node of type {_dot_net_kind(node)} cannot be added to content.")

    def remove_nodes(self) -> None:
        """Take all children out."""
        for child in self.children or ():
            child.parent = None
        self.children = None

    def replace_nodes(self, contents: Iterable[Content]) -> None:
        """Put other content in the place of all children."""
        snapshot = list(contents)
        self.remove_nodes()
        self.append(snapshot)

    def descendants(self) -> Iterator[Node]:
        """All nodes below it, in the order of the document."""
        stack = [iter(self.children or ())]
        while stack:
            for node in stack[-1]:
                yield node
                if isinstance(node, Container) and node.children:
                    stack.append(iter(node.children))
                    break
            else:
                stack.pop()

    def child_elements(self) -> Iterator[Element]:
        """The elements among the children."""
        return (child for child in self.children or () if isinstance(child, Element))

    def descendant_elements(self) -> Iterator[Element]:
        """The elements below it, in the order of the document."""
        return (node for node in self.descendants() if isinstance(node, Element))

    def text(self) -> str:
        """The texts below it, one after the other."""
        return "".join([node.value for node in self.descendants() if isinstance(node, Text)])

    def _copy_children_to(self, target: Container) -> None:
        stack: list[tuple[Container, Container]] = [(self, target)]
        while stack:
            source, made = stack.pop()
            if source.children is None:
                continue
            made.children = []
            for child in source.children:
                if isinstance(child, Element):
                    twin: Node = child.copy_alone()
                    stack.append((child, twin))  # type: ignore[arg-type]  # an element's copy is an element
                else:
                    twin = child.copy()
                twin.parent = made
                made.children.append(twin)


class Element(Container):
    """An element. Its name has no prefix: that is found among the declarations in scope."""

    __slots__ = ("attributes", "local", "uri")
    type_name = "XmlElement"

    def __init__(self, local: str, uri: str) -> None:
        self.parent = None
        self.children = None
        self.local = local
        self.uri = uri
        self.attributes: list[Attribute] = []

    def copy_alone(self) -> Element:
        """The same again without children."""
        twin = Element(self.local, self.uri)
        for attribute in self.attributes:
            attribute = Attribute(attribute.local, attribute.uri, attribute.value)
            attribute.parent = twin
            twin.attributes.append(attribute)
        return twin

    def copy(self) -> Node:
        twin = self.copy_alone()
        self._copy_children_to(twin)
        return twin

    def attribute(self, local: str, uri: str) -> Attribute | None:
        """The attribute of that name."""
        for attribute in self.attributes:
            if attribute.local == local and attribute.uri == uri:
                return attribute
        return None

    def attribute_index(self, attribute: Attribute) -> int:
        """Where an attribute is, from 0. Raises ALError if it is not one of the element's."""
        for index, each in enumerate(self.attributes):
            if each is attribute:
                return index
        raise xml_error("The attribute does not belong to the element.")

    def set_attribute(self, local: str, uri: str, value: str) -> None:
        """Give the attribute of that name a value; add it if there is none."""
        found = self.attribute(local, uri)
        if found is not None:
            found.value = value
        else:
            self._add_attribute(Attribute(local, uri, value))

    def remove_all_attributes(self) -> None:
        """Take all attributes away."""
        for attribute in self.attributes:
            attribute.parent = None
        self.attributes = []

    def insert_attributes(self, index: int, contents: Iterable[Content]) -> None:
        """Add attributes from a place on, counted from 0. Raises ALError for anything else, and for a second one of a
        name."""
        for content in contents:
            if not isinstance(content, Attribute):
                kind = "Text" if isinstance(content, str) else _dot_net_kind(content)
                raise xml_error(f"A node of type {kind} cannot be added to content.")
            self._add_attribute(content, index)
            index += 1

    def _add_attribute(self, attribute: Attribute, index: int | None = None) -> None:
        if self.attribute(attribute.local, attribute.uri) is not None:
            raise xml_error("Duplicate attribute.")
        if attribute.parent is not None:
            attribute = Attribute(attribute.local, attribute.uri, attribute.value)
        attribute.parent = self
        self.attributes.insert(len(self.attributes) if index is None else index, attribute)


class Document(Container):
    """A document: at most a declaration, a document type and one element, and comments and instructions."""

    __slots__ = ("declaration",)
    type_name = "XmlDocument"

    def __init__(self) -> None:
        self.parent = None
        self.children = None
        self.declaration: Declaration | None = None

    @property
    def root(self) -> Element | None:
        """Its element."""
        return next(self.child_elements(), None)

    @property
    def document_type(self) -> DocumentType | None:
        """Its document type."""
        return next((child for child in self.children or () if isinstance(child, DocumentType)), None)

    def set_declaration(self, declaration: Declaration) -> None:
        """Give it a declaration."""
        declaration.parent = self
        self.declaration = declaration

    def append(self, contents: Iterable[Content]) -> None:
        super().append(self._without_declaration(contents))

    def add_first(self, contents: Iterable[Content]) -> None:
        super().add_first(self._without_declaration(contents))

    def _without_declaration(self, contents: Iterable[Content]) -> list[Content]:
        """The contents but for a declaration, which becomes the document's."""
        others: list[Content] = []
        for content in contents:
            if isinstance(content, Declaration):
                self.set_declaration(content)
            else:
                others.append(content)
        return others

    def check_text(self, text: str) -> None:
        if text.strip(_WHITESPACE):
            raise xml_error("Non-whitespace characters cannot be added to content.")

    def check_node(self, index: int, node: Node) -> None:
        if isinstance(node, Document | CData | Declaration):
            raise xml_error(f"A node of type {_dot_net_kind(node)} cannot be added to content.")
        if isinstance(node, Text):
            self.check_text(node.value)
        elif isinstance(node, Element | DocumentType):
            for place, child in enumerate(self.children or ()):
                if not isinstance(child, Element | DocumentType):
                    continue
                follows = isinstance(node, Element) and isinstance(child, DocumentType) and place < index
                precedes = isinstance(node, DocumentType) and isinstance(child, Element) and place >= index
                if not follows and not precedes:
                    raise xml_error("This operation would create an incorrectly structured document.")


class AttributeCollection:
    """The attributes of an element, as they are whenever somebody looks."""

    __slots__ = ("element",)

    def __init__(self, element: Element) -> None:
        self.element = element

    def __iter__(self) -> Iterator[Attribute]:
        return iter(tuple(self.element.attributes))


NodeList = Sequence[Node]
"""The value of an XmlNodeList: nodes as they were when they were asked for."""


def _dot_net_kind(node: Node) -> str:
    return {"XmlDeclaration": "XmlDeclaration", "XmlCData": "CDATA"}.get(node.type_name, node.type_name[3:])


def _check_declaration(local: str, uri: str, value: str) -> None:
    """Raise ALError if an attribute declares a namespace that cannot be declared so.

    Undocumented: the rules and texts of .NET's XAttribute.
    """
    if uri == XMLNS_URI:
        if not value:
            raise xml_error(f"The prefix '{local}' cannot be bound to the empty namespace name.")
    elif uri or local != "xmlns":
        return
    if (value == XML_URI) != (uri == XMLNS_URI and local == "xml"):
        raise xml_error(
            f"The prefix 'xml' is bound to the namespace name '{XML_URI}'. Other prefixes must not be bound to this "
            "namespace name, and it must not be declared as the default namespace."
        )
    if value == XMLNS_URI or (uri and local == "xmlns"):
        raise xml_error(
            f"The prefix 'xmlns' is bound to the namespace name '{XMLNS_URI}'. It must not be declared. Other prefixes "
            "must not be bound to this namespace name, and it must not be declared as the default namespace."
        )
