"""From paths to the headers of all objects: what opening a program costs, however large it is.

The headers of a large app are kept in the cache folder, those of each file under the hash of its content.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Sequence

from alrun.cache import edition, read_entry, sha256, write_entry
from alrun.diagnostics import Diagnostic
from alrun.platform.system_app import SYSTEM_APP_ID, SYSTEM_FOLDER, system_source
from alrun.project.alpackages import add_cached
from alrun.project.app_json import AppManifest
from alrun.project.dependencies import APPLICATION_IDS, order_apps
from alrun.project.discovery import App, discover, package_cache
from alrun.project.errors import UnreadableProject
from alrun.project.reading import decode_source, packed_path, packed_source, read_content, unread_source
from alrun.semantics.program import IndexedApp, IndexedFile
from alrun.semantics.symbols import CLOUD_SCOPES, AppInfo
from alrun.syntax.headers import ObjectHeader
from alrun.syntax.index import index_file

_WORTH_KEEPING = 100
"""Files that an app must have for its index to be kept: a smaller one is scanned sooner than it is looked up."""

_SYSTEM_ENTRY = "system.index"

_Kept = dict[str, tuple[bytes, tuple[ObjectHeader, ...]]]
"""By path, the hash of a file's content and what that content declares."""


def index_apps(
    paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Iterable[str] = ()
) -> tuple[IndexedApp, ...]:
    """The apps at `dependencies` and at `paths`, which are the program's own, each after those it needs.

    Nothing is parsed. `symbols` are preprocessor symbols besides those of each `app.json`.
    Raises ProjectError if a path cannot be used, naming every file of the dependencies that cannot be read.
    """
    own = discover(paths)
    own_files = {os.path.abspath(path) for app in own for path in app.files}
    needed = discover(dependencies, packages=True) if dependencies else []
    # A folder of dependencies may hold the program itself.
    others = [app for app in needed if not own_files.issuperset(map(os.path.abspath, app.files))]
    completed = add_cached([*others, *own])
    # The platform may be there as a package too, but alrun is the platform.
    ordered = order_apps([app for app in completed.apps if not _is_platform(app)])
    warnings = (*ordered.warnings, *completed.warnings)
    indexed: list[IndexedApp] = []
    problems = UnreadableProject([])
    for app in ordered.apps:
        try:
            indexed.append(_index_app(app, frozenset(symbols), app in own, warnings))
        except UnreadableProject as error:
            problems = UnreadableProject([*problems.diagnostics, *error.diagnostics])
    if problems.diagnostics:
        raise problems
    return tuple(indexed)


def index_program(
    paths: Sequence[str], dependencies: Sequence[str] = (), symbols: Iterable[str] = ()
) -> tuple[IndexedApp, ...]:
    """The apps that `index_apps` gives, after the platform's own unless that is among them. Raises ProjectError."""
    apps = index_apps(paths, dependencies, symbols)
    if any(app.info.app_id == SYSTEM_APP_ID for app in apps):
        return apps
    return (_index_system(), *apps)


def _index_system() -> IndexedApp:
    """The platform's own app. Its files are part of alrun's edition, so they are not read to see what has changed."""
    fingerprint = sha256(repr(edition()).encode("utf-8", "surrogatepass")).digest()
    entry = read_entry(_SYSTEM_ENTRY)
    if entry is not None and entry.startswith(fingerprint):
        info, headers = pickle.loads(memoryview(entry)[len(fingerprint) :])
    else:
        [app] = discover([SYSTEM_FOLDER])
        manifest = app.manifest
        info = _app_info(manifest)
        headers = {path: index_file(system_source(path), frozenset()) for path in app.files}
        write_entry(_SYSTEM_ENTRY, fingerprint + pickle.dumps((info, headers), pickle.HIGHEST_PROTOCOL))
    files = tuple(IndexedFile(system_source(path), found) for path, found in headers.items())
    return IndexedApp(info, files, frozenset(), is_own=False, is_system=True)


def _is_platform(app: App) -> bool:
    return app.is_package and app.manifest.app_id == SYSTEM_APP_ID


