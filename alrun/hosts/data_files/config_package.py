"""Configuration packages: the XML that Business Central exports, plain or compressed as `.rapidstart`.

Undocumented: the form is that of Microsoft's "Config. XML Exchange". `DataList` has an element `<Name>List` for each
table, with `TableID`, its properties, and a `<Name>` element for each record, whose children are the fields.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, Protocol
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from alrun.hosts.data_files.tables import FileTable, Row, UnreadableData
from alrun.platform.exchange.cells import Missing
from alrun.platform.exchange.exporting import TableExport
from alrun.platform.exchange.fields import element_name


class BinaryFile(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> int: ...


_GZIP = b"\x1f\x8b"


def read_config_package(path: str) -> Iterator[FileTable]:
    """The tables of a package, in its order."""
    try:
        root = _parse(path)
    except OSError as error:
        raise UnreadableData(f"{path} cannot be read: {error.strerror or error}") from error
    except (EOFError, zlib.error) as error:
        raise UnreadableData(f"{path} is damaged: {error}") from error
    except ElementTree.ParseError as error:
        line, column = error.position
        raise UnreadableData(f"{path}({line},{column + 1}): {error.msg.partition(':')[0]}") from error
    if root.tag != "DataList":
        raise UnreadableData(f"{path} is no configuration package: its root is '{root.tag}', not 'DataList'")
    for element in root:
        if element.tag.startswith("_"):
            continue
        number = (element.findtext("TableID") or "").strip()
        if not number.isdigit():
            raise UnreadableData(f"{path}: the element '{element.tag}' has no TableID")
        yield _table(path, element, number)


class _NoDocumentType(ElementTree.TreeBuilder):
    """A package has no document type: entities of its own would only be a way to make a small file huge."""

    def doctype(self, name: str, public_id: str | None, system: str | None) -> None:
        raise UnreadableData("it has a document type, as no configuration package does")


def _parse(path: str) -> ElementTree.Element:
    with open(path, "rb") as plain:
        compressed = plain.read(2) == _GZIP
        plain.seek(0)
        file: Any = gzip.GzipFile(fileobj=plain) if compressed else plain
        parser = ElementTree.XMLParser(target=_NoDocumentType())
        try:
            return ElementTree.parse(file, parser).getroot()
        except UnreadableData as error:
            raise UnreadableData(f"{path}: {error}") from None


def _table(path: str, element: ElementTree.Element, number: str) -> FileTable:
    # The records are the children with children; what else there is are the package's own settings for the table.
    name = element.tag.removesuffix("List")
    records = [child for child in element if child.tag == name and len(child)]
    columns = list(dict.fromkeys(field.tag for record in records for field in record))
    return FileTable(number, columns, _rows(records, columns), as_elements=True, expected=len(records))


def _rows(records: Sequence[ElementTree.Element], columns: Sequence[str]) -> Iterator[Row]:
    for number, record in enumerate(records, 1):
        texts = {field.tag: field.text for field in record}
        # The record that a package has for an empty table, so that its fields are known.
        if any(texts.values()):
            yield Row(number, [texts.get(column, Missing.MISSING) or None for column in columns])


def write_config_package(file: BinaryFile, tables: Sequence[TableExport]) -> None:
    """Write a package named ALRUN, in UTF-16 as Business Central does."""
    for line in _lines(tables):
        file.write(line.encode("utf-16-le"))


def _lines(tables: Sequence[TableExport]) -> Iterator[str]:
    yield '\ufeff<?xml version="1.0" encoding="UTF-16" standalone="yes"?>\n'
    code = quoteattr("ALRUN")
    yield f'<DataList MinCountForAsyncImport="5" ProductVersion="" PackageName={code} Code={code}>\n'
    for order, table in enumerate(tables, 1):
        name = element_name(table.table.name)
        names = [element_name(field.name) for field in table.fields]
        key = table.table.primary_key.fields
        yield f"  <{name}List>\n    <TableID>{table.table.object_id}</TableID>\n"
        yield f"    <PackageProcessingOrder>{order}</PackageProcessingOrder>\n"
        attributes = [' PrimaryKey="1"' if field in key else "" for field in table.fields]
        for texts in table.package_rows():
            yield f"    <{name}>\n"
            for element, attribute, text in zip(names, attributes, texts, strict=True):
                yield f"      <{element}{attribute}>{escape(text)}</{element}>\n"
            yield f"    </{name}>\n"
            attributes = [""] * len(attributes)
        yield f"  </{name}List>\n"
    yield "</DataList>\n"
