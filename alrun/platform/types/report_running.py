"""Report: running one, by id, by name or through a variable.

Which printer it would be printed on changes nothing: alrun prints none.
Docs: methods-auto/report/report-run-method, methods-auto/report/report-runmodal-method
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects import report_request
from alrun.platform.objects.report import ReportInstance
from alrun.platform.objects.report_choice import RunMode, numbered_report, report_number, substitute
from alrun.platform.objects.report_run import execute_report, run_report
from alrun.runtime.records.references import RecordRef
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- A report variable


@method("Report.Run()")
def run(session: Session, place: Ref) -> None:
    """Run the report of a variable; the variable holds a new report from then on.

    Raises ALError. Docs: methods-auto/report/reportinstance-run-method
    """
    report = place.value
    assert isinstance(report, ReportInstance)
    run_report(session, report)
    place.value = type(report).create(session)


@method("Report.RunModal()")
def run_modal(session: Session, report: ReportInstance) -> None:
    """Run the report of a variable. Raises ALError. Docs: methods-auto/report/reportinstance-runmodal-method"""
    run_report(session, report)


@method("Report.Execute(Parameters: Text [, RecordRef: RecordRef])")
def execute(session: Session, report: ReportInstance, parameters: str, record_ref: RecordRef | None = None) -> None:
    """Run the report of a variable, the answers of its request page given. Raises ALError.

    Docs: methods-auto/report/reportinstance-execute-method
    """
    _see(report, record_ref)
    execute_report(session, report, parameters)


@method("Report.Print(Parameters: Text [, PrinterName: Text] [, RecordRef: RecordRef])")
def print_(
    session: Session,
    report: ReportInstance,
    parameters: str,
    printer_name: str = "",
    record_ref: RecordRef | None = None,
) -> None:
    """As Execute: nothing is printed. Raises ALError. Docs: methods-auto/report/reportinstance-print-method"""
    _see(report, record_ref)
    execute_report(session, report, parameters)


@method("Report.RunRequestPage([PageParameters: Text]): Text")
def run_request_page(report: ReportInstance, parameters: str = "") -> str:
    """Show the request page of a variable's report; its answers, '' if the user cancels. Raises ALError.

    Docs: methods-auto/report/reportinstance-runrequestpage-method
    """
    return report_request.run_request_page(report.begun(), parameters)


# --- A report by its id


@method(
    "Report.Run(Number: Integer [, RequestWindow: Boolean] [, SystemPrinter: Boolean] [, var Record: Record])",
    static=True,
)
def run_number(
    session: Session,
    number: int,
    request_window: bool | None = None,
    system_printer: bool | None = None,
    record: Any = None,
) -> None:
    """Run a report, its user asked or not, on what a record sees. Raises ALError, also if there is no such report.

    Docs: methods-auto/report/report-run-integer-boolean-boolean-table-method
    """
    _run(session, numbered_report(session, number, RunMode.NORMAL, record), request_window)


@method(
    "Report.RunModal(Number: Integer [, RequestWindow: Boolean] [, SystemPrinter: Boolean] [, var Record: Record])",
    static=True,
)
def run_modal_number(
    session: Session,
    number: int,
    request_window: bool | None = None,
    system_printer: bool | None = None,
    record: Any = None,
) -> None:
    """As Report.Run. Docs: methods-auto/report/report-runmodal-integer-boolean-boolean-table-method"""
    _run(session, numbered_report(session, number, RunMode.RUN_MODAL, record), request_window)


@method("Report.Execute(Number: Integer, Parameters: Text [, RecordRef: RecordRef])", static=True)
def execute_number(session: Session, number: int, parameters: str, record_ref: RecordRef | None = None) -> None:
    """Run a report, the answers of its request page given. Raises ALError, also if there is no such report.

    Docs: methods-auto/report/report-execute-integer-string-recordref-method
    """
    _run_number_unseen(session, number, RunMode.EXECUTE, parameters, record_ref)


@method(
    "Report.Print(Number: Integer, Parameters: Text [, PrinterName: Text] [, RecordRef: RecordRef])",
    static=True,
)
def print_number(
    session: Session, number: int, parameters: str, printer_name: str = "", record_ref: RecordRef | None = None
) -> None:
    """As Execute: nothing is printed. Raises ALError. Docs: methods-auto/report/report-print-method"""
    _run_number_unseen(session, number, RunMode.PRINT, parameters, record_ref)


@method("Report.RunRequestPage(Number: Integer [, Parameters: Text]): Text", static=True)
def run_request_page_of_number(session: Session, number: int, parameters: str = "") -> str:
    """Show the request page of a report; its answers, '' if the user cancels. Raises ALError.

    Docs: methods-auto/report/report-runrequestpage-method
    """
    report = numbered_report(session, number, RunMode.PARAMETERS_ONLY, parameters=parameters)
    return report_request.run_request_page(report, parameters)


@method("Report.GetSubstituteReportId(ReportId: Integer): Integer", static=True)
def get_substitute_report_id(session: Session, report_id: int) -> int:
    """The id of the report that runs in place of one, which need not be there. Raises ALError.

    Docs: methods-auto/report/report-getsubstitutereportid-method
    """
    return substitute(session, report_id, RunMode.NORMAL, "", None)


# --- A report by its name


@method(
    "Report.Run(FullyQualifiedName: Text [, RequestWindow: Boolean] [, SystemPrinter: Boolean] [, var Record: Record])",
    static=True,
)
def run_named(
    session: Session,
    name: str,
    request_window: bool | None = None,
    system_printer: bool | None = None,
    record: Any = None,
) -> None:
    """As by number. Docs: methods-auto/report/report-run-string-boolean-boolean-table-method"""
    run_number(session, report_number(session, name), request_window, system_printer, record)


@method(
    "Report.RunModal(FullyQualifiedName: Text [, RequestWindow: Boolean] [, SystemPrinter: Boolean]"
    " [, var Record: Record])",
    static=True,
)
def run_modal_named(
    session: Session,
    name: str,
    request_window: bool | None = None,
    system_printer: bool | None = None,
    record: Any = None,
) -> None:
    """As by number. Docs: methods-auto/report/report-runmodal-string-boolean-boolean-table-method"""
    run_modal_number(session, report_number(session, name), request_window, system_printer, record)


@method("Report.Execute(FullyQualifiedName: Text, Parameters: Text [, RecordRef: RecordRef])", static=True)
def execute_named(session: Session, name: str, parameters: str, record_ref: RecordRef | None = None) -> None:
    """As by number. Docs: methods-auto/report/report-execute-string-string-recordref-method"""
    execute_number(session, report_number(session, name), parameters, record_ref)


def _run(session: Session, report: ReportInstance, request_window: bool | None) -> None:
    if request_window is not None:
        report.uses_request_page = request_window
    run_report(session, report)


def _run_number_unseen(
    session: Session, number: int, mode: RunMode, parameters: str, record_ref: RecordRef | None
) -> None:
    record = None if record_ref is None else record_ref.record
    execute_report(session, numbered_report(session, number, mode, record, parameters), parameters)


def _see(report: ReportInstance, record_ref: RecordRef | None) -> None:
    if record_ref is not None:
        report.begun().set_table_view(record_ref.record)
