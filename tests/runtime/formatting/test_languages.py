"""Other languages and regions.

What Format shows in European regions: devenv-format-property. Names of months and weekdays, Yes and No are those of
the languages.
"""

import itertools
from decimal import Decimal

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US, evaluate, format_value, regional_settings
from alrun.runtime.languages import find_language, windows_languages
from alrun.runtime.values.date_formula import parse_date_formula
from alrun.runtime.values.dates import create_date_time, make_date, make_time
from alrun.semantics.types import (
    BOOLEAN,
    DATE,
    DATE_FORMULA,
    DATE_TIME,
    DECIMAL,
    DURATION,
    INTEGER,
    TIME,
)

SECOND, MINUTE, HOUR, DAY = 1000, 60_000, 3_600_000, 86_400_000
MOMENT = create_date_time(make_date(2024, 2, 29), make_time(13, 45), EN_US.zone)
VALUES = [
    (DATE, make_date(2024, 2, 29)),
    (DATE, make_date(2021, 11, 5)),
    (TIME, make_time(13, 4, 5)),
    (TIME, make_time(1, 4, 5)),
    (DATE_TIME, MOMENT),
    (DECIMAL, Decimal("-1234567.89")),
    (INTEGER, -1234567),
    (BOOLEAN, True),
    (BOOLEAN, False),
    (DATE_FORMULA, parse_date_formula("-1Y+CM+WD3+2W-D15+3Q")),
    *((DURATION, count * unit) for count, unit in itertools.product((1, 2, 4, 9), (1, SECOND, MINUTE, HOUR, DAY))),
]


def settings(wanted, region=None):
    return regional_settings(find_language(wanted).id, find_language(region or wanted).id, "UTC")


@pytest.mark.parametrize("language", windows_languages(), ids=lambda language: language.tag)
def test_what_is_formatted_in_a_language_can_be_evaluated_in_it(language):
    here = regional_settings(language.id, language.id, "UTC")
    for type_, value in VALUES:
        text = format_value(value, type_, 0, 0, here)
        assert (type_, text, evaluate(text, type_, 0, here)) == (type_, text, value)
    assert len(set(here.month_names)) == 12
    assert len(set(here.weekday_names)) == 7


@pytest.mark.parametrize(
    ("tag", "months"),
    [
        ("da-DK", "januar februar marts april maj juni juli august september oktober november december"),
        ("de-DE", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("de-AT", "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("fr-FR", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("ja-JP", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
        ("sv-SE", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("cs-CZ", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
        ("en-GB", "January February March April May June July August September October November December"),
    ],
)
def test_months_have_the_names_of_the_language_whichever_was_asked_for_before(tag, months):
    assert settings(tag).month_names == tuple(months.split())


@pytest.mark.parametrize(
    ("tag", "date", "decimal", "yes", "weekday"),
    [
        ("da-DK", "05-04-21", "-76.543,21", "Ja", "mandag"),
        ("de-DE", "05.04.21", "-76.543,21", "Ja", "Montag"),
        ("fr-FR", "05/04/21", "-76\u202f543,21", "Oui", "lundi"),
        ("ja-JP", "21/04/05", "-76,543.21", "はい", "月曜日"),
        ("en-GB", "05/04/21", "-76,543.21", "Yes", "Monday"),
        ("sv-SE", "21-04-05", "-76\xa0543,21", "Ja", "måndag"),
        ("fi-FI", "05.04.21", "-76\xa0543,21", "Kyllä", "maanantai"),
        ("hu-HU", "21. 04. 05", "-76\xa0543,21", "Igen", "hétfő"),
        ("de-CH", "05.04.21", "-76\u2019543.21", "Ja", "Montag"),
    ],
)
def test_a_language_brings_its_region(tag, date, decimal, yes, weekday):
    here = settings(tag)
    day = make_date(2021, 4, 5)
    assert format_value(day, DATE, 0, 0, here) == date
    assert format_value(day, DATE, 0, "<Weekday Text>", here) == weekday
    assert format_value(Decimal("-76543.21"), DECIMAL, 0, 0, here) == decimal
    assert format_value(True, BOOLEAN, 0, 0, here) == yes


def test_words_are_of_the_language_and_forms_of_the_region():
    here = settings("da-DK", region="de-DE")
    day = make_date(2021, 3, 5)
    assert format_value(day, DATE, 0, 0, here) == "05.03.21"
    assert format_value(day, DATE, 0, 4, here) == "5. marts 2021"
    assert here is settings("da-DK", region="de-DE")
    assert settings("en-US") is EN_US


# Docs: methods-auto/system/system-calcdate-string-date-method (Remarks): French 1S+1J and Spanish 1S+1D are 1W+1D.
@pytest.mark.parametrize(
    ("tag", "text"),
    [("da-DK", "1U+1D"), ("de-DE", "1W+1T"), ("fr-FR", "1S+1J"), ("es-ES", "1S+1D"), ("sv-SE", "1V+1D")],
)
def test_a_date_formula_has_the_letters_of_the_language(tag, text):
    here = settings(tag)
    formula = parse_date_formula("1W+1D")
    assert format_value(formula, DATE_FORMULA, 0, 0, here) == text
    assert format_value(formula, DATE_FORMULA, 0, 9, here) == "1W+1D"
    assert evaluate(text.lower(), DATE_FORMULA, 0, here) == formula
    assert evaluate("<1W+1D>", DATE_FORMULA, 0, here) == formula


def test_letters_of_another_language_are_no_date_formula():
    with pytest.raises(ALError, match=r"^The value \"1Y\" can't be evaluated into type DateFormula\.$"):
        evaluate("1Y", DATE_FORMULA, 0, settings("da-DK"))


@pytest.mark.parametrize(
    ("tag", "text"), [("da-DK", "2 dage 1 time"), ("de-DE", "2 Tage 1 Stunde"), ("pl-PL", "2 dni 1 godzina")]
)
def test_a_duration_is_counted_in_the_language(tag, text):
    assert format_value(2 * DAY + HOUR, DURATION, 0, 0, settings(tag)) == text


@pytest.mark.parametrize(("text", "expected"), [("1.234,5", "1234.5"), ("-1,5", "-1.5"), ("1,5-", "-1.5")])
def test_numbers_are_read_as_the_region_writes_them(text, expected):
    assert evaluate(text, DECIMAL, 0, settings("da-DK")) == Decimal(expected)
    assert evaluate(expected, DECIMAL, 9, settings("da-DK")) == Decimal(expected)


def test_a_plain_space_stands_for_one_that_does_not_break():
    assert evaluate("1 234,5", DECIMAL, 0, settings("fr-FR")) == Decimal("1234.5")


@pytest.mark.parametrize("wanted", ["da-DK", "DA-dk", "1030", 1030, "dan"])
def test_a_language_is_known_by_id_tag_and_abbreviation(wanted):
    assert find_language(wanted).tag == "da-DK"


@pytest.mark.parametrize("number", [0, 9999, -1])
def test_an_id_of_no_language_is_refused(number):
    with pytest.raises(ALError, match=rf"^{number} is not the id of a Windows language\.$"):
        regional_settings(number, 1033, "UTC")
