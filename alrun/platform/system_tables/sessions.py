"""Session, Active Session, Session Event and Server Instance: the sessions of the run, and what they run on.

Observed: Session has one row, that of the session that reads.
"""

from __future__ import annotations

import platform
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.background.sessions import active_sessions
from alrun.runtime.session import Session, SessionFacts
from alrun.runtime.values.dates import to_local

SERVER_INSTANCE_ID: Final = 1
"""The number of the one server there is, as ServiceInstanceId gives it."""
_SERVER: Final = "alrun"
_CLIENT_TYPES: Final = {"Web": 7, "ChildSession": 13, "Background": 5}
_UNKNOWN_CLIENT: Final = 8
_LOGON, _LOGOFF = 0, 1


def _reading(session: Session) -> Sequence[Session]:
    return (session,)


def _active(session: Session) -> Sequence[Session]:
    others = (each for each in active_sessions(session.run) if each.session_id != session.session_id)
    return sorted((session, *others), key=lambda each: each.session_id)


def _unique_id(session: Session | SessionFacts) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{session.session_id} {session.started_at}")


def _computer() -> str:
    return platform.node() or "localhost"


SESSIONS = Listed(
    {
        1: lambda session: session.session_id,
        2: lambda session: session.user_id,
        3: lambda session: True,
        5: lambda session: to_local(session.started_at, session.settings.zone).time,
        6: lambda session: to_local(session.started_at, session.settings.zone).date,
        16: lambda session: _SERVER,
        17: lambda session: _SERVER,
        18: lambda session: 1,
        19: lambda session: _computer(),
    },
    all_rows=_reading,
    first=lambda session: session.session_id,
    size=1,
)
"""Session."""

ACTIVE_SESSIONS = Listed(
    {
        1: lambda session: session.user_security_id,
        2: lambda session: SERVER_INSTANCE_ID,
        3: lambda session: session.session_id,
        4: lambda session: _SERVER,
        5: lambda session: _computer(),
        6: lambda session: session.user_id,
        7: lambda session: _CLIENT_TYPES.get(session.client_type, _UNKNOWN_CLIENT),
        8: lambda session: _computer(),
        9: lambda session: session.started_at,
        10: lambda session: _SERVER,
        11: _unique_id,
    },
    all_rows=_active,
    size=10,
)
"""Active Session: the sessions of the run. Of page background tasks only one that reads sees itself."""


@dataclass(frozen=True, slots=True)
class _Event:
    """The beginning of a session, or its end."""

    session: SessionFacts
    at: int
    type: int
    comment: str


def _events(session: Session) -> Sequence[_Event]:
    run = session.run
    ended = list(run.ended_sessions)
    begun = [*(each.facts for each in active_sessions(run)), *(each.session for each in ended)]
    events = [
        *(_Event(each, each.started_at, _LOGON, "") for each in begun),
        *(_Event(each.session, each.at, _LOGOFF, each.comment) for each in ended),
    ]
    return sorted(
        events, key=lambda each: (each.session.user_security_id.bytes, each.session.session_id, each.at, each.type)
    )


SESSION_EVENTS = Listed(
    {
        1: lambda event: event.session.user_security_id,
        2: lambda event: SERVER_INSTANCE_ID,
        3: lambda event: event.session.session_id,
        4: lambda event: event.type,
        5: lambda event: event.at,
        6: lambda event: _CLIENT_TYPES.get(event.session.client_type, _UNKNOWN_CLIENT),
        7: lambda event: _SERVER,
        8: lambda event: _computer(),
        9: lambda event: event.session.user_id,
        10: lambda event: event.comment,
        11: lambda event: _unique_id(event.session),
    },
    all_rows=_events,
    size=20,
)
"""Session Event: when the sessions of the run began and ended. Undocumented: the comment is that of the end."""

SERVER_INSTANCES = Listed(
    {
        1: lambda session: SERVER_INSTANCE_ID,
        2: lambda session: _SERVER,
        3: lambda session: _computer(),
        4: lambda session: session.started_at,
        5: lambda session: _SERVER,
    },
    all_rows=_reading,
    size=1,
)
"""Server Instance."""
