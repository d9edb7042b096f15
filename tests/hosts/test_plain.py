"""Plain output, to the character."""

import io

import pytest

from alrun.hosts.answers import Answers
from alrun.hosts.plain import PlainClient
from alrun.runtime.errors import ALError, StackLine


@pytest.fixture
def plain():
    client = PlainClient(io.StringIO(), io.StringIO(), Answers(["", "no", "b"]))
    client.printed = client._out.getvalue
    client.complained = client._err.getvalue
    return client


def test_a_message_is_its_text_and_a_newline(plain):
    plain.message("two\nlines")
    plain.message("")
    assert plain.printed() == "two\nlines\n\n"


def test_a_notification_says_that_it_is_one(plain):
    plain.notification("Done", "LocalScope")
    assert plain.printed() == "notification: Done\n"


def test_a_hyperlink_is_told_and_a_window_is_not(plain):
    plain.event("hyperlink", 1, {"url": "https://www.microsoft.com"})
    plain.event("dialog-opened", 1, {"dialog": 1, "text": "Posting 1"})
    plain.event("dialog-closed", 1, {"dialog": 1})
    assert plain.printed() == "hyperlink: https://www.microsoft.com\n"
    assert plain.complained() == ""


def test_a_report_that_would_be_shown_is_told(plain):
    plain.event("report", 1, {"report": 101, "name": "Customer - List", "dataset": "<ReportDataSet/>"})
    assert plain.printed() == "report: Customer - List\n"


def test_questions_are_echoed_with_their_answers(plain):
    assert plain.confirm("Go on?", True) is True
    assert plain.confirm("Really?", True) is False
    assert plain.str_menu(["A", "B"], 1, "Pick one") == 2
    assert plain.str_menu(["A", "B"], 0, "") == 0
    assert plain.printed() == "Go on? Yes\nReally? No\nPick one (A,B) B\nA,B Cancel\n"


def test_an_error_goes_to_stderr_with_its_call_stack(plain, al_error):
    plain.error(al_error)
    assert plain.printed() == ""
    assert plain.complained() == (
        "Something broke: 13\n"
        '    "Helper"(CodeUnit 50101).DoInner line 10 - Shop by Us version 1.0.0.0\n'
        '    "Main"(CodeUnit 50100).OnRun(Trigger) line 5 - Shop by Us version 1.0.0.0\n'
    )


def test_an_error_without_text_shows_nothing(plain, al_error):
    silent = ALError("")
    silent.call_stack = al_error.call_stack
    plain.error(silent)
    assert plain.complained() == ""


def test_events_are_not_printed_but_traces_are(plain):
    plain.event("task-started", 1, {"task": 1})
    plain.event("trace", 1, {"object": '"Main"(CodeUnit 50100)', "procedure": "OnRun(Trigger)", "line": 5})
    assert plain.printed() == ""
    assert plain.complained() == 'trace: "Main"(CodeUnit 50100).OnRun(Trigger) line 5\n'


def test_a_page_is_its_caption_its_record_and_its_fields(plain, page):
    plain.show_page(page)
    assert plain.printed() == ("Customer Card - 10000\nNo.: 10000\nName: Adatum\nWaited:\nBalance (LCY): 1,234.00\n")


def test_the_middle_of_a_long_call_stack_is_left_out(plain):
    error = ALError("too deep")
    error.call_stack = tuple(StackLine("R", "CodeUnit", 1, f"P{n}", n, "App", "R.al") for n in range(1000))
    plain.error(error)
    lines = plain.complained().splitlines()
    assert len(lines) == 52
    assert lines[1].endswith(".P0 line 0 - App")
    assert lines[31] == "    ... 950 more calls ..."
    assert lines[-1].endswith(".P999 line 999 - App")
