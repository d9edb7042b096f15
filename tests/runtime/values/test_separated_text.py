"""Text files of records and fields. Docs: properties/devenv-fieldseparator-property and its neighbours."""

from io import BytesIO

import pytest

from alrun.runtime.values.encodings import stream_encoding
from alrun.runtime.values.separated_text import (
    RecordEnd,
    Separators,
    TextReader,
    TextWriter,
    UnclosedField,
    written_separator,
)

MS_DOS, UTF_8, UTF_16, WINDOWS = range(4)
USUAL = Separators('"', ",", "<NewLine>", "<NewLine><NewLine>")


def reader(data: bytes, encoding: int = UTF_8, piece: int | None = None) -> TextReader:
    stream = BytesIO(data)
    return TextReader(lambda size: stream.read(piece or size), stream_encoding(encoding))


def records(text: str, separators: Separators = USUAL, piece: int | None = None) -> list[list[str]]:
    source = reader(text.encode(), piece=piece)
    found = []
    while (record := source.read_record(separators)) is not None:
        found.append([field.text for field in record.fields])
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a", [["a"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d\rx,y\n\rz", [["a", "b"], ["c", "d"], ["x", "y"], ["z"]]),
        ("a,,\n", [["a", "", ""]]),
        ('"a","b, c"\n', [["a", "b, c"]]),
        ('"say ""yes""",b\n', [['say "yes"', "b"]]),
        ('"two\r\nlines",b\nc\n', [["two\r\nlines", "b"], ["c"]]),
        ('a, "b" ,c\n', [["a", "b", "c"]]),
        ('a "quoted" word,b\n', [['a "quoted" word', "b"]]),
        ('"",""', [["", ""]]),
        ("a\r\n\r\nb\r\n", [["a"], ["b"]]),
    ],
)
@pytest.mark.parametrize("piece", [None, 1, 2, 3, 5])
def test_records_of_separated_fields(text, expected, piece):
    assert records(text, piece=piece) == expected


@pytest.mark.parametrize(
    ("separators", "text", "expected"),
    [
        (Separators("", "<TAB>", "<CR><LF>", ""), 'a\t"b"\r\nc\td', [["a", '"b"'], ["c", "d"]]),
        (Separators("<None>", ";", "<LF>", ""), 'a;"b;c\r\n', [["a", '"b', "c\r"]]),
        (Separators("<None>", "<None>", "<CR/LF>", ""), "a,b\r\nc", [["a,b"], ["c"]]),
        (Separators("<~>", "<;>", "<NewLine>", ""), "<~>a<~><;><~>b<;><~>\n", [["a", "b<;>"]]),
        (Separators('"', ",", "|", "||"), "a,b|c,d||e", [["a", "b"], ["c", "d"], ["e"]]),
        (Separators('"', "", "<NewLine>", ""), "whole line, all of it\n", [["whole line, all of it"]]),
        (Separators('"', ",", "", ""), "a,b\nc", [["a", "b\nc"]]),
    ],
)
def test_separators(separators, text, expected):
    assert records(text, separators) == expected


def test_where_a_record_begins_and_what_is_behind_it():
    source = reader(b'a\n"b\nc"\n\nd')
    found = [source.read_record(USUAL) for _ in range(3)]
    assert [(record.line, record.end) for record in found] == [
        (1, RecordEnd.RECORD),
        (2, RecordEnd.TABLE),
        (5, RecordEnd.FILE),
    ]
    assert source.read_record(USUAL) is None


def test_separators_may_change_between_records():
    source = reader(b"a,b\nc;d\n")
    assert [field.text for field in source.read_record(USUAL).fields] == ["a", "b"]
    assert [field.text for field in source.read_record(USUAL._replace(field_separator=";")).fields] == ["c", "d"]


def test_a_table_separator_that_is_the_record_separator_separates_records():
    assert reader(b"a\nb\n").read_record(USUAL._replace(table_separator="<NewLine>")).end is RecordEnd.RECORD


@pytest.mark.parametrize("text", ['"a', 'b\n\n"a\n', '"a""'])
def test_a_field_that_is_not_closed(text):
    with pytest.raises(UnclosedField) as failure:
        records(text)
    assert failure.value.line == text[: text.index('"')].count("\n") + 1


@pytest.mark.parametrize(
    ("separators", "text", "expected"),
    [
        (USUAL, "ab cde\r\nf\r\n", [["ab ", "cde"], ["f"]]),
        (USUAL, "ab cdefgh\n", [["ab ", "cde"]]),
        (USUAL._replace(record_separator="", table_separator=""), "ab cdexy z12", [["ab ", "cde"], ["xy ", "z12"]]),
    ],
)
@pytest.mark.parametrize("piece", [None, 1])
def test_records_of_fixed_width(separators, text, expected, piece):
    source = reader(text.encode(), piece=piece)
    found = []
    while (record := source.read_fixed([3, 3], separators)) is not None:
        found.append([field.text for field in record.fields])
    assert found == expected


@pytest.mark.parametrize("encoding", [MS_DOS, UTF_8, UTF_16, WINDOWS])
@pytest.mark.parametrize("piece", [1, 2, 3, 7, None])
def test_characters_are_never_cut_in_two(encoding, piece):
    text = "Größe äöü é" if encoding in (MS_DOS, WINDOWS) else "Größe € 𝄞 漢字"
    data = stream_encoding(encoding).mark + stream_encoding(encoding).encode(f"{text},{text}\r\n")
    record = reader(data, encoding, piece).read_record(USUAL)
    assert [field.text for field in record.fields] == [text, text]


def test_utf_16_in_the_other_byte_order():
    data = "\ufeffa,ß\n".encode("utf-16-be")
    assert [field.text for field in reader(data, UTF_16, 1).read_record(USUAL).fields] == ["a", "ß"]


def written(*steps) -> str:
    parts = []
    writer = TextWriter(parts.append)
    for step in steps:
        if step is None:
            writer.end_table(USUAL)
        else:
            writer.record(step, USUAL)
    writer.close()
    return "".join(parts)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], ""),
        ([["a", "b"]], '"a","b"'),
        ([["a"], ["b"]], '"a"\r\n"b"'),
        ([["a"], None, ["b"], ["c"], None], '"a"\r\n\r\n"b"\r\n"c"'),
        ([None, ["a"]], '"a"'),
        ([['say "yes"', ""]], '"say ""yes""",""'),
    ],
)
def test_writing(steps, expected):
    assert written(*steps) == expected


def test_writing_fixed_fields():
    parts = []
    writer = TextWriter(parts.append)
    writer.fixed_record(["ab", "long text"], [4, 3], USUAL)
    writer.fixed_record(["", "x"], [4, 3], USUAL)
    writer.close()
    assert "".join(parts) == "ab  lon\r\n    x  "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<None>", ""),
        ("<TAB>", "\t"),
        ("<cr><LF>", "\r\n"),
        (".<NewLine>", ".\r\n"),
        ("<~>", "<~>"),
        ("<CR/LF>", "\r\n"),
    ],
)
def test_what_a_separator_is(text, expected):
    assert written_separator(text) == expected
