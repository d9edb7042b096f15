"""List, Dictionary, TextBuilder and BigText. Docs: methods-auto/<type>/*; SEMANTICS section 3 (Collections)."""

from __future__ import annotations

import pytest

from alrun.platform.types import big_text, dictionary, text_builder
from alrun.platform.types import list as lists
from alrun.runtime.errors import ALError
from alrun.runtime.values.references import Cell

LIST_ERROR = "An invalid argument was passed to a 'List' data type method."


def test_a_list_counts_from_1():
    items: list[str] = []
    lists.add(items, "a")
    lists.add_values(items, "b", "c")
    lists.add_range(items, ["b"])
    assert items == ["a", "b", "c", "b"]
    assert lists.count(items) == 4
    assert lists.get(items, 1) == "a"
    assert lists.index_of(items, "b") == 2
    assert lists.last_index_of(items, "b") == 4
    assert lists.index_of(items, "x") == lists.last_index_of(items, "x") == 0
    assert lists.contains(items, "a")
    assert not lists.contains(items, "A")
    assert lists.get_range(items, 2, 2) == ["b", "c"]


def test_a_list_changes_in_place():
    items = [1, 2, 3]
    lists.insert(items, 1, 0)
    lists.insert(items, 5, 4)
    assert items == [0, 1, 2, 3, 4]
    lists.set_(items, 1, 9)
    lists.remove_at(items, 5)
    assert items == [9, 1, 2, 3]
    lists.remove_range(items, 2, 2)
    lists.reverse(items)
    assert items == [3, 9]
    assert lists.remove(items, 9)
    assert not lists.remove(items, 9)
    assert items == [3]


def test_results_by_reference():
    items = [1, 2, 3]
    result = Cell(None)
    assert lists.get_into(items, 3, result)
    assert result.value == 3
    assert lists.set_and_get(items, 3, 7, result)
    assert (items, result.value) == ([1, 2, 7], 3)
    assert lists.get_range_into(items, 1, 2, result)
    assert result.value == [1, 2]


@pytest.mark.parametrize(
    "call",
    [
        lambda items: lists.get(items, 0),
        lambda items: lists.get(items, 4),
        lambda items: lists.get_into(items, 4, Cell(0)),
        lambda items: lists.get_range(items, 2, 3),
        lambda items: lists.get_range(items, 0, 1),
        lambda items: lists.get_range(items, 1, -1),
        lambda items: lists.insert(items, 5, 0),
        lambda items: lists.insert(items, 0, 0),
        lambda items: lists.set_(items, 4, 0),
        lambda items: lists.set_and_get(items, 4, 0, Cell(0)),
        lambda items: lists.remove_at(items, 4),
        lambda items: lists.remove_range(items, 3, 2),
    ],
)
def test_a_position_outside_a_list_is_an_error_and_changes_nothing(call):
    items = [1, 2, 3]
    with pytest.raises(ALError) as caught:
        call(items)
    assert caught.value.text == LIST_ERROR
    assert items == [1, 2, 3]


def test_list_methods_with_ok_answer_false_where_their_error_is_used():
    ok = [m.signature.name for m in lists.METHODS.methods if m.false_for]
    assert ok == ["Get", "GetRange", "Insert", "RemoveAt", "RemoveRange", "Set", "Set"]


def test_a_dictionary_keeps_the_order_of_its_keys():
    entries: dict[str, int] = {}
    dictionary.add(entries, "b", 1)
    dictionary.set_(entries, "a", 2)
    dictionary.set_(entries, "b", 3)
    assert dictionary.keys(entries) == ["b", "a"]
    assert dictionary.values(entries) == [3, 2]
    assert dictionary.count(entries) == 2
    assert dictionary.contains_key(entries, "a")
    assert not dictionary.contains_key(entries, "A")
    assert dictionary.get(entries, "a") == 2


def test_dictionary_results_by_reference():
    entries = {"a": 1}
    value = Cell(0)
    assert dictionary.get_into(entries, "a", value)
    assert value.value == 1
    assert dictionary.set_and_get(entries, "a", 2, value)
    assert (entries["a"], value.value) == (2, 1)
    assert not dictionary.set_and_get(entries, "b", 3, value)
    assert entries["b"] == 3
    assert dictionary.remove(entries, "b")
    assert not dictionary.remove(entries, "b")


