"""A page as its user holds it: every method is one thing the user does, done whole or not at all.

What is done is committed if it succeeds and rolled back if it fails. Afterwards the outcomes of background tasks that
have come meanwhile are delivered, the page refreshes if code asked for it, and the client is told what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from alrun.platform.objects import page_controls, page_lookups
from alrun.platform.objects.form_instance import FormInstance
from alrun.platform.objects.page import PageInstance
from alrun.platform.objects.page_closing import CLOSE, LOOKUP_OK, closing_action, is_dialog, is_refusal, ways_to_close
from alrun.platform.objects.page_controls import GroupView
from alrun.platform.objects.page_form import PageForm
from alrun.platform.objects.page_tasks import PageTasks
from alrun.platform.objects.page_triggers import PageClosed, RecordNotLoaded
from alrun.runtime.child_sessions import TaskStatus
from alrun.runtime.errors import ALError
from alrun.runtime.records.record import Record
from alrun.runtime.session import Session
from alrun.runtime.testing.state import own_transaction
from alrun.runtime.transactions import CATCHABLE, as_al_error, refuse_in_write_transaction
from alrun.semantics.page_symbols import ActionSymbol, ControlKind, ControlSymbol
from alrun.semantics.system_options import SYSTEM_OPTIONS

_GENERATING = frozenset({"generate", "regenerate"})
"""The system actions after which a page of type PromptDialog shows what they made."""

_GENERATE, _CONTENT = map(SYSTEM_OPTIONS["promptmode"].members.index, ("Generate", "Content"))


class PageSession:
    """A page opened by a user. All methods raise ALError; one that closes the page leaves `is_open` false."""

    def __init__(self, session: Session, page: FormInstance) -> None:
        self.session = session
        self.symbol = page.symbol
        self.is_open = False
        self.is_run_object = False
        self.closed_with = closing_action(page, CLOSE)
        """The Action that closed the page, a member of the option."""
        self._tasks = PageTasks(session)
        self._page = page
        self._form = PageForm(self._page, self._tasks)
        self._shown: dict[str, str] = {}
        self._was_shown = False
        """Whether the page has opened without an error."""
        test = session.test
        self._is_tested = test is not None
        self._commits = test is None or test.pages_commit
        """Whether each thing done is a transaction of its own; in a test it mostly is part of the test's."""

    # --- What a user sees

    @property
    def object_id(self) -> int:
        """The page's number."""
        return self.symbol.object_id

    @property
    def instance(self) -> object:
        """The page as AL code has it."""
        return self._page

    @property
    def is_dialog(self) -> bool:
        """Whether its type is one of dialogs."""
        return is_dialog(self._page)

    @property
    def filter_records(self) -> Sequence[Record]:
        """None: see PageView."""
        return ()

    @property
    def form(self) -> PageForm:
        """The page at work, for who drives it otherwise than by the names of its fields."""
        return self._form

    @property
    def caption(self) -> str:
        """What stands above the page."""
        return self._page.shown_caption

    @property
    def record_text(self) -> str:
        """The primary key of the current record as displayed; '' without one."""
        return self._form.record_text

    @property
    def layout(self) -> list[GroupView]:
        """The visible groups with their fields."""
        return page_controls.groups(self._page)

    @property
    def action_names(self) -> list[str]:
        """The actions that can be chosen."""
        return page_controls.action_names(self._page)

    @property
    def ways_to_close(self) -> list[str]:
        """The answers that `close` takes from this page's user."""
        return [answer for answer in ways_to_close(self._page) if answer != CLOSE]

    @property
    def default_answer(self) -> str:
        """What its user may close it with whatever it is."""
        return CLOSE

    @property
    def tasks(self) -> tuple[TaskStatus, ...]:
        """The background tasks that are queued or running."""
        return self._tasks.statuses()

    # --- Opening and closing

    def open(self, record_key: str | None = None) -> None:
        """Open the page on the record of that primary key, else on the first."""
        if self.session.permissions is not None:
            self.session.permissions.check_execute(self.symbol)
        self.is_open = True
        try:
            self._guarded(lambda: self._open(record_key))
            self._guarded(self._generate_if_asked)
            self._was_shown = True
        except ALError:
            self.abort()
            raise
        self._tell_opened()
        self._settle()

    def _open(self, record_key: str | None) -> None:
        self._form.open(record_key)

    def _tell_opened(self) -> None:
        details: dict[str, object] = {"page": self.symbol.object_id, "name": self.symbol.name}
        if not self._is_tested:
            self._shown = self._shown_fields()
            details |= {"record": self.record_text, "fields": dict(self._shown)}
        self.session.emit("page-opened", details)

    def _shown_fields(self) -> dict[str, str]:
        """The texts of the visible fields by name."""
        return page_controls.shown_fields(self._page)

    def _generate_if_asked(self) -> None:
        """A page of type PromptDialog that is opened to generate does so at once."""
        generate = self.symbol.actions.get("generate")
        is_prompt = self._page.page_type == "promptdialog"
        if is_prompt and self._page.prompt_mode == _GENERATE and generate is not None:
            self._run_action(self._form, generate)

    def close(self, answer: str = CLOSE) -> None:
        """Save and close the page, unless OnQueryClosePage does not allow it; its tasks are cancelled.

        `answer` is one of `ways_to_close`, or `close`.
        """
        if self.is_open:
            action = closing_action(self._page, answer)
            self._guarded(lambda: self._close(action))

    def dismiss(self, action: int) -> None:
        """Have been closed with an Action, for a test that answers in place of the page."""
        self.closed_with = action

    def abort(self) -> None:
        """Close the page without asking it: after an error, and when the run ends."""
        if self.is_open:
            self._end()

    def _close(self, action: int) -> None:
        self._form.save()
        if not self._may_close(action):
            return
        self.closed_with = action
        try:
            self._form.close()
            if not is_refusal(action):
                self._page.keep_values()
        finally:
            self._end()

    def _may_close(self, action: int) -> bool:
        """Ask OnQueryClosePage. Observed: in a test, its error is a message, and the page stays open."""
        try:
            return self._form.query_close(action)
        except CATCHABLE as error:
            if not self._is_tested:
                raise
            self.session.client.message(as_al_error(error).text)
            return False

    def _end(self) -> None:
        self.is_open = False
        self._page.form = None
        try:
            self._tasks.close()
        finally:
            self._tell_closed()

    def _tell_closed(self) -> None:
        self.session.emit("page-closed", {"page": self.symbol.object_id})

    # --- Records

    def first(self) -> None:
        """Go to the first record."""
        self.perform(lambda: self._form.go("-"))

    def last(self) -> None:
        """Go to the last record."""
        self.perform(lambda: self._form.go("+"))

    def next(self) -> None:
        """Go to the next record; on the last one nothing happens."""
        self.perform(lambda: self._form.step(1))

    def previous(self) -> None:
        """Go to the previous record; on the first one nothing happens."""
        self.perform(lambda: self._form.step(-1))

    def goto(self, key: str) -> None:
        """Go to the record of a primary key, the values of its fields separated by commas."""
        self.perform(lambda: self._form.goto(key))

    def new(self) -> None:
        """Start a new record."""
        self.perform(self._form.new)

    def delete(self) -> None:
        """Delete the current record."""
        self.perform(self._form.delete)

    def refresh(self) -> None:
        """Read the current record again."""
        self.perform(self._save_and_refresh)

    def _save_and_refresh(self) -> None:
        self._form.save()
        self._form.refresh()

    # --- Fields and actions

    def set_field(self, name: str, text: str) -> None:
        """Type a text into a field."""
        form, control = self._field(name)
        self.perform(lambda: form.set_field(control, text))

    def get_field(self, name: str) -> str:
        """The value of a field as it is displayed."""
        form, control = self._field(name)
        return page_controls.text_of(form.page, control)

    def action(self, name: str) -> None:
        """Choose an action. The current record is saved first, and that is kept whatever the action does."""
        self.choose(*self._action(name))

    def choose(self, form: PageForm, action: ActionSymbol) -> None:
        """Run an action of the page or of a part, as `action` does."""
        self.perform(form.save)
        if self.is_open:
            self.perform(lambda: self._run_action(form, action))
        if self.is_open and action.kind == "systemaction" and action.name.lower() in self.ways_to_close:
            self.close(action.name.lower())

    def _run_action(self, form: PageForm, action: ActionSymbol) -> None:
        form.run_action(action)
        if action.kind == "systemaction" and action.name.lower() in _GENERATING:
            form.page.prompt_mode = _CONTENT
        if page_lookups.run_object(form, action, partial(run_for_action, self.session)):
            form.refresh_requested = True  # observed: what the object has written is shown

    def drilldown(self, name: str) -> None:
        """Drill down on a field: its OnDrillDown trigger, or the rows behind it."""
        form, control = self._field(name)
        self.perform(lambda: self._found(control, page_lookups.drilldown(form, control, partial(run, self.session))))

    def lookup(self, name: str) -> None:
        """Open the lookup of a field: its OnLookup trigger, or the rows of the related table."""
        form, control = self._field(name)
        self.perform(lambda: self._found(control, page_lookups.lookup(form, control, partial(run_modal, self.session))))

    def _found(self, control: ControlSymbol, found: bool) -> None:
        if not found:
            caption = page_controls.caption_of(control, self.session.settings)
            raise ALError(f"There is nothing to look up from the field {caption}.", "PageNoLookup")

    def _field(self, name: str) -> tuple[PageForm, ControlSymbol]:
        """A field control by name, else by caption, of the page or of a part. Raises ALError."""
        found = self._find_field(name)
        if found is None:
            names = ", ".join(self._field_names()) or "none"
            raise ALError(f"The page {self.caption} has no field {name}. It has: {names}.", "PageNoSuchField")
        return found

    def _field_names(self) -> list[str]:
        forms = [self._form, *self._form.parts.values()]
        return [control.name for form in forms for control in page_controls.fields_of(form.symbol)]

    def _find_field(self, name: str) -> tuple[PageForm, ControlSymbol] | None:
        forms = [self._form, *self._form.parts.values()]
        for form in forms:
            control = form.symbol.controls.get(name.lower())
            if control is not None and control.kind is ControlKind.FIELD:
                return form, control
        for form in forms:
            for control in page_controls.fields_of(form.symbol):
                if page_controls.caption_of(control, self._page.session.settings).lower() == name.lower():
                    return form, control
        return None

    def _action(self, name: str) -> tuple[PageForm, ActionSymbol]:
        """An action that can be chosen, by name, else by caption. Raises ALError."""
        for form in [self._form, *self._form.parts.values()]:
            actions = [each for each in form.symbol.actions.values() if each.kind in page_controls.CHOSEN]
            for action in actions:
                if name.lower() in (
                    action.name.lower(),
                    page_controls.caption_of(action, self._page.session.settings).lower(),
                ):
                    for flag in ("visible", "enabled"):
                        if not page_controls.flag(form.page, action, flag):
                            raise ALError(f"The action {action.name} is not {flag}.", "PageActionNotAvailable")
                    return form, action
        names = ", ".join(self.action_names)
        raise ALError(f"The page {self.caption} has no action {name}. It has: {names or 'none'}.", "PageNoSuchAction")

    # --- Background tasks

    def wait(self, milliseconds: int | None) -> None:
        """Run the page's other work for that many milliseconds; None: until no task is queued or running."""
        self._require_open()
        self._tasks.wait(milliseconds, self._settle_callback)
        self._settle()

    # --- How it is done

    def _require_open(self) -> None:
        if not self.is_open:
            raise ALError(f"The page {self.caption} is not open.", "PageNotOpen")

    def perform(self, action: Callable[[], object]) -> None:
        """Do one thing that the user does. Raises ALError."""
        self._require_open()
        self._deliver()
        if not self.is_open:
            return
        try:
            self._guarded(action)
        finally:
            if self.is_open:
                self._settle()

    def _guarded(self, action: Callable[[], object]) -> None:
        """Commit what the action did, or undo it. Raises ALError; one that closes the page ends it first."""
        with own_transaction(self.session):
            self._committed(action)

    def _committed(self, action: Callable[[], object]) -> None:
        try:
            action()
            self._form.show_found_row()
            self._refresh_if_asked()
        except PageClosed as closed:
            self._undo()
            if self.is_open:
                self._end()
            if self._is_tested and self._was_shown and isinstance(closed, RecordNotLoaded):
                raise test_page_not_open() from closed.cause
            raise closed.cause from closed
        except CATCHABLE as error:
            self._undo()
            raise as_al_error(error) from error
        except BaseException:
            self._undo()
            raise
        if self._commits:
            self.session.store.commit()

    def _undo(self) -> None:
        if self._commits:
            self.session.store.rollback()

    def _refresh_if_asked(self) -> None:
        """CurrPage.Update: once, after the trigger that called it has ended.

        Observed: in a test, the page closes if its record is not there any more.
        """
        if self._is_tested and self.is_open and self._form.refresh_requested and self._form.has_lost_record():
            self._end()
            return
        for form in (self._form, *self._form.parts.values()):
            if form.refresh_requested and not form.close_requested:
                form.refresh()

    def _settle(self) -> None:
        """After each thing done: outcomes that have come, CurrPage.Close, and what changed on the page."""
        self._deliver()
        self._close_if_asked()
        self._tell_changes()

    def _deliver(self) -> None:
        while self.is_open and self._tasks.deliver(self._settle_callback):
            pass

    def _settle_callback(self) -> None:
        """After a completion or error trigger."""
        self._tell_changes()
        self._close_if_asked()

    def _close_if_asked(self) -> None:
        if self.is_open and self._form.close_requested:
            self._form.close_requested = False
            self.close()

    def _tell_changes(self) -> None:
        if not self.is_open or self._is_tested:
            return
        now = self._shown_fields()
        changed = {name: text for name, text in now.items() if self._shown.get(name) != text}
        gone = {name: "" for name in self._shown if name not in now}
        self._shown = now
        if changed or gone:
            self.session.emit("page-updated", {"fields": {**changed, **gone}})


