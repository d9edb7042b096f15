"""The values of the type SessionSettings: what a user wants of a session.

Docs: methods-auto/sessionsettings/sessionsettings-data-type
"""

from __future__ import annotations

import copy
import uuid
from dataclasses import astuple, dataclass
from typing import Final

_NO_APP: Final = uuid.UUID(int=0)


@dataclass(slots=True)
class SessionSettings:
    """The content of a SessionSettings variable. Assigning it copies it (observed)."""

    company: str = ""
    language_id: int = 0
    locale_id: int = 0
    profile_id: str = ""
    profile_app_id: uuid.UUID = _NO_APP
    time_zone: str = ""

    def copied(self) -> SessionSettings:
        """What another variable gets that this one is assigned to."""
        return copy.copy(self)

    def __str__(self) -> str:
        # Observed: the text tells of the values. Undocumented: its form is ours.
        return ", ".join(map(str, astuple(self)))
