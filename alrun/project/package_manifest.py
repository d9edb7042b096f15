"""`NavxManifest.xml`: what a package says about its app, as `app.json` does in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Never
from xml.parsers import expat

from alrun.project.app_json import AppManifest, Dependency, IdRange, bare_guid, is_guid, is_version
from alrun.source import SourceFile, Span


class BadManifest(Exception):
    """The text is no manifest; `str()` says why."""


def parse_package_manifest(content: bytes, shown: str) -> AppManifest:
    """The manifest that `content` holds; `shown` is the package's path as messages show it. Raises BadManifest."""
    reader = _Reader()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadManifest("it is not UTF-8 text") from None
    parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise BadManifest(f"it is not valid XML: {error}") from None
    return reader.manifest(shown)


def _refuse_doctype(*_: object) -> Never:
    # Entities are declared there, and can make a short text endless.
    raise BadManifest("it has a document type declaration")


class _Reader:
    """Notes the elements that matter, by the names of those around them; the others pass by."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._text = ""
        self._elements: dict[str, list[dict[str, str]]] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name.rpartition(" ")[2])
        self._text = ""
        if len(self._path) <= 3:
            self._elements.setdefault("/".join(self._path), []).append(attributes)

    def end(self, _name: str) -> None:
        # A list of words has each in an attribute or as the text of an element.
        if len(self._path) == 3 and self._text.strip():
            self._elements["/".join(self._path)][-1].setdefault("Name", self._text.strip())
        self._text = ""
        self._path.pop()

    def characters(self, text: str) -> None:
        self._text += text

    def manifest(self, shown: str) -> AppManifest:
        apps = self._elements.get("Package/App", [])
        if len(apps) != 1:
            raise BadManifest("it does not describe one app")
        [app] = apps
        place = Span(SourceFile(f"{shown}/NavxManifest.xml", ""), 0, 0)
        return AppManifest(
            app_id=_guid(app, "Id"),
            name=_text(app, "Name"),
            publisher=_text(app, "Publisher"),
            version=_version(app, "Version"),
            id_ranges=tuple(
                IdRange(_number(each, "MinObjectId"), _number(each, "MaxObjectId"))
                for each in self._elements.get("Package/IdRanges/IdRange", ())
            ),
            dependencies=tuple(
                Dependency(
                    _guid(each, "Id"),
                    each.get("Name", ""),
                    each.get("Publisher", ""),
                    _version(each, "MinVersion", "0.0.0.0"),
                    place,
                )
                for each in self._elements.get("Package/Dependencies/Dependency", ())
            ),
            preprocessor_symbols=tuple(self._words("Package/PreprocessorSymbols")),
            runtime=_version(app, "Runtime", ""),
            internals_visible_to=tuple(
                _guid(each, "Id") for path, found in self._inside("Package/InternalsVisibleTo") for each in found
            ),
            application=_version(app, "Application", ""),
            application_span=place,
            features=tuple(self._words("Package/Features")),
        )

    def _inside(self, owner: str) -> Sequence[tuple[str, list[dict[str, str]]]]:
        return [(path, found) for path, found in self._elements.items() if path.startswith(f"{owner}/")]

    def _words(self, owner: str) -> list[str]:
        return [each["Name"] for _, found in self._inside(owner) for each in found if "Name" in each]


def _text(element: dict[str, str], name: str) -> str:
    value = element.get(name, "")
    if not value:
        raise BadManifest(f"the app has no {name}")
    return value


def _guid(element: dict[str, str], name: str) -> str:
    value = element.get(name, "")
    if not is_guid(value):
        raise BadManifest(f"{name} '{value}' is not a GUID")
    return bare_guid(value)


def _version(element: dict[str, str], name: str, default: str | None = None) -> str:
    value = element.get(name, default or "")
    if not is_version(value) and value != default:
        raise BadManifest(f"{name} '{value}' is not a version")
    return value


def _number(element: dict[str, str], name: str) -> int:
    value = element.get(name, "")
    if not (value.isascii() and value.isdigit() and len(value) <= 10):
        raise BadManifest(f"{name} '{value}' is not a number")
    return int(value)
