"""XmlAttribute and XmlAttributeCollection, the attributes of an element as they are whenever somebody looks.

Docs: methods-auto/xmlattribute/xmlattribute-data-type
"""

from __future__ import annotations

from alrun.platform.types.xml_element import remove_attribute, remove_attribute_in_namespace, remove_this_attribute
from alrun.runtime.errors import ALError
from alrun.runtime.values.references import Ref
from alrun.runtime.xml.names import XML_ERROR, XML_URI, XMLNS_URI, check_name, expand_name, xml_error
from alrun.runtime.xml.nodes import Attribute, AttributeCollection, Element
from alrun.runtime.xml.scope import prefix_of_namespace
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("XmlAttribute.Create(Name: Text, Value: Text): XmlAttribute", static=True)
def create(name: str, value: str) -> Attribute:
    """Return an attribute without a namespace. Raises ALError if the name is none.

    Docs: methods-auto/xmlattribute/xmlattribute-create-string-string-method
    """
    return Attribute(*expand_name(name), value)


@method("XmlAttribute.Create(LocalName: Text, NamespaceUri: Text, Value: Text): XmlAttribute", static=True)
def create_in_namespace(local_name: str, namespace_uri: str, value: str) -> Attribute:
    """Return an attribute. Raises ALError if the name is none.

    Docs: methods-auto/xmlattribute/xmlattribute-create-string-string-string-method
    """
    return Attribute(check_name(local_name), namespace_uri, value)


@method("XmlAttribute.CreateNamespaceDeclaration(Prefix: Text, NamespaceUri: Text): XmlAttribute", static=True)
def create_namespace_declaration(prefix: str, namespace_uri: str) -> Attribute:
    """Return an attribute that declares what a prefix stands for, or without one the default namespace.

    Raises ALError if the prefix is none, or cannot stand for that.
    Docs: methods-auto/xmlattribute/xmlattribute-createnamespacedeclaration-method
    """
    if not prefix:
        return Attribute("xmlns", "", namespace_uri)
    return Attribute(check_name(prefix), XMLNS_URI, namespace_uri)


@method("XmlAttribute.Name(): Text", prop=True)
def name(attribute: Attribute) -> str:
    """Return the name with the prefix of its namespace, if it has one where the attribute is.

    Docs: methods-auto/xmlattribute/xmlattribute-name-method
    """
    prefix = namespace_prefix(attribute)
    return f"{prefix}:{attribute.local}" if prefix else attribute.local


@method("XmlAttribute.LocalName(): Text", prop=True)
def local_name(attribute: Attribute) -> str:
    """Return the name without a prefix.

    Docs: methods-auto/xmlattribute/xmlattribute-localname-method
    """
    return attribute.local


@method("XmlAttribute.NamespaceUri(): Text", prop=True)
def namespace_uri(attribute: Attribute) -> str:
    """Return the namespace, '' for none.

    Docs: methods-auto/xmlattribute/xmlattribute-namespaceuri-method
    """
    return attribute.uri


@method("XmlAttribute.NamespacePrefix(): Text", prop=True)
def namespace_prefix(attribute: Attribute) -> str:
    """Return the prefix of the namespace where the attribute is, `xmlns` for a declaration; '' if there is none.

    Docs: methods-auto/xmlattribute/xmlattribute-namespaceprefix-method
    """
    if not attribute.uri:
        return ""
    if attribute.uri in (XMLNS_URI, XML_URI):
        return "xmlns" if attribute.uri == XMLNS_URI else "xml"
    parent = attribute.parent
    return (prefix_of_namespace(parent, attribute.uri) or "") if isinstance(parent, Element) else ""


@method("XmlAttribute.IsNamespaceDeclaration(): Boolean", prop=True)
def is_namespace_declaration(attribute: Attribute) -> bool:
    """Return whether the attribute declares a namespace.

    Docs: methods-auto/xmlattribute/xmlattribute-isnamespacedeclaration-method
    """
    return attribute.is_declaration


