"""The apps of a program as running code asks for them: which there are, whose code runs, what is being installed.

Docs: methods-auto/navapp/navapp-data-type
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from alrun.runtime.values.versions import NO_VERSION, Version, parse_version
from alrun.semantics.symbols import AppInfo
from alrun.tree import struct

_NAMELESS = uuid.UUID("6c1b4f0e-2f5d-4f6e-9a53-0f1f5b8f4a11")
"""The namespace of the ids that apps get who have none of their own."""


@struct
class Lifecycle:
    """What is done with an app while its install or upgrade code runs.

    `context` is the member of ExecutionContext, `data_version` the version that the app's data has: 0.0.0.0 before the
    first installation. Docs: devenv-upgrading-extensions
    """

    context: str
    app: AppInfo
    data_version: Version


@struct
class ModuleDependency:
    """The value of a ModuleDependencyInfo."""

    app_id: uuid.UUID = uuid.UUID(int=0)
    name: str = ""
    publisher: str = ""


@struct
class Module:
    """The value of a ModuleInfo. Docs: methods-auto/moduleinfo/moduleinfo-data-type"""

    app_id: uuid.UUID = uuid.UUID(int=0)
    package_id: uuid.UUID = uuid.UUID(int=0)
    name: str = ""
    publisher: str = ""
    app_version: Version = NO_VERSION
    data_version: Version = NO_VERSION
    dependencies: tuple[ModuleDependency, ...] = ()


def module_of(app: AppInfo, apps: Iterable[AppInfo], lifecycle: Lifecycle | None) -> Module:
    """What ModuleInfo tells of an app, among the apps of the program and while `lifecycle` goes on."""
    version = parse_version(app.version)
    data_version = lifecycle.data_version if lifecycle is not None and lifecycle.app == app else version
    by_id = {each.app_id: each for each in apps}
    dependencies = tuple(
        ModuleDependency(uuid.UUID(app_id), by_id[app_id].name, by_id[app_id].publisher)
        for app_id in sorted(app.dependencies)
        if app_id in by_id
    )
    return Module(id_of(app), package_of(app), app.name, app.publisher, version, data_version, dependencies)


def id_of(app: AppInfo) -> uuid.UUID:
    """The id of an app; files without an `app.json` have one made of their name, which stays the same."""
    try:
        found = uuid.UUID(app.app_id)
    except ValueError:
        found = uuid.UUID(int=0)
    return found if found.int else uuid.uuid5(_NAMELESS, app.name)


def package_of(app: AppInfo) -> uuid.UUID:
    """The id of an app's package. The product makes one for each upload; here the same version is the same package."""
    return uuid.uuid5(id_of(app), app.version)


def in_order(apps: Sequence[AppInfo]) -> list[AppInfo]:
    """The apps, each after those that it depends on; else in the order given."""
    by_id = {app.app_id: app for app in apps}
    ordered: dict[AppInfo, None] = {}

    def add(app: AppInfo, around: tuple[AppInfo, ...]) -> None:
        if app in ordered or app in around:
            return
        for app_id in sorted(app.dependencies):
            if app_id in by_id:
                add(by_id[app_id], (*around, app))
        ordered[app] = None

    for app in apps:
        add(app, ())
    return list(ordered)
