"""`.alpackages`: the packages that an editor has fetched for the app beside them.

They serve dependencies that nobody gave; nothing else of them is used. Docs: devenv-get-started
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.diagnostics import Diagnostic, Severity
from alrun.project.app_json import Dependency
from alrun.project.dependencies import find_dependency, needed_apps, version_order
from alrun.project.discovery import App, cached_packages, package_app
from alrun.project.errors import UnreadableProject
from alrun.tree import struct


@struct
class CompletedApps:
    """Apps with the packages they need before them; `warnings` are about packages that cannot be read, if one lacks."""

    apps: tuple[App, ...]
    warnings: tuple[Diagnostic, ...]


def add_cached(apps: Sequence[App]) -> CompletedApps:
    """Add what `apps`, and what is added, depend on and is not there, from the `.alpackages` folders of the apps.

    Of several versions the latest is taken.
    """
    added: list[App] = []
    problems: dict[Diagnostic, None] = {}
    for app in apps:
        cache = _Cache(app.root)
        waiting = [app.manifest]
        while waiting:
            manifest = waiting.pop()
            for dependency in needed_apps(manifest, [*apps, *added]):
                if find_dependency([*apps, *added], dependency) is not None:
                    continue
                found = cache.latest(dependency)
                if found is None:
                    problems |= dict.fromkeys(cache.problems)
                else:
                    added.append(found)
                    waiting.append(found.manifest)
    return CompletedApps((*added, *apps), tuple(problems))


class _Cache:
    """The packages in the `.alpackages` folder of an app, read when one is first wanted."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._packages: list[App] | None = None
        self.problems: list[Diagnostic] = []

    def latest(self, dependency: Dependency) -> App | None:
        """The latest version of the app that a dependency means."""
        if self._packages is None:
            self._packages = self._read()
        found = [each for each in self._packages if find_dependency([each], dependency) is not None]
        return max(found, key=lambda app: version_order(app.manifest.version), default=None)

    def _read(self) -> list[App]:
        packages = []
        for path in cached_packages(self._root):
            try:
                packages.append(package_app(path))
            except UnreadableProject as error:
                # It may be of an app that nobody needs.
                self.problems += [_as_warning(each) for each in error.diagnostics]
        return packages


def _as_warning(problem: Diagnostic) -> Diagnostic:
    return Diagnostic(problem.code, problem.text, problem.span, Severity.WARNING)
