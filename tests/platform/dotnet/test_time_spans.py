"""System.TimeSpan and enumerations; expectations are those of their documentation."""

import pytest

from alrun.platform.dotnet.regexes import RegexOptions
from alrun.platform.dotnet.time_spans import TimeSpan
from alrun.runtime.net import NetException


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (TimeSpan(), "00:00:00"),
        (TimeSpan(0, 0, 0, 80), "00:01:20"),
        (TimeSpan(3, 42, 0), "03:42:00"),
        (TimeSpan(3, 17, 25, 30, 500), "3.17:25:30.5000000"),
        (TimeSpan(-(TimeSpan(1, 2, 3, 4).ticks)), "-1.02:03:04"),
    ],
)
def test_text_and_back(span: TimeSpan, text: str) -> None:
    assert span.net_text() == text
    assert TimeSpan.parse(TimeSpan, text) == span


def test_parts_and_totals() -> None:
    span = TimeSpan.from_milliseconds(TimeSpan, 90_061_001)
    assert (span.days(), span.hours(), span.minutes(), span.seconds(), span.milliseconds()) == (1, 1, 1, 1, 1)
    assert span.total_seconds() == 90061.001
    assert TimeSpan(-15_000_000).seconds() == -1
    assert TimeSpan.from_hours(TimeSpan, 1.5).total_minutes() == 90


@pytest.mark.parametrize("text", ["x", "1:60", "24:00:00"])
def test_what_is_no_time_span(text: str) -> None:
    with pytest.raises(NetException):
        TimeSpan.parse(TimeSpan, text)


def test_members_of_enumerations_have_names() -> None:
    assert RegexOptions(0).net_text() == "None"
    assert RegexOptions(3).net_text() == "IgnoreCase, Multiline"
    assert RegexOptions(1 << 20).net_text() == str(1 << 20)
    assert RegexOptions.of_text("Multiline, IgnoreCase") == 3
    assert RegexOptions.of_text("multiline", ignore_case=True) == 2
    with pytest.raises(NetException, match=r"Requested value 'multiline' was not found\."):
        RegexOptions.of_text("multiline")
