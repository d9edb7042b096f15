"""`--set Name=value`: the documented names and defaults, the forms of a value, and what is refused."""

import pytest

from alrun.runtime.server_settings import ServerSettings


def test_defaults_are_the_documented_ones():
    assert ServerSettings.parse([]) == ServerSettings(
        child_sessions_max_concurrency=5,
        child_sessions_max_queue_length=100,
        page_background_task_default_timeout=2 * 60 * 1000,
        page_background_task_max_timeout=10 * 60 * 1000,
        disable_write_inside_try_functions=True,
        background_sessions_max_concurrent=10,
        background_sessions_max_queued=100,
        background_sessions_default_timeout=8 * 60 * 60 * 1000,
    )


@pytest.mark.parametrize(
    ("assignment", "attribute", "value"),
    [
        ("ChildSessionsMaxConcurrency=1", "child_sessions_max_concurrency", 1),
        ("SqlLockTimeoutOverride=00:00:30", "sql_lock_timeout_override", 30_000),
        ("childsessionsmaxqueuelength=7", "child_sessions_max_queue_length", 7),
        (" PAGEBACKGROUNDTASKMAXTIMEOUT = 00:00:05 ", "page_background_task_max_timeout", 5000),
        ("PageBackgroundTaskDefaultTimeout=1500", "page_background_task_default_timeout", 1500),
        ("PageBackgroundTaskDefaultTimeout=01:02:03", "page_background_task_default_timeout", 3_723_000),
        ("PageBackgroundTaskDefaultTimeout=0:0:1", "page_background_task_default_timeout", 1000),
        ("DisableWriteInsideTryFunctions=False", "disable_write_inside_try_functions", False),
        ("DisableWriteInsideTryFunctions=true", "disable_write_inside_try_functions", True),
        ("PageBackgroundTaskDefaultTimeout=00:00:00.5", "page_background_task_default_timeout", 500),
        ("PageBackgroundTaskDefaultTimeout=00:00:01.025", "page_background_task_default_timeout", 1025),
    ],
)
def test_a_value_is_read(assignment, attribute, value):
    assert getattr(ServerSettings.parse([assignment]), attribute) == value


def test_the_last_assignment_counts():
    settings = ServerSettings.parse(["ChildSessionsMaxConcurrency=2", "childSessionsMaxConcurrency=3"])
    assert settings.child_sessions_max_concurrency == 3


@pytest.mark.parametrize(
    "value", ["0", "-1", "2.5", "many", "", "00:00:05", "1_000", "2147483648", "9" * 5000, "\u0661"]
)
def test_a_count_that_is_none_is_refused(value):
    with pytest.raises(ValueError, match="ChildSessionsMaxConcurrency must be a whole number from 1 to 2147483647"):
        ServerSettings.parse([f"ChildSessionsMaxConcurrency={value}"])


@pytest.mark.parametrize(
    "value",
    ["0", "00:00:00", "-5", "soon", "", "00:60:00", "00:00:61", "5:00", "1:2:3:4", "00:00:01.0001", "600:00:00"],
)
def test_a_duration_that_is_none_is_refused(value):
    with pytest.raises(ValueError, match="PageBackgroundTaskMaxTimeout must be a duration such as 00:02:00"):
        ServerSettings.parse([f"PageBackgroundTaskMaxTimeout={value}"])


@pytest.mark.parametrize("value", ["", "0", "yes", "truth"])
def test_a_switch_that_is_none_is_refused(value):
    with pytest.raises(ValueError, match=f"DisableWriteInsideTryFunctions must be true or false, not '{value}'"):
        ServerSettings.parse([f"DisableWriteInsideTryFunctions={value}"])


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(
        ValueError, match=r"no server setting 'MaxThreads'; there are ChildSessionsMaxConcurrency, .* and"
    ):
        ServerSettings.parse(["MaxThreads=1"])


def test_a_text_without_a_value_is_refused():
    with pytest.raises(ValueError, match="'ChildSessionsMaxConcurrency' is not a setting; write Name=value"):
        ServerSettings.parse(["ChildSessionsMaxConcurrency"])


def test_an_address_ends_with_a_slash_and_is_one():
    settings = ServerSettings.parse(["PublicWebBaseUrl=https://bc.example.com/prod"])
    assert settings.public_web_base_url == "https://bc.example.com/prod/"
    with pytest.raises(ValueError, match="PublicWebBaseUrl must be a URL such as https://localhost/BC/, not 'x'"):
        ServerSettings.parse(["PublicWebBaseUrl=x"])
