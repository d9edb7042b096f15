"""What a report needs of its request page.

Docs: devenv-request-pages
"""

from __future__ import annotations

from alrun.platform.objects.page_form import PageForm
from alrun.platform.objects.page_tasks import PageTasks
from alrun.platform.objects.report import ReportInstance
from alrun.platform.objects.request_page import Asking
from alrun.platform.objects.request_page_session import PREVIEW, RequestPageSession
from alrun.platform.objects.request_parameters import apply_parameters, parameters_of
from alrun.runtime.transactions import refuse_in_write_transaction

_BACKGROUND = "Background"
_OF_SESSIONS = "updatenolocks"
"""The TransactionType of sessions."""


def ask(report: ReportInstance) -> bool:
    """Show the request page and let the user work with it; whether the report is to go on. Raises ALError.

    Observed: in a background session it passes unseen.
    """
    if report.session.client_type == _BACKGROUND:
        pass_unseen(report)
        return True
    opened = shown(report, not report.is_processing_only, "")
    report.is_preview = opened.answer == PREVIEW
    return opened.is_accepted


def begins_transaction(report: ReportInstance, shows_page: bool) -> bool:
    """Whether a run begins a transaction of its own, before which no write may be pending.

    Observed: where the request page is shown, and where the property TransactionType is not that of the session; not
    in a test that rolls back all that it does.
    """
    test = report.session.test
    if test is not None and test.commits_refused:
        return False
    declared = str(report.symbol.constants.get("transactiontype", _OF_SESSIONS)).lower()
    is_shown = shows_page and report.session.client_type != _BACKGROUND
    return is_shown or declared != _OF_SESSIONS


def run_request_page(report: ReportInstance, parameters: str) -> str:
    """Show the request page, begun with parameters, and give those that the user left; '' if cancelled.

    Raises ALError, also while a write is pending. Docs: methods-auto/report/report-runrequestpage-method
    """
    if begins_transaction(report, shows_page=True):
        refuse_in_write_transaction(report.session)
    return parameters_of(report) if shown(report, False, parameters).is_accepted else ""


def shown(report: Asking, asks_for_output: bool, parameters: str) -> RequestPageSession:
    """Show the request page of a report or xmlport, begun with parameters, and let the user work with it.

    Raises ALError.
    """
    opened = RequestPageSession(report.request_page, asks_for_output, parameters)
    try:
        report.session.client.run_request_page(opened)
    finally:
        opened.abort()
    return opened


def pass_unseen(report: ReportInstance) -> None:
    """Run the triggers of a request page that nobody sees, and take the parameters that the report was given.

    Raises ALError. Undocumented: that parameters count more than what OnOpenPage sets.
    Docs: methods-auto/report/report-execute-method
    """
    page = report.request_page
    form = PageForm(page, PageTasks(report.session))
    try:
        page.begun()
        form.trigger("onopenpage")
        if page.parameters:
            parameters, page.parameters = page.parameters, ""
            apply_parameters(report, parameters)
        form.close()
    finally:
        page.form = None


def read_parameters(report: ReportInstance, parameters: str) -> None:
    """Have the report take its values and filters from parameters when it runs."""
    report.request_page.parameters = parameters
