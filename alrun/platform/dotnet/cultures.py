"""System.Globalization.CultureInfo: the languages that Windows knows, and the families that they belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from alrun.platform.dotnet.enums import NetEnum
from alrun.runtime.errors import UnsupportedFeature
from alrun.runtime.languages import find_language, windows_languages
from alrun.runtime.net import NetException, NetObject, member

if TYPE_CHECKING:
    from alrun.runtime.session import Session

_INVARIANT_ID = 127
_FAMILY_BITS = 0x3FF


class DateTimeStyles(NetEnum):
    """How a text is read as a date."""

    net_name = "System.Globalization.DateTimeStyles"
    flags = True
    values: ClassVar = {
        "None": 0,
        "AllowLeadingWhite": 1,
        "AllowTrailingWhite": 2,
        "AllowInnerWhite": 4,
        "AllowWhiteSpaces": 7,
        "NoCurrentDateDefault": 8,
        "AdjustToUniversal": 16,
        "AssumeLocal": 32,
        "AssumeUniversal": 64,
        "RoundtripKind": 128,
    }


class CultureInfo(NetObject):
    """A language: that of a country, of all countries (a neutral one), or none (the invariant one)."""

    net_name = "System.Globalization.CultureInfo"

    def __init__(self, which: int | str, *overridden: bool) -> None:
        self.name, self.id, self._abbreviation, self._english = _described(which)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CultureInfo) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def is_english(self) -> bool:
        """Whether its dates and numbers are those of English in the United States, or of no language."""
        return self.name in ("", "en", "en-US")

    @member("GetCultureInfo", "CreateSpecificCulture", static=True)
    def culture_info(self, which: int | str) -> CultureInfo:
        """The language of an id or a tag. Raises NetException."""
        return CultureInfo(which)

    @member("InvariantCulture", static=True)
    def invariant(self) -> CultureInfo:
        """No language."""
        return CultureInfo("")

    @member("CurrentCulture", "CurrentUICulture", static=True, needs_session=True)
    def current(self, session: Session) -> CultureInfo:
        """The language of the session."""
        return CultureInfo(session.settings.language_id)

    @member("Name", "ToString", "IetfLanguageTag")
    def net_text(self) -> str:
        """The tag, as `da-DK`."""
        return self.name

    @member("LCID", "KeyboardLayoutId")
    def lcid(self) -> int:
        """The id of Windows."""
        return self.id

    @member("EnglishName", "DisplayName", "NativeName")
    def english_name(self) -> str:
        """The name in English."""
        return self._english

    @member("TwoLetterISOLanguageName")
    def two_letters(self) -> str:
        """The language without its country."""
        return self.name.partition("-")[0] or "iv"

    @member("ThreeLetterWindowsLanguageName")
    def windows_abbreviation(self) -> str:
        """The abbreviation that Windows has."""
        return self._abbreviation

    @member("IsNeutralCulture")
    def is_neutral(self) -> bool:
        """Whether it is a language of all countries."""
        return 0 < self.id <= _FAMILY_BITS and self.id != _INVARIANT_ID

    @member("Parent")
    def parent(self) -> CultureInfo:
        """The language of all countries; of such a one no language."""
        return CultureInfo("" if not self.name or self.is_neutral() else self.name.rpartition("-")[0])


def _described(which: int | str) -> tuple[str, int, str, str]:
    """Tag, id, abbreviation and English name."""
    if which in ("", _INVARIANT_ID):
        return "", _INVARIANT_ID, "IVL", "Invariant Language (Invariant Country)"
    if which in (0, 1024):
        return _described(1033)  # the language of the user
    found = find_language(which if isinstance(which, int) or "-" in which else "")
    if found is not None:
        return found.tag, found.id, found.abbreviation, found.name
    for language in windows_languages():
        family, tag = language.id & _FAMILY_BITS, language.tag.rpartition("-")[0]
        if which == family or (isinstance(which, str) and which.lower() == tag.lower()):
            primary = find_language(language.primary) or language
            return tag, family, primary.abbreviation, re.sub(r" \(.*", "", primary.name)
    if isinstance(which, int):
        if which < 0:
            raise NetException(f"culture ('{which}') must be a non-negative value. (Parameter 'culture')")
        shown = f"{which} (0x{which:04x})"
        raise NetException(
            f"Culture is not supported. (Parameter 'culture')\r\n{shown} is an invalid culture identifier."
        )
    raise NetException(f"Culture is not supported. (Parameter 'name')\r\n{which} is an invalid culture identifier.")


def check_english(provider: Any) -> CultureInfo | None:
    """The language that a text is written or read in, if it is one that is known here: English, or none."""
    culture = provider if isinstance(provider, CultureInfo) else None
    if culture is not None and not culture.is_english:
        raise UnsupportedFeature(f"texts of .NET values in the language {culture.name}")
    return culture
