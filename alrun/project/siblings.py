"""Apps that lie side by side in one folder, as in a repository: what one needs of the others."""

from __future__ import annotations

import os
from collections.abc import Sequence

from alrun.project.app_json import parse_manifest
from alrun.project.dependencies import APPLICATION_IDS, find_dependency
from alrun.project.discovery import App, discover, folders_with_manifest
from alrun.project.errors import UnreadableProject
from alrun.project.reading import read_source


class Siblings:
    """The apps below some folders, as source; those whose `app.json` cannot be read are left out."""

    def __init__(self, folders: Sequence[str]) -> None:
        self._apps: dict[str, App] = {}
        """By the real paths of their folders."""
        for found in folders_with_manifest(folders):
            try:
                manifest = parse_manifest(read_source(found.manifest), found.root)
            except UnreadableProject:
                continue
            self._apps[os.path.realpath(found.root)] = App(manifest, found.root, found.files)

    def __bool__(self) -> bool:
        return bool(self._apps)

    def needed_by(self, root: str, given: Sequence[str]) -> list[str]:
        """The folders of those that the app in the folder `root` needs, and they in turn; none that is among `given`.

        `given` are the paths of dependencies. Raises UnreadableProject if they cannot be used.
        """
        own = self._apps.get(os.path.realpath(root))
        if own is None:
            return []
        there = discover(given, packages=True) if given else []
        others = [app for app in self._apps.values() if app is not own]
        needed: list[App] = []
        waiting = [own]
        while waiting:
            for app in _dependencies(waiting.pop(), others):
                if app not in needed and not any(app.manifest.app_id == each.manifest.app_id for each in there):
                    needed.append(app)
                    waiting.append(app)
        return sorted(app.root for app in needed)


def _dependencies(app: App, others: Sequence[App]) -> list[App]:
    found = [find_dependency(others, dependency) for dependency in app.manifest.dependencies]
    if app.manifest.application:
        found += [each for each in others if each.manifest.app_id in APPLICATION_IDS]
    return [each for each in found if each is not None]
