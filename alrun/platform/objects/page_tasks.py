"""The background tasks of an open page: how a child session is made, and what becomes of its outcome.

Docs: devenv-page-background-tasks
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from alrun.platform.objects.page_triggers import RecordNotLoaded
from alrun.runtime.child_sessions import (
    ChildContext,
    ChildSessionEngine,
    ErrorLevel,
    Outcome,
    TaskCompleted,
    TaskFailed,
    TaskRequest,
    TaskStatus,
)
from alrun.runtime.errors import ALError
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.no_client import NoClient, NotifyingClient
from alrun.runtime.session import Session
from alrun.runtime.transactions import CATCHABLE, as_al_error
from alrun.runtime.values.decimals import use_decimal_context
from alrun.runtime.values.references import Cell
from alrun.semantics.symbols import CodeunitSymbol

if TYPE_CHECKING:
    from alrun.platform.objects.page_rows import PageRows


class PageTasks:
    """The tasks of one page session, its parts' included: they share one queue."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._forms: dict[int, PageRows] = {}
        """Which form a task belongs to, by its number."""
        self._engine = ChildSessionEngine(
            clock=session.clock,
            settings=session.run.server_settings,
            token=session.token,
            session_id=session.session_id,
            task_ids=session.run.task_ids,
            session_ids=session.run.session_ids,
            emit=session.client.event,
            on_thread_start=use_decimal_context,
        )
        self._trigger_error: ALError | None = None
        """What the trigger that ran last raised, and nobody has seen yet."""
        self._unhandled: TaskFailed | None = None
        """The failure that the trigger that ran last did not handle, and nobody has seen yet."""
        self.in_callback = False
        """Whether a completion or error trigger is running."""

    # --- For AL code

    def enqueue(
        self,
        form: PageRows,
        codeunit_id: int,
        parameters: Mapping[str, str],
        timeout: int | None,
        error_level: ErrorLevel,
        on_queued: Callable[[int], None],
    ) -> None:
        """Queue a task of a form's page, and tell its number. In a test, run it to its end, with the page's trigger.

        Raises ALError if there is no such codeunit or the queue is full, RecordNotLoaded if a test's task fails and
        nobody handles it.
        Docs: methods-auto/page/page-enqueuebackgroundtask-method
        """
        task_id = self._enqueue(form, codeunit_id, parameters, timeout, error_level)
        on_queued(task_id)
        if self._session.test is not None and not self.in_callback:
            self._engine.wait(None, self._run_trigger, self._close_if_unhandled)

    def run_to_end(
        self,
        form: PageRows,
        codeunit_id: int,
        parameters: Mapping[str, str],
        tell: Callable[[Outcome], None],
        run_trigger: bool,
    ) -> None:
        """Run a task, wait for it, and tell its outcome; with `run_trigger` the page's trigger for it has run.

        Raises ALError if there is no such codeunit.
        Docs: methods-auto/testpage/testpage-runpagebackgroundtask-method
        """

        def take(outcome: Outcome) -> bool:
            handled = self._run_trigger(outcome) if run_trigger else True
            tell(outcome)
            return handled

        self._enqueue(form, codeunit_id, parameters, None, ErrorLevel.IGNORE)
        self._engine.wait(None, take, lambda: None)

    def _close_if_unhandled(self) -> None:
        """Observed: in a test, a failure that nobody handles closes the page."""
        error, self._trigger_error = self._trigger_error, None
        failure, self._unhandled = self._unhandled, None
        if error is None and failure is not None and failure.request.error_level is not ErrorLevel.IGNORE:
            error = ALError(failure.text, failure.code)
        if error is not None:
            raise RecordNotLoaded(error)

    def _enqueue(
        self,
        form: PageRows,
        codeunit_id: int,
        parameters: Mapping[str, str],
        timeout: int | None,
        error_level: ErrorLevel,
    ) -> int:
        codeunit = self._session.program.find_codeunit(codeunit_id)
        if codeunit is None:
            raise ALError(
                f"The background task cannot be queued because Codeunit {codeunit_id} does not exist.", NOT_FOUND
            )
        request = TaskRequest(codeunit_id, codeunit.name, parameters, timeout, error_level, form, form.record_id)
        task_id = self._engine.enqueue(request, partial(run_child, self._session, codeunit))
        self._forms[task_id] = form
        return task_id

    def cancel(self, task_id: int) -> bool:
        """Cancel a task; false if it is not queued or running any more.

        Docs: methods-auto/page/page-cancelbackgroundtask-method
        """
        return self._engine.cancel(task_id)

    # --- For forms

    def record_changed(self, form: PageRows) -> None:
        """The form stands on another record: its tasks of the record before are cancelled."""
        self._engine.record_changed(form, form.record_id)

    def tell_record_changed(self, form: PageRows) -> None:
        """Tell the client which record the page stands on."""
        self._session.emit("record-changed", {"record": form.record_text})

    # --- For the page session

    def statuses(self) -> tuple[TaskStatus, ...]:
        """The tasks that are queued or running."""
        return self._engine.tasks()

    def deliver(self, after_trigger: Callable[[], None]) -> bool:
        """Run the trigger of the oldest outcome, then `after_trigger`; false if there is none."""
        return self._engine.deliver(self._run_trigger, partial(self._after_told, after_trigger))

    def wait(self, milliseconds: int | None, after_trigger: Callable[[], None]) -> None:
        """Deliver outcomes as they come, for so long; None: until no task is left."""
        self._engine.wait(milliseconds, self._run_trigger, partial(self._after_told, after_trigger))

    def close(self) -> None:
        """Cancel all tasks and wait for their threads."""
        self._engine.close()

    def _run_trigger(self, outcome: Outcome) -> bool:
        """Run the page's trigger for an outcome; whether a failure was handled.

        What the trigger raises is shown with level Error, whatever the level of the task.
        """
        form = self._forms.pop(outcome.task_id)
        store = self._session.store
        handled = Cell(False)
        client, self._session.client = self._session.client, NotifyingClient(self._session.client)
        self.in_callback = True
        try:
            match outcome:
                case TaskCompleted():
                    form.trigger("onpagebackgroundtaskcompleted", outcome.task_id, dict(outcome.result))
                case TaskFailed():
                    details = (outcome.code, outcome.text, outcome.call_stack)
                    form.trigger("onpagebackgroundtaskerror", outcome.task_id, *details, handled)
        except CATCHABLE as error:
            store.rollback()
            self._trigger_error = as_al_error(error)
            return False
        except BaseException:
            store.rollback()
            raise
        finally:
            self.in_callback = False
            self._session.client = client
        store.commit()
        if isinstance(outcome, TaskFailed) and not handled.value:
            self._unhandled = outcome
        return bool(handled.value)

    def _after_told(self, after_trigger: Callable[[], None]) -> None:
        """What nobody handled is shown after the event that tells of it."""
        error, self._trigger_error = self._trigger_error, None
        failure, self._unhandled = self._unhandled, None
        if error is not None:
            self._show_error(error)
        elif failure is not None and failure.request.error_level is not ErrorLevel.IGNORE:
            # Warning and Error look the same: a notification on the page.
            self._notify(failure.text)
        after_trigger()

    def _show_error(self, error: ALError) -> None:
        stack = "\n".join(map(str, error.call_stack or ()))
        self._session.emit("error", {"text": error.text, "code": error.code, "callstack": stack})
        self._notify(error.text)

    def _notify(self, text: str) -> None:
        if text:
            self._session.client.notification(text, "LocalScope")


def run_child(parent: Session, codeunit: CodeunitSymbol, context: ChildContext) -> Mapping[str, str]:
    """Run a codeunit's OnRun in a child session of `parent`, without a record; return its result.

    Called in the child's thread. Raises ALError with its call stack.
    """
    session = child_session(parent, context)
    try:
        parent.program.object_class(codeunit).create(session).run()
    except CATCHABLE as error:
        raise as_al_error(error) from error
    return session.background_result or {}


def child_session(parent: Session, context: ChildContext) -> Session:
    """A session that reads what its parent sees, writes nothing, has no user and shares nothing else.

    Docs: devenv-page-background-tasks
    """
    store = parent.store.read_only(context.token.check)
    context.token.add_waker(store.interrupt)
    session = Session(
        context.session_id,
        parent.run,
        parent.program,
        store,
        NoClient(parent.client.event),
        context.token,
        settings=parent.settings,
        company=parent.company,
        user_id=parent.user_id,
        user_security_id=parent.user_security_id,
        work_date=parent.work_date,
        read_only=True,
        client_type="ChildSession",
        background_parameters=context.parameters,
        random=random.Random(parent.random.getrandbits(64)),
        permissions=parent.permissions,
    )
    session.background_result = {}
    return session
