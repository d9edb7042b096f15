"""Date formulas in the letters of a language: `1U+LM` is what Danish says for `<1W+CM>`.

A text in angle brackets is in English letters in every language.
Docs: methods-auto/system/system-calcdate-string-date-method (Remarks)
"""

from __future__ import annotations

import re
from functools import lru_cache

from alrun.runtime.errors import ALError
from alrun.runtime.formatting.settings import EN_US, DateFormulaLetters
from alrun.runtime.values.date_formula import DateFormula, not_a_formula, parse_date_formula


def local_formula(text: str, letters: DateFormulaLetters) -> str:
    """A language-neutral date formula in a language's letters."""
    return _translated(text, EN_US.date_formula_letters, letters)


def parse_local_formula(text: str, letters: DateFormulaLetters) -> DateFormula:
    """The formula of a text in a language's letters in any case, or in `<` `>` in English ones. Raises ALError."""
    if text.strip().startswith("<") or letters == EN_US.date_formula_letters:
        return parse_date_formula(text)
    try:
        return parse_date_formula(_translated(text.upper(), letters, EN_US.date_formula_letters))
    except ALError:
        raise not_a_formula(text) from None


@lru_cache(maxsize=1024)
def _translated(text: str, source: DateFormulaLetters, target: DateFormulaLetters) -> str:
    words = dict(zip(_all(source), _all(target), strict=True))
    # Weekdays have two letters, the first of which may be that of a week: the longest is tried first. What is no
    # letter of the language becomes one that no formula has.
    pattern = "|".join(sorted(words, key=len, reverse=True))
    return re.sub(rf"({pattern})|[^\W\d_]", lambda match: words.get(match[1], "?"), text)


def _all(letters: DateFormulaLetters) -> tuple[str, ...]:
    return (
        letters.current,
        letters.day,
        letters.weekday,
        letters.week,
        letters.month,
        letters.quarter,
        letters.year,
    )
