"""What an open page is: its record and its parts, what it shows, and what its user may do with it.

Docs: devenv-page-object, devenv-testing-pages
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from alrun.platform.objects import page_controls
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page_triggers import PageTriggers
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import format_value
from alrun.runtime.records.record import Record
from alrun.semantics.page_symbols import ControlSymbol
from alrun.semantics.symbols import FieldSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.page_tasks import PageTasks

_LISTS = frozenset({"list", "listpart", "listplus", "worksheet"})


class PageState(PageTriggers):
    """An open page. `host` is that of the page whose part it is, with the part's control."""

    def __init__(
        self,
        page: FormInstance,
        tasks: PageTasks,
        host: Self | None = None,
        control: ControlSymbol | None = None,
    ) -> None:
        super().__init__(page)
        self.parts: dict[str, Self] = {}
        """By control name in lower case."""
        self.is_new = False
        """Whether the record has not been inserted yet."""
        self.is_dirty = False
        """Whether the record was edited and not saved."""
        self.close_requested = False
        self.refresh_requested = False
        self.tasks = tasks
        self._host = host
        self._control = control
        self._saves_at_once = False
        """A row that was inserted here is modified with every field that is set."""
        self._known_record_id: object = None
        """The record that the client was last told of."""
        self._is_empty = False
        """Whether there is no record inside the filters."""
        self._stand_in: list[object] | None = None
        """The values of a new record that the page stands on for want of any, as it began."""
        self._link_values: list[object] | None = None
        """The values of what the part is linked to, as they were when its rows were read."""
        self._has_no_rows = False
        """Whether the part that this one is linked to shows no row, so that this one shows none either."""
        self.is_untouched = False
        """Whether nobody has looked at the rows of a part since they were read."""
        self.is_draft = False
        """Whether the new row is the empty one after the rows, which nobody has typed into."""
        self._above: list[object] | None = None
        """The values of the row that a new row comes after."""
        self._filled: list[FieldSymbol] = []
        """The fields that a new row got from filters, and that were not validated yet."""
        self._flow_fields = page_controls.flow_fields_of(page.symbol)

    # --- Properties

    @property
    def is_list(self) -> bool:
        """Whether the page shows many rows: one of a type for lists, with a SourceTable."""
        return self.page.rec is not None and self.page.page_type in _LISTS

    @property
    def shows_row(self) -> bool:
        """Whether fields of the record show anything.

        Observed: all are blank where no row is inside the filters, and on a card that is opened on an empty table.
        """
        is_stand_in = self.is_new and not self.is_dirty and self._stand_in is not None
        return not (self._is_empty or (is_stand_in and self.rec.values == self._stand_in))

    @property
    def provider(self) -> Self | None:
        """The part that this one is linked to, None if it is linked to its host.

        Docs: properties/devenv-provider-property
        """
        if self._host is None or self._control is None or not self._control.provider:
            return None
        return self._host.parts.get(self._control.provider.lower())

    @property
    def may_modify(self) -> bool:
        """Whether the page lets its record be changed: ModifyAllowed, or InsertAllowed for a new one."""
        return self._allows("insertallowed" if self.is_new else "modifyallowed")

    @property
    def rec(self) -> Record:
        """The page's record. Raises ALError on a page without SourceTable."""
        if self.page.rec is None:
            raise ALError(f"The page {self.symbol.caption} has no source table.", "PageWithoutRecord")
        return self.page.rec

    @property
    def record_id(self) -> object:
        """The current record, as something to compare: None without one."""
        return None if self.page.rec is None or self._is_empty else self.page.rec.record_id()

    @property
    def record_text(self) -> str:
        """The primary key of the current record as displayed, its fields joined by commas."""
        rec = self.page.rec
        if rec is None or self._is_empty:
            return ""
        fields = rec.table.primary_key.fields
        settings = self.session.settings
        return ",".join(format_value(rec.values[field.index], field.type, settings=settings) for field in fields)

    @property
    def is_open_for_edits(self) -> bool:
        """Whether the user may edit the page, as it was opened and is declared; a part only if its host.

        Observed: code can only take that away, and a list in lookup mode is not edited.
        """
        own = self._allows("editable") and self.page.is_editable and not self.is_lookup_list
        return own and (self._host is None or self._host.is_open_for_edits)

    @property
    def is_viewed(self) -> bool:
        """Whether the page was opened to be looked at, or its host."""
        return self.page.is_view_only or (self._host is not None and self._host.is_viewed)

    @property
    def is_lookup_list(self) -> bool:
        """Whether the page lets its user only choose one of its rows.

        Observed: Microsoft's tests edit lists that `Page.RunModal(Number, Record)` shows.
        """
        page = self.page
        return page.lookup_mode and not page.is_run_on_record and page.page_type in ("list", "worksheet")

    @property
    def _has_draft(self) -> bool:
        """Whether there is an empty row after the rows. Observed: on the lists of tests into which one can insert."""
        is_tested = self.session.test is not None and not self._has_no_rows
        return is_tested and self.is_list and self._allows("insertallowed") and self.is_open_for_edits

    def _allows(self, name: str) -> bool:
        return self.page.constants.get(name) is not False
