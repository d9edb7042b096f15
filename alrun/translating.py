"""Reads the translation files of a program, when it first speaks a language.

Part of the composition root: files are the project's, what they mean is the run time's.
"""

from __future__ import annotations

from collections.abc import Sequence

from alrun.project.errors import ProjectError
from alrun.project.xliff import read_translations, twice_translated
from alrun.runtime.errors import ALError
from alrun.runtime.translations import AppTranslations, Translations, languages_for
from alrun.semantics.program import IndexedApp


def program_translations(apps: Sequence[IndexedApp], language_id: int) -> Translations:
    """The translations of `apps`, each after those it needs, to a language. Raises ALError for a file that is none."""
    languages = languages_for(language_id)
    try:
        files = [file for app in apps for file in _of_app(app, frozenset(tag.lower() for tag in languages))]
    except ProjectError as error:
        raise ALError(str(error), "InvalidTranslation") from error
    return Translations(files, languages)


def _of_app(app: IndexedApp, languages: frozenset[str]) -> list[AppTranslations]:
    info = app.info
    found: list[AppTranslations] = []
    seen: set[tuple[str, str]] = set()
    for path in app.translations:
        file = read_translations(path, languages)
        if file is None:
            continue
        key = file.language.lower(), file.original
        if key in seen:
            raise twice_translated(path, file.language, file.original)
        seen.add(key)
        # Files without an `app.json` belong to an app that nobody has given a name.
        translates_own = not info.app_id.strip("0-") or file.original.casefold() == info.name.casefold()
        found.append(AppTranslations(info, file.language, translates_own, file.by_id, file.by_note))
    return found
