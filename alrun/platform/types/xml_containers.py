"""What documents and elements have in common: their children.

Docs: methods-auto/xmlelement/xmlelement-data-type
"""

from __future__ import annotations

from alrun.platform.types.xml_nodes import contents
from alrun.runtime.session import Session
from alrun.runtime.values.variant import Variant
from alrun.runtime.xml.names import XML_ERROR, expand_name
from alrun.runtime.xml.nodes import Container, NodeList
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


def add(session: Session, container: Container, content: Variant, *more: Variant) -> bool:
    """Add content behind all other: nodes, texts, an element's attributes. Raises ALError if it cannot be there.

    A node that has a parent is copied.
    Docs: methods-auto/xmlelement/xmlelement-add-method
    """
    container.append(contents(session, (content, *more)))
    return True


def add_first(session: Session, container: Container, content: Variant, *more: Variant) -> bool:
    """Add content before all other. Raises ALError if it cannot be there.

    Docs: methods-auto/xmlelement/xmlelement-addfirst-method
    """
    container.add_first(contents(session, (content, *more)))
    return True


def replace_nodes(session: Session, container: Container, content: Variant, *more: Variant) -> bool:
    """Put other content in the place of the children. Raises ALError if it cannot be there.

    Docs: methods-auto/xmlelement/xmlelement-replacenodes-method
    """
    container.replace_nodes(contents(session, (content, *more)))
    return True


def remove_nodes(container: Container) -> None:
    """Take all children out.

    Docs: methods-auto/xmlelement/xmlelement-removenodes-method
    """
    container.remove_nodes()


def get_child_nodes(container: Container) -> NodeList:
    """Return the children.

    Docs: methods-auto/xmlelement/xmlelement-getchildnodes-method
    """
    return tuple(container.children or ())


def get_descendant_nodes(container: Container) -> NodeList:
    """Return all nodes below, in the order of the document.

    Docs: methods-auto/xmlelement/xmlelement-getdescendantnodes-method
    """
    return tuple(container.descendants())


def get_child_elements(container: Container) -> NodeList:
    """Return the elements among the children.

    Docs: methods-auto/xmlelement/xmlelement-getchildelements--method
    """
    return tuple(container.child_elements())


def get_child_elements_named(container: Container, name: str) -> NodeList:
    """Return the elements of that name, without a namespace, among the children. Raises ALError if it is no name.

    Docs: methods-auto/xmlelement/xmlelement-getchildelements-string-method
    """
    return get_child_elements_in(container, *expand_name(name))


def get_child_elements_in(container: Container, local_name: str, namespace_uri: str) -> NodeList:
    """Return the elements of that name and namespace among the children.

    Docs: methods-auto/xmlelement/xmlelement-getchildelements-string-string-method
    """
    return tuple(e for e in container.child_elements() if e.local == local_name and e.uri == namespace_uri)


def get_descendant_elements(container: Container) -> NodeList:
    """Return all elements below, in the order of the document.

    Docs: methods-auto/xmlelement/xmlelement-getdescendantelements--method
    """
    return tuple(container.descendant_elements())


def get_descendant_elements_named(container: Container, name: str) -> NodeList:
    """Return all elements of that name, without a namespace, below. Raises ALError if it is no name.

    Docs: methods-auto/xmlelement/xmlelement-getdescendantelements-string-method
    """
    return get_descendant_elements_in(container, *expand_name(name))


def get_descendant_elements_in(container: Container, local_name: str, namespace_uri: str) -> NodeList:
    """Return all elements of that name and namespace below.

    Docs: methods-auto/xmlelement/xmlelement-getdescendantelements-string-string-method
    """
    return tuple(e for e in container.descendant_elements() if e.local == local_name and e.uri == namespace_uri)


for _owner in ("XmlDocument", "XmlElement"):
    method(f"{_owner}.Add(Content: Any, ...): Boolean", false_for=(XML_ERROR,))(add)
    method(f"{_owner}.AddFirst(Content: Any, ...): Boolean", false_for=(XML_ERROR,))(add_first)
    method(f"{_owner}.ReplaceNodes(Content: Any, ...): Boolean", false_for=(XML_ERROR,))(replace_nodes)
    method(f"{_owner}.RemoveNodes()")(remove_nodes)
    method(f"{_owner}.GetChildNodes(): XmlNodeList")(get_child_nodes)
    method(f"{_owner}.GetDescendantNodes(): XmlNodeList")(get_descendant_nodes)
    method(f"{_owner}.GetChildElements(): XmlNodeList")(get_child_elements)
    method(f"{_owner}.GetChildElements(Name: Text): XmlNodeList")(get_child_elements_named)
    method(f"{_owner}.GetChildElements(LocalName: Text, NamespaceUri: Text): XmlNodeList")(get_child_elements_in)
    method(f"{_owner}.GetDescendantElements(): XmlNodeList")(get_descendant_elements)
    method(f"{_owner}.GetDescendantElements(Name: Text): XmlNodeList")(get_descendant_elements_named)
    method(f"{_owner}.GetDescendantElements(LocalName: Text, NamespaceUri: Text): XmlNodeList")(
        get_descendant_elements_in
    )
