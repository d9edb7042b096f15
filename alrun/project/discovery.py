"""Which apps and `.al` files the paths of a command mean."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from alrun.diagnostics import Diagnostic
from alrun.project.errors import UnreadableProject, about_path
from alrun.project.reading import read_source
from alrun.tree import struct

if TYPE_CHECKING:
    from alrun.project.app_json import AppManifest

_SKIPPED_FOLDERS = frozenset({"node_modules"})
"""Besides hidden ones, `.alpackages` among them: what a build or an editor puts there is not the app's source."""


@struct
class App:
    """An app as it lies on disk. `root` and `files` are as the user would type them; `files` are in a fixed order.

    A package is its own root and its only file.
    """

    manifest: AppManifest
    root: str
    files: tuple[str, ...]
    is_package: bool = False
    translations: tuple[str, ...] = ()
    """The `.xlf` files of its Translations folder, but not those that the compiler generates; none of a package."""


@struct
class AppFiles:
    """The files of an app: those of `App`, and its `app.json` or '' where there is none, unread."""

    manifest: str
    root: str
    files: tuple[str, ...]
    is_package: bool = False
    translations: tuple[str, ...] = ()


def find_files(paths: Sequence[str], packages: bool = False) -> list[AppFiles]:
    """The files that `discover` finds, and what is in the `.alpackages` folders of the apps: all that may count.

    For those who only ask whether anything has changed. Raises UnreadableProject for paths that cannot be used.
    """
    search = _search(paths, packages)
    if search.problems:
        raise UnreadableProject(search.problems)
    found = search.found()
    cached = [path for app in found if app.manifest for path in cached_packages(app.root)]
    return [*found, *(AppFiles("", path, (path,), is_package=True) for path in cached)]


def folders_with_manifest(folders: Sequence[str]) -> list[AppFiles]:
    """The apps below folders that have an `app.json`, and files of AL. What cannot be read is left out."""
    return [app for app in _search(folders, packages=False).found() if app.manifest and app.files]


def package_cache(root: str) -> str:
    """The folder of packages that belongs to the app at `root`; '' if it has none."""
    folder = os.path.normpath(os.path.join(root, ".alpackages"))
    return folder if os.path.isdir(folder) else ""


def cached_packages(root: str) -> list[str]:
    """The packages in the `.alpackages` folder of the app at `root`. Raises UnreadableProject."""
    folder = package_cache(root)
    if not folder:
        return []
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.path for entry in entries if is_package(entry.name) and entry.is_file())
    except OSError as error:
        raise UnreadableProject([about_path("ALRUN002", folder, error.strerror)]) from error


def discover(paths: Sequence[str], packages: bool = False) -> list[App]:
    """The apps that `paths` mean: `.al` files, `.app` packages, and folders with everything below them.

    A folder with an `app.json` is an app with everything below it, wherever it lies below a path. All other files
    together are one more app, named after the folder they were first found in. With `packages`, those in folders count,
    save below an `app.json`, where the compiler has put them.
    Raises UnreadableProject with one diagnostic for each path or `app.json` that cannot be used.
    """
    # A program from the cache does not look into its manifests, so what reads them is imported here.
    from alrun.project.app_json import default_manifest, parse_manifest

    search = _search(paths, packages)
    problems = search.problems
    apps: list[App] = []
    for found in search.found():
        if found.is_package:
            try:
                apps.append(package_app(found.root))
            except UnreadableProject as error:
                problems.extend(error.diagnostics)
            continue
        manifest = default_manifest(folder_name(found.root))
        if found.manifest:
            try:
                manifest = parse_manifest(read_source(found.manifest), manifest.name)
            except UnreadableProject as error:
                problems.extend(error.diagnostics)
        apps.append(App(manifest, found.root, found.files, translations=found.translations))
    if problems:
        raise UnreadableProject(problems)
    return apps


def package_app(path: str) -> App:
    """The app in the package at `path`. Raises UnreadableProject."""
    from alrun.project.package import read_package_manifest

    return App(read_package_manifest(path), path, (path,), is_package=True)


def app_folder(folder: Path) -> Path | None:
    """The nearest folder with an `app.json`, from this one outwards."""
    for candidate in (folder, *folder.parents):
        if (candidate / "app.json").is_file():
            return candidate
    return None


