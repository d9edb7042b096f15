"""From a tree to text, as .NET's XmlWriter writes LINQ to XML: `<a />`, prefixes found by namespace, lines that end in
carriage return and line feed, two blanks for each level.

Docs: methods-auto/xmldocument/xmldocument-writeto-text-method. A document always gets a declaration: its own as it
stands, or one with the encoding that it is written in (github.com/microsoft/AL, issues 630 and 2759).
"""

from __future__ import annotations

import itertools
import re

from alrun.runtime.xml.names import XML_URI, XMLNS_URI, check_characters, xml_error
from alrun.runtime.xml.nodes import (
    Attribute,
    CData,
    Comment,
    Declaration,
    Document,
    DocumentType,
    Element,
    Node,
    ProcessingInstruction,
    Text,
)
from alrun.runtime.xml.scope import declarations, qualified_name

_LINE_END = "\r\n"
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_NEEDS_ESCAPE = re.compile('[&<>"\r\n\t]')
_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#xD;", "\n": "&#xA;", "\t": "&#x9;"}
)


def write_node(node: Node, encoding: str, indent: bool) -> str:
    """Return a node as text; `encoding` is what a document says that has no declaration. Raises ALError if it cannot be
    written."""
    match node:
        case Attribute():
            return f'{qualified_name(node.local, node.uri, _element_of(node))}="{escaped_attribute(node.value)}"'
        case Declaration():
            return declaration_text(node)
        case Document():
            writer = _Writer(indent)
            writer.parts.append(declaration_text(node.declaration or Declaration("1.0", encoding, "")))
            for child in node.children or ():
                writer.write(child)
            return writer.text()
        case _:
            writer = _Writer(indent)
            writer.write(node)
            return writer.text()


def inner_xml(element: Element) -> str:
    """Return what is in an element as text, without line ends of its own."""
    return "".join(write_node(child, "", False) for child in element.children or ())


def declaration_text(declaration: Declaration) -> str:
    """Return a declaration as it is written."""
    said = {"version": declaration.version, "encoding": declaration.encoding, "standalone": declaration.standalone}
    return "<?xml" + "".join(f' {name}="{value}"' for name, value in said.items() if value) + "?>"


def _element_of(attribute: Attribute) -> Element | None:
    parent = attribute.parent
    return parent if isinstance(parent, Element) else None


def escaped_text(value: str) -> str:
    """Return a text as it is written in an element. Raises ALError for characters that XML does not have."""
    check_characters(value)
    if _NEEDS_ESCAPE.search(value) is None:
        return value
    return _LINE_ENDS.sub(_LINE_END, value.translate(_TEXT_ESCAPES))


def escaped_attribute(value: str) -> str:
    """Return a text as it is written in double quotes. Raises ALError for characters that XML does not have."""
    check_characters(value)
    return value.translate(_ATTRIBUTE_ESCAPES) if _NEEDS_ESCAPE.search(value) else value


