"""Report: CurrReport, and what a report variable is asked and told before it runs.

Docs: methods-auto/report/report-data-type
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.report import ReportBreak, ReportInstance, ReportQuit, ReportSkip
from alrun.runtime.errors import ALError
from alrun.runtime.languages import find_language
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

# --- How the report goes on


@method("Report.Skip()")
def skip(report: ReportInstance) -> None:
    """End the trigger; in OnAfterGetRecord the record is left out, and the data items in it are not run.

    Raises ALError if the report does not run.
    Docs: methods-auto/report/reportinstance-skip-method
    """
    report.in_trigger("CurrReport.Skip")
    raise ReportSkip


@method("Report.Break()")
def break_(report: ReportInstance) -> None:
    """End the trigger and its data item; what comes after the data item is run, its OnPostDataItem too.

    Raises ALError if the report does not run.
    Docs: methods-auto/report/reportinstance-break-method
    """
    report.in_trigger("CurrReport.Break")
    raise ReportBreak


@method("Report.Quit()")
def quit_(report: ReportInstance) -> None:
    """End the report and undo what it has written; OnPostReport is not run. Raises ALError if it does not run.

    Docs: methods-auto/report/reportinstance-quit-method
    """
    report.in_trigger("CurrReport.Quit")
    raise ReportQuit


# --- What it is doing


@method("Report.Preview(): Boolean", prop=True)
def preview(report: ReportInstance) -> bool:
    """Whether the report is shown and not printed: alrun prints none.

    Docs: methods-auto/report/reportinstance-preview-method
    """
    return report.is_preview


@method("Report.TargetFormat(): ReportFormat", prop=True)
def target_format(report: ReportInstance) -> int:
    """What the report is saved as; what is shown or printed is Pdf.

    Docs: methods-auto/report/reportinstance-targetformat-method
    """
    return report.target_format


@method("Report.IsReadOnly(): Boolean", prop=True)
def is_read_only(report: ReportInstance) -> bool:
    """Whether the DataAccessIntent of the report is ReadOnly.

    Docs: methods-auto/report/reportinstance-isreadonly-method
    """
    return str(report.symbol.constants.get("dataaccessintent", "")).lower() == "readonly"


@method("Report.ObjectId([UseNames: Boolean]): Text")
def object_id(report: ReportInstance, use_names: bool = True) -> str:
    """`Report 101`, or `Report Customer - List`.

    Docs: methods-auto/report/reportinstance-objectid-method
    """
    return f"Report {report.symbol.name if use_names else report.symbol.object_id}"


@method("Report.PrintOnlyIfDetail([SetPrintOnlyIfDetail: Boolean]): Boolean", prop=True)
def print_only_if_detail(report: ReportInstance, new: bool | None = None) -> bool:
    """Whether records of the current data item that have no details are left out, or set it.

    Outside a data item it is false and cannot be set: raises ALError.
    Docs: methods-auto/report/reportinstance-printonlyifdetail-method
    """
    state = None if report.run is None else report.run.items.current
    if new is None:
        return state is not None and state.print_only_if_detail
    if state is None:
        raise ALError("PrintOnlyIfDetail is that of a data item, and none is being run.", "ReportNotRunning")
    state.print_only_if_detail = new
    return new


@method("Report.ShowOutput(): Boolean")
def showing_output(report: ReportInstance) -> bool:
    """Whether the current record is in the dataset.

    Docs: methods-auto/report/reportinstance-showoutput--method
    """
    state = None if report.run is None else report.run.items.current
    return state is None or state.is_shown


@method("Report.ShowOutput(Value: Boolean): Boolean", prop=True)
def show_output(report: ReportInstance, value: bool) -> bool:
    """Have the current record in the dataset, or not. Raises ALError outside a data item.

    Docs: methods-auto/report/reportinstance-showoutput-boolean-method
    """
    state = None if report.run is None else report.run.items.current
    if state is None:
        raise ALError("ShowOutput is that of a data item, and none is being run.", "ReportNotRunning")
    state.is_shown = value
    return value


# --- How it is to run


@method("Report.UseRequestPage([SetUseRequestPage: Boolean]): Boolean", prop=True)
def use_request_page(report: ReportInstance, new: bool | None = None) -> bool:
    """Whether the user sees the request page, or set it.

    Docs: methods-auto/report/reportinstance-userequestpage-method
    """
    if new is not None:
        report.uses_request_page = new
    return report.uses_request_page


@method("Report.SetTableView(var Record: Record)")
def set_table_view(report: ReportInstance, record: Any) -> None:
    """Have the data item of the record's table use its filters and key. Raises ALError if there is none.

    Docs: methods-auto/report/reportinstance-settableview-method
    """
    report.begun().set_table_view(record)


@method("Report.Language([Language: Integer]): Integer", prop=True)
def language(session: Session, report: ReportInstance, new: int | None = None) -> int:
    """The Windows language id of the report's language, or set it. Raises ALError for one that is none.

    Docs: methods-auto/report/reportinstance-language-method
    """
    if new is not None:
        if find_language(new) is None:
            raise ALError(f"{new} is not the id of a language.", "Argument")
        report.language_id = new
        if report.run is not None:
            report.run.speak()
    return report.language_id or session.settings.language_id


@method("Report.FormatRegion([FormatRegion: Text]): Text", prop=True)
def format_region(session: Session, report: ReportInstance, new: str | None = None) -> str:
    """The tag of the region whose formats the report has, such as `da-DK`, or set it. Raises ALError for one that is
    none.

    Docs: methods-auto/report/reportinstance-formatregion-method
    """
    if new is not None:
        if find_language(new) is None:
            raise ALError(f"'{new}' is not the tag of a region.", "Argument")
        report.format_region = new
        if report.run is not None:
            report.run.speak()
    if report.format_region:
        return report.format_region
    region = find_language(session.settings.locale_id)
    return "" if region is None else region.tag
