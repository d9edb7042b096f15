"""The page that FilterPageBuilder.RunModal opens: the filters of several tables, and OK and Cancel.

Docs: devenv-filter-pages-for-filtering-tables
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

from alrun.platform.objects.page_closing import CLOSE
from alrun.platform.objects.page_controls import ControlView, GroupView
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.semantics.symbols import FieldSymbol


@dataclass(slots=True)
class FilterControl:
    """The filters of one table: `record` has them, `fields` are those that are shown."""

    record: Record
    fields: dict[FieldSymbol, None] = field(default_factory=dict)

    def show_filtered(self) -> None:
        """Show the fields that have a filter, too."""
        filtered = (each for each in self.record.table.fields if self.record.get_filter(each))
        self.fields.update(dict.fromkeys(filtered))

    def copied(self) -> FilterControl:
        """One to change and to throw away."""
        return FilterControl(self.record.copied(), dict(self.fields))


class FilterPage:
    """An open filter page, driven as pages are: a field's value is its filter."""

    object_id = 0
    instance = None
    default_answer = CLOSE

    def __init__(self, caption: str, controls: Mapping[str, FilterControl]) -> None:
        self.caption = caption
        self.controls = {name: control.copied() for name, control in controls.items()}
        self.is_open = False
        self.is_run_object = self.is_dialog = False
        self.is_accepted = False
        """Whether OK closed it."""
        self.record_text = ""
        self.ways_to_close = ["ok", "cancel"]
        self.action_names: list[str] = []

    @property
    def layout(self) -> list[GroupView]:
        """One group for each table."""
        return [
            GroupView(
                name,
                [
                    ControlView(each.name, each.caption, control.record.get_filter(each), True)
                    for each in control.fields
                ],
            )
            for name, control in self.controls.items()
        ]

    @property
    def filter_records(self) -> list[Record]:
        """The records of its controls in their order."""
        return [control.record for control in self.controls.values()]

    def dismiss(self, action: int) -> None:
        """It answers with buttons only."""
        self._refuse("dismiss")

    def open(self) -> None:
        """Show it."""
        self.is_open = True

    def close(self, answer: str = CLOSE) -> None:
        """Close it; only `ok` keeps the filters. Raises ALError for a button that it has not."""
        if answer not in (*self.ways_to_close, CLOSE):
            raise ALError(
                f"The page {self.caption} cannot be closed with '{answer}'. It has: ok, cancel.",
                "PageActionNotAvailable",
            )
        self.is_accepted = answer == "ok"
        self.is_open = False

    def abort(self) -> None:
        """Close it without keeping the filters."""
        self.is_open = False

    def set_field(self, name: str, text: str) -> None:
        """Filter a field, named by itself or after the control's name and a dot. Raises ALError if it is no filter."""
        control, found = self._field(name)
        control.record.set_filter(found, text)
        control.fields[found] = None

    def get_field(self, name: str) -> str:
        """The filter of a field. Raises ALError if no table has it."""
        control, found = self._field(name)
        return control.record.get_filter(found)

    def _field(self, name: str) -> tuple[FilterControl, FieldSymbol]:
        for title, control in self.controls.items():
            for wanted in (name, name.removeprefix(f"{title}.")):
                for each in control.record.table.fields:
                    if wanted.lower() in (each.name.lower(), each.caption.lower()):
                        return control, each
        raise ALError(f"The page {self.caption} has no field {name}.", "PageNoSuchField")

    def first(self) -> None:
        """There are no records here."""
        self._refuse("first")

    def last(self) -> None:
        """There are no records here."""
        self._refuse("last")

    def next(self) -> None:
        """There are no records here."""
        self._refuse("next")

    def previous(self) -> None:
        """There are no records here."""
        self._refuse("previous")

    def goto(self, key: str) -> None:
        """There are no records here."""
        self._refuse("goto")

    def new(self) -> None:
        """There are no records here."""
        self._refuse("new")

    def delete(self) -> None:
        """There are no records here."""
        self._refuse("delete")

    def action(self, name: str) -> None:
        """There are no actions here."""
        self._refuse("action")

    def drilldown(self, name: str) -> None:
        """There is nothing below a filter."""
        self._refuse("drilldown")

    def lookup(self, name: str) -> None:
        """Filters are typed."""
        self._refuse("lookup")

    def refresh(self) -> None:
        """Nothing here changes by itself."""

    def wait(self, milliseconds: int | None) -> None:
        """There are no tasks here."""

    def _refuse(self, command: str) -> NoReturn:
        raise ALError(f"The page {self.caption} sets filters; there is no '{command}' on it.", "PageActionNotAvailable")
