"""What may be typed after `alrun`."""

from pathlib import Path

import pytest

from alrun.hosts.arguments import parse_arguments


@pytest.mark.parametrize(
    ("words", "command", "paths"),
    [
        ("a.al", "main", ["a.al"]),
        ("a.al --plain b.al", "main", ["a.al", "b.al"]),
        ("run a.al", "run", ["a.al"]),
        ("--json run a.al", "run", ["a.al"]),
        ("--db page a.al", "main", ["a.al"]),
        ("page a.al --do wait --do close b.al", "page", ["a.al", "b.al"]),
        ("check src --json out.json", "check", ["src"]),
        ("repl", "repl", []),
    ],
)
def test_the_first_word_that_is_no_option_may_be_a_command(words, command, paths):
    parsed = parse_arguments(words.split())
    assert (parsed.command, parsed.paths) == (command, paths)


def test_options_that_repeat_are_collected():
    parsed = parse_arguments("page a.al --do next --do wait --set A=1 --set B=2 --define X --define Y".split())
    assert (parsed.do, parsed.set, parsed.define) == (["next", "wait"], ["A=1", "B=2"], ["X", "Y"])


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("", "name an .al file or a folder of them"),
        ("run", "the following arguments are required: PATH"),
        ("run a.al --work-date tomorrow", "'tomorrow' is no date: write it like 2026-01-31"),
        ("run a.al --work-date 2026-02-30", "'2026-02-30' is no date"),
        ("run a.al --set X", "'X' is not of the form SETTING=VALUE"),
        ("run a.al --nonsense", "unrecognized arguments: --nonsense"),
        ("page a.al -i --do next", "not allowed with argument"),
        ("dump a.al", "one of the arguments --syntax --source --bound --python is required"),
    ],
)
def test_wrong_usage_is_named_and_exits_with_2(words, complaint, capsys):
    with pytest.raises(SystemExit) as caught:
        parse_arguments(words.split())
    assert caught.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "paths", "of_pytest"),
    [
        ("test a -k One b", ["a", "b"], ["-k", "One"]),
        ("test -k One a", ["a"], ["-k", "One"]),
        ("test tests -x --durations 5 --lf docs", ["tests", "docs"], ["--durations", "5", "-x", "--lf"]),
        ("test tests --option value", ["tests"], ["--option", "value"]),
        ("-n 2 test a --tb=short", ["a"], ["-n", "2", "--tb=short"]),
        ("test a -k", ["a"], ["-k"]),
    ],
)
def test_what_follows_an_option_of_pytest_is_no_path(words, paths, of_pytest, monkeypatch):
    monkeypatch.chdir(Path(__file__).parents[2])
    parsed = parse_arguments(words.split())
    assert (parsed.command, parsed.paths, parsed.pytest) == ("test", paths, of_pytest)
