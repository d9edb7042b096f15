"""What a report needs of its request page.

Docs: devenv-request-pages
"""

from __future__ import annotations

from alrun.platform.objects.report import ReportInstance
from alrun.runtime.errors import UnsupportedFeature


def ask(report: ReportInstance) -> bool:
    """Show the request page and let the user work with it; whether the report is to go on. Raises ALError."""
    raise UnsupportedFeature(f"the request page of the report {report.symbol.name}")


def pass_unseen(report: ReportInstance) -> None:
    """Run the triggers of a request page that nobody sees. Raises ALError.

    Docs: devenv-report-triggers
    """
    for name in ("oninit", "onopenpage", "onclosepage"):
        for trigger in report.symbol.request_page_triggers:
            if trigger.name.lower() == name:
                report.call(trigger)


def read_parameters(report: ReportInstance, parameters: str) -> None:
    """Give the report the values and filters of parameters. Raises ALError."""
    raise UnsupportedFeature("parameters of request pages")


def run_request_page(report: ReportInstance, parameters: str) -> str:
    """Show the request page, begun with parameters, and give those that the user left; '' if cancelled.

    Raises ALError. Docs: methods-auto/report/report-runrequestpage-method
    """
    raise UnsupportedFeature(f"the request page of the report {report.symbol.name}")
