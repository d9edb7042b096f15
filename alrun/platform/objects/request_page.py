"""The request page of a report or xmlport: a form over its own variables, with the filters of its data items.

Docs: devenv-request-pages; triggers-auto/requestpage
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self

from alrun.platform.objects.filter_page import FilterControl
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.request_parameters import apply_parameters
from alrun.runtime.formatting.captions import object_caption, translated
from alrun.semantics.condition_symbols import TableView
from alrun.semantics.object_symbols import ElementSymbol, ReportSymbol, XmlPortSymbol
from alrun.semantics.page_symbols import PageSymbol
from alrun.semantics.symbols import Constant, ElementPath, ObjectSymbol, ProcedureSymbol

if TYPE_CHECKING:
    from alrun.runtime.records.record import Record
    from alrun.runtime.session import Session

_CAPTION: ElementPath = (("RequestPage", "RequestOptionsPage"), ("Property", "Caption"))


class Asking(Protocol):
    """An instance of a report or xmlport, whose user is asked before it runs.

    The data items of an xmlport are its table elements.
    """

    @property
    def session(self) -> Session: ...
    @property
    def symbol(self) -> ReportSymbol | XmlPortSymbol: ...
    @property
    def rec(self) -> Record | None: ...
    @property
    def x_rec(self) -> Record | None: ...
    @property
    def request_page(self) -> RequestPage: ...

    def instance_of(self, owner: ObjectSymbol) -> Any:
        """The object itself or one of its extensions."""
        ...

    def item_record(self, item: ElementSymbol) -> Record:
        """The record of a data item."""
        ...


class RequestPage(FormInstance):
    """The request page of one report or xmlport, whose methods its triggers and the getters of its controls are.

    `report` is that.
    """

    symbol: ReportSymbol | XmlPortSymbol

    def __init__(self, report: Asking) -> None:
        super().__init__(report.session)
        self.report = report
        self.symbol = report.symbol
        self.rec, self.x_rec = report.rec, report.x_rec
        self.parameters = ""
        """What the report takes its values and filters from if nobody sees the page."""
        self.saved = ""
        """The parameters that its user has left the last time."""
        self._has_begun = False
        """Whether OnInit has run."""

    @property
    def page_type(self) -> str:
        """That of no page: request pages have none."""
        return "requestpage"

    @property
    def constants(self) -> Mapping[str, Constant]:
        """The properties of the request page whose value is a constant, by name in lower case."""
        return self.symbol.request_page_constants

    @property
    def view(self) -> TableView | None:
        """The SourceTableView of the request page."""
        return self.symbol.request_page_view

    @property
    def own_triggers(self) -> Mapping[str, ProcedureSymbol]:
        """The triggers of the request page, by name in lower case."""
        return self._triggers_of(self.symbol)

    @property
    def added_triggers(self) -> Sequence[Mapping[str, ProcedureSymbol]]:
        """Those that the extensions of the report add, in the order of their declaration."""
        return [self._triggers_of(extension) for extension in self.symbol.extensions]

    def _triggers_of(self, owner: ObjectSymbol) -> Mapping[str, ProcedureSymbol]:
        triggers = self.symbol.request_page_triggers
        return {trigger.name.lower(): trigger for trigger in triggers if trigger.owner is owner}

    @property
    def event_page(self) -> PageSymbol | None:
        """None: request pages publish no events."""
        return None

    def begun(self) -> Self:
        """The request page once its OnInit has run; it then has what was chosen the last time. Raises ALError."""
        if not self._has_begun:
            self._has_begun = True
            trigger = self.own_triggers.get("oninit")
            if trigger is not None:
                getattr(self.report, trigger.python_name)()
            if self.saved:
                apply_parameters(self.report, self.saved)
        return self

    @property
    def saves_values(self) -> bool:
        """Whether what the user chooses is there again when the page is opened the next time.

        Docs: properties/devenv-savevalues-property
        """
        return self.constants.get("savevalues") is True

    def instance_of(self, owner: ObjectSymbol) -> Any:
        """The report or one of its extensions."""
        return self.report.instance_of(owner)

    @property
    def shown_caption(self) -> str:
        """What stands above it. Observed: the report's Caption, else that of the request page."""
        own = self.constants.get("caption", self.constants.get("captionml"))
        settings = self.session.settings
        if self.caption is not None:
            return self.caption
        if self.symbol.own_caption is None and own is not None:
            return translated(self.symbol, _CAPTION, str(own), settings)
        return object_caption(self.symbol, settings)

    # --- The filters of the data items

    def filter_tab(self, item: ElementSymbol) -> FilterControl:
        """The filters of a data item; the fields are those of RequestFilterFields, and all that have a filter."""
        fields = self.symbol.data_item_views[item.name.lower()].filter_fields
        tab = FilterControl(self.report.item_record(item), dict.fromkeys(fields))
        tab.show_filtered()
        return tab

    @property
    def filter_tabs(self) -> dict[str, FilterControl]:
        """The tabs that the page has, by the names of their data items.

        A data item whose order is given and that has no RequestFilterFields has none.
        Docs: properties/devenv-requestfilterfields-property
        """
        return {item.name: self.filter_tab(item) for item in self.symbol.data_items.values() if self._has_tab(item)}

    def _has_tab(self, item: ElementSymbol) -> bool:
        views = self.symbol.data_item_views.get(item.name.lower())
        if views is None:
            return False  # its table is missing
        return bool(views.filter_fields) or views.view is None or not views.view.sorting

    def heading(self, item: ElementSymbol) -> str:
        """What stands above the tab of a data item: RequestFilterHeading, else the caption of its table."""
        settings = self.session.settings
        heading = item.constants.get("requestfilterheading", item.constants.get("requestfilterheadingml"))
        if heading is not None:
            path = (("DataItem", item.name), ("Property", "RequestFilterHeading"))
            return translated(item.owner, path, str(heading), settings)
        assert item.table is not None
        return object_caption(item.table, settings)
