"""The files that xmlports export: XML documents, and texts of separated or of fixed fields.

Docs: properties/devenv-format-property
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence

from alrun.platform.objects.xmlport import XmlPortInstance
from alrun.platform.objects.xmlport_export import ExportWriter
from alrun.platform.objects.xmlport_schema import Schema, SchemaNode
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.encodings import stream_encoding
from alrun.runtime.values.separated_text import TextWriter
from alrun.runtime.xml.nodes import Declaration
from alrun.runtime.xml.stream_writing import StreamWriter

_ENCODINGS = {
    "utf8": ("UTF-8", "utf-8", codecs.BOM_UTF8),
    "utf16": ("UTF-16", "utf-16-le", codecs.BOM_UTF16_LE),
    "iso88592": ("ISO-8859-2", "iso8859_2", b""),
}
"""By Encoding in lower case: the name in the document, Python's name, and the byte order mark.

Docs: properties/devenv-encoding-property
"""

Write = Callable[[bytes], object]


def export_writer(xmlport: XmlPortInstance, schema: Schema, write: Write) -> ExportWriter:
    """What writes in the format of an xmlport. Raises ALError."""
    if xmlport.format == "xml":
        return _XmlFile(xmlport, schema, write)
    return _TextFile(xmlport, write)


class _XmlFile:
    """An XML document."""

    def __init__(self, xmlport: XmlPortInstance, schema: Schema, write: Write) -> None:
        constants = xmlport.symbol.constants
        if constants.get("inlineschema") is True:
            raise UnsupportedFeature("an XMLport with InlineSchema")
        name, codec, mark = _ENCODINGS[str(constants.get("encoding", "utf8")).lower()]
        version = "1.1" if str(constants.get("xmlversionno", "v10")).lower() == "v11" else "1.0"
        write(mark)
        # What an encoding does not have is written by its number.
        self._writer = StreamWriter(
            lambda text: write(text.encode(codec, "xmlcharrefreplace")), Declaration(version, name, "no")
        )
        self._namespaces = [(f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in schema.declared.items()]

    def start(self, node: SchemaNode, text: str, attributes: Sequence[tuple[SchemaNode, str]]) -> None:
        written = [(attribute.written, value) for attribute, value in attributes]
        self._writer.start(node.written, [*self._namespaces, *written])
        self._namespaces = []  # only the root has them
        self._writer.text(text)

    def end(self, node: SchemaNode) -> None:
        self._writer.end()

    def end_table(self, node: SchemaNode) -> None:
        pass

    def close(self) -> None:
        self._writer.close()


class _TextFile:
    """A text file. Each record of a table element is one of its own; columns outside are one too."""

    def __init__(self, xmlport: XmlPortInstance, write: Write) -> None:
        self._xmlport = xmlport
        self._write = write
        self._is_fixed = xmlport.format == "fixedtext"
        self._writer = TextWriter(self._encoded)
        self._has_begun = False
        self._fields: list[str] = []
        self._widths: list[int] = []

    def _encoded(self, text: str) -> None:
        # The encoding is that which code has set until the first text is written.
        encoding = stream_encoding(self._xmlport.text_encoding)
        if not self._has_begun:
            self._has_begun = True
            self._write(encoding.mark)
        self._write(encoding.encode(text))

    def start(self, node: SchemaNode, text: str, attributes: Sequence[tuple[SchemaNode, str]]) -> None:
        if node.is_table:
            self._end_record()
        if node.is_column:
            self._column(node, text)
        for attribute, value in attributes:
            self._column(attribute, value)

    def _column(self, node: SchemaNode, text: str) -> None:
        if self._is_fixed:
            self._widths.append(checked_width(node))
        self._fields.append(text)

    def end(self, node: SchemaNode) -> None:
        if node.is_table:
            self._end_record()

    def end_table(self, node: SchemaNode) -> None:
        self._end_record()
        self._writer.end_table(self._xmlport.separators)

    def close(self) -> None:
        self._end_record()
        self._writer.close()

    def _end_record(self) -> None:
        if not self._fields:
            return
        if self._is_fixed:
            self._writer.fixed_record(self._fields, self._widths, self._xmlport.separators)
        else:
            self._writer.record(self._fields, self._xmlport.separators)
        self._fields, self._widths = [], []


def checked_width(node: SchemaNode) -> int:
    """The Width of a node in a file of fixed fields. Raises ALError if it has none."""
    if node.width <= 0:
        raise ALError(f"The node {node.symbol.name} has no Width, which a file of FixedText needs.", "XmlPortWidth")
    return node.width
