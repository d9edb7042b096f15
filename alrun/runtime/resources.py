"""The resources of apps: files that code may read by name, in the folders that `app.json` names.

Docs: devenv-app-resources
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from alrun.runtime.errors import ALError
from alrun.runtime.files import attempt
from alrun.semantics.program import IndexedApp

RESOURCE_NOT_FOUND = "ResourceNotFound"
"""Undocumented: what GetLastErrorCode gives where there is no resource of a name."""

_LARGEST = 16 * 1024 * 1024
"""How many bytes a resource may have."""


def resource_names(app: IndexedApp, pattern: str) -> list[str]:
    """The names of an app's resources, sorted: those in a folder, or with wildcards those that match; all for ''."""
    names = sorted(_resources(app.resource_folders))
    if not pattern:
        return names
    pieces = (".*" if char == "*" else "." if char == "?" else re.escape(char) for char in re.sub(r"\*+", "*", pattern))
    expression = re.compile("".join(pieces), re.IGNORECASE | re.DOTALL)
    if "*" in pattern or "?" in pattern:
        return [name for name in names if expression.fullmatch(name)]
    folder = pattern.rstrip("/").lower() + "/"
    return [name for name in names if name.lower() == pattern.lower() or name.lower().startswith(folder)]


def read_resource(app: IndexedApp, name: str) -> bytes:
    """The content of a resource. Raises ALError if there is none of that name, and if it is too large."""
    path = _resources(app.resource_folders).get(name.replace("\\", "/"))
    if path is None:
        raise ALError(f"A resource matching '{name}' could not be found in app '{app.info.name}'.", RESOURCE_NOT_FOUND)
    if os.path.getsize(path) > _LARGEST:
        raise ALError(f"The resource '{name}' has more than {_LARGEST} bytes.", RESOURCE_NOT_FOUND)
    return attempt(name, lambda: _content(path))


def _content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _resources(folders: Sequence[str]) -> dict[str, str]:
    """The paths of resources by name: the path below their folder. The first of a name counts; links do not."""
    found: dict[str, str] = {}
    for folder in folders:
        for parent, _, files in os.walk(folder):
            for file in files:
                path = os.path.join(parent, file)
                if not os.path.islink(path):
                    found.setdefault(os.path.relpath(path, folder).replace(os.sep, "/"), path)
    return found