@method("XmlAttribute.Value([NewValue: Text]): Text", prop=True)
def value(attribute: Attribute, new_value: str | None = None) -> str:
    """Return the text, or set it. Raises ALError for a namespace that the prefix of a declaration cannot have.

    Docs: methods-auto/xmlattribute/xmlattribute-value-method
    """
    if new_value is not None:
        attribute.value = new_value
    return attribute.value


@method("XmlAttributeCollection.Count(): Integer", prop=True)
def count(collection: AttributeCollection) -> int:
    """Return the number of attributes.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-count-method
    """
    return len(collection.element.attributes)


@method(
    "XmlAttributeCollection.Get(Index: Integer, var Result: XmlAttribute): Boolean", false_for=(XML_ERROR, "Argument")
)
def get_at(collection: AttributeCollection, index: int, result: Ref) -> bool:
    """Put the attribute at a place, counted from 1, into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-get-integer-xmlattribute-method
    """
    attributes = collection.element.attributes
    if not 1 <= index <= len(attributes):
        raise ALError("An invalid argument was passed to a 'XmlAttributeCollection' data type method.", "Argument")
    result.value = attributes[index - 1]
    return True


@method("XmlAttributeCollection.Get(Name: Text, var Result: XmlAttribute): Boolean", false_for=(XML_ERROR,))
def get(collection: AttributeCollection, name: str, result: Ref) -> bool:
    """Put the attribute of that name, without a namespace, into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-get-string-xmlattribute-method
    """
    return get_in_namespace(collection, *expand_name(name), result)


@method(
    "XmlAttributeCollection.Get(LocalName: Text, NamespaceUri: Text, var Result: XmlAttribute): Boolean",
    false_for=(XML_ERROR,),
)
def get_in_namespace(collection: AttributeCollection, local_name: str, namespace_uri: str, result: Ref) -> bool:
    """Put the attribute of that name into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-get-string-string-xmlattribute-method
    """
    found = collection.element.attribute(local_name, namespace_uri)
    if found is None:
        raise xml_error(f"The element does not have an attribute '{local_name}'.")
    result.value = found
    return True


@method("XmlAttributeCollection.Set(Name: Text, Value: Text)")
def set_value(collection: AttributeCollection, name: str, value: str) -> None:
    """Give an attribute without a namespace a value; add it if it is not there. Raises ALError if the name is none.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-set-string-string-method
    """
    collection.element.set_attribute(*expand_name(name), value)


@method("XmlAttributeCollection.Set(LocalName: Text, NamespaceUri: Text, Value: Text)")
def set_value_in_namespace(collection: AttributeCollection, local_name: str, namespace_uri: str, value: str) -> None:
    """Give an attribute a value; add it if it is not there. Raises ALError if the name is none.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-set-string-string-string-method
    """
    collection.element.set_attribute(check_name(local_name), namespace_uri, value)


@method("XmlAttributeCollection.Remove(Name: Text)")
def remove(collection: AttributeCollection, name: str) -> None:
    """Take the attribute of that name, without a namespace, away if it is there.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-remove-string-method
    """
    remove_attribute(collection.element, name)


@method("XmlAttributeCollection.Remove(LocalName: Text, NamespaceUri: Text)")
def remove_in_namespace(collection: AttributeCollection, local_name: str, namespace_uri: str) -> None:
    """Take the attribute of that name away if it is there.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-remove-string-string-method
    """
    remove_attribute_in_namespace(collection.element, local_name, namespace_uri)


@method("XmlAttributeCollection.Remove(Attribute: XmlAttribute)")
def remove_this(collection: AttributeCollection, attribute: Attribute) -> None:
    """Take the attribute away. Raises ALError if it is not one of the element's.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-remove-xmlattribute-method
    """
    remove_this_attribute(collection.element, attribute)


@method("XmlAttributeCollection.RemoveAll()")
def remove_all(collection: AttributeCollection) -> None:
    """Take all attributes away.

    Docs: methods-auto/xmlattributecollection/xmlattributecollection-removeall-method
    """
    collection.element.remove_all_attributes()
