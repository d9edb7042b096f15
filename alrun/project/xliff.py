"""Translation files: XLIFF 1.2 as the AL compiler writes and reads it.

A file has the texts of one language for the objects of one app. A text has the id of where it stands, most of which is
hashes of names, and a note of the compiler with the names themselves. Files come from anywhere: no entity is resolved,
nothing outside of the file is looked at.
Docs: devenv-work-with-translation-files
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from alrun.project.errors import UnreadableProject, about_path, about_text
from alrun.project.reading import read_bytes
from alrun.source import SourceFile, Span
from alrun.tree import node

_GENERATOR: Final = "Xliff Generator"
"""Who writes the note with the names."""


@node
class TranslationFile:
    """The texts of a file. `original` is the name of the app whose objects they are of, `language` a tag."""

    path: str
    original: str
    language: str
    by_id: Mapping[str, str]
    by_note: Mapping[str, str]


def read_translations(path: str, languages: frozenset[str]) -> TranslationFile | None:
    """The translation file at `path`, which may be in a package; None if it is of none of the languages.

    `languages` are tags in lower case. Raises UnreadableProject for a file that is none.
    """
    return _Reader(path, read_bytes(path), languages).read()


class _OtherLanguage(Exception):
    """The file is of a language that nobody asked for: the rest of it is not read."""


class _Reader:
    def __init__(self, path: str, content: bytes, languages: frozenset[str]) -> None:
        self._path = path
        self._content = content
        self._languages = languages
        self._original = self._language = ""
        self._by_id: dict[str, str] = {}
        self._by_note: dict[str, str] = {}
        self._open: list[str] = []
        self._id = self._target = self._note = ""
        self._is_generated = False
        self._text: list[str] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text.append
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self) -> TranslationFile | None:
        try:
            self._parser.Parse(self._content, True)
        except _OtherLanguage:
            return None
        except expat.ExpatError as error:
            raise self._invalid(expat.ErrorString(error.code), error.lineno, error.offset) from None
        return TranslationFile(self._path, self._original, self._language, self._by_id, self._by_note)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        element = name.rpartition(" ")[2]
        if not self._open and element != "xliff":
            raise self._here(f"it begins with <{element}>, not with <xliff>")
        self._open.append(element)
        if element in ("target", "note"):
            self._text.clear()
        match element:
            case "file":
                self._begin_file(attributes)
            case "trans-unit":
                self._id, self._target, self._note = attributes.get("id", ""), "", ""
            case "note":
                self._is_generated = attributes.get("from") == _GENERATOR

    def _begin_file(self, attributes: dict[str, str]) -> None:
        language = attributes.get("target-language", "")
        if not language:
            raise self._here("<file> has no target-language")
        if self._language:
            raise self._here("it has more than one <file>")
        if language.lower() not in self._languages:
            raise _OtherLanguage
        self._language, self._original = language, attributes.get("original", "")

    def _end(self, name: str) -> None:
        element = self._open.pop()
        text = "".join(self._text)
        match element:
            case "target" if self._open[-1:] == ["trans-unit"]:
                self._target = text
            case "note" if self._is_generated:
                self._note = text
            case "trans-unit" if self._target:
                # An empty target is that of a text nobody has translated yet.
                self._by_id.setdefault(self._id, self._target)
                self._by_note.setdefault(self._note, self._target)
            case _:
                return  # the text of an element within a target is part of it
        self._text.clear()

    def _doctype(self, *_: object) -> None:
        raise self._here("it has a document type, which could define entities")

    def _here(self, reason: str) -> UnreadableProject:
        return self._invalid(reason, self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber)

    def _invalid(self, reason: str, line: int, column: int) -> UnreadableProject:
        text = self._content.decode("utf-8-sig", "replace")
        file = SourceFile(self._path, text)
        place = min(file.line_starts[line - 1] + column, len(text)) if line <= len(file.line_starts) else len(text)
        return UnreadableProject([about_text("ALRUN022", Span(file, place, place), reason)])


def twice_translated(path: str, language: str, app: str) -> UnreadableProject:
    """The error of a second file for a language and an app. Docs: diagnostics/diagnostic-al1084"""
    return UnreadableProject([about_path("AL1084", path, language, app)])
