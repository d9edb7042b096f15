"""The data items of a running report: which records they give, in which order their triggers run.

Docs: devenv-report-triggers, triggers-auto/reportdataitem, triggers-auto/reportextensiondatasetmodify
"""

from __future__ import annotations

from types import FrameType

from alrun.platform.objects.page_views import LINK_GROUP, apply_conditions
from alrun.platform.objects.report import ReportBreak, ReportInstance, ReportSkip
from alrun.platform.objects.report_dataset import Dataset
from alrun.runtime.catching import call_or_false, not_compiled
from alrun.runtime.records.record import Record
from alrun.semantics.object_symbols import ElementKind, ElementSymbol, ReportSymbol
from alrun.semantics.symbols import FieldClass, FieldSymbol, ProcedureSymbol

_NOTHING_FOUND = ("DB:RecordNotFound", "DB:NothingInsideFilter")


def acting_report(frame: FrameType) -> ReportSymbol | None:
    """The report whose data items a frame works at."""
    items = frame.f_locals.get("self")
    return items.report.symbol if isinstance(items, DataItems) else None


__al_acting_object__ = acting_report
"""Reading rows here is the report's, whose Permissions count: see ACTING_OBJECT_GLOBAL in runtime.calls."""


class _ItemState:
    """A data item that is being gone through."""

    __slots__ = ("is_shown", "print_only_if_detail")

    def __init__(self, item: ElementSymbol) -> None:
        self.print_only_if_detail = item.constants.get("printonlyifdetail") is True
        self.is_shown = True
        """What ShowOutput says of the current record."""


class DataItems:
    """Goes through the data items of one run. All methods raise ALError and ReportQuit."""

    def __init__(self, report: ReportInstance, dataset: Dataset) -> None:
        self.report = report
        self._dataset = dataset
        self._states: list[_ItemState] = []
        """Those of the data items that are being gone through, the innermost last."""
        self._ordered: dict[tuple[ElementSymbol, str], list[ProcedureSymbol]] = {}
        """What `_ordered_triggers` gave."""

    @property
    def current(self) -> _ItemState | None:
        """The data item that CurrReport is about."""
        return self._states[-1] if self._states else None

    def run(self) -> None:
        """Go through all data items."""
        for item in self.report.symbol.roots:
            if item.kind is ElementKind.DATA_ITEM:
                self._run(item)

    def _run(self, item: ElementSymbol) -> bool:
        """Go through one data item and those in it; whether there is any row of it in the dataset."""
        report = self.report
        if item.table is None:
            not_compiled()
        record = report.item_record(item)
        views = report.symbol.data_item_views[item.name.lower()]
        if views.link is not None and views.linked is not None and item.parent is not None:
            apply_conditions(record, views.link, LINK_GROUP, report.item_record(views.linked))
        automatic = [*views.calc_fields, *_calculated_columns(item)]
        if automatic:
            record.set_auto_calc_fields(*automatic)
        self._states.append(_ItemState(item))
        try:
            has_rows = False
            if not self._triggers(item, "onpredataitem").broken:
                has_rows = self._run_records(item, record)
            self._triggers(item, "onpostdataitem")
        finally:
            self._states.pop()
        return has_rows

    def _run_records(self, item: ElementSymbol, record: Record) -> bool:
        limit = item.constants.get("maxiteration")
        left = limit if isinstance(limit, int) and limit > 0 else -1
        has_rows = False
        found = call_or_false(record.find, _NOTHING_FOUND, "-")
        while found and left:
            self.report.session.check_cancelled()
            left -= 1
            outcome = self._run_record(item)
            has_rows |= outcome.has_row
            if outcome.broken:
                break
            found = bool(record.next())
        return has_rows

    def _run_record(self, item: ElementSymbol) -> _Outcome:
        """One record of a data item, and the data items in it."""
        state = self._states[-1]
        state.is_shown = True
        outcome = self._triggers(item, "onaftergetrecord")
        if outcome.broken or outcome.skipped:
            return outcome
        dataset = self._dataset
        dataset.begin_row(item)
        has_details = has_children = False
        for child in item.children:
            if child.kind is ElementKind.DATA_ITEM:
                has_children = True
                has_details |= self._run(child)
        keep = state.is_shown and (has_details or not has_children or not state.print_only_if_detail)
        dataset.end_row(keep)
        outcome.has_row = keep
        return outcome

    def _triggers(self, item: ElementSymbol, name: str) -> _Outcome:
        """Run a trigger of a data item, those of extensions before and after it. Each runs, whatever another says.

        Docs: methods-auto/report/reportinstance-skip-method, methods-auto/report/reportinstance-break-method
        """
        outcome = _Outcome()
        triggers = self._ordered.get((item, name))
        if triggers is None:
            triggers = self._ordered[item, name] = _ordered_triggers(item, name)
        for trigger in triggers:
            try:
                self.report.call(trigger)
            except ReportSkip:
                outcome.skipped = True
            except ReportBreak:
                outcome.broken = True
        return outcome


class _Outcome:
    """What the triggers of a data item said, and whether a record has a row in the dataset."""

    __slots__ = ("broken", "has_row", "skipped")

    def __init__(self) -> None:
        self.skipped = self.broken = self.has_row = False


def _ordered_triggers(item: ElementSymbol, name: str) -> list[ProcedureSymbol]:
    """The trigger of a data item between those that extensions have before and after it."""
    word = name.removeprefix("on")
    own = item.triggers.get(name)
    return [
        *(each for each in item.extension_triggers if each.name.lower() == f"onbefore{word}"),
        *([] if own is None else [own]),
        *(each for each in item.extension_triggers if each.name.lower() == f"onafter{word}"),
    ]


def _calculated_columns(item: ElementSymbol) -> list[FieldSymbol]:
    """The FlowFields among the columns, unless AutoCalcField says no. Docs: properties/devenv-autocalcfield-property"""
    return [
        column.table_field
        for column in item.children
        if column.table_field is not None
        and column.table_field.field_class is FieldClass.FLOW_FIELD
        and column.table_field.table is item.table
        and column.constants.get("autocalcfield") is not False
    ]
