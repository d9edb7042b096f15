"""The compiler on programs that are larger in one place than most."""

import pytest

from alrun.hosts.cli import main


@pytest.fixture
def printed(tmp_path, capsys):
    """What a body of OnRun prints."""

    def printed(body):
        text = f"codeunit 50100 M {{ trigger OnRun() var T: Text; I: Integer; begin {body} end; }}"
        (tmp_path / "M.al").write_text(text, encoding="utf-8")
        assert main([str(tmp_path / "M.al"), "--virtual-time"]) == 0
        return capsys.readouterr().out

    return printed


def test_thousands_of_texts_are_joined_in_order(printed):
    joined = " + ".join(f"'{number % 10}'" for number in range(3000))
    assert printed(f"T := {joined}; Message(T);") == "0123456789" * 300 + "\n"


def test_hundreds_of_numbers_are_added(printed):
    assert printed(f"I := {' + '.join(['1'] * 500)}; Message('%1', I);") == "500\n"


def test_blocks_nest_deep(printed):
    assert printed("begin " * 200 + "Message('deep');" + " end;" * 200) == "deep\n"
