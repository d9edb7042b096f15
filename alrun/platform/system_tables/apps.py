"""Which apps there are: NAV App Installed App, Published Application and what belongs to it.

All apps of the program are installed; the platform is none of them.
Observed: what the columns hold; package and runtime package have one id.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Final, NamedTuple

from alrun.platform.system_tables.rows import Grouped, Listed
from alrun.runtime.modules import id_of, package_of
from alrun.runtime.session import Session
from alrun.semantics.symbols import AppInfo

_VERSION_PARTS: Final = 4


def _apps(session: Session) -> list[AppInfo]:
    """The apps by id."""
    return sorted((app.info for app in session.program.symbols.apps if not app.is_system), key=id_of)


def _packages(session: Session) -> list[AppInfo]:
    """The apps by the id of their package."""
    return sorted(_apps(session), key=package_of)


def _version_part(version: str, part: int) -> int:
    """A part of a version, from 0."""
    parts = [*version.split("."), *["0"] * _VERSION_PARTS]
    return int(parts[part]) if parts[part].isdigit() else 0


INSTALLED_APPS = Listed(
    {
        1: id_of,
        2: package_of,
        3: lambda app: app.name,
        4: lambda app: app.publisher,
        5: lambda app: _version_part(app.version, 0),
        6: lambda app: _version_part(app.version, 1),
        7: lambda app: _version_part(app.version, 2),
        8: lambda app: _version_part(app.version, 3),
    },
    all_rows=_apps,
    first=id_of,
)
"""NAV App Installed App."""

PUBLISHED_APPS = Listed(
    {
        1: package_of,
        2: package_of,
        3: id_of,
        4: lambda app: app.name,
        5: lambda app: app.publisher,
        6: lambda app: _version_part(app.version, 0),
        7: lambda app: _version_part(app.version, 1),
        8: lambda app: _version_part(app.version, 2),
        9: lambda app: _version_part(app.version, 3),
    },
    all_rows=_packages,
    first=package_of,
)
"""Published Application."""

INSTALLED_PACKAGES = Listed({1: package_of, 2: package_of, 3: lambda app: ""}, all_rows=_packages, first=package_of)
"""Installed Application."""

APP_EXTRAS = Listed(
    {1: package_of, 2: lambda app: True, 3: lambda app: True, 4: package_of}, all_rows=_packages, first=package_of
)
"""NAV App Extra: who sees the app. Observed: the tenant that runs it."""


class DependencyRow(NamedTuple):
    """An app that another one depends on; what is known of it comes from the app itself, if it is there."""

    app: AppInfo
    needed_id: uuid.UUID
    needed: AppInfo | None


def _dependencies(session: Session, app: AppInfo) -> Sequence[DependencyRow]:
    there = {id_of(each): each for each in _apps(session)}
    needed = sorted(uuid.UUID(each) for each in app.dependencies)
    return [DependencyRow(app, each, there.get(each)) for each in needed]


DEPENDENCIES = Grouped(
    {
        1: lambda row: package_of(row.app),
        2: lambda row: package_of(row.app),
        3: lambda row: row.needed_id,
        4: lambda row: "" if row.needed is None else row.needed.name,
        5: lambda row: "" if row.needed is None else row.needed.publisher,
        6: lambda row: 0 if row.needed is None else _version_part(row.needed.version, 0),
        7: lambda row: 0 if row.needed is None else _version_part(row.needed.version, 1),
        8: lambda row: 0 if row.needed is None else _version_part(row.needed.version, 2),
        9: lambda row: 0 if row.needed is None else _version_part(row.needed.version, 3),
    },
    groups=_packages,
    first=package_of,
    items=_dependencies,
    second=lambda row: row.needed_id,
    row=lambda session, app, row: row,
)
"""Application Dependency. Undocumented: the version is that of the app that is there."""
