"""Dates, times and DateTimes. Docs: methods-auto/date/date-data-type, methods-auto/system/*, SEMANTICS section 3."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.values import dates

UTC = datetime.UTC


def date(text: str) -> int:
    return dates.parse_date_literal(text + "D")


def test_undefined_then_days_and_their_closing_dates_sort_in_calendar_order():
    assert 0 < date("20201231") < dates.closing_date(date("20201231")) < date("20210101")


def test_normal_date_inverts_closing_date_and_keeps_normal_dates():
    day = date("20140404")
    assert dates.normal_date(dates.closing_date(day)) == day
    assert dates.normal_date(day) == day
    assert dates.normal_date(0) == 0
    assert dates.closing_date(0) == 0


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("20240228", 1, "20240229"),
        ("20240229", 1, "20240301"),
        ("20230228", 1, "20230301"),
        ("20210101", -1, "20201231"),
    ],
)
def test_days_added_to_a_date(start: str, days: int, end: str):
    assert dates.add_days(date(start), days) == date(end)
    assert dates.days_between(date(end), date(start)) == days


@pytest.mark.parametrize(
    "calculation",
    [
        lambda: dates.add_days(0, 1),
        lambda: dates.days_between(date("20210101"), 0),
        lambda: dates.to_week_date(0),
    ],
)
def test_calculating_with_an_undefined_date_is_an_error(calculation):
    with pytest.raises(ALError) as caught:
        calculation()
    assert caught.value.text == "You cannot base a date calculation on an undefined date."


@pytest.mark.parametrize(
    "calculation",
    [
        lambda: dates.add_to_time(0, 1),
        lambda: dates.time_between(dates.make_time(1, 0), 0),
        lambda: dates.time_parts(0),
        lambda: dates.add_to_date_time(0, 1),
        lambda: dates.date_time_between(0, dates.MAX_DATE_TIME),
        lambda: dates.add_to_time(dates.make_time(23, 59, 59), 1000),
        lambda: dates.add_to_time(dates.make_time(0, 0), -1),
        lambda: dates.make_time(24, 0),
        lambda: dates.make_date(2021, 2, 29),
        lambda: dates.make_date(1, 1, 2),
        lambda: dates.add_days(date("99991231"), 1),
        lambda: dates.add_days(dates.make_date(1, 1, 3), -1),
        lambda: dates.from_week_date(2021, 53, 1),
        lambda: dates.add_to_date_time(dates.MAX_DATE_TIME, 1),
    ],
)
def test_what_has_no_result_is_an_error(calculation):
    with pytest.raises(ALError):
        calculation()


def test_literals_and_parts():
    assert dates.time_parts(dates.make_time(11, 59, 34, 444)) == (11, 59, 34, 444)
    assert dates.time_parts(dates.make_time(0, 0, 0, 0)) == (0, 0, 0, 0)
    assert dates.parse_date_literal("0D") == 0


def test_time_difference_is_in_milliseconds():
    assert dates.time_between(dates.make_time(12, 0), dates.make_time(11, 59, 59)) == 1000
    assert dates.add_to_time(dates.make_time(11, 59, 59), 1000) == dates.make_time(12, 0)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("20140101", (2014, 1, 3)),  # a Wednesday; the page's week has four days in 2014
        ("20131229", (2013, 52, 7)),
        ("20131230", (2014, 1, 1)),
        ("20210101", (2020, 53, 5)),
    ],
)
def test_iso_weeks(day: str, expected: tuple[int, int, int]):
    assert dates.to_week_date(date(day)) == expected
    assert dates.from_week_date(*expected) == date(day)


def test_duration_of_the_documented_example():
    start = dates.create_date_time(date("20090101"), dates.make_time(8, 0), UTC)
    end = dates.create_date_time(date("20090505"), dates.make_time(13, 30, 1), UTC)
    expected = ((124 * 24 + 5) * 60 + 30) * 60_000 + 1000
    assert dates.date_time_between(end, start) == expected


def test_a_date_time_is_utc_and_shown_in_the_time_zone():
    pacific = ZoneInfo("America/Los_Angeles")
    moment = dates.create_date_time(date("20210105"), dates.make_time(4, 35, 55, 553), pacific)
    assert dates.to_local(moment, UTC) == (date("20210105"), dates.make_time(12, 35, 55, 553))
    assert dates.to_local(moment, pacific) == (date("20210105"), dates.make_time(4, 35, 55, 553))


def test_date_time_of_undefined_parts():
    assert dates.create_date_time(0, dates.make_time(1, 0), UTC) == 0
    assert dates.to_local(0, UTC) == (0, 0)
    midnight = dates.create_date_time(date("20210105"), dates.make_time(0, 0), UTC)
    assert dates.create_date_time(date("20210105"), 0, UTC) == midnight


@pytest.mark.parametrize(
    ("milliseconds", "precision", "direction", "expected"),
    [
        (24_567, 1000, "=", 25_000),
        (24_499, 1000, "=", 24_000),
        (24_001, 1000, ">", 25_000),
        (24_999, 1000, "<", 24_000),
    ],
)
def test_round_date_time(milliseconds: int, precision: int, direction: str, expected: int):
    base = dates.create_date_time(date("20081127"), dates.make_time(9, 35), UTC)
    assert dates.round_date_time(base + milliseconds, precision, direction) == base + expected


def test_round_date_time_rejects_a_precision_that_is_not_positive():
    with pytest.raises(ALError):
        dates.round_date_time(dates.MIN_DATE_TIME, 0, "=")
