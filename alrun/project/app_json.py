"""What `app.json` says about an app.

Docs: devenv-json-files
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field

from alrun.diagnostics import Diagnostic
from alrun.project.errors import UnreadableProject, about_text
from alrun.project.json_text import JsonError, Path, read_json
from alrun.source import NOWHERE, SourceFile, Span
from alrun.tree import struct

NO_ID = "00000000-0000-0000-0000-000000000000"
DEFAULT_PUBLISHER = "Default publisher"
DEFAULT_VERSION = "1.0.0.0"

_GUID = re.compile(r"\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?")
_VERSION = re.compile(r"[0-9]{1,10}(\.[0-9]{1,10}){0,3}")


@struct
class IdRange:
    """The object ids `first` to `last`, both included, that an app may use."""

    first: int
    last: int

    def __str__(self) -> str:
        return f"{self.first}..{self.last}"


@struct
class Dependency:
    """An app that another one needs, in `version` or a later one. `span` is where that is said."""

    app_id: str
    name: str
    publisher: str
    version: str
    span: Span = field(default=NOWHERE, compare=False)


ON_PREM = "OnPrem"
"""The target of an app that may use everything."""

_TARGETS = frozenset({"onprem", "cloud", "internal", "solution", "extension", "personalization"})
"""The targets of `app.json`, older names included. Docs: devenv-json-files"""


@struct
class AppManifest:
    """An app's name and needs. Ids are lower case without braces; `runtime` is '' where `app.json` is silent.

    `application` is the version of the Application app that it needs, said at `application_span`, '' if it needs none.
    `resource_folders` are those of its resources, relative to its own.
    `internals_visible_to` are the ids of the apps that may use what is internal to this one, `features` what it has
    switched on, `suppressed` the codes of warnings that it does not want to hear of. `target` is where it may run.
    """

    app_id: str
    name: str
    publisher: str
    version: str
    id_ranges: tuple[IdRange, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    preprocessor_symbols: tuple[str, ...] = ()
    runtime: str = ""
    internals_visible_to: tuple[str, ...] = ()
    application: str = ""
    features: tuple[str, ...] = ()
    suppressed: tuple[str, ...] = ()
    application_span: Span = field(default=NOWHERE, compare=False)
    resource_folders: tuple[str, ...] = ()
    target: str = ON_PREM


def default_manifest(name: str) -> AppManifest:
    """The manifest of files that come without an `app.json`."""
    return AppManifest(NO_ID, name, DEFAULT_PUBLISHER, DEFAULT_VERSION)


def parse_manifest(source: SourceFile, default_name: str) -> AppManifest:
    """Read the text of an `app.json`; what it leaves out gets the value it has in `default_manifest`.

    Raises UnreadableProject with one diagnostic for each wrong value.
    """
    try:
        value, offsets = read_json(source.text)
    except JsonError as error:
        at = Span(source, error.offset, error.offset)
        raise UnreadableProject([about_text("ALRUN007", at, error)]) from error
    reader = _Reader(source, offsets)
    root = reader.mapping(value, ())
    default = default_manifest(default_name)
    manifest = AppManifest(
        app_id=bare_guid(reader.text(root, ("id",), default.app_id, is_guid, "a GUID")),
        name=reader.text(root, ("name",), default.name),
        publisher=reader.text(root, ("publisher",), default.publisher),
        version=reader.text(root, ("version",), default.version, is_version, "a version like 1.0.0.0"),
        id_ranges=reader.id_ranges(root),
        dependencies=reader.apps(root, "dependencies"),
        preprocessor_symbols=reader.texts(root, "preprocessorSymbols"),
        runtime=reader.text(root, ("runtime",), "", is_version, "a version like 15.0"),
        application=reader.text(root, ("application",), "", is_version, "a version like 1.0.0.0"),
        internals_visible_to=tuple(app.app_id for app in reader.apps(root, "internalsVisibleTo")),
        features=reader.texts(root, "features"),
        suppressed=tuple(code.upper() for code in reader.texts(root, "suppressWarnings")),
        application_span=reader.place(("application",)),
        resource_folders=reader.texts(root, "resourceFolders"),
        target=reader.text(root, ("target",), "Cloud", _is_target, "OnPrem or Cloud"),
    )
    if not reader.problems:
        reader.check(manifest, root)
    if reader.problems:
        raise UnreadableProject(reader.problems)
    return manifest


def _anything(_: str) -> bool:
    return True


def _is_target(text: str) -> bool:
    return text.lower() in _TARGETS


def is_guid(text: str) -> bool:
    """Whether a text is a GUID, with braces or without."""
    return _GUID.fullmatch(text) is not None


def is_version(text: str) -> bool:
    """Whether a text is one to four numbers with points between them."""
    return _VERSION.fullmatch(text) is not None


def bare_guid(text: str) -> str:
    """A GUID as all manifests have it: lower case, without braces."""
    return text.strip("{}").lower()


class _Reader:
    """Takes typed values out of the JSON value and notes each that has the wrong type, at its place."""

    def __init__(self, source: SourceFile, offsets: dict[Path, int]) -> None:
        self._source = source
        self._offsets = offsets
        self.problems: list[Diagnostic] = []

    def mapping(self, value: object, path: Path) -> dict[str, object]:
        if isinstance(value, dict):
            return value
        self._refuse(path, "an object")
        return {}

    def sequence(self, value: object, path: Path) -> list[object]:
        if isinstance(value, list):
            return value
        self._refuse(path, "a list")
        return []

    def text(
        self,
        owner: dict[str, object],
        path: Path,
        default: str,
        accepts: Callable[[str], bool] = _anything,
        expected: str = "a text",
    ) -> str:
        value = owner.get(str(path[-1]), default)
        if value == default or (isinstance(value, str) and accepts(value)):
            return str(value)
        self._refuse(path, expected)
        return default

    def id_ranges(self, root: dict[str, object]) -> tuple[IdRange, ...]:
        # Before runtime 3 there was one range, under the name idRange.
        if "idRange" in root:
            return (self._id_range(root["idRange"], ("idRange",)),)
        ranges = self.sequence(root.get("idRanges", []), ("idRanges",))
        return tuple(self._id_range(value, ("idRanges", index)) for index, value in enumerate(ranges))

    def _id_range(self, value: object, path: Path) -> IdRange:
        owner = self.mapping(value, path)
        return IdRange(self._number(owner, (*path, "from")), self._number(owner, (*path, "to")))

    def _number(self, owner: dict[str, object], path: Path) -> int:
        value = owner.get(str(path[-1]), 0)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self._refuse(path, "a whole number")
        return 0

    def apps(self, root: dict[str, object], name: str) -> tuple[Dependency, ...]:
        """The apps that `dependencies` or `internalsVisibleTo` lists."""
        found = []
        for index, value in enumerate(self.sequence(root.get(name, []), (name,))):
            path: Path = (name, index)
            owner = self.mapping(value, path)
            # `appId` is the older name of `id`.
            id_name = "id" if "id" in owner else "appId"
            found.append(
                Dependency(
                    app_id=bare_guid(self.text(owner, (*path, id_name), NO_ID, is_guid, "a GUID")),
                    name=self.text(owner, (*path, "name"), ""),
                    publisher=self.text(owner, (*path, "publisher"), ""),
                    version=self.text(owner, (*path, "version"), "0.0.0.0", is_version, "a version like 1.0.0.0"),
                    span=self.place(path),
                )
            )
        return tuple(found)

    def texts(self, root: dict[str, object], name: str) -> tuple[str, ...]:
        """A list of texts, such as `preprocessorSymbols`."""
        found = []
        for index, value in enumerate(self.sequence(root.get(name, []), (name,))):
            if isinstance(value, str):
                found.append(value)
            else:
                self._refuse((name, index), "a text")
        return tuple(found)

    def check(self, manifest: AppManifest, root: dict[str, object]) -> None:
        """What is wrong with values that are well formed each."""
        if "idRange" in root and "idRanges" in root:
            self._report(("idRange",), "AL1048")
        last = 0
        for index, each in sorted(enumerate(manifest.id_ranges), key=lambda pair: pair[1].first):
            if not 0 < each.first <= each.last:
                self._report(("idRanges", index), "AL1047", each)
            elif each.first <= last:
                overlapping = ", ".join(str(other) for other in manifest.id_ranges if other.last >= each.first)
                self._report(("idRanges", index), "AL1046", overlapping)
            last = max(last, each.last)
        seen: set[str] = set()
        for index, dependency in enumerate(manifest.dependencies):
            if dependency.app_id == NO_ID:
                continue
            if dependency.app_id == manifest.app_id:
                self._report(("dependencies", index), "AL1152", dependency.app_id)
            elif dependency.app_id in seen:
                self._report(("dependencies", index), "AL1070", dependency.app_id)
            seen.add(dependency.app_id)

    def _report(self, path: Path, code: str, *arguments: object) -> None:
        self.problems.append(about_text(code, self.place(path), *arguments))

    def place(self, path: Path) -> Span:
        """Where the value at `path` stands; the start of the text if there is none."""
        offset = self._offsets.get(path, 0)
        return Span(self._source, offset, offset)

    def _refuse(self, path: Path, expected: str) -> None:
        shown = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
        self.problems.append(about_text("ALRUN008", self.place(path), shown or "app.json", expected))
