"""The languages that Windows knows, and with it AL: by id, abbreviation and tag.

`windows_languages.txt` has a language a line: its id, its abbreviation, its tag and its name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

_FAMILY_BITS: Final = 0x3FF
_FIRST_OF_FAMILY: Final = 0x400
_PRIMARY: Final = {0x04: 2052, 0x0A: 3082, 0x1A: 9242}
"""By family, the primary languages that are not the first of their families: of Chinese, Spanish and Serbian."""
_CROATIAN: Final = frozenset({1050, 4122})
"""They have the family of Serbian."""


class WindowsLanguage(NamedTuple):
    """A language as Windows knows it."""

    id: int
    abbreviation: str
    tag: str
    name: str

    @property
    def primary(self) -> int:
        """The id of the language that stands for its family."""
        family = self.id & _FAMILY_BITS
        if self.id in _CROATIAN:
            return min(_CROATIAN)
        return _PRIMARY.get(family, family | _FIRST_OF_FAMILY)


@lru_cache(maxsize=1)
def windows_languages() -> tuple[WindowsLanguage, ...]:
    """All of them, by id."""
    from importlib import resources  # for those who ask

    text = resources.files(__package__).joinpath("windows_languages.txt").read_text(encoding="utf-8")
    lines = (line.split(" ", 3) for line in text.splitlines())
    return tuple(WindowsLanguage(int(number), *rest) for number, *rest in lines)


def find_language(wanted: int | str) -> WindowsLanguage | None:
    """The language of an id, or of a text that is an id, a tag (`da-DK`) or an abbreviation (`DAN`) in any case."""
    text = str(wanted).casefold()
    for language in windows_languages():
        if text in (str(language.id), language.tag.casefold(), language.abbreviation.casefold()):
            return language
    return None