def has_al(folder: str) -> bool:
    """Whether there is an `.al` file below a folder, where `discover` looks."""
    for _, folders, files in os.walk(folder):
        if any(map(_is_al, files)):
            return True
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _SKIPPED_FOLDERS]
    return False


def folder_name(folder: str) -> str:
    """What an app without a name of its own is called."""
    return os.path.basename(os.path.realpath(folder)) or "Default"


def _search(paths: Sequence[str], packages: bool) -> _Search:
    search = _Search(packages)
    for path in paths:
        search.add(os.path.normpath(path))
    return search


class _Search:
    def __init__(self, packages: bool) -> None:
        self._wants_packages = packages
        self._packages: list[str] = []
        self.problems: list[Diagnostic] = []
        self._roots: dict[str, None] = {}
        """The folders that hold an `app.json`."""
        self._files: dict[str, list[str]] = {}
        """By the root of the app that owns them; '' for those without an `app.json`."""
        self._translations: dict[str, list[str]] = {}
        """By the root of the app whose they are, as `_files`."""
        self._loose_root = ""
        self._seen: set[str] = set()

    def add(self, path: str) -> None:
        if os.path.isdir(path):
            if not self._add_folder(path, os.path.realpath(path), ""):
                self.problems.append(about_path("ALRUN005", path))
        elif not os.path.exists(path):
            self.problems.append(about_path("ALRUN001", path))
        elif is_package(path):
            self._add_package(path, os.path.realpath(path))
        elif not _is_al(path):
            self.problems.append(about_path("ALRUN006", path))
        else:
            self._add_file(path, os.path.realpath(path), "")

    def _add_folder(self, folder: str, real: str, owner: str) -> bool:
        """Whether there is anything to say about the folder: a file was found in it, or a problem.

        `real` is the folder without symbolic links: what is found twice counts once.
        """
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(about_path("ALRUN002", folder, error.strerror))
            return True
        found = False
        # As for the AL compiler, an app is its folder with all that lies below; a manifest there counts for nothing.
        if not owner and any(entry.name == "app.json" for entry in entries):
            owner = folder
            self._roots[folder] = None
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _SKIPPED_FOLDERS:
                continue
            path = os.path.normpath(os.path.join(folder, entry.name))
            if entry.is_dir(follow_symlinks=False):
                found |= self._add_folder(path, os.path.join(real, entry.name), owner)
            elif _is_al(entry.name) and entry.is_file():
                self._add_file(path, _real(entry, real), owner)
                found = True
            elif is_translation(path) and entry.is_file():
                self._translations.setdefault(owner, []).append(path)
            elif self._wants_packages and not owner and is_package(entry.name) and entry.is_file():
                self._add_package(path, _real(entry, real))
                found = True
        return found

    def _add_package(self, path: str, real: str) -> None:
        if real not in self._seen:
            self._seen.add(real)
            self._packages.append(path)

    def _add_file(self, path: str, real: str, owner: str) -> None:
        if real in self._seen:
            return
        self._seen.add(real)
        if not owner and not self._loose_root:
            self._loose_root = os.path.dirname(path) or "."
        self._files.setdefault(owner, []).append(path)

    def found(self) -> list[AppFiles]:
        apps = [
            AppFiles(
                os.path.join(root, "app.json"),
                root,
                tuple(self._files.get(root, ())),
                translations=tuple(self._translations.get(root, ())),
            )
            for root in self._roots
        ]
        if "" in self._files:
            translations = tuple(self._translations.get("", ()))
            apps.append(AppFiles("", self._loose_root, tuple(self._files[""]), translations=translations))
        apps += [AppFiles("", path, (path,), is_package=True) for path in self._packages]
        return apps


def _real(entry: os.DirEntry[str], folder: str) -> str:
    # Asking the system for the real path of each of ten thousand files takes longer than reading them.
    return os.path.realpath(entry.path) if entry.is_symlink() else os.path.join(folder, entry.name)


def is_package(path: str) -> bool:
    """Whether a path is that of an `.app` package, by its name."""
    return path.lower().endswith(".app")


def _is_al(path: str) -> bool:
    return path.lower().endswith(".al")


def is_translation(path: str) -> bool:
    """Whether a path leads to an `.xlf` file below a folder Translations, but not one that the compiler generates.

    Docs: devenv-work-with-translation-files
    """
    *folders, name = path.lower().replace(os.sep, "/").split("/")
    return name.endswith(".xlf") and not name.endswith(".g.xlf") and "translations" in folders
