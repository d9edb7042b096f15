"""--json: one object a line, `at`, `session` and `event` first."""

import io
import json
import threading
from types import SimpleNamespace

import pytest

from alrun.hosts.answers import Answers
from alrun.hosts.json_events import JsonClient


@pytest.fixture
def events(session):
    client = JsonClient(io.StringIO(), io.StringIO(), Answers())
    client.attach(session)
    client.lines = lambda: client._out.getvalue().splitlines()
    client.complained = client._err.getvalue
    return client


def test_every_event_begins_with_time_session_and_name(events):
    events.message("Æble")
    assert events.lines() == ['{"at": 250, "session": 1, "event": "message", "text": "Æble"}']


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (lambda c: c.confirm("Go on?", True), {"event": "confirm", "text": "Go on?", "answer": True}),
        (
            lambda c: c.str_menu(["A", "B"], 2, "Pick"),
            {"event": "strmenu", "text": "Pick", "options": ["A", "B"], "answer": 2},
        ),
        (
            lambda c: c.notification("Done", "LocalScope"),
            {"event": "notification", "text": "Done", "scope": "LocalScope"},
        ),
        (
            lambda c: c.event("task-completed", 1, {"task": 3, "result": {"a": "b"}}),
            {"event": "task-completed", "task": 3, "result": {"a": "b"}},
        ),
    ],
)
def test_events_carry_what_the_contract_says(events, show, expected):
    show(events)
    assert [json.loads(line) for line in events.lines()] == [{"at": 250, "session": 1, **expected}]


def test_an_error_is_an_event_and_still_goes_to_stderr(events, al_error):
    events.error(al_error)
    (event,) = map(json.loads, events.lines())
    assert (event["event"], event["text"], event["code"]) == ("error", "Something broke: 13", "Dialog")
    assert event["callstack"].splitlines()[0] == (
        '"Helper"(CodeUnit 50101).DoInner line 10 - Shop by Us version 1.0.0.0'
    )
    assert events.complained().startswith("Something broke: 13\n")


def test_nothing_but_events_goes_to_stdout(events, page):
    events.show_value("5")
    events.show_page(page)
    assert events.lines() == []
    assert events.complained().startswith("5\nCustomer Card - 10000\n")


def test_before_there_is_a_session_time_is_zero():
    client = JsonClient(io.StringIO(), io.StringIO(), Answers())
    client.message("installing")
    assert json.loads(client._out.getvalue()) == {"at": 0, "session": 1, "event": "message", "text": "installing"}


def test_lines_of_many_threads_do_not_mix(events):
    def emit(number):
        for _ in range(50):
            events.event("task-started", number, {"task": number, "text": "x" * 200})

    threads = [threading.Thread(target=emit, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([json.loads(line) for line in events.lines()]) == 200


def test_collected_errors_are_told_of_one_by_one(events, al_error):
    al_error.collected = (
        SimpleNamespace(message="one", call_stack=al_error.call_stack[:1]),
        SimpleNamespace(message="two", call_stack=None),
    )
    events.error(al_error)
    (event,) = map(json.loads, events.lines())
    assert event["collected"] == [
        {"text": "one", "callstack": '"Helper"(CodeUnit 50101).DoInner line 10 - Shop by Us version 1.0.0.0'},
        {"text": "two", "callstack": ""},
    ]


def test_an_error_has_the_title_and_the_details_of_its_error_info(events, al_error):
    al_error.details = SimpleNamespace(title="Not posted", detailed_message="line 3", actions=[])
    events.error(al_error)
    (event,) = map(json.loads, events.lines())
    assert (event["title"], event["details"]) == ("Not posted", "line 3")
