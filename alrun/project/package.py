"""`.app` packages: an app as the AL compiler writes it, in one file.

A package is a header and a zip archive with a manifest, the AL files if the publisher includes them, and a description
of all that the app declares, which stands in for them if not. A package for a server ("ready to run") has another
package inside. Everything in it may be wrong or meant to do harm: nothing is written to disk, and nothing is unpacked
that is not needed, or is larger than any app. Docs: devenv-app-package-file
"""

from __future__ import annotations

import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from itertools import accumulate
from typing import NoReturn
from urllib.parse import unquote

from alrun.cache import sha256
from alrun.project.app_json import AppManifest
from alrun.project.discovery import is_translation
from alrun.project.errors import ProjectError, UnreadableProject, about_path
from alrun.project.package_manifest import BadManifest, parse_package_manifest
from alrun.project.reading import decode_source, packed_path, read_content
from alrun.project.symbol_reference import BadSymbols, declarations

_MAGIC = b"NAVX"
_HEADER = struct.Struct("<4sII16sQ4s")
"""Magic, size of the header, version of the format, id of the package, length of the archive, magic again."""
_RUNTIME_MAGIC = b".NEA"
_MANIFEST = "navxmanifest.xml"
_SYMBOLS = "symbolreference.json"
_READY_TO_RUN = "readytorunappmanifest.json"

_MEGABYTE = 1 << 20
_LARGEST = {
    ".xml": 4 * _MEGABYTE,
    ".al": 64 * _MEGABYTE,
    ".json": 512 * _MEGABYTE,
    ".app": 512 * _MEGABYTE,
    ".xlf": 512 * _MEGABYTE,
}
"""Bytes that an entry may have, by the end of its name."""
_MOST_UNPACKED = 1024 * _MEGABYTE
"""Bytes that the AL files of a package may have together."""
_MOST_ENTRIES = 200_000
_DEEPEST = 500
"""Lists and objects of a JSON text that may be inside each other. In real ones it is some twenty."""
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_STEPS = bytes.maketrans(b"[]{}", b"\2\0\2\0")
_HIGHEST_RATIO = 200
"""How many times smaller an entry of more than a megabyte may be packed. Symbols, which repeat a lot, come to 30."""


def read_package_manifest(path: str) -> AppManifest:
    """What the package at `path` says about its app; nothing else in it is unpacked. Raises UnreadableProject."""
    return _Archive.of_package(path, read_content(path)).manifest()


class Package:
    """The AL files of a package, or the declarations made from its symbols if it has none."""

    def __init__(self, archive: _Archive) -> None:
        """Raises UnreadableProject."""
        self._archive = archive
        sources = archive.sources()
        self._declarations: Mapping[str, str] = {} if sources else archive.declarations()
        self.has_source = bool(sources)
        self.names = sources or tuple(self._declarations)
        """The paths of the files in the package, in a fixed order."""
        self.translations = archive.translations()
        """The paths of the translation files in the package, in a fixed order."""

    def content(self, name: str) -> bytes:
        """The bytes of the file at that path in the package. Raises UnreadableProject."""
        return self._archive.required(name)

    def text(self, name: str) -> str:
        """The text of the file at that path in the package. Raises UnreadableProject."""
        if name in self._declarations:
            return self._declarations[name]
        return decode_source(packed_path(self._archive.path, name), self._archive.required(name)).text


@lru_cache(maxsize=64)
def open_package(path: str, digest: bytes) -> Package:
    """The package at `path` as long as its content has the SHA-256 `digest`. Raises ProjectError."""
    content = read_content(path)
    if sha256(content).digest() != digest:
        raise ProjectError("the AL files have changed since the program was started")
    return Package(_Archive.of_package(path, content))