class _Writer:
    """The text being written."""

    def __init__(self, indent: bool) -> None:
        self.parts: list[str] = []
        self._indent = indent
        self._level = 0
        # Once an element has text, nothing below it that follows is indented.
        self._mixed = not indent
        self._mixed_around: list[bool] = []
        # What the tree declares, innermost last; what was written, by prefix, innermost last; what each open element
        # added to both, and what prefixes it uses; how many these are, from which .NET makes new prefixes.
        self._declared: list[tuple[str, str]] = []
        self._written: dict[str, list[str]] = {"": [""], "xml": [XML_URI], "xmlns": [XMLNS_URI]}
        self._added: list[tuple[int, list[str], dict[str, str]]] = []
        self._scoped = 0

    def text(self) -> str:
        """All that was written."""
        return "".join(self.parts)

    def write(self, node: Node) -> None:
        """Write a node and all below it."""
        if isinstance(node, Element) and isinstance(node.parent, Element):
            self._declared = list(declarations(node.parent))[::-1]
        pending: list[Node | None] = [node]
        open_names: list[str] = []
        while pending:
            node_or_end = pending.pop()
            if node_or_end is None:
                self._end(open_names.pop())
                continue
            if not isinstance(node_or_end, Element):
                self._write_leaf(node_or_end)
                continue
            name = self._start(node_or_end)
            if node_or_end.children is None:
                self.parts.append(" />")
                self._close_scope()
                continue
            self.parts.append(">")
            if not node_or_end.children:
                self.parts.append(f"</{name}>")
                self._close_scope()
                continue
            self._mixed_around.append(self._mixed)
            self._level += 1
            open_names.append(name)
            pending.append(None)
            pending.extend(reversed(node_or_end.children))

    def _end(self, name: str) -> None:
        self._level -= 1
        if not self._mixed:
            self._line()
        self._mixed = self._mixed_around.pop()
        self.parts.append(f"</{name}>")
        self._close_scope()

    def _line(self) -> None:
        if self.parts:
            self.parts.append(_LINE_END + "  " * self._level)

    def _write_leaf(self, node: Node) -> None:
        match node:
            case Text():
                self._mixed = True
                self.parts.append(_cdata(node.value) if isinstance(node, CData) else escaped_text(node.value))
                return
            case Comment():
                text = f"<!--{_comment(node.value)}-->"
            case ProcessingInstruction():
                data = node.text.replace("?>", "? >")
                text = f"<?{node.target} {data}?>" if data else f"<?{node.target}?>"
            case DocumentType():
                text = _document_type(node)
            case _:
                raise xml_error(f"A node of type {node.type_name} cannot be written here.")
        check_characters(text)
        if not self._mixed:
            self._line()
        self.parts.append(text)

    def _start(self, element: Element) -> str:
        """Write a start tag up to its end; return the name."""
        if not self._mixed:
            self._line()
        own = len(self._declared)
        for attribute in element.attributes:
            if attribute.uri == XMLNS_URI:
                self._declared.append((attribute.local, attribute.value))
            elif attribute.local == "xmlns" and not attribute.uri:
                self._declared.append(("", attribute.value))
        here: dict[str, str] = {}
        implied: list[str] = []
        self._added.append((own, implied, here))
        prefix = self._prefix(element.uri, True)
        if self._written_uri(prefix) != element.uri:
            implied.append(prefix)
            self._written.setdefault(prefix, []).append(element.uri)
        self._use(here, prefix, element.uri)
        name = f"{prefix}:{element.local}" if prefix else element.local
        self.parts.append(f"<{name}")
        if element.attributes:
            self._write_attributes(element, here, implied)
        declared_here = {local for local, _ in self._declared[own:]}
        for prefix in implied:
            if prefix not in declared_here:
                self._write_declaration(prefix, self._written[prefix][-1])
        return name

    def _write_attributes(self, element: Element, here: dict[str, str], implied: list[str]) -> None:
        for attribute in element.attributes:
            if attribute.is_declaration:
                prefix = attribute.local if attribute.uri else ""
                declared = here.get(prefix)
                if declared is not None and declared != attribute.value:
                    raise xml_error(
                        f"The prefix '{prefix}' cannot be redefined from '{declared}' to '{attribute.value}' within "
                        "the same start element tag."
                    )
                self._use(here, prefix, attribute.value)
                if prefix not in implied:
                    implied.append(prefix)
                    self._written.setdefault(prefix, []).append(attribute.value)
                self._write_declaration(prefix, attribute.value)
                continue
            name = attribute.local
            if attribute.uri:
                prefix = self._prefix(attribute.uri, False) or self._new_prefix()
                if self._written_uri(prefix) != attribute.uri:
                    implied.append(prefix)
                    self._written.setdefault(prefix, []).append(attribute.uri)
                self._use(here, prefix, attribute.uri)
                name = f"{prefix}:{name}"
            self.parts.append(f' {name}="{escaped_attribute(attribute.value)}"')

    def _write_declaration(self, prefix: str, uri: str) -> None:
        name = f"xmlns:{prefix}" if prefix else "xmlns"
        self.parts.append(f' {name}="{escaped_attribute(uri)}"')

    def _written_uri(self, prefix: str) -> str | None:
        uris = self._written.get(prefix)
        return uris[-1] if uris else None

    def _prefix(self, uri: str, or_default: bool) -> str:
        """The prefix that is written for a namespace: the last one that the tree declares, or one that was written."""
        if not uri:
            return ""
        hidden: set[str] = set()
        for prefix, declared in reversed(self._declared):
            if declared == uri and prefix not in hidden and (prefix or or_default):
                return prefix
            hidden.add(prefix)
        for prefix, uris in self._written.items():
            if uris and uris[-1] == uri and (prefix or or_default):
                return prefix
        return ""

    def _use(self, here: dict[str, str], prefix: str, uri: str) -> None:
        self._scoped += prefix not in here
        here[prefix] = uri

    def _new_prefix(self) -> str:
        made = f"p{self._scoped}"
        if self._written_uri(made) is None:
            return made
        return next(name for number in itertools.count() if self._written_uri(name := f"{made}{number}") is None)

    def _close_scope(self) -> None:
        own, implied, here = self._added.pop()
        self._scoped -= len(here)
        del self._declared[own:]
        for prefix in implied:
            self._written[prefix].pop()


def _comment(text: str) -> str:
    text = re.sub("-(?=-)", "- ", text)
    return f"{text} " if text.endswith("-") else text


def _cdata(text: str) -> str:
    check_characters(text)
    return f"<![CDATA[{_LINE_ENDS.sub(_LINE_END, text).replace(']]>', ']]]]><![CDATA[>')}]]>"


def _document_type(node: DocumentType) -> str:
    text = f"<!DOCTYPE {node.name}"
    if node.public_id is not None:
        text += f' PUBLIC "{node.public_id}" "{node.system_id or ""}"'
    elif node.system_id is not None:
        text += f' SYSTEM "{node.system_id}"'
    else:
        text += " "
    return f"{text}[{node.internal_subset}]>" if node.internal_subset is not None else f"{text}>"
