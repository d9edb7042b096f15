"""Date expressions. Docs: methods-auto/system/system-calcdate-string-date-method, SEMANTICS section 3."""

from __future__ import annotations

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.values.date_formula import EMPTY_DATE_FORMULA, calc_date, parse_date_formula
from alrun.runtime.values.dates import closing_date, parse_date_literal


@pytest.mark.parametrize(
    ("formula", "start", "end"),
    [
        # The examples of the page, from a Tuesday.
        ("<CQ+1M-10D>", "19960521D", "19960720D"),
        ("<-WD2>", "19960521D", "19960514D"),
        ("<CM+30D>", "19960521D", "19960630D"),
        # Measured on the product.
        ("<+1D>", "20240228D", "20240229D"),
        ("<+1D>", "20240229D", "20240301D"),
        ("<+1D>", "20230228D", "20230301D"),
        # By the grammar.
        ("", "20210405D", "20210405D"),
        ("<0D>", "20210405D", "20210405D"),
        ("2W", "20210405D", "20210419D"),
        ("-2w", "20210405D", "20210322D"),
        ("1Q", "20210405D", "20210705D"),
        ("1Y", "20240229D", "20250228D"),
        ("1M", "20210131D", "20210228D"),
        ("<-CM>", "20210415D", "20210401D"),
        ("CW", "20210405D", "20210411D"),
        ("-CW", "20210411D", "20210405D"),
        ("CY", "20210405D", "20211231D"),
        ("-CY", "20210405D", "20210101D"),
        ("-CQ", "20210515D", "20210401D"),
        ("CM", "20240201D", "20240229D"),
        ("WD2", "19960521D", "19960528D"),
        ("WD2", "19960520D", "19960521D"),
        ("-WD2", "19960522D", "19960521D"),
        ("D15", "20210415D", "20210515D"),
        ("D15", "20210414D", "20210415D"),
        ("-D15", "20210415D", "20210315D"),
        ("CM+1D", "20211205D", "20220101D"),
        ("<1M+1W-WD1>", "20210405D", "20210510D"),
        ("<+4W-3M-1Y+2D>", "20210405D", "20200205D"),
    ],
)
def test_calc_date(formula: str, start: str, end: str):
    assert calc_date(parse_date_formula(formula), parse_date_literal(start)) == parse_date_literal(end)


def test_calc_date_of_an_undefined_date_is_an_error():
    with pytest.raises(ALError, match="undefined date"):
        calc_date(parse_date_formula("1D"), 0)


def test_calc_date_past_the_calendar_is_an_error():
    with pytest.raises(ALError):
        calc_date(parse_date_formula("1D"), parse_date_literal("99991231D"))


def test_calc_date_takes_a_closing_date_as_its_day():
    day = parse_date_literal("20201231D")
    assert calc_date(parse_date_formula("1D"), closing_date(day)) == parse_date_literal("20210101D")


@pytest.mark.parametrize("text", ["1", "D", "1X", "WD8", "D32", "M13", "Q5", "++1D", "1D+", "1.5D", "today", "C"])
def test_what_is_no_date_formula(text: str):
    with pytest.raises(ALError, match="can't be evaluated into type DateFormula"):
        parse_date_formula(text)


def test_brackets_and_case_do_not_matter():
    assert parse_date_formula("<1w+1d>") == parse_date_formula("1W+1D")
    assert parse_date_formula("<-2D+1Y+3M-4W").text == "-2D+1Y+3M-4W"  # the base application forgets the bracket
    assert parse_date_formula("") == EMPTY_DATE_FORMULA