class _Archive:
    """The entries of the zip archive in a package, each found to be what an entry may be."""

    def __init__(self, path: str, content: bytes) -> None:
        self.path = path
        self._zip = self._opened(content)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        """By name in lower case."""
        self._names: dict[str, str] = {}
        infos = self._zip.infolist()
        if len(infos) > _MOST_ENTRIES:
            self.refuse("ALRUN032", f"it has {len(infos)} entries")
        for info in infos:
            self._add(info)
        if sum(info.compress_size for info in infos) > len(content):
            self.refuse("ALRUN032", "its entries overlap")

    @classmethod
    def of_package(cls, path: str, content: bytes) -> _Archive:
        """The archive with the app's own entries. Raises UnreadableProject."""
        archive = cls(path, _packed(path, content))
        if _READY_TO_RUN not in archive._entries:
            return archive
        return cls(path, _packed(path, archive._embedded()))

    def refuse(self, code: str, reason: str) -> NoReturn:
        """Raises UnreadableProject."""
        _refuse(self.path, code, reason)

    def manifest(self) -> AppManifest:
        """Raises UnreadableProject."""
        content = self.required("NavxManifest.xml")
        try:
            return parse_package_manifest(content, self.path)
        except BadManifest as error:
            self.refuse("ALRUN031", f"NavxManifest.xml: {error}")

    def sources(self) -> tuple[str, ...]:
        """The paths of the AL files."""
        found = tuple(name for key, name in sorted(self._names.items()) if key.endswith(".al"))
        if sum(self._entries[name.lower()].file_size for name in found) > _MOST_UNPACKED:
            self.refuse("ALRUN032", "its AL files are too large")
        return found

    def translations(self) -> tuple[str, ...]:
        """The paths of the translation files."""
        return tuple(name for _, name in sorted(self._names.items()) if is_translation(name))

    def declarations(self) -> dict[str, str]:
        """What the symbols of the package declare, as AL by paths."""
        content = self.required("SymbolReference.json")
        try:
            return declarations(self._json("SymbolReference.json", content))
        except BadSymbols as error:
            self.refuse("ALRUN031", f"SymbolReference.json: {error}")
        except RecursionError:
            self.refuse("ALRUN032", "SymbolReference.json is nested too deeply")

    def _content(self, info: zipfile.ZipInfo) -> bytes:
        """An entry unpacked. Raises UnreadableProject."""
        name = info.filename
        largest = _LARGEST.get(name[name.rfind(".") :].lower(), _MEGABYTE)
        if info.file_size > largest:
            self.refuse("ALRUN032", f"{name} is too large")
        if info.file_size > _MEGABYTE and info.file_size > _HIGHEST_RATIO * info.compress_size:
            self.refuse("ALRUN032", f"{name} is packed too tightly")
        try:
            with self._zip.open(info) as file:
                # No more than that is unpacked, whatever the directory of the archive says.
                content = file.read(info.file_size)
                rest = file.read(1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error) as error:
            self.refuse("ALRUN031", f"{name}: {error}")
        if rest or len(content) != info.file_size:
            self.refuse("ALRUN031", f"{name} is not as long as it says")
        return content

    def _opened(self, content: bytes) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, struct.error, OverflowError) as error:
            self.refuse("ALRUN031", str(error))

    def _add(self, info: zipfile.ZipInfo) -> None:
        name = unquote(info.orig_filename)
        if not _is_safe(info.orig_filename) or not _is_safe(name):
            self.refuse("ALRUN032", f"the path of its entry {info.orig_filename!r} leads out of it")
        if info.flag_bits & 0x2041:
            self.refuse("ALRUN032", f"its entry {name} is encrypted")
        if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            self.refuse("ALRUN032", f"its entry {name} is not a file")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            self.refuse("ALRUN031", f"its entry {name} is packed in an unknown way")
        if name.endswith("/"):
            return
        key = name.lower()
        if key in self._entries:
            self.refuse("ALRUN032", f"its entry {name} is there twice")
        self._entries[key] = info
        self._names[key] = name

    def required(self, name: str) -> bytes:
        """The entry of that name unpacked. Raises UnreadableProject."""
        info = self._entries.get(name.lower())
        if info is None:
            self.refuse("ALRUN031", f"{name} is missing")
        return self._content(info)

    def _json(self, name: str, content: bytes) -> object:
        if _depth(content) > _DEEPEST:
            self.refuse("ALRUN032", f"{name} is nested too deeply")
        try:
            # The compiler has been seen to leave zeros behind the text.
            return json.loads(content.decode("utf-8-sig").rstrip("\0"))
        except UnicodeDecodeError:
            self.refuse("ALRUN031", f"{name} is not UTF-8 text")
        except ValueError as error:
            self.refuse("ALRUN031", f"{name} is not valid JSON: {error}")
        except RecursionError:
            self.refuse("ALRUN032", f"{name} is nested too deeply")

    def _embedded(self) -> bytes:
        """The package inside one that is ready to run."""
        said = self._json(_READY_TO_RUN, self.required(_READY_TO_RUN))
        name = said.get("EmbeddedAppFileName") if isinstance(said, dict) else None
        if not isinstance(name, str):
            self.refuse("ALRUN031", f"{_READY_TO_RUN} does not name the app inside")
        return self.required(name)


def _packed(path: str, content: bytes) -> bytes:
    """The zip archive in a package. Raises UnreadableProject."""
    if content.startswith(b"PK\3\4"):
        return content
    if not content.startswith(_MAGIC):
        _refuse(path, "ALRUN030", "it does not begin as one")
    if len(content) < _HEADER.size:
        _refuse(path, "ALRUN031", "it ends within its header")
    _, start, _, _, length, magic = _HEADER.unpack_from(content)
    if magic != _MAGIC or start < _HEADER.size:
        _refuse(path, "ALRUN031", "its header is not valid")
    if start + length > len(content):
        _refuse(path, "ALRUN031", "it is shorter than its header says")
    # A signature may follow.
    packed = content[start : start + length]
    if packed.startswith(_RUNTIME_MAGIC):
        _refuse(path, "ALRUN033", "")
    return packed


def _depth(content: bytes) -> int:
    """How deep the brackets of a JSON text go, those in its texts included, which are few."""
    brackets = content.translate(_STEPS, delete=_NO_BRACKETS)
    return max(accumulate(step - 1 for step in brackets), default=0)


def _is_safe(name: str) -> bool:
    parts = name.rstrip("/").split("/")
    return not ("\\" in name or "\0" in name or re.match("[A-Za-z]:", name) or {"", ".", ".."}.intersection(parts))


def _refuse(path: str, code: str, reason: str) -> NoReturn:
    raise UnreadableProject([about_path(code, path, reason)])
