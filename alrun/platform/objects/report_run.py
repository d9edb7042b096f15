"""A report running: its triggers in their order, around its data items, and what becomes of the dataset.

Docs: devenv-report-triggers
"""

from __future__ import annotations

from collections.abc import Callable
from types import FrameType

from alrun.platform.objects import report_request
from alrun.platform.objects.page_views import see_as
from alrun.platform.objects.report import FORMATS, XML, ReportInstance, ReportQuit
from alrun.platform.objects.report_choice import RunMode, numbered_report
from alrun.platform.objects.report_dataset import Dataset
from alrun.platform.objects.report_items import DataItems
from alrun.platform.objects.report_xml import data_set_xml
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.formatting import regional_settings
from alrun.runtime.languages import find_language
from alrun.runtime.new_values import new_value
from alrun.runtime.session import Session
from alrun.runtime.testing.state import own_transaction
from alrun.runtime.transactions import refuse_in_write_transaction, undoable
from alrun.runtime.values.references import Cell
from alrun.semantics.object_symbols import ReportSymbol
from alrun.semantics.types import SimpleType

_JSON_OBJECT = SimpleType("JsonObject")


def acting_report(frame: FrameType) -> ReportSymbol | None:
    """The report that a frame runs."""
    run = frame.f_locals.get("self")
    return run.report.symbol if isinstance(run, ReportRun) else None


__al_acting_object__ = acting_report
"""Reading rows here is the report's: see ACTING_OBJECT_GLOBAL in runtime.calls."""


def run_report(session: Session, report: ReportInstance) -> None:
    """Run a report whole, or let the handler of a test do it in its place.

    Raises ALError, also in a write transaction if its user is to be asked.
    Docs: methods-auto/report/reportinstance-runmodal-method, attributes/devenv-reporthandler-attribute
    """
    if session.test is None or not session.test.handlers.run_report(report.symbol.object_id, report.begun()):
        _run(session, report.begun())


def run_shown(session: Session, number: int, show: Callable[[str], None] | None) -> None:
    """Run the report of an id, or the one that takes its place; `show` gets its dataset as XML if it has any.

    Raises ALError.
    """
    report = numbered_report(session, number, RunMode.NORMAL)
    if show is not None and not report.is_processing_only:
        report.deliver = lambda dataset: show(data_set_xml(dataset))
    run_report(session, report)


def execute_report(session: Session, report: ReportInstance, parameters: str) -> None:
    """Run a report whose request page nobody sees, with the answers that another run of the page gave.

    Raises ALError. Docs: methods-auto/report/report-execute-method
    """
    if session.test is None or not session.test.handlers.run_report(report.symbol.object_id, report.begun()):
        _run_unseen(session, report.begun(), parameters)


def save_report(
    session: Session, report: ReportInstance, parameters: str, format_: int, deliver: Callable[[Dataset], None]
) -> None:
    """Run a report whose request page nobody sees and have what it gives in a format.

    Raises ALError, also for a report that only processes, and for formats that need a layout: then it has run.
    Docs: methods-auto/report/report-saveas-method
    """
    if report.is_processing_only:
        raise ALError(f"The report {report.symbol.name} only processes, and has no output.", "ReportProcessingOnly")

    def refuse(dataset: Dataset) -> None:
        raise UnsupportedFeature(f"layouts of reports, so {report.symbol.name} cannot be saved as {FORMATS[format_]}")

    before = report.target_format, report.deliver
    report.target_format, report.deliver = format_, deliver if format_ == XML else refuse
    try:
        _run_unseen(session, report.begun(), parameters)
    finally:
        report.target_format, report.deliver = before


def _run_unseen(session: Session, report: ReportInstance, parameters: str) -> None:
    uses_request_page, report.uses_request_page = report.uses_request_page, False
    try:
        if parameters:
            report_request.read_parameters(report, parameters)
        _run(session, report)
    finally:
        report.uses_request_page = uses_request_page


def _run(session: Session, report: ReportInstance) -> None:
    if session.permissions is not None:
        session.permissions.check_execute(report.symbol)
    begins_transaction = report_request.begins_transaction(report, report.uses_request_page)
    if begins_transaction:
        refuse_in_write_transaction(session)
    if report.has_quit:
        return
    settings = session.settings
    outer, report.run = report.run, ReportRun(report)
    try:
        with own_transaction(session):
            report.run.run()
        if begins_transaction:
            session.store.commit()
    finally:
        report.run = outer
        session.settings = settings


class ReportRun:
    """One run of a report."""

    def __init__(self, report: ReportInstance) -> None:
        self.report = report
        self.session = report.session
        self.dataset = Dataset(report)
        self.items = DataItems(report, self.dataset)

    def run(self) -> None:
        """All that follows OnInitReport. Raises ALError."""
        with undoable(self.session.store) as undo:
            try:
                is_done = self._run()
            except ReportQuit:
                undo()
                return
        if is_done:
            self._deliver()

    def _run(self) -> bool:
        """Whether the report was not cancelled on its request page."""
        report = self.report
        self._apply_views()
        if report.uses_request_page:
            if not report_request.ask(report):
                return False
        else:
            report_request.pass_unseen(report)
        self.speak()
        report.trigger("onprereport")
        self.items.run()
        if not report.is_processing_only:
            self._prepare_rendering()
        report.trigger("onpostreport")
        return True

    def speak(self) -> None:
        """Go on in the language and with the formats that code has set for the report. Raises ALError."""
        report, session = self.report, self.session
        if report.language_id:
            session.speak(report.language_id)
        if report.format_region:
            region = find_language(report.format_region)
            assert region is not None, "it was looked up when it was set"
            before = session.settings
            changed = regional_settings(before.language_id, region.id, before.time_zone)
            session.settings = session.program.translated(changed)

    def _apply_views(self) -> None:
        """Give each data item what SetTableView asked for, and what its own properties say."""
        report = self.report
        for name, views in report.symbol.data_item_views.items():
            item = report.symbol.data_items[name]
            record = report.item_record(item)
            see_as(record, report.table_views.get(item), views.view)

    def _prepare_rendering(self) -> None:
        """Run OnPreRendering: what it asks for concerns an output that alrun does not make.

        Docs: triggers-auto/report/devenv-onprerendering-report-trigger
        """
        self.report.trigger("onprerendering", Cell(new_value(self.session, _JSON_OBJECT)))

    def _deliver(self) -> None:
        """Give what the report has made to who asked for it, else show its user that it is there."""
        report = self.report
        if report.deliver is not None:
            report.deliver(self.dataset)
        elif not report.is_processing_only and self.session.test is None:
            symbol = report.symbol
            details = {"report": symbol.object_id, "name": symbol.name, "dataset": data_set_xml(self.dataset)}
            self.session.emit("report", details)
