"""Reading and writing JSON texts. Undocumented: as the .NET library (Newtonsoft) does it, in its words for errors."""

import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alrun.runtime.errors import ALError
from alrun.runtime.values.json_nodes import UNDEFINED, ArrayNode, ObjectNode, ValueNode, as_node, copied
from alrun.runtime.values.json_reading import MAX_DEPTH, read_json
from alrun.runtime.values.json_writing import written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a":1,"A":2}', {"a": 1, "A": 2}),
        ('{"b":1,"a":2,"b":3}', {"b": 3, "a": 2}),
        ("{'a':'x\"y'}", {"a": 'x"y'}),
        ("{a:1,$b_2:2,}", {"a": 1, "$b_2": 2}),
        ("// first\n[1 /* two */, 3,] // last", [1, 3]),
        ("[1,,2,]", [1, UNDEFINED, 2]),
        ("[,]", [UNDEFINED]),
        ('{"a":,"b":undefined}', {"a": UNDEFINED, "b": UNDEFINED}),
        ("[0x1F, 010, 1e2, -0]", [31, 8, Decimal(100), 0]),
        ("[9223372036854775808, 123456789012345678901234567890]", [2**63, 123456789012345678901234567890]),
        ('["\t raw\nline"]', ["\t raw\nline"]),
        (r'["\ud83d\ude00", "\ud83d", "\ude00x", "\u00e9\/\'"]', ["\U0001f600", "\ufffd", "\ufffdx", "é/'"]),
        ('\xa0 [ "\\ud83dx" ]\0', ["\ufffdx"]),
        ("true", True),
        ("null", None),
    ],
)
def test_what_a_text_says(text, value):
    found = read_json(text)
    assert found == value
    assert repr(found) == repr(value)  # True is 1 for Python


@pytest.mark.parametrize(
    ("number", "written_as"),
    [
        ("1.50", "1.50"),
        ("100.00", "100.00"),
        ("1E2", "100.0"),
        ("1e-7", "0.0000001"),
        ("-0.5", "-0.5"),
        ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
        ("0.12345678901234567890123456785", "0.1234567890123456789012345679"),
        ("79228162514264337593543950335.0", "79228162514264337593543950335.0"),
        ("7.92281625142643375935439503354", "7.9228162514264337593543950335"),
        ("9.92281625142643375935439503354", "9.922816251426433759354395034"),
        ("1e-400", "0.0000000000000000000000000000"),
    ],
)
def test_numbers_keep_the_digits_that_a_decimal_has(number, written_as):
    assert written(read_json(f"[{number}]")) == f"[{written_as}]"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "Error reading JToken from JsonReader. Path '', line 0, position 0."),
        ("x", "Unexpected character encountered while parsing value: x. Path '', line 0, position 0."),
        ("[1 2]", "After parsing a value an unexpected character was encountered: 2. Path '[0]', line 1, position 3."),
        (
            '{"a":1} x',
            "Additional text encountered after finished reading JSON content: x. Path '', line 1, position 8.",
        ),
        (
            '{\n"a":{"b c":[1,x]}}',
            "Unexpected character encountered while parsing value: x. Path 'a['b c'][0]', line 2, position 14.",
        ),
        ("[1}", "JsonToken EndObject is not valid for closing JsonType Array. Path '', line 1, position 3."),
        ("]", "JsonToken EndArray is not valid for closing JsonType None. Path '', line 1, position 1."),
        (
            '{"a" 1}',
            "Invalid character after parsing property name. Expected ':' but got: 1. Path '', line 1, position 5.",
        ),
        ("{,}", "Invalid property identifier character: ,. Path '', line 1, position 1."),
        ("{a-b:1}", "Invalid JavaScript property identifier character: -. Path '', line 1, position 2."),
        ('["abc', "Unterminated string. Expected delimiter: \". Path '', line 1, position 5."),
        (r'["\x"]', "Bad JSON escape sequence: \\x. Path '', line 1, position 4."),
        (r'["\u12g4"]', "Invalid Unicode escape sequence: \\u12g4. Path '', line 1, position 4."),
        (r'["\u12', "Unexpected end while parsing Unicode escape sequence. Path '', line 1, position 4."),
        ("[tru]", "Error parsing boolean value. Path '', line 1, position 1."),
        ("[nul]", "Error parsing null value. Path '', line 1, position 1."),
        ("[NaN]", "Cannot read NaN value. Path '', line 1, position 1."),
        ("[-Infinity]", "Cannot read -Infinity value. Path '', line 1, position 1."),
        ("[1e400]", "Input string '1e400' is not a valid decimal. Path '', line 1, position 6."),
        ("[.5]", "Input string '.5' is not a valid decimal. Path '', line 1, position 3."),
        ("[08]", "Input string '08' is not a valid number. Path '', line 1, position 3."),
        ("[1y]", "Unexpected character encountered while parsing number: y. Path '', line 1, position 2."),
        ("[/* x", "Unexpected end while parsing comment. Path '', line 1, position 5."),
        ("[/x]", "Error parsing comment. Expected: *, got x. Path '', line 1, position 2."),
        (
            '{"a":1,"b"',
            "Invalid character after parsing property name. Expected ':' but got: \0. Path 'a', line 1, position 10.",
        ),
        ('{"a":', "Unexpected end of content while loading JObject. Path 'a', line 1, position 5."),
        ("[[1,2", "Unexpected end of content while loading JArray. Path '[0][1]', line 1, position 5."),
    ],
)
def test_what_is_wrong_with_a_text(text, error):
    with pytest.raises(ALError) as caught:
        read_json(text)
    assert caught.value.text == error


