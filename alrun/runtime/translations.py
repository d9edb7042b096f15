"""The translations of a program's captions and labels, as the translation files of its apps have them.

Docs: devenv-work-with-translation-files, devenv-translations-overview
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from alrun.runtime.formatting.settings import ENGLISH, RegionalSettings
from alrun.runtime.languages import find_language
from alrun.semantics.symbols import AppInfo, ElementPath, ExtensionSymbol, ObjectSymbol
from alrun.tree import node


@node
class AppTranslations:
    """The texts of a translation file, and the app that brings it.

    `language` is a tag. `translates_own`: they are of the objects of that app, else of others. `by_id` has them by the
    ids of where they stand, `by_note` by the names there, as the compiler notes them.
    """

    app: AppInfo
    language: str
    translates_own: bool
    by_id: Mapping[str, str]
    by_note: Mapping[str, str]


class Translations:
    """The texts of a program in one language.

    What the files of the language lack is looked for in those of its primary language: German (Austria) in German
    (Germany). Of two apps, the one that depends on the other has the last word.
    """

    def __init__(self, files: Sequence[AppTranslations], languages: Sequence[str]) -> None:
        """`files` in the order of the dependencies of their apps; `languages` are tags, the best first."""
        self._layers = [[file for file in reversed(files) if file.language.lower() == tag.lower()] for tag in languages]
        self._found: dict[tuple[ObjectSymbol, ElementPath], str | None] = {}
        self._settings: dict[RegionalSettings, RegionalSettings] = {}

    def find(self, owner: ObjectSymbol, path: ElementPath) -> str | None:
        """The translation of the text at `path` in an object, None if there is none."""
        key = owner, path
        if key not in self._found:
            self._found[key] = self._find(owner, path)
        return self._found[key]

    def within(self, settings: RegionalSettings) -> RegionalSettings:
        """The settings with these translations. The same settings give the same."""
        found = self._settings.get(settings)
        if found is None:
            found = self._settings[settings] = replace(settings, translations=self)
        return found

    def _find(self, owner: ObjectSymbol, path: ElementPath) -> str | None:
        ids, notes = _ids(owner, path)
        for layer in self._layers:
            for file in layer:
                if (file.app == owner.app) is not file.translates_own:
                    continue
                for known, wanted in ((file.by_id, ids), (file.by_note, notes)):
                    for each in wanted:
                        if each in known:
                            return known[each]
        return None


def languages_for(language_id: int) -> tuple[str, ...]:
    """The languages whose translations a language takes, the best first, by tag. Docs: devenv-translations-overview"""
    language = find_language(language_id)
    assert language is not None, "settings are of a language"
    primary = None if language.primary == ENGLISH else find_language(language.primary)
    return (language.tag,) if primary is None or primary == language else (language.tag, primary.tag)


def _ids(owner: ObjectSymbol, path: ElementPath) -> tuple[list[str], list[str]]:
    """The ids that a text may have, and the notes of the compiler with its names."""
    roots = [owner]
    if isinstance(owner, ExtensionSymbol) and owner.target.app == owner.app:
        # The compiler gives the texts of an extension to what it extends if that is in the same app.
        roots.append(owner.target)
    ids, notes = [], []
    for root in roots:
        parts = ((root.kind.word, root.name), *path)
        names = " - ".join(f"{kind} {name}" for kind, name in parts)
        if root.namespace:
            ids.append(f"Namespace {root.namespace} - {names}")
        ids.append(" - ".join(f"{kind} {name_hash(name)}" for kind, name in parts))
        notes.append(names)
    return ids, notes


@lru_cache(maxsize=4096)
def name_hash(name: str) -> int:
    """The number that stands for a name in the id of a text.

    Undocumented: that of the product's compiler, an FNV-1a hash of the UTF-16 bytes, moved by the largest Integer.
    """
    found = 2166136261
    for byte in name.encode("utf-16-le", "surrogatepass"):
        found = (found ^ byte) * 16777619 & 0xFFFFFFFF
    return (found + 0x7FFFFFFF) & 0xFFFFFFFF
