"""What `app.json` says about an app.

Docs: devenv-json-files
"""

from __future__ import annotations

import re
from collections.abc import Callable

from alrun.diagnostics import Diagnostic
from alrun.project.errors import UnreadableProject, about_text
from alrun.project.json_text import JsonError, Path, read_json
from alrun.source import SourceFile, Span
from alrun.tree import struct

NO_ID = "00000000-0000-0000-0000-000000000000"
DEFAULT_PUBLISHER = "Default publisher"
DEFAULT_VERSION = "1.0.0.0"

_GUID = re.compile(r"\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}?")
_VERSION = re.compile(r"\d+(\.\d+){0,3}")


@struct
class IdRange:
    """The object ids `first` to `last`, both included, that an app may use."""

    first: int
    last: int


@struct
class Dependency:
    """An app that another one needs, in `version` or a later one."""

    app_id: str
    name: str
    publisher: str
    version: str


@struct
class AppManifest:
    """An app's name and needs. Ids are lower case without braces; `runtime` is '' where `app.json` is silent.

    `application` is the version of the Application app that it needs, '' if it needs none. `internals_visible_to` are
    the ids of the apps that may use what is internal to this one.
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
        app_id=_bare_guid(reader.text(root, ("id",), default.app_id, _is_guid, "a GUID")),
        name=reader.text(root, ("name",), default.name),
        publisher=reader.text(root, ("publisher",), default.publisher),
        version=reader.text(root, ("version",), default.version, _is_version, "a version like 1.0.0.0"),
        id_ranges=reader.id_ranges(root),
        dependencies=reader.apps(root, "dependencies"),
        preprocessor_symbols=reader.symbols(root),
        runtime=reader.text(root, ("runtime",), "", _is_version, "a version like 15.0"),
        application=reader.text(root, ("application",), "", _is_version, "a version like 1.0.0.0"),
        internals_visible_to=tuple(app.app_id for app in reader.apps(root, "internalsVisibleTo")),
    )
    if reader.problems:
        raise UnreadableProject(reader.problems)
    return manifest


def _anything(_: str) -> bool:
    return True


def _is_guid(text: str) -> bool:
    return _GUID.fullmatch(text) is not None


def _is_version(text: str) -> bool:
    return _VERSION.fullmatch(text) is not None


def _bare_guid(text: str) -> str:
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
                    app_id=_bare_guid(self.text(owner, (*path, id_name), NO_ID, _is_guid, "a GUID")),
                    name=self.text(owner, (*path, "name"), ""),
                    publisher=self.text(owner, (*path, "publisher"), ""),
                    version=self.text(owner, (*path, "version"), "0.0.0.0", _is_version, "a version like 1.0.0.0"),
                )
            )
        return tuple(found)

    def symbols(self, root: dict[str, object]) -> tuple[str, ...]:
        found = []
        for index, value in enumerate(self.sequence(root.get("preprocessorSymbols", []), ("preprocessorSymbols",))):
            if isinstance(value, str):
                found.append(value)
            else:
                self._refuse(("preprocessorSymbols", index), "a text")
        return tuple(found)

    def _refuse(self, path: Path, expected: str) -> None:
        offset = self._offsets.get(path, 0)
        shown = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
        self.problems.append(about_text("ALRUN008", Span(self._source, offset, offset), shown or "app.json", expected))