def test_a_number_of_too_many_digits():
    with pytest.raises(ALError, match=r"^JSON integer 9+ is too large to parse\."):
        read_json("[" + "9" * 5000 + "]")


@pytest.mark.parametrize(
    "text",
    [
        "[" * 65 + "]" * 65,
        "[0," + "[" * 64 + "]" * 64 + ",x]",
        "[" * 100_000,
        "[" * 100 + "]" * 100,
        '{"a":' * 200_000,
        "[" * 2000 + "]" * 2000,
    ],
)
def test_a_text_that_is_nested_too_deep(text):
    with pytest.raises(ALError, match=rf"^The reader's MaxDepth of {MAX_DEPTH} has been exceeded\."):
        read_json(text)


def test_a_text_that_is_nested_as_deep_as_it_may():
    text = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert written(read_json(text)) == text
    assert written(read_json(text.replace("[]", "[{]}").replace("{]}", "]"))) == text


def test_the_parts_of_a_text_that_are_plain_json_are_found():
    text = '[{"a":[1,{"b":2.50}]},[],{},["\\ud800"],[[3]],\'x\',{"c":[4]}]'
    assert written(read_json(text)) == text.replace("'", '"').replace("\\ud800", "\ufffd")


def test_what_is_escaped_when_it_is_written():
    text = "\"\\\b\f\n\r\t\x01\x7f\x85\u2028\u2029/'é\U0001f600"
    assert written(text) == r'"\"\\\b\f\n\r\t\u0001' + "\x7f" + r"\u0085\u2028\u2029/'é" + '\U0001f600"'


def test_the_marks_of_the_writer_may_be_texts_of_the_tree(monkeypatch):
    monkeypatch.setattr("alrun.runtime.values.json_writing._MARK", "x")
    tree = {"x0": "x0", "n": [Decimal("1.5"), "x1", UNDEFINED, Decimal(2)]}
    assert written(tree) == '{"x0":"x0","n":[1.5,"x1",undefined,2.0]}'


def test_a_tree_deeper_than_any_stack_is_written_and_copied():
    root = ArrayNode([])
    for number in range(50_000):
        outer = ArrayNode([]) if number % 2 else ObjectNode({})
        outer.append(root) if isinstance(outer, ArrayNode) else outer.add("a", root)
        root = outer
    text = written(root)
    assert text == '[{"a":' * 25_000 + "[]" + "}]" * 25_000
    assert written(copied(root)) == text


def test_the_copy_of_a_tree_shares_nothing_with_it():
    root = as_node({"a": [1, {"b": None}]})
    assert isinstance(root, ObjectNode)
    items = root.child("a")
    copy = copied(root)
    assert isinstance(items, ArrayNode)
    items.append(ValueNode(2))
    assert copy == {"a": [1, {"b": None}]}


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.decimals(-(10**12), 10**12, places=4, allow_nan=False).map(lambda value: value + Decimal("0.0000")),
    lambda values: st.lists(values, max_size=4) | st.dictionaries(st.text(), values, max_size=4),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(VALUES)
def test_what_is_written_is_read_again(value):
    text = written(value)
    assert repr(read_json(text)) == repr(value)
    # The same with what only the library takes for JSON: it is read by other means.
    assert repr(read_json(f"// JSON\n{text}")) == repr(value)


@settings(max_examples=60, deadline=None)
@given(VALUES.filter(lambda value: "." not in written(value)))
def test_it_is_written_as_by_the_standard_library(value):
    standard = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char in "\x85\u2028\u2029":
        standard = standard.replace(char, f"\\u{ord(char):04x}")
    assert written(as_node(value)) == standard
