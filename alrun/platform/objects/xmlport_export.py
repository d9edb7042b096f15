"""An xmlport exporting: it goes through its schema, runs the triggers, and hands what is exported to a file's writer.

Docs: devenv-xmlport-schema, triggers-auto/xmlporttableelement and its neighbours
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

from alrun.platform.objects.page_views import LINK_GROUP, apply_conditions
from alrun.platform.objects.xmlport import (
    XmlPortBreak,
    XmlPortBreakUnbound,
    XmlPortInstance,
    XmlPortPart,
    XmlPortSkip,
    acting_xmlport,
)
from alrun.platform.objects.xmlport_schema import SchemaNode
from alrun.platform.objects.xmlport_values import field_text, text_of
from alrun.runtime.catching import call_or_false
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.semantics.object_symbols import ElementKind
from alrun.semantics.symbols import FieldClass, FieldSymbol, ProcedureSymbol
from alrun.semantics.types import BLOB

__al_acting_object__ = acting_xmlport

_NOTHING_FOUND = ("DB:NothingInsideFilter",)
_FIELDS = (ElementKind.FIELD_ELEMENT, ElementKind.FIELD_ATTRIBUTE)


class ExportWriter(Protocol):
    """What writes a file in one of the formats. All methods raise ALError."""

    def start(self, node: SchemaNode, text: str, attributes: Sequence[tuple[SchemaNode, str]]) -> None:
        """An element begins; `text` is what stands in it, '' in a table element."""
        ...

    def end(self, node: SchemaNode) -> None:
        """The element that began last ends."""
        ...

    def end_table(self, node: SchemaNode) -> None:
        """There are no more records of a table element."""
        ...

    def close(self) -> None:
        """The file is complete."""
        ...


class Export(XmlPortPart):
    """One export. Raises ALError and XmlPortQuit."""

    def __init__(self, xmlport: XmlPortInstance, writer: ExportWriter) -> None:
        super().__init__(xmlport)
        self._writer = writer

    def run(self, root: SchemaNode) -> None:
        """Write the document."""
        self._node(root)
        self._writer.close()

    def _node(self, node: SchemaNode) -> None:
        path = self.xmlport.path
        path.append(node.local)
        try:
            if node.is_table:
                self._table(node)
            elif node.is_unbound:
                self._unbound(node)
            else:
                self._element(node)
        except XmlPortSkip:
            pass  # the node is left out
        finally:
            path.pop()

    def _unbound(self, node: SchemaNode) -> None:
        """A node that is repeated until its trigger breaks. Docs: properties/devenv-unbound-property"""
        if self._trigger(node) is None:
            raise ALError(
                f"The node {node.symbol.name} is unbound, and has no trigger that ends it with BreakUnbound.",
                "XmlPortUnbound",
            )
        while True:
            self.session.check_cancelled()
            try:
                self._element(node)
            except XmlPortBreakUnbound:
                return

    def _element(self, node: SchemaNode) -> None:
        text = self._text(node)
        self._writer.start(node, text, self._attributes(node))
        for child in node.children:
            self._node(child)
        self._writer.end(node)

    def _attributes(self, node: SchemaNode) -> list[tuple[SchemaNode, str]]:
        written = []
        for attribute in node.attributes:
            with suppress(XmlPortSkip, XmlPortBreakUnbound):  # the attribute is left out
                written.append((attribute, self._text(attribute)))
        return written

    def _text(self, node: SchemaNode) -> str:
        """What is written for a field or text node. Its trigger comes first, and may change it."""
        trigger = self._trigger(node)
        if trigger is not None:
            self.xmlport.call(trigger)
        if node.symbol.kind not in _FIELDS:
            return text_of(self.xmlport, node.symbol)
        assert node.source is not None, "the program has errors, and does not run"
        record = self.xmlport.element_record(node.source.element)
        return field_text(self.xmlport, node.source.field, record.values[node.source.field.index])

    def _trigger(self, node: SchemaNode) -> ProcedureSymbol | None:
        return node.trigger("onbeforepassfield" if node.symbol.kind in _FIELDS else "onbeforepassvariable")

    # --- Table elements

    def _table(self, node: SchemaNode) -> None:
        record = self.xmlport.element_record(node.symbol)
        if node.views.link is not None and node.views.linked is not None:
            apply_conditions(record, node.views.link, LINK_GROUP, self.xmlport.element_record(node.views.linked))
        calculated = [*node.views.calc_fields, *_calculated(node, node)]
        if calculated:
            record.set_auto_calc_fields(*calculated)
        try:
            trigger = node.trigger("onprexmlitem")
            if trigger is not None:
                self.xmlport.call(trigger)
            self._records(node, record)
        except XmlPortBreak:
            pass  # that ends the table element
        self._writer.end_table(node)

    def _records(self, node: SchemaNode, record: Record) -> None:
        found = call_or_false(record.find, _NOTHING_FOUND, "-")
        while found:
            self.session.check_cancelled()
            with suppress(XmlPortSkip):  # the record is left out
                self._record(node)
            found = bool(record.next())

    def _record(self, node: SchemaNode) -> None:
        trigger = node.trigger("onaftergetrecord")
        if trigger is not None:
            self.xmlport.call(trigger)
        self._writer.start(node, "", self._attributes(node))
        for child in node.children:
            self._node(child)
        self._writer.end(node)


def _calculated(table: SchemaNode, node: SchemaNode) -> list[FieldSymbol]:
    """The FlowFields and Blobs of a table element that nodes below it show, but for those that AutoCalcField excludes.

    Docs: properties/devenv-autocalcfield-property
    """
    found: list[FieldSymbol] = []
    for child in (*node.attributes, *node.children):
        source = child.source
        if source is not None and source.element is table.symbol:
            is_flow_field = source.field.field_class is FieldClass.FLOW_FIELD
            if source.field.type == BLOB or (
                is_flow_field and child.symbol.constants.get("autocalcfield") is not False
            ):
                found.append(source.field)
        found += _calculated(table, child)
    return found
