"""XmlElement: a name, attributes and content.

Docs: methods-auto/xmlelement/xmlelement-data-type
"""

from __future__ import annotations

from alrun.platform.types.xml_nodes import contents
from alrun.platform.types.xml_values import initialized
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.variant import Variant
from alrun.runtime.xml.names import XML_ERROR, check_name, expand_name, xml_error
from alrun.runtime.xml.nodes import Attribute, AttributeCollection, Element
from alrun.runtime.xml.scope import namespace_of_prefix, prefix_of_namespace, qualified_name
from alrun.runtime.xml.writing import inner_xml as inner_xml_of
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("XmlElement.Create(Name: Text): XmlElement", static=True)
def create(name: str) -> Element:
    """Return an element without a namespace and without content. Raises ALError if the name is none.

    Docs: methods-auto/xmlelement/xmlelement-create-string-method
    """
    return Element(*expand_name(name))


@method("XmlElement.Create(LocalName: Text, NamespaceUri: Text): XmlElement", static=True)
def create_in_namespace(local_name: str, namespace_uri: str) -> Element:
    """Return an element without content. Raises ALError if the name is none.

    Docs: methods-auto/xmlelement/xmlelement-create-string-string-method
    """
    return Element(check_name(local_name), namespace_uri)


@method("XmlElement.Create(Name: Text, Content: Any, ...): XmlElement", static=True)
def create_with(session: Session, name: str, content: Variant, *more: Variant) -> Element:
    """Return an element without a namespace of that content. Raises ALError if it cannot be in an element.

    Docs: methods-auto/xmlelement/xmlelement-create-string-joker-method
    """
    element = create(name)
    element.append(contents(session, (content, *more)))
    return element


@method("XmlElement.Create(LocalName: Text, NamespaceUri: Text, Content: Any, ...): XmlElement", static=True)
def create_in_namespace_with(
    session: Session, local_name: str, namespace_uri: str, content: Variant, *more: Variant
) -> Element:
    """Return an element of that content. Raises ALError if it cannot be in an element.

    Docs: methods-auto/xmlelement/xmlelement-create-string-string-joker-method
    """
    element = create_in_namespace(local_name, namespace_uri)
    element.append(contents(session, (content, *more)))
    return element


@method("XmlElement.Name(): Text", prop=True)
def name(element: Element) -> str:
    """Return the name with the prefix of its namespace, if it has one where the element is.

    Docs: methods-auto/xmlelement/xmlelement-name-method
    """
    return qualified_name(element.local, element.uri, element)


@method("XmlElement.LocalName(): Text", prop=True)
def local_name(element: Element) -> str:
    """Return the name without a prefix.

    Docs: methods-auto/xmlelement/xmlelement-localname-method
    """
    return element.local


@method("XmlElement.NamespaceUri(): Text", prop=True)
def namespace_uri(element: Element) -> str:
    """Return the namespace, '' for none.

    Docs: methods-auto/xmlelement/xmlelement-namespaceuri-method
    """
    return element.uri


@method("XmlElement.InnerText(): Text", prop=True)
def inner_text(element: Element) -> str:
    """Return the texts in the element, one after the other.

    Docs: methods-auto/xmlelement/xmlelement-innertext-method
    """
    return element.text()


@method("XmlElement.InnerXml(): Text", prop=True)
def inner_xml(element: Element) -> str:
    """Return what is in the element as XML, without line ends that are not in it.

    Docs: methods-auto/xmlelement/xmlelement-innerxml-method
    """
    initialized(element)
    return inner_xml_of(element)


@method("XmlElement.IsEmpty(): Boolean", prop=True)
def is_empty(element: Element) -> bool:
    """Return whether the element has no content; an empty text is one.

    Docs: methods-auto/xmlelement/xmlelement-isempty-method
    """
    return element.children is None


@method("XmlElement.HasAttributes(): Boolean", prop=True)
def has_attributes(element: Element) -> bool:
    """Return whether the element has attributes; declarations of namespaces count.

    Docs: methods-auto/xmlelement/xmlelement-hasattributes-method
    """
    return bool(element.attributes)


