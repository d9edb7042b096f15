"""The settings of a Business Central Server instance that alrun knows, by their documented names.

Docs: administration/server-instance-settings
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from alrun.runtime.storage.store import DEFAULT_LOCK_TIMEOUT_MS
from alrun.tree import struct

_LARGEST_INTEGER = 2_147_483_647


@struct
class ServerSettings:
    """What a server administrator can set; durations in milliseconds."""

    child_sessions_max_concurrency: int = 5
    """How many child sessions of one parent session run at once."""
    child_sessions_max_queue_length: int = 100
    """How many child sessions of one parent session may wait for one of those to end."""
    page_background_task_default_timeout: int = 120_000
    """The time-out of a page background task that is given none."""
    page_background_task_max_timeout: int = 600_000
    """The longest time-out of a page background task, whatever it is given."""
    background_sessions_max_concurrent: int = 10
    """How many sessions that StartSession started run at once."""
    background_sessions_max_queued: int = 100
    """How many of them may wait for one of those to end."""
    background_sessions_default_timeout: int = 28_800_000
    """The time-out of a background session that is given none: eight hours."""
    task_scheduler_maximum_concurrent_running_tasks: int = 10
    """How many scheduled tasks run at once."""
    default_task_scheduler_session_timeout: int = 43_200_000
    """The time-out of a scheduled task that is given none: twelve hours."""
    disable_write_inside_try_functions: bool = True
    """Whether a consumed call of a [TryFunction] may not write to the database."""
    public_web_base_url: str = "https://localhost/BC/"
    """What the URLs of GetUrl begin with."""
    public_odata_base_url: str = "https://localhost:7048/BC/"
    """What those of OData and of APIs begin with."""
    public_soap_base_url: str = "https://localhost:7047/BC/WS/"
    """What those of SOAP begin with."""
    sql_lock_timeout_override: int = DEFAULT_LOCK_TIMEOUT_MS
    """How long a session waits for the write transaction of another. The setting of that name overrides the
    time that the database server has set."""

    @classmethod
    def parse(cls, assignments: Iterable[str]) -> ServerSettings:
        """Return the defaults, changed by texts of the form `Name=value`; the last one of a name counts.

        Names in any case. A count is a positive integer; a switch is `true` or `false`; a duration is `hh:mm:ss`,
        `hh:mm:ss.fff` or milliseconds, and not zero.
        Raises ValueError, with a text for the user, for anything else.
        """
        values: dict[str, Any] = {}  # of the types of the attributes
        for assignment in assignments:
            name, equals, value = (part.strip() for part in assignment.partition("="))
            if not equals:
                raise ValueError(f"'{assignment}' is not a setting; write Name=value, where Name is {_names()}.")
            setting = _SETTINGS.get(name.lower())
            if setting is None:
                raise ValueError(f"There is no server setting '{name}'; there are {_names()}.")
            values[setting.attribute] = setting.parse(setting.name, value)
        return cls(**values)


def _parse_count(name: str, text: str) -> int:
    if re.fullmatch("[0-9]{1,10}", text) and 0 < int(text) <= _LARGEST_INTEGER:
        return int(text)
    raise ValueError(f"{name} must be a whole number from 1 to {_LARGEST_INTEGER}, not '{text}'.")


def _parse_switch(name: str, text: str) -> bool:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    raise ValueError(f"{name} must be true or false, not '{text}'.")


def _parse_url(name: str, text: str) -> str:
    if re.fullmatch(r"https?://[^\s?#]+", text):
        return text if text.endswith("/") else f"{text}/"
    raise ValueError(f"{name} must be a URL such as https://localhost/BC/, not '{text}'.")


def _parse_duration(name: str, text: str) -> int:
    milliseconds = 0
    if re.fullmatch("[0-9]{1,10}", text):
        milliseconds = int(text)
    elif match := re.fullmatch(r"([0-9]{1,3}):([0-5]?[0-9]):([0-5]?[0-9])(?:\.([0-9]{1,3}))?", text):
        hours, minutes, seconds = (int(part) for part in match.group(1, 2, 3))
        milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((match[4] or "").ljust(3, "0"))
    if 0 < milliseconds <= _LARGEST_INTEGER:
        return milliseconds
    raise ValueError(
        f"{name} must be a duration such as 00:02:00 (hours:minutes:seconds) or 120000 (milliseconds), "
        f"more than zero and at most {_LARGEST_INTEGER} milliseconds, not '{text}'."
    )


@struct
class _Setting:
    name: str
    attribute: str
    parse: Callable[[str, str], int | bool | str]


_SETTINGS = {
    setting.name.lower(): setting
    for setting in (
        _Setting("ChildSessionsMaxConcurrency", "child_sessions_max_concurrency", _parse_count),
        _Setting("ChildSessionsMaxQueueLength", "child_sessions_max_queue_length", _parse_count),
        _Setting("PageBackgroundTaskDefaultTimeout", "page_background_task_default_timeout", _parse_duration),
        _Setting("PageBackgroundTaskMaxTimeout", "page_background_task_max_timeout", _parse_duration),
        _Setting("BackgroundSessionsMaxConcurrent", "background_sessions_max_concurrent", _parse_count),
        _Setting("BackgroundSessionsMaxQueued", "background_sessions_max_queued", _parse_count),
        _Setting("BackgroundSessionsDefaultTimeout", "background_sessions_default_timeout", _parse_duration),
        _Setting(
            "TaskSchedulerMaximumConcurrentRunningTasks",
            "task_scheduler_maximum_concurrent_running_tasks",
            _parse_count,
        ),
        _Setting("DefaultTaskSchedulerSessionTimeout", "default_task_scheduler_session_timeout", _parse_duration),
        _Setting("DisableWriteInsideTryFunctions", "disable_write_inside_try_functions", _parse_switch),
        _Setting("PublicWebBaseUrl", "public_web_base_url", _parse_url),
        _Setting("PublicODataBaseUrl", "public_odata_base_url", _parse_url),
        _Setting("PublicSOAPBaseUrl", "public_soap_base_url", _parse_url),
        _Setting("SqlLockTimeoutOverride", "sql_lock_timeout_override", _parse_duration),
    )
}


def _names() -> str:
    *others, last = (setting.name for setting in _SETTINGS.values())
    return f"{', '.join(others)} and {last}"
