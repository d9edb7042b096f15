"""Session, Active Session and Server Instance: the session that reads, and what it runs on.

Observed: Session has one row, that of the session that reads.
"""

from __future__ import annotations

import platform
import uuid
from collections.abc import Sequence
from typing import Final

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.session import Session
from alrun.runtime.values.dates import to_local

SERVER_INSTANCE_ID: Final = 1
"""The number of the one server there is, as ServiceInstanceId gives it."""
_SERVER: Final = "alrun"
_CLIENT_TYPES: Final = {"Web": 7, "ChildSession": 13, "Background": 5}
_UNKNOWN_CLIENT: Final = 8


def _reading(session: Session) -> Sequence[Session]:
    return (session,)


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
        11: lambda session: uuid.uuid5(uuid.NAMESPACE_OID, f"{session.session_id} {session.started_at}"),
    },
    all_rows=_reading,
    size=1,
)
"""Active Session. Undocumented: it has the session that reads and no other, though the product has all."""

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
