"""Which apps of a program see which: an app sees what it depends on, and may have the names of what it does not.

Docs: devenv-json-files
"""

from __future__ import annotations

from collections.abc import Iterable

from alrun.semantics.symbols import AppInfo


class AppVisibility:
    """What the apps of a program see of each other."""

    def __init__(self, apps: Iterable[AppInfo]) -> None:
        """`apps` are all but that of the platform, which every app sees."""
        self._dependencies = {app.app_id: app.dependencies for app in apps if app.app_id.strip("0-")}
        self._seen: dict[str, frozenset[str]] = {}

    def sees(self, app: AppInfo, other: AppInfo) -> bool:
        """Whether an app depends on another, if only by way of others. One without an id sees all, and all see it."""
        if app.app_id == other.app_id or not {app.app_id, other.app_id} <= self._dependencies.keys():
            return True
        return other.app_id in self._seen_by(app.app_id)

    def are_related(self, app: AppInfo, other: AppInfo) -> bool:
        """Whether one of two apps sees the other."""
        return self.sees(app, other) or self.sees(other, app)

    def _seen_by(self, app_id: str) -> frozenset[str]:
        found = self._seen.get(app_id)
        if found is None:
            reached: set[str] = set()
            waiting = [app_id]
            while waiting:
                for each in self._dependencies.get(waiting.pop(), ()):
                    if each not in reached:
                        reached.add(each)
                        waiting.append(each)
            found = self._seen[app_id] = frozenset(reached)
        return found
