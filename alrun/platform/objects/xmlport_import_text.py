"""An xmlport importing a text file of separated or of fixed fields.

Docs: properties/devenv-format-property, properties/devenv-unbound-property. Undocumented: fields behind the last column
are passed over; a file has no records of table elements that stand in others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alrun.platform.objects.xmlport import XmlPortBreak, XmlPortInstance, XmlPortPart, XmlPortSkip, acting_xmlport
from alrun.platform.objects.xmlport_records import ImportedRecord, assign
from alrun.platform.objects.xmlport_schema import SchemaNode
from alrun.platform.objects.xmlport_writers import checked_width
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.values.encodings import stream_encoding
from alrun.runtime.values.separated_text import FieldText, RecordEnd, TextReader, TextRecord, UnclosedField
from alrun.runtime.values.streams import InStream

__al_acting_object__ = acting_xmlport


class TextImport(XmlPortPart):
    """One import. Raises ALError and XmlPortQuit."""

    def __init__(self, xmlport: XmlPortInstance, source: InStream) -> None:
        super().__init__(xmlport)
        self._reader = TextReader(source.read, stream_encoding(xmlport.text_encoding))
        self._is_fixed = xmlport.format == "fixedtext"
        self._preserves = xmlport.symbol.constants.get("preservewhitespace") is True

    def run(self, root: SchemaNode) -> None:
        """Read the file: the records of one table element after the other, as separators of tables tell."""
        units = _units(root)
        ended: set[SchemaNode] = set()
        index = 0
        while (record := self._read(units[index])) is not None:
            self.session.check_cancelled()
            unit = units[index]
            if unit.node not in ended:
                try:
                    self._record(unit, record)
                except XmlPortSkip:
                    pass  # the record is left out
                except XmlPortBreak:
                    ended.add(unit.node)
            # The columns outside of table elements are one record.
            is_last = record.end is RecordEnd.TABLE or not unit.node.is_table
            if is_last and index + 1 < len(units):
                index += 1

    def _read(self, unit: _Unit) -> TextRecord | None:
        separators = self.xmlport.separators
        if self._is_fixed:
            return self._reader.read_fixed([checked_width(column) for column in unit.columns], separators)
        try:
            return self._reader.read_record(separators)
        except UnclosedField as error:
            raise ALError(
                f"The field that begins on line {error.line} is not closed by {separators.field_delimiter}.",
                "XmlPortText",
            ) from error

    def _record(self, unit: _Unit, record: TextRecord) -> None:
        imported = None
        if unit.node.is_table:
            imported = ImportedRecord(self.xmlport, unit.node, None)
            imported.begin()
        fields = list(record.fields)
        for number, column in enumerate(unit.columns, 1):
            # An unbound column takes all fields that are left.
            taken = len(fields) if column.is_unbound else min(1, len(fields))
            if not taken and column.is_required:
                raise ALError(
                    f"The record on line {record.line} has {len(record.fields)} fields, but the node "
                    f"{column.symbol.name} of the XMLport {self.xmlport.symbol.name} needs field {number}.",
                    "XmlPortText",
                )
            for field in fields[:taken]:
                assign(self.xmlport, column, self._text(field), imported, f"Line {record.line}, {column.local}.")
            del fields[:taken]
        if imported is not None:
            imported.save()

    def _text(self, field: FieldText) -> str:
        """Observed: blanks around a field are left out."""
        return field.text if self._preserves or field.is_delimited else field.text.strip()


class _Unit:
    """What has records of its own in the file: a table element, or the root with the columns outside of these."""

    def __init__(self, node: SchemaNode, columns: Sequence[SchemaNode]) -> None:
        self.node = node
        self.columns = columns


def _units(root: SchemaNode) -> list[_Unit]:
    """In the order of the file. Raises ALError for table elements in table elements."""
    tables = [root] if root.is_table else list(_tables(root))
    for table in tables:
        if next(_tables(table), None) is not None:
            raise UnsupportedFeature("the import of a text file into table elements that stand in others")
    units = [_Unit(table, list(table.columns())) for table in tables]
    outside = list(root.columns()) if not root.is_table else []
    if root.is_column:
        outside.insert(0, root)
    return [_Unit(root, outside), *units] if outside else units


def _tables(node: SchemaNode) -> Iterator[SchemaNode]:
    """The table elements below a node, but for those in them."""
    for child in node.children:
        if child.is_table:
            yield child
        else:
            yield from _tables(child)
