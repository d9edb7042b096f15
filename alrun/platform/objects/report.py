"""Instances of reports and report extensions: what emitted code calls `self`, and what `CurrReport` is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from alrun.platform.objects.request_page import RequestPage
from alrun.runtime.errors import ALError
from alrun.runtime.instances import clear_globals
from alrun.runtime.records.record import Record
from alrun.semantics.object_symbols import ElementSymbol, ReportExtensionSymbol, ReportSymbol
from alrun.semantics.python_names import global_attribute
from alrun.semantics.symbols import ObjectSymbol, ProcedureSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

if TYPE_CHECKING:
    from alrun.platform.objects.page import PageInstance
    from alrun.platform.objects.report_dataset import Dataset
    from alrun.platform.objects.report_run import ReportRun
    from alrun.runtime.session import Session

FORMATS = SYSTEM_OPTIONS["reportformat"].members
"""The names of the members of ReportFormat."""
EXCEL, HTML, PDF, WORD, XML = map(FORMATS.index, ("Excel", "Html", "Pdf", "Word", "Xml"))
"""Their numbers."""


class ReportFlow(Exception):
    """CurrReport says how a report goes on. No AL code catches it."""


class ReportSkip(ReportFlow):
    """`CurrReport.Skip()`: the trigger ends, and the record is left out."""


class ReportBreak(ReportFlow):
    """`CurrReport.Break()`: the trigger ends, and with it the data item."""


class ReportQuit(ReportFlow):
    """`CurrReport.Quit()`: the report ends."""


class ReportInstance:
    """Base of every emitted report class. Globals are attributes; see `lowering/unit.py`.

    `rec` and `x_rec` are those of the request page, None without SourceTable. `run` is there while the report runs.
    `uses_request_page` says whether its user is asked. `language_id` and `format_region`, a language tag, are what code
    set, 0 and '' if nothing. `target_format` is a ReportFormat. `deliver` gets the dataset when the report has run, in
    place of its user.
    """

    symbol: ClassVar[ReportSymbol]

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rec: Record | None = None
        self.x_rec: Record | None = None
        if self.symbol.source_table is not None:
            record_class = session.program.object_class(self.symbol.source_table)
            self.rec = record_class(session, self.symbol.source_table_temporary)
            self.x_rec = record_class(session, False)
        self._request_page: RequestPage | None = None
        self.run: ReportRun | None = None
        self.uses_request_page = self.symbol.constants.get("userequestpage") is not False
        self.language_id = 0
        self.format_region = ""
        self.target_format = PDF
        self.deliver: Callable[[Dataset], None] | None = None
        self.has_quit = False
        """Whether OnInitReport has ended the report."""
        self.table_views: dict[ElementSymbol, Record] = {}
        """What SetTableView has asked for, by data item."""
        self.is_preview = False
        """Whether its user sees it instead of having it printed."""
        self._has_begun = False
        """Whether OnInitReport has run."""
        self._triggers = 0
        """How many triggers are running."""
        self._extensions: dict[ObjectSymbol, ReportExtensionInstance] = {}

    @classmethod
    def create(cls, session: Session) -> Self:
        """A new instance, as a report variable holds one."""
        return cls(session)

    def begun(self) -> Self:
        """The report once its OnInitReport has run: before anything else is done with it. Raises ALError.

        Docs: triggers-auto/report/devenv-oninitreport-report-trigger
        """
        if not self._has_begun:
            self._has_begun = True
            trigger = self.symbol.triggers.get("oninitreport")
            if trigger is not None:
                try:
                    with suppress(ReportSkip, ReportBreak):
                        self.call(trigger)
                except ReportQuit:
                    self.has_quit = True
        return self

    @property
    def is_processing_only(self) -> bool:
        """Whether it has no output."""
        return self.symbol.constants.get("processingonly") is True

    def call(self, procedure: ProcedureSymbol, *arguments: object) -> None:
        """Run a trigger of the report or of an extension. Raises ALError, and ReportFlow."""
        self._triggers += 1
        try:
            getattr(self.instance_of(procedure.owner), procedure.python_name)(*arguments)
        finally:
            self._triggers -= 1

    def trigger(self, name: str, *arguments: object) -> None:
        """Run a trigger of the report, then those of its extensions. Raises ALError, and ReportQuit.

        Docs: triggers-auto/reportextension
        """
        for owner in (self.symbol, *self.symbol.extensions):
            trigger = owner.triggers.get(name)
            if trigger is not None:
                with suppress(ReportSkip, ReportBreak):
                    self.call(trigger, *arguments)

    def clear_globals(self) -> None:
        """`ClearAll` in code of the report. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)

    def extension(self, symbol: ObjectSymbol) -> ReportExtensionInstance:
        """The instance of a reportextension that belongs to this report, made when first needed."""
        instance = self._extensions.get(symbol)
        if instance is None:
            instance = self._extensions[symbol] = self.session.program.object_class(symbol)(self)
        return instance

    def instance_of(self, owner: ObjectSymbol) -> Any:
        """The report itself or one of its extensions: whose method a trigger or getter of `owner` is."""
        return self if owner is self.symbol else self.extension(owner)

    @property
    def request_page(self) -> RequestPage:
        """Its request page, made when first needed."""
        if self._request_page is None:
            self._request_page = RequestPage(self)
        return self._request_page

    def part(self, name: str) -> PageInstance:
        """The page in a part of the request page, for emitted code."""
        return self.request_page.part(name)

    def item_record(self, item: ElementSymbol) -> Record:
        """The record of a data item."""
        return cast(Record, getattr(self.instance_of(item.owner), global_attribute(item.name)))

    def set_table_view(self, record: Record) -> None:
        """Have the data item of that table see what a record sees. Raises ALError if there is none.

        Docs: methods-auto/report/reportinstance-settableview-method. Undocumented: of several it is the first.
        """
        item = next((each for each in self.symbol.data_items.values() if each.table is record.table), None)
        if item is None:
            raise ALError(
                f"The report {self.symbol.name} has no data item of the table {record.table.name}.", "ReportTableView"
            )
        view = self.table_views[item] = self.session.program.object_class(record.table)(self.session, True)
        view.copy(record)

    def in_trigger(self, method: str) -> None:
        """Raise ALError, naming a method that ends a trigger, if no trigger runs."""
        if not self._triggers:
            raise ALError(f"{method} ends a trigger of the report {self.symbol.name}, and none runs.", "NoTrigger")


class ReportExtensionInstance:
    """Base of every emitted reportextension class: its globals for one report instance."""

    symbol: ClassVar[ReportExtensionSymbol]

    def __init__(self, report: ReportInstance) -> None:
        self.report = report
        self.session = report.session

    def clear_globals(self) -> None:
        """`ClearAll` in code of the extension. Docs: methods-auto/system/system-clearall-method"""
        clear_globals(self)
