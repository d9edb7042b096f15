"""Background sessions of AL programs: StartSession, StopSession, IsSessionActive.

A background session has a database connection and a transaction of its own, the user and the program of the session
that starts it, and no user interface.
Docs: methods-auto/session/session-data-type
"""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from alrun.runtime.background.engine import BackgroundSessions, Context, Ending, Kind, Limits, Request
from alrun.runtime.errors import ALError
from alrun.runtime.no_client import NoClient
from alrun.runtime.opening import raise_company_open
from alrun.runtime.records import texts
from alrun.runtime.session import EndedSession, RunState, Session
from alrun.runtime.transactions import new_codeunit, required_codeunit, run_as_user_action
from alrun.runtime.values.decimals import use_decimal_context

if TYPE_CHECKING:
    from alrun.runtime.background.tasks import Tasks

_CLIENT_TYPE: Final = "Background"


class Background:
    """What a run that has background sessions has for them."""

    def __init__(self, session: Session) -> None:
        """`session` is the first one that starts another."""
        run = session.run
        settings = run.server_settings
        self.engine = BackgroundSessions(
            clock=run.clock,
            session_ids=run.session_ids,
            emit=session.client.event,
            on_thread_start=use_decimal_context,
        )
        self.started = Kind(
            Limits(settings.background_sessions_max_concurrent, settings.background_sessions_max_queued)
        )
        """The sessions of StartSession."""
        self.tasks: Tasks | None = None
        """The scheduled tasks, once there have been any."""

    def has_due_task(self) -> bool:
        """Whether a scheduled task is about to start."""
        return self.tasks is not None and self.tasks.is_due()


def background(session: Session) -> Background:
    """The background sessions of the session's run.

    Raises ALError in a session that may not have any: that of a page background task.
    """
    if session.background_parameters is not None:
        # Undocumented: that it is not allowed is known from the list of why reports fail.
        raise ALError("A page background task is not allowed to start a background session.", "NotAllowed")
    run = session.run
    if run.background is None:
        run.background = Background(session)
    return run.background


@dataclass(slots=True)
class Origin:
    """What a background session takes over from the session that starts it, at that moment."""

    session: Session
    company: str
    user_id: str
    user_security_id: uuid.UUID
    random: random.Random
    """What the sources of randomness of its sessions are made of."""

    @classmethod
    def of(cls, session: Session, company: str) -> Origin:
        """Of that session. Raises ALError if there is no such company; '' is the session's own."""
        found = session.find_company(company) if company else session.company
        if found is None:
            raise texts.company_missing(company)
        return cls(
            session, found, session.user_id, session.user_security_id, random.Random(session.random.getrandbits(64))
        )


def start_session(session: Session, codeunit_id: int, company: str, record: Any, timeout: int) -> int:
    """Run a codeunit in a background session, on a copy of a record if one is given; gives the session's number.

    `timeout` is in milliseconds; not positive is that of the server settings.
    Raises ALError if there is no such codeunit or company, or too many sessions wait.
    Docs: methods-auto/session/session-startsession-integer-integer-string-table-method
    """
    sessions = background(session)
    # Observed: that a test may not start sessions is said before anything else.
    session.run.database.share()
    codeunit = required_codeunit(session, codeunit_id)
    origin = Origin.of(session, company)
    # Observed: the session gets what the variable holds now, not what is in the database when it begins.
    copied = None if record is None else record.copied()

    def run(context: Context) -> None:
        opened = open_session(origin, context)
        rec = None if copied is None else _in_session(opened, copied)
        run_as_user_action(opened.store, lambda: new_codeunit(opened, codeunit_id).run(rec))

    request = Request(
        sessions.started,
        timeout if timeout > 0 else session.run.server_settings.background_sessions_default_timeout,
        timeout <= 0,
        {"codeunit": codeunit.object_id, "company": origin.company, "started_by": session.session_id},
        run,
    )
    return sessions.engine.start(request, session.token)


def _in_session(session: Session, copied: Any) -> Any:
    record = session.program.object_class(copied.table)(session, copied.is_temporary)
    record.copy(copied)
    return record


def open_session(origin: Origin, context: Context, *, is_internal: bool = False) -> Session:
    """A background session in its thread, in an open company. It is closed with the context. Raises ALError.

    One that is internal is for the platform's own work: it runs no AL code and nobody sees it.
    """
    parent = origin.session
    run = parent.run
    with context.token.shielded():
        store = run.database.open_store(context.check_cancelled)
        context.at_end(lambda ending: store.close())
        context.at_end(lambda ending: store.rollback())
        context.token.add_waker(store.interrupt)
        session = Session(
            context.session_id,
            run,
            parent.program,
            store.read_only(context.check_cancelled) if parent.read_only else store,
            NoClient(parent.client.event),
            context.token,
            settings=parent.settings,
            company=origin.company,
            user_id=origin.user_id,
            user_security_id=origin.user_security_id,
            work_date=run.work_date,
            read_only=parent.read_only,
            client_type=_CLIENT_TYPE,
            random=random.Random(origin.random.getrandbits(64)),
            permissions=parent.permissions,
        )
        if not is_internal:
            run.sessions[session.session_id] = session
            context.at_end(partial(_note_end, session))
    if not is_internal:
        raise_company_open(session, lambda action: run_as_user_action(session.store, action))
    return session


def _note_end(session: Session, ending: Ending) -> None:
    run = session.run
    del run.sessions[session.session_id]
    run.ended_sessions.append(EndedSession(session.facts, run.clock.now(), ending.comment))


def stop_session(session: Session, session_id: int, comment: str) -> None:
    """Stop a background session before its next statement; what it has not committed is undone.

    Raises ALError for the session itself, and if there is no such session.
    Docs: methods-auto/session/session-stopsession-method
    """
    if session_id == session.session_id:
        raise ALError("You cannot stop the session that you are using.", "StopSession")
    sessions = session.run.background
    if sessions is None or not sessions.engine.stop(session_id, comment, session.token):
        raise ALError(f"Session {session_id} is not a background session that is active.", "StopSession")


def is_session_active(session: Session, session_id: int) -> bool:
    """Whether a session of the run is active. Under virtual time others go first: loops that ask this may end.

    Docs: methods-auto/session/session-issessionactive-method
    """
    session.clock.sleep(0, session.token)
    sessions = session.run.background
    if sessions is not None and sessions.engine.is_active(session_id):
        return True
    return any(each.session_id == session_id for each in active_sessions(session.run))


def active_sessions(run: RunState) -> list[Session]:
    """The sessions of a run that are running, by number. One that was told to end counts no more."""
    sessions = run.background
    return [
        session
        for number, session in sorted(run.sessions.items())
        if session.client_type != _CLIENT_TYPE or (sessions is not None and sessions.engine.is_active(number))
    ]


def await_sessions(session: Session) -> None:
    """Wait until the run's background sessions have ended, those of tasks that are due included.

    For the thread of the run.
    """
    sessions = session.run.background
    if sessions is None:
        return
    sessions.engine.wait(sessions.has_due_task, session.token)
    while sessions.tasks is not None and sessions.tasks.try_again():
        sessions.engine.wait(sessions.has_due_task, session.token)
    if sessions.tasks is not None:
        sessions.tasks.tell_left(session)