def test_a_missing_key_is_an_error():
    for call in (lambda: dictionary.get({}, "x"), lambda: dictionary.get_into({}, "x", Cell(0))):
        with pytest.raises(ALError) as caught:
            call()
        assert caught.value.text == "The given key was not present in the dictionary."


def test_a_duplicate_key_is_an_error():
    with pytest.raises(ALError, match="same key"):
        dictionary.add({"a": 1}, "a", 2)


def test_text_builder():
    builder = text_builder.TextBuilder()
    text_builder.append(builder, "world")
    text_builder.insert(builder, 1, "hello ")
    text_builder.append_line(builder)
    assert text_builder.to_text(builder) == "hello world\r\n"
    assert text_builder.length(builder) == 13
    assert text_builder.to_text_of_range(builder, 7, 5) == "world"
    text_builder.remove(builder, 12, 2)
    text_builder.replace(builder, "o", "0")
    assert text_builder.to_text(builder) == "hell0 w0rld"
    text_builder.replace_in_range(builder, "l", "L", 1, 3)
    assert text_builder.to_text(builder) == "heLl0 w0rld"
    assert text_builder.length(builder, 4) == 11
    assert text_builder.to_text(builder) == "heLl"
    text_builder.clear(builder)
    assert text_builder.to_text(builder) == ""


def test_text_builder_capacity_is_that_of_dotnet():
    builder = text_builder.TextBuilder()
    assert text_builder.capacity(builder) == 16
    text_builder.append(builder, "x" * 17)
    assert text_builder.capacity(builder, 100) == 32
    assert text_builder.capacity(builder) == 100
    assert text_builder.max_capacity(builder) == 2147483647
    text_builder.ensure_capacity(builder, 50)
    assert text_builder.capacity(builder) == 100


@pytest.mark.parametrize(
    "call",
    [
        lambda builder: text_builder.insert(builder, 0, "x"),
        lambda builder: text_builder.insert(builder, 5, "x"),
        lambda builder: text_builder.remove(builder, 1, 4),
        lambda builder: text_builder.replace(builder, "", "x"),
        lambda builder: text_builder.to_text_of_range(builder, 3, 2),
        lambda builder: text_builder.length(builder, -1),
        lambda builder: text_builder.capacity(builder, 2),
        lambda builder: text_builder.ensure_capacity(builder, -1),
    ],
)
def test_a_range_outside_a_text_builder_is_an_error(call):
    builder = text_builder.TextBuilder()
    text_builder.append(builder, "abc")
    with pytest.raises(ALError):
        call(builder)
    assert text_builder.to_text(builder) == "abc"


def test_big_text():
    text = big_text.BigText("ABCDEFG")
    assert big_text.text_pos(text, "BCD") == 2
    assert big_text.text_pos(text, "") == 0
    assert big_text.text_pos(text, "XYZ") == 0
    assert big_text.length(text) == 7
    found = Cell("")
    assert big_text.get_sub_text(text, found, 3, 2) == 2
    assert found.value == "CD"
    assert big_text.get_sub_text(text, found, 4, 15) == 4
    assert found.value == "DEFG"
    assert big_text.get_sub_text(text, found, 15, 4) == 0
    assert big_text.get_sub_big_text(text, found, 6) == 2
    assert isinstance(found.value, big_text.BigText)
    assert found.value.text == "FG"


@pytest.mark.parametrize(
    ("added", "position", "result"),
    [("ZZZ", 3, "ABZZZCDEFG"), ("ZZZ", 15, "ABCDEFGZZZ"), ("", 1, "ABCDEFG"), ("ZZZ", None, "ABCDEFGZZZ")],
)
def test_add_text(added: str, position: int | None, result: str):
    text = big_text.BigText("ABCDEFG")
    big_text.add_text(text, added, position)
    assert text.text == result
    other = big_text.BigText("ABCDEFG")
    big_text.add_big_text(other, big_text.BigText(added), position)
    assert other.text == result


@pytest.mark.parametrize(
    "call",
    [
        lambda text: big_text.add_text(text, "ZZZ", 0),
        lambda text: big_text.get_sub_text(text, Cell(""), 0, 4),
        lambda text: big_text.get_sub_text(text, Cell(""), 5, -2),
    ],
)
def test_a_bad_position_in_a_big_text_is_an_error(call):
    with pytest.raises(ALError):
        call(big_text.BigText("ABCDEFG"))
