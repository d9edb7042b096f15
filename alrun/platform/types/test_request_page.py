"""TestRequestPage: the request page of a report, as the handler of a test has it.

Docs: methods-auto/testrequestpage/testrequestpage-data-type
"""

from __future__ import annotations

from alrun.platform.objects.report import EXCEL, PDF, WORD
from alrun.platform.objects.request_page_session import CANCEL, OK, PREVIEW, PRINT, SCHEDULE
from alrun.platform.objects.test_elements import SystemAction
from alrun.platform.objects.test_request_page import TestRequestPage
from alrun.runtime.new_values import new_value_of
from alrun.runtime.session import Session
from alrun.semantics.builtins import MethodTable
from alrun.semantics.object_symbols import ReportSymbol
from alrun.semantics.types import ObjectType, Type

METHODS = MethodTable()
method = METHODS.method


@new_value_of("TestRequestPage")
def _new(session: Session, type_: Type) -> TestRequestPage:
    assert isinstance(type_, ObjectType)
    assert isinstance(type_.symbol, ReportSymbol)
    return TestRequestPage(session, type_.symbol)


# --- Buttons


@method("TestRequestPage.OK(): TestAction")
def ok(page: TestRequestPage) -> SystemAction:
    """The button OK. Raises ALError if it has none: the page of a report that is run for its output.

    Docs: methods-auto/testrequestpage/testrequestpage-ok-method
    """
    return SystemAction(page, OK)


@method("TestRequestPage.Cancel(): TestAction")
def cancel(page: TestRequestPage) -> SystemAction:
    """The button Cancel: the report does not run. Docs: methods-auto/testrequestpage/testrequestpage-cancel-method"""
    return SystemAction(page, CANCEL)


@method("TestRequestPage.Preview(): TestAction")
def preview(page: TestRequestPage) -> SystemAction:
    """The button Preview. Raises ALError if it has none.

    Docs: methods-auto/testrequestpage/testrequestpage-preview-method
    """
    return SystemAction(page, PREVIEW)


@method("TestRequestPage.Print(): TestAction")
def print_(page: TestRequestPage) -> SystemAction:
    """The button Print. Raises ALError if it has none.

    Docs: methods-auto/testrequestpage/testrequestpage-print-method
    """
    return SystemAction(page, PRINT)


@method("TestRequestPage.Schedule(): TestAction")
def schedule(page: TestRequestPage) -> SystemAction:
    """The button Schedule. Choosing it raises UnsupportedFeature.

    Docs: methods-auto/testrequestpage/testrequestpage-schedule-method
    """
    return SystemAction(page, SCHEDULE)


# --- Files


@method("TestRequestPage.SaveAsXml(ParameterFileName: Text, DataSetFileName: Text)")
def save_as_xml(page: TestRequestPage, parameter_file_name: str, data_set_file_name: str) -> None:
    """Close the page, run the report, and write its labels and its dataset to files. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveasxml-method
    """
    page.save_as_xml(parameter_file_name, data_set_file_name)


@method("TestRequestPage.SaveAsExcel(FileName: Text)")
def save_as_excel(page: TestRequestPage, file_name: str) -> None:
    """Close the page and run the report, then fail by name: there is no layout to make a file by. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveasexcel-method
    """
    page.save_by_layout(EXCEL)


@method("TestRequestPage.SaveAsPdf(FileName: Text)")
def save_as_pdf(page: TestRequestPage, file_name: str) -> None:
    """Close the page and run the report, then fail by name: there is no layout to make a file by. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveaspdf-method
    """
    page.save_by_layout(PDF)


@method("TestRequestPage.SaveAsWord(FileName: Text)")
def save_as_word(page: TestRequestPage, file_name: str) -> None:
    """Close the page and run the report, then fail by name: there is no layout to make a file by. Raises ALError.

    Docs: methods-auto/testrequestpage/testrequestpage-saveasword-method
    """
    page.save_by_layout(WORD)
