"""The platform's own app: system and virtual tables, and what else every program may name without declaring it.

Its objects are ordinary AL, a file each, in a folder for each namespace. They are indexed like any other app and parsed
when somebody needs them.

What is marked `(unverified)` there is known only by how Microsoft's applications use it: its name and what type it must
have, but not its number.
"""

from __future__ import annotations

import os

from alrun.source import SourceFile

SYSTEM_APP_ID = "8874ed3a-0643-4247-9ced-7a7002f7135d"

SYSTEM_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "system_objects")


def is_system_file(path: str) -> bool:
    """Whether a source file is one of the platform's."""
    return path.startswith(SYSTEM_FOLDER + os.sep)


def system_source(path: str) -> SourceFile:
    """One of those files, read when its text is first needed."""
    return SourceFile.unread(path, lambda: _text(path))


def _text(path: str) -> str:
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()
