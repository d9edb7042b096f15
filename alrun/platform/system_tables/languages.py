"""Windows Language.

Observed: Primary Language ID is the id of the language that stands for the whole family: 1033 for all kinds of English.
"""

from __future__ import annotations

from alrun.platform.system_tables.rows import Listed
from alrun.runtime.languages import WindowsLanguage, windows_languages


def _allowed(language: WindowsLanguage) -> bool:
    return True


WINDOWS_LANGUAGES = Listed(
    {
        1: lambda language: language.id,
        2: lambda language: language.primary,
        10: lambda language: language.name,
        11: lambda language: language.abbreviation,
        **dict.fromkeys((*range(20, 26), *range(31, 35)), _allowed),
        35: lambda language: language.tag,
    },
    all_rows=lambda session: windows_languages(),
    first=lambda language: language.id,
)
"""Windows Language. Undocumented: every language is enabled, and what the platform has of a language is there."""
