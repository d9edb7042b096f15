"""The settings of regions and languages other than English (United States), from the Unicode CLDR by way of Babel.

`words.txt` has a language a line: its code, how it says Yes and No, and, where they are known, its letters in date
formulas for C, D, WD, W, M, Q and Y. Those that it lacks say it in English.

Where Windows, which the product runs on, is known to differ from the CLDR, Windows is followed. Calendars are Gregorian
and digits 0 to 9 everywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from importlib import resources
from typing import Final

from babel import Locale, localedata
from babel.units import format_unit

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.durations import UNIT_SIZES
from alrun.runtime.formatting.settings import EN_US, DateFormulaLetters, DateOrder, RegionalSettings
from alrun.runtime.languages import WindowsLanguage, find_language

_ORDERS: Final = {"Mdy": DateOrder.MDY, "dMy": DateOrder.DMY, "yMd": DateOrder.YMD}
_NO_WORDS: Final = "0123456789 \xa0\u202f"
_WINDOWS_DATE_SEPARATORS: Final = {"da-DK": "-", "ko-KR": "-", "en-IN": "-", "hr-HR": ".", "hr-BA": "."}
_WINDOWS_TIME_SEPARATORS: Final = {"da-DK": ":", "id-ID": ":"}


@lru_cache(maxsize=64)
def other_settings(language_id: int, locale_id: int, time_zone: str) -> RegionalSettings:
    """The formats of a region in the words of a language, both by Windows language id.

    The same arguments give the same settings. Raises ALError for an id that is not a language's.
    """
    language = _language(language_id)
    words = _locale(language.tag)
    yes, no, letters = _words().get(words.language, _words()["en"])
    return replace(
        _region(_language(locale_id)),
        language_id=language.id,
        culture_name=language.tag,
        time_zone=time_zone,
        month_names=tuple(words.months["stand-alone"]["wide"][number] for number in range(1, 13)),
        weekday_names=tuple(words.days["stand-alone"]["wide"][number] for number in range(7)),
        yes=yes,
        no=no,
        date_formula_letters=letters,
        duration_units=_LocaleUnits(words),
    )


def _language(language_id: int) -> WindowsLanguage:
    found = find_language(language_id)
    if found is None:
        raise ALError(f"{language_id} is not the id of a Windows language.", "InvalidLanguage")
    return found


@lru_cache(maxsize=64)
def _locale(tag: str) -> Locale:
    # Babel resolves aliases within the data of the root locale that all others are copied from, so that after Japanese
    # the months of Swedish have Japanese names. Each locale starts from data read anew.
    localedata._cache.clear()
    locale = Locale.parse(tag.partition("_")[0], sep="-")
    locale.months  # noqa: B018  # reads its data now
    return locale


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, str, DateFormulaLetters]]:
    text = resources.files(__package__).joinpath("words.txt").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        code, yes, no, *letters = line.split(" ")
        found[code] = yes, no, DateFormulaLetters(*letters) if letters else EN_US.date_formula_letters
    return found


def _region(region: WindowsLanguage) -> RegionalSettings:
    """English with the formats of a region."""
    if region.id == EN_US.locale_id:
        return EN_US
    locale = _locale(region.tag)
    # Marks of the direction of writing, and letters such as the Bulgarian year's, are no part of a date as AL has it.
    date = re.sub("'[^']*'|[^dMy.,/ -]", "", locale.date_formats["short"].pattern)
    time = re.sub("'[^']*'", "", locale.time_formats["medium"].pattern)
    order = "".join(dict.fromkeys(char for char in date if char in "dMy"))
    separator = re.search(r"[dMy]([^dMy]+)[dMy]", date)
    colon = re.search(r"[hH]([:.])m", time)
    symbols = locale.number_symbols.get("latn", {})
    halves = locale.day_periods["format"]["abbreviated"]
    # Windows writes them so in all kinds of English.
    am, pm = ("AM", "PM") if locale.language == "en" else (halves["am"], halves["pm"])
    return replace(
        EN_US,
        locale_id=region.id,
        date_order=_ORDERS[order],
        date_separator=_WINDOWS_DATE_SEPARATORS.get(region.tag, separator[1] if separator else "/"),
        time_separator=_WINDOWS_TIME_SEPARATORS.get(region.tag, colon[1] if colon else ":"),
        clock_hours=12 if "h" in time else 24,
        am=am,
        pm=pm,
        decimal_separator=symbols["decimal"],
        thousands_separator=symbols["group"],
    )


class _LocaleUnits:
    """The units of time as a locale counts them: `3 dage`, `3 Tage`, `3 日`."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        # One of each plural form of the languages that have most of them.
        self.sizes = {
            self.count(count, unit).strip(_NO_WORDS).casefold(): size
            for unit, size in UNIT_SIZES.items()
            for count in (*range(12), 21, 100)
        }

    def count(self, count: int, unit: str) -> str:
        """So many of a unit. The number has no separators."""
        name = f"duration-{unit}"
        text = format_unit(count, name, "long", format="0", locale=self._locale)
        if name in text:
            # Languages whose long words are the short ones have only these.
            text = format_unit(count, name, "short", format="0", locale=self._locale)
        # Evaluate wants a number, then its unit. Arabic has words for one and two of a unit, Swahili the number last.
        return text if text[0].isdigit() else f"{count} {text.strip(_NO_WORDS)}"
