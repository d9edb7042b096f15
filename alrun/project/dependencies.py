"""Which app needs which, and in what order they come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from alrun.diagnostics import Diagnostic
from alrun.project.app_json import NO_ID, AppManifest, Dependency
from alrun.project.discovery import App, package_cache
from alrun.project.errors import UnreadableProject, about_path, about_text
from alrun.tree import struct

APPLICATION_IDS = frozenset(
    {
        "437dbf0e-84ff-417a-965d-ed2bb9650972",
        "63ca2fa4-4f03-4f2b-a480-172fef340d3f",
        "c1335042-3002-4257-bf8a-75c898ccb1b8",
        "f3552374-a1f2-4356-848e-196002525837",
    }
)
"""What an app depends on that names an `application`: Base Application, System Application, Application, Business
Foundation. Docs: devenv-json-files"""

_APPLICATION = ("c1335042-3002-4257-bf8a-75c898ccb1b8", "Application", "Microsoft")


@struct
class OrderedApps:
    """Apps in the order in which each comes after those it needs; `warnings` name the dependencies that are missing."""

    apps: tuple[App, ...]
    warnings: tuple[Diagnostic, ...]


def order_apps(apps: Sequence[App]) -> OrderedApps:
    """Put apps in the order of their dependencies; where that leaves a choice they stay as they are.

    A dependency that is not there is a warning (AL1022): what is used of it will be missing by name. Raises
    UnreadableProject for an app that is there twice, one in a version that is too old, and a circle.
    """
    problems = [*_duplicates(apps)]
    warnings: list[Diagnostic] = []
    needs: dict[App, list[App]] = {}
    for app in apps:
        needs[app] = []
        for dependency in needed_apps(app.manifest, apps):
            found = find_dependency(apps, dependency)
            if found is None:
                warnings.append(_not_found(dependency, package_cache(app.root)))
            elif version_order(found.manifest.version) < version_order(dependency.version):
                problems.append(_too_old(dependency, found))
            elif found is not app:
                needs[app].append(found)
    ordered: list[App] = []
    waiting = list(apps)
    while waiting and not problems:
        ready = next((app for app in waiting if all(needed in ordered for needed in needs[app])), None)
        if ready is None:
            problems.append(_circle(waiting[0], needs))
            break
        waiting.remove(ready)
        ordered.append(ready)
    if problems:
        raise UnreadableProject(problems)
    return OrderedApps(tuple(ordered), tuple(warnings))


def needed_apps(manifest: AppManifest, apps: Iterable[App]) -> tuple[Dependency, ...]:
    """The dependencies of an app, the Application app among them if it has an `application`.

    That one has no code of its own, so nothing of it is missed where one of the apps that it stands for is in `apps`.
    """
    if not manifest.application or any(app.manifest.app_id in APPLICATION_IDS for app in apps):
        return manifest.dependencies
    application = Dependency(*_APPLICATION, manifest.application, manifest.application_span)
    return (*manifest.dependencies, application)


def find_dependency(apps: Iterable[App], dependency: Dependency) -> App | None:
    """The one of `apps` that a dependency means: by its id; by publisher and name where either says no id."""
    named = (dependency.publisher.lower(), dependency.name.lower())
    for app in apps:
        manifest = app.manifest
        if NO_ID in (manifest.app_id, dependency.app_id):
            if (manifest.publisher.lower(), manifest.name.lower()) == named:
                return app
        elif manifest.app_id == dependency.app_id:
            return app
    return None


def version_order(text: str) -> tuple[int, ...]:
    """What versions are compared by."""
    parts = [int(part) for part in text.split(".")]
    return (*parts, *[0] * (4 - len(parts)))


def _duplicates(apps: Sequence[App]) -> Iterable[Diagnostic]:
    seen: dict[str, App] = {}
    for app in apps:
        app_id = app.manifest.app_id
        if app_id == NO_ID:
            continue
        other = seen.setdefault(app_id, app)
        if other is not app:
            yield about_path("ALRUN020", app.root, app.manifest.name, app.manifest.version, other.root)


def _not_found(dependency: Dependency, cache: str) -> Diagnostic:
    names = (dependency.publisher, dependency.name, dependency.version)
    return about_text("AL1022", dependency.span, *names, cache or "none was given with --dep")


def _too_old(dependency: Dependency, found: App) -> Diagnostic:
    names = (dependency.publisher, dependency.name, dependency.version)
    reason = f"The version in {found.root} is {found.manifest.version}"
    return about_text("AL1024", dependency.span, *names, reason)


def _circle(start: App, needs: dict[App, list[App]]) -> Diagnostic:
    """The circle of dependencies that is met when one goes from `start` always to an app that is not in order yet."""
    path = [start]
    while True:
        following = next(app for app in needs[path[-1]] if _leads_to_circle(app, needs))
        if following in path:
            circle = [app.manifest.name for app in path[path.index(following) :]]
            return about_path("ALRUN021", following.root, " -> ".join([*circle, circle[0]]))
        path.append(following)


def _leads_to_circle(app: App, needs: dict[App, list[App]]) -> bool:
    """Whether some way along the dependencies comes back to where it has been."""
    done: set[App] = set()
    remaining = {app}
    while remaining:
        current = remaining.pop()
        done.add(current)
        remaining |= {needed for needed in needs[current] if needed not in done}
    # Take away what needs nothing that is left, as often as that is possible: what stays is in a circle or needs one.
    while True:
        free = {each for each in done if not any(needed in done for needed in needs[each])}
        if not free:
            return app in done
        done -= free
