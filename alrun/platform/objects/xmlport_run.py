"""An xmlport running: its triggers in their order around the import or export, and what becomes of it.

Docs: triggers-auto/xmlport, methods-auto/xmlport/xmlport-import-method, methods-auto/xmlport/xmlport-export-method
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.objects import report_request
from alrun.platform.objects.page_views import see_as
from alrun.platform.objects.xmlport import XmlPortInstance, XmlPortPart, XmlPortQuit, acting_xmlport
from alrun.platform.objects.xmlport_export import Export
from alrun.platform.objects.xmlport_import_text import TextImport
from alrun.platform.objects.xmlport_import_xml import XmlImport
from alrun.platform.objects.xmlport_schema import Schema
from alrun.platform.objects.xmlport_writers import export_writer
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.missing_objects import missing_object
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.testing.state import own_transaction
from alrun.runtime.transactions import refuse_in_write_transaction, undoable
from alrun.runtime.values.streams import InStream
from alrun.semantics.object_symbols import XmlPortSymbol
from alrun.semantics.symbols import ObjectKind

__al_acting_object__ = acting_xmlport


def numbered_xmlport(session: Session, number: int, record: Record | None) -> XmlPortInstance:
    """A new instance of the xmlport of an id, which sees what a record sees.

    Raises ALError if there is no such xmlport, or it has no table element of the record's table.
    """
    symbol = session.program.symbols.by_id(ObjectKind.XMLPORT, number)
    if not isinstance(symbol, XmlPortSymbol):
        raise missing_object(ObjectKind.XMLPORT, number)
    xmlport: XmlPortInstance = session.program.object_class(symbol).create(session)
    xmlport.begun()
    if record is not None:
        xmlport.set_table_view(record)
    return xmlport


def import_from(xmlport: XmlPortInstance, source: InStream) -> bool:
    """Import from a stream; false if code has ended the xmlport with Quit. Raises ALError."""
    xmlport.begun()
    xmlport.imports = True
    return XmlPortRun(xmlport).run(lambda schema: _import(xmlport, schema, source))


def export_to(xmlport: XmlPortInstance, write: Callable[[bytes], object]) -> bool:
    """Export; `write` takes pieces of the file. False if code has ended the xmlport with Quit. Raises ALError."""
    xmlport.begun()
    xmlport.imports = False
    return XmlPortRun(xmlport).run(lambda schema: _export(xmlport, schema, write))


def run_for_user(
    xmlport: XmlPortInstance, pick: Callable[[], InStream | None], give: Callable[[bytes], object]
) -> None:
    """Ask the user on the request page, then import a file that they pick, or give them the one that is exported.

    Streams that code has set take the place of these files. Raises ALError, also in a write transaction if the user is
    to be asked. Docs: methods-auto/xmlport/xmlport-run-method
    """
    xmlport.begun()
    asks = xmlport.uses_request_page
    if asks:
        if xmlport.session.test is not None:
            raise UnsupportedFeature(f"the request page of the XMLport {xmlport.symbol.name} in a test")
        refuse_in_write_transaction(xmlport.session)

    def act(schema: Schema) -> None:
        if xmlport.imports:
            source = xmlport.source or pick()
            if source is not None:
                _import(xmlport, schema, source)
        elif xmlport.destination is not None:
            _export(xmlport, schema, xmlport.destination.write)
        else:
            content = bytearray()
            _export(xmlport, schema, content.extend)
            exported.append(bytes(content))

    exported: list[bytes] = []
    if XmlPortRun(xmlport).run(act, asks) and exported:
        give(exported[0])


def _import(xmlport: XmlPortInstance, schema: Schema, source: InStream) -> None:
    importing = XmlImport(xmlport, source) if xmlport.format == "xml" else TextImport(xmlport, source)
    importing.run(schema.root)


def _export(xmlport: XmlPortInstance, schema: Schema, write: Callable[[bytes], object]) -> None:
    try:
        Export(xmlport, export_writer(xmlport, schema, write)).run(schema.root)
    finally:
        xmlport.path.clear()


class XmlPortRun(XmlPortPart):
    """One run of an xmlport."""

    def run(self, action: Callable[[Schema], None], asks: bool = False) -> bool:
        """Run the triggers and the import or export between them; false if code has ended it with Quit.

        With `asks` its user sees the request page before, and may cancel. What the xmlport has written until then is
        undone. Raises ALError, also if the user may not run the xmlport.
        """
        xmlport, session = self.xmlport, self.session
        if session.permissions is not None:
            session.permissions.check_execute(xmlport.symbol)
        if xmlport.has_quit:
            return False
        with own_transaction(session), undoable(session.store) as undo:
            try:
                self._run(action, asks)
            except XmlPortQuit:
                undo()
                return False
        return True

    def _run(self, action: Callable[[Schema], None], asks: bool) -> None:
        xmlport = self.xmlport
        if not xmlport.symbol.nodes:
            raise ALError(f"The XMLport {xmlport.symbol.name} has no schema.", "XmlPortSchema")
        schema = Schema(xmlport.symbol, xmlport.format == "xml")
        self._apply_views()
        if asks and not report_request.shown(xmlport, False, "").is_accepted:
            return
        xmlport.trigger("onprexmlport")
        action(schema)
        xmlport.trigger("onpostxmlport")

    def _apply_views(self) -> None:
        """Give each table element what SetTableView asked for, and what its own properties say."""
        xmlport = self.xmlport
        for name, views in xmlport.symbol.node_views.items():
            element = xmlport.symbol.elements[name]
            record = xmlport.element_record(element)
            see_as(record, xmlport.table_views.get(element), views.view)
