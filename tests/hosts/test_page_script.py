"""The page commands, as scripts and --do hold them."""

import io

import pytest

from alrun.hosts.answers import Answers
from alrun.hosts.page_script import (
    PageCommand,
    ScriptError,
    parse_command,
    parse_options,
    parse_script,
    run_command,
)
from alrun.hosts.plain import PlainClient


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("next", PageCommand("next")),
        ("  NEXT  ", PageCommand("next")),
        ("next # and so on", PageCommand("next")),
        ("wait", PageCommand("wait")),
        ("wait 200", PageCommand("wait", ("200",))),
        ("goto 10000", PageCommand("goto", ("10000",))),
        ("goto Order,1001", PageCommand("goto", ("Order,1001",))),
        ("goto 'A B'", PageCommand("goto", ("A B",))),
        ('get "No."', PageCommand("get", ("No.",))),
        ("get Name", PageCommand("get", ("Name",))),
        ('action "Say ""hi"""', PageCommand("action", ('Say "hi"',))),
        ('set "Name" Adatum', PageCommand("set", ("Name", "Adatum"))),
        ('set "Name" Adatum Corporation', PageCommand("set", ("Name", "Adatum Corporation"))),
        ("set Name 'it''s'", PageCommand("set", ("Name", "it's"))),
        ('set Name ""', PageCommand("set", ("Name", ""))),
        ("set Name #5", PageCommand("set", ("Name", "#5"))),
    ],
)
def test_a_command_is_its_word_and_arguments(text, command):
    assert parse_command(text) == command


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("nxt", "there is no command 'nxt'; did you mean 'next'?"),
        ("next 5", "'next' takes no argument: '5' is too much"),
        ("wait soon", "'wait' takes a whole number of milliseconds, not 'soon'"),
        ("wait -5", "'wait' takes a whole number of milliseconds, not '-5'"),
        ("goto", "'goto' needs a key"),
        ("get", "'get' needs a name"),
        ("get No. 5", "'get' takes a name: '5' is too much"),
        ('get "No.', 'the quote that opens at "No. is not closed'),
        ("set", "'set' needs a field name"),
        ("set Name", "'set' needs a value ('' is the empty one)"),
        ("set Name 'a' b", "'set' takes a field name and a value: 'b' is too much"),
    ],
)
def test_what_is_wrong_is_named(text, message):
    with pytest.raises(ScriptError) as caught:
        parse_command(text)
    assert str(caught.value) == message


def test_a_script_has_one_command_a_line_and_comments():
    script = "# open\n\nwait 5\n  # twice\nnext\nclose\n"
    assert [command.name for command in parse_script(script, "s.txt")] == ["wait", "next", "close"]


def test_a_mistake_in_a_script_names_file_and_line():
    with pytest.raises(ScriptError, match=r"^s\.txt\(3\): there is no command 'jump'"):
        parse_script("next\n\njump\n", "s.txt")


def test_a_mistake_in_an_option_names_the_option():
    with pytest.raises(ScriptError, match=r"^--do 'get': 'get' needs a name$"):
        parse_options(["next", "get"])


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("next", ("next",)),
        ("goto 5", ("goto", "5")),
        ("set A b", ("set_field", "A", "b")),
        ("action Post", ("action", "Post")),
        ("wait 5", ("wait", 5)),
        ("wait", ("wait", None)),
        ("close", ("close", "close")),
        ("ok", ("close", "ok")),
        ("no", ("close", "no")),
    ],
)
def test_a_command_does_its_work_on_the_page(page, text, done):
    run_command(page, parse_command(text), PlainClient(io.StringIO(), io.StringIO(), Answers()))
    assert page.done == [done]


def test_get_prints_the_value_on_a_line_of_its_own(page):
    out = io.StringIO()
    run_command(page, parse_command("get Name"), PlainClient(out, io.StringIO(), Answers()))
    assert out.getvalue() == "value of Name\n"
