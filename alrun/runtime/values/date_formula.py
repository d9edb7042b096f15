"""DateFormula and CalcDate: the grammar of date expressions, and what each term does to a date.

    expression = { [+ | -] term }
    term       = number unit | unit number | C unit
    unit       = D | WD | W | M | Q | Y

Docs: methods-auto/system/system-calcdate-string-date-method
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import Final, assert_never

from alrun.runtime.errors import ALError
from alrun.runtime.values.dates import from_python_date, last_day_of_month, to_python_date
from alrun.tree import struct


class TermKind(Enum):
    """The three shapes of a term."""

    COUNT = "count"
    """`3M`: that many units later or earlier."""
    NUMBERED = "numbered"
    """`WD2`, `D15`: the next or previous unit of that number."""
    CURRENT = "current"
    """`CM`: the end, or with `-` the start, of the unit the date is in."""


@struct
class Term:
    """A term with its sign, 1 or -1; `number` is 0 for a CURRENT term."""

    sign: int
    kind: TermKind
    unit: str
    number: int


@struct
class DateFormula:
    """A date expression as a value; `text` is its language-neutral form without the angle brackets.

    Two formulas are equal if their texts are.
    Docs: methods-auto/dateformula/dateformula-data-type
    """

    text: str
    terms: tuple[Term, ...]


EMPTY_DATE_FORMULA: Final = DateFormula("", ())

_TERM = re.compile(r"([+-]?)(?:C(WD|[DWMQY])|([0-9]{1,9})(WD|[DWMQY])|(WD|[DWMQY])([0-9]{1,9}))")
_HIGHEST_NUMBER = {"WD": 7, "D": 31, "W": 53, "M": 12, "Q": 4, "Y": 9999}
_MONTHS = {"M": 1, "Q": 3, "Y": 12}


@lru_cache(maxsize=1024)
def parse_date_formula(text: str) -> DateFormula:
    """Return the formula a text stands for, with or without `<` `>`, in any case. Raises ALError.

    The letters are the English ones; see runtime.formatting.date_formulas for those of other languages.
    """
    # Microsoft's own tests have a formula without its closing bracket, which the product accepts.
    bare = text.strip().removeprefix("<").removesuffix(">").replace(" ", "").upper()
    terms = []
    position = 0
    while position < len(bare):
        match = _TERM.match(bare, position)
        if match is None:
            raise not_a_formula(text)
        term = _term(*match.groups())
        if term.kind is TermKind.NUMBERED and not 1 <= term.number <= _HIGHEST_NUMBER[term.unit]:
            raise not_a_formula(text)
        terms.append(term)
        position = match.end()
    return DateFormula(bare, tuple(terms))


def _term(
    sign: str, current_unit: str | None, count: str, count_unit: str | None, numbered_unit: str | None, number: str
) -> Term:
    factor = -1 if sign == "-" else 1
    if current_unit is not None:
        return Term(factor, TermKind.CURRENT, current_unit, 0)
    if count_unit is not None:
        return Term(factor, TermKind.COUNT, count_unit, int(count))
    assert numbered_unit is not None
    return Term(factor, TermKind.NUMBERED, numbered_unit, int(number))


def not_a_formula(text: str) -> ALError:
    """The error of a text that is no date expression."""
    return ALError(f'The value "{text}" can\'t be evaluated into type DateFormula.', "Evaluate")


def calc_date(formula: DateFormula, date: int) -> int:
    """Return the date the formula leads to from `date`; a closing date counts as its day.

    Raises ALError for 0D, and when a step leaves the years up to 9999.
    Docs: methods-auto/system/system-calcdate-dateformula-date-method
    """
    day = to_python_date(date)
    try:
        for term in formula.terms:
            day = _apply(term, day)
    except (ValueError, OverflowError):
        raise ALError("The date is not within the valid range (01/03/0001 to 12/31/9999).", "DateInvalid") from None
    return from_python_date(day)


def _apply(term: Term, day: datetime.date) -> datetime.date:
    match term.kind:
        case TermKind.COUNT:
            return _add_units(day, term.unit, term.sign * term.number)
        case TermKind.CURRENT:
            return _end_of_unit(day, term.unit) if term.sign > 0 else _start_of_unit(day, term.unit)
        case TermKind.NUMBERED:
            return _numbered_unit(day, term)
        case _:
            assert_never(term.kind)


def _add_units(day: datetime.date, unit: str, count: int) -> datetime.date:
    months = _MONTHS.get(unit)
    if months is None:
        # A number of weekdays (WD) is a number of days: the page calls WD the day of the week (unverified).
        return day + datetime.timedelta(days=7 * count if unit == "W" else count)
    return _add_months(day, months * count)


def _add_months(day: datetime.date, count: int) -> datetime.date:
    # 31 January + 1M is the last of February.
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return _day_in_month(year, month + 1, day.day)


def _day_in_month(year: int, month: int, day: int) -> datetime.date:
    if day > 28:
        day = min(day, last_day_of_month(year, month))
    return datetime.date(year, month, day)


def _start_of_unit(day: datetime.date, unit: str) -> datetime.date:
    match unit:
        case "W":
            return day - datetime.timedelta(days=day.weekday())
        case "M":
            return day.replace(day=1)
        case "Q":
            return datetime.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case "Y":
            return datetime.date(day.year, 1, 1)
        case _:
            return day


def _end_of_unit(day: datetime.date, unit: str) -> datetime.date:
    match unit:
        case "W":
            return day + datetime.timedelta(days=6 - day.weekday())
        case "M":
            return _day_in_month(day.year, day.month, 31)
        case "Q":
            return _day_in_month(day.year, (day.month - 1) // 3 * 3 + 3, 31)
        case "Y":
            return datetime.date(day.year, 12, 31)
        case _:
            return day


def _numbered_unit(day: datetime.date, term: Term) -> datetime.date:
    # Never the date itself: -WD2 on a Tuesday is the Tuesday before. For W, M, Q and Y the unit's first day is meant
    # (unverified).
    match term.unit:
        case "WD":
            distance = (term.sign * (term.number - day.isoweekday()) - 1) % 7 + 1
            return day + datetime.timedelta(days=term.sign * distance)
        case "D":
            return _nearest(day, term.sign, lambda step: _nth_of_month(day, term.number, step))
        case "W":
            return _nearest(day, term.sign, lambda step: _first_of_week(day.year + step, term.number))
        case "M":
            return _nearest(day, term.sign, lambda step: datetime.date(day.year + step, term.number, 1))
        case "Q":
            return _nearest(day, term.sign, lambda step: datetime.date(day.year + step, term.number * 3 - 2, 1))
        case _:
            return datetime.date(term.number, 1, 1)


def _nearest(day: datetime.date, sign: int, candidate: Callable[[int], datetime.date | None]) -> datetime.date:
    """Return the first candidate after the day (before it for sign -1), trying one period further each time."""
    for step in range(-1, 10):
        found = candidate(sign * step)
        if found is not None and (found > day if sign > 0 else found < day):
            return found
    raise ValueError


def _nth_of_month(day: datetime.date, number: int, months: int) -> datetime.date:
    first = _add_months(day.replace(day=1), months)
    return _day_in_month(first.year, first.month, number)


def _first_of_week(year: int, week: int) -> datetime.date | None:
    if week == 53 and datetime.date(year, 12, 28).isocalendar().week != 53:
        return None
    return datetime.date.fromisocalendar(year, week, 1)