@method("XmlElement.HasElements(): Boolean", prop=True)
def has_elements(element: Element) -> bool:
    """Return whether there is an element among the children.

    Docs: methods-auto/xmlelement/xmlelement-haselements-method
    """
    return any(True for _ in element.child_elements())


@method("XmlElement.Attributes(): XmlAttributeCollection")
def attributes(element: Element) -> AttributeCollection:
    """Return the attributes, which stay those of the element.

    Docs: methods-auto/xmlelement/xmlelement-attributes-method
    """
    initialized(element)
    return AttributeCollection(element)


@method("XmlElement.SetAttribute(Name: Text, Value: Text)")
def set_attribute(element: Element, name: str, value: str) -> None:
    """Give an attribute without a namespace a value; add it if it is not there. Raises ALError if the name is none.

    Docs: methods-auto/xmlelement/xmlelement-setattribute-string-string-method
    """
    element.set_attribute(*expand_name(name), value)


@method("XmlElement.SetAttribute(LocalName: Text, NamespaceUri: Text, Value: Text)")
def set_attribute_in_namespace(element: Element, local_name: str, namespace_uri: str, value: str) -> None:
    """Give an attribute a value; add it if it is not there. Raises ALError if the name is none.

    Docs: methods-auto/xmlelement/xmlelement-setattribute-string-string-string-method
    """
    element.set_attribute(check_name(local_name), namespace_uri, value)


@method("XmlElement.RemoveAttribute(Name: Text)")
def remove_attribute(element: Element, name: str) -> None:
    """Take the attribute of that name, without a namespace, away if it is there.

    Docs: methods-auto/xmlelement/xmlelement-removeattribute-string-method
    """
    remove_attribute_in_namespace(element, *expand_name(name))


@method("XmlElement.RemoveAttribute(LocalName: Text, NamespaceUri: Text)")
def remove_attribute_in_namespace(element: Element, local_name: str, namespace_uri: str) -> None:
    """Take the attribute of that name away if it is there.

    Docs: methods-auto/xmlelement/xmlelement-removeattribute-string-string-method
    """
    found = element.attribute(local_name, namespace_uri)
    if found is not None:
        found.remove()


@method("XmlElement.RemoveAttribute(Attribute: XmlAttribute)")
def remove_this_attribute(element: Element, attribute: Attribute) -> None:
    """Take the attribute away. Raises ALError if it is not one of the element's.

    Docs: methods-auto/xmlelement/xmlelement-removeattribute-xmlattribute-method
    """
    element.attribute_index(attribute)
    attribute.remove()


@method("XmlElement.RemoveAllAttributes()")
def remove_all_attributes(element: Element) -> None:
    """Take all attributes away.

    Docs: methods-auto/xmlelement/xmlelement-removeallattributes-method
    """
    element.remove_all_attributes()


@method("XmlElement.GetNamespaceOfPrefix(Prefix: Text, var Result: Text): Boolean", false_for=(XML_ERROR,))
def get_namespace_of_prefix(element: Element, prefix: str, result: Ref) -> bool:
    """Put what a prefix stands for in the element into `result`. Raises ALError if it stands for nothing.

    Docs: methods-auto/xmlelement/xmlelement-getnamespaceofprefix-method
    """
    initialized(element)
    found = namespace_of_prefix(element, prefix)
    if found is None:
        raise xml_error(f"Namespace prefix '{prefix}' is not defined.")
    result.value = found
    return True


@method("XmlElement.GetPrefixOfNamespace(Namespace: Text, var Result: Text): Boolean", false_for=(XML_ERROR,))
def get_prefix_of_namespace(element: Element, namespace: str, result: Ref) -> bool:
    """Put a prefix that stands for a namespace in the element into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlelement/xmlelement-getprefixofnamespace-method
    """
    initialized(element)
    found = prefix_of_namespace(element, namespace)
    if found is None:
        raise xml_error(f"The namespace '{namespace}' does not have a prefix.")
    result.value = found
    return True
