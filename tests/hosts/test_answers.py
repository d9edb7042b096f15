"""Answers from a file: in order, in any usual spelling, and never a silent misfit."""

import pytest

from alrun.hosts.answers import AnswerError, Answers, read_answers
from alrun.hosts.page_script import PageCommand


@pytest.mark.parametrize(("line", "answer"), [("yes", True), ("Y", True), ("1", True), ("No", False), ("false", False)])
def test_confirm_takes_yes_and_no_in_many_spellings(line, answer):
    assert Answers([line]).confirm("Go on?", not answer) is answer


@pytest.mark.parametrize(("line", "answer"), [("b", 2), ("3", 3), ("0", 0), ("cancel", 0), ("", 1)])
def test_str_menu_takes_an_option_or_its_number(line, answer):
    assert Answers([line]).str_menu(["A", "B", "C"], 1) == answer


def test_an_option_that_is_a_number_wins_over_its_place():
    assert Answers(["2"]).str_menu(["2", "1"], 0) == 1


def test_answers_are_taken_in_order_and_then_the_default():
    answers = Answers(["no", ""])
    assert [answers.confirm("?", True) for _ in range(3)] == [False, True, True]


def test_an_answer_that_does_not_fit_is_named_with_its_line():
    answers = Answers(["yes", "perhaps"], "a.txt")
    answers.confirm("First?", False)
    with pytest.raises(AnswerError, match=r"^a\.txt\(2\): 'perhaps' does not answer 'Go on\?': use yes or no$"):
        answers.confirm("Go on?", False)


def test_an_option_that_is_not_offered_is_refused():
    with pytest.raises(AnswerError, match="'4' is none of 'A,B,C'"):
        Answers(["4"], "a.txt").str_menu(["A", "B", "C"], 1)


def test_a_file_holds_one_answer_a_line(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("no\n\nyes\n")
    answers = read_answers(str(path))
    assert [answers.confirm("?", True) for _ in range(3)] == [False, True, True]


def test_to_a_page_an_answer_is_a_command_and_a_blank_line_is_none():
    answers = Answers(["goto 5", ""])
    assert answers.page_command() == PageCommand("goto", ("5",))
    assert answers.page_command() is None
    assert answers.page_command() is None


def test_an_answer_that_is_no_page_command_is_named_with_its_line():
    with pytest.raises(AnswerError, match=r"^a\.txt\(1\): there is no command 'okay'"):
        Answers(["okay"], "a.txt").page_command()
