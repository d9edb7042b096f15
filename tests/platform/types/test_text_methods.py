"""Text functions and methods. Docs: methods-auto/text/*; SEMANTICS section 4 (Functions)."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from alrun.platform.types import text
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import EN_US
from alrun.runtime.values.variant import Variant
from alrun.semantics.types import INTEGER, VARIANT, CodeType, LabelType, TextType


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        # The pages' own examples.
        (
            text.convert_str("Do you want to leave without saving?", "lws", "LWS"),
            "Do you Want to Leave Without Saving?",
        ),
        (text.copy_str("Using the CopyStr method", 7, 8), "the Copy"),
        (text.del_chr("Windy West Solutions", "<>", "Ws"), "indy West Solution"),
        (text.del_chr("This is an example", "=", "sx"), "Thi i an eample"),
        (text.del_chr("This is an example", ">", "Tely"), "This is an examp"),
        (text.del_chr("This is an example", "<", "This "), "an example"),
        (text.del_chr("     This is an example", "<"), "This is an example"),
        (text.del_chr(" Windy West Solutions "), "WindyWestSolutions"),
        (text.del_str("Adjusting prices - Please wait.", 11, 7), "Adjusting - Please wait."),
        (text.ins_str("Press ENTER to continue.", "or ESC ", 13), "Press ENTER or ESC to continue."),
        (text.ins_str("Thomas", "AAA", 999), "ThomasAAA"),
        (text.lower_case("The Entries are Sorted by Name."), "the entries are sorted by name."),
        (text.upper_case("Outstanding Order Status"), "OUTSTANDING ORDER STATUS"),
        (text.pad_str("13 characters", 5), "13 ch"),
        (text.pad_str("Four", 15, "w"), "Fourwwwwwwwwwww"),
        (text.select_str(2, "This,is a comma,separated,string"), "is a comma"),
        (text.select_str(4, "This,is a comma,separated,string"), "string"),
        (text.select_str(3, "11,22,33,,55,,,"), "33"),
        (text.select_str(4, "11,22,33,,55,,,"), ""),
        (text.select_str(4, 'a,b,"c,d",e'), 'd"'),
        (text.str_check_sum("4378", "1234", 7), 0),
        (text.str_check_sum("577622135746", "131313131313"), 3),
        (text.str_pos("ABC abc abc xy", "abc"), 5),
        # Measured on the product.
        (text.convert_str("hello", "eo", "--"), "h-ll-"),
        (text.convert_str("hello", "helo", "HELO"), "HELLO"),
        (text.del_chr("hello", "=", "e"), "hllo"),
        (text.del_chr("  hello  ", "<>"), "hello"),
        (text.index_of("hello", "ll"), 3),
        (text.index_of("hello", "xyz"), 0),
        (text.index_of("hello", "l", 3), 3),
        (text.index_of_any_char("hello", [ord("e"), ord("o")]), 2),
        (text.index_of_any_char("hello", [ord("x")]), 0),
        (text.last_index_of("hello", "l"), 4),
        (text.last_index_of("hello", "xyz"), 0),
        (text.pad_left("hi", 5), "   hi"),
        (text.pad_left("hi", 5, ord("#")), "###hi"),
        (text.pad_right("hi", 5), "hi   "),
        (text.pad_right("hi", 5, ord("#")), "hi###"),
        (text.substring("hello", 2), "ello"),
        (text.substring("hello", 2, 3), "ell"),
        (text.split("a,b,c", ","), ["a", "b", "c"]),
        (text.split_at_chars("a,b;c", [ord(","), ord(";")]), ["a", "b", "c"]),
        (text.split("a,b;c", ",", ";"), ["a", "b", "c"]),
        (text.trim("  hello  "), "hello"),
        (text.trim_start("  hello  "), "hello  "),
        (text.trim_end("  hello  "), "  hello"),
        (text.replace("hello", "e", "X"), "hXllo"),
        # By the rules of the pages.
        (text.convert_str("abc", "", "x"), "abc"),
        (text.convert_str("ab", "ab", "ba"), "ba"),
        (text.copy_str("abc", 4), ""),
        (text.copy_str("abc", 2, 99), "bc"),
        (text.del_chr("abc", "", "b"), "abc"),
        (text.del_chr("abc", "=", ""), "abc"),
        (text.del_str("abc", 4), "abc"),
        (text.del_str("abc", 2), "a"),
        (text.ins_str("abc", "", 2), "abc"),
        (text.str_pos("abc", ""), 0),
        (text.str_pos("", "a"), 0),
        (text.str_pos("abc", "C"), 0),
        (text.str_len("abc"), 3),
        (text.str_check_sum(""), 0),
        (text.index_of_any("hello", "lo"), 3),
        (text.index_of_any("hello", "lo", 5), 5),
        (text.last_index_of("hello", "l", 3), 3),
        (text.remove("hello", 2), "h"),
        (text.remove("hello", 2, 3), "ho"),
        (text.substring("12345", 1, 10), "12345"),
        (text.substring("hello", 6), ""),
        (text.split("a b\tc"), ["a", "b", "c"]),
        (text.split("a--b-c", "--"), ["a", "b-c"]),
        (text.split("a--b-c", "-", "--"), ["a", "", "b", "c"]),
        (text.split_at_texts("a, b", [", "]), ["a", "b"]),
        (text.trim_start("xxabc", "x"), "abc"),
        (text.trim_end("abc.,", ",."), "abc"),
        (text.contains("hello", "ell"), True),
        (text.contains("hello", "ELL"), False),
        (text.starts_with("hello", "he"), True),
        (text.ends_with("hello", "he"), False),
        (text.to_upper("hello"), "HELLO"),
        (text.to_lower("HELLO"), "hello"),
    ],
)
def test_results(result: object, expected: object):
    assert result == expected


@pytest.mark.parametrize(
    ("string", "incremented"),
    [
        ("A10B20", "A10B21"),
        ("a12b12c", "a12b13c"),
        ("-55", "-56"),
        ("A0", "A1"),
        ("a12b99c", "a12b100c"),
        ("aaa", ""),
        ("a99.99b", "a99.100b"),
        ("Account no. 99 does not balance.", "Account no. 100 does not balance."),
        ("shows a total of $-452.", "shows a total of $-453."),
        ("Item 001", "Item 002"),
        ("ABC9", "ABC10"),
        ("", ""),
    ],
)
def test_inc_str(string: str, incremented: str):
    assert text.inc_str(string) == incremented


@pytest.mark.parametrize(
    ("string", "increment", "incremented"), [("No. 99", 10, "No. 109"), ("A100", -1, "A099"), ("A005", -5, "A000")]
)
def test_inc_str_by_an_increment(string: str, increment: int, incremented: str):
    assert text.inc_str_by(string, increment) == incremented


@pytest.mark.parametrize(
    "call",
    [
        lambda: text.convert_str("abc", "ab", "x"),
        lambda: text.copy_str("abc", 0),
        lambda: text.copy_str("abc", 1, -1),
        lambda: text.del_chr("abc", "x", "a"),
        lambda: text.del_str("abc", 0),
        lambda: text.inc_str_by("A4", -5),
        lambda: text.ins_str("abc", "x", 0),
        lambda: text.pad_str("abc", -1),
        lambda: text.pad_str("abc", 5, ""),
        lambda: text.pad_str("abc", 5, "ab"),
        lambda: text.select_str(0, "a,b"),
        lambda: text.select_str(6, "11,22,33,,55,,,"),
        lambda: text.str_check_sum("12a"),
        lambda: text.str_check_sum("12", "111"),
        lambda: text.index_of("abc", "a", 0),
        lambda: text.index_of("abc", "a", 5),
        lambda: text.pad_left("abc", -1),
        lambda: text.remove("abc", 0),
        lambda: text.remove("abc", 2, 3),
        lambda: text.replace("abc", "", "x"),
        lambda: text.substring("abc", 0),
        lambda: text.substring("abc", 5),
        lambda: text.substring("abc", 1, -1),
    ],
)
def test_bad_arguments_are_errors(call):
    with pytest.raises(ALError) as caught:
        call()
    assert caught.value.text


@pytest.mark.parametrize(
    ("type_", "length"),
    [(TextType(30), 30), (CodeType(20), 20), (TextType(), 2147483647), (LabelType("x"), 2147483647)],
)
def test_max_str_len_is_the_declared_length(type_, length: int):
    assert text.max_str_len(Variant(type_, "Vedbaek")) == length


def test_max_str_len_of_a_variant_is_an_error():
    with pytest.raises(ALError):
        text.max_str_len(Variant(VARIANT, Variant(TextType(30), "")))


def test_str_subst_no_takes_the_session_s_formats():
    session = SimpleNamespace(settings=EN_US)
    result = text.str_subst_no(session, "Test %1 >#2##<", Variant(INTEGER, 1000), Variant(INTEGER, 2))  # type: ignore[arg-type]
    assert result == "Test 1000 >2   <"
