"""The request page of a report as the handler of a test holds it.

Docs: methods-auto/testrequestpage/testrequestpage-data-type; devenv-creating-handler-methods
"""

from __future__ import annotations

from collections.abc import Callable

from alrun.platform.objects.page_form import PageForm
from alrun.platform.objects.page_session import test_page_not_open
from alrun.platform.objects.report import FORMATS, XML, ReportInstance
from alrun.platform.objects.report_dataset import Dataset
from alrun.platform.objects.report_labels import labels_xml
from alrun.platform.objects.report_xml import result_set_xml
from alrun.platform.objects.request_page_session import FILE, RequestPageSession, set_filter
from alrun.platform.objects.test_elements import TestAction, TestField, TestFilter
from alrun.platform.objects.test_forms import TestForm, TestPart, with_test_codes
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.page_view import PageView
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.semantics.object_symbols import ElementSymbol, ReportSymbol


class TestRequestPage(TestForm):
    """The content of a TestRequestPage variable."""

    symbol: ReportSymbol

    def __init__(self, session: Session, symbol: ReportSymbol) -> None:
        super().__init__(session, symbol)
        self._opened: RequestPageSession | None = None

    def attach(self, page: PageView) -> None:
        """Have an open request page from now on."""
        assert isinstance(page, RequestPageSession)
        self._opened = page
        self._elements.clear()

    @property
    def opened(self) -> RequestPageSession:
        """The page session. Raises ALError if it is not open."""
        if self._opened is None or not self._opened.is_open:
            raise test_page_not_open()
        return self._opened

    @property
    def form(self) -> PageForm:
        """The form. Raises ALError if the page is not open."""
        return self.opened.form

    @property
    def report(self) -> ReportInstance:
        """The report. Raises ALError if the page is not open."""
        report = self.opened.report
        assert isinstance(report, ReportInstance), "tests work with the request pages of reports only"
        return report

    def _element(self, key: str) -> TestField | TestAction | TestFilter | TestPart:
        item = self.symbol.data_items.get(key)
        element = super()._element(key)
        if isinstance(element, TestAction):
            return RequestPageAction(self, self.symbol.actions[key])
        if item is not None and isinstance(element, TestFilter):
            return DataItemFilter(self, item)
        return element

    def has_button(self, name: str) -> bool:
        """Whether a test finds a button of the client on the page. Raises ALError if it is not open."""
        return self.opened.takes(name)

    def close(self, answer: str) -> None:
        """Close the page with one of its buttons, unless it does not allow it. Raises ALError."""
        opened = self.opened
        with_test_codes(lambda: opened.close(answer))

    def save_as_xml(self, label_file: str, data_set_file: str) -> None:
        """Close the page, and have the report write its labels and its dataset to files. Raises ALError."""
        files = self.session.run.files

        def deliver(dataset: Dataset) -> None:
            files.write(label_file, labels_xml(dataset).encode("utf-8"))
            files.write(data_set_file, result_set_xml(dataset).encode("utf-8"))

        for name in (label_file, data_set_file):
            files.path(name)  # before anything runs
        self._save(XML, deliver)

    def save_by_layout(self, format_: int) -> None:
        """Close the page, have the report run, and raise UnsupportedFeature: it has no layout. Raises ALError."""

        def refuse(dataset: Dataset) -> None:
            name = dataset.report.symbol.name
            raise UnsupportedFeature(f"layouts of reports, so {name} cannot be saved as {FORMATS[format_]}")

        self._save(format_, refuse)

    def _save(self, format_: int, deliver: Callable[[Dataset], None]) -> None:
        report = self.report
        if not self.has_button(FILE):
            raise ALError(
                f"The built-in action = {FORMATS[format_]} is not found on the page.", "TestActionNotFound"
            )  # undocumented
        before = report.target_format, report.deliver

        def deliver_once(dataset: Dataset) -> None:
            report.target_format, report.deliver = before
            deliver(dataset)

        self.close(FILE)
        if self._opened is None or not self._opened.is_open:
            report.target_format, report.deliver = format_, deliver_once


class RequestPageAction(TestAction):
    """An action that the request page declares. Observed: a test does not find it."""

    def flag(self, name: str) -> bool:
        """Raise ALError."""
        raise self._not_found()

    def invoke(self) -> None:
        """Raise ALError."""
        raise self._not_found()

    def _not_found(self) -> ALError:
        self._owner.require_open()
        # Undocumented: its number.
        return ALError(f"The action with ID = {self.action.name} is not found on the page.", "TestActionNotFound")


class DataItemFilter(TestFilter):
    """The filters and the sort order of a data item: those that the report then has."""

    def __init__(self, owner: TestRequestPage, item: ElementSymbol) -> None:
        super().__init__(owner)
        self._page = owner
        self._item = item

    @property
    def record(self) -> Record:
        """The record of the data item. Raises ALError if the page is not open."""
        return self._page.report.item_record(self._item)

    def set_filter(self, name: str, text: str) -> None:
        """Filter the data item. Raises ALError."""
        record, field = self.record, self.field(name)
        self._page.perform(lambda: set_filter(record, field, text))

    def sort_by(self, names: tuple[str, ...]) -> None:
        """Sort the data item by fields. Raises ALError."""
        record, fields = self.record, [self.field(name) for name in names]
        self._page.perform(lambda: record.set_current_key(*fields))

    def sort_ascending(self, ascending: bool) -> None:
        """Sort the data item upwards or downwards. Raises ALError."""
        record = self.record
        self._page.perform(lambda: record.ascending(ascending))
