"""An xmlport importing an XML document, which is read as it comes and compared with the schema.

Docs: devenv-xmlport-schema, properties/devenv-minoccurs-property, properties/devenv-preservewhitespace-property. The
texts of errors about a document that does not fit the schema are those of .NET's XmlSchemaValidator.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from alrun.platform.objects.xmlport import (
    XmlPortBreak,
    XmlPortInstance,
    XmlPortPart,
    XmlPortSkip,
    acting_xmlport,
)
from alrun.platform.objects.xmlport_records import ImportedRecord, assign
from alrun.platform.objects.xmlport_schema import SchemaNode
from alrun.runtime.errors import ALError
from alrun.runtime.values.streams import InStream
from alrun.runtime.xml.names import XML_URI, xml_error
from alrun.runtime.xml.stream_reading import Characters, End, Event, Name, Start, read_events

__al_acting_object__ = acting_xmlport

_INSTANCE_URI = "http://www.w3.org/2001/XMLSchema-instance"
_FREE_ATTRIBUTES = (_INSTANCE_URI, XML_URI)
"""The namespaces of attributes that every element may have."""


class XmlImport(XmlPortPart):
    """One import. Raises ALError and XmlPortQuit."""

    def __init__(self, xmlport: XmlPortInstance, source: InStream) -> None:
        super().__init__(xmlport)
        begin = source.position

        def whole() -> bytes:
            source.position = begin
            return source.read_rest()

        self._events: Iterator[Event] = read_events(source.read, whole)
        self._depth = 0
        self._record: ImportedRecord | None = None
        """The innermost record that is being imported."""
        self._preserves = xmlport.symbol.constants.get("preservewhitespace") is True

    def run(self, root: SchemaNode) -> None:
        """Read the document."""
        start = self._next()
        assert isinstance(start, Start), "a document begins with its root"
        if start.name != root.name:
            raise _invalid(f"The {_named('element', start.name)} is not declared.", start)
        self._element(root, start)
        for _ in self._events:
            pass  # that nothing follows the root but comments

    def _next(self) -> Event:
        event = next(self._events)
        match event:
            case Start():
                self._depth += 1
            case End():
                self._depth -= 1
            case _:
                pass
        return event

    def _pass_over(self, depth: int) -> None:
        """Go on behind the element that began at a depth."""
        while self._depth >= depth:
            self._next()

    def _element(self, node: SchemaNode, start: Start) -> None:
        """Import an element that has begun."""
        self.session.check_cancelled()
        depth = self._depth
        outer = self._record
        try:
            if node.is_table:
                record = self._record = ImportedRecord(self.xmlport, node, outer)
                record.begin()
                self._attributes(node, start)
                self._content(node, start)
                record.save()
            else:
                self._attributes(node, start)
                self._content(node, start)
        except XmlPortSkip:
            if outer is not None and not node.is_table:
                raise  # the record is left out
        except XmlPortBreak:
            if outer is not None or node.is_table:
                raise  # the table element is left out from here on
        finally:
            self._record = outer
        self._pass_over(depth)

    def _content(self, node: SchemaNode, start: Start) -> None:
        """Import what stands in an element, up to its end."""
        children = _Sequence(node, start)
        texts: list[str] = []
        waits = not node.is_table
        ended: set[SchemaNode] = set()
        while not isinstance(event := self._next(), End):
            if isinstance(event, Characters):
                texts.append(event.text)
                if node.is_table and event.text.strip():
                    raise _invalid(f"The {_named('element', node.name)} cannot contain text.", start)
                continue
            child = children.find(event)
            if waits:
                waits = False
                self._assign(node, "".join(texts), start)
            if child in ended:
                self._pass_over(self._depth)
                continue
            depth = self._depth
            try:
                self._element(child, event)
            except XmlPortBreak:
                if not child.is_table:
                    raise
                ended.add(child)
                self._pass_over(depth)
        children.end(event)
        if waits:
            self._assign(node, "".join(texts), start)

    def _attributes(self, node: SchemaNode, start: Start) -> None:
        given = dict(start.attributes)
        for attribute in node.attributes:
            text = given.pop(attribute.name, None)
            if text is not None:
                self._assign(attribute, text, start)
            elif attribute.is_required:
                raise _invalid(f"The required attribute '{attribute.local}' is missing.", start)
        for name in given:
            if name.uri not in _FREE_ATTRIBUTES:
                raise _invalid(f"The '{name.local}' attribute is not declared.", start)

    def _assign(self, node: SchemaNode, text: str, place: Start) -> None:
        if not self._preserves:
            text = " ".join(text.split())
        assign(self.xmlport, node, text, self._record, f"Line {place.line}, position {place.position}, {node.local}.")


class _Sequence:
    """The children of an element, which come in the order of the schema."""

    def __init__(self, node: SchemaNode, start: Start) -> None:
        self._node = node
        self._start = start
        self._index = 0
        self._count = 0
        """How often the child at the index was there."""

    def find(self, start: Start) -> SchemaNode:
        """The child that an element is. Raises ALError if it is none, or others are missing before it."""
        children = self._node.children
        index, count = self._index, self._count
        while index < len(children):
            child = children[index]
            if child.name == start.name and (not count or child.is_repeated):
                self._index, self._count = index, count + 1
                return child
            if child.is_required and not count:
                break
            index, count = index + 1, 0
        text = f"The {_named('element', self._node.name)} has invalid child {_named('element', start.name)}."
        raise _invalid(text + _expected(self._possible()), start)

    def end(self, place: End) -> None:
        """There are no more. Raises ALError if any is missing."""
        count = self._count
        for child in self._node.children[self._index :]:
            if child.is_required and not count:
                text = f"The {_named('element', self._node.name)} has incomplete content."
                raise _invalid(text + _expected(self._possible()), place)
            count = 0

    def _possible(self) -> Iterator[SchemaNode]:
        """Those that may come next."""
        count = self._count
        for child in self._node.children[self._index :]:
            if not count or child.is_repeated:
                yield child
            if child.is_required and not count:
                return
            count = 0


def _named(kind: str, name: Name) -> str:
    return f"{kind} '{name.local}'" + (f" in namespace '{name.uri}'" if name.uri else "")


def _expected(nodes: Iterable[SchemaNode]) -> str:
    names: Sequence[str] = [node.local for node in nodes]
    return f" List of possible elements expected: '{', '.join(names)}'." if names else ""


def _invalid(text: str, place: Start | End) -> ALError:
    """An error about a document that does not fit the schema."""
    return xml_error(f"{text} Line {place.line}, position {place.position}.")
