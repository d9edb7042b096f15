"""DateTime, DateTimeOffset, TimeZoneInfo and CultureInfo. Expectations are those of their documentation."""

import datetime

import pytest

from alrun.platform.dotnet.cultures import CultureInfo
from alrun.platform.dotnet.date_formats import formatted, is_same_in_all_languages, parsed
from alrun.platform.dotnet.dates import DateTime, DateTimeOffset
from alrun.platform.dotnet.time_spans import TimeSpan
from alrun.platform.dotnet.time_zones import TimeZoneInfo
from alrun.runtime.net import NetException

MOMENT = datetime.datetime(2009, 6, 15, 13, 45, 30, 90_000)
TODAY = datetime.date(2026, 1, 2)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        # "Standard date and time format strings", of 2009-06-15T13:45:30
        ("d", "6/15/2009"),
        ("D", "Monday, June 15, 2009"),
        ("f", "Monday, June 15, 2009 1:45 PM"),
        ("F", "Monday, June 15, 2009 1:45:30 PM"),
        ("g", "6/15/2009 1:45 PM"),
        ("G", "6/15/2009 1:45:30 PM"),
        ("", "6/15/2009 1:45:30 PM"),
        ("m", "June 15"),
        ("O", "2009-06-15T13:45:30.0900000Z"),
        ("r", "Mon, 15 Jun 2009 13:45:30 GMT"),
        ("s", "2009-06-15T13:45:30"),
        ("t", "1:45 PM"),
        ("T", "1:45:30 PM"),
        ("u", "2009-06-15 13:45:30Z"),
        ("y", "June 2009"),
        # "Custom date and time format strings"
        ("dd ddd dddd %d", "15 Mon Monday 15"),
        ("yy yyyy MMM", "09 2009 Jun"),
        ("fff FFF", "090 09"),
        ("hh'h' \\t z", "01h t +0"),
    ],
)
def test_formats(form: str, text: str) -> None:
    assert formatted(MOMENT, form, "Z") == text


def test_formats_of_no_language() -> None:
    assert formatted(MOMENT, "G", "", invariant=True) == "06/15/2009 13:45:30"
    assert is_same_in_all_languages("s")
    assert is_same_in_all_languages("yyyy-MM-dd'T'")
    assert not is_same_in_all_languages("d")
    assert not is_same_in_all_languages("MMM")
    with pytest.raises(NetException, match=r"Input string was not in a correct format\."):
        formatted(MOMENT, "q", "")


@pytest.mark.parametrize(
    ("text", "moment", "hours"),
    [
        ("2009-06-15T13:45:30.0900000Z", MOMENT, 0),
        ("2009-06-15T13:45:30.09+02:00", MOMENT, 2),
        ("2009-06-15", datetime.datetime(2009, 6, 15), None),
        ("Mon, 15 Jun 2009 13:45:30 GMT", MOMENT.replace(microsecond=0), 0),
        ("6/15/2009 1:45:30 PM", MOMENT.replace(microsecond=0), None),
        ("June 15, 2009", datetime.datetime(2009, 6, 15), None),
        ("15 Jun 2009 12:00 am", datetime.datetime(2009, 6, 15), None),
        ("13:45", datetime.datetime(2026, 1, 2, 13, 45), None),
    ],
)
def test_texts_that_are_dates(text: str, moment: datetime.datetime, hours: int | None) -> None:
    assert parsed(text, TODAY) == (moment, None if hours is None else datetime.timedelta(hours=hours))


@pytest.mark.parametrize(
    "text", ["", "x", "13/40/2009", "2009-02-30", "Foo 15, 2009", "6/15/2009 13:00 PM", "6/15/2009 1"]
)
def test_texts_that_are_none(text: str) -> None:
    with pytest.raises(NetException, match="was not recognized as a valid DateTime"):
        parsed(text, TODAY)


def test_parts_and_sums() -> None:
    moment = DateTime(2024, 1, 31, 23, 30, 0, 250)
    assert (moment.year(), moment.day_of_year(), moment.millisecond(), moment.day_of_week()) == (2024, 31, 250, 3)
    assert moment.add_months(1).value == datetime.datetime(2024, 2, 29, 23, 30, 0, 250_000)
    assert moment.add_years(-1).date().value == datetime.datetime(2023, 1, 31)
    assert moment.add_minutes(45).day() == 1
    assert moment.subtract(DateTime(2024, 1, 31)) == TimeSpan(0, 23, 30, 0, 250)
    assert DateTime(1, 1, 2).ticks() == 864_000_000_000
    assert DateTime.days_in_month(DateTime, 2023, 12) == 31
    with pytest.raises(NetException, match="un-representable DateTime"):
        DateTime.max_value(DateTime).add_days(1)
    with pytest.raises(NetException, match="un-representable DateTime"):
        DateTime(2024, 13, 1)


def test_moments_with_an_offset() -> None:
    moment = DateTimeOffset.from_unix_seconds(DateTimeOffset, 1_719_815_430)
    assert moment.utc == datetime.datetime(2024, 7, 1, 6, 30, 30)
    other = moment.to_offset(TimeSpan(2, 0, 0))
    assert (other.date_time().hour(), other.to_unix_seconds(), other == moment) == (8, 1_719_815_430, True)
    assert moment.to_unix_milliseconds() == 1_719_815_430_000


def test_time_zones() -> None:
    berlin = TimeZoneInfo("W. Europe Standard Time")
    assert berlin.base_offset() == TimeSpan(1, 0, 0)
    assert berlin.offset(DateTime(2024, 7, 1)) == TimeSpan(2, 0, 0)
    assert berlin.is_summer_time(DateTime(2024, 7, 1))
    assert not berlin.is_summer_time(DateTime(2024, 1, 1))
    assert berlin.offset(DateTime(datetime.datetime(2024, 3, 31, 1), True)) == TimeSpan(2, 0, 0)
    assert not TimeZoneInfo("US Mountain Standard Time").has_summer_time()
    assert TimeZoneInfo("Europe/Berlin").has_summer_time()
    assert TimeZoneInfo("UTC").base_offset() == TimeSpan()
    assert berlin.display_name().startswith("(UTC+01:00)")
    assert TimeZoneInfo.convert_to_utc(TimeZoneInfo, DateTime(2024, 7, 1), berlin).hour() == 22
    with pytest.raises(NetException, match="The time zone ID 'Nowhere' was not found on the local computer"):
        TimeZoneInfo("Nowhere")


@pytest.mark.parametrize(
    ("which", "name", "lcid", "abbreviation", "parent"),
    [
        (1030, "da-DK", 1030, "DAN", "da"),
        ("en-us", "en-US", 1033, "ENU", "en"),
        ("da", "da", 6, "DAN", ""),
        (9, "en", 9, "ENU", ""),
        ("", "", 127, "IVL", ""),
    ],
)
def test_languages(which: int | str, name: str, lcid: int, abbreviation: str, parent: str) -> None:
    culture = CultureInfo(which)
    assert (culture.net_text(), culture.lcid(), culture.windows_abbreviation()) == (name, lcid, abbreviation)
    assert culture.parent().net_text() == parent
    assert culture.is_neutral() == (len(name) == 2)


@pytest.mark.parametrize("which", [99_999, -1, "xx-XX", "dan"])
def test_languages_that_are_not_there(which: int | str) -> None:
    with pytest.raises(NetException):
        CultureInfo(which)
