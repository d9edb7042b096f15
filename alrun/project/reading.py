"""Bytes → text of one source file."""

from __future__ import annotations

import codecs
import os
from functools import partial

from alrun.cache import sha256
from alrun.project.errors import ProjectError, UnreadableProject, about_path
from alrun.source import SourceFile

_BOM = "\ufeff"


def read_source(path: str) -> SourceFile:
    """The text of the file at `path`: UTF-8 with any number of byte order marks, or UTF-16 with one.

    The result's path is `path` without a leading `./` or other detours, so that messages show what the user typed.
    It may be a file inside a package, whose path is that of the package with its own after it.
    Raises UnreadableProject if there is no such file, or it is no text.
    """
    package, name = _split_packed(path)
    if name:
        content = read_content(package)
        return SourceFile(path, _packed_text(package, sha256(content).digest(), name))
    return decode_source(os.path.normpath(path), read_content(path))


def read_content(path: str) -> bytes:
    """The bytes of the file at `path`. Raises UnreadableProject."""
    shown = os.path.normpath(path)
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise UnreadableProject([about_path("ALRUN001", shown)]) from None
    except OSError as error:
        raise UnreadableProject([about_path("ALRUN002", shown, error.strerror)]) from error


def read_bytes(path: str) -> bytes:
    """The bytes of the file at `path`, which may be inside a package. Raises UnreadableProject."""
    package, name = _split_packed(path)
    if not name:
        return read_content(path)
    from alrun.project.package import open_package

    return open_package(package, sha256(read_content(package)).digest()).content(name)


def unread_source(path: str, digest: bytes) -> SourceFile:
    """The file at `path`, read when its text is first needed. `digest` is the SHA-256 of what it held when it was seen.

    Reading it raises ProjectError if it holds something else by then, or is gone.
    """
    return SourceFile.unread(path, lambda: _unchanged_text(path, digest))


def packed_source(package: str, digest: bytes, name: str) -> SourceFile:
    """The file `name` in the package at that path, whose content has the SHA-256 `digest`; read when first needed."""
    return SourceFile.unread(packed_path(package, name), partial(_packed_text, package, digest, name))


def packed_path(package: str, name: str) -> str:
    """How the path of a file in a package is shown."""
    return f"{package}/{name}"


def _split_packed(path: str) -> tuple[str, str]:
    """The package that a path leads into, and the path in it; '' if it leads into none."""
    end = path.lower().find(".app/") + len(".app")
    if end > len(".app") and os.path.isfile(path[:end]):
        return path[:end], path[end + 1 :]
    return path, ""


def _packed_text(package: str, digest: bytes, name: str) -> str:
    # A program from the cache reads no package.
    from alrun.project.package import open_package

    return open_package(package, digest).text(name)


def _unchanged_text(path: str, digest: bytes) -> str:
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        content = None
    if content is None or sha256(content).digest() != digest:
        raise ProjectError("the AL files have changed since the program was started")
    try:
        return decode_source(path, content).text
    except UnreadableProject:
        return ""  # as it was indexed: an error of the program has said what it is


def decode_source(shown: str, content: bytes) -> SourceFile:
    """The text of a file that has been read; `shown` is its path as messages show it. Raises UnreadableProject."""
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError:
        code = "ALRUN003" if b"\0" in content else "ALRUN004"
        raise UnreadableProject([about_path(code, shown)]) from None
    if "\0" in text:
        raise UnreadableProject([about_path("ALRUN003", shown)])
    # Editors and merge tools have been seen to write the mark twice.
    return SourceFile(shown, text.lstrip(_BOM))


def _encoding(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8"
