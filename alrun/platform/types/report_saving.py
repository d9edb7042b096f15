"""Report: saving one, without its request page. Of the formats there is XML, which needs no layout.

Docs: methods-auto/report/report-saveas-method, methods-auto/report/report-saveasxml-method
"""

from __future__ import annotations

from typing import Any

from alrun.platform.objects.report import EXCEL, HTML, PDF, WORD, XML, ReportInstance
from alrun.platform.objects.report_choice import RunMode, numbered_report
from alrun.platform.objects.report_dataset import Dataset
from alrun.platform.objects.report_layouts import default_layout
from alrun.platform.objects.report_run import save_report
from alrun.platform.objects.report_xml import data_set_xml, word_xml_part
from alrun.runtime.files import FILE_ERROR
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.records.references import RecordRef
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import OutStream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_FAILED = (FILE_ERROR, NOT_FOUND, "ReportProcessingOnly", "ReportParameters")

# --- To a stream


@method(
    "Report.SaveAs(Parameters: Text, Format: ReportFormat, var OutStream: OutStream [, RecordRef: RecordRef]): Boolean",
    false_for=_FAILED,
)
def save_as(
    session: Session,
    report: ReportInstance,
    parameters: str,
    format_: int,
    out_stream: Ref,
    record_ref: RecordRef | None = None,
) -> bool:
    """Run the report of a variable, the answers of its request page given, and write what it gives to a stream.

    Raises ALError, also for a report that only processes, and for formats that need a layout.
    Docs: methods-auto/report/reportinstance-saveas-method
    """
    if record_ref is not None:
        report.begun().set_table_view(record_ref.record)
    return _save(session, report, parameters, format_, out_stream)


@method(
    "Report.SaveAs(Number: Integer, Parameters: Text, Format: ReportFormat, var OutStream: OutStream"
    " [, RecordRef: RecordRef]): Boolean",
    static=True,
    false_for=_FAILED,
)
def save_number_as(
    session: Session,
    number: int,
    parameters: str,
    format_: int,
    out_stream: Ref,
    record_ref: RecordRef | None = None,
) -> bool:
    """As with a variable. Raises ALError, also if there is no such report.

    Docs: methods-auto/report/report-saveas-method
    """
    record = None if record_ref is None else record_ref.record
    report = numbered_report(session, number, RunMode.SAVE_AS, record, parameters)
    return _save(session, report, parameters, format_, out_stream)


def _save(session: Session, report: ReportInstance, parameters: str, format_: int, out_stream: Ref) -> bool:
    stream = out_stream.value
    assert stream is None or isinstance(stream, OutStream)
    opened = opened_out_stream(stream)

    def deliver(dataset: Dataset) -> None:
        opened.write(data_set_xml(dataset).encode("utf-8"))

    save_report(session, report, parameters, format_, deliver)
    return True


# --- To a file


@method("Report.SaveAsXml(FileName: Text): Boolean", false_for=_FAILED)
def save_as_xml(session: Session, report: ReportInstance, file_name: str) -> bool:
    """Run the report of a variable and write its dataset to a file. Raises ALError.

    Docs: methods-auto/report/reportinstance-saveasxml-method
    """
    return _save_to_file(session, report, XML, file_name)


@method(
    "Report.SaveAsXml(Number: Integer, FileName: Text [, var Record: Record]): Boolean", static=True, false_for=_FAILED
)
def save_number_as_xml(session: Session, number: int, file_name: str, record: Any = None) -> bool:
    """As with a variable. Raises ALError, also if there is no such report.

    Docs: methods-auto/report/report-saveasxml-method
    """
    return _save_to_file(session, numbered_report(session, number, RunMode.SAVE_AS, record), XML, file_name)


@method("Report.SaveAsPdf(FileName: Text): Boolean", false_for=_FAILED)
def save_as_pdf(session: Session, report: ReportInstance, file_name: str) -> bool:
    """Run the report of a variable, then fail by name: there is no layout to make a file by. Raises ALError.

    Docs: methods-auto/report/reportinstance-saveaspdf-method
    """
    return _save_to_file(session, report, PDF, file_name)


@method(
    "Report.SaveAsPdf(Number: Integer, FileName: Text [, var Record: Record]): Boolean", static=True, false_for=_FAILED
)
def save_number_as_pdf(session: Session, number: int, file_name: str, record: Any = None) -> bool:
    """As with a variable. Docs: methods-auto/report/report-saveaspdf-method"""
    return _save_to_file(session, numbered_report(session, number, RunMode.SAVE_AS, record), PDF, file_name)


