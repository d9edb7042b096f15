"""Instances of xmlports: what emitted code calls `self`, and what `currXMLport` is."""

from __future__ import annotations

from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING, ClassVar, Self, cast

from alrun.platform.objects.request_page import RequestPage
from alrun.runtime.errors import ALError
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.record import Record
from alrun.runtime.values.separated_text import Separators
from alrun.runtime.values.streams import InStream, OutStream
from alrun.semantics.object_symbols import ElementSymbol, XmlPortSymbol
from alrun.semantics.python_names import global_attribute
from alrun.semantics.symbols import ObjectSymbol, ProcedureSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_TEXT_ENCODINGS = [member.lower() for member in SYSTEM_OPTIONS["textencoding"].members]
_SEPARATORS = Separators('"', ",", "<NewLine>", "<NewLine><NewLine>")
"""Docs: properties/devenv-fieldseparator-property and its neighbours. Observed: fields are delimited by quotes."""


class XmlPortFlow(Exception):
    """currXMLport says how an xmlport goes on. No AL code catches it."""


class XmlPortSkip(XmlPortFlow):
    """`currXMLport.Skip()`: the trigger ends, and the node or record is left out."""


class XmlPortBreak(XmlPortFlow):
    """`currXMLport.Break()`: the trigger ends, and with it the table element."""


class XmlPortBreakUnbound(XmlPortFlow):
    """`currXMLport.BreakUnbound()`: the trigger ends, and with it the repetitions of an unbound node."""


class XmlPortQuit(XmlPortFlow):
    """`currXMLport.Quit()`: the xmlport ends."""


class XmlPortInstance:
    """Base of every emitted xmlport class. Globals are attributes; see `lowering/unit.py`.

    `rec` and `x_rec` are those of the request page, None without SourceTable. `separators`, `text_encoding`, a
    TextEncoding, and `file_name` are properties that code can change, `formats_as_xml` says that FormatEvaluate is Xml.
    `source` and `destination` are the streams that code has set. `path` has the names of the nodes that an export is
    in, while it runs.
    """

    symbol: ClassVar[XmlPortSymbol]

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rec: Record | None = None
        self.x_rec: Record | None = None
        if self.symbol.source_table is not None:
            record_class = session.program.object_class(self.symbol.source_table)
            self.rec = record_class(session, self.symbol.source_table_temporary)
            self.x_rec = record_class(session, False)
        self._request_page: RequestPage | None = None
        constants = self.symbol.constants
        self.uses_request_page = constants.get("userequestpage") is not False
        written = (constants.get(name.replace("_", "")) for name in Separators._fields)
        self.separators = Separators(
            *(own if value is None else str(value) for own, value in zip(_SEPARATORS, written, strict=True))
        )
        self.text_encoding = _TEXT_ENCODINGS.index(str(constants.get("textencoding", "msdos")).lower())
        self.file_name = str(constants.get("filename", ""))
        self.formats_as_xml = str(constants.get("formatevaluate", "legacy")).lower() == "xml"
        self.source: InStream | None = None
        self.destination: OutStream | None = None
        self.table_views: dict[ElementSymbol, Record] = {}
        """What SetTableView has asked for, by table element."""
        self.path: list[str] = []
        self.has_quit = False
        """Whether OnInitXmlPort has ended the xmlport."""
        self._imports = self.direction != "export"
        self._has_begun = False
        """Whether OnInitXmlPort has run."""
        self._triggers = 0
        """How many triggers are running."""

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, as an xmlport variable holds one."""
        return cls(session)

    @property
    def request_page(self) -> RequestPage:
        """Its request page."""
        if self._request_page is None:
            self._request_page = RequestPage(self)
        return self._request_page

    def instance_of(self, owner: ObjectSymbol) -> Self:
        """The xmlport itself: it has no extensions."""
        return self

    def item_record(self, item: ElementSymbol) -> Record:
        """The record of a table element."""
        return self.element_record(item)

    @property
    def direction(self) -> str:
        """Direction in lower case."""
        return str(self.symbol.constants.get("direction", "both")).lower()

    @property
    def format(self) -> str:
        """Format in lower case."""
        return str(self.symbol.constants.get("format", "xml")).lower()

    @property
    def imports(self) -> bool:
        """Whether it imports, and does not export. To set it raises ALError if Direction does not allow it.

        Docs: methods-auto/xmlport/xmlportinstance-importfile-method
        """
        return self._imports

    @imports.setter
    def imports(self, imports: bool) -> None:
        wanted = "import" if imports else "export"
        if self.direction not in ("both", wanted):
            raise ALError(
                f"XMLport {self.symbol.name} cannot {wanted} data: its Direction is {self.direction.capitalize()}.",
                f"XmlPort{self.direction.capitalize()}Direction",
            )
        self._imports = imports

    def begun(self) -> Self:
        """The xmlport once its OnInitXmlPort has run: before anything else is done with it. Raises ALError.

        Docs: triggers-auto/xmlport/devenv-oninitxmlport-xmlport-trigger
        """
        if not self._has_begun:
            self._has_begun = True
            try:
                self.trigger("oninitxmlport")
            except XmlPortQuit:
                self.has_quit = True
        return self

    def call(self, procedure: ProcedureSymbol) -> None:
        """Run a trigger. Raises ALError, and XmlPortFlow."""
        self._triggers += 1
        try:
            getattr(self, procedure.python_name)()
        finally:
            self._triggers -= 1

    def trigger(self, name: str) -> None:
        """Run a trigger of the xmlport itself. Raises ALError, and XmlPortQuit."""
        trigger = self.symbol.triggers.get(name)
        if trigger is not None:
            with suppress(XmlPortSkip, XmlPortBreak, XmlPortBreakUnbound):
                self.call(trigger)

    def in_trigger(self, method: str) -> None:
        """Raise ALError, naming a method that ends a trigger, if no trigger runs."""
        if not self._triggers:
            raise ALError(f"{method} ends a trigger of the XMLport {self.symbol.name}, and none runs.", "NoTrigger")

    def clear_globals(self) -> None:
        """`ClearAll` in code of the xmlport. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)

    def element_record(self, element: ElementSymbol) -> Record:
        """The record of a table element."""
        assert element.variable is not None
        return cast(Record, getattr(self, global_attribute(element.variable.name)))

    def set_table_view(self, record: Record) -> None:
        """Have the table element of that table see what a record sees. Raises ALError if there is none.

        Docs: methods-auto/xmlport/xmlportinstance-settableview-method. Undocumented: of several it is the first.
        """
        element = next((node for node in self.symbol.nodes if node.table is record.table), None)
        if element is None:
            raise ALError(
                f"The XMLport {self.symbol.name} has no table element of the table {record.table.name}.",
                "XmlPortTableView",
            )
        view = self.table_views[element] = self.session.program.object_class(record.table)(self.session, True)
        view.copy(record)


class XmlPortPart:
    """What works for an xmlport while it runs."""

    def __init__(self, xmlport: XmlPortInstance) -> None:
        self.xmlport = xmlport
        self.session = xmlport.session


def acting_xmlport(frame: FrameType) -> XmlPortSymbol | None:
    """The xmlport that a frame works for, whose Permissions count: see ACTING_OBJECT_GLOBAL in runtime.calls."""
    part = frame.f_locals.get("self")
    return part.xmlport.symbol if isinstance(part, XmlPortPart) else None