def test_page_not_open() -> ALError:
    """The error of a test that works with a page that is not open.

    Observed: what reading a record raises closes the page, and the test gets to see only this.
    """
    return ALError("The TestPage is not open.", "TestPageNotOpen")


def run(session: Session, page: PageInstance) -> None:
    """Have the user's client open a page when the code that runs is done. Raises ALError without a user.

    Docs: methods-auto/page/page-run--method
    """
    session.client.run_page(PageSession(session, page))


def run_for_action(session: Session, page: PageInstance) -> None:
    """As `run`, for the page that the RunObject of an action names."""
    opened = PageSession(session, page)
    opened.is_run_object = True
    session.client.run_page(opened)


def run_modal(session: Session, page: PageInstance) -> int:
    """Let the user work with a page until it is closed; the Action that closed it.

    Raises ALError in a write transaction, without a user, and if the page does not open.
    Docs: methods-auto/page/page-runmodal--method
    """
    if session.test is None:  # Observed: Microsoft's tests write, and run pages.
        refuse_in_write_transaction(session)
    opened = PageSession(session, page)
    try:
        session.client.run_modal_page(opened)
    finally:
        opened.abort()
    return opened.closed_with


def run_modal_on(session: Session, page: PageInstance, record: Record | None) -> int:
    """As `run_modal`, a list in lookup mode; the record that the user chose comes back in `record`. Raises ALError.

    Observed: only of a page in lookup mode. Undocumented: which pages are. Microsoft's code asks of lists whether
    LookupOK closed them, of others whether OK did.
    """
    page.lookup_mode = page.symbol.page_type.lower() == "list"
    page.is_run_on_record = True
    action = run_modal(session, page)
    if record is not None and page.rec is not None and action == LOOKUP_OK:
        record.assign(page.rec)
    return action
