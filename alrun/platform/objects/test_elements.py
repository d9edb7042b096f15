"""The fields, actions and filters of a page as tests hold them.

Docs: devenv-testing-pages
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from alrun.platform.objects import page_controls, page_lookups, test_texts
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page_choice import prepared
from alrun.platform.objects.page_session import run, run_modal
from alrun.runtime.errors import ALError
from alrun.runtime.formatting.captions import members
from alrun.runtime.records.filters.text import filter_text
from alrun.runtime.records.record import Record
from alrun.runtime.values.variant import Variant
from alrun.semantics.constants import written_object
from alrun.semantics.page_symbols import ActionSymbol, ControlSymbol, PageSymbol
from alrun.semantics.symbols import FieldClass, FieldSymbol, ObjectKind
from alrun.semantics.types import is_option_like, is_textual

if TYPE_CHECKING:
    from alrun.platform.objects.test_forms import TestForm, TestPage
    from alrun.platform.objects.test_request_page import TestRequestPage

VALIDATION: Final = "TestValidation"
DISCARDABLE: Final = " (Select Refresh to discard errors)"
"""Observed: what the client adds to the error of a field of the record."""


class TestField:
    """A field control. `errors` are the texts of what it refused."""

    def __init__(self, owner: TestForm, control: ControlSymbol) -> None:
        self._owner = owner
        self.control = control
        self.errors: list[str] = []

    def require(self) -> FormInstance:
        """The page that the control is on. Raises ALError if it is not open, or has no such control to its user.

        Observed: a control with `Visible = false`, or in a group with that, is not on the page of a test, nor one for
        other application areas than the session's. Undocumented: its number.
        """
        page = self._owner.page
        self._owner.form.is_untouched = False
        is_left_out = page_controls.is_never_visible(self._owner.symbol, self.control)
        if is_left_out or not page_controls.is_in_application_area(page.session, self.control):
            raise ALError(f"The field with ID = {self.control.name} is not found on the page.", "TestFieldNotFound")
        return page

    @property
    def text(self) -> str:
        """What the field shows."""
        return test_texts.shown_text(self.require(), self.control)

    def __str__(self) -> str:
        """As `Format` gives it. Observed: what it shows. Raises ALError."""
        return self.text

    @property
    def caption(self) -> str:
        """The caption."""
        return page_controls.shown_caption(self.require(), self.control)

    @property
    def options(self) -> list[str]:
        """The captions of the options, if it is a field of an Option or Enum."""
        return [member.caption for member in members(self.control.type, self.require().session.settings)]

    def ordinal(self) -> int | None:
        """The number of the option that it shows; None if it is no option, or shows nothing."""
        page = self.require()
        if not page_controls.shows_value(page, self.control):
            return None
        value = page_controls.value_of(page, self.control)
        return value if is_option_like(self.control.type) and isinstance(value, int) else None

    def flag(self, name: str, default: bool = True) -> bool:
        """A Boolean property as it is now."""
        return page_controls.flag(self.require(), self.control, name, default)

    def is_shown(self) -> bool:
        """Whether it is visible, and all groups around it are."""
        return page_controls.is_shown(self._owner.page, self.control)

    def is_editable(self) -> bool:
        """Whether a user may type into it."""
        return page_controls.is_editable(self.require(), self.control)

    def assert_equals(self, expected: Variant) -> None:
        """Raise ALError if the field does not show the value. Observed: the text."""
        wanted, shown = test_texts.expected_text(self.require(), self.control, expected), self.text
        if wanted != shown:
            raise ALError(
                f"AssertEquals for Field: {self.control.name} Expected = '{wanted}', Actual = '{shown}'", "TestAssert"
            )

    def set(self, value: Variant) -> None:
        """Type a value into the field: what it refuses is an error of the field. Raises ALError.

        Observed: typed in, a value is what the field shows of it, so that a DateTime loses its seconds. A field may be
        typed into also if the page was opened to be looked at.
        """
        page, control = self.require(), self.control
        try:
            self._owner.opened.perform(lambda: self._type(page, value))
        except ALError as error:
            if error.is_gap or not page.form:
                raise
            text = error.text + (DISCARDABLE if control.is_of_rec else "")
            self.errors.append(text)
            error.text = f"Validation error for Field: {control.name},  Message = '{text}'"
            error.args = (error.text,)
            error.code = VALIDATION
            raise
        self.errors.clear()

    def _type(self, page: FormInstance, value: Variant) -> None:
        form, control = self._owner.form, self.control
        rec = page.rec
        if rec is not None and control.rec_field in rec.table.primary_key.fields and not form.is_new:
            return  # Observed: a test cannot rename a record.
        if not page_controls.takes_edits(page, control):
            raise ALError(f"The field {self.caption} is not editable.", "PageNotEditable")
        if is_textual(value.type):
            typed = test_texts.typed_value(page, control, str(value.value))
        else:
            typed = test_texts.retyped(page, control, test_texts.converted(page, control, value))
        form.set_value(control, typed)

    def lookup(self) -> None:
        """Open its lookup, as a user does. Raises ALError. Observed: a field that has none does nothing."""
        session = self.require().session
        self._owner.perform(lambda: page_lookups.lookup(self._owner.form, self.control, partial(run_modal, session)))

    def after_lookup(self, selected: object) -> None:
        """Run OnAfterLookup with a record that was chosen. Raises ALError."""
        form = self._owner.form
        self._owner.perform(lambda: form.control_trigger(self.control, "onafterlookup", selected))

    def drilldown(self) -> None:
        """Drill down, as a user does. Raises ALError.

        Observed: the error of a field without OnDrillDown, whatever it is related to. Undocumented: that a FlowField
        opens the rows behind it all the same.
        """
        session = self.require().session
        field = self.control.table_field
        opens_rows = field is not None and field.field_class is FieldClass.FLOW_FIELD
        if not opens_rows and not page_lookups.has_trigger(self.control, "ondrilldown"):
            raise ALError("The NavDrilldownAction method is not supported.", "TestDrillDown")
        self._owner.perform(lambda: page_lookups.drilldown(self._owner.form, self.control, partial(run, session)))

    def assist_edit(self) -> None:
        """Run OnAssistEdit. Raises ALError."""
        self.require()
        form = self._owner.form
        self._owner.perform(lambda: form.control_trigger(self.control, "onassistedit"))


class TestAction:
    """An action of a page; `promoted` ones stand for another."""

    def __init__(self, owner: TestForm, action: ActionSymbol) -> None:
        self._owner = owner
        self.action = action

    def _target(self) -> ActionSymbol:
        if self.action.kind != "actionref":
            return self.action
        return self._owner.symbol.actions[self.action.target_name.lower()]

    def flag(self, name: str) -> bool:
        """Whether it is visible, as all groups around it, or enabled."""
        page = self._owner.page
        if name == "visible":
            return page_controls.is_shown(page, self.action)
        return page_controls.flag(page, self._target(), name)

    def invoke(self) -> None:
        """Choose it. Raises ALError. Observed: it need not be visible; one that is not enabled does nothing."""
        if self.flag("enabled"):
            self._owner.perform_on_page(lambda: self._owner.opened.choose(self._owner.form, self._target()))


class SystemAction:
    """One of the buttons that close a page: OK, Cancel, Yes, No."""

    def __init__(self, page: TestPage | TestRequestPage, name: str) -> None:
        """Raises ALError if the page has no such button, or is not open. Observed: the text."""
        if not page.has_button(name):
            shown = {"ok": "OK"}.get(name, name.capitalize())
            raise ALError(f"The built-in action = {shown} is not found on the page.", "TestActionNotFound")
        self._page = page
        self._name = name

    def flag(self, name: str) -> bool:
        """Whether it is visible, or enabled."""
        return self._page.has_button(self._name)

    def invoke(self) -> None:
        """Choose it. Raises ALError."""
        self._page.close(self._name)


class ModeAction:
    """The action Edit or View, which opens the card of a list, or changes how the page itself is open."""

    def __init__(self, page: TestPage, is_view: bool) -> None:
        self._page = page
        self._is_view = is_view

    def flag(self, name: str) -> bool:
        """Whether it is visible, which it is always, or enabled.

        Observed: Edit needs a card that may be modified, or else a page that is open to be looked at, View one that is
        open for edits.
        """
        form, card = self._page.form, self._card()
        if name == "visible":
            return True
        if card is not None:
            return self._is_view or card.constants.get("modifyallowed") is not False
        return self._is_view if form.is_list else form.is_open_for_edits is self._is_view

    def invoke(self) -> None:
        """Choose it. Raises ALError.

        Observed: on a list without a card it does nothing.
        """
        card = self._card()
        form = self._page.form
        if card is not None:
            card_page = prepared(form.session, card, form.page.rec)
            card_page.is_view_only = self._is_view
            self._page.perform(lambda: run(form.session, card_page))
        elif not form.is_list:
            form.page.is_view_only = self._is_view

    def _card(self) -> PageSymbol | None:
        """The page that CardPageId names."""
        symbol = self._page.symbol
        symbols = self._page.session.program.symbols
        found = written_object(symbols, ObjectKind.PAGE, str(symbol.constants.get("cardpageid", "")), symbol.span)
        return found if isinstance(found, PageSymbol) else None


class TestFilter:
    """The filters and the sort order of a page's rows."""

    def __init__(self, owner: TestForm) -> None:
        self._owner = owner

    @property
    def record(self) -> Record:
        """The page's record. Raises ALError if the page is not open."""
        return self._owner.form.rec

    def field(self, name: str) -> FieldSymbol:
        """A field of the page's table."""
        found = self.record.table.find_field(name)
        assert found is not None, "the binder has found it"
        return found

    def set_filter(self, name: str, text: str) -> None:
        """Filter the rows. Raises ALError."""
        field = self.field(name)
        self._owner.perform(lambda: self._owner.form.change_view(lambda rec: rec.set_filter(field, text)))

    def filter_of(self, name: str) -> str:
        """The filter of a field. Observed: the first of any group, the user's being the last once the test sets one."""
        record, field = self.record, self.field(name)
        tree = next(record.view.all_filters(field), None)
        return "" if tree is None else filter_text(tree, field.type, self._owner.session.settings)

    def sort_by(self, names: tuple[str, ...]) -> None:
        """Sort the rows by fields. Raises ALError."""
        fields = [self.field(name) for name in names]
        self._owner.perform(lambda: self._owner.form.change_view(lambda rec: rec.set_current_key(*fields)))

    def sort_ascending(self, ascending: bool) -> None:
        """Sort the rows upwards or downwards. Raises ALError."""
        self._owner.perform(lambda: self._owner.form.change_view(lambda rec: rec.ascending(ascending)))
