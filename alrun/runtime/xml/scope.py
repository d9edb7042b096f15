"""Namespaces in scope, and the XmlNamespaceManager, which says what prefixes mean in an XPath expression.

Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-data-type
"""

from __future__ import annotations

from collections.abc import Iterator

from alrun.runtime.xml.names import XML_URI, XMLNS_URI, xml_error
from alrun.runtime.xml.nodes import Document, Element


def declarations(element: Element) -> Iterator[tuple[str, str]]:
    """The prefixes that an element and those around it declare, and their namespaces, innermost first.

    A prefix comes again for each declaration; the first one counts.
    """
    around: object = element
    while isinstance(around, Element):
        for attribute in around.attributes:
            if attribute.uri == XMLNS_URI:
                yield attribute.local, attribute.value
            elif attribute.local == "xmlns" and not attribute.uri:
                yield "", attribute.value
        around = around.parent


def namespace_of_prefix(element: Element, prefix: str) -> str | None:
    """What a prefix stands for in an element; '' is the default namespace."""
    if prefix == "xml":
        return XML_URI
    if prefix == "xmlns":
        return XMLNS_URI
    return next((uri for declared, uri in declarations(element) if declared == prefix), None)


def prefix_of_namespace(element: Element, uri: str) -> str | None:
    """A prefix that stands for a namespace in an element; the default namespace has none."""
    hidden: set[str] = set()
    for prefix, declared in declarations(element):
        if prefix and declared == uri and prefix not in hidden:
            return prefix
        hidden.add(prefix)
    return {XML_URI: "xml", XMLNS_URI: "xmlns"}.get(uri)


def qualified_name(local: str, uri: str, element: Element | None) -> str:
    """A name with the prefix that it has in an element, unless its namespace is the default one there."""
    if not uri or element is None or (uri == XMLNS_URI and local == "xmlns"):
        return local
    if uri not in (XML_URI, XMLNS_URI) and namespace_of_prefix(element, "") == uri:
        return local
    prefix = prefix_of_namespace(element, uri)
    return f"{prefix}:{local}" if prefix else local


class NameTable:
    """Names that are known: those that were added, and those of the elements and attributes of a document."""

    __slots__ = ("_added", "_document")

    def __init__(self, document: Document | None = None) -> None:
        self._added: set[str] = set()
        self._document = document

    def add(self, name: str) -> None:
        """Add a name."""
        self._added.add(name)

    def has(self, name: str) -> bool:
        """Whether a name is known."""
        return name in self._added or (self._document is not None and any(self._names(self._document, name)))

    def _names(self, document: Document, name: str) -> Iterator[bool]:
        for element in document.descendant_elements():
            yield element.local == name or any(attribute.local == name for attribute in element.attributes)


class NamespaceManager:
    """Prefixes and their namespaces, in scopes within each other."""

    __slots__ = ("_scopes", "name_table")

    def __init__(self) -> None:
        self._scopes: list[dict[str, str]] = [{"xml": XML_URI, "xmlns": XMLNS_URI, "": ""}]
        self.name_table = NameTable()

    def add(self, prefix: str, uri: str) -> None:
        """Declare a prefix in the innermost scope. Raises ALError for those that have a meaning of their own.

        Undocumented: the texts are those of .NET's XmlNamespaceManager.
        """
        if prefix == "xml" and uri != XML_URI:
            raise xml_error(
                f'Prefix "xml" is reserved for use by XML and can be mapped only to namespace name "{XML_URI}".'
            )
        if prefix == "xmlns":
            raise xml_error('Prefix "xmlns" is reserved for use by XML.')
        self._scopes[-1][prefix] = uri

    def remove(self, prefix: str, uri: str) -> None:
        """Take a declaration out of the innermost scope, if it is there with that namespace."""
        if self._scopes[-1].get(prefix) == uri and prefix not in ("xml", "xmlns"):
            del self._scopes[-1][prefix]

    def namespace(self, prefix: str) -> str | None:
        """What a prefix stands for."""
        return next((scope[prefix] for scope in reversed(self._scopes) if prefix in scope), None)

    def prefix(self, uri: str) -> str | None:
        """The last prefix that was declared for a namespace."""
        for scope in reversed(self._scopes):
            for prefix, declared in reversed(scope.items()):
                if declared == uri and self.namespace(prefix) == uri:
                    return prefix
        return None

    def is_declared(self, prefix: str) -> bool:
        """Whether the innermost scope declares a prefix."""
        return prefix in self._scopes[-1]

    def push(self) -> None:
        """Begin a scope in the innermost one."""
        self._scopes.append({})

    def pop(self) -> None:
        """End the innermost scope, unless it is the only one."""
        if len(self._scopes) > 1:
            self._scopes.pop()
