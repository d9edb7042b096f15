"""Bytes → text of one source file."""

from __future__ import annotations

import codecs
import os
from collections.abc import Sequence

from alrun.diagnostics import Diagnostic
from alrun.project.errors import UnreadableProject, about_path
from alrun.source import SourceFile

_BOM = "\ufeff"


def read_source(path: str) -> SourceFile:
    """The text of the file at `path`: UTF-8 with any number of byte order marks, or UTF-16 with one.

    The result's path is `path` without a leading `./` or other detours, so that messages show what the user typed.
    Raises UnreadableProject if there is no such file, or it is no text.
    """
    shown = os.path.normpath(path)
    try:
        with open(path, "rb") as file:
            content = file.read()
    except FileNotFoundError:
        raise UnreadableProject([about_path("ALRUN001", shown)]) from None
    except OSError as error:
        raise UnreadableProject([about_path("ALRUN002", shown, error.strerror)]) from error
    return decode_source(shown, content)


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


def read_sources(paths: Sequence[str]) -> list[SourceFile]:
    """The texts of several files, in their order.

    Raises UnreadableProject with a diagnostic for every file that `read_source` refuses.
    """
    sources: list[SourceFile] = []
    problems: list[Diagnostic] = []
    for path in paths:
        try:
            sources.append(read_source(path))
        except UnreadableProject as error:
            problems.extend(error.diagnostics)
    if problems:
        raise UnreadableProject(problems)
    return sources
