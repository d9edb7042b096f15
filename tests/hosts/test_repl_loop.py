"""The REPL between its input and the engine: what is entered where, and what comes of it."""

import io
from types import SimpleNamespace

import pytest

from alrun.diagnostics import DiagnosticBag
from alrun.hosts.answers import Answers
from alrun.hosts.plain import PlainClient
from alrun.hosts.repl.loop import Leave, Repl, ReplOutput, piped_entries
from alrun.source import SourceFile, Span


class FakeInteractive:
    """Knows a few entries: `1` is a value, `bad` does not compile, `fail` fails, `loop` never ends."""

    def __init__(self, al_error):
        self._al_error = al_error
        self.loaded = []

    def is_incomplete(self, text):
        return text.count("begin") > text.count("end")

    def submit(self, text):
        result = SimpleNamespace(diagnostics=[], value=None, type=None)
        if text == "1":
            result.value, result.type = "1", "Integer"
        elif text == "bad":
            bag = DiagnosticBag()
            bag.report("AL0118", Span(SourceFile("entry", text), 0, 3), text)
            result.diagnostics = bag.sorted()
        elif text == "fail":
            raise self._al_error
        elif text == "loop":
            raise KeyboardInterrupt
        return result

    def type_of(self, text):
        return f"type of {text}"

    def load(self, paths):
        self.loaded += paths
        return []


@pytest.fixture
def repl(al_error, page):
    """A Repl whose `shown` is everything it printed, in order."""
    out = io.StringIO()
    output = ReplOutput(
        value=lambda text, type_name: out.write(f"{text} : {type_name}\n"),
        diagnostics=lambda found: out.writelines(f"{diagnostic}\n" for diagnostic in found),
        complaint=lambda text: out.write(f"({text})\n"),
    )
    run = SimpleNamespace(compilation=None, open_page=None, run_codeunit=None)
    repl = Repl(FakeInteractive(al_error), run, PlainClient(out, out, Answers()), output)
    repl.shown = out.getvalue
    return repl


def test_a_value_is_shown_with_its_type(repl):
    repl.enter("1")
    assert repl.shown() == "1 : Integer\n"


def test_a_statement_shows_nothing_of_its_own(repl):
    repl.enter("x := 1")
    repl.enter("   ")
    assert (repl.shown(), repl.failed) == ("", False)


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        ("bad", "entry(1,1): error AL0118: The name 'bad' does not exist in the current context.\n"),
        ("fail", "Something broke: 13\n"),
        (":nothing", "(there is no command ':nothing'; :help lists them)\n"),
        (":load", "(:load needs an .al file or a folder)\n"),
        (":do next", "(no page is open; :page NAME opens one)\n"),
    ],
)
def test_what_goes_wrong_is_shown_and_remembered(repl, entry, shown):
    repl.enter(entry)
    assert repl.shown().startswith(shown)
    assert repl.failed


def test_ctrl_c_stops_the_entry_and_not_the_repl(repl):
    repl.enter("loop")
    repl.enter("1")
    assert repl.shown() == "(Stopped.)\n1 : Integer\n"


def test_quit_leaves(repl):
    with pytest.raises(Leave):
        repl.enter(":quit")


def test_type_and_load_ask_the_engine(repl):
    repl.enter(":type 1 + 1")
    repl.enter(":load src")
    assert repl.shown() == "type of 1 + 1\n"
    assert repl._interactive.loaded == ["src"]


def test_an_open_page_is_driven_by_do(repl, page):
    repl.page = page
    repl.enter(":do next")
    repl.enter(":do jump")
    repl.close()
    assert page.done == [("next",), ("close", "close")]
    assert "there is no command 'jump'" in repl.shown()


def test_tasks_are_listed_with_their_state(repl):
    repl._client.event("task-enqueued", 1, {"task": 7, "codeunit": 50101, "timeout": 1000})
    repl._client.event("task-enqueued", 1, {"task": 8, "codeunit": 50102, "timeout": 1000})
    repl._client.event("task-started", 1, {"task": 7})
    repl.enter(":tasks")
    assert repl.shown() == "7  Codeunit 50101  running  0 ms\n8  Codeunit 50102  queued  0 ms\n"


def test_piped_lines_are_joined_until_they_are_complete(repl):
    lines = ["1\n", "begin\n", "  x;\n", "end\n", "begin\n"]
    assert list(piped_entries(repl, lines)) == ["1\n", "begin\n  x;\nend\n", "begin\n"]
