"""A page at work: what is typed into its fields, its actions, and its end.

A form belongs to a page session, which is the user's side of it; the parts of a page are forms too.
Docs: devenv-page-object, triggers-auto/page
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from alrun.platform.objects import page_controls
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page_rows import PageRows, acting_page
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.storage.schema import default_value
from alrun.runtime.transactions import CATCHABLE
from alrun.runtime.values.references import Cell
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol
from alrun.semantics.symbols import FieldSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.page_tasks import PageTasks

__al_acting_object__ = acting_page
"""Reading and writing here is the page's, too: see ACTING_OBJECT_GLOBAL in runtime.calls."""


class PageForm(PageRows):
    """One open page instance."""

    def __init__(
        self, page: FormInstance, tasks: PageTasks, host: Self | None = None, control: ControlSymbol | None = None
    ) -> None:
        super().__init__(page, tasks, host, control)
        page.form = self

    # --- Editing

    def set_field(self, control: ControlSymbol, text: str) -> None:
        """Type a text into a field: validate and, by the rules of the page, write. Raises ALError; then nothing has
        changed."""
        if not page_controls.is_editable(self.page, control):
            caption = page_controls.caption_of(control, self.session.settings)
            raise ALError(f"The field {caption} is not editable.", "PageNotEditable")
        self.set_value(control, page_controls.typed_value(self.page, control, text))

    def set_value(self, control: ControlSymbol, value: object) -> None:
        """Have a field take a value of its type, as `set_field` does a text. Raises ALError."""
        self._save_host()
        rec = self.page.rec
        field = control.rec_field
        if rec is None or field is None:
            self._validate_variable(control, value)
            return
        before, was_dirty = list(rec.values), self.is_dirty
        try:
            self._set_table_field(rec, control, field, value)
        except CATCHABLE:
            rec.values[:] = before
            self.is_dirty = was_dirty
            raise

    def _save_host(self) -> None:
        """Before a part is edited, the record of its host is written, and the part linked to it."""
        host = self._host
        if host is None:
            return
        host._save_host()
        host.save_row()

    def _validate_variable(self, control: ControlSymbol, value: object) -> None:
        before = page_controls.value_of(self.page, control)
        record_before = None if self.page.rec is None else list(self.page.rec.values)
        try:
            self._before_validate(control)
            page_controls.assign(self.page, control, value)
            self._after_validate(control)
            if self.page.rec is not None and self.page.rec.values != record_before:
                self.is_dirty = True
        except CATCHABLE:
            page_controls.assign(self.page, control, before)
            raise

    def _set_table_field(self, rec: Record, control: ControlSymbol, field: FieldSymbol, value: object) -> None:
        is_key = field in rec.table.primary_key.fields
        delayed = self.page.constants.get("delayedinsert") is True
        if self.is_draft:
            self.begin_draft()
        if self.is_new and not is_key and not delayed and not self.is_list:
            self._insert()
        if is_key and not self.is_new:
            self.save()
        self._before_validate(control)
        self._validate(rec, field, value)
        self.is_dirty = True
        self._after_validate(control)
        if self.is_new:
            if not delayed and self.is_list and self._key_is_complete(rec):
                self._insert()
        elif is_key:
            self._rename(rec)
        elif self._saves_at_once:
            self.save()

    def _validate(self, rec: Record, field: FieldSymbol, value: object) -> None:
        rec.curr_field_no = field.number
        try:
            rec.validate(field, value)
        finally:
            rec.curr_field_no = 0

    def _key_is_complete(self, rec: Record) -> bool:
        """Whether every field of the primary key has a value."""
        return all(rec.values[field.index] != default_value(field.type) for field in rec.table.primary_key.fields)

    def _rename(self, rec: Record) -> None:
        """A key field of an existing record was set: the record moves to the new key."""
        assert self.page.x_rec is not None
        fields = rec.table.primary_key.fields
        key = [rec.values[field.index] for field in fields]
        old = [self.page.x_rec.values[field.index] for field in fields]
        if key == old:
            return
        for field, part in zip(fields, old, strict=True):
            rec.values[field.index] = part
        self._write(lambda: rec.rename(*key))
        self.is_dirty = False
        self._tell_record()

    def _before_validate(self, control: ControlSymbol) -> None:
        self.extension_triggers(control, "onbeforevalidate")
        self.page_event("OnBeforeValidateEvent", element=control.name)

    def _after_validate(self, control: ControlSymbol) -> None:
        self.element_trigger(control, "onvalidate")
        self.extension_triggers(control, "onaftervalidate")
        self.page_event("OnAfterValidateEvent", element=control.name)

    # --- Actions

    def run_action(self, action: ActionSymbol) -> None:
        """Save the record and run the action's triggers. Raises ALError."""
        self.save()
        self.extension_triggers(action, "onbeforeaction")
        self.page_event("OnBeforeActionEvent", element=action.name)
        self.element_trigger(action, "onaction")
        self.extension_triggers(action, "onafteraction")
        self.page_event("OnAfterActionEvent", element=action.name)

    def lookup(self, control: ControlSymbol) -> None:
        """Run OnLookup; the text it gives back is typed into the field if it returns true. Raises ALError."""
        text = Cell(page_controls.text_of(self.page, control))
        if self.control_trigger(control, "onlookup", text):
            self.set_field(control, str(text.value))

    def lookup_of_table(self, field: FieldSymbol) -> None:
        """Run the OnLookup of a table field. What it assigns is an edit of the record. Raises ALError."""
        rec = self.rec
        before = list(rec.values)
        trigger = field.triggers["onlookup"]
        getattr(rec if trigger.owner is rec.table else rec.extension(trigger.owner), trigger.python_name)()
        if rec.values != before:
            self.is_dirty = True

    # --- Closing

    def query_close(self, action: int) -> bool:
        """Whether an Action may close the page; runs OnQueryClosePage. Raises ALError, and then it may not."""
        return self.asks("onqueryclosepage", "OnQueryClosePageEvent", "allowclose", action)

    def close(self) -> None:
        """Run OnClosePage, of the parts too. Raises ALError."""
        for part in self.parts.values():
            part.close()
        self.trigger("onclosepage")
        self.page_event("OnClosePageEvent")
