"""The records that an xmlport imports: begun, filled field by field, and written.

Docs: triggers-auto/xmlporttableelement, properties/devenv-autosave-property, properties/devenv-autoupdate-property,
properties/devenv-autoreplace-property, properties/devenv-linktableforceinsert-property
"""

from __future__ import annotations

from contextlib import suppress

from alrun.platform.objects.xmlport import (
    XmlPortBreakUnbound,
    XmlPortInstance,
    XmlPortPart,
    XmlPortSkip,
    acting_xmlport,
)
from alrun.platform.objects.xmlport_schema import SchemaNode
from alrun.platform.objects.xmlport_values import field_value, set_text
from alrun.runtime.catching import call_or_false
from alrun.runtime.errors import ALError
from alrun.semantics.object_symbols import ElementKind, ElementSymbol
from alrun.semantics.symbols import FieldClass, FieldSymbol

__al_acting_object__ = acting_xmlport

_NOT_FOUND = ("DB:RecordNotFound",)
_FIRST_SYSTEM_FIELD = 2_000_000_000
_FIELDS = (ElementKind.FIELD_ELEMENT, ElementKind.FIELD_ATTRIBUTE)


class ImportedRecord(XmlPortPart):
    """A record of a table element that is being imported. All methods raise ALError and XmlPortFlow."""

    def __init__(self, xmlport: XmlPortInstance, node: SchemaNode, around: ImportedRecord | None) -> None:
        """`around` is the record of the table element in which this one stands."""
        super().__init__(xmlport)
        self.node = node
        self.around = around
        self._record = record = xmlport.element_record(node.symbol)
        info = record.info()
        record.values[:] = info.type_defaults
        record.init()
        self._blank = record.values.copy()
        self._assigned: set[int] = set()
        """The fields that nodes have filled, by index."""
        self._saved: list[object] | None = None
        """The values with which it was written, before what stands in it was imported."""
        self._is_left_out = False

    def begin(self) -> None:
        """Take the values of linked fields, and run OnAfterInitRecord."""
        views = self.node.views
        if views.link is not None and views.linked is not None:
            host = self.xmlport.element_record(views.linked)
            for condition in views.link.conditions:
                if condition.host_field is not None:
                    self._record.values[condition.field.index] = host.values[condition.host_field.index]
                    self._assigned.add(condition.field.index)
            if self.node.symbol.constants.get("linktableforceinsert") is not False:
                self._save_linked(views.linked)
        self._call("onafterinitrecord")

    def _save_linked(self, linked: ElementSymbol) -> None:
        """Write the record of a table element around this one before it is filled."""
        around = self.around
        while around is not None and around.node.symbol is not linked:
            around = around.around
        if around is not None:
            around.save()

    def fill(self, field: FieldSymbol, text: str, place: str) -> None:
        """Give a field the value that was imported. Raises ALError, which names the place, if it has no such value."""
        try:
            value = field_value(self.xmlport, field, text)
        except ALError as error:
            raise ALError(f"{error.text} {place}", error.code) from error
        self._record.values[field.index] = value
        self._assigned.add(field.index)

    def validate(self, field: FieldSymbol) -> None:
        """Run what checks the field."""
        self._record.validate(field)

    def save(self) -> None:
        """Write the record, unless it has been written as it is, or a trigger leaves it out."""
        record, constants = self._record, self.node.symbol.constants
        if self._is_left_out or (self._saved is not None and self._saved == record.values):
            return
        saves = constants.get("autosave") is not False
        try:
            if self._saved is not None or self._meets_row():
                self._call("onbeforemodifyrecord")
                if saves:
                    record.modify(True)
                self._call("onaftermodifyrecord")
            else:
                self._call("onbeforeinsertrecord")
                if saves:
                    record.insert(True)
                self._call("onafterinsertrecord")
        except XmlPortSkip:
            self._is_left_out = True
        self._saved = record.values.copy()

    def _meets_row(self) -> bool:
        """Whether the table has the record already, and it is to be replaced or updated: then it is merged with it.

        Undocumented: what triggers have changed is updated too, not only what nodes have filled.
        """
        record, constants = self._record, self.node.symbol.constants
        replaces = constants.get("autoreplace") is True
        if not replaces and constants.get("autoupdate") is not True:
            return False
        imported = record.values.copy()
        info = record.info()
        found = call_or_false(record.get, _NOT_FOUND, *(imported[index] for index in info.key_indexes))
        for field in record.table.fields:
            if field.field_class is not FieldClass.NORMAL:
                continue
            is_own = field.number < _FIRST_SYSTEM_FIELD if replaces else self._is_filled(field, imported)
            if not found or is_own:
                record.values[field.index] = imported[field.index]
        return bool(found)

    def _is_filled(self, field: FieldSymbol, imported: list[object]) -> bool:
        return field.index in self._assigned or imported[field.index] != self._blank[field.index]

    def _call(self, name: str) -> None:
        run_import_trigger(self.xmlport, self.node, name)


def run_import_trigger(xmlport: XmlPortInstance, node: SchemaNode, name: str) -> None:
    """Run a trigger of a node, if it has it. Raises ALError and XmlPortFlow; BreakUnbound just ends it."""
    trigger = node.trigger(name)
    if trigger is not None:
        with suppress(XmlPortBreakUnbound):
            xmlport.call(trigger)


def assign(xmlport: XmlPortInstance, node: SchemaNode, text: str, record: ImportedRecord | None, place: str) -> None:
    """Import the text of a text or field node. Raises ALError, which names the place if the text is wrong, and
    XmlPortFlow.

    `record` is the innermost one that is being imported.
    Docs: triggers-auto/xmlportfieldelement/devenv-onafterassignfield-xmlportfieldelement-trigger
    """
    if node.symbol.kind not in _FIELDS:
        set_text(xmlport, node.symbol, text)
        run_import_trigger(xmlport, node, "onafterassignvariable")
        return
    source = node.source
    assert source is not None, "the program has errors, and does not run"
    while record is not None and record.node.symbol is not source.element:
        record = record.around
    if record is None:
        raise ALError(
            f"The node {node.symbol.name} stands outside of its table element {source.element.name}.", "XmlPortSchema"
        )
    record.fill(source.field, text, place)
    run_import_trigger(xmlport, node, "onafterassignfield")
    if _validates(xmlport, node):
        record.validate(source.field)


def _validates(xmlport: XmlPortInstance, node: SchemaNode) -> bool:
    """Docs: properties/devenv-fieldvalidate-property"""
    own = node.symbol.constants.get("fieldvalidate")
    if own is None or str(own).lower() == "undefined":
        return xmlport.symbol.constants.get("defaultfieldsvalidation") is not False
    return own is True or str(own).lower() == "yes"
