"""The rows of an open page: which it shows, on which it stands, how they are written, and the triggers that run.

Docs: devenv-page-object, triggers-auto/page
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, Self, cast

from alrun.platform.objects import page_controls
from alrun.platform.objects.page_new_rows import fill_from_filters, split_key
from alrun.platform.objects.page_state import PageState
from alrun.platform.objects.page_triggers import with_closing, with_loading
from alrun.platform.objects.page_views import (
    LINK_GROUP,
    PART_VIEW_GROUP,
    VIEW_GROUP,
    apply_conditions,
    apply_sorting,
    link_values,
)
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import evaluate
from alrun.runtime.records.record import Record
from alrun.runtime.storage.schema import default_value
from alrun.semantics.page_symbols import FormSymbol

ROWS_SHOWN = 50
"""Undocumented: how many rows a list reads when it opens; each runs OnAfterGetRecord."""


def acting_page(frame: FrameType) -> FormSymbol | None:
    """The page, or the report, whose rows a frame works at."""
    form = frame.f_locals.get("self")
    return form.symbol if isinstance(form, PageRows) else None


__al_acting_object__ = acting_page
"""Reading and writing here is the page's, whose Permissions count: see ACTING_OBJECT_GLOBAL in runtime.calls."""


class PageRows(PageState):
    """The rows of one open page."""

    # --- Opening

    def open(self, record_key: str | None = None) -> None:
        """Run OnInit and OnOpenPage, open the parts, find the first record, that of the key or that which code set.

        Raises PageClosed if a trigger fails, ALError if there is no such record.
        """
        self.start()
        if self.page.rec is not None:
            if record_key is not None:
                self._read_key(record_key)
            elif self.page.starts_new:
                self._above = list(self.rec.values) if self._find("+") else None
                self._blank()
                self._begin_new(opens=True)
            elif not (self.page.has_record and self._find("=")) and not self._find("-"):
                self._start_without_record()
        self._known_record_id = self.record_id
        self.load()

    def start(self) -> None:
        """What happens before any record is read: the view, OnInit, OnOpenPage, and the same in the parts."""
        with_closing(self._apply_views)
        with_closing(self.page.begun)
        if self._host is None:
            self.page.recall_values()
        with_closing(lambda: self.trigger("onopenpage"))
        with_closing(lambda: self.page_event("OnOpenPageEvent"))
        for control in page_controls.parts_of(self.symbol):
            part = cast("Self", type(self)(self.page.part(control.name), self.tasks, self, control))
            if self.session.permissions is not None:
                self.session.permissions.check_execute(part.symbol)
            self.parts[control.name.lower()] = part
            part.start()

    def load(self) -> None:
        """The record was found: run the get-record triggers, here and then in the parts."""
        if self.is_list and not self._is_empty and not self.is_new:
            self._read_rows()
        else:
            self._get_record()
        self._get_current_record()
        self._load_parts()

    def _apply_views(self) -> None:
        rec = self.page.rec
        if rec is None:
            return
        views = [(self.page.view, VIEW_GROUP)]
        if self._control is not None:
            views.append((self._control.view, PART_VIEW_GROUP))
        for view, group in views:
            if view is not None:
                if not self.page.has_view:
                    apply_sorting(rec, view)
                apply_conditions(rec, view, group, None)

    def _start_without_record(self) -> None:
        """Nothing inside the filters: an editable page stands on a new record, others on an empty one."""
        self._is_empty = True
        self._above = None
        self._blank()
        if self._has_draft:
            self._begin_new(is_draft=True)
        elif not self.is_list and self._allows("insertallowed") and self.is_open_for_edits:
            self._begin_new(stands_in=True)

    def _read_rows(self) -> None:
        """The rows of a list, as many as it shows: each is the current record while its trigger runs."""
        rec = self.rec
        first = list(rec.values)
        self._get_record()
        for _ in range(ROWS_SHOWN - 1):
            if with_closing(lambda: self._step(1)) == 0:
                break
            self.tasks.record_changed(self)
            self._get_record()
        rec.values[:] = first
        self.tasks.record_changed(self)
        self._calculate()
        self._remember()

    def _get_record(self) -> None:
        """A record was read; also once for a page without a source table. None was read for a new row."""
        self._calculate()
        self._remember()
        if self.is_new or self._is_empty:
            return
        with_loading(lambda: self.trigger("onaftergetrecord"))
        with_loading(lambda: self.page_event("OnAfterGetRecordEvent"))

    def _get_current_record(self) -> None:
        with_loading(lambda: self.trigger("onaftergetcurrrecord"))
        with_loading(lambda: self.page_event("OnAfterGetCurrRecordEvent"))
        self._take_stored_record()

    def _take_stored_record(self) -> None:
        """Observed: a record that code has inserted and put into Rec, in place of a new one, is not new any more."""
        x_rec = self.page.x_rec
        if not self.is_new or self.is_dirty or x_rec is None:
            return
        key = self._key_of(self.rec)
        row = self.rec.stored.get(key) if key != self._key_of(x_rec) else None
        if row is not None:
            self.is_new = self.is_draft = False
            x_rec.values[:] = row
            self._tell_record()

    def _key_of(self, record: Record) -> list[object]:
        return [record.values[field.index] for field in record.table.primary_key.fields]

    def _load_parts(self) -> None:
        for part in self.parts.values():
            if part.provider is None:
                part.follow()
        self._load_dependents()

    def _load_dependents(self) -> None:
        """The parts that are linked to this part follow it."""
        if self._host is not None:
            for part in self._host.parts.values():
                if part.provider is self and part is not self:
                    part.follow()

    def follow(self) -> None:
        """What the part is linked to stands on another record, or was refreshed: go to the first row of that record.

        If the link is to the same record as before, the part stays on its row.
        """
        rec = self.page.rec
        if rec is not None and not self._stays_on_row(rec):
            self._settle(not self._has_no_rows and self._find("-"))
            self.is_untouched = self._starts_untouched
        self.tasks.record_changed(self)
        self.load()

    def _stays_on_row(self, rec: Record) -> bool:
        """Link to the record; whether that is the same as before, and the row of the part still there."""
        linked, provider = self._link_values, self.provider
        source = self._host if provider is None else provider
        assert source is not None
        self._has_no_rows = provider is not None and (provider.is_draft or not provider.shows_row)
        if self._has_no_rows:
            self._link_values = None
            return False
        link = self._control.link if self._control is not None else None
        if link is not None:
            apply_conditions(rec, link, LINK_GROUP, source.page.rec)
        self._link_values = link_values(link, source.page.rec)
        return linked == self._link_values and not (self.is_new or self._is_empty) and self._find("=")

    @property
    def _starts_untouched(self) -> bool:
        """Observed: in tests, the first Next of a part that nobody has looked at goes to its first row.

        Not of one that others are linked to.
        """
        if self.session.test is None or self._host is None or self._is_empty or self.is_new:
            return False
        return all(part.provider is not self for part in self._host.parts.values())

    def _settle(self, found: bool) -> None:
        self.is_new = self.is_dirty = self._saves_at_once = self.is_draft = False
        self._is_empty = False
        if not found:
            self._start_without_record()

    def _calculate(self) -> None:
        if self._flow_fields and not (self._is_empty or self.is_new):
            self.rec.calc_fields(*self._flow_fields)

    def _remember(self) -> None:
        """xRec is the record as it was when it was read."""
        if self.page.rec is not None and self.page.x_rec is not None:
            self.page.x_rec.values[:] = self.page.rec.values

    # --- Navigation

    def go(self, which: str) -> bool:
        """Go to the first (`-`) or last (`+`) record; false if there is none. Raises ALError, PageClosed."""
        return self._move(lambda: with_closing(lambda: self._find(which)))

    def step(self, steps: int) -> bool:
        """Go so many records on, or back; false if there are no more. Raises ALError, PageClosed.

        After the last row comes the empty one, if the page has it.
        """
        self.save()
        if self.is_new:
            return self._step_off_new_row(steps)
        if self.step_over_records(steps):
            return True
        return steps > 0 and self._has_draft and not self._is_empty and self._enter_draft()

    def step_over_records(self, steps: int) -> bool:
        """As `step`, the empty row left out. Raises ALError, PageClosed."""
        if self.is_new and not self.is_dirty:
            return self._step_off_new_row(steps) if steps < 0 else False
        return self._move(lambda: with_closing(lambda: self._step(steps)) != 0)

    def _step_off_new_row(self, steps: int) -> bool:
        """Leave a new row that was not written: it is gone, and the one above is the current one again."""
        if self._above is None:
            return False
        was_draft = self.is_draft
        self.rec.values[:] = self._above
        self._settle(True)
        self._remember()
        if was_draft and steps > 0:
            return False
        if steps > 0 and with_closing(lambda: self._step(steps)) == 0:
            return False
        self.changed_record()
        return True

    def _enter_draft(self) -> bool:
        self._above = list(self.rec.values)
        self._blank()
        self._begin_new(is_draft=True)
        self._tell_record()
        self._load_parts()
        return True

    def goto(self, key: str) -> None:
        """Go to the record of a primary key, whose fields are separated by commas. Raises ALError, PageClosed."""

        def read() -> bool:
            self._read_key(key)
            return True

        self._move(read)

    def find_key(self, values: Sequence[object]) -> bool:
        """Go to the record of a primary key if it is inside the filters; false if not. Raises ALError, PageClosed."""
        rec = self.rec

        def find() -> bool:
            before = list(rec.values)
            # The fields that the rows are sorted by have to be those of the record.
            row = rec.stored.get(list(values))
            if row is not None:
                rec.values[:] = row
            for field, value in zip(rec.table.primary_key.fields, values, strict=True):
                rec.values[field.index] = value
            if self._find("="):
                return True
            rec.values[:] = before
            return False

        return self._move(find)

    def change_view(self, change: Callable[[Record], object]) -> None:
        """Have the user's filters or the sort order changed, and go to the first record. Raises ALError, PageClosed."""
        rec = self.rec
        self.save()
        group = rec.filter_group()
        rec.filter_group(0)
        try:
            change(rec)
        finally:
            rec.filter_group(group)
        rec.view.move_group_last(0)
        self._settle(with_closing(lambda: self._find("-")))
        self._tell_record()
        self.load()

    def _move(self, find: Callable[[], bool]) -> bool:
        """Save, then have `find` put another record in place of the current one."""
        rec = self.rec
        self.save()
        before = list(rec.values)
        try:
            found = find()
        except ALError:
            rec.values[:] = before
            raise
        if found:
            self._settle(True)
            self.changed_record()
        return found

    def changed_record(self) -> None:
        """The page has moved: tasks of another record end, the client is told of a new one, the triggers run."""
        self._tell_record()
        self._get_record()
        self._get_current_record()
        self._load_parts()

    def _tell_record(self) -> None:
        self.tasks.record_changed(self)
        if self.record_id != self._known_record_id:
            self._known_record_id = self.record_id
            self.tasks.tell_record_changed(self)

    def refresh(self) -> None:
        """Read the current record again and run the get-record triggers. Raises ALError, PageClosed.

        Observed: for a record that was not inserted yet, no trigger runs.
        """
        self.refresh_requested = False
        rec = self.page.rec
        if self.is_new:
            return
        if rec is not None:
            if self._is_empty:
                self._settle(self._find("-"))
            elif not self._read_again(rec):
                self._settle(self._find("=><"))
            self._tell_record()
        self._get_record()
        self._get_current_record()
        self._load_parts()

    def show_found_row(self) -> None:
        """Observed: if no row was shown, and code has put Rec on one that is inside the filters, it is shown."""
        for part in self.parts.values():
            part.show_found_row()
        if self._is_empty and self.page.rec is not None:
            before = list(self.rec.values)
            if self._find("="):
                self._settle(True)
                self.changed_record()
            else:
                self.rec.values[:] = before

    def has_lost_record(self) -> bool:
        """Whether the record of a page that shows one has been deleted."""
        rec = self.page.rec
        if rec is None or self.is_list or self.is_new or self._is_empty:
            return False
        return rec.stored.get(self._key_of(rec)) is None

    def _read_again(self, rec: Record) -> bool:
        row = rec.stored.get(self._key_of(rec))
        if row is None:
            return False
        rec.values[:] = row
        self.is_dirty = False
        return True

    def _read_key(self, text: str) -> None:
        rec = self.rec
        fields = rec.table.primary_key.fields
        parts = [text] if len(fields) == 1 else [part.strip() for part in text.split(",")]
        if len(parts) > len(fields):
            raise ALError(
                f"The primary key of {rec.table.caption} has {len(fields)} fields, and '{text}' gives {len(parts)}.",
                "PageKey",
            )
        settings = self.session.settings
        values = [evaluate(part, field.type, settings=settings) for part, field in zip(parts, fields, strict=False)]
        rec.get(*values)

    def _find(self, which: str) -> bool:
        if self._has_no_rows:
            return False
        trigger = self.own_trigger("onfindrecord")
        if trigger is not None:
            return bool(trigger(which))
        return _succeeds(lambda: self.rec.find(which))

    def _step(self, steps: int) -> int:
        if self._has_no_rows:
            return 0
        trigger = self.own_trigger("onnextrecord")
        if trigger is not None:
            moved: Any = trigger(steps)
            return int(moved)
        return self.rec.next(steps)

    # --- Writing

    def new(self) -> None:
        """Start a new record. Raises ALError."""
        self._refuse_unless(self._allows("insertallowed") and self._allows("editable"), "insert a record in")
        self.save()
        if not self.is_new:
            self._above = None if self._is_empty else list(self.rec.values)
        self._blank()
        self._begin_new()
        self.changed_record()

    def _blank(self) -> None:
        rec = self.rec
        rec.init()
        for field in rec.table.primary_key.fields:
            rec.values[field.index] = default_value(field.type)

    def _begin_new(self, *, is_draft: bool = False, stands_in: bool = False, opens: bool = False) -> None:
        """Begin a new record. Observed: a page that opens on one is told that it comes below the last row."""
        self._filled = fill_from_filters(self.rec, self.page.constants)
        self._stand_in = list(self.rec.values) if stands_in else None
        self.is_new, self.is_dirty, self._is_empty, self._saves_at_once = True, False, False, False
        self.is_draft = is_draft
        self._remember()
        if not is_draft:
            self._validate_filled()
        if opens and self._above is not None and self.page.x_rec is not None:
            self.page.x_rec.values[:] = self._above
        self.trigger("onnewrecord", opens)
        self.page_event("OnNewRecordEvent", {"belowxrec": opens})
        self._remember()

    def begin_draft(self) -> None:
        """Make a row of the empty one that stands after the rows. Raises ALError."""
        self.is_draft = False
        self._validate_filled()

    def _validate_filled(self) -> None:
        """Observed: in tests, the values that come from filters are validated."""
        filled, self._filled = self._filled, []
        if self.session.test is not None:
            for field in filled:
                self.rec.validate(field)

    def discard_new(self) -> None:
        """Forget a new row that was not written, here and in the parts."""
        for part in self.parts.values():
            part.discard_new()
        if self.is_new:
            self.is_dirty = False

    def save(self) -> None:
        """Write what was edited, if it was, first in the parts. Raises ALError."""
        for part in self.parts.values():
            part.save()
        self.save_row()

    def save_row(self) -> None:
        """Write the current record if it was edited and is another now. Raises ALError."""
        if not self.is_dirty:
            return
        if self.page.x_rec is not None and self.rec.values == self.page.x_rec.values:
            self.is_dirty = False
            return
        if self.is_new:
            self._insert()
        else:
            self._modify()

    def save_for_code(self) -> None:
        """SaveRecord: a new record is inserted, edited or not. Raises ALError."""
        self._take_stored_record()
        if self.is_new:
            self._insert()
            return
        if self.may_modify and self.page.x_rec is not None and self.rec.values != self.page.x_rec.values:
            self.is_dirty = True  # code may have set fields of Rec; observed: a page without ModifyAllowed keeps none
        self.save()

    def _insert(self) -> None:
        split_key(self.rec, self.page.constants, self._above)
        if self.asks("oninsertrecord", "OnInsertRecordEvent", "allowinsert", False):
            self._write(lambda: self.rec.insert(True))
        elif self.session.test is not None and not self._find("="):
            # Observed: of a row that was not let in, and that code has not written itself either.
            raise ALError("The view is filtered, and the entry is outside the filter.", "TestOutsideFilter")
        self.is_new = self.is_dirty = False
        self._saves_at_once = True
        self._tell_record()
        self._relink_parts()

    def _relink_parts(self) -> None:
        """The record has got its key: parts show what belongs to it."""
        for part in self.parts.values():
            if not part.is_dirty and part.provider is None:
                part.follow()
        self._load_dependents()

    def _modify(self) -> None:
        if self.asks("onmodifyrecord", "OnModifyRecordEvent", "allowmodify"):
            try:
                self._write(lambda: self.rec.modify(True))
            except ALError as error:
                if error.code in ("DB:RecordChanged", "DB:RecordNotFound"):
                    self._drop_edit()
                raise
        self.is_dirty = False

    def _drop_edit(self) -> None:
        """Show the row as somebody else has left it; what was typed has to be typed again, as the error says."""
        if not self._read_again(self.rec):
            self.is_dirty = False
            self._settle(self._find("=><"))
            self._tell_record()
        self._remember()

    def delete(self) -> bool:
        """Delete the current record and go to one beside it; false if a trigger did not allow it.

        Raises ALError, PageClosed.
        """
        self._refuse_unless(self._allows("deleteallowed") and self._allows("editable"), "delete a record in")
        if self._is_empty:
            raise ALError(f"There is no record to delete in the page {self.symbol.caption}.", "PageWithoutRecord")
        if not self.is_new:
            if not self.asks("ondeleterecord", "OnDeleteRecordEvent", "allowdelete"):
                return False
            self._write(lambda: self.rec.delete(True))
        self.is_new = self.is_dirty = False
        self._settle(with_closing(lambda: self._find("=><")))
        self.changed_record()
        return True

    def _write(self, write: Callable[[], object]) -> None:
        """A write from the page."""
        write()
        self._remember()

    def _refuse_unless(self, allowed: bool, doing: str) -> None:
        if not allowed:
            raise ALError(f"You cannot {doing} the page {self.symbol.caption}.", "PageNotEditable")


def _succeeds(find: Callable[[], bool]) -> bool:
    try:
        return find()
    except ALError as error:
        if error.code in ("DB:NothingInsideFilter", "DB:RecordNotFound"):
            return False
        raise
