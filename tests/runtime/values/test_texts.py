"""Text, Code and Guid values. Docs: methods-auto/{text,code,guid}/*-data-type, SEMANTICS section 3."""

from __future__ import annotations

from uuid import UUID

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.values import texts
from alrun.runtime.values.guids import NULL_GUID, guid_text, parse_guid


def test_a_text_that_is_too_long_is_an_error_with_the_value():
    value = "x" * 57
    with pytest.raises(ALError) as caught:
        texts.assign_text(value, 50)
    assert caught.value.code == "StringLengthExceeded"
    assert caught.value.text == (
        f"The length of the string is 57, but it must be less than or equal to 50 characters. Value: {value}"
    )


@pytest.mark.parametrize(
    ("value", "code"),
    [("ABC", "ABC"), ("1", "1"), ("", ""), (" 2 ", "2"), ("ab c", "AB C"), ("   ", ""), ("æøå", "ÆØÅ"), ("ß", "ß")],
)
def test_code_is_upper_case_and_trimmed(value: str, code: str):
    assert texts.assign_code(value, 4) == code


def test_a_code_is_measured_after_trimming():
    assert texts.assign_code("   abcd   ", 4) == "ABCD"
    with pytest.raises(ALError):
        texts.assign_code("abcde", 4)
    assert texts.assign_code("abcde", None) == "ABCDE"


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("a", "b"),
        ("a", "B"),
        ("A", "b"),
        ("a", "A"),
        ("1", "a"),
        ("10", "9"),
        ("", "a"),
        ("abc", "abcd"),
        ("e", "é"),
        ("é", "f"),
    ],
)
def test_texts_are_ordered_as_a_culture_does_and_not_by_code_point(less: str, more: str):
    assert texts.text_less(less, more)
    assert not texts.text_less(more, less)
    assert texts.text_less_or_equal(less, more)
    assert texts.text_less_or_equal(less, less)
    assert not texts.text_less(less, less)


def test_characters_are_counted_from_1():
    assert texts.get_char("abc", 1) == ord("a")
    assert texts.set_char("abc", 2, ord("X")) == "aXc"
    assert texts.set_char("abc", 4, ord("d")) == "abcd"


@pytest.mark.parametrize(
    "access",
    [
        lambda: texts.get_char("abc", 0),
        lambda: texts.get_char("abc", 4),
        lambda: texts.set_char("abc", 5, 101),
        lambda: texts.set_char("abc", 0, 101),
    ],
)
def test_a_position_outside_the_text_is_an_error(access):
    with pytest.raises(ALError):
        access()


@pytest.mark.parametrize(
    "text",
    [
        "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}",
        "ea48a3e0-48e0-4ab7-b1a1-e3ea85bf1b75",
        "EA48A3E048E04AB7B1A1E3EA85BF1B75",
        "(EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75)",
    ],
)
def test_texts_of_a_guid(text: str):
    assert guid_text(parse_guid(text)) == "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B75}"


def test_the_null_guid():
    assert guid_text(NULL_GUID) == "{00000000-0000-0000-0000-000000000000}"
    assert parse_guid("{00000000-0000-0000-0000-000000000000}") == UUID(int=0)


@pytest.mark.parametrize(
    "text", ["", "x", "{EA48A3E0-48E0-4AB7-B1A1-E3EA85BF1B7}", "EA48A3E0-48E04AB7-B1A1-E3EA85BF1B75"]
)
def test_what_is_no_guid(text: str):
    with pytest.raises(ALError, match="Invalid Format of GUID string"):
        parse_guid(text)
