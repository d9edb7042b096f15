"""Session: starting and stopping sessions that run in the background."""

from __future__ import annotations

from typing import Any

from alrun.runtime.background import sessions
from alrun.runtime.missing_objects import NOT_FOUND
from alrun.runtime.session import Session
from alrun.runtime.values.references import Ref
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method

_NOT_STARTED = ("BackgroundSessionQueueFull", NOT_FOUND, "DB:CompanyNotFound")


@method(
    "Session.StartSession(var SessionId: Integer, CodeunitId: Integer [, Company: Text] [, var Record: Record])"
    ": Boolean",
    bare=True,
    false_for=_NOT_STARTED,
)
def start_session(session: Session, session_id: Ref, codeunit_id: int, company: str = "", record: Any = None) -> bool:
    """Run a codeunit in a background session, which gets a copy of the record. Company '' is the session's own.

    Raises ALError if there is no such codeunit or company, or too many sessions wait.
    Docs: methods-auto/session/session-startsession-integer-integer-string-table-method
    """
    return start_session_with_timeout(session, session_id, codeunit_id, 0, company, record)


@method(
    "Session.StartSession(var SessionId: Integer, CodeunitId: Integer, Company: Text, var Record: Record, "
    "Timeout: Duration): Boolean",
    bare=True,
    false_for=_NOT_STARTED,
)
def start_session_with_all(
    session: Session, session_id: Ref, codeunit_id: int, company: str, record: Any, timeout: int
) -> bool:
    """As `start_session`, with a time-out in milliseconds; one that is not positive is that of the server settings.

    Docs: methods-auto/session/session-startsession-integer-integer-string-table-duration-method
    """
    return start_session_with_timeout(session, session_id, codeunit_id, timeout, company, record)


@method(
    "Session.StartSession(var SessionId: Integer, CodeunitId: Integer, Timeout: Duration [, Company: Text]"
    " [, var Record: Record]): Boolean",
    bare=True,
    false_for=_NOT_STARTED,
)
def start_session_with_timeout(
    session: Session, session_id: Ref, codeunit_id: int, timeout: int, company: str = "", record: Any = None
) -> bool:
    """As `start_session_with_all`.

    Docs: methods-auto/session/session-startsession-integer-integer-duration-string-table-method
    """
    session_id.value = sessions.start_session(session, codeunit_id, company, record, timeout)
    return True


@method("Session.StopSession(SessionId: Integer [, Comment: Text]): Boolean", bare=True, false_for=("StopSession",))
def stop_session(session: Session, session_id: int, comment: str = "") -> bool:
    """Stop a background session before its next statement; its open transaction is undone.

    Raises ALError for the session itself, and if no such session is active.
    Docs: methods-auto/session/session-stopsession-method
    """
    sessions.stop_session(session, session_id, comment)
    return True


@method("Session.IsSessionActive(SessionID: Integer): Boolean", bare=True)
def is_session_active(session: Session, session_id: int) -> bool:
    """Whether a session of that number is active.

    Docs: methods-auto/session/session-issessionactive-method
    """
    return sessions.is_session_active(session, session_id)
