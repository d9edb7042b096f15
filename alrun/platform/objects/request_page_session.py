"""A request page as its user holds it: a page session with the filters of the report's data items, and its buttons.

Docs: devenv-request-pages
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from alrun.platform.objects.page_closing import ACTIONS, CLOSE
from alrun.platform.objects.page_controls import ControlView, GroupView
from alrun.platform.objects.page_session import PageSession
from alrun.platform.objects.request_parameters import apply_parameters, parameters_of
from alrun.platform.objects.saved_options import save_options, saved_options
from alrun.runtime.errors import ALError, UnsupportedFeature
from alrun.runtime.records.record import Record
from alrun.semantics.symbols import FieldSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.request_page import Asking, RequestPage

OK: Final = "ok"
CANCEL: Final = "cancel"
PREVIEW: Final = "preview"
PRINT: Final = "print"
SCHEDULE: Final = "schedule"
FILE: Final = "file"
"""What a test answers that saves the report as a file; no client has it as a button."""

_FOR_PARAMETERS: Final = (OK, CANCEL)
_FOR_OUTPUT: Final = (PREVIEW, PRINT, CANCEL)
_CLOSE_ACTIONS = {OK: "OK", CANCEL: "Cancel", CLOSE: "Cancel"}
_OTHER_ACTION = "None"
"""Undocumented: the buttons that ask for output are no members of Action."""


class RequestPageSession(PageSession):
    """An open request page. `answer` is what has closed it, '' while it is open and after an error."""

    def __init__(self, page: RequestPage, asks_for_output: bool, parameters: str = "") -> None:
        """It asks what to do with the output of the report, or only what to run it with.

        `parameters` are what the user sees at first.
        """
        super().__init__(page.session, page)
        self.answer = ""
        self._request_page = page
        self._asks_for_output = asks_for_output
        self._parameters = parameters

    @property
    def report(self) -> Asking:
        """The report or xmlport that the page is of."""
        return self._request_page.report

    @property
    def is_accepted(self) -> bool:
        """Whether its user wants the report to run. Observed: not one who leaves it without an answer."""
        return self.answer not in ("", CANCEL, CLOSE)

    # --- Opening and closing

    def _open(self, record_key: str | None) -> None:
        if self._request_page.saves_values:
            self._request_page.saved = saved_options(self.report)
        super()._open(record_key)
        if self._parameters:
            apply_parameters(self.report, self._parameters)

    @property
    def ways_to_close(self) -> list[str]:
        """The answers that `close` takes. Observed: OK is not among those for a report with output."""
        return list(_FOR_OUTPUT if self._asks_for_output else _FOR_PARAMETERS)

    @property
    def default_answer(self) -> str:
        """The button that stands out: OK or Preview (undocumented)."""
        return self.ways_to_close[0]

    def takes(self, answer: str) -> bool:
        """Whether a test may answer so."""
        if answer == SCHEDULE:
            return True
        return answer in self.ways_to_close or (answer == FILE and self._asks_for_output)

    def close(self, answer: str = CLOSE) -> None:
        """Close the page with one of its buttons, or leave it, unless OnQueryClosePage does not allow it."""
        if not self.is_open:
            return
        if answer == SCHEDULE:
            raise UnsupportedFeature("scheduling a report on its request page")
        if answer != CLOSE and not self.takes(answer):
            raise ALError(
                f"The page {self.caption} cannot be closed with '{answer}'. It has: {', '.join(self.ways_to_close)}.",
                "PageActionNotAvailable",
            )
        self.answer = answer
        action = ACTIONS.index(_CLOSE_ACTIONS.get(answer, _OTHER_ACTION))
        try:
            self._guarded(lambda: self._close(action))
        finally:
            if self.is_open:
                self.answer = ""

    def _close(self, action: int) -> None:
        super()._close(action)
        if not self.is_open and self.is_accepted and self.answer != PREVIEW and self._request_page.saves_values:
            save_options(self.report, parameters_of(self.report))

    def _tell_opened(self) -> None:
        details: dict[str, object] = {self.symbol.kind.value: self.symbol.object_id, "name": self.symbol.name}
        if not self._is_tested:
            self._shown = self._shown_fields()
            details["fields"] = dict(self._shown)
        self.session.emit("request-page-opened", details)

    def _tell_closed(self) -> None:
        answer = CANCEL if self.answer == CLOSE else self.answer
        details = {self.symbol.kind.value: self.symbol.object_id, "caption": self.caption, "answer": answer}
        self.session.emit("request-page-closed", details)

    # --- What a user sees

    @property
    def layout(self) -> list[GroupView]:
        """The visible groups with their fields, then a group for the filters of each data item that has a tab."""
        page = self._request_page
        tabs = [
            GroupView(
                page.heading(page.symbol.data_items[name.lower()]),
                [
                    ControlView(f"{name}.{field.name}", field.caption, _filter_of(tab.record, field), True)
                    for field in tab.fields
                ],
            )
            for name, tab in page.filter_tabs.items()
        ]
        return [*super().layout, *(tab for tab in tabs if tab.fields)]

    def _shown_fields(self) -> dict[str, str]:
        return {view.name: view.text for group in self.layout for view in group.fields}

    # --- Fields and filters

    def set_field(self, name: str, text: str) -> None:
        """Type a text into a field, or into a filter: `Item.Field`, or the name of a field that a tab shows."""
        place = self._filter_named(name)
        if place is None:
            super().set_field(name, text)
        else:
            self.perform(lambda: set_filter(*place, text))

    def get_field(self, name: str) -> str:
        """The value of a field, or a filter, as it is displayed."""
        place = self._filter_named(name)
        return super().get_field(name) if place is None else _filter_of(*place)

    def _filter_named(self, name: str) -> tuple[Record, FieldSymbol] | None:
        if self._find_field(name) is not None:
            return None
        page = self._request_page
        for item in page.symbol.data_items.values():
            prefix = f"{item.name}."
            if item.table is not None and name.lower().startswith(prefix.lower()):
                field = _field_named(item.table.fields, name[len(prefix) :])
                if field is not None:
                    return page.report.item_record(item), field
        for tab in page.filter_tabs.values():
            field = _field_named(tuple(tab.fields), name)
            if field is not None:
                return tab.record, field
        return None

    def _field_names(self) -> list[str]:
        return [view.name for group in self.layout for view in group.fields]


def set_filter(record: Record, field: FieldSymbol, text: str) -> None:
    """Have the user's filter of a field; '' for none. Raises ALError."""
    group = record.filter_group()
    record.filter_group(0)
    try:
        record.set_filter(field, text)
    finally:
        record.filter_group(group)


def _filter_of(record: Record, field: FieldSymbol) -> str:
    group = record.filter_group()
    record.filter_group(0)
    text = record.get_filter(field)
    record.filter_group(group)
    return text


def _field_named(fields: Sequence[FieldSymbol], name: str) -> FieldSymbol | None:
    wanted = name.strip('"').lower()
    return next((field for field in fields if wanted in (field.name.lower(), field.caption.lower())), None)
