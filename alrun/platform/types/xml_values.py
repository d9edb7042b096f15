"""What new variables of XML's types hold.

A document, a list and what says how to read and write are there from the beginning; of all else a variable holds none
until one is assigned.
Docs: methods-auto/xmldocument/xmldocument-data-type
"""

from __future__ import annotations

from typing import NoReturn

from alrun.runtime.errors import ALError
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.runtime.xml.nodes import Document, Node, NodeList
from alrun.runtime.xml.scope import NamespaceManager
from alrun.semantics.types import Type

NODE_TYPES = (
    "XmlAttribute XmlCData XmlComment XmlDeclaration XmlDocument XmlDocumentType XmlElement XmlNode "
    "XmlProcessingInstruction XmlText"
).split()


class NotInitialized:
    """The content of a variable that nothing was put into. Whatever is asked of it is an error."""

    __slots__ = ("_type_name",)

    def __init__(self, type_name: str) -> None:
        self._type_name = type_name

    def __getattr__(self, name: str) -> NoReturn:
        """Undocumented: the text is that which the product has for a FieldRef."""
        raise ALError(
            f"Microsoft.Dynamics.Nav.Runtime.Nav{self._type_name} variable not initialized.", "NotInitialized"
        )

    def __iter__(self) -> NoReturn:
        """For `foreach`."""
        self.__getattr__("__iter__")


def initialized(node: Node) -> Node:
    """The node of a variable. Raises ALError if there is none."""
    node.type_name  # noqa: B018  # what is not initialized has no attribute
    return node


class ReadOptions:
    """The content of an XmlReadOptions variable."""

    __slots__ = ("preserve_whitespace",)

    def __init__(self) -> None:
        self.preserve_whitespace = False


class WriteOptions:
    """The content of an XmlWriteOptions variable."""

    __slots__ = ("preserve_whitespace",)

    def __init__(self) -> None:
        self.preserve_whitespace = False


def _nothing(session: Session, type_: Type) -> NotInitialized:
    return NotInitialized(type_.name)


for _type_name in ("XmlAttributeCollection", "XmlNameTable", *NODE_TYPES):
    if _type_name != "XmlDocument":
        new_value_of(_type_name)(_nothing)


@new_value_of("XmlDocument")
def _document(session: Session, type_: Type) -> Document:
    """Undocumented: applications of Microsoft fill documents that nobody created."""
    return Document()


@new_value_of("XmlNodeList")
def _list(session: Session, type_: Type) -> NodeList:
    return ()


@new_value_of("XmlNamespaceManager")
def _manager(session: Session, type_: Type) -> NamespaceManager:
    return NamespaceManager()


@new_value_of("XmlReadOptions")
def _read_options(session: Session, type_: Type) -> ReadOptions:
    return ReadOptions()


@new_value_of("XmlWriteOptions")
def _write_options(session: Session, type_: Type) -> WriteOptions:
    return WriteOptions()