def _app_info(manifest: AppManifest) -> AppInfo:
    dependencies = frozenset(dependency.app_id for dependency in manifest.dependencies)
    if manifest.application:
        dependencies |= APPLICATION_IDS
    return AppInfo(
        manifest.app_id,
        manifest.name,
        manifest.publisher,
        manifest.version,
        frozenset(manifest.internals_visible_to),
        dependencies,
        manifest.target.lower() in CLOUD_SCOPES,
    )


def _index_app(app: App, symbols: frozenset[str], is_own: bool, warnings: Iterable[Diagnostic]) -> IndexedApp:
    manifest = app.manifest
    info = _app_info(manifest)
    defined = symbols | frozenset(manifest.preprocessor_symbols)
    if app.is_package:
        files, has_source, translations = _index_package(app.root, defined)
    else:
        files, has_source, translations = _index_folder(app, defined, is_own), True, app.translations
    return IndexedApp(
        info,
        files,
        defined,
        is_own,
        has_source=has_source,
        id_ranges=tuple((each.first, each.last) for each in manifest.id_ranges),
        translations=translations,
        resource_folders=() if app.is_package else tuple(_below(app.root, each) for each in manifest.resource_folders),
        suppressed=frozenset(manifest.suppressed),
        diagnostics=tuple(each for each in warnings if _is_in(app, each) and each.code not in manifest.suppressed),
    )


def _below(root: str, folder: str) -> str:
    return os.path.join(root, folder.replace("\\", "/"))


def _index_package(path: str, defined: frozenset[str]) -> tuple[tuple[IndexedFile, ...], bool, tuple[str, ...]]:
    """The files in a package, whether they are the app's source, and the paths of its translation files.

    Once they are kept the package is not opened.
    """
    digest = sha256(read_content(path)).digest()
    asked = repr((edition(), digest, sorted(defined))).encode("utf-8", "surrogatepass")
    name = f"package-{sha256(asked).hexdigest()[:32]}.index"
    entry = read_entry(name)
    if entry is not None:
        headers, has_source, translations = pickle.loads(entry)
    else:
        from alrun.project.package import open_package

        package = open_package(path, digest)
        has_source = package.has_source
        translations = tuple(packed_path(path, name) for name in package.translations)
        headers = {file: index_file(packed_source(path, digest, file), defined) for file in package.names}
        write_entry(name, pickle.dumps((headers, has_source, translations), pickle.HIGHEST_PROTOCOL))
    files = tuple(IndexedFile(packed_source(path, digest, file), found) for file, found in headers.items())
    return files, has_source, translations


def _index_folder(app: App, defined: frozenset[str], is_own: bool) -> tuple[IndexedFile, ...]:
    """The files of an app. One that cannot be read is an error among those of the program, if the app is its own.

    Raises UnreadableProject for a dependency, of which the errors are not looked for.
    """
    name = _entry_name(app, defined) if len(app.files) >= _WORTH_KEEPING else ""
    kept = _read(name) if name else {}
    found: _Kept = {}
    problems: dict[str, Diagnostic] = {}
    for path in app.files:
        try:
            content = read_content(path)
            digest = sha256(content).digest()
            known = kept.get(path)
            if known is None or known[0] != digest:
                known = (digest, index_file(decode_source(path, content), defined))
            found[path] = known
        except UnreadableProject as error:
            [problems[path]] = error.diagnostics
    if problems and not is_own:
        raise UnreadableProject(list(problems.values()))
    if name and found != kept:
        write_entry(name, pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
    return (
        *(IndexedFile(unread_source(path, digest), headers) for path, (digest, headers) in found.items()),
        *(IndexedFile(problem.span.file, (), problem) for problem in problems.values()),
    )


def _is_in(app: App, diagnostic: Diagnostic) -> bool:
    """Whether a diagnostic is about the app's manifest, or a package in its `.alpackages` folder."""
    folder = os.path.normpath(os.path.dirname(diagnostic.span.file.path))
    return folder in (os.path.normpath(app.root), package_cache(app.root))


def _entry_name(app: App, defined: frozenset[str]) -> str:
    asked = repr((edition(), os.getcwd(), app.root, sorted(defined))).encode("utf-8", "surrogatepass")
    return f"app-{sha256(asked).hexdigest()[:32]}.index"


def _read(name: str) -> _Kept:
    entry = read_entry(name)
    if entry is None:
        return {}
    kept: _Kept = pickle.loads(entry)
    return kept
