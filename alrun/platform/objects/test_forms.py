"""Pages as tests hold them: a TestPage over the page that it opened, a TestPart over the page in a part of it.

Docs: devenv-testing-pages
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from alrun.platform.objects import page_controls, test_texts
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page import PageInstance
from alrun.platform.objects.page_closing import CLOSE, has_button
from alrun.platform.objects.page_form import PageForm
from alrun.platform.objects.page_session import PageSession, test_page_not_open
from alrun.platform.objects.test_elements import TestAction, TestField, TestFilter
from alrun.runtime.errors import ALError
from alrun.runtime.page_view import PageView
from alrun.runtime.session import Session
from alrun.runtime.testing.state import TestRunState
from alrun.runtime.values.variant import Variant
from alrun.runtime.variants import field_value
from alrun.semantics.page_symbols import ControlKind, ControlSymbol, FormSymbol, PageSymbol
from alrun.semantics.types import is_textual

T = TypeVar("T")

_FIELDS = (ControlKind.FIELD, ControlKind.LABEL)
_WRAPPED = "TestWrapped:"
_AS_THEY_ARE = ("Test", "MissingUIHandler", "Alrun")
"""Beginnings of codes that a test sees as they are."""


class TestForm:
    """What a test does with the rows of an open page or part, and the way to its fields and actions."""

    def __init__(self, session: Session, symbol: FormSymbol) -> None:
        self.session = session
        self.symbol = symbol
        self.is_expanded = True
        """What `Expand` has said last; rows are shown expanded at first (undocumented)."""
        self.is_trapped = False
        """Whether the page was opened by code."""
        self._refused_row = False
        """Whether the new row on which the page stands could not be written."""
        self._elements: dict[str, TestField | TestAction | TestFilter | TestPart] = {}

    @property
    def opened(self) -> PageSession:
        """The page session. Raises ALError if it is not open."""
        raise NotImplementedError

    @property
    def form(self) -> PageForm:
        """The form. Raises ALError if the page is not open."""
        raise NotImplementedError

    def require_open(self) -> None:
        """Raise ALError if the page is not open."""
        _ = self.form

    @property
    def page(self) -> FormInstance:
        """The page. Raises ALError if it is not open."""
        return self.form.page

    def part(self, name: str) -> TestField | TestAction | TestFilter | TestPart:
        """The field, action, part or filter that `TestPage.Name` is, for emitted code."""
        element = self._elements.get(name)
        if element is None:
            element = self._elements[name] = self._element(name.lower())
        return element

    def _element(self, key: str) -> TestField | TestAction | TestFilter | TestPart:
        control = self.symbol.controls.get(key)
        if control is not None and control.kind in _FIELDS:
            return TestField(self, control)
        if control is not None and control.part_page is not None:
            return TestPart(self, control, control.part_page)
        action = self.symbol.actions.get(key)
        return TestFilter(self) if action is None else TestAction(self, action)

    def perform(self, action: Callable[[], T]) -> T:
        """Do one thing that the user does. Raises ALError.

        Observed: an error gets a code of its own where a test sees it.
        """
        self.form.is_untouched = False
        results: list[T] = []
        with_test_codes(lambda: self.opened.perform(lambda: results.append(action())))
        if not results:  # an outcome of a task closed the page before
            raise test_page_not_open()
        return results[0]

    def expand(self, is_expanded: bool) -> None:
        """Expand or collapse the current row, which shows in `is_expanded` only. Raises ALError."""
        self.require_open()
        self.is_expanded = is_expanded

    def perform_on_page(self, action: Callable[[], object]) -> None:
        """Do what the page session does as one thing by itself. Raises ALError."""
        with_test_codes(action)

    @property
    def is_editable(self) -> bool:
        """Whether the page can be edited, as it was opened and is declared; what code sets is not looked at.

        Observed.
        """
        return self.form.is_open_for_edits

    # --- Rows

    def first(self) -> bool:
        """Go to the first row; false if there is none."""
        return self._leaves_row(stays=False) and self.perform(lambda: self.form.go("-"))

    def last(self) -> bool:
        """Go to the last row; false if there is none."""
        return self._leaves_row(stays=True) and self.perform(lambda: self.form.go("+"))

    def step(self, rows: int) -> bool:
        """Go so many rows on, or back; false if there are no more."""
        if rows > 0 and self.form.is_untouched:
            self.form.is_untouched = False
            return True
        return self._leaves_row(stays=rows > 0) and self.perform(lambda: self.form.step(rows))

    def new(self) -> None:
        """Start a new row."""
        if self._leaves_row(stays=True):
            self.perform(self.form.new)

    def _leaves_row(self, stays: bool) -> bool:
        """Whether the current row can be left: a new one is written, and stays where it is if that fails.

        Observed: moving on raises nothing then, but the field of the key has an error, and the row is forgotten when
        the page is closed; moving back raises nothing, but closing the page does.
        """
        form = self.form
        if not (form.is_new and form.is_dirty):
            return True
        try:
            self.perform(form.save)
        except ALError as error:
            if error.is_gap or not form.is_new:
                raise
            if stays:
                self._refused_row = True
                self._key_errors().append(error.text)
            return False
        return True

    def _key_errors(self) -> list[str]:
        """The errors of the field of the first key field that the page shows."""
        for key in self.form.rec.table.primary_key.fields:
            for control in page_controls.fields_of(self.symbol):
                if control.table_field is key:
                    field = self.part(control.name)
                    assert isinstance(field, TestField)
                    return field.errors
        return []

    def find_key(self, values: Sequence[object]) -> bool:
        """Go to the row of a primary key; false if it is not shown."""
        return self.perform(lambda: self.form.find_key(values))

    def key_of(self, given: Sequence[Variant]) -> list[object]:
        """The values of a primary key, those of the current row if none are given.

        Raises ALError if there are not as many as the key has fields, or they are not of their types.
        """
        rec = self.form.rec
        fields = rec.table.primary_key.fields
        if given and len(given) != len(fields):
            raise ALError(
                f"The primary key of {rec.table.caption} has {len(fields)} fields, not {len(given)}.", "TestKey"
            )
        values = [rec.values[field.index] for field in fields]
        for index, (field, value) in enumerate(zip(fields, given, strict=False)):
            values[index] = field_value(self.session, value, field.type)
        return values

    def find_field(self, named: str | TestField, value: Variant, start: str, step: int) -> bool:
        """Go to the next row, by steps from the row `start` (`-`, or '' the current one), where a field shows a value.

        False, and nothing has moved, if there is none.
        """
        control = named.control if isinstance(named, TestField) else self.symbol.controls[named.lower()]
        return self.perform(lambda: self._find_field(control, value, start, step))

    def _find_field(self, control: ControlSymbol, value: Variant, start: str, step: int) -> bool:
        form = self.form
        rec = form.rec
        # Observed: a text is not found in a field of another type, whatever the field shows.
        if is_textual(value.type) and not is_textual(control.type):
            return False
        expected = test_texts.expected_text(form.page, control, value)
        key = [rec.values[field.index] for field in rec.table.primary_key.fields]
        found = form.go(start) if start else form.step_over_records(step)
        while found:
            if test_texts.shown_text(form.page, control) == expected:
                return True
            found = form.step_over_records(step)
        form.find_key(key)
        return False

    # --- What was refused

    @property
    def validation_errors(self) -> list[str]:
        """What the fields refused, in order."""
        return [text for name in self._elements.values() if isinstance(name, TestField) for text in name.errors]


class TestPage(TestForm):
    """The content of a TestPage variable."""

    def __init__(self, session: Session, symbol: PageSymbol) -> None:
        super().__init__(session, symbol)
        self._opened: PageSession | None = None

    @property
    def page_id(self) -> int:
        """See TestPageVariable."""
        return self.symbol.object_id

    def attach(self, page: PageView) -> None:
        """See TestPageVariable."""
        assert isinstance(page, PageSession)
        self._opened, self.is_trapped = page, True
        self._refused_row = False
        self._elements.clear()

    @property
    def opened(self) -> PageSession:
        """The page session. Raises ALError if it is not open."""
        if self._opened is None or not self._opened.is_open:
            raise test_page_not_open()
        return self._opened

    @property
    def form(self) -> PageForm:
        """The form. Raises ALError if the page is not open."""
        return self.opened.form

    def open(self, *, is_view_only: bool = False, starts_new: bool = False) -> None:
        """Open the page, on its first record or a new one. Raises ALError."""
        test = self._test()
        if self._opened is not None and self._opened.is_open:
            raise ALError("The TestPage is already open.", "TestPageOpen")
        page: PageInstance = self.session.program.object_class(self.symbol).create(self.session)
        page.is_view_only, page.starts_new = is_view_only, starts_new
        opened = PageSession(self.session, page)
        test.pages.opened(opened)
        with_test_codes(opened.open)
        self.attach(opened)
        self.is_trapped = False

    def trap(self) -> None:
        """Wait for the next page of the kind that is not modal. Raises ALError outside a test."""
        self._elements.clear()  # they refer to the variable, which waits only as long as nothing else does
        self._test().pages.trap(self)

    def _test(self) -> TestRunState:
        if self.session.test is None:
            raise ALError("TestPage variables can be used only while a test runs.", "TestOnly")
        return self.session.test

    def has_button(self, name: str) -> bool:
        """Whether a test finds a button of the client on the page. Raises ALError if it is not open."""
        return has_button(self.page, name)

    def close(self, answer: str = CLOSE) -> None:
        """Close the page, with one of its buttons if it is named, unless it does not allow it. Raises ALError."""
        opened, form = self.opened, self.form
        if self._refused_row:
            form.discard_new()
        elif answer == "ok" and form.is_new and not self._leaves_row(stays=False):
            form.discard_new()  # Observed: OK raises nothing if the row cannot be written.
        with_test_codes(lambda: opened.close(answer))
        if answer == CLOSE:
            opened.abort()  # Observed: to the test it is closed, also if OnQueryClosePage did not allow it.


class TestPart(TestForm):
    """A part of a page that a test has open."""

    def __init__(self, host: TestForm, control: ControlSymbol, symbol: PageSymbol) -> None:
        super().__init__(host.session, symbol)
        self._host = host
        self._control = control

    @property
    def opened(self) -> PageSession:
        """The page session of the host. Raises ALError if it is not open."""
        return self._host.opened

    @property
    def form(self) -> PageForm:
        """The form of the part. Raises ALError if the page is not open, or has no such part to its user.

        Observed: a part with `Visible = false` is not on the page of a test. Undocumented: its number.
        """
        if page_controls.is_never_visible(self._host.symbol, self._control):
            raise ALError(f"The part with ID = {self._control.name} was not found on the page.", "TestPartNotFound")
        return self._host.form.parts[self._control.name.lower()]

    def expand(self, is_expanded: bool) -> None:
        """Expand or collapse the current row. Raises ALError. Observed: in parts only the rows of trees can be."""
        if not any(control.constants.get("showastree") is True for control in self.form.symbol.controls.values()):
            raise ALError("Expanding and collapsing are not supported on this rowEntry", "TestExpand")
        super().expand(is_expanded)

    @property
    def is_visible(self) -> bool:
        """Whether the part is shown."""
        self.require_open()
        return page_controls.flag(self._host.page, self._control, "visible")

    @property
    def is_enabled(self) -> bool:
        """Whether the part can be used."""
        self.require_open()
        return page_controls.flag(self._host.page, self._control, "enabled")


def with_test_codes(action: Callable[[], object]) -> None:
    """Do something with a page whose errors get the codes that tests see. Raises ALError.

    Observed: `TestWrapped:` and the code of the error.
    """
    try:
        action()
    except ALError as error:
        if not error.code.startswith(_AS_THEY_ARE) or error.code == "TestField":
            error.code = f"{_WRAPPED}{error.code}"
        raise