@method("Report.SaveAsWord(FileName: Text): Boolean", false_for=_FAILED)
def save_as_word(session: Session, report: ReportInstance, file_name: str) -> bool:
    """As SaveAsPdf. Docs: methods-auto/report/reportinstance-saveasword-method"""
    return _save_to_file(session, report, WORD, file_name)


@method(
    "Report.SaveAsWord(Number: Integer, FileName: Text [, var Record: Record]): Boolean", static=True, false_for=_FAILED
)
def save_number_as_word(session: Session, number: int, file_name: str, record: Any = None) -> bool:
    """As with a variable. Docs: methods-auto/report/report-saveasword-method"""
    return _save_to_file(session, numbered_report(session, number, RunMode.SAVE_AS, record), WORD, file_name)


@method("Report.SaveAsExcel(FileName: Text): Boolean", false_for=_FAILED)
def save_as_excel(session: Session, report: ReportInstance, file_name: str) -> bool:
    """As SaveAsPdf. Docs: methods-auto/report/reportinstance-saveasexcel-method"""
    return _save_to_file(session, report, EXCEL, file_name)


@method(
    "Report.SaveAsExcel(Number: Integer, FileName: Text [, var Record: Record]): Boolean",
    static=True,
    false_for=_FAILED,
)
def save_number_as_excel(session: Session, number: int, file_name: str, record: Any = None) -> bool:
    """As with a variable. Docs: methods-auto/report/report-saveasexcel-method"""
    return _save_to_file(session, numbered_report(session, number, RunMode.SAVE_AS, record), EXCEL, file_name)


@method("Report.SaveAsHtml(FileName: Text): Boolean", false_for=_FAILED)
def save_as_html(session: Session, report: ReportInstance, file_name: str) -> bool:
    """As SaveAsPdf. Docs: methods-auto/report/reportinstance-saveashtml-method"""
    return _save_to_file(session, report, HTML, file_name)


@method(
    "Report.SaveAsHtml(Number: Integer, FileName: Text [, var Record: Record]): Boolean", static=True, false_for=_FAILED
)
def save_number_as_html(session: Session, number: int, file_name: str, record: Any = None) -> bool:
    """As with a variable. Docs: methods-auto/report/report-saveashtml-method"""
    return _save_to_file(session, numbered_report(session, number, RunMode.SAVE_AS, record), HTML, file_name)


def _save_to_file(session: Session, report: ReportInstance, format_: int, file_name: str) -> bool:
    session.run.files.path(file_name)  # before anything runs

    def deliver(dataset: Dataset) -> None:
        session.run.files.write(file_name, data_set_xml(dataset).encode("utf-8"))

    save_report(session, report, "", format_, deliver)
    return True


# --- What it consists of


@method("Report.WordXmlPart([ExtendedFormat: Boolean]): Text")
def word_xml_part_of(report: ReportInstance, extended_format: bool = False) -> str:
    """The structure of a report, for Word to map. Docs: methods-auto/report/reportinstance-wordxmlpart-method"""
    labels = [name for name, _ in Dataset(report).labels()]
    return word_xml_part(report.symbol, labels, extended_format)


@method("Report.WordXmlPart(Number: Integer [, ExtendedFormat: Boolean]): Text", static=True)
def word_xml_part_of_number(session: Session, number: int, extended_format: bool = False) -> str:
    """As of a variable. Raises ALError if there is no such report.

    Docs: methods-auto/report/report-wordxmlpart-method
    """
    return word_xml_part_of(numbered_report(session, number, RunMode.NORMAL), extended_format)


@method("Report.DefaultLayout(): DefaultLayout")
def default_layout_of(report: ReportInstance) -> int:
    """The type of layout that the report has unless somebody chooses another.

    Docs: methods-auto/report/reportinstance-defaultlayout-method
    """
    return default_layout(report.symbol)


@method("Report.DefaultLayout(Number: Integer): DefaultLayout", static=True)
def default_layout_of_number(session: Session, number: int) -> int:
    """As of a variable. Raises ALError if there is no such report.

    Docs: methods-auto/report/report-defaultlayout-method
    """
    return default_layout(numbered_report(session, number, RunMode.NORMAL).symbol)
